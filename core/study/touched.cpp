#include "core/study/touched.h"

namespace kondensat::study {

Touched touchedBy(const Study& before, const QList<ChangeSet>& entries) {
    Touched touched;
    for (const ChangeSet& entry : entries)
        for (const Change& change : entry.changes()) {
            touched.records.insert(change.record);
            touched.types.insert(change.kind == Change::Kind::Add ? change.type : before.typeOf(change.record));
        }
    return touched;
}

}  // namespace kondensat::study
