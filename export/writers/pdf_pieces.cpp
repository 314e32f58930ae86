#include <QRegularExpression>

#include "export/writers/pdf_composer.h"
#include "export/writers/pdf_drawing.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::pdf {
namespace {

const QColor dim(0x5a, 0x54, 0x4c), panel(0xf5, 0xf2, 0xec), panelRule(0xb8, 0xaf, 0xa0);

}  // namespace

void Composer::add(QList<Piece> pieces, bool counted) {
    if (pieces.isEmpty()) return;
    for (Piece& piece : pieces) piece.landscape = m_landscape, piece.block = m_block, piece.counted = counted;
    pieces.first().breakBefore = std::exchange(m_breakBefore, false);
    if (!m_bookmark.isEmpty()) pieces.first().bookmarks.append(std::exchange(m_bookmark, QString()));
    m_pieces.append(pieces);
}

QList<Piece> Composer::paragraph(const Inline& text, const Setting& setting, int element) {
    QList<Piece> lines = paragraphPieces(text, setting, m_width, m_structure[element].language, m_pages, &m_known);
    m_structure.give(lines, text, element);
    return lines;
}

void Composer::text(const Inline& text, const Setting& setting, int element) {
    add(paragraph(text, setting, element));
}

void Composer::heading(const Heading& heading, const QString& language) {
    const Setting settings[] = {
        {.size = 16, .leading = 1.25, .bold = true, .before = 26, .after = 8, .keepWithNext = true, .balanced = true},
        {.size = 13, .leading = 1.28, .bold = true, .before = 20, .after = 6, .keepWithNext = true},
        {.size = 11.2, .leading = 1.3, .bold = true, .before = 14, .after = 4, .keepWithNext = true},
        {.size = 10.5, .leading = 1.35, .italic = true, .before = 12, .after = 3, .keepWithNext = true}};
    text(heading.text, settings[heading.level - 1], m_structure.addHeading(headingLevel(heading.level), language));
}

void Composer::note(const Note& note, const QString& language) {
    const Setting setting{.size = 9.8, .leading = 1.42, .before = 0, .after = 0, .left = 12, .right = 10};
    Setting title = setting;
    title.bold = true;
    title.keepWithNext = true;
    QList<Piece> pieces;
    const int all = m_structure.add(Role::Group, Structure::document, language);
    const double gap = points(4), padding = points(7);
    const auto append = [&](const Inline& text, const Setting& look) {
        QList<Piece> lines = paragraph(text, look, m_structure.add(Role::Paragraph, all));
        const double above = pieces.isEmpty() ? padding : gap;
        shift(lines.first(), 0, above);
        lines.first().height += above;
        pieces.append(lines);
    };
    if (!note.title.isEmpty()) append(Inline(note.title), title);
    for (const Inline& text : note.paragraphs) append(text, setting);
    if (pieces.isEmpty()) return;
    pieces.last().height += padding;
    const bool mirrored = isRightToLeft(note.paragraphs.value(0), language);
    for (Piece& piece : pieces) {
        piece.areas.prepend({QRectF(mirrored ? m_width - points(2) : 0, 0, points(2), piece.height + 1), panelRule});
        piece.areas.prepend({QRectF(0, 0, m_width, piece.height + 1), panel});  // one unit of overlap against seams
    }
    pieces.last().keepWithNext = false;
    pieces.first().before = points(10);
    pieces.last().after = points(12);
    add(pieces);
}

void Composer::list(const List& list, const QString& language) {
    const QString bullets[] = {u"•"_s, u"–"_s, u"◦"_s, u"·"_s};
    QList<int> counters;
    QList<std::pair<int, int>> open;  // elements: a list, and the body of its last item, in which the next list stands
    for (const ListItem& item : list.items) {
        open.resize(std::min<qsizetype>(open.size(), item.level + 1));
        if (open.size() <= item.level) {
            const int inner = m_structure.add(Role::List, open.isEmpty() ? Structure::document : open.last().second, language);
            m_structure[inner].numbered = list.numbered;
            m_structure[inner].level = item.level + 1;
            open.append({inner, inner});
        }
        const int whole = m_structure.add(Role::ListItem, open.last().first), labelElement = m_structure.add(Role::Label, whole);
        open.last().second = m_structure.add(Role::ListBody, whole);
        counters.resize(item.level + 1);
        const int number = ++counters.last();
        QString label = bullets[item.level];
        if (list.numbered) label = item.level % 2 ? QString(QChar(u'a' + (number - 1) % 26)) : QString::number(number);
        if (list.numbered) label += u'.';
        const double indent = 18 * (item.level + 1);
        const bool rightToLeft = isRightToLeft(item.text, language);
        Setting setting{.leading = m_leading, .after = 3};
        (rightToLeft ? setting.right : setting.left) = indent;
        QList<Piece> pieces = paragraph(item.text, setting, open.last().second);
        Piece mark =
            brokenLines(Inline(label), Setting{.leading = m_leading}, points(16), rightToLeft ? u"ar"_s : m_language, m_pages).first();
        shift(mark, rightToLeft ? m_width - points(indent) + points(2) : points(indent - 16), 0);
        mark.lines.first().element = labelElement;
        pieces.first().lines.append(mark.lines);
        const qsizetype place = &item - list.items.data();
        pieces.last().keepWithNext = list.items.size() > 1 && (place == 0 || place + 2 == list.items.size());
        if (place + 1 == list.items.size()) pieces.last().after = points(7);
        add(pieces);
    }
}

void Composer::contents(const TableOfContents& contents) {
    text(Inline(m_prepared.wording.contents),
         {.size = 13, .leading = 1.28, .bold = true, .before = 20, .after = 6, .keepWithNext = true},
         m_structure.addHeading(headingLevel(1), m_language));
    QList<int> open;  // elements: the contents, and those within
    for (const ContentsEntry& entry : m_prepared.headings) {
        if (entry.level > contents.depth) continue;
        open.resize(std::min<qsizetype>(open.size(), entry.level));
        if (open.size() < entry.level) open.append(m_structure.add(Role::Contents, open.isEmpty() ? Structure::document : open.last()));
        const int element = m_structure.add(Role::Reference, m_structure.add(Role::ContentsItem, open.last()));
        const int numberElement = m_structure.add(Role::Span, element);
        const bool top = entry.level == 1;
        const bool rightToLeft = isRightToLeft(Inline(entry.text), m_language);
        Setting setting{.bold = false, .before = top ? 5.0 : 0.0, .after = 1};
        (rightToLeft ? setting.right : setting.left) = 14.0 * (entry.level - 1);
        (rightToLeft ? setting.left : setting.right) = 34;
        const Inline words(Run::link(entry.text, entry.bookmark));
        QList<Piece> pieces = paragraphPieces(words, setting, m_width, m_language, m_pages);
        m_structure.give(pieces, words, element);
        Piece& last = pieces.last();
        Piece number = brokenLines(Inline(QString::number(m_pages.value(entry.bookmark, 1))), setting, points(30),
                                   u"en"_s, m_pages)
                           .first();
        const QTextLine numberLine = number.lines.first().layout->lineAt(0);
        const QTextLine textLine =
            last.lines.isEmpty() ? QTextLine() : last.lines.first().layout->lineAt(last.lines.first().line);
        const double numberWidth = numberLine.naturalTextWidth(),
                     textWidth = textLine.isValid() ? textLine.naturalTextWidth() : 0;
        shift(number, rightToLeft ? 0 : m_width - numberWidth, 0);
        const double y = last.height * 0.66, gap = points(5);
        const double from = rightToLeft ? numberWidth + gap : points(setting.left) + textWidth + gap;
        const double to = rightToLeft ? m_width - points(setting.right) - textWidth - gap : m_width - numberWidth - gap;
        if (to > from) last.leaders.append({QPointF(from, y), QPointF(to, y)});
        number.lines.first().element = numberElement;
        last.lines.append(number.lines);
        add(pieces);
    }
    if (!m_pieces.isEmpty()) m_pieces.last().after = points(14);
}

void Composer::figure(const Figure& figure, const QString& label, const QString& language) {
    for (qsizetype part = 0; part < figure.parts.size(); ++part) {
        Piece picture = drawingPiece(figure.parts[part], m_width, language);
        const Inline caption = figureCaption(m_prepared, label, figure, part);
        const int all = m_structure.add(Role::Group, Structure::document, language);
        picture.figure = m_structure.add(Role::Figure, all);
        m_structure[picture.figure].words = QStringList{figure.title, figure.alternative}.filter(QRegularExpression(u"\\S"_s)).join(u": "_s);
        picture.keepWithNext = !caption.isEmpty();
        picture.before = points(12);
        picture.after = points(caption.isEmpty() ? 16 : 6);
        add({picture}, false);
        if (!caption.isEmpty()) text(caption, {.size = 9.8, .leading = 1.35, .before = 6, .after = 16}, m_structure.add(Role::Caption, all));
    }
}

void Composer::block(qsizetype index) {
    const Block& block = m_prepared.document.blocks[index];
    m_block = int(index);
    m_structure.enterBlock(m_block);
    const QString language = m_prepared.languageOf(block);
    if (!block.bookmark.isEmpty()) m_bookmark = block.bookmark;
    if (!block.as<PageBreak>()) turn(isLandscape(block));
    if (const auto* p = block.as<Paragraph>()) text(p->text, {.leading = m_leading, .keepWithNext = m_prepared.staysWithNext(index)}, plainParagraph(language));
    if (const auto* h = block.as<Heading>()) heading(*h, language);
    if (const auto* quote = block.as<Quote>()) {
        const QList<Inline> paragraphs = paragraphsWithAttribution(*quote);
        const int all = m_structure.add(Role::Quote, Structure::document, language);
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            text(paragraphs[i],
                 {.size = 10,
                  .leading = m_leading,
                  .before = i == 0 ? 2.0 : 0.0,
                  .after = i + 1 == paragraphs.size() ? 9.0 : 2.0,
                  .left = 24,
                  .right = 24},
                 m_structure.add(Role::Paragraph, all));
    }
    if (const auto* n = block.as<Note>()) note(*n, language);
    if (const auto* l = block.as<List>()) list(*l, language);
    if (const auto* t = block.as<Table>()) table(*t, m_prepared.captionLabels.value(index), language);
    if (const auto* f = block.as<Figure>()) figure(*f, m_prepared.captionLabels.value(index), language);
    if (const auto* toc = block.as<TableOfContents>()) contents(*toc);
    if (block.as<PageBreak>()) m_breakBefore = !m_pieces.isEmpty();
}

void Composer::frontMatter() {
    const Document& doc = m_prepared.document;
    if (!doc.title.isEmpty()) {
        m_bookmark = titleBookmark;
        text(Inline(doc.title),
             {.size = 21, .leading = 1.22, .bold = true, .after = 6, .keepWithNext = true, .balanced = true},
             m_structure.addHeading(1, m_language));
    }
    if (!doc.subtitle.isEmpty())
        text(Inline(doc.subtitle),
             {.size = 13, .leading = 1.3, .colour = dim, .after = 8, .keepWithNext = true, .balanced = true},
             plainParagraph(m_language));
    if (!doc.authors.isEmpty())
        text(Inline(doc.authors.join(u", "_s)), {.colour = dim, .before = 4, .after = 18}, plainParagraph(m_language));
    if (doc.abstract.isEmpty()) return;
    m_bookmark = abstractBookmark;
    text(Inline(m_prepared.wording.abstract),
         {.size = 9.8, .bold = true, .before = 4, .after = 2, .left = 24, .right = 24, .keepWithNext = true},
         m_structure.addHeading(headingLevel(1), m_language));
    for (const Inline& paragraph : doc.abstract)
        text(paragraph, {.size = 9.8, .leading = m_leading, .after = 5, .left = 24, .right = 24}, plainParagraph(m_language));
    m_pieces.last().after = points(16);
}

/// A note belongs to the block in which its mark stands.
void Composer::footnotes() {
    QHash<int, int> blockOf;
    for (const Piece& piece : std::as_const(m_pieces))
        for (const int mark : piece.marks) blockOf.insert(mark, piece.block);
    turn(false);
    int number = 0;
    for (const Footnote& note : m_prepared.document.footnotes) {
        ++number;
        const QString language = note.language.isEmpty() ? m_language : note.language;
        const int all = m_structure.add(Role::Note, Structure::document, language), label = m_structure.add(Role::Label, all);
        m_structure[all].block = blockOf.value(number, -1);
        for (qsizetype i = 0; i < note.paragraphs.size(); ++i) {
            Inline text = note.paragraphs[i];
            if (i == 0) text.runs.prepend(Run::raised(QString::number(number) + u' '));
            QList<Piece> lines = brokenLines(text, {.size = 8.6, .leading = 1.34}, m_width, language, m_pages, &m_known);
            const int element = m_structure.add(Role::Paragraph, all);
            m_structure.give(lines, text, element);
            if (i == 0) m_structure.setRun(element, 0, text.runs.size(), label);
            if (i == 0) lines.first().bookmarks.append(note.id);
            for (Piece& line : lines) line.note = number, line.block = blockOf.value(number, -1);
            lines.last().height += points(2);
            m_pieces.append(lines);
        }
    }
}

void Composer::turn(bool landscape) {
    m_landscape = landscape;
    m_width = textArea(m_prepared.document.page, landscape).width;
}

Pieces Composer::compose() {
    turn(m_prepared.startsLandscape());
    frontMatter();
    for (qsizetype i = 0; i < m_prepared.document.blocks.size(); ++i) block(i);
    if (!m_bookmark.isEmpty() && !m_pieces.isEmpty()) m_pieces.last().bookmarks.append(m_bookmark);
    footnotes();
    return {std::move(m_pieces), std::move(m_structure)};
}

PageSize textArea(const PageSetup& setup, bool landscape) {
    const QSizeF paper = paperSize(setup, landscape);
    return {millimetres(paper.width()) - 2 * margin, millimetres(paper.height()) - 2 * margin};
}

Pieces piecesOf(const Prepared& prepared, const QHash<QString, int>& pages, KnownLines& known) {
    return Composer(prepared, pages, known).compose();
}

}  // namespace kondensat::exporting::pdf
