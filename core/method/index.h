// A study grouped once, for whoever asks many questions of it: children by parent, units by group, resolved passages.
#pragma once
#include <optional>

#include "core/method/speakers.h"
#include "core/method/unit_groups.h"

namespace kondensat::method {

/// Where a meaning unit stands now.
struct Passage {
    text::Span span;  ///< in its source's text; empty while hidden or where the source is gone
    QString text;
    QList<RecordId> participants;  ///< who speaks in it, in the order of speaking
};

/// For one thread. Groups a table when it is first asked for; loads each source once, for all its units together. What
/// it returns is valid until the study's next change, it itself only where that change is handed to update().
class Index {
public:
    explicit Index(const study::Study& study);
    ~Index();
    [[nodiscard]] const study::Study& study() const { return m_study; }
    /// Forgets what a change has made wrong. Afterwards questions cost as much as it touched.
    void update(const study::Touched& touched);

    /// The children of a record by (order, id).
    template <class T>
    [[nodiscard]] const QList<const T*>& children(const RecordId& parent) const {
        auto& groups = m_children.get<T>();
        if (!groups.made) {
            for (const T& record : m_study.table<T>()) groups.of[record.parent].append(&record);
            for (auto& list : groups.of) study::Study::sortByPlace(list);
            groups.made = true;
        }
        static const QList<const T*> none;
        const auto found = groups.of.constFind(parent);
        return found == groups.of.cend() ? none : *found;
    }

    [[nodiscard]] const UnitGroups& unitGroups() const;
    /// Units of all analyses, by (order, id); set aside or not.
    [[nodiscard]] const QList<const study::MeaningUnit*>& unitsOfSource(const RecordId& source) const;
    [[nodiscard]] const QList<const study::MeaningUnit*>& unitsOfGroup(const RecordId& group) const;
    [[nodiscard]] const QList<const study::MeaningUnit*>& unitsOfSubgroup(const RecordId& subgroup) const;
    [[nodiscard]] const QList<const study::Quote*>& quotesOfSource(const RecordId& source) const;
    /// The units that a condensate of this subgroup rests on: in it, and not set aside in its code group.
    [[nodiscard]] QList<const study::MeaningUnit*> unitsInUse(const study::Subgroup& subgroup) const;

    [[nodiscard]] Passage passageOf(const study::MeaningUnit& unit) const;
    /// A bound quote's place and words in its source now; without a source, those of its unit.
    [[nodiscard]] Passage passageOf(const study::Quote& quote) const;
    [[nodiscard]] Passage passageOf(const study::GoldQuote& quote) const;
    [[nodiscard]] QList<TurnSpan> turnsOf(const RecordId& source) const;
    /// Unicode code points of its text.
    [[nodiscard]] qsizetype codePointsOf(const RecordId& source) const;

    /// The sources of an analysis, by (order, id): those it names, or all.
    [[nodiscard]] QList<const study::Source*> sourcesOf(const RecordId& analysis) const;
    /// The analysis that a record lies in; empty for what all analyses share.
    [[nodiscard]] RecordId analysisOf(const RecordId& record) const;
    /// Language of a record's own words: of the source, or of the study.
    [[nodiscard]] QString languageOf(const study::Source& source) const;
    /// Language in which the study is analysed: its own, or that of its first source that says one.
    [[nodiscard]] QString language() const;

private:
    template <class T>
    struct Groups {
        bool made = false;
        QHash<RecordId, QList<const T*>> of;
    };
    using Units = QList<const study::MeaningUnit*>;

    [[nodiscard]] const Units& listOf(QHash<RecordId, Units>& lists, const RecordId& id,
                                      const QSet<RecordId>& units) const;
    void resolve(const RecordId& source) const;
    [[nodiscard]] Passage passageIn(const study::Source& source, const text::Document& document,
                                    const text::Range& range) const;
    void forgetPassages(const study::Touched& touched);

    const study::Study& m_study;
    mutable study::ByType<Groups, study::AllRecords> m_children;
    mutable std::optional<UnitGroups> m_units;
    mutable QHash<RecordId, Units> m_ofSource, m_ofGroup;  ///< in order, of those that were asked for
    mutable bool m_quotesGrouped = false;
    mutable QHash<RecordId, QList<const study::Quote*>> m_quotesBySource;
    mutable QHash<RecordId, QList<TurnSpan>> m_turns;  ///< of the sources resolved so far
    mutable QHash<RecordId, qsizetype> m_codePoints;   ///< of these
    mutable QHash<RecordId, Passage> m_passages;       ///< of units and bound quotes
};

/// Whether a unit is set aside altogether, or in a code group (an id as text; may be empty).
bool isSetAside(const study::MeaningUnit& unit, const QString& group = {});
/// The analysis named, or the study's first where `id` is empty.
RecordId analysisOrFirst(const study::Study& study, const RecordId& id);

}  // namespace kondensat::method
