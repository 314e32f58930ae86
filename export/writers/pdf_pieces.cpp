#include "export/writers/pdf_pieces.h"

#include "export/writers/pdf_drawing.h"
#include "export/writers/pdf_text.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::pdf {
namespace {

const QColor dim(0x5a, 0x54, 0x4c), strongRule(0x3b, 0x36, 0x30), hairline(0xbd, 0xb7, 0xad), panel(0xf5, 0xf2, 0xec),
    panelRule(0xb8, 0xaf, 0xa0);

class Composer {
public:
    Composer(const Prepared& prepared, const QHash<QString, int>& pages, KnownLines& known)
        : m_prepared(prepared), m_pages(pages), m_known(known), m_language(prepared.document.language) {
        m_leading *= spacingFactor(prepared.document.page);
    }
    QList<Piece> compose();

private:
    void add(QList<Piece> pieces, bool counted = true);
    void text(const Inline& text, const Setting& setting, const QString& language);
    void turn(bool landscape);
    void frontMatter();
    void footnotes();
    void block(qsizetype index);
    void heading(const Heading& heading, const QString& language);
    void note(const Note& note, const QString& language);
    void list(const List& list, const QString& language);
    void contents(const TableOfContents& contents);
    void figure(const Figure& figure, const QString& label, const QString& language);
    void table(const Table& table, const QString& label, const QString& language);
    QList<Piece> rowPieces(const Table& table, const Row& row, bool header, const QString& language) const;
    QList<Piece> splitRow(const QList<QList<Piece>>& cells, double height, double padding) const;

    const Prepared& m_prepared;
    const QHash<QString, int>& m_pages;
    KnownLines& m_known;
    QString m_language;  ///< the document's
    QList<Piece> m_pieces;
    double m_width = 0;
    double m_leading = Setting().leading;  ///< of running text
    bool m_landscape = false;
    bool m_breakBefore = false;
    int m_block = -1;
    int m_tables = 0;
    QString m_bookmark;  ///< for the next piece
};

void Composer::add(QList<Piece> pieces, bool counted) {
    if (pieces.isEmpty()) return;
    for (Piece& piece : pieces) piece.landscape = m_landscape, piece.block = m_block, piece.counted = counted;
    pieces.first().breakBefore = std::exchange(m_breakBefore, false);
    if (!m_bookmark.isEmpty()) pieces.first().bookmarks.append(std::exchange(m_bookmark, QString()));
    m_pieces.append(pieces);
}

void Composer::text(const Inline& text, const Setting& setting, const QString& language) {
    add(paragraphPieces(text, setting, m_width, language, m_pages, &m_known));
}

void Composer::heading(const Heading& heading, const QString& language) {
    const Setting settings[] = {
        {.size = 16, .leading = 1.25, .bold = true, .before = 26, .after = 8, .keepWithNext = true, .balanced = true},
        {.size = 13, .leading = 1.28, .bold = true, .before = 20, .after = 6, .keepWithNext = true},
        {.size = 11.2, .leading = 1.3, .bold = true, .before = 14, .after = 4, .keepWithNext = true},
        {.size = 10.5, .leading = 1.35, .italic = true, .before = 12, .after = 3, .keepWithNext = true}};
    text(heading.text, settings[heading.level - 1], language);
}

void Composer::note(const Note& note, const QString& language) {
    const Setting setting{.size = 9.8, .leading = 1.42, .before = 0, .after = 0, .left = 12, .right = 10};
    Setting title = setting;
    title.bold = true;
    title.keepWithNext = true;
    QList<Piece> pieces;
    const double gap = points(4), padding = points(7);
    const auto append = [&](const Inline& text, const Setting& look) {
        QList<Piece> lines = paragraphPieces(text, look, m_width, language, m_pages, &m_known);
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
    for (const ListItem& item : list.items) {
        counters.resize(item.level + 1);
        const int number = ++counters.last();
        QString label = bullets[item.level];
        if (list.numbered) label = item.level % 2 ? QString(QChar(u'a' + (number - 1) % 26)) : QString::number(number);
        if (list.numbered) label += u'.';
        const double indent = 18 * (item.level + 1);
        const bool rightToLeft = isRightToLeft(item.text, language);
        Setting setting{.leading = m_leading, .after = 3};
        (rightToLeft ? setting.right : setting.left) = indent;
        QList<Piece> pieces = paragraphPieces(item.text, setting, m_width, language, m_pages, &m_known);
        Piece mark =
            brokenLines(Inline(label), Setting{.leading = m_leading}, points(16), rightToLeft ? u"ar"_s : m_language, m_pages).first();
        shift(mark, rightToLeft ? m_width - points(indent) + points(2) : points(indent - 16), 0);
        pieces.first().lines.append(mark.lines);
        const qsizetype place = &item - list.items.data();
        pieces.last().keepWithNext = list.items.size() > 1 && (place == 0 || place + 2 == list.items.size());
        if (place + 1 == list.items.size()) pieces.last().after = points(7);
        add(pieces);
    }
}

void Composer::contents(const TableOfContents& contents) {
    text(Inline(m_prepared.wording.contents),
         {.size = 13, .leading = 1.28, .bold = true, .before = 20, .after = 6, .keepWithNext = true}, m_language);
    for (const ContentsEntry& entry : m_prepared.headings) {
        if (entry.level > contents.depth) continue;
        const bool top = entry.level == 1;
        const bool rightToLeft = isRightToLeft(Inline(entry.text), m_language);
        Setting setting{.bold = false, .before = top ? 5.0 : 0.0, .after = 1};
        (rightToLeft ? setting.right : setting.left) = 14.0 * (entry.level - 1);
        (rightToLeft ? setting.left : setting.right) = 34;
        QList<Piece> pieces =
            paragraphPieces(Inline(Run::link(entry.text, entry.bookmark)), setting, m_width, m_language, m_pages);
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
        last.lines.append(number.lines);
        add(pieces);
    }
    if (!m_pieces.isEmpty()) m_pieces.last().after = points(14);
}

void Composer::figure(const Figure& figure, const QString& label, const QString& language) {
    for (qsizetype part = 0; part < figure.parts.size(); ++part) {
        Piece picture = drawingPiece(figure.parts[part], m_width, language);
        const Inline caption = figureCaption(m_prepared, label, figure, part);
        picture.keepWithNext = !caption.isEmpty();
        picture.before = points(12);
        picture.after = points(caption.isEmpty() ? 16 : 6);
        add({picture}, false);
        if (!caption.isEmpty()) text(caption, {.size = 9.8, .leading = 1.35, .before = 6, .after = 16}, language);
    }
}

void Composer::table(const Table& table, const QString& label, const QString& language) {
    if (!label.isEmpty())
        text(numberedCaption(label, table.caption),
             {.size = 9.8, .leading = 1.35, .before = 14, .after = 5, .keepWithNext = true}, language);
    const int id = m_tables++;
    QList<Piece> rows;
    for (const Row& row : table.headerRows) rows.append(rowPieces(table, row, true, language));
    const qsizetype headers = rows.size();
    for (const Row& row : table.rows) rows.append(rowPieces(table, row, false, language));
    if (rows.isEmpty()) return;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].table = id;
        rows[i].header = i < headers;
        rows[i].keepWithNext = i < headers || rows[i].keepWithNext;
    }
    const double heavy = points(0.8);
    rows.first().areas.append({QRectF(0, 0, m_width, heavy), strongRule});
    if (headers)
        rows[headers - 1].areas.append({QRectF(0, rows[headers - 1].height - heavy, m_width, heavy), strongRule});
    Piece& last = rows.last();
    last.areas.append({QRectF(0, last.height - heavy, m_width, heavy), strongRule});
    last.keepWithNext = false;
    rows.first().before = label.isEmpty() ? points(10) : 0;
    last.after = points(16);
    add(rows, false);
}

QList<Piece> Composer::rowPieces(const Table& table, const Row& row, bool header, const QString& language) const {
    const bool small = table.style == Table::Style::Checklist;
    const Setting setting{.size = small ? 8.2 : 9.2, .leading = 1.36, .bold = header, .after = 0};
    const double side = points(4), padding = points(small ? 2.6 : 3.6), gap = points(3);
    const QList<double> shares = columnShares(table);
    QList<QList<Piece>> cells;  // the lines of each
    double x = 0, tallest = 0;
    qsizetype column = 0;
    const bool mirrored = isRightToLeft(Inline(), language);
    for (const Cell& cell : row) {
        double width = 0, height = 0;
        for (int i = 0; i < cell.columnSpan; ++i) width += shares[column++] * m_width;
        QList<Piece> lines;
        for (const Inline& text : cell.paragraphs) {
            QList<Piece> paragraph =
                brokenLines(text, setting, std::max(width - 2 * side, points(8)), language, m_pages, &m_known);
            if (!lines.isEmpty()) shift(paragraph.first(), 0, gap), paragraph.first().height += gap;
            lines.append(paragraph);
        }
        for (Piece& line : lines) {
            shift(line, (mirrored ? m_width - x - width : x) + side, 0);
            height += line.height;
        }
        tallest = std::max(tallest, height);
        cells.append(lines);
        x += width;
    }
    const double room = textArea(m_prepared.document.page, m_landscape).height * (header ? 0.3 : 0.62);
    QList<Piece> pieces = splitRow(cells, tallest <= room ? tallest : room, padding);
    if (row.size() == 1 && table.columns.size() > 1) pieces.last().keepWithNext = true;  // it heads the rows below
    return pieces;
}

/// A row as one piece, or as several when it is higher than `height`.
QList<Piece> Composer::splitRow(const QList<QList<Piece>>& cells, double height, double padding) const {
    QList<Piece> pieces;
    QList<qsizetype> next(cells.size(), 0);
    const auto left = [&] {
        for (qsizetype c = 0; c < cells.size(); ++c)
            if (next[c] < cells[c].size()) return true;
        return false;
    };
    while (left()) {
        Piece piece;
        double used = 0;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            double y = 0;
            for (; next[c] < cells[c].size(); ++next[c]) {
                Piece line = cells[c][next[c]];
                if (y > 0 && y + line.height > height + 1) break;
                shift(line, 0, padding + y);
                piece.lines.append(line.lines);
                piece.links.append(line.links);
                piece.marks.append(line.marks);
                y += line.height;
            }
            used = std::max(used, y);
        }
        piece.height = used + 2 * padding;
        pieces.append(piece);
    }
    if (pieces.isEmpty()) pieces.append(Piece{.height = 2 * padding});
    Piece& last = pieces.last();
    const double rule = points(0.4);
    last.areas.append({QRectF(0, last.height - rule, m_width, rule), hairline});
    return pieces;
}

void Composer::block(qsizetype index) {
    const Block& block = m_prepared.document.blocks[index];
    m_block = int(index);
    const QString language = m_prepared.languageOf(block);
    if (!block.bookmark.isEmpty()) m_bookmark = block.bookmark;
    if (!block.as<PageBreak>()) turn(isLandscape(block));
    if (const auto* p = block.as<Paragraph>()) text(p->text, {.leading = m_leading, .keepWithNext = m_prepared.staysWithNext(index)}, language);
    if (const auto* h = block.as<Heading>()) heading(*h, language);
    if (const auto* quote = block.as<Quote>()) {
        const QList<Inline> paragraphs = paragraphsWithAttribution(*quote);
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            text(paragraphs[i],
                 {.size = 10,
                  .leading = m_leading,
                  .before = i == 0 ? 2.0 : 0.0,
                  .after = i + 1 == paragraphs.size() ? 9.0 : 2.0,
                  .left = 24,
                  .right = 24},
                 language);
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
             m_language);
    }
    if (!doc.subtitle.isEmpty())
        text(Inline(doc.subtitle),
             {.size = 13, .leading = 1.3, .colour = dim, .after = 8, .keepWithNext = true, .balanced = true},
             m_language);
    if (!doc.authors.isEmpty())
        text(Inline(doc.authors.join(u", "_s)), {.colour = dim, .before = 4, .after = 18}, m_language);
    if (doc.abstract.isEmpty()) return;
    m_bookmark = abstractBookmark;
    text(Inline(m_prepared.wording.abstract),
         {.size = 9.8, .bold = true, .before = 4, .after = 2, .left = 24, .right = 24, .keepWithNext = true},
         m_language);
    for (const Inline& paragraph : doc.abstract)
        text(paragraph, {.size = 9.8, .leading = m_leading, .after = 5, .left = 24, .right = 24}, m_language);
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
        for (qsizetype i = 0; i < note.paragraphs.size(); ++i) {
            Inline text = note.paragraphs[i];
            if (i == 0) text.runs.prepend(Run::raised(QString::number(number) + u' '));
            QList<Piece> lines = brokenLines(text, {.size = 8.6, .leading = 1.34}, m_width, language, m_pages, &m_known);
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

QList<Piece> Composer::compose() {
    turn(m_prepared.startsLandscape());
    frontMatter();
    for (qsizetype i = 0; i < m_prepared.document.blocks.size(); ++i) block(i);
    if (!m_bookmark.isEmpty() && !m_pieces.isEmpty()) m_pieces.last().bookmarks.append(m_bookmark);
    footnotes();
    return m_pieces;
}

}  // namespace

PageSize textArea(const PageSetup& setup, bool landscape) {
    const QSizeF paper = paperSize(setup, landscape);
    return {millimetres(paper.width()) - 2 * margin, millimetres(paper.height()) - 2 * margin};
}

QList<Piece> piecesOf(const Prepared& prepared, const QHash<QString, int>& pages, KnownLines& known) {
    return Composer(prepared, pages, known).compose();
}

}  // namespace kondensat::exporting::pdf
