// How the view of a returned manuscript says what it found.
#pragma once
#include "app/operations/manuscript/check.h"

namespace kondensat::gui {

QString whereWords(const app::ManuscriptPlace& place);  ///< "Findings, page 3, line 12"
QString whereWords(const exporting::NotedPlace& place);
QString quoteWords(const app::CheckedQuote& quote);
bool isWorthALook(const app::CheckedQuote& quote);
QString fateWords(app::Fate fate);

}  // namespace kondensat::gui
