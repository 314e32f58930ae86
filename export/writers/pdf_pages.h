// PDF, second step: pieces are placed on pages.
#pragma once
#include "export/writers/pdf_pieces.h"

namespace kondensat::exporting::pdf {

struct Placed {
    qsizetype piece = 0;    ///< index into the pieces
    double y = 0;           ///< from the top margin
    bool repeated = false;  ///< a header row shown again
};

struct Page {
    bool landscape = false;
    QList<Placed> content;
    double ruleAt = -1;  ///< where the line above the footnotes lies, from the top margin; negative: there are none
};
/// The line that parts footnotes from the text of a page, as wide as this and a third of a point strong.
constexpr double footnoteRule = millimetres(40);

/// At least one page. Pieces kept together move to the next page together, unless they would not fit on any.
/// Footnotes begin on the page of their mark; lines for which it has no room go on at the foot of the next.
[[nodiscard]] QList<Page> paginate(const QList<Piece>& pieces, const PageSetup& setup);

/// 1-based pages of all bookmarks.
[[nodiscard]] QHash<QString, int> pagesOfBookmarks(const QList<Piece>& pieces, const QList<Page>& pages);

struct Layout {
    PageSetup setup;
    QList<Piece> pieces;
    Structure structure;
    QList<Page> pages;
    QHash<QString, int> pageOfBookmark;
};
/// The numbers of the lines of each page, where they are numbered; pieces placed like those of the page.
[[nodiscard]] QList<QList<Piece>> lineNumbers(const Layout& layout);
/// Both steps, with page numbers that are those of the layout itself.
[[nodiscard]] Layout layOut(const Prepared& prepared);

}  // namespace kondensat::exporting::pdf
