// A comparison as a table, for the letter that goes back with a revision.
#pragma once
#include "app/operations/comparison/comparison.h"
#include "app/operations/tables.h"

namespace kondensat::app {

/// A row for each place: docs/formats/tables.md.
Table comparisonTable(const Comparison& comparison);

}  // namespace kondensat::app
