#include "app/operations/manuscript/keep_places.h"

#include "export/checklist.h"

namespace kondensat::app {

using namespace Qt::StringLiterals;
using study::ChecklistAnswer;

study::ChangeSet keepPlaces(const study::Study& study, const RecordId& analysis, const QString& guideline, const QList<CheckedItem>& items) {
    QHash<QString, const ChecklistAnswer*> own;
    for (const ChecklistAnswer* answer : study.children<ChecklistAnswer>(analysis))
        if (answer->guideline.compare(guideline, Qt::CaseInsensitive) == 0) own.insert(answer->item.trimmed(), answer);
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "took the places of checklist items from a manuscript"));
    for (const CheckedItem& item : items) {
        const QString& section = item.place.section;
        const QString page = item.place.page > 0 ? QString::number(item.place.page) : QString();
        if (section.isEmpty() && page.isEmpty()) continue;
        const QString from = exporting::placeOfManuscript(section, page);
        const ChecklistAnswer* answer = own.value(item.no, own.value(item.item));
        if (!answer) {
            ChecklistAnswer fresh;
            fresh.parent = analysis;
            fresh.guideline = guideline;
            fresh.item = item.no;
            fresh.section = section;
            fresh.page = page;
            fresh.placeFrom = from;
            changes.add(fresh);
            continue;
        }
        const bool isPersons = !(answer->section.isEmpty() && answer->page.isEmpty()) && answer->placeFrom != exporting::placeOfManuscript(answer->section, answer->page);
        if (isPersons || answer->placeFrom == from) continue;
        changes.set(answer->id, &ChecklistAnswer::section, section);
        changes.set(answer->id, &ChecklistAnswer::page, page);
        changes.set(answer->id, &ChecklistAnswer::placeFrom, from);
    }
    return changes;
}

}  // namespace kondensat::app
