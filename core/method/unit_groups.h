// Which meaning units are of a source, a code group, a subgroup; kept up to date unit by unit.
#pragma once
#include "core/study/touched.h"

namespace kondensat::method {

/// One pass over all units when made; afterwards a change costs as much as it touched. Units set aside are in it, too.
class UnitGroups {
public:
    explicit UnitGroups(const study::Study& study);
    /// Of a change that does not touch everything.
    void update(const study::Study& study, const study::Touched& touched);
    [[nodiscard]] const QSet<RecordId>& ofSource(const RecordId& source, const RecordId& analysis) const;
    /// Of all analyses.
    [[nodiscard]] QSet<RecordId> ofSource(const RecordId& source) const;
    /// Of a code group or subgroup.
    [[nodiscard]] const QSet<RecordId>& ofGroup(const RecordId& group) const;

private:
    struct Known {
        RecordId source, analysis;
        QList<RecordId> groups;  ///< code groups and subgroups
    };
    void insert(const study::MeaningUnit& unit);
    void remove(const RecordId& id);

    QHash<RecordId, Known> m_known;
    QHash<RecordId, QHash<RecordId, QSet<RecordId>>> m_bySource;  ///< by analysis within
    QHash<RecordId, QSet<RecordId>> m_byGroup;
};

}  // namespace kondensat::method
