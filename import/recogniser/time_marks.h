#pragma once
#include <optional>

#include "import/recogniser/line.h"

namespace kondensat::importing {

/// The time mark that begins at `at`: bare `mm:ss` or `hh:mm:ss` with a fraction or none, a span of two, or either
/// within [ ], { }, ( ) or # #; `mm.ss` only within [ ] or { }; `-8` for tenths only within # #.
std::optional<TimeMark> timeMarkAt(QStringView text, qsizetype at);
/// The delimited time mark that the line ends with, white space aside.
std::optional<TimeMark> trailingTimeMark(QStringView text);
/// The same within a line, where the container may have marked a time itself.
std::optional<TimeMark> timeMarkAt(const Line& line, qsizetype at);
std::optional<TimeMark> trailingTimeMark(const Line& line);

}  // namespace kondensat::importing
