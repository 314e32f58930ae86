// The worked-example table: from a meaning unit to the theme.
#pragma once
#include "export/document.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

/// A row of cells by column name, for tables with fixed columns.
using CellOf = std::function<Cell(const QString& column)>;

/// The words of a gold quote as they are printed, with their label.
QList<Inline> goldParagraphs(const Facts& facts, const study::GoldQuote& gold);
/// One row for each subgroup with a gold quote that may be printed.
QList<CellOf> exampleRows(const Facts& facts);

}  // namespace kondensat::exporting
