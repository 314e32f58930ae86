#include "app/operations/manuscript/keep_places.h"

#include "export/checklist.h"

namespace kondensat::app {

using namespace Qt::StringLiterals;
using study::ChecklistAnswer;

study::ChangeSet keepPlaces(const study::Study& study, const RecordId& analysis, const QString& guideline, const QList<CheckedItem>& items) {
    const auto own = exporting::answersTo(study, analysis, guideline);
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "took the places of checklist items from a manuscript"));
    for (const CheckedItem& item : items) {
        const auto number = [](int n) { return n > 0 ? QString::number(n) : QString(); };
        const exporting::NotedPlace place{item.place.section, number(item.place.page), number(item.place.line)};
        if (place.isEmpty()) continue;
        const QString from = exporting::placeOfManuscript(place);
        const ChecklistAnswer* answer = own.value(item.no, own.value(item.item));
        if (!answer) {
            ChecklistAnswer fresh;
            fresh.parent = analysis;
            fresh.guideline = guideline;
            fresh.item = item.no;
            fresh.section = place.section;
            fresh.page = place.page;
            fresh.line = place.line;
            fresh.placeFrom = from;
            changes.add(fresh);
            continue;
        }
        if (exporting::isByHand(*answer) || answer->placeFrom == from) continue;
        changes.set(answer->id, &ChecklistAnswer::section, place.section);
        changes.set(answer->id, &ChecklistAnswer::page, place.page);
        changes.set(answer->id, &ChecklistAnswer::line, place.line);
        changes.set(answer->id, &ChecklistAnswer::placeFrom, from);
    }
    return changes;
}

}  // namespace kondensat::app
