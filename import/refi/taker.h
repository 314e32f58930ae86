// From a project as its file says it to the records of a study.
//
// With the study that travelled in a note (`isOurs`) its records are there already: what the standard has slots for is
// then taken from the slots where it differs, and nothing on which condensation rests is removed.
#pragma once
#include "import/refi/loaded_texts.h"
#include "import/refi/marks.h"
#include "import/refi/project.h"
#include "import/refi/tables.h"

namespace kondensat::importing::refi {

class Taker {
public:
    /// `container` may be null: texts have their content with them.
    Taker(archive::Reader& reader, const Project& project, const Container* container, bool isOurs)
        : m_reader(reader),
          m_project(project),
          m_container(container),
          m_isOurs(isOurs),
          m_tables(reader) {}

    /// Fills the reader's records. `texts`: of the project; `studyNote`: the note that holds the study, none where
    /// there is none.
    void take(const LoadedTexts& texts, const QUuid& studyNote);
    /// What was lost or is doubtful, in plain words.
    [[nodiscard]] QStringList warnings() const { return m_notes.lines(); }

private:
    /// Records among which one is looked for by its name, where GUIDs were made anew; a hostile file could have more.
    static constexpr size_t mostByName = 20'000;

    /// What a code stands for.
    struct Target {
        RecordId analysis, group, subgroup;
    };
    struct TakenText : LoadedText {
        RecordId source;
    };

    // ---- taker.cpp
    void prepare();
    void takeUsers();
    void takeCodes();
    void takeCode(const Code& code, Target& target, const Target& parent);
    void takeCases();
    [[nodiscard]] RecordId idFor(const QUuid& guid);
    void update(QString& field, const QString& slot);
    void nameIt(const QUuid& guid, const RecordId& record, const QString& name);
    void refer(const QList<QUuid>& notes, const RecordId& about);
    [[nodiscard]] RecordId memberFor(const QUuid& user) const;

    // ---- taker_texts.cpp
    void takeTexts(const LoadedTexts& loaded);
    void takeSources();
    void takeSource(TakenText& taken);
    void takeTurns(const TakenText& taken, study::Source& source, QString& turns);

    // ---- taker_media.cpp
    void takeMedia();
    [[nodiscard]] RecordId addAttachment(const Media& media, const QString& entry);
    void takeFile(const RecordId& attachment, const QString& entry);
    [[nodiscard]] QHash<const Text*, MarkedMedia::Transcript> unplacedTranscripts() const;
    void keepMarks(const MarkedMedia& marked, MarkWriter& writer, const RecordId& file, QSet<RecordId>& found);
    void countMarks(const MarkedMedia& marked, bool isKept);

    // ---- taker_units.cpp
    void takeUnits();
    void takeSelection(const TakenText& taken, const Selection& selection, const PlacedSelection& place);
    void updateUnit(archive::Loaded<study::MeaningUnit>& loaded, const TakenText& taken, const Selection& selection,
                    const text::Span& span);
    [[nodiscard]] archive::Loaded<study::MeaningUnit>* knownUnit(const TakenText& taken, const Selection& selection,
                                                                 const text::Span& span);
    void addUnit(const TakenText& taken, const text::Span& span, const QUuid& guid, const QList<Coding>& codings,
                 const QUuid& user);
    [[nodiscard]] archive::WrittenRange rangeOf(const TakenText& taken, const text::Span& span) const;

    // ---- taker_notes.cpp
    void takeNotes(const QUuid& studyNote);
    [[nodiscard]] QString withoutQuotedWords(const QString& note);
    [[nodiscard]] bool updateKnown(const Text& note, const QString& text);
    void addMemo(const QString& title, const QString& text, const RecordId& about, const QUuid& guid = {},
                 const QUuid& user = {}, const QString& date = {});
    void takeLinks();
    void takeSets();

    // ---- settling.cpp
    void settle();
    void removeAbsent();
    [[nodiscard]] QSet<RecordId> referenced();
    void dropLostReferences();
    void settleTurns();
    void settleRanges();

    archive::Reader& m_reader;
    const Project& m_project;
    const Container* m_container;
    const bool m_isOurs;
    Tables m_tables;
    Counting m_counting;
    bool m_isDoubtful = false;
    Notes m_notes;
    RecordId m_analysis;
    QHash<QUuid, RecordId> m_is;     ///< what a GUID of the file stands for
    QHash<QUuid, QString> m_names;   ///< for saying what links and sets join
    QHash<QUuid, Target> m_targets;  ///< of codes
    QHash<QUuid, study::RefSet> m_casesOfSource;
    QHash<QUuid, RecordId> m_caseOfSelection;
    QHash<QUuid, QList<RecordId>> m_about;  ///< note → what names it
    std::vector<TakenText> m_texts;
    QHash<RecordId, size_t> m_textOf;           ///< source → index into m_texts
    QHash<QString, QList<RecordId>> m_unitsAt;  ///< of our study, by place, where GUIDs are not the same any more
    QSet<RecordId> m_seen;                      ///< records of our study that the file still has
    QSet<QUuid> m_usedGuids;
    int m_changed = 0;
    qint64 m_mediaBytes = 0, m_marksBytes = 0;
};

}  // namespace kondensat::importing::refi
