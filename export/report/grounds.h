// Grounds of the analytic texts, as far as an audience may see them.
#pragma once
#include "export/grounds.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

/// Who reads a web page of the report.
enum class Audience {
    Plain,     ///< the report as it is
    Team,      ///< with what each paragraph rests on: condensates, meaning units with codes, passages
    Examiner,  ///< the same without codes and researchers' names
    Public,    ///< nothing of participants' words but the published quotes, nothing of the journal
};

struct Disclosure {
    Audience audience = Audience::Plain;
    /// Turns shown around a passage: -1 the passage alone, 0 the rest of its turns, n as many turns before and after.
    int context = 0;
};

/// What the paragraphs of an analytic text rest on, one list for each of Facts::paragraphsOf(); where a translation has other
/// paragraphs than the original, all of it with the last. What is withheld says so. Empty lists for those who may not see it.
QList<QList<Ground>> groundsOf(const Facts& facts, const study::AnalyticText& text, const Disclosure& disclosure);
/// The passage of a quote.
QList<Ground> groundsOf(const Facts& facts, const study::Quote& quote, const Disclosure& disclosure);

}  // namespace kondensat::exporting
