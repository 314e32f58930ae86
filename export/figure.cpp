#include "export/figure.h"

#include <QTextBoundaryFinder>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kondensat::exporting::drawn {
namespace {

/// Advance widths from the space to the tilde, in hundredths of the size: of Arial, Noto Sans and DejaVu Sans the widest.
constexpr unsigned char ascii[] = {
    32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 55, 84, 32, 36, 32, 37, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56,
    102, 68, 69, 73, 77, 67, 61, 78, 75, 34, 50, 67, 57, 91, 76, 79, 67, 79, 73, 67, 61, 73, 68, 99, 69, 67, 69, 39, 37, 39, 84, 56,
    50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 55, 64, 84};
constexpr double bolder = 1.17;

double widthOf(char32_t c) {
    if (c >= 0x20 && c < 0x7F) return ascii[c - 0x20] / 100.0;
    switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
        case QChar::Other_Control:
            return 0;
        default:
            break;
    }
    if (const QString base = QChar::decomposition(c); !base.isEmpty() && base[0].unicode() < 0x7F && base[0].isLetter())
        return ascii[base[0].unicode() - 0x20] / 100.0;
    switch (QChar::script(c)) {
        case QChar::Script_Greek:
        case QChar::Script_Hebrew:
            return 0.8;
        case QChar::Script_Cyrillic:
        case QChar::Script_Arabic:
            return 0.9;
        default:
            return 1.05;
    }
}

}  // namespace

QList<double> dashes(Stroke stroke) {
    if (stroke == Stroke::Dashed) return {4, 3};
    if (stroke == Stroke::Dotted) return {1, 2};
    return {};
}

double textWidth(const QString& text, double size, bool bold) {
    double width = 0;
    for (const char32_t c : text.toUcs4()) width += widthOf(c);
    return width * size * (bold ? bolder : 1);
}

QStringList wrapped(const QString& text, double size, bool bold, double width) {
    const QString words = text.simplified();
    QStringList lines;
    QString line;
    const auto fits = [&](const QString& candidate) { return textWidth(candidate.trimmed(), size, bold) <= width; };
    const auto finish = [&] {
        if (!line.trimmed().isEmpty()) lines.append(line.trimmed());
        line.clear();
    };
    const auto addLong = [&](const QString& word) {  // longer than a line
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
        qsizetype from = 0;
        for (qsizetype to = characters.toNextBoundary(); to >= 0; from = to, to = characters.toNextBoundary()) {
            const QString one = word.mid(from, to - from);
            if (!line.isEmpty() && !fits(line + one)) finish();
            line += one;
        }
    };
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, words);
    qsizetype from = 0;
    for (qsizetype to = breaks.toNextBoundary(); to >= 0; from = to, to = breaks.toNextBoundary()) {
        const QString piece = words.mid(from, to - from);
        if (!fits(line + piece)) finish();
        if (fits(piece))
            line += piece;
        else
            addLong(piece);
    }
    finish();
    if (lines.isEmpty()) lines.append(QString());
    return lines;
}

QList<DrawnText> lines(const QString& text, const DrawnText& look, double width) {
    QList<DrawnText> all;
    for (const QString& line : wrapped(text, look.size, look.bold, width)) {
        all.append(look);
        all.last().text = line;
    }
    return all;
}

double heightOf(const QList<DrawnText>& lines) {
    double height = 0;
    for (const DrawnText& line : lines) height += line.size * leading;
    return height;
}

QList<Placed> placed(const DrawnBox& box) {
    QList<Placed> all;
    double y = box.where.center().y() - heightOf(box.lines) / 2;
    for (const DrawnText& line : box.lines) {
        Placed place{line, {}, Placed::At::Middle, line.text.isRightToLeft()};
        if (!box.centred) place.anchor = place.rightToLeft ? Placed::At::Right : Placed::At::Left;
        double x = box.where.center().x();
        if (place.anchor == Placed::At::Left) x = box.where.left() + padding;
        if (place.anchor == Placed::At::Right) x = box.where.right() - padding;
        place.at = QPointF(x, y + line.size * (leading / 2 + 0.35));  // capitals are about 0.7 of the size
        all.append(place);
        y += line.size * leading;
    }
    return all;
}

QList<QPointF> arrowhead(const DrawnPath& path) {
    if (!path.arrow || path.points.size() < 2) return {};
    const QPointF tip = path.points.last(), back = path.points[path.points.size() - 2] - tip;
    const double length = std::hypot(back.x(), back.y());
    if (length <= 0) return {};
    const QPointF along = back / length, across(-along.y(), along.x());
    const QPointF foot = tip + along * arrowLength;
    return {tip, foot + across * (arrowWidth / 2), foot - across * (arrowWidth / 2)};
}

Drawing mirrored(Drawing drawing) {
    for (DrawnBox& box : drawing.boxes) box.where.moveLeft(drawing.width - box.where.right());
    for (DrawnPath& path : drawing.paths)
        for (QPointF& point : path.points) point.setX(drawing.width - point.x());
    return drawing;
}

Drawing shrunk(Drawing drawing, double width, double height) {
    const double factor = std::min({1.0, width / std::max(drawing.width, 1.0), height / std::max(drawing.height, 1.0)});
    if (factor >= 1) return drawing;
    drawing.width *= factor;
    drawing.height *= factor;
    for (DrawnBox& box : drawing.boxes) {
        box.where = QRectF(box.where.topLeft() * factor, box.where.size() * factor);
        for (DrawnText& line : box.lines) line.size *= factor;
    }
    for (DrawnPath& path : drawing.paths)
        for (QPointF& point : path.points) point *= factor;
    return drawing;
}

}  // namespace kondensat::exporting::drawn
