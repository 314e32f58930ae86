// What teams take into a spreadsheet.
#pragma once
#include "core/result.h"
#include "core/study/study.h"

namespace kondensat::app {

struct Table {
    QStringList columns;
    QList<QStringList> rows;
};

/// The tables by name, the one that is written unless another is asked for first.
QStringList tableNames();
/// Errors: NotFound, with the names there are. An empty analysis: all (units), or the study's first.
Result<Table> tableOf(const study::Study& study, const QString& name, const RecordId& analysis = {});

/// RFC 4180: commas, CRLF, quotation marks where they are needed; UTF-8 with a byte order mark, without which
/// spreadsheets take æ and ø for something else.
QByteArray toCsv(const Table& table);

}  // namespace kondensat::app
