#include "app/operations/units.h"

#include "app/operations/names.h"
#include "core/method/index.h"
#include "core/text/codepoints.h"

using namespace kondensat::study;

namespace kondensat::app {
namespace {

template <class T>
QList<RecordId> inOrder(const Study& study, const RefSet& ids) {
    QList<const T*> records;
    for (const RecordId& id : ids)
        if (const T* record = study.find<T>(id)) records.append(record);
    Study::sortByPlace(records);
    QList<RecordId> sorted;
    for (const T* record : records) sorted.append(record->id);
    return sorted;
}

}  // namespace

QList<UnitRow> unitRows(const Study& study, const UnitFilter& filter) {
    const method::Index index(study);
    QList<UnitRow> rows;
    QSet<RecordId> listed;
    const auto addUnits = [&](const QList<const MeaningUnit*>& units, const text::CodePoints& points) {
        const qsizetype first = rows.size();
        for (const MeaningUnit* unit : units) {
            listed.insert(unit->id);
            const RecordId analysis = analysisOf(study, unit->id);
            if (filter.analysis && analysis != filter.analysis) continue;
            if (filter.group && !unit->groups.contains(filter.group) && !unit->subgroups.contains(filter.group)) continue;
            const method::Passage& passage = index.passageOf(*unit);
            if (filter.participant && !passage.participants.contains(filter.participant)) continue;
            UnitRow row{unit->id, analysis, unit->source, unit->member, passage.participants};
            row.start = points.fromUtf16(passage.span.start);
            row.end = points.fromUtf16(passage.span.end);
            row.text = passage.text;
            row.code = unit->code;
            row.groups = inOrder<CodeGroup>(study, unit->groups);
            row.subgroups = inOrder<Subgroup>(study, unit->subgroups);
            row.setAside = unit->setAside;
            rows.append(row);
        }
        std::sort(rows.begin() + first, rows.end(), [](const UnitRow& a, const UnitRow& b) {
            return std::tie(a.start, a.end, a.id) < std::tie(b.start, b.end, b.id);
        });
    };
    for (const Source* source : study.list<Source>()) {
        const auto& units = index.unitsOfSource(source->id);
        if (!units.isEmpty()) addUnits(units, text::CodePoints(study.text(source->id)));
    }
    // Units whose source was removed by somebody else still have their codes and groups.
    QList<const MeaningUnit*> orphans;
    for (const MeaningUnit& unit : study.table<MeaningUnit>())
        if (!listed.contains(unit.id)) orphans.append(&unit);
    addUnits(orphans, {});
    return rows;
}

}  // namespace kondensat::app
