// PDF, first step: blocks become pieces, the smallest things a page may hold (a line of text, a table row).
//
// QTextDocument cannot keep headings with what follows, hold a row together or turn a page, hence a layout of our own
// on QTextLayout. All lengths are device units, `unitsPerPoint` to the point.
#pragma once
#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include "export/writers/painted_stroke.h"
#include "export/writers/pdf_structure.h"
#include "export/writers/prepared.h"

namespace kondensat::exporting::pdf {

constexpr double unitsPerPoint = 1200.0 / 72;
constexpr int resolution = 1200;  ///< units to the inch
constexpr double points(double n) {
    return n * unitsPerPoint;
}
constexpr double millimetres(double n) {
    return n * 72 / 25.4 * unitsPerPoint;
}

/// One line of a text, at its place in a piece.
struct LineOfText {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF at;
    int element = -1;  ///< of the structure; below 0: none
};

struct Area {
    QRectF where;
    QColor colour;
};

struct LinkArea {
    QRectF where;
    QString target;
    int run = 0;       ///< of its paragraph
    int element = -1;  ///< of the structure
};

struct Leader {
    QPointF from, to;
};

struct Piece {
    double before = 0;  ///< space above, dropped at the top of a page; of two neighbours' spaces the larger counts
    double after = 0;
    double height = 0;
    bool keepWithNext = false;
    bool breakBefore = false;
    bool landscape = false;
    int block = -1;       ///< index of the document's block; -1: the matter before the first
    int table = -1;       ///< the table this row belongs to; its header is repeated above rows on a new page
    bool header = false;  ///< a header row itself
    bool counted = false;  ///< a line of text, where lines are numbered
    int figure = -1;       ///< the element of the drawing that this is; its lines have none of their own
    int note = 0;          ///< a line of this footnote, counted from 1; such pieces stand behind all others
    QList<int> marks;      ///< of footnotes, which begin on the same page
    QStringList bookmarks;
    QList<Area> areas;
    QList<LineOfText> lines;
    QList<LinkArea> links;
    QList<Leader> leaders;
    QList<PaintedStroke> strokes;  ///< over the areas, under the words
};

struct PageSize {
    double width = 0, height = 0;  ///< of what the margins leave
};
constexpr double margin = millimetres(pageMargin);
[[nodiscard]] PageSize textArea(const PageSetup& setup, bool landscape);

/// Lines that are known already, by all that they depend on: so that what shows no page number is set once, however often the pages are counted.
using KnownLines = QHash<QString, QList<Piece>>;

struct Pieces {
    QList<Piece> pieces;  ///< those of the footnotes last
    Structure structure;
};
/// The document as pieces, page numbers taken from `pages`.
[[nodiscard]] Pieces piecesOf(const Prepared& prepared, const QHash<QString, int>& pages, KnownLines& known);

}  // namespace kondensat::exporting::pdf
