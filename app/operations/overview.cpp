#include "app/operations/overview.h"

#include "core/text/segment.h"

using namespace kondensat::study;

namespace kondensat::app {

Result<Overview> overviewOf(journal::Project& project) {
    const Study& study = project.study();
    Overview overview;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (!std::is_same_v<T, StudyInfo>) overview.counts.append({QString(T::plural), int(study.count<T>())});
    });
    QHash<RecordId, int> units;
    for (const MeaningUnit& unit : study.table<MeaningUnit>()) ++units[unit.source];
    for (const Source* source : study.list<Source>()) {
        const auto document = study.document(source->id);
        SourceOverview row{source->id, source->title, source->kind, source->language, source->session};
        row.words = text::wordCount(document->text());
        row.codePoints = text::codePointCount(document->text());
        row.speakers = int(source->speakers.size());
        row.turns = int(document->marks().size());
        row.units = units.value(source->id);
        overview.sources.append(row);
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
