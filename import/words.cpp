#include <unicode/ubrk.h>

#include "import/import.h"

namespace kondensat::importing {

int wordCount(QStringView text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* units = reinterpret_cast<const UChar*>(text.utf16());
    UBreakIterator* words = ubrk_open(UBRK_WORD, "", units, static_cast<int32_t>(text.size()), &status);
    if (U_FAILURE(status)) return 0;
    int count = 0;
    while (ubrk_next(words) != UBRK_DONE)
        if (ubrk_getRuleStatus(words) >= UBRK_WORD_NUMBER) ++count;
    ubrk_close(words);
    return count;
}

}  // namespace kondensat::importing
