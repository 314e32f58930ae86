// Who speaks of which theme: marks, and no counts.
#pragma once
#include "export/document.h"
#include "export/layout.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

/// Participants by themes, or with `depth` 2 by subthemes under their themes; nothing where no unit leads to a theme.
std::optional<Table> matrixTable(const Facts& facts, const LayoutBlock& block);
/// What its marks mean.
QString matrixNote(const LayoutBlock& block);

}  // namespace kondensat::exporting
