// What has changed since somebody last looked.
#pragma once
#include <QSet>

#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::study {

struct Touched {
    bool everything = false;  ///< anything may differ (undo of much, merge, erasure, another reader)
    QSet<RecordId> records;   ///< added, changed or removed
    QSet<QString> types;      ///< their types, as Record::type

    template <class T>
    [[nodiscard]] bool any() const {
        return everything || types.contains(T::type);
    }
    [[nodiscard]] bool touches(const RecordId& id) const { return everything || records.contains(id); }
    [[nodiscard]] bool isEmpty() const { return !everything && records.isEmpty(); }
    void add(const Touched& other) {
        everything = everything || other.everything;
        records.unite(other.records);
        types.unite(other.types);
    }
};

/// What these entries will touch; `before` is the study before they are applied.
Touched touchedBy(const Study& before, const QList<ChangeSet>& entries);

}  // namespace kondensat::study
