// The one recogniser of speakers and times: lines → proposals of the matchers → evidence → text and turns.
#pragma once
#include "import/containers/container.h"
#include "import/import.h"

namespace kondensat::importing {

/// Text, turns, speakers, front matter, pattern and reasons of a document; nothing else of Transcript is filled.
Transcript recognise(const Document& document, const ImportOptions& options);

}  // namespace kondensat::importing
