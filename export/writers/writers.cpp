#include "export/writers/writers.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

#include "export/writers/laid_out.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

Result<QByteArray> pdfBytes(const Document& document) {
    TRY_ASSIGN(PdfOutput output, toPdf(document));
    return output.bytes;
}

/// Office formats show cached page numbers until they are laid out; those of the PDF are the best guess.
Result<Document> withPages(const Document& document) {
    if (!document.knownPages.isEmpty() || !qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return document;
    Document known = document;
    TRY_ASSIGN(const LaidOut pages, layOut(document));
    known.knownPages = pages.pageOfBookmark;
    return known;
}

}  // namespace

Result<QByteArray> documentBytes(const Document& document, const QString& suffix) {
    if (suffix == u"pdf") return pdfBytes(document);
    if (suffix == u"html" || suffix == u"htm") return toHtml(document);
    if (suffix == u"md" || suffix == u"markdown") return toMarkdown(document);
    if (suffix != u"docx" && suffix != u"odt")
        return Error{Error::Code::Unsupported,
                     u"a report is written as docx, odt, pdf, html or md"_s,
                     {},
                     {},
                     u"suffix “"_s + suffix + u"”"_s};
    TRY_ASSIGN(const Document known, withPages(document));
    return suffix == u"docx" ? toDocx(known) : toOdt(known);
}

Result<void> writeDocument(const Document& document, const QString& path) {
    const Result<QByteArray> bytes = documentBytes(document, QFileInfo(path).suffix().toLower());
    if (!bytes) return bytes.error().in(path);
    QSaveFile file(path);
    // commit() alone does not tell of an error in the last bytes it flushes.
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush() || !file.commit())
        return Error{Error::Code::NotWritable, u"the document could not be written"_s, path, {}, file.errorString()};
    return {};
}

}  // namespace kondensat::exporting
