// A comparison as something to read: what goes with the letter to the reviewers.
#pragma once
#include "app/operations/comparison/comparison.h"
#include "export/document.h"

namespace kondensat::app {

/// Part by part, each with a table of what it was and what it is, with what differs set off; of meaning units first how many came to each
/// theme, code group and subgroup and went from it. `study`: its title.
exporting::Document comparisonDocument(const Comparison& comparison, const QString& study);

/// The suffixes in which a comparison is written, the usual one first: documents and tables.
QStringList comparisonSuffixes();
/// The bytes of a file by the suffix of its path; what could not be written as it is goes to `warnings`. Errors: Unsupported, those of the
/// writers.
Result<QByteArray> comparisonBytes(const Comparison& comparison, const QString& study, const QString& path, QStringList* warnings);

/// "Themes, code groups and subgroups", in English.
QString titleOf(ComparedPart part);

}  // namespace kondensat::app
