// A document as the pages that its PDF has, to be shown on a screen. Plain data: made in one thread, painted in
// another.
#pragma once
#include <QColor>
#include <QLineF>
#include <QRectF>
#include <QTextLayout>

#include "export/document.h"
#include "export/writers/painted_stroke.h"

namespace kondensat::exporting {

/// Lengths are in units of which `LaidOut::unitsPerInch` make an inch; y grows downwards from the page's upper left
/// corner.
struct LaidOutPage {
    struct Line {
        int paragraph = 0, line = 0;  ///< line: of the paragraph when it is broken at its width
        QPointF at;
    };
    struct Area {
        QRectF where;
        QColor colour;
    };
    struct Place {
        QRectF where;    ///< as wide as the text area
        int block = -1;  ///< index of the document's block; -1: title, authors, abstract
    };
    struct Link {
        QRectF where;
        QString bookmark;
    };
    QSizeF size;
    QList<Line> lines;
    QList<Area> areas;
    QList<PaintedStroke> strokes;  ///< of drawings; over the areas, under the words
    QList<QLineF> leaders;
    QList<Place> places;  ///< downwards, one a stretch of a block
    QList<Link> links;
};

struct LaidOutParagraph {
    QString text;
    QFont font;
    QList<QTextLayout::FormatRange> formats;
    QTextOption option;
    double width = 0;
    int block = -1;  ///< of its first line; -2: numbers of pages and lines
};

struct LaidOut {
    static constexpr double unitsPerInch = 1200;
    QList<LaidOutParagraph> paragraphs;
    QList<LaidOutPage> pages;
    QHash<QString, int> pageOfBookmark;    ///< 1-based
    QHash<QString, double> topOfBookmark;  ///< on its page
};

/// Errors: Refused without a QGuiApplication, Invalid as writers.
[[nodiscard]] Result<LaidOut> layOut(const Document& document);
/// Sets a paragraph anew, as the document now has it, where it begins; what follows it on that page moves along, and the page becomes
/// longer than its paper where there is no room: until the whole document is laid out again. False, and nothing is changed, for other
/// blocks. In the thread that calls.
[[nodiscard]] bool setAnew(LaidOut& pages, const Document& document, int block);

}  // namespace kondensat::exporting
