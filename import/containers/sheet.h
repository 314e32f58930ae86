// Rows of cells from csv and xlsx files: transcripts, and tables of participants.
#pragma once
#include "core/result.h"
#include "import/containers/container.h"

namespace kondensat::importing {

class ZipArchive;

struct Sheet {
    QString container;  ///< csv or xlsx
    QString encoding;
    QString name;       ///< of the sheet; empty for csv
    QStringList names;  ///< of all sheets with content that are not hidden; empty for csv
    QList<QStringList>
        rows;  ///< all of one width, as a person sees the cells: dates ISO 8601, times h:mm:ss; no empty row
    QList<int> numbers;  ///< of each row, as a spreadsheet counts them: from 1, empty ones too
    Notes notes;
};

/// The table in a file, whatever its suffix: of a workbook the sheet with content, not hidden, that has one of the
/// `preferred` names (in any case; the earliest of them), else the first such sheet; or a csv of whatever separator and
/// encoding. Errors: Damaged, Unsupported, Encrypted, TooLarge, Refused, Invalid (no table).
Result<Sheet> readSheet(const QByteArray& bytes, const QStringList& preferred = {});

Result<Sheet> readXlsx(const ZipArchive& archive, const QStringList& preferred = {});
/// `text` has been through cleanText(). A `sep=;` line, as Excel knows it, names the separator.
Sheet readCsv(const QString& text);
/// True when most rows of the text split alike at a separator and the first one names columns (`Timespan`, `Speaker`),
/// or when `isNamedCsv` says that the file is called one.
bool looksLikeCsv(const QString& text, bool isNamedCsv);

/// The word that a column of a transcript is titled by, in one of our languages.
bool isColumnTitle(const QString& cell);

/// Pads the sheet's rows to one width, drops empty ones, and numbers those that stay, unless they have numbers. Errors:
/// TooLarge.
Result<void> squareRows(Sheet& sheet);

Document documentOf(const Sheet& sheet);

}  // namespace kondensat::importing
