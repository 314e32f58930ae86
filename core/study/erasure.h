// What an erasure has emptied in one entry. Erasures name places, never content, so that two of them add up and one that arrives
// later, or meets an old copy, does the same again.
#pragma once
#include "core/study/change.h"

namespace kondensat::study {

struct Erasure {
    struct Field {
        int change = 0;             ///< index among the entry's changes
        QString field, key;         ///< of an addition: which field (empty: all), which key of it (empty: all)
        int offset = -1, length = 0;///< UTF-16 units of the text there; offset -1: the whole value
    };
    struct Units {
        RecordId record;
        quint32 offset = 0, length = 0;  ///< units that the entry inserted into this record's text
    };
    EntryId target;
    QList<Field> fields;
    QList<Units> units;
    QByteArray salt, commitment;  ///< of the payload as it is afterwards

    [[nodiscard]] Change toChange() const;
    static std::optional<Erasure> fromChange(const Change& change);
};

/// Empties what the erasure names; stretches of a field become U+2588, so that its other places keep their numbers.
void applyErasure(const Erasure& erasure, Entry& entry);

}  // namespace kondensat::study
