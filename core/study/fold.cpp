#include "core/study/fold.h"

namespace kondensat::study {

Study fold(QList<Entry> entries) {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.before(b); });
    UndoState undo;
    for (const Entry& entry : entries)
        if (entry.undoes) undo.add(entry.id, *entry.undoes);
    Study study;
    for (const Entry& entry : entries)
        if (undo.isActive(entry.id))
            for (const Change& change : entry.changes) study.apply(entry.id, change);
    return study;
}

void refold(Study& study, const RecordId& record, QList<const Entry*> touching, const UndoState& undo) {
    std::sort(touching.begin(), touching.end(), [](const Entry* a, const Entry* b) { return a->before(*b); });
    study.forget(record);
    for (const Entry* entry : touching)
        if (undo.isActive(entry->id))
            for (const Change& change : entry->changes)
                if (change.record == record) study.apply(entry->id, change);
}

QSet<RecordId> touchedBy(const Entry& entry) {
    QSet<RecordId> records;
    for (const Change& change : entry.changes)
        if (change.record) records.insert(change.record);
    return records;
}

}  // namespace kondensat::study
