// What an archive may refer to beyond what the record declarations say.
#pragma once
#include "core/study/records.h"

namespace kondensat::importing::archive {

/// The type of record in which a type stands ("Child of …" in records.h); empty where any or none will do.
QString parentTypeOf(QLatin1StringView type);

/// Which half of a named entry is the id of a record.
enum class KeyedReference { None, Keys, Values };
KeyedReference keyedReferenceOf(QLatin1StringView type, QLatin1StringView field);

/// The record whose text a range lies in, but for gold quotes, which have it from their unit.
template <class T>
RecordId textOfRange(const T& record) {
    if constexpr (requires { record.source; })
        return record.source;
    else if constexpr (requires { record.unit; })
        return {};
    else
        return record.parent;
}

}  // namespace kondensat::importing::archive
