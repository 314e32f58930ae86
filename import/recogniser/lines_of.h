#pragma once
#include "import/recogniser/line.h"

namespace kondensat::importing {

/// All lines of a document. Rows of tables whose columns are understood (speaker, time, number, text) become lines
/// with voice and times; other rows become lines of cells joined by tabs.
QList<Line> linesOf(const Document& document);

}  // namespace kondensat::importing
