// What was written by hand "as of now": answers, confirmations, checked translations.
#pragma once
#include "core/journal/project.h"

namespace kondensat::app {

/// Fills in the fingerprints that a hand-written archive leaves out: of answers, of condensates and analytic texts that
/// have `confirmedOn`, of translations that are checked. They then hold for the present state. An answer that fits no
/// point is left as it is, and a warning counts such.
Result<void> fillFingerprints(journal::Project& project, QStringList& warnings);

}  // namespace kondensat::app
