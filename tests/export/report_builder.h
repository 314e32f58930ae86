// A report with everything in it, and what it says, for tests of the writers.
#pragma once
#include "export/document.h"

namespace kondensat::exporting::test {

/// Headings, quotes, notes, lists, tables (one of 60 rows, one turned), references, three languages, awkward
/// characters.
Document richReport();
/// A title, three headings and `rows` rows of three columns.
Document longTable(int rows);
/// The text of every run that readers see, in order; header rows only when asked for, references not at all.
enum class HeaderRows { Without, With };
QStringList textsOf(const Document& document, HeaderRows headerRows = HeaderRows::With);
QStringList headingsOf(const Document& document);

}  // namespace kondensat::exporting::test
