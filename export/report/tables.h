// The tables and trees of a report.
#pragma once
#include "export/document.h"
#include "export/layout.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

QStringList tableNames();
/// Columns of a table in their usual order; none of "matrix", which has a column a theme. Those of "participants" may also be attributes by name; its column
/// "attributes" stands for all that are on record.
QStringList tableColumns(const QString& table);

/// Columns that a table has beyond the usual ones, for layouts that name them.
QStringList moreColumns(const QString& table);

/// The table that a layout asks for; nothing where the study holds no rows for it.
std::optional<Table> tableOf(const Facts& facts, const LayoutBlock& block);
/// Sentences that belong below a table; empty for most.
QStringList noteBelow(const Facts& facts, const LayoutBlock& block);
/// "themes": themes and subthemes; "codes": code groups, subgroups and codes.
List treeOf(const Facts& facts, const LayoutBlock& block);

/// The guide that the sessions used: the latest of those they name, or the latest of all; null for none.
const study::Guide* guideInUse(const Facts& facts);
struct GuideSize {
    int topics = 0, questions = 0;
};
GuideSize sizeOf(const Facts& facts, const study::Guide& guide);

}  // namespace kondensat::exporting
