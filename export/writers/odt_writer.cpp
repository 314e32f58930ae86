// content.xml of an ODT. The body is written first, for it decides which automatic styles there are.
#include "export/writers/odf_xml.h"
#include "export/writers/odt_automatic_styles.h"
#include "export/writers/odt_drawing.h"
#include "export/writers/odt_styles.h"
#include "export/writers/odt_template.h"
#include "export/writers/package.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

using odt::AutomaticStyles;
using odt::OdfXml;

class ContentWriter {
public:
    ContentWriter(const Prepared& prepared, const odt::Joined& styles)
        : m_prepared(prepared), m_joined(styles), m_language(prepared.document.language), m_styles(styles.names) {}
    QByteArray write();

private:
    void frontMatter();
    void block(qsizetype index);
    void startParagraph(const QString& style, bool rightToLeft, int outline = 0);
    void quote(const Quote& quote, const QString& language, QString bookmark);
    void paragraph(const QString& style, const Inline& text, const QString& language, const QString& bookmark = {},
                   int outline = 0);
    void runs(const Inline& text, const QString& language);
    void run(const Run& run, const QString& language);
    void footnote(const QString& number);
    void mark(const char16_t* element, const QString& bookmark);
    void list(const List& list, const QString& language, QString bookmark);
    /// `sequence`: what is counted, "Table" or "Figure".
    void caption(const QString& label, const Inline& words, const QString& sequence, const QString& language,
                 const QString& bookmark);
    void figure(const Figure& figure, const QString& label, const QString& language, QString bookmark);
    void table(const Table& table, const QString& label, const QString& language, QString bookmark);
    void row(const Table& table, const Row& row, const QString& cellStyle, bool header, const QString& language,
             QString& bookmark);
    void contents(const TableOfContents& contents);
    void contentsSource(int depth);

    const Prepared& m_prepared;
    const odt::Joined& m_joined;
    QString m_language;  ///< the document's
    OdfXml m_xml;
    AutomaticStyles m_styles;
    bool m_breakBefore = false;
    bool m_started = false;
    bool m_landscape = false;
    QString m_masterPage;  ///< for the next paragraph or table
    QHash<QString, int> m_counted;  ///< captions by what they count
    odt::Departure m_departure;  ///< of the next paragraph
};

void ContentWriter::startParagraph(const QString& style, bool rightToLeft, int outline) {
    m_departure.rightToLeft = rightToLeft;
    m_departure.breakBefore = std::exchange(m_breakBefore, false);
    m_departure.masterPage = std::exchange(m_masterPage, QString());
    const QString name = m_styles.paragraph(style, std::exchange(m_departure, {}));
    OdfXml::Attributes attributes = {{u"text:style-name"_s, name}};
    if (outline) attributes.append({u"text:outline-level"_s, QString::number(outline)});
    m_xml.open(outline ? u"text:h"_s : u"text:p"_s, attributes);
    m_started = true;
}

void ContentWriter::quote(const Quote& quote, const QString& language, QString bookmark) {
    const QList<Inline> paragraphs = paragraphsWithAttribution(quote);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        m_departure.joinsAbove = i > 0;
        m_departure.joinsBelow = i + 1 < paragraphs.size();
        paragraph(u"Quotations"_s, paragraphs[i], language, std::exchange(bookmark, QString()));
    }
}

void ContentWriter::mark(const char16_t* element, const QString& bookmark) {
    if (!bookmark.isEmpty()) m_xml.empty(QString::fromUtf16(element), {{u"text:name"_s, bookmarkName(bookmark)}});
}

void ContentWriter::paragraph(const QString& style, const Inline& text, const QString& language,
                              const QString& bookmark, int outline) {
    startParagraph(style, isRightToLeft(text, language), outline);
    mark(u"text:bookmark-start", bookmark);
    runs(text, language);
    mark(u"text:bookmark-end", bookmark);
    m_xml.close();
}

void ContentWriter::runs(const Inline& text, const QString& language) {
    for (const Run& r : text.runs) run(r, language);
}

/// The note stands in the text at its mark.
void ContentWriter::footnote(const QString& number) {
    const Footnote& note = m_prepared.document.footnotes[number.toInt() - 1];
    const QString language = note.language.isEmpty() ? m_language : note.language;
    m_xml.open(u"text:note"_s, {{u"text:id"_s, u"ftn"_s + number}, {u"text:note-class"_s, u"footnote"_s}});
    m_xml.leaf(u"text:note-citation"_s, number);
    m_xml.open(u"text:note-body"_s);
    for (const Inline& text : note.paragraphs) {
        m_xml.open(u"text:p"_s, {{u"text:style-name"_s, m_styles.paragraph(u"Footnote"_s, {.rightToLeft = isRightToLeft(text, language)})}});
        runs(text, language);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void ContentWriter::run(const Run& run, const QString& language) {
    if (run.reference == Run::Reference::Footnote) return footnote(run.text);
    const QString tongue = run.language.isEmpty() ? language : run.language;
    const QString style = m_styles.span(run, tongue == m_language ? QString() : tongue);
    if (!style.isEmpty()) m_xml.open(u"text:span"_s, {{u"text:style-name"_s, style}});
    const QString name = run.target.isEmpty() ? QString() : bookmarkName(run.target);
    if (name.isEmpty()) {
        m_xml.characters(run.text);
    } else if (run.reference == Run::Reference::None) {
        m_xml.open(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, u'#' + name}});
        m_xml.characters(run.text);
        m_xml.close();
    } else {
        const bool page = run.reference == Run::Reference::Page;
        m_xml.open(u"text:bookmark-ref"_s,
                   {{u"text:reference-format"_s, page ? u"page"_s : u"text"_s}, {u"text:ref-name"_s, name}});
        m_xml.plain(page ? m_prepared.pageText(run.target) : run.text);
        m_xml.close();
    }
    if (!style.isEmpty()) m_xml.close();
}

void ContentWriter::list(const List& list, const QString& language, QString bookmark) {
    if (list.items.isEmpty()) return;
    m_xml.open(u"text:list"_s, {{u"text:style-name"_s, list.numbered ? odt::numberedList : odt::bulletList}});
    int depth = 0;
    bool itemOpen = false;
    for (const ListItem& item : list.items) {
        for (; depth < item.level; ++depth) m_xml.open(u"text:list"_s), itemOpen = false;
        for (; depth > item.level; --depth) m_xml.close(), m_xml.close();
        if (itemOpen) m_xml.close();
        m_xml.open(u"text:list-item"_s);
        itemOpen = true;
        paragraph(u"List Text"_s, item.text, language, std::exchange(bookmark, QString()));
    }
    for (; depth >= 0; --depth) m_xml.close(), m_xml.close();
}

void ContentWriter::caption(const QString& label, const Inline& words, const QString& sequence,
                            const QString& language, const QString& bookmark) {
    startParagraph(sequence, isRightToLeft(numberedCaption(label, words), language));
    const QString word = label.section(u' ', 0, -2), number = label.section(u' ', -1);
    m_xml.open(u"text:span"_s, {{u"text:style-name"_s, m_styles.span(Run::strong(QString()), QString())}});
    mark(u"text:bookmark-start", bookmark);
    m_xml.plain(word + u' ');
    m_xml.open(u"text:sequence"_s, {{u"text:name"_s, sequence},
                                    {u"text:ref-name"_s, u"ref"_s + sequence + QString::number(m_counted[sequence]++)},
                                    {u"text:formula"_s, u"ooow:"_s + sequence + u"+1"_s},
                                    {u"style:num-format"_s, u"1"_s}});
    m_xml.plain(number);
    m_xml.close();
    mark(u"text:bookmark-end", bookmark);
    m_xml.plain(u"."_s);
    m_xml.close();
    m_xml.plain(u" "_s);
    runs(words, language);
    m_xml.close();
}

void ContentWriter::figure(const Figure& figure, const QString& label, const QString& language, QString bookmark) {
    for (qsizetype part = 0; part < figure.parts.size(); ++part) {
        startParagraph(u"Drawing"_s, isRightToLeft(Inline(), language));
        if (label.isEmpty()) mark(u"text:bookmark", std::exchange(bookmark, QString()));
        odt::drawing(m_xml, m_styles, figure.parts[part], figureName(label, figure, part), figure.title,
                     figure.alternative);
        m_xml.close();
        if (part == 0 && !label.isEmpty())
            caption(label, figure.caption, u"Figure"_s, language, std::exchange(bookmark, QString()));
        else if (const Inline words = figureCaption(m_prepared, label, figure, part); !words.isEmpty())
            paragraph(u"Figure"_s, words, language);
    }
}

void ContentWriter::table(const Table& table, const QString& label, const QString& language, QString bookmark) {
    if (!label.isEmpty()) caption(label, table.caption, u"Table"_s, language, std::exchange(bookmark, QString()));
    if (m_breakBefore) startParagraph(u"Table End"_s, false), m_xml.close();
    const double width = table.landscape ? m_joined.turnedWidth : m_joined.textWidth;
    m_xml.open(u"table:table"_s, {{u"table:style-name"_s, m_styles.table(width, std::exchange(m_masterPage, QString()),
                                                                         isRightToLeft(Inline(), language))}});
    for (double share : columnShares(table))
        m_xml.empty(u"table:table-column"_s, {{u"table:style-name"_s, m_styles.column(share * width)}});
    if (!table.headerRows.isEmpty()) {
        m_xml.open(u"table:table-header-rows"_s);
        for (const Row& r : table.headerRows) row(table, r, u"HeadCell"_s, true, language, bookmark);
        m_xml.close();
    }
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool first = i == 0 && table.headerRows.isEmpty(), last = i + 1 == table.rows.size();
        row(table, table.rows[i],
            last && !first ? u"LastCell"_s
            : first        ? u"FirstCell"_s
                           : u"BodyCell"_s,
            false, language, bookmark);
    }
    if (table.headerRows.isEmpty() && table.rows.isEmpty())  // a table without rows is not valid
        row(table, Row(table.columns.size(), Cell(Inline())), u"FirstCell"_s, false, language, bookmark);
    m_xml.close();
    m_started = true;
    startParagraph(u"Table End"_s, false);
    m_xml.close();
}

void ContentWriter::row(const Table& table, const Row& row, const QString& cellStyle, bool header,
                        const QString& language, QString& bookmark) {
    const QString small = table.style == Table::Style::Checklist ? u" Small"_s : QString();
    const bool heads = row.size() == 1 && table.columns.size() > 1;  // the rows below it, and stays with them
    m_xml.open(u"table:table-row"_s, {{u"table:style-name"_s, u"WholeRow"_s}});
    for (const Cell& cell : row) {
        OdfXml::Attributes attributes = {{u"table:style-name"_s, cellStyle}, {u"office:value-type"_s, u"string"_s}};
        if (cell.columnSpan > 1)
            attributes.append({u"table:number-columns-spanned"_s, QString::number(cell.columnSpan)});
        m_xml.open(u"table:table-cell"_s, attributes);
        for (const Inline& text : cell.paragraphs)
            paragraph((header || heads ? u"Table Heading"_s : u"Table Contents"_s) + small, text, language,
                      std::exchange(bookmark, QString()));
        m_xml.close();
        for (int i = 1; i < cell.columnSpan; ++i) m_xml.empty(u"table:covered-table-cell"_s);
    }
    m_xml.close();
}

void ContentWriter::contentsSource(int depth) {
    m_xml.open(u"text:table-of-content-source"_s, {{u"text:outline-level"_s, QString::number(depth)}});
    m_xml.open(u"text:index-title-template"_s, {{u"text:style-name"_s, u"Contents_20_Heading"_s}});
    m_xml.plain(m_prepared.wording.contents);
    m_xml.close();
    for (int level = 1; level <= depth; ++level) {
        const QString number = QString::number(level);
        m_xml.open(u"text:table-of-content-entry-template"_s,
                   {{u"text:outline-level"_s, number}, {u"text:style-name"_s, u"Contents_20_"_s + number}});
        m_xml.empty(u"text:index-entry-link-start"_s);
        m_xml.empty(u"text:index-entry-text"_s);
        m_xml.empty(u"text:index-entry-tab-stop"_s, {{u"style:type"_s, u"right"_s}, {u"style:leader-char"_s, u"."_s}});
        m_xml.empty(u"text:index-entry-page-number"_s);
        m_xml.empty(u"text:index-entry-link-end"_s);
        m_xml.close();
    }
    m_xml.close();
}

void ContentWriter::contents(const TableOfContents& contents) {
    if (m_breakBefore || !m_masterPage.isEmpty()) startParagraph(u"Table End"_s, false), m_xml.close();
    m_xml.open(u"text:table-of-content"_s, {{u"text:name"_s, u"Contents"_s}, {u"text:protected"_s, u"true"_s}});
    contentsSource(contents.depth);
    m_xml.open(u"text:index-body"_s);
    m_xml.open(u"text:index-title"_s, {{u"text:name"_s, u"Contents_Head"_s}});
    paragraph(u"Contents Heading"_s, Inline(m_prepared.wording.contents), m_language);
    m_xml.close();
    for (const ContentsEntry& entry : m_prepared.headings) {
        if (entry.level > contents.depth) continue;
        startParagraph(u"Contents "_s + QString::number(entry.level), isRightToLeft(Inline(entry.text), m_language));
        m_xml.open(u"text:a"_s,
                   {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, u'#' + bookmarkName(entry.bookmark)}});
        m_xml.characters(entry.text);
        m_xml.empty(u"text:tab"_s);
        m_xml.plain(m_prepared.pageText(entry.bookmark));
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void ContentWriter::block(qsizetype index) {
    const Block& block = m_prepared.document.blocks[index];
    const QString language = m_prepared.languageOf(block);
    QString bookmark = block.bookmark;
    const bool landscape = isLandscape(block);
    if (!block.as<PageBreak>() && landscape != m_landscape) {
        m_masterPage = landscape ? odt::landscapePage : odt::portraitPage;
        m_landscape = landscape;
        m_breakBefore = false;
    }
    const auto each = [&](const QList<Inline>& paragraphs, const QString& style) {
        for (const Inline& text : paragraphs) paragraph(style, text, language, std::exchange(bookmark, QString()));
    };
    m_departure.keepWithNext = m_prepared.staysWithNext(index);
    if (const auto* p = block.as<Paragraph>()) paragraph(u"Text body"_s, p->text, language, bookmark);
    if (const auto* h = block.as<Heading>())
        paragraph(u"Heading "_s + QString::number(h->level), h->text, language, bookmark, h->level);
    if (const auto* q = block.as<Quote>()) quote(*q, language, bookmark);
    if (const auto* note = block.as<Note>()) {
        if (!note->title.isEmpty()) each({Inline(note->title)}, u"Working Note Title"_s);
        each(note->paragraphs, u"Working Note"_s);
        startParagraph(u"Table End"_s, false);
        m_xml.close();
    }
    if (const auto* l = block.as<List>()) list(*l, language, bookmark);
    if (const auto* t = block.as<Table>()) table(*t, m_prepared.captionLabels.value(index), language, bookmark);
    if (const auto* f = block.as<Figure>()) figure(*f, m_prepared.captionLabels.value(index), language, bookmark);
    if (const auto* toc = block.as<TableOfContents>()) contents(*toc);
    if (block.as<PageBreak>()) m_breakBefore = m_started;
}

void ContentWriter::frontMatter() {
    const Document& doc = m_prepared.document;
    if (!doc.title.isEmpty()) paragraph(u"Title"_s, Inline(doc.title), m_language, titleBookmark);
    if (!doc.subtitle.isEmpty()) paragraph(u"Subtitle"_s, Inline(doc.subtitle), m_language);
    if (!doc.authors.isEmpty()) paragraph(u"Author"_s, Inline(doc.authors.join(u", "_s)), m_language);
    if (doc.abstract.isEmpty()) return;
    paragraph(u"Abstract Title"_s, Inline(m_prepared.wording.abstract), m_language, abstractBookmark);
    for (const Inline& text : doc.abstract) paragraph(u"Abstract"_s, text, m_language);
}

QByteArray ContentWriter::write() {
    m_landscape = m_prepared.startsLandscape();
    if (m_landscape) m_masterPage = odt::landscapePage;
    frontMatter();
    for (qsizetype i = 0; i < m_prepared.document.blocks.size(); ++i) block(i);
    if (!m_started) paragraph(u"Text body"_s, Inline(), m_language);
    OdfXml content(u"office:document-content"_s, {{u"office:version"_s, u"1.3"_s}});
    content.open(u"office:automatic-styles"_s);
    m_styles.writeTo(content);
    content.close();
    content.open(u"office:body"_s);
    content.open(u"office:text"_s);
    content.open(u"text:sequence-decls"_s);
    for (const QString& sequence : {u"Table"_s, u"Figure"_s})
        content.empty(u"text:sequence-decl"_s,
                      {{u"text:display-outline-level"_s, u"0"_s}, {u"text:name"_s, sequence}});
    content.close();
    content.embed(m_xml.finish());
    return content.finish();
}

}  // namespace

Result<QByteArray> toOdt(const Document& document) {
    TRY_ASSIGN(Prepared prepared, prepare(document));
    const auto width = [&](bool turned) { return (paperSize(document.page, turned).width() - 2 * pageMargin) / 10; };
    odt::Joined styles{odt::styles(prepared), {}, width(false), width(true)};
    if (document.openTemplate) styles = odt::joinedStyles(styles.styles, document.openTemplate->openStyles(), prepared.document);
    const double tableRoom = styles.textWidth / width(false) * odt::Joined().tableText / styles.tableText;
    if (document.openTemplate) {
        TRY_ASSIGN(prepared, prepare(document, tableRoom));
    }
    return packParts({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
                      {u"content.xml"_s, ContentWriter(prepared, styles).write()},
                      {u"styles.xml"_s, styles.styles},
                      {u"meta.xml"_s, odt::meta(prepared)},
                      {u"META-INF/manifest.xml"_s, odt::manifest()}});
}

}  // namespace kondensat::exporting
