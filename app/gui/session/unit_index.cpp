#include "app/gui/session/unit_index.h"

namespace kondensat::gui {

namespace {
const QSet<RecordId> none;
}

void UnitIndex::build(const study::Study& study, const RecordId& analysis) {
    UnitIndex fresh;
    fresh.m_analysis = analysis;  // may be our own
    *this = std::move(fresh);
    m_known.reserve(study.count<study::MeaningUnit>());
    for (const study::MeaningUnit& unit : study.table<study::MeaningUnit>()) insert(unit);
}

void UnitIndex::update(const study::Study& study, const Touched& touched) {
    if (touched.everything) return build(study, m_analysis);
    if (!touched.any<study::MeaningUnit>()) return;
    for (const RecordId& id : touched.records) {
        remove(id);
        if (const auto* unit = study.find<study::MeaningUnit>(id)) insert(*unit);
    }
}

const QSet<RecordId>& UnitIndex::ofSource(const RecordId& source) const {
    const auto found = m_bySource.constFind(source);
    return found == m_bySource.cend() ? none : *found;
}

const QSet<RecordId>& UnitIndex::ofGroup(const RecordId& group) const {
    const auto found = m_byGroup.constFind(group);
    return found == m_byGroup.cend() ? none : *found;
}

void UnitIndex::insert(const study::MeaningUnit& unit) {
    if (unit.parent != m_analysis) return;
    Known known{unit.source, unit.groups.ids() + unit.subgroups.ids(), !unit.groups.isEmpty()};
    m_bySource[unit.source].insert(unit.id);
    for (const RecordId& group : known.groups) m_byGroup[group].insert(unit.id);
    if (!known.inGroup) m_withoutGroup.insert(unit.id);
    m_known.insert(unit.id, std::move(known));
}

void UnitIndex::remove(const RecordId& id) {
    const auto known = m_known.constFind(id);
    if (known == m_known.cend()) return;
    m_bySource[known->source].remove(id);
    for (const RecordId& group : known->groups) m_byGroup[group].remove(id);
    m_withoutGroup.remove(id);
    m_known.erase(known);
}

}  // namespace kondensat::gui
