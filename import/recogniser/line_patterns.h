// One small matcher a family: each looks at one line and proposes a label and times, knowing nothing of the document.
#pragma once
#include <optional>

#include "import/recogniser/line.h"

namespace kondensat::importing {

/// Fills Line::matches with the proposal of every family that fits the line.
void matchPatterns(Line& line);

/// A time at the beginning of a line that no family matched, e.g. `[00:12:03] and then`.
std::optional<TimeMark> leadingTimeMark(const Line& line);

}  // namespace kondensat::importing
