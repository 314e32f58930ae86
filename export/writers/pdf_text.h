// PDF: type and the breaking of paragraphs into lines.
#pragma once
#include <QFont>

#include "export/writers/pdf_pieces.h"

namespace kondensat::exporting::pdf {

/// How a paragraph is set; lengths in points.
struct Setting {
    double size = 10.5;
    double leading = 1.42;  ///< of the size
    bool bold = false, italic = false;
    bool upright = false;  ///< without serifs, for words in drawings
    QColor colour = QColor(0x1c, 0x1a, 0x17);
    double before = 0, after = 6;
    double left = 0, right = 0;
    bool keepWithNext = false;
    bool balanced = false;  ///< lines of about the same length, for titles
};

[[nodiscard]] QFont readingFont(const Setting& setting);

/// A paragraph broken into lines of `width`: one piece a line, at x = 0, without spacing around; never none.
/// Page references show `pages`.
[[nodiscard]] QList<Piece> brokenLines(const Inline& text, const Setting& setting, double width,
                                       const QString& language, const QHash<QString, int>& pages, KnownLines* known = nullptr);

/// The same with indents and spacing, first and last two lines kept together.
[[nodiscard]] QList<Piece> paragraphPieces(const Inline& text, const Setting& setting, double width,
                                           const QString& language, const QHash<QString, int>& pages, KnownLines* known = nullptr);

/// The number of a page, centred in `width` and set below a text area that ends at y = 0.
[[nodiscard]] Piece pageNumber(int number, double width);

/// The number of a line of text, in the margin where the line begins and on its baseline.
[[nodiscard]] Piece lineNumber(int number, const Piece& beside, double width);

/// Moves what a piece shows.
void shift(Piece& piece, double dx, double dy);

}  // namespace kondensat::exporting::pdf
