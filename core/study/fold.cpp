#include "core/study/fold.h"

namespace kondensat::study {

Study fold(QList<Entry> entries) {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.before(b); });
    UndoState undo;
    QSet<EntryId> earlier;  // an undo names what its writer had; one that names a later entry or itself is void
    for (const Entry& entry : entries) {
        if (entry.undoes && earlier.contains(*entry.undoes)) undo.add(entry.id, *entry.undoes);
        earlier.insert(entry.id);
    }
    Study study;
    for (const Entry& entry : entries) {
        const bool active = undo.isActive(entry.id);
        for (const Change& change : entry.changes) study.apply(entry.id, change, active);
    }
    return study;
}

void refold(Study& study, const RecordId& record, QList<const Entry*> touching, const UndoState& undo) {
    std::sort(touching.begin(), touching.end(), [](const Entry* a, const Entry* b) { return a->before(*b); });
    study.forget(record);
    for (const Entry* entry : touching) {
        const bool active = undo.isActive(entry->id);
        for (const Change& change : entry->changes)
            if (change.record == record) study.apply(entry->id, change, active);
    }
}

QSet<RecordId> touchedBy(const Entry& entry) {
    QSet<RecordId> records;
    for (const Change& change : entry.changes)
        if (change.record) records.insert(change.record);
    return records;
}

}  // namespace kondensat::study
