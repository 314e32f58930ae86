// Record types by their index in AllRecords, for those who hold records by id alone.
#pragma once
#include "core/study/records.h"

namespace kondensat::study {

/// Calls f(std::type_identity<T>) for the T at an index of AllRecords.
template <class F>
void withType(quint8 index, F&& f) {
    quint8 i = 0;
    forEachRecordType([&](auto type) {
        if (i++ == index) f(type);
    });
}

/// -1 for a type that this program does not know.
inline int indexOfType(const QString& name) {
    int found = -1, i = 0;
    forEachRecordType([&](auto type) {
        if (decltype(type)::type::type == name) found = i;
        ++i;
    });
    return found;
}

}  // namespace kondensat::study
