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

bool showsPage(const Inline& text) {
    return std::any_of(text.runs.cbegin(), text.runs.cend(), [](const Run& run) { return run.reference == Run::Reference::Page; });
}
bool showsPage(const QList<Inline>& paragraphs) {
    return std::any_of(paragraphs.cbegin(), paragraphs.cend(), [](const Inline& text) { return showsPage(text); });
}

/// Whether the number of any page stands in it.
bool showsPages(const Document& document) {
    const auto inRows = [](const QList<Row>& rows) {
        return std::any_of(rows.cbegin(), rows.cend(), [](const Row& row) { return std::any_of(row.cbegin(), row.cend(), [](const Cell& cell) { return showsPage(cell.paragraphs); }); });
    };
    const auto inBlock = [&](const Block& block) {
        if (block.as<TableOfContents>()) return true;
        if (const auto* paragraph = block.as<Paragraph>()) return showsPage(paragraph->text);
        if (const auto* heading = block.as<Heading>()) return showsPage(heading->text);
        if (const auto* quote = block.as<Quote>()) return showsPage(quote->paragraphs);
        if (const auto* note = block.as<Note>()) return showsPage(note->paragraphs);
        if (const auto* list = block.as<List>()) return std::any_of(list->items.cbegin(), list->items.cend(), [](const ListItem& item) { return showsPage(item.text); });
        if (const auto* table = block.as<Table>()) return showsPage(table->caption) || inRows(table->headerRows) || inRows(table->rows);
        if (const auto* figure = block.as<Figure>()) return showsPage(figure->caption);
        return false;
    };
    return showsPage(document.abstract) || std::any_of(document.blocks.cbegin(), document.blocks.cend(), inBlock) ||
           std::any_of(document.footnotes.cbegin(), document.footnotes.cend(), [](const Footnote& footnote) { return showsPage(footnote.paragraphs); });
}

/// Office formats show cached page numbers until they are laid out; those of the PDF are the best guess. What shows none need not be laid out.
Result<Document> withPages(const Document& document) {
    if (!document.knownPages.isEmpty() || !showsPages(document) || !qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
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
