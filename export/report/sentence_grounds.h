// Which sentences of the condensates a sentence of the findings is closest to.
#pragma once
#include "export/document.h"

namespace kondensat::exporting {

/// For a paragraph that has grounds: finds its sentences, and which of them each condensate sentence below it shares the most words
/// with (words that carry meaning, at least two; forms of one word are alike). The study links paragraphs to condensates, not sentences
/// to sentences, so this is found anew at every export, and says no more than that the words are alike. `language`: BCP 47.
void pairSentences(Block& block, const QString& language);

}  // namespace kondensat::exporting
