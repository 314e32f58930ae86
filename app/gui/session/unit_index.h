// Meaning units of an analysis by source and by code group, kept up to date unit by unit.
#pragma once
#include "app/gui/session/place.h"

namespace kondensat::gui {

/// One pass over all units when built; afterwards an entry costs as much as it touched. Units set aside altogether
/// are in it, too. Order within a list is not defined.
class UnitIndex {
public:
    void build(const study::Study& study, const RecordId& analysis);
    void update(const study::Study& study, const Touched& touched);
    [[nodiscard]] const QSet<RecordId>& ofSource(const RecordId& source) const;
    /// Of a code group or subgroup.
    [[nodiscard]] const QSet<RecordId>& ofGroup(const RecordId& group) const;
    [[nodiscard]] const QSet<RecordId>& withoutGroup() const { return m_withoutGroup; }
    [[nodiscard]] qsizetype count() const { return m_known.size(); }

private:
    struct Known {
        RecordId source;
        QList<RecordId> groups;  ///< code groups and subgroups
        bool inGroup = false;
    };
    void insert(const study::MeaningUnit& unit);
    void remove(const RecordId& id);

    RecordId m_analysis;
    QHash<RecordId, Known> m_known;
    QHash<RecordId, QSet<RecordId>> m_bySource, m_byGroup;
    QSet<RecordId> m_withoutGroup;
};

}  // namespace kondensat::gui
