// A query in words.
#pragma once
#include "core/search/query.h"

namespace kondensat::search {

/// "bus and (late or “on time”), without rain; participant: F1d".
QString describe(const Query& query, const Names& names);

}  // namespace kondensat::search
