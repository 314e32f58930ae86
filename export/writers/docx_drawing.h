// Drawings in a DOCX: a group of DrawingML shapes (docs/design/figures.md says why).
#pragma once
#include <QXmlStreamWriter>

#include "export/figure.h"

namespace kondensat::exporting::docx {

struct DrawingWords {
    QString name, title, alternative;
    QString fallback;  ///< shown by programs that know no shapes
};

/// The prefixes that runWithDrawing uses, to be declared on the root element.
[[nodiscard]] QList<std::pair<QString, QString>> drawingNamespaces();

/// A run (w:r) with the drawing in the line of text. `nextId` counts the shapes of the document.
void runWithDrawing(QXmlStreamWriter& xml, const Drawing& drawing, const DrawingWords& words, int& nextId);

}  // namespace kondensat::exporting::docx
