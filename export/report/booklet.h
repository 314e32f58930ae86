// Themes as a team works on them: what is condensed, whom it rests on, and room to write.
#pragma once
#include "export/document.h"
#include "export/layout.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

/// By theme, code group and subgroup; code groups that no theme holds come last.
void addBooklet(Document& document, const Facts& facts, const LayoutBlock& block, int level);

}  // namespace kondensat::exporting
