// What poppler finds on the pages of a PDF. It reads in a process of its own: a few kilobytes can ask for words without
// end, and the library has no limit that could be set.
#pragma once
#include <optional>

#include "core/result.h"
#include "import/containers/pdf_page.h"
#include "import/containers/pdf_strings.h"

namespace kondensat::importing {

/// The pages of a PDF with their words as the file has them. `bytes` must outlive the call, which may be made from
/// several threads. Errors: Damaged, Encrypted, TooLarge (pages, words, memory, time).
Result<QList<PdfPage>> wordsOfPdf(const QByteArray& bytes);

struct PdfWithStrings {
    QList<PdfPage> pages;
    std::optional<PdfStrings> strings;  ///< none where they cannot be read
};
/// The same, and what stands outside of the pages.
Result<PdfWithStrings> wordsAndStringsOfPdf(const QByteArray& bytes);

}  // namespace kondensat::importing
