#include "export/writers/pdf_drawing.h"

#include "export/writers/pdf_text.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::pdf {
namespace {

const QColor ink(0x1c, 0x1a, 0x17);

QPointF onPage(const QPointF& point) {
    return point * unitsPerPoint;
}

PaintedStroke strokeAlong(const QList<QPointF>& corners, Stroke stroke) {
    PaintedStroke line;
    for (const QPointF& corner : corners) line.points.append(onPage(corner));
    line.width = points(drawn::stroke);
    for (double length : drawn::dashes(stroke)) line.dashes.append(length / drawn::stroke);
    line.colour = ink;
    return line;
}

void addPath(Piece& piece, const DrawnPath& path) {
    QList<QPointF> corners = path.points;
    const QList<QPointF> head = drawn::arrowhead(path);
    if (!head.isEmpty()) corners.last() = (head[1] + head[2]) / 2;  // the line ends where its head begins
    if (path.stroke != Stroke::None) piece.strokes.append(strokeAlong(corners, path.stroke));
    if (head.isEmpty()) return;
    PaintedStroke tip = strokeAlong(head, Stroke::Solid);
    tip.filled = true;
    piece.strokes.append(tip);
}

void addText(Piece& piece, const drawn::Placed& placed, const QString& language) {
    const Setting setting{
        .size = placed.text.size, .leading = drawn::leading, .bold = placed.text.bold, .italic = placed.text.italic, .upright = true};
    if (placed.text.text.isEmpty()) return;
    // Wide enough for one line whatever the font.
    const double room = points(drawn::textWidth(placed.text.text, placed.text.size, placed.text.bold) * 1.5 + 40);
    Piece line = brokenLines(Inline(placed.text.text), setting, room, language, {}).first();
    const QTextLine shown = line.lines.first().layout->lineAt(0);
    const double width = shown.naturalTextWidth();
    const double left = isRightToLeft(Inline(placed.text.text), language) ? room - width : 0;  // within the line
    double x = points(placed.at.x());
    if (placed.anchor == drawn::Placed::At::Middle) x -= width / 2;
    if (placed.anchor == drawn::Placed::At::Right) x -= width;
    line.lines.first().at = QPointF(0, 0);
    shift(line, x - left, points(placed.at.y()) - shown.ascent());
    piece.lines.append(line.lines);
}

}  // namespace

Piece drawingPiece(const Drawing& drawing, double width, const QString& language) {
    Piece piece;
    piece.height = points(drawing.height);
    for (const DrawnPath& path : drawing.paths) addPath(piece, path);
    for (const DrawnBox& box : drawing.boxes) {
        const QRectF where(onPage(box.where.topLeft()), box.where.size() * unitsPerPoint);
        if (box.shade >= 0) {
            PaintedStroke fill{QPolygonF(where), 0, {}, QColor::fromRgbF(float(box.shade), float(box.shade), float(box.shade)), true};
            piece.strokes.append(fill);
        }
        if (box.stroke != Stroke::None) {
            const QRectF& r = box.where;
            piece.strokes.append(
                strokeAlong({r.topLeft(), r.topRight(), r.bottomRight(), r.bottomLeft(), r.topLeft()}, box.stroke));
        }
        for (const drawn::Placed& line : drawn::placed(box)) addText(piece, line, language);
    }
    if (isRightToLeft(Inline(), language)) shift(piece, width - points(drawing.width), 0);
    return piece;
}

}  // namespace kondensat::exporting::pdf
