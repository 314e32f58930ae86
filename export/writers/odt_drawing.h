// Drawings in an ODT: a group of shapes, standing in the line of text like a character.
#pragma once
#include "export/figure.h"
#include "export/writers/odt_automatic_styles.h"

namespace kondensat::exporting::odt {

void drawing(OdfXml& xml, AutomaticStyles& styles, const Drawing& drawing, const QString& name, const QString& title,
             const QString& alternative);
/// The kinds of dashes and the arrowhead, for office:styles.
void drawingStyles(OdfXml& xml);

}  // namespace kondensat::exporting::odt
