#include "core/method/unit_groups.h"

namespace kondensat::method {

namespace {
const QSet<RecordId> none;
}

UnitGroups::UnitGroups(const study::Study& study) {
    m_known.reserve(study.count<study::MeaningUnit>());
    for (const study::MeaningUnit& unit : study.table<study::MeaningUnit>()) insert(unit);
}

void UnitGroups::update(const study::Study& study, const study::Touched& touched) {
    if (!touched.any<study::MeaningUnit>()) return;
    for (const RecordId& id : touched.records) {
        remove(id);
        if (const auto* unit = study.find<study::MeaningUnit>(id)) insert(*unit);
    }
}

const QSet<RecordId>& UnitGroups::ofSource(const RecordId& source, const RecordId& analysis) const {
    const auto found = m_bySource.constFind(source);
    if (found == m_bySource.cend()) return none;
    const auto within = found->constFind(analysis);
    return within == found->cend() ? none : *within;
}

QSet<RecordId> UnitGroups::ofSource(const RecordId& source) const {
    QSet<RecordId> units;
    for (const QSet<RecordId>& within : m_bySource.value(source)) units.unite(within);
    return units;
}

const QSet<RecordId>& UnitGroups::ofGroup(const RecordId& group) const {
    const auto found = m_byGroup.constFind(group);
    return found == m_byGroup.cend() ? none : *found;
}

void UnitGroups::insert(const study::MeaningUnit& unit) {
    Known known{unit.source, unit.parent, unit.groups.ids() + unit.subgroups.ids()};
    m_bySource[known.source][known.analysis].insert(unit.id);
    for (const RecordId& group : known.groups) m_byGroup[group].insert(unit.id);
    m_known.insert(unit.id, std::move(known));
}

void UnitGroups::remove(const RecordId& id) {
    const auto known = m_known.constFind(id);
    if (known == m_known.cend()) return;
    m_bySource[known->source][known->analysis].remove(id);
    for (const RecordId& group : known->groups) m_byGroup[group].remove(id);
    m_known.erase(known);
}

}  // namespace kondensat::method
