// The writers: one document, five formats. All are deterministic: the same document gives the same bytes.
#pragma once
#include <QByteArray>
#include <QHash>

#include "export/document.h"

namespace kondensat::exporting {

/// Errors: Invalid (a table whose rows hold more cells than it has columns), NotWritable (packing failed).
[[nodiscard]] Result<QByteArray> toDocx(const Document& document);
[[nodiscard]] Result<QByteArray> toOdt(const Document& document);
/// One self-contained page that requests nothing from elsewhere.
[[nodiscard]] Result<QByteArray> toHtml(const Document& document);
/// As pandoc reads it.
[[nodiscard]] Result<QByteArray> toMarkdown(const Document& document);

struct PdfOutput {
    QByteArray bytes;
    QHash<QString, int> pageOfBookmark;  ///< 1-based; headings without a bookmark as heading-1, heading-2…
    int pages = 0;
};

/// Numbered pages, lines numbered where the document wishes it, page references resolved. Needs a QGuiApplication (the offscreen platform will do), made by
/// the caller and used from its thread; without one the answer is Refused.
[[nodiscard]] Result<PdfOutput> toPdf(const Document& document);

/// The bytes of a file of that suffix (docx, odt, pdf, html, htm, md); pages as in writeDocument. Errors: Unsupported,
/// those of the writers.
[[nodiscard]] Result<QByteArray> documentBytes(const Document& document, const QString& suffix);

/// Writes by suffix (docx, odt, pdf, html, htm, md), whole or not at all. For DOCX and ODT without known pages, the
/// pages of the PDF layout are filled in where a QGuiApplication exists.
[[nodiscard]] Result<void> writeDocument(const Document& document, const QString& path);

}  // namespace kondensat::exporting
