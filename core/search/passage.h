// What can be found: stretches of a study's texts, each with what a search may narrow down to.
#pragma once
#include <QList>
#include <QSet>
#include <memory>

#include "core/method/speakers.h"
#include "core/study/touched.h"

namespace kondensat::search {

enum class Kind : quint8 { Turn, FieldNote, Unit, Condensate, AnalyticText, Memo };
inline constexpr int kindCount = 6;
/// "text", "notes", "units", "condensates", "analytic", "memos": as in a query's field "in", and on the command line.
QLatin1StringView nameOf(Kind kind);
std::optional<Kind> kindNamed(QStringView name);

/// Who speaks, as far as a search is concerned.
enum class Role : quint8 { None, Participant, Researcher };
/// "unknown", "participant", "researcher".
QLatin1StringView nameOf(Role role);

/// A turn of a transcript, a paragraph of another source, a meaning unit, or a whole condensate, analytic text or memo.
struct Passage {
    Kind kind = Kind::Turn;
    RecordId record;   ///< the source, unit, condensate, analytic text or memo
    RecordId source;   ///< of turns, paragraphs and units
    text::Span span;   ///< where `text` stands: in the source's text, or the record's own; UTF-16 units
    QString text;
    QString language;  ///< primary language; may be empty
    QString order;     ///< places passages in the order of the study
    RecordId session, analysis;
    QList<RecordId> speakers;   ///< participants and members who speak in it
    Role role = Role::None;     ///< of a unit: Participant where any participant speaks
    QList<RecordId> groups, subgroups;  ///< that it is in and not set aside in
    RecordId coder;             ///< of a unit: the researcher; of a memo: who wrote it
};

/// Keeps the source it has read last: ask for a source and its units one after the other.
class PassageReader {
public:
    explicit PassageReader(const study::Study& study);
    /// What a record holds that can be found, in the order of its text; nothing for records that no search looks into. Units
    /// come by themselves, not with their source. A unit's code and the title of a memo or analytic text are passages of
    /// their own, with an empty span. Loads the text.
    QList<Passage> of(const RecordId& record);

private:
    void load(const study::Source& source);
    [[nodiscard]] QString languageOf(const study::Source& source) const;
    [[nodiscard]] Role roleOf(const RecordId& who) const;
    QList<Passage> ofSource(const study::Source& source);
    QList<Passage> ofUnit(const study::MeaningUnit& unit);
    [[nodiscard]] QList<Passage> ofText(Passage passage, const QString& title) const;

    const study::Study& m_study;
    RecordId m_loaded;
    std::shared_ptr<const text::Document> m_document;
    QList<method::TurnSpan> m_turns;
};

/// Every record that a PassageReader may have something for: sources in order, each followed by its units, then the rest.
QList<RecordId> searchableRecords(const study::Study& study);
/// Records whose passages may be different after a change; `all` where most may be.
struct Affected {
    QSet<RecordId> records;
    bool all = false;
};
Affected affectedBy(const study::Study& study, const study::Touched& touched);

}  // namespace kondensat::search
