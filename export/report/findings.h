// Findings as blocks: theme, introduction, subtheme, paragraphs with quotes.
#pragma once
#include "export/document.h"
#include "export/layout.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

/// `level`: of a theme's heading.
void addFindings(Document& document, const Facts& facts, const LayoutBlock& block, int level, Originals originals);
/// Quotes that are printed in translation, in their own words and language; adds nothing where there are none.
void addOriginals(Document& document, const Facts& facts);

}  // namespace kondensat::exporting
