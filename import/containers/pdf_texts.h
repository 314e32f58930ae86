// The texts of a PDF: its pages, and what stands around them.
#pragma once
#include "core/result.h"
#include "import/file_texts.h"

namespace kondensat::importing {

/// Appends a text for each page, for words that a line end may have cut, and for strings outside the pages (properties, outline,
/// alternative texts, addresses), packed or not; files within it, and what is packed where it cannot be read, are named as unread.
/// Errors: as wordsOfPdf().
Result<void> readPdfTexts(const QByteArray& bytes, const QString& name, const QString& part, FileTexts& texts);

}  // namespace kondensat::importing
