// Grounds of the analytic texts, as far as an audience may see them.
#pragma once
#include "export/grounds.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

/// What the paragraphs of an analytic text rest on, one list for each of Facts::paragraphsOf(); where a translation has other
/// paragraphs than the original, all of it with the last. What is withheld says so. Empty lists for those who may not see it.
QList<QList<Ground>> groundsOf(const Facts& facts, const study::AnalyticText& text, const Disclosure& disclosure);
/// The passage of a quote.
QList<Ground> groundsOf(const Facts& facts, const study::Quote& quote, const Disclosure& disclosure);

}  // namespace kondensat::exporting
