// Markdown in pandoc's dialect: fenced divs carry what plain Markdown cannot say (bookmarks, languages, notes).
#include "export/writers/markdown_text.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

const QString hardBreak = u"\\\n"_s;

QString prefixed(const QString& text, const QString& prefix) {
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) line = line.isEmpty() ? prefix.trimmed() : prefix + line;
    return lines.join(u'\n');
}

class TextWriter {
public:
    explicit TextWriter(const Prepared& prepared) : m_prepared(prepared) {}
    QByteArray write();

private:
    [[nodiscard]] QString paragraph(const Inline& text, const QString& language) const;
    [[nodiscard]] QString paragraphs(const QList<Inline>& texts, const QString& language) const;
    [[nodiscard]] QString list(const List& list, const QString& language) const;
    [[nodiscard]] QString table(const Table& table, const QString& label, const QString& language) const;
    [[nodiscard]] QString pipeTable(const Table& table, const QString& language) const;
    [[nodiscard]] QString figure(const Figure& figure, const QString& label, const QString& language) const;
    [[nodiscard]] QString contents(const TableOfContents& contents) const;
    [[nodiscard]] QString footnote(qsizetype index) const;
    [[nodiscard]] QString frontMatter() const;
    [[nodiscard]] QString block(qsizetype index) const;
    [[nodiscard]] QString fenced(const QString& text, const QString& attributes) const;

    const Prepared& m_prepared;
};

QString TextWriter::paragraph(const Inline& text, const QString& language) const {
    return markdown::guarded(markdown::inlineText(text, language, hardBreak));
}

QString TextWriter::paragraphs(const QList<Inline>& texts, const QString& language) const {
    QStringList all;
    for (const Inline& text : texts) all.append(paragraph(text, language));
    return all.join(u"\n\n"_s);
}

QString TextWriter::fenced(const QString& text, const QString& attributes) const {
    return attributes.isEmpty() ? text : u"::: {"_s + attributes + u"}\n"_s + text + u"\n:::"_s;
}

QString TextWriter::list(const List& list, const QString& language) const {
    QStringList items;
    QList<int> counters;
    for (const ListItem& item : list.items) {
        counters.resize(item.level + 1);
        ++counters.last();
        const QString marker = list.numbered ? QString::number(counters.last()) + u'.' : u"-"_s;
        const QString indent(item.level * 4, u' ');
        QString text = prefixed(paragraph(item.text, language), indent + u"    "_s).mid(indent.size() + 4);
        items.append(indent + marker.leftJustified(4, u' ') + text);
    }
    return items.join(u'\n');
}

/// One row a line; paragraphs within a cell are parted by <br>, the one way that keeps rows readable as text.
QString TextWriter::pipeTable(const Table& table, const QString& language) const {
    const auto line = [&](const Row& row) {
        QString text = u"|"_s;
        for (const Cell& cell : row) {
            QStringList parts;
            for (const Inline& p : cell.paragraphs)
                if (!p.isEmpty()) parts.append(markdown::inlineText(p, language, u"<br> "_s));
            text += u' ' + parts.join(u"<br> "_s) + u" |"_s + QString(u" |"_s).repeated(cell.columnSpan - 1);
        }
        return text + u'\n';
    };
    QString text = table.headerRows.isEmpty() ? u'|' + QString(u" |"_s).repeated(table.columns.size()) + u'\n'
                                              : line(table.headerRows.first());
    text += u'|';
    for (double share : columnShares(table)) text += QString(std::max(3, int(share * 90)), u'-') + u'|';
    text += u'\n';
    for (const Row& row : table.headerRows.mid(1)) text += line(row);
    for (const Row& row : table.rows) text += line(row);
    return text.trimmed();
}

QString TextWriter::table(const Table& table, const QString& label, const QString& language) const {
    QString text = pipeTable(table, language);
    if (!label.isEmpty())
        text += u"\n\n: "_s + markdown::inlineText(numberedCaption(label, table.caption), language, u" "_s);
    return text;
}

/// One file holds no picture: what the figure shows, as a list under its caption.
QString TextWriter::figure(const Figure& figure, const QString& label, const QString& language) const {
    const Inline caption = figure.caption.isEmpty() ? Inline(Run::strong(figure.title)) : numberedCaption(label, figure.caption);
    const QString words = figure.inWords.items.isEmpty() ? markdown::guarded(markdown::escaped(figure.alternative))
                                                         : list(figure.inWords, language);
    return paragraph(caption, language) + u"\n\n"_s + words;
}

QString TextWriter::contents(const TableOfContents& contents) const {
    QStringList lines = {u"**"_s + markdown::escaped(m_prepared.wording.contents) + u"**"_s, QString()};
    int previous = 0;
    for (const ContentsEntry& entry : m_prepared.headings) {
        if (entry.level > contents.depth) continue;
        previous = std::min(entry.level, previous + 1);
        lines.append(QString((previous - 1) * 4, u' ') + u"-   ["_s + markdown::escaped(entry.text) + u"](#"_s +
                     bookmarkName(entry.bookmark) + u')');
    }
    return lines.join(u'\n').trimmed();
}

QString TextWriter::block(qsizetype index) const {
    const Block& block = m_prepared.document.blocks[index];
    const QString language = m_prepared.languageOf(block);
    const QString id = block.bookmark.isEmpty() ? QString() : u'#' + bookmarkName(block.bookmark);
    if (const auto* h = block.as<Heading>())
        return QString(h->level, u'#') + u' ' + markdown::inlineText(h->text, language, u" "_s) + u" {"_s + id + u'}';
    QStringList attributes;
    if (!id.isEmpty()) attributes.append(id);
    QString text;
    QList<Inline> content;
    if (const auto* p = block.as<Paragraph>()) text = paragraph(p->text, language), content = {p->text};
    if (const auto* q = block.as<Quote>()) {
        text = prefixed(paragraphs(paragraphsWithAttribution(*q), language), u"> "_s);
        content = q->paragraphs;
    }
    if (const auto* n = block.as<Note>()) {
        attributes.append(u".note"_s);
        if (!n->title.isEmpty()) content.append(Inline(Run::strong(n->title)));
        content.append(n->paragraphs);
        text = paragraphs(content, language);
    }
    if (const auto* l = block.as<List>()) text = list(*l, language);
    if (const auto* t = block.as<Table>()) text = table(*t, m_prepared.captionLabels.value(index), language);
    if (const auto* f = block.as<Figure>()) {
        attributes.append(u".figure"_s);
        text = figure(*f, m_prepared.captionLabels.value(index), language);
    }
    if (const auto* toc = block.as<TableOfContents>()) text = contents(*toc);
    if (text.isEmpty()) return text;
    if (language != m_prepared.document.language) attributes.append(u"lang="_s + language);
    const QString base = m_prepared.document.language;
    if (!content.isEmpty() && isRightToLeft(content.first(), language) != isRightToLeft(Inline(), base))
        attributes.append(isRightToLeft(content.first(), language) ? u"dir=rtl"_s : u"dir=ltr"_s);
    return fenced(text, attributes.join(u' '));
}

/// Paragraphs after the first are indented, or they would belong to the text.
QString TextWriter::footnote(qsizetype index) const {
    const Footnote& note = m_prepared.document.footnotes[index];
    const QString document = m_prepared.document.language, language = note.language.isEmpty() ? document : note.language;
    QStringList texts;
    for (const Inline& each : note.paragraphs) {
        QString text = paragraph(each, language);
        if (language != document) text = u'[' + text + u"]{lang="_s + language + (isRightToLeft(each, language) ? u" dir=rtl}"_s : u"}"_s);
        texts.append(prefixed(text, u"    "_s));
    }
    return u"[^%1]: "_s.arg(index + 1) + texts.join(u"\n\n"_s).trimmed();
}

QString TextWriter::frontMatter() const {
    const Document& doc = m_prepared.document;
    // Pandoc reads metadata strings as Markdown, so both escapes apply.
    const auto quoted = [](QString text) {
        text = markdown::guarded(markdown::escaped(text.replace(u'\n', u' ')));
        return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    };
    QString text = u"---\n"_s;
    if (!doc.title.isEmpty()) text += u"title: "_s + quoted(doc.title) + u'\n';
    if (!doc.subtitle.isEmpty()) text += u"subtitle: "_s + quoted(doc.subtitle) + u'\n';
    if (!doc.authors.isEmpty()) text += u"author:\n"_s;
    for (const QString& author : doc.authors) text += u"  - "_s + quoted(author) + u'\n';
    text += u"lang: "_s + quoted(doc.language) + u'\n';
    if (isRightToLeft(Inline(), doc.language)) text += u"dir: rtl\n"_s;
    if (!doc.abstract.isEmpty())
        text += u"abstract: |\n"_s + prefixed(paragraphs(doc.abstract, doc.language), u"  "_s) + u'\n';
    return text + u"---"_s;
}

QByteArray TextWriter::write() {
    QStringList parts = {frontMatter()};
    bool listBefore = false;
    for (qsizetype i = 0; i < m_prepared.document.blocks.size(); ++i) {
        const QString text = block(i);
        if (text.isEmpty()) continue;
        const bool isList = m_prepared.document.blocks[i].as<List>();
        if (listBefore && isList) parts.append(u"<!-- -->"_s);  // or the two lists would be one
        listBefore = isList;
        parts.append(text);
    }
    for (qsizetype i = 0; i < m_prepared.document.footnotes.size(); ++i) parts.append(footnote(i));
    return (parts.join(u"\n\n"_s) + u'\n').toUtf8();
}

}  // namespace

Result<QByteArray> toMarkdown(const Document& document) {
    TRY_ASSIGN(const Prepared prepared, prepare(document));
    return TextWriter(prepared).write();
}

}  // namespace kondensat::exporting
