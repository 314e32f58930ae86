// Tables as a workbook, by libxlsxwriter.
#pragma once
#include <QList>
#include <QSet>
#include <QStringList>

#include "core/result.h"

namespace kondensat::exporting {

/// One table: a sheet of a workbook, or a csv file.
struct Sheet {
    QStringList columns;
    QList<QStringList> rows;  ///< as wide as the columns, or shorter
    QSet<qsizetype> values;   ///< columns in which whole numbers, decimals and ISO dates are written as what they are
    QString name;             ///< of the sheet: 1 to 31 characters, none of []:*?/\, none twice
};

/// A workbook with a sheet for each table: bold titles that stay in sight, filters, long text wrapped; no formula and
/// no link whatever the cells say, no author, and one date of creation for all, so that the same tables make the same
/// bytes. It is assembled in memory; where a machine has no file system there, in nameless files in `folder`.
/// `warnings` gets a sentence where text was longer than a cell can hold. Errors: NotWritable; TooLarge.
[[nodiscard]] Result<QByteArray> xlsxBytes(const QList<Sheet>& sheets, const QString& folder, QStringList* warnings);

}  // namespace kondensat::exporting
