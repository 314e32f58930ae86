// Numbers of the records in place of their fields (core/method/numbers.h), wherever a report prints a person's own words.
#pragma once
#include "export/report/facts.h"

namespace kondensat::exporting {

/// `language`: in which the words are written; empty: the report's.
QString withNumbers(const Facts& facts, const QString& words, const QString& language = {});

}  // namespace kondensat::exporting
