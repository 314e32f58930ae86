// Words of the program that come as values: languages, items of a guideline, kinds of records.
#pragma once
#include <QString>

namespace kondensat::gui {

/// "Danish" for "da"; a tag that is no language stays as it is.
QString languageWords(const QString& tag);
/// An item or question of a guideline, which stands in a data file (scripts/guideline-words takes it into the catalogue).
QString guidelineWords(const QString& words);
/// "meaning unit" for "unit": the kind of a record for people.
QString typeWords(const QString& type);

}  // namespace kondensat::gui
