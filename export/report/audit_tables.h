// Tables for whoever follows how an analysis came about: what was decided when, by whom and why.
#pragma once
#include "export/report/examples_table.h"

namespace kondensat::exporting {

/// Names and columns, in their usual order.
QList<std::pair<QString, QStringList>> auditTables();
/// Rows of one of them, by date where they have dates.
QList<CellOf> auditRows(const Facts& facts, const QString& table);

}  // namespace kondensat::exporting
