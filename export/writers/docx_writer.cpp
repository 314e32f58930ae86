// The body of a DOCX: blocks become styled paragraphs, fields, bookmarks and tables.
#include "export/writers/docx_drawing.h"
#include "export/writers/docx_parts.h"
#include "export/writers/docx_template.h"
#include "export/writers/docx_text.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

class BodyWriter : docx::TextWriter {
public:
    BodyWriter(const Prepared& prepared, const QHash<QString, QString>& styleIds, int numberings)
        : TextWriter(prepared, styleIds, numberings), m_page(docx::pageOf(prepared.document)) {}
    QByteArray write();
    [[nodiscard]] int numberedLists() const { return m_numberedLists; }

private:
    void frontMatter();
    void block(qsizetype index);
    void quote(const Quote& quote, const QString& language, QString bookmark);
    void caption(const QString& style, const QString& label, const Inline& words, const QString& language,
                 const QString& bookmark);
    void figure(const Figure& figure, const QString& label, const QString& language, QString bookmark);
    void table(const Table& table, const QString& label, const QString& language, const QString& bookmark);
    void row(const Table& table, const Row& row, bool header, const QList<int>& widths, const QString& language,
             QString& bookmark);
    void spacer();
    void contents(const TableOfContents& contents);
    void section(bool landscape);
    void turnPage(bool landscape);

    OfficeTemplate::Page m_page;
    int m_numberedLists = 0;
    int m_shapeId = 1;
    bool m_landscape = false;
};

void BodyWriter::quote(const Quote& quote, const QString& language, QString bookmark) {
    const QList<Inline> paragraphs = paragraphsWithAttribution(quote);
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        paragraph({.id = u"Quote"_s, .joinsAbove = i > 0, .joinsBelow = i + 1 < paragraphs.size()}, paragraphs[i],
                  language, std::exchange(bookmark, QString()));
}

void BodyWriter::caption(const QString& style, const QString& label, const Inline& words, const QString& language,
                         const QString& bookmark) {
    startParagraph({.id = style, .keepNext = style == u"Caption"}, isRightToLeft(numberedCaption(label, words), language));
    const Run strong = Run::strong(QString());
    const QString word = label.section(u' ', 0, -2), number = label.section(u' ', -1);
    if (!bookmark.isEmpty()) bookmarkStart(bookmark);
    runText(strong, m_language, word + u' ');
    field(u" SEQ "_s + word + u" \\* ARABIC "_s, strong, m_language, number);
    if (!bookmark.isEmpty()) bookmarkEnd();
    runText(strong, m_language, u"."_s);
    runText(Run(), m_language, u" "_s);
    for (const Run& r : words.runs) run(r, language);
    close();
}

void BodyWriter::figure(const Figure& figure, const QString& label, const QString& language, QString bookmark) {
    for (qsizetype part = 0; part < figure.parts.size(); ++part) {
        startParagraph({u"Drawing"_s}, isRightToLeft(Inline(), language));
        const bool marksHere = label.isEmpty() && !bookmark.isEmpty();
        if (marksHere) bookmarkStart(std::exchange(bookmark, QString()));
        docx::runWithDrawing(m_xml, figure.parts[part],
                             {figureName(label, figure, part), figure.title, figure.alternative,
                              figure.title + u": "_s + figure.alternative},
                             m_shapeId);
        if (marksHere) bookmarkEnd();
        close();
        if (part == 0 && !label.isEmpty())
            caption(u"FigureCaption"_s, label, figure.caption, language, std::exchange(bookmark, QString()));
        else if (const Inline words = figureCaption(m_prepared, label, figure, part); !words.isEmpty())
            paragraph({u"FigureCaption"_s}, words, language);
    }
}

void BodyWriter::table(const Table& table, const QString& label, const QString& language, const QString& bookmark) {
    QString cellBookmark = bookmark;
    if (!label.isEmpty()) {
        caption(u"Caption"_s, label, table.caption, language, bookmark);
        cellBookmark.clear();
    } else if (m_breakBefore) {
        spacer();
    }
    const int width = (table.landscape ? m_page.height : m_page.width) - m_page.left - m_page.right - m_page.gutter;
    QList<int> widths;
    for (double share : columnShares(table)) widths.append(int(share * width));
    open(u"tbl");
    open(u"tblPr");
    empty(u"tblStyle", u"val", styleId(u"ReportTable"_s));
    if (isRightToLeft(Inline(), language)) empty(u"bidiVisual");
    open(u"tblW");
    attribute(u"w", QString::number(width));
    attribute(u"type", u"dxa"_s);
    close();
    empty(u"tblLayout", u"type", u"fixed"_s);
    open(u"tblLook");
    attribute(u"val", table.headerRows.isEmpty() ? u"0000"_s : u"0020"_s);
    attribute(u"firstRow", table.headerRows.isEmpty() ? u"0"_s : u"1"_s);
    close();
    close();
    open(u"tblGrid");
    for (int columnWidth : widths) empty(u"gridCol", u"w", QString::number(columnWidth));
    close();
    for (const Row& r : table.headerRows) row(table, r, true, widths, language, cellBookmark);
    for (const Row& r : table.rows) row(table, r, false, widths, language, cellBookmark);
    if (table.headerRows.isEmpty() && table.rows.isEmpty())  // a table without rows is not valid
        row(table, Row(widths.size(), Cell(Inline())), false, widths, language, cellBookmark);
    close();
    spacer();
}

void BodyWriter::row(const Table& table, const Row& row, bool header, const QList<int>& widths, const QString& language,
                     QString& bookmark) {
    const bool small = table.style == Table::Style::Checklist;
    const bool heads = row.size() == 1 && table.columns.size() > 1;  // the rows below it, and stays with them
    const QString style = (header || heads ? u"TableHeading"_s : u"TableText"_s) + (small ? u"Small"_s : QString());
    open(u"tr");
    open(u"trPr");
    empty(u"cantSplit");
    if (header) empty(u"tblHeader");
    close();
    qsizetype column = 0;
    for (const Cell& cell : row) {
        int width = 0;
        for (int i = 0; i < cell.columnSpan; ++i) width += widths[column++];
        open(u"tc");
        open(u"tcPr");
        open(u"tcW");
        attribute(u"w", QString::number(width));
        attribute(u"type", u"dxa"_s);
        close();
        if (cell.columnSpan > 1) empty(u"gridSpan", u"val", QString::number(cell.columnSpan));
        close();
        for (const Inline& text : cell.paragraphs)
            paragraph({style}, text, language, std::exchange(bookmark, QString()));
        close();
    }
    close();
}

void BodyWriter::spacer() {
    startParagraph({u"TableEnd"_s}, false);
    close();
}

void BodyWriter::contents(const TableOfContents& contents) {
    paragraph({u"TOCHeading"_s}, Inline(m_prepared.wording.contents), m_language);
    const auto begin = [&] {
        fieldMark(u"begin");
        fieldCode(u" TOC \\o \"1-%1\" \\h \\z "_s.arg(contents.depth));
        fieldMark(u"separate");
    };
    bool begun = false;
    for (const ContentsEntry& entry : m_prepared.headings) {
        if (entry.level > contents.depth) continue;
        startParagraph({u"TOC"_s + QString::number(entry.level)}, isRightToLeft(Inline(entry.text), m_language));
        if (!std::exchange(begun, true)) begin();
        open(u"hyperlink");
        attribute(u"anchor", docx::docxName(entry.bookmark));
        attribute(u"history", u"1"_s);
        runText(Run(), m_language, entry.text);
        open(u"r");
        empty(u"tab");
        close();
        field(u" PAGEREF "_s + docx::docxName(entry.bookmark) + u" \\h "_s, Run(), m_language,
              m_prepared.pageText(entry.bookmark));
        close();
        close();
    }
    startParagraph({u"TableEnd"_s}, false);
    if (!begun) begin();
    fieldMark(u"end");
    close();
}

void BodyWriter::section(bool landscape) {
    open(u"sectPr");
    open(u"footerReference");
    attribute(u"type", u"default"_s);
    m_xml.writeAttribute(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"id"_s, u"rId4"_s);
    close();
    open(u"pgSz");
    attribute(u"w", QString::number(landscape ? m_page.height : m_page.width));
    attribute(u"h", QString::number(landscape ? m_page.width : m_page.height));
    if (landscape) attribute(u"orient", u"landscape"_s);
    close();
    open(u"pgMar");
    for (const auto& [side, room] : {std::pair{u"top", m_page.top}, std::pair{u"right", m_page.right}, std::pair{u"bottom", m_page.bottom}, std::pair{u"left", m_page.left}})
        attribute(side, QString::number(room));
    attribute(u"header", QString::number(m_page.header));
    attribute(u"footer", QString::number(m_page.footer));
    attribute(u"gutter", QString::number(m_page.gutter));
    close();
    const auto& office = m_prepared.document.wordTemplate;
    if (m_prepared.document.page.lineNumbers.value_or(office && office->word()->lineNumbers)) {
        open(u"lnNumType");
        attribute(u"countBy", u"1"_s);
        attribute(u"restart", u"continuous"_s);
        close();
    }
    close();
}

/// Ends the section where the orientation changes; a section's properties stand in its last paragraph.
void BodyWriter::turnPage(bool landscape) {
    if (m_landscape == landscape) return;
    if (m_sectionHasContent) {
        open(u"p");
        open(u"pPr");
        empty(u"pStyle", u"val", styleId(u"TableEnd"_s));
        section(m_landscape);
        close();
        close();
    }
    m_landscape = landscape;
    m_sectionHasContent = false;
    m_breakBefore = false;
}

void BodyWriter::block(qsizetype index) {
    const Block& block = m_prepared.document.blocks[index];
    const QString language = m_prepared.languageOf(block);
    QString bookmark = block.bookmark;
    if (!block.as<PageBreak>()) turnPage(isLandscape(block));
    const auto each = [&](const QList<Inline>& paragraphs, const QString& style) {
        for (const Inline& text : paragraphs) paragraph({style}, text, language, std::exchange(bookmark, QString()));
    };
    if (const auto* p = block.as<Paragraph>()) paragraph({.keepNext = m_prepared.staysWithNext(index)}, p->text, language, bookmark);
    if (const auto* h = block.as<Heading>())
        paragraph({u"Heading"_s + QString::number(h->level)}, h->text, language, bookmark);
    if (const auto* q = block.as<Quote>()) quote(*q, language, bookmark);
    if (const auto* note = block.as<Note>()) {
        if (!note->title.isEmpty()) each({Inline(note->title)}, u"WorkingNoteTitle"_s);
        each(note->paragraphs, u"WorkingNote"_s);
        spacer();
    }
    if (const auto* list = block.as<List>()) {
        const int numbering = list->numbered ? docx::firstListNumbering + m_numberedLists++ : docx::bulletNumbering;
        for (const ListItem& item : list->items)
            paragraph({list->numbered ? u"ListNumber"_s : u"ListBullet"_s, numbering, item.level}, item.text, language,
                      std::exchange(bookmark, QString()));
    }
    if (const auto* t = block.as<Table>()) table(*t, m_prepared.captionLabels.value(index), language, bookmark);
    if (const auto* f = block.as<Figure>()) figure(*f, m_prepared.captionLabels.value(index), language, bookmark);
    if (const auto* toc = block.as<TableOfContents>()) contents(*toc);
    if (block.as<PageBreak>()) m_breakBefore = m_sectionHasContent;
}

void BodyWriter::frontMatter() {
    const Document& doc = m_prepared.document;
    if (!doc.title.isEmpty()) paragraph({u"Title"_s}, Inline(doc.title), m_language, titleBookmark);
    if (!doc.subtitle.isEmpty()) paragraph({u"Subtitle"_s}, Inline(doc.subtitle), m_language);
    if (!doc.authors.isEmpty()) paragraph({u"Author"_s}, Inline(doc.authors.join(u", "_s)), m_language);
    if (doc.abstract.isEmpty()) return;
    paragraph({u"AbstractTitle"_s}, Inline(m_prepared.wording.abstract), m_language, abstractBookmark);
    for (const Inline& text : doc.abstract) paragraph({u"Abstract"_s}, text, m_language);
}

QByteArray BodyWriter::write() {
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeNamespace(docx::mainNamespace, u"w"_s);
    m_xml.writeNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"r"_s);
    if (std::any_of(m_prepared.document.blocks.cbegin(), m_prepared.document.blocks.cend(),
                    [](const Block& each) { return each.as<Figure>(); }))
        for (const auto& [prefix, name] : docx::drawingNamespaces()) m_xml.writeNamespace(name, prefix);
    open(u"document");
    open(u"body");
    m_landscape = m_prepared.startsLandscape();
    frontMatter();
    for (qsizetype i = 0; i < m_prepared.document.blocks.size(); ++i) block(i);
    if (!m_sectionHasContent) spacer();
    section(m_landscape);
    m_xml.writeEndDocument();
    return m_bytes;
}

}  // namespace

Result<QByteArray> toDocx(const Document& document) {
    const OfficeTemplate::Page page = docx::pageOf(document);
    constexpr double usualWidth = 9072;  // of A4 between our margins
    TRY_ASSIGN(const Prepared prepared, prepare(document, document.wordTemplate ? (page.width - page.left - page.right - page.gutter) / usualWidth : 1));
    const auto* theirs = document.wordTemplate ? &*document.wordTemplate->word() : nullptr;
    docx::Joined styles{docx::styles(prepared), {}};
    if (theirs) styles = docx::joinedStyles(styles.styles, *theirs, prepared.document);
    BodyWriter body(prepared, styles.styleIds, theirs ? docx::numberingsOf(*theirs) : 0);
    const QByteArray text = body.write();
    const QByteArray numbering = docx::numbering(body.numberedLists());
    QList<docx::PartKind> more;
    QList<PackagePart> moreParts;
    const auto add = [&](docx::PartKind kind, const QString& name, const QByteArray& bytes) {
        if (bytes.isEmpty()) return;
        more.append(kind);
        moreParts.append({name, bytes});
    };
    add(docx::PartKind::Footnotes, u"word/footnotes.xml"_s, docx::footnotes(prepared, styles.styleIds));
    if (theirs) add(docx::PartKind::Theme, u"word/theme/theme1.xml"_s, theirs->theme);
    if (theirs) add(docx::PartKind::Fonts, u"word/fontTable.xml"_s, theirs->fonts);
    return packParts(QList<PackagePart>{{u"[Content_Types].xml"_s, docx::contentTypes(more)},
                                        {u"_rels/.rels"_s, docx::packageRelations()},
                                        {u"docProps/core.xml"_s, docx::coreProperties(prepared)},
                                        {u"docProps/app.xml"_s, docx::appProperties()},
                                        {u"word/document.xml"_s, text},
                                        {u"word/_rels/document.xml.rels"_s, docx::documentRelations(more)},
                                        {u"word/styles.xml"_s, styles.styles},
                                        {u"word/numbering.xml"_s, theirs ? docx::joinedNumbering(numbering, *theirs) : numbering},
                                        {u"word/settings.xml"_s, docx::settings(prepared)},
                                        {u"word/footer1.xml"_s, docx::footer(styles.styleIds.value(u"Footer"_s, u"Footer"_s))}} +
                     moreParts);
}

}  // namespace kondensat::exporting
