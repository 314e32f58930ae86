// How the view of a returned manuscript says what it found.
#pragma once
#include "app/operations/manuscript/check.h"

namespace kondensat::gui {

QString whereWords(const app::ManuscriptPlace& place);  ///< "Findings, page 3, line 12"
/// A text as HTML with the stretches that differ set off; colour alone would not do in black and white.
QString marked(const QString& text, const QList<text::Difference>& differences, bool isFound);
QString quoteWords(const app::CheckedQuote& quote);
bool isWorthALook(const app::CheckedQuote& quote);
QString fateWords(app::Fate fate);

}  // namespace kondensat::gui
