// Rows of cells from csv and xlsx files: transcripts, and tables of participants.
#pragma once
#include "core/result.h"
#include "import/containers/container.h"

namespace kondensat::importing {

class ZipArchive;

struct Sheet {
    QString container;  ///< csv or xlsx
    QString encoding;
    QString name;  ///< of the sheet; empty for csv
    QList<QStringList>
        rows;  ///< all of one width, as a person sees the cells: dates ISO 8601, times h:mm:ss; no empty row
    Notes notes;
};

/// The table in a file, whatever its suffix: the first sheet with content that is not hidden, or a csv of whatever
/// separator and encoding. Errors: Damaged, Unsupported, Encrypted, TooLarge, Refused, Invalid (no table).
Result<Sheet> readSheet(const QByteArray& bytes);

Result<Sheet> readXlsx(const ZipArchive& archive);
/// `text` has been through cleanText(). A `sep=;` line, as Excel knows it, names the separator.
Sheet readCsv(const QString& text);
/// True when most rows of the text split alike at a separator and the first one names columns (`Timespan`, `Speaker`),
/// or when `isNamedCsv` says that the file is called one.
bool looksLikeCsv(const QString& text, bool isNamedCsv);

/// The word that a column of a transcript is titled by, in one of our languages.
bool isColumnTitle(const QString& cell);

/// Pads rows to one width and drops empty ones. Errors: TooLarge.
Result<void> squareRows(QList<QStringList>& rows);

Document documentOf(const Sheet& sheet);

}  // namespace kondensat::importing
