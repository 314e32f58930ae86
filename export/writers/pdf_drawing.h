// PDF: drawings.
#pragma once
#include "export/writers/pdf_pieces.h"

namespace kondensat::exporting::pdf {

/// A drawing as one piece of the width of the text, its words as text.
[[nodiscard]] Piece drawingPiece(const Drawing& drawing, double width, const QString& language);

}  // namespace kondensat::exporting::pdf
