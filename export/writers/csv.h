// CSV as RFC 4180 has it, safe to open in a spreadsheet.
#pragma once
#include <QByteArray>
#include <QList>
#include <QStringList>

namespace kondensat::exporting {

enum class ByteOrderMark { No, Yes };  ///< Excel takes UTF-8 for Latin-1 without one

/// Rows with CRLF ends, in UTF-8; fields with commas, quotes, line ends or spaces at their ends are quoted. A field
/// that a spreadsheet would run as a formula (= + - @, tab or carriage return first) gets an apostrophe in front, and so
/// does one that has apostrophes before that. Lone surrogates become U+FFFD.
[[nodiscard]] QByteArray toCsv(const QList<QStringList>& rows, ByteOrderMark mark = ByteOrderMark::No);

}  // namespace kondensat::exporting
