// HTML: one file that carries its style, in light, dark and print, and asks for nothing from elsewhere.
#include <QRegularExpression>

#include "export/writers/html_grounds.h"
#include "export/writers/prepared.h"
#include "export/writers/svg.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

const char stylesheet[] = R"(
:root{color-scheme:light dark;--paper:#fffdfa;--ink:#23201c;--dim:#625b52;--rule:#cfc8bd;--panel:#f5f1ea;--link:#1f5673}
@media (prefers-color-scheme:dark){:root{--paper:#1d1b19;--ink:#e9e4dc;--dim:#aaa297;--rule:#4a453f;--panel:#292622;--link:#8fc1dc}}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.55 "Noto Serif",Cambria,Georgia,serif;-webkit-text-size-adjust:100%}
body{max-width:42rem;margin:0 auto;padding:3rem 1.25rem 5rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5{line-height:1.25;margin:2.2em 0 .5em;font-weight:600;text-wrap:balance}
header h1{font-size:2rem;margin:0 0 .3em}.subtitle{font-size:1.25rem;color:var(--dim);margin:0 0 .6em}.authors{color:var(--dim);margin:0 0 2em}
h2{font-size:1.5rem}h3{font-size:1.22rem}h4{font-size:1.06rem}h5{font-size:1rem;font-style:italic;font-weight:400}
p{margin:0 0 .8em}a{color:var(--link);text-underline-offset:.15em}sup{line-height:0}
.abstract{margin:0 2rem 2em;font-size:.96rem}.abstract h2{font-size:1rem;margin:0 0 .3em}
blockquote{margin:.9em 2rem 1.1em;font-size:.97em}blockquote p{margin:0 0 .35em}
.attribution{color:var(--dim);white-space:nowrap}
aside{margin:1.2em 0;padding:.7em 1em;background:var(--panel);border-inline-start:3px solid var(--rule);font-size:.94em}
aside p:last-child{margin:0}.note-title{font-weight:600;margin:0 0 .3em}
li{margin:0 0 .3em}li>ul,li>ol{margin-top:.3em}
figure{margin:1.6em 0 2em;overflow-x:auto}figcaption{margin:0 0 .6em;font-size:.94em}
table{border-collapse:collapse;width:100%;border-block:1.5px solid var(--dim);font-size:.9em;line-height:1.4}
table.checklist{font-size:.8em}td,th{padding:.4em .6em;text-align:start;vertical-align:top}td p{margin:0 0 .3em}td p:last-child,th p{margin:0}
tr{border-top:1px solid var(--rule)}thead{border-bottom:1.5px solid var(--dim)}thead th{font-weight:600;vertical-align:bottom}
figure.drawing{margin:1.6em 0}figure.drawing figcaption{margin:.5em 0 0}figure.drawing svg{display:block;max-width:100%;height:auto}figure.drawing svg+svg{margin-top:1.5em}
figure.wide{width:min(70rem,96vw);margin-inline-start:50%;transform:translateX(-50%)}
[dir=rtl] figure.wide,figure.wide:dir(rtl){transform:translateX(50%)}
nav ol{list-style:none;padding-inline-start:1.2em;margin:0}nav>ol{padding:0}nav a{text-decoration:none}nav a:hover{text-decoration:underline}
.footnotes{margin-top:3em;padding-top:.6em;border-top:1px solid var(--rule);font-size:.88em}.footnotes p{margin:0 0 .3em}.footnotes li:target,sup a:target{background:var(--panel)}
.span{white-space:nowrap}
.page-break{break-after:page;border:0;margin:0}
@media (prefers-color-scheme:dark){figure.drawing svg{filter:invert(.9)}}
@media print{figure.drawing svg{filter:none;break-inside:avoid}:root{color-scheme:light;--paper:#fff;--ink:#000;--dim:#444;--rule:#bbb;--panel:#f4f4f4;--link:#000}html{font-size:11pt}body{max-width:none;padding:0}
h1,h2,h3,h4,h5,figcaption,p:has(+figure){break-after:avoid}tr,aside,nav{break-inside:avoid}nav{font-size:.88em;line-height:1.35}nav li{margin:0 0 .1em}thead{display:table-header-group}p,blockquote{orphans:2;widows:2}a{text-decoration:none}
figure{overflow:visible}figure.drawing{margin:1.6em 0;break-inside:avoid}figure.drawing figcaption{margin:.5em 0 0;break-before:avoid;break-after:auto}figure.drawing svg{display:block;max-width:100%;height:auto}figure.drawing svg+svg{margin-top:1.5em}
figure.wide{width:100%;margin-inline:0;transform:none}})";

/// Paper and spacing are for those who print the page.
QString printStyle(const PageSetup& page) {
    QString style = u"@page{size:%1;margin:25mm}"_s.arg(page.size == PageSetup::Size::Letter ? u"letter"_s : u"A4"_s);
    if (page.spacing > 0)
        style += u"@media print{main>p,blockquote,main li,.abstract{line-height:%1}}"_s.arg(1.3 * page.spacing);
    return style;
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', u"<br>\n"_s);
}

class PageWriter {
public:
    explicit PageWriter(const Prepared& prepared) : m_prepared(prepared) {}
    QByteArray write();

private:
    [[nodiscard]] QString attributes(const Inline& text, const QString& language, const QString& bookmark) const;
    [[nodiscard]] QString run(const Run& run, const QString& language, bool rightToLeft) const;
    [[nodiscard]] QString runs(const Inline& text, const QString& language) const;
    [[nodiscard]] QString sentences(const Inline& text, const QList<text::Span>& spans, const QString& language) const;
    void element(const QString& tag, const Inline& text, const QString& language, const QString& bookmark = {});
    void frontMatter();
    void footnotes();
    void block(qsizetype index);
    void quote(const Quote& quote, const QString& language, const QString& bookmark, const QString& opens);
    void note(const Note& note, const QString& language, const QString& bookmark);
    void list(const List& list, const QString& language, const QString& bookmark);
    void table(const Table& table, const QString& label, const QString& language, const QString& bookmark);
    void row(const Row& row, const QString& tag, const QString& language);
    void figure(const Figure& figure, const QString& label, const QString& language, const QString& bookmark);
    void contents(const TableOfContents& contents, const QString& bookmark);

    const Prepared& m_prepared;
    QString m_html;
    int m_drawings = 0;
};

QString idAttribute(const QString& bookmark) {
    return bookmark.isEmpty() ? QString() : u" id=\""_s + bookmarkName(bookmark) + u'"';
}

/// id, lang and dir, the latter two where they differ from the document's.
QString PageWriter::attributes(const Inline& text, const QString& language, const QString& bookmark) const {
    QString all = idAttribute(bookmark);
    if (language != m_prepared.document.language) all += u" lang=\""_s + language.toHtmlEscaped() + u'"';
    const bool rightToLeft = isRightToLeft(text, language);
    if (rightToLeft != isRightToLeft(Inline(), m_prepared.document.language))
        all += rightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s;
    return all;
}

/// `rightToLeft`: the text around it.
QString PageWriter::run(const Run& run, const QString& language, bool rightToLeft) const {
    if (run.reference == Run::Reference::Footnote)
        return u"<sup><a href=\"#note-%1\" id=\"note-mark-%1\" role=\"doc-noteref\">%1</a></sup>"_s.arg(run.text);
    static const QRegularExpression numbers(u"(\\d+–\\d+)"_s);
    QString html = escaped(run.text).replace(numbers, u"<span class=\"span\">\\1</span>"_s);
    if (run.superscript) html = u"<sup>"_s + html + u"</sup>"_s;
    if (run.italic) html = u"<em>"_s + html + u"</em>"_s;
    if (run.bold) html = u"<strong>"_s + html + u"</strong>"_s;
    if (!run.language.isEmpty() && run.language != language) {
        const bool turns = isRightToLeft(Inline(run.text), run.language) != rightToLeft;
        const QString direction = !turns ? QString() : rightToLeft ? u" dir=\"ltr\""_s : u" dir=\"rtl\""_s;
        html = u"<span lang=\""_s + run.language.toHtmlEscaped() + u'"' + direction + u'>' + html + u"</span>"_s;
    }
    if (!run.target.isEmpty()) html = u"<a href=\"#"_s + bookmarkName(run.target) + u"\">"_s + html + u"</a>"_s;
    return html;
}

QString PageWriter::runs(const Inline& text, const QString& language) const {
    QString html;
    const bool rightToLeft = isRightToLeft(text, language);
    for (const Run& r : text.runs) html += run(r, language, rightToLeft);
    return html;
}

/// The same with each sentence as an element, so that a click tells which it is.
QString PageWriter::sentences(const Inline& text, const QList<text::Span>& spans, const QString& language) const {
    QString html;
    const bool rightToLeft = isRightToLeft(text, language);
    qsizetype at = 0, sentence = 0;
    for (const Run& whole : text.runs) {
        if (whole.reference == Run::Reference::Footnote) {  // whose number is none of the paragraph's words
            html += run(whole, language, rightToLeft);
            continue;
        }
        const qsizetype start = at, end = start + whole.text.size();
        while (at < end) {
            while (sentence < spans.size() && spans[sentence].end <= at) ++sentence;
            const bool inside = sentence < spans.size() && spans[sentence].start <= at;
            const qsizetype until = std::min(end, inside ? spans[sentence].end : sentence < spans.size() ? spans[sentence].start : end);
            Run piece = whole;
            piece.text = whole.text.mid(at - start, until - at);
            const QString words = run(piece, language, rightToLeft);
            html += inside ? u"<span data-sentence=\"%1\">"_s.arg(sentence) + words + u"</span>"_s : words;
            at = until;
        }
    }
    return html;
}

void PageWriter::element(const QString& tag, const Inline& text, const QString& language, const QString& bookmark) {
    m_html += u'<' + tag + attributes(text, language, bookmark) + u'>' + runs(text, language) + u"</"_s +
              tag.section(u' ', 0, 0) + u">\n"_s;
}

void PageWriter::quote(const Quote& quote, const QString& language, const QString& bookmark, const QString& opens) {
    m_html += u"<blockquote"_s + idAttribute(bookmark) + opens + u">\n"_s;
    for (qsizetype i = 0; i < quote.paragraphs.size(); ++i) {
        const Inline& text = quote.paragraphs[i];
        m_html += u"<p"_s + attributes(text, language, {}) + u'>' + runs(text, language);
        if (i + 1 == quote.paragraphs.size() && !quote.attribution.isEmpty())
            m_html += u" <span class=\"attribution\">"_s + escaped(quote.attribution) + u"</span>"_s;
        m_html += u"</p>\n"_s;
    }
    if (quote.paragraphs.isEmpty()) m_html += u"<p>"_s + escaped(quote.attribution) + u"</p>\n"_s;
    m_html += u"</blockquote>\n"_s;
}

void PageWriter::note(const Note& note, const QString& language, const QString& bookmark) {
    m_html += u"<aside"_s + idAttribute(bookmark) + u">\n"_s;
    if (!note.title.isEmpty()) element(u"p class=\"note-title\""_s, Inline(note.title), language);
    for (const Inline& text : note.paragraphs) element(u"p"_s, text, language);
    m_html += u"</aside>\n"_s;
}

void PageWriter::list(const List& list, const QString& language, const QString& bookmark) {
    if (list.items.isEmpty()) return;
    const QString tag = list.numbered ? u"ol"_s : u"ul"_s;
    m_html += u'<' + tag + idAttribute(bookmark) + u">\n"_s;
    int depth = 0;
    bool itemOpen = false;
    for (const ListItem& item : list.items) {
        for (; depth < item.level; ++depth) m_html += u"\n<"_s + tag + u">\n"_s, itemOpen = false;
        for (; depth > item.level; --depth) m_html += u"</li>\n</"_s + tag + u">\n"_s;
        if (itemOpen) m_html += u"</li>\n"_s;
        m_html += u"<li"_s + attributes(item.text, language, {}) + u'>' + runs(item.text, language);
        itemOpen = true;
    }
    for (; depth >= 0; --depth) m_html += u"</li>\n</"_s + tag + u">\n"_s;
}

void PageWriter::row(const Row& row, const QString& tag, const QString& language) {
    m_html += u"<tr>"_s;
    for (const Cell& cell : row) {
        const bool single = cell.paragraphs.size() == 1;
        m_html += u'<' + tag;
        if (tag == u"th") m_html += u" scope=\"col\""_s;
        if (cell.columnSpan > 1) m_html += u" colspan=\"%1\""_s.arg(cell.columnSpan);
        if (single) m_html += attributes(cell.paragraphs[0], language, {});
        m_html += u'>';
        if (single) m_html += runs(cell.paragraphs[0], language);
        if (!single)
            for (const Inline& text : cell.paragraphs) element(u"p"_s, text, language);
        m_html += u"</"_s + tag + u'>';
    }
    m_html += u"</tr>\n"_s;
}

void PageWriter::table(const Table& table, const QString& label, const QString& language, const QString& bookmark) {
    m_html += u"<figure"_s + idAttribute(bookmark) + (table.landscape ? u" class=\"wide\">\n"_s : u">\n"_s);
    if (!label.isEmpty()) element(u"figcaption"_s, numberedCaption(label, table.caption), language);
    m_html += table.style == Table::Style::Checklist ? u"<table class=\"checklist\">\n<colgroup>"_s
                                                     : u"<table>\n<colgroup>"_s;
    for (double share : columnShares(table))
        m_html += u"<col style=\"width:%1%\">"_s.arg(QString::number(share * 100, 'f', 2));
    m_html += u"</colgroup>\n"_s;
    if (!table.headerRows.isEmpty()) {
        m_html += u"<thead>\n"_s;
        for (const Row& r : table.headerRows) row(r, u"th"_s, language);
        m_html += u"</thead>\n"_s;
    }
    m_html += u"<tbody>\n"_s;
    for (const Row& r : table.rows) row(r, u"td"_s, language);
    m_html += u"</tbody>\n</table>\n</figure>\n"_s;
}

void PageWriter::figure(const Figure& figure, const QString& label, const QString& language, const QString& bookmark) {
    m_html += u"<figure"_s + idAttribute(bookmark) +
              (figure.landscape ? u" class=\"drawing wide\">\n"_s : u" class=\"drawing\">\n"_s);
    for (const Drawing& part : figure.parts)
        m_html += svgOf(part, figure.title, figure.alternative,
                        {u"drawing-"_s + QString::number(++m_drawings), true,
                         language == m_prepared.document.language ? QString() : language}) +
                  u'\n';
    if (const Inline caption = numberedCaption(label, figure.caption); !caption.isEmpty())
        element(u"figcaption"_s, caption, language);
    m_html += u"</figure>\n"_s;
}

void PageWriter::contents(const TableOfContents& contents, const QString& bookmark) {
    const QString title = escaped(m_prepared.wording.contents);
    m_html += u"<nav"_s + idAttribute(bookmark) + u" aria-label=\""_s + title + u"\">\n<h2>"_s + title + u"</h2>\n"_s;
    int depth = 0;
    for (const ContentsEntry& entry : m_prepared.headings) {
        if (entry.level > contents.depth) continue;
        const int level = std::min(entry.level, depth + 1);
        if (level <= depth) m_html += u"</li>\n"_s;
        for (; depth > level; --depth) m_html += u"</ol></li>\n"_s;
        for (; depth < level; ++depth) m_html += u"<ol>\n"_s;
        m_html += u"<li><a href=\"#"_s + bookmarkName(entry.bookmark) + u"\">"_s + escaped(entry.text) + u"</a>"_s;
    }
    for (; depth > 0; --depth) m_html += u"</li>\n</ol>\n"_s;
    m_html += u"</nav>\n"_s;
}

void PageWriter::block(qsizetype index) {
    const Block& block = m_prepared.document.blocks[index];
    const QString language = m_prepared.languageOf(block);
    const QString grounds = block.grounds.isEmpty() ? QString() : u"grounds-%1"_s.arg(index);
    const QString opens = grounds.isEmpty() ? QString() : u" data-grounds=\""_s + grounds + u'"';
    if (const auto* p = block.as<Paragraph>(); p && !block.sentences.isEmpty())
        m_html += u"<p"_s + opens + attributes(p->text, language, block.bookmark) + u'>' + sentences(p->text, block.sentences, language) + u"</p>\n"_s;
    else if (p)
        element(u"p"_s + opens, p->text, language, block.bookmark);
    if (const auto* h = block.as<Heading>())
        element(u'h' + QString::number(h->level + 1), h->text, language, block.bookmark);
    if (const auto* q = block.as<Quote>()) quote(*q, language, block.bookmark, opens);
    if (const auto* n = block.as<Note>()) note(*n, language, block.bookmark);
    if (const auto* l = block.as<List>()) list(*l, language, block.bookmark);
    if (const auto* t = block.as<Table>()) table(*t, m_prepared.captionLabels.value(index), language, block.bookmark);
    if (const auto* f = block.as<Figure>()) figure(*f, m_prepared.captionLabels.value(index), language, block.bookmark);
    if (const auto* toc = block.as<TableOfContents>()) contents(*toc, block.bookmark);
    if (block.as<PageBreak>()) m_html += u"<hr class=\"page-break\">\n"_s;
    if (!grounds.isEmpty()) m_html += groundsHtml(block.grounds, grounds, m_prepared.document.language);
}

/// What a screen reader calls the way back from a note.
QString backWords(const QString& language) {
    const QString primary = language.section(u'-', 0, 0).toLower();
    if (primary == u"da") return u"Tilbage til teksten"_s;
    if (primary == u"nb" || primary == u"no" || primary == u"nn") return u"Tilbake til teksten"_s;
    if (primary == u"sv") return u"Tillbaka till texten"_s;
    if (primary == u"de") return u"Zurück zum Text"_s;
    return u"Back to the text"_s;
}

void PageWriter::footnotes() {
    const Document& doc = m_prepared.document;
    if (doc.footnotes.isEmpty()) return;
    const QString back = backWords(doc.language).toHtmlEscaped();
    m_html += u"<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n"_s;
    int number = 0;
    for (const Footnote& note : doc.footnotes) {
        const QString language = note.language.isEmpty() ? doc.language : note.language;
        m_html += u"<li id=\"note-%1\">"_s.arg(++number);
        for (qsizetype i = 0; i < note.paragraphs.size(); ++i) {
            m_html += u"<p><span"_s + attributes(note.paragraphs[i], language, {}) + u'>' + runs(note.paragraphs[i], language) + u"</span>"_s;
            if (i + 1 == note.paragraphs.size())
                m_html += u" <a href=\"#note-mark-%1\" role=\"doc-backlink\" aria-label=\"%2\" title=\"%2\">↩\ufe0e</a>"_s.arg(number).arg(back);
            m_html += u"</p>\n"_s;
        }
        m_html += u"</li>\n"_s;
    }
    m_html += u"</ol>\n</section>\n"_s;
}

void PageWriter::frontMatter() {
    const Document& doc = m_prepared.document;
    if (!doc.title.isEmpty() || !doc.authors.isEmpty() || !doc.subtitle.isEmpty()) {
        m_html += u"<header>\n"_s;
        if (!doc.title.isEmpty()) element(u"h1"_s, Inline(doc.title), doc.language, titleBookmark);
        if (!doc.subtitle.isEmpty()) element(u"p class=\"subtitle\""_s, Inline(doc.subtitle), doc.language);
        if (!doc.authors.isEmpty()) element(u"p class=\"authors\""_s, Inline(doc.authors.join(u", "_s)), doc.language);
        m_html += u"</header>\n"_s;
    }
    if (doc.abstract.isEmpty()) return;
    m_html += u"<section class=\"abstract\">\n"_s;
    element(u"h2"_s, Inline(m_prepared.wording.abstract), doc.language, abstractBookmark);
    for (const Inline& text : doc.abstract) element(u"p"_s, text, doc.language);
    m_html += u"</section>\n"_s;
}

QByteArray PageWriter::write() {
    const Document& doc = m_prepared.document;
    const bool unfolds = std::any_of(doc.blocks.cbegin(), doc.blocks.cend(), [](const Block& block) { return !block.grounds.isEmpty(); });
    m_html = u"<!DOCTYPE html>\n<html lang=\""_s + doc.language.toHtmlEscaped() + u'"' +
             (isRightToLeft(Inline(), doc.language) ? u" dir=\"rtl\""_s : QString()) + u">\n<head>\n"_s;
    m_html += u"<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    m_html += u"<title>"_s + QString(doc.title).replace(u'\n', u' ').toHtmlEscaped() + u"</title>\n"_s;
    for (const QString& author : doc.authors)
        m_html += u"<meta name=\"author\" content=\""_s + author.toHtmlEscaped() + u"\">\n"_s;
    m_html += u"<meta name=\"generator\" content=\"Kondensat\">\n<style>"_s + QString::fromLatin1(stylesheet) + u'\n' + printStyle(doc.page) +
              (unfolds ? groundsStyle() : QString()) + u"\n</style>\n</head>\n<body>\n"_s;
    frontMatter();
    m_html += u"<main>\n"_s;
    for (qsizetype i = 0; i < doc.blocks.size(); ++i) block(i);
    footnotes();
    m_html += u"</main>\n"_s + (unfolds ? groundsScript() : QString()) + u"</body>\n</html>\n"_s;
    return m_html.toUtf8();
}

}  // namespace

Result<QByteArray> toHtml(const Document& document) {
    TRY_ASSIGN(const Prepared prepared, prepare(document));
    return PageWriter(prepared).write();
}

}  // namespace kondensat::exporting
