// content.xml of an ODT. The body is written first, for it decides which automatic styles there are.
#include "export/writers/odf_xml.h"
#include "export/writers/odt_styles.h"
#include "export/writers/package.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

using odt::OdfXml;

QString encoded(QString name) {
    return name.replace(u' ', u"_20_"_s);
}

/// Automatic styles, each made once when first asked for.
class AutomaticStyles {
public:
    QString paragraph(const QString& parent, bool rightToLeft, bool breakBefore, const QString& masterPage);
    QString span(const Run& run, const QString& language);
    QString column(double centimetres);
    QString table(double centimetres, const QString& masterPage, bool rightToLeft);
    void writeTo(OdfXml& xml) const;

private:
    struct Style {
        QString name, family, parent, masterPage, propertiesElement;
        OdfXml::Attributes properties;
    };
    QString add(Style style, const QString& key);
    QList<Style> m_styles;
    QHash<QString, QString> m_names;
};

QString AutomaticStyles::add(Style style, const QString& key) {
    const QString known = m_names.value(style.family + key);
    if (!known.isEmpty()) return known;
    style.name = u"A"_s + QString::number(m_styles.size() + 1);
    m_names[style.family + key] = style.name;
    m_styles.append(style);
    return style.name;
}

QString AutomaticStyles::paragraph(const QString& parent, bool rightToLeft, bool breakBefore,
                                   const QString& masterPage) {
    if (!rightToLeft && !breakBefore && masterPage.isEmpty()) return encoded(parent);
    OdfXml::Attributes properties;
    if (rightToLeft) properties.append({u"style:writing-mode"_s, u"rl-tb"_s});
    if (rightToLeft) properties.append({u"fo:text-align"_s, u"right"_s});
    if (breakBefore && masterPage.isEmpty()) properties.append({u"fo:break-before"_s, u"page"_s});
    return add({{}, u"paragraph"_s, encoded(parent), masterPage, u"style:paragraph-properties"_s, properties},
               parent + QString::number(rightToLeft) + QString::number(breakBefore) + masterPage);
}

QString AutomaticStyles::span(const Run& run, const QString& language) {
    OdfXml::Attributes properties;
    for (const QString& script : {QString(), u"-asian"_s, u"-complex"_s}) {
        const QString space = script.isEmpty() ? u"fo:"_s : u"style:"_s;
        if (run.bold) properties.append({space + u"font-weight"_s + script, u"bold"_s});
        if (run.italic) properties.append({space + u"font-style"_s + script, u"italic"_s});
    }
    if (run.superscript) properties.append({u"style:text-position"_s, u"super 62%"_s});
    if (!language.isEmpty()) {
        const QString tag = withTerritory(language);
        const bool rtl = isRightToLeft(Inline(), language);
        properties.append({rtl ? u"style:language-complex"_s : u"fo:language"_s, tag.section(u'-', 0, 0)});
        if (tag.contains(u'-'))
            properties.append({rtl ? u"style:country-complex"_s : u"fo:country"_s, tag.section(u'-', -1)});
    }
    if (properties.isEmpty()) return {};
    return add({{}, u"text"_s, {}, {}, u"style:text-properties"_s, properties},
               QString::number(run.bold) + QString::number(run.italic) + QString::number(run.superscript) + language);
}

QString AutomaticStyles::column(double centimetres) {
    const QString width = QString::number(centimetres, 'f', 3) + u"cm"_s;
    return add({{}, u"table-column"_s, {}, {}, u"style:table-column-properties"_s, {{u"style:column-width"_s, width}}},
               width);
}

QString AutomaticStyles::table(double centimetres, const QString& masterPage, bool rightToLeft) {
    const QString width = QString::number(centimetres, 'f', 3) + u"cm"_s;
    return add({{},
                u"table"_s,
                {},
                masterPage,
                u"style:table-properties"_s,
                {{u"style:width"_s, width},
                 {u"table:align"_s, u"left"_s},
                 {u"table:border-model"_s, u"collapsing"_s},
                 {u"style:writing-mode"_s, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}}},
               width + masterPage + QString::number(rightToLeft));
}

void cellStyle(OdfXml& xml, const QString& name, const QString& top, const QString& bottom) {
    xml.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table-cell"_s}});
    xml.empty(u"style:table-cell-properties"_s, {{u"fo:padding-left"_s, u"0.15cm"_s},
                                                 {u"fo:padding-right"_s, u"0.15cm"_s},
                                                 {u"fo:padding-top"_s, u"0.07cm"_s},
                                                 {u"fo:padding-bottom"_s, u"0.07cm"_s},
                                                 {u"fo:border-left"_s, u"none"_s},
                                                 {u"fo:border-right"_s, u"none"_s},
                                                 {u"fo:border-top"_s, top},
                                                 {u"fo:border-bottom"_s, bottom}});
    xml.close();
}

void AutomaticStyles::writeTo(OdfXml& xml) const {
    for (const Style& style : m_styles) {
        OdfXml::Attributes head = {{u"style:name"_s, style.name}, {u"style:family"_s, style.family}};
        if (!style.parent.isEmpty()) head.append({u"style:parent-style-name"_s, style.parent});
        if (!style.masterPage.isEmpty()) head.append({u"style:master-page-name"_s, style.masterPage});
        xml.open(u"style:style"_s, head);
        xml.empty(style.propertiesElement, style.properties);
        xml.close();
    }
    const QString rule = u"1pt solid #3b3630"_s, hairline = u"0.5pt solid #bdb7ad"_s;
    cellStyle(xml, u"HeadCell"_s, rule, rule);
    cellStyle(xml, u"BodyCell"_s, u"none"_s, hairline);
    cellStyle(xml, u"FirstCell"_s, rule, hairline);
    cellStyle(xml, u"LastCell"_s, u"none"_s, rule);
    xml.open(u"style:style"_s, {{u"style:name"_s, u"WholeRow"_s}, {u"style:family"_s, u"table-row"_s}});
    xml.empty(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"always"_s}});
    xml.close();
}

class ContentWriter {
public:
    explicit ContentWriter(const Prepared& prepared) : m_prepared(prepared), m_language(prepared.document.language) {}
    QByteArray write();

private:
    void frontMatter();
    void block(qsizetype index);
    void startParagraph(const QString& style, bool rightToLeft, int outline = 0);
    void paragraph(const QString& style, const Inline& text, const QString& language, const QString& bookmark = {},
                   int outline = 0);
    void runs(const Inline& text, const QString& language);
    void run(const Run& run, const QString& language);
    void mark(const char16_t* element, const QString& bookmark);
    void list(const List& list, const QString& language, QString bookmark);
    void caption(const QString& label, const Table& table, const QString& language, const QString& bookmark);
    void table(const Table& table, const QString& label, const QString& language, QString bookmark);
    void row(const Table& table, const Row& row, const QString& cellStyle, bool header, const QString& language,
             QString& bookmark);
    void contents(const TableOfContents& contents);
    void contentsSource(int depth);

    const Prepared& m_prepared;
    QString m_language;  ///< the document's
    OdfXml m_xml;
    AutomaticStyles m_styles;
    bool m_breakBefore = false;
    bool m_started = false;
    bool m_landscape = false;
    QString m_masterPage;  ///< for the next paragraph or table
    int m_tables = 0;
};

void ContentWriter::startParagraph(const QString& style, bool rightToLeft, int outline) {
    const QString name = m_styles.paragraph(style, rightToLeft, std::exchange(m_breakBefore, false),
                                            std::exchange(m_masterPage, QString()));
    OdfXml::Attributes attributes = {{u"text:style-name"_s, name}};
    if (outline) attributes.append({u"text:outline-level"_s, QString::number(outline)});
    m_xml.open(outline ? u"text:h"_s : u"text:p"_s, attributes);
    m_started = true;
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

void ContentWriter::run(const Run& run, const QString& language) {
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

void ContentWriter::caption(const QString& label, const Table& table, const QString& language,
                            const QString& bookmark) {
    startParagraph(u"Table"_s, isRightToLeft(numberedCaption(label, table.caption), language));
    const QString word = label.section(u' ', 0, -2), number = label.section(u' ', -1);
    m_xml.open(u"text:span"_s, {{u"text:style-name"_s, m_styles.span(Run::strong(QString()), QString())}});
    mark(u"text:bookmark-start", bookmark);
    m_xml.plain(word + u' ');
    m_xml.open(u"text:sequence"_s, {{u"text:name"_s, u"Table"_s},
                                    {u"text:ref-name"_s, u"refTable"_s + QString::number(m_tables++)},
                                    {u"text:formula"_s, u"ooow:Table+1"_s},
                                    {u"style:num-format"_s, u"1"_s}});
    m_xml.plain(number);
    m_xml.close();
    mark(u"text:bookmark-end", bookmark);
    m_xml.plain(u"."_s);
    m_xml.close();
    m_xml.plain(u" "_s);
    runs(table.caption, language);
    m_xml.close();
}

void ContentWriter::table(const Table& table, const QString& label, const QString& language, QString bookmark) {
    if (!label.isEmpty()) caption(label, table, language, std::exchange(bookmark, QString()));
    if (m_breakBefore) startParagraph(u"Table End"_s, false), m_xml.close();
    const double width = table.landscape ? 24.7 : 16.0;
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
    m_xml.open(u"table:table-row"_s, {{u"table:style-name"_s, u"WholeRow"_s}});
    for (const Cell& cell : row) {
        OdfXml::Attributes attributes = {{u"table:style-name"_s, cellStyle}, {u"office:value-type"_s, u"string"_s}};
        if (cell.columnSpan > 1)
            attributes.append({u"table:number-columns-spanned"_s, QString::number(cell.columnSpan)});
        m_xml.open(u"table:table-cell"_s, attributes);
        for (const Inline& text : cell.paragraphs)
            paragraph((header ? u"Table Heading"_s : u"Table Contents"_s) + small, text, language,
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
    const bool landscape = block.as<Table>() && block.as<Table>()->landscape;
    if (!block.as<PageBreak>() && landscape != m_landscape) {
        m_masterPage = landscape ? odt::landscapePage : odt::portraitPage;
        m_landscape = landscape;
        m_breakBefore = false;
    }
    const auto each = [&](const QList<Inline>& paragraphs, const QString& style) {
        for (const Inline& text : paragraphs) paragraph(style, text, language, std::exchange(bookmark, QString()));
    };
    if (const auto* p = block.as<Paragraph>()) paragraph(u"Text body"_s, p->text, language, bookmark);
    if (const auto* h = block.as<Heading>())
        paragraph(u"Heading "_s + QString::number(h->level), h->text, language, bookmark, h->level);
    if (const auto* quote = block.as<Quote>()) each(paragraphsWithAttribution(*quote), u"Quotations"_s);
    if (const auto* note = block.as<Note>()) {
        if (!note->title.isEmpty()) each({Inline(note->title)}, u"Working Note Title"_s);
        each(note->paragraphs, u"Working Note"_s);
        startParagraph(u"Table End"_s, false);
        m_xml.close();
    }
    if (const auto* l = block.as<List>()) list(*l, language, bookmark);
    if (const auto* t = block.as<Table>()) table(*t, m_prepared.captionLabels.value(index), language, bookmark);
    if (const auto* toc = block.as<TableOfContents>()) contents(*toc);
    if (block.as<PageBreak>()) m_breakBefore = m_started;
}

void ContentWriter::frontMatter() {
    const Document& doc = m_prepared.document;
    if (!doc.title.isEmpty()) paragraph(u"Title"_s, Inline(doc.title), m_language);
    if (!doc.subtitle.isEmpty()) paragraph(u"Subtitle"_s, Inline(doc.subtitle), m_language);
    if (!doc.authors.isEmpty()) paragraph(u"Author"_s, Inline(doc.authors.join(u", "_s)), m_language);
    if (doc.abstract.isEmpty()) return;
    paragraph(u"Abstract Title"_s, Inline(m_prepared.wording.abstract), m_language);
    for (const Inline& text : doc.abstract) paragraph(u"Abstract"_s, text, m_language);
}

QByteArray ContentWriter::write() {
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
    content.empty(u"text:sequence-decl"_s, {{u"text:display-outline-level"_s, u"0"_s}, {u"text:name"_s, u"Table"_s}});
    content.close();
    content.embed(m_xml.finish());
    return content.finish();
}

}  // namespace

Result<QByteArray> toOdt(const Document& document) {
    TRY_ASSIGN(const Prepared prepared, prepare(document));
    return packParts({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
                      {u"content.xml"_s, ContentWriter(prepared).write()},
                      {u"styles.xml"_s, odt::styles(prepared)},
                      {u"meta.xml"_s, odt::meta(prepared)},
                      {u"META-INF/manifest.xml"_s, odt::manifest()}});
}

}  // namespace kondensat::exporting
