// What teams take into a spreadsheet.
#pragma once
#include <functional>

#include "core/result.h"
#include "core/study/study.h"
#include "export/writers/xlsx.h"

namespace kondensat::app {

class ExportGuard;

/// Its name is one of tableNames().
using Table = exporting::Sheet;

/// The tables by name, the one that is written unless another is asked for first.
QStringList tableNames();
/// Errors: NotFound, with the names there are. An empty analysis: all (units), or the study's first.
Result<Table> tableOf(const study::Study& study, const QString& name, const RecordId& analysis = {});
/// One after the other.
QList<Table> allTables(const study::Study& study, const RecordId& analysis = {});

/// docs/formats/tables.md: UTF-8 with a byte order mark, without which spreadsheets take æ and ø for something else.
QByteArray toCsv(const Table& table);
/// Writes one as .csv or .xlsx, by the suffix of the path, unless the guard stops it; what could not be written as it is. `goOn` is asked once, directly
/// before the file is written. Errors: Unsupported, NotWritable, Refused.
Result<QStringList> writeTable(const Table& table, const QString& path, ExportGuard* guard = nullptr, const std::function<bool()>& goOn = {});

}  // namespace kondensat::app
