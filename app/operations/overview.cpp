#include "app/operations/overview.h"

using namespace kondensat::study;

namespace kondensat::app {

Result<Overview> overviewOf(journal::Project& project, const method::Index& index) {
    const Study& study = project.study();
    Overview overview;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (!std::is_same_v<T, StudyInfo>) overview.counts.append({QString(T::plural), int(study.count<T>())});
    });
    QHash<RecordId, int> units;
    for (const MeaningUnit& unit : study.table<MeaningUnit>()) ++units[unit.source];
    QList<RecordId> ids;
    for (const Source* source : study.list<Source>()) {
        SourceOverview row{source->id, source->title, source->kind, source->language, source->session};
        row.speakers = int(source->speakers.size());
        row.units = units.value(source->id);
        overview.sources.append(row);
        ids.append(source->id);
    }
    const QList<int> words = study.wordCounts(ids);
    SourceOverview* const rows = overview.sources.data();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        rows[i].words = words[i];
        rows[i].codePoints = index.codePointsOf(ids[i]);
        rows[i].turns = int(index.turnsOf(ids[i]).size());
    }
    overview.entries = project.entryCount();
    if (overview.entries > 0) {
        TRY_ASSIGN(const EntryId last, project.lastEntry());
        TRY_ASSIGN(const auto place, project.file().placeOf(last));
        if (place) {
            TRY_ASSIGN(const Entry entry, project.decoded(*place));
            TRY_ASSIGN(const auto stored, project.file().entry(*place));
            overview.lastChange = journal::HistoryItem{stored->header, entry.author, entry.label, touchedBy(entry), project.isActive(last), stored->erased};
        }
    }
    return overview;
}

}  // namespace kondensat::app
