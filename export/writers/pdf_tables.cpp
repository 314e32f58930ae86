// PDF: rows of tables as pieces.
#include "export/writers/pdf_composer.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::pdf {
namespace {

const QColor strongRule(0x3b, 0x36, 0x30), hairline(0xbd, 0xb7, 0xad);

}  // namespace

void Composer::table(const Table& table, const QString& label, const QString& language) {
    const int all = m_structure.add(Role::Table, Structure::document, language);
    if (!label.isEmpty())
        text(numberedCaption(label, table.caption),
             {.size = 9.8, .leading = 1.35, .before = 14, .after = 5, .keepWithNext = true}, m_structure.add(Role::Caption, all));
    const int id = m_tables++;
    QList<Piece> rows;
    const int head = m_structure.add(Role::TableHead, all), body = m_structure.add(Role::TableBody, all);
    for (const Row& row : table.headerRows) rows.append(rowPieces(table, row, true, head));
    const qsizetype headers = rows.size();
    for (const Row& row : table.rows) rows.append(rowPieces(table, row, false, body));
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

/// `rows`: the element of the rows around it.
QList<Piece> Composer::rowPieces(const Table& table, const Row& row, bool header, int rows) {
    const QString language = m_structure[rows].language;
    const int whole = m_structure.add(Role::TableRow, rows);
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
        const int cellElement = m_structure.add(header ? Role::TableHeading : Role::TableCell, whole);
        m_structure[cellElement].columns = cell.columnSpan;
        for (int i = 0; i < cell.columnSpan; ++i) width += shares[column++] * m_width;
        QList<Piece> lines;
        for (const Inline& text : cell.paragraphs) {
            QList<Piece> paragraph =
                brokenLines(text, setting, std::max(width - 2 * side, points(8)), language, m_pages, &m_known);
            m_structure.give(paragraph, text, cell.paragraphs.size() == 1 ? cellElement : m_structure.add(Role::Paragraph, cellElement));
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

}  // namespace kondensat::exporting::pdf
