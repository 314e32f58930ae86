// Search without an index: every search reads all passages.
#pragma once
#include "core/search/index.h"

namespace kondensat::search {

/// `goesOn` is asked now and then while passages are read; where it says no, the answer holds what was found so far.
std::unique_ptr<Index> makeScan(std::function<bool()> goesOn);

}  // namespace kondensat::search
