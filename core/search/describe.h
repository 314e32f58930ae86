// A query in words.
#pragma once
#include "core/search/names.h"

namespace kondensat::search {

/// "bus and (late or “on time”), without rain; participant: F1d".
QString describe(const Query& query, const Names& names);

/// Says in which languages of the study the words of a query are found only as they are written; empty where it asks for no word in all
/// its forms, or every language has stems.
QString onlyAsWritten(const Query& query, const Names& names);

/// Says of a query that found nothing that words of it were sought as they were typed, in no other form; empty where there are none.
QString onlyAsTyped(const Query& query);

}  // namespace kondensat::search
