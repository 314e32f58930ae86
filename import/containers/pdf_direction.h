// Arabic and Hebrew on the pages of a PDF, which holds letters from left to right as they are drawn.
#pragma once
#include "import/containers/pdf_page.h"

namespace kondensat::importing {

/// Gives words from right to left their letters in the order of reading, and puts all words of such a line in that order: on a page
/// that is mostly from right to left, lengths count from its right edge, and words of the other direction exchange their places among
/// themselves. So whoever goes by places meets the words as they are read, and pages without such letters stay as they are.
void readInDirection(PdfPage& page);

}  // namespace kondensat::importing
