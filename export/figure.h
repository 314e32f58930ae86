// Figures as plain data: boxes with words and the lines between them, from which each writer makes its own vectors.
//
// A drawing is finished when it is built: words are broken into lines that fit their box in any usual font, so that the
// same study gives the same figure on every machine. Lengths are points, y grows downwards. Only black, white, greys and
// kinds of line; what a shade says is also said in words or by a line.
#pragma once
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace kondensat::exporting {

enum class Stroke { None, Solid, Dashed, Dotted };

/// One line of words.
struct DrawnText {
    QString text;
    double size = 9;
    bool bold = false, italic = false;
};

struct DrawnBox {
    QRectF where;
    double shade = 1;  ///< 0 black to 1 white; below 0 see-through
    Stroke stroke = Stroke::Solid;
    QList<DrawnText> lines;  ///< stand in the middle of the height
    bool centred = false;    ///< else each line begins at the side where its script begins
};

/// A line through two or more points, with an arrowhead at its last one or without.
struct DrawnPath {
    QList<QPointF> points;
    Stroke stroke = Stroke::Solid;
    bool arrow = false;
};

struct Drawing {
    double width = 0, height = 0;
    QList<DrawnPath> paths;  ///< below the boxes
    QList<DrawnBox> boxes;

    [[nodiscard]] bool isEmpty() const { return boxes.isEmpty() && paths.isEmpty(); }
};

namespace drawn {

constexpr double stroke = 0.75;   ///< width of all lines
constexpr double padding = 6;     ///< between a box and its words, left and right
constexpr double leading = 1.3;   ///< height of a line of words, of its size
constexpr double arrowLength = 6, arrowWidth = 5;
/// On and off, in points; empty for a solid line.
[[nodiscard]] QList<double> dashes(Stroke stroke);

/// Never less than common sans-serif fonts need (reckoned by their widest; no font is asked).
[[nodiscard]] double textWidth(const QString& text, double size, bool bold);
/// Lines no wider than `width`; a word that is longer is broken between characters. Never none.
[[nodiscard]] QStringList wrapped(const QString& text, double size, bool bold, double width);
/// The same in the look of `look`, whose text is ignored.
[[nodiscard]] QList<DrawnText> lines(const QString& text, const DrawnText& look, double width);
[[nodiscard]] double heightOf(const QList<DrawnText>& lines);

/// A line of words with its place: the baseline's left end, middle or right end.
struct Placed {
    enum class At { Left, Middle, Right };
    DrawnText text;
    QPointF at;
    At anchor = At::Left;
    bool rightToLeft = false;
};
[[nodiscard]] QList<Placed> placed(const DrawnBox& box);

/// The three corners of an arrowhead, its point first; none without an arrow.
[[nodiscard]] QList<QPointF> arrowhead(const DrawnPath& path);

/// Left and right exchanged, for readers from right to left; words stay as they are.
[[nodiscard]] Drawing mirrored(Drawing drawing);
/// Not larger than this; everything in it, words too, shrinks alike.
[[nodiscard]] Drawing shrunk(Drawing drawing, double width, double height);

}  // namespace drawn
}  // namespace kondensat::exporting
