#pragma once
#include "import/recogniser/line.h"

namespace kondensat::importing {

/// Finds paragraph or line numbers in the margin (each line, each paragraph, or each fifth line) and sets
/// Line::bodyStart behind them. Returns how many lines carry one; 0 when the numbers are no margin.
int findMarginNumbers(QList<Line>& lines);

}  // namespace kondensat::importing
