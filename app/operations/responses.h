// The table of responses that goes back to the journal with a revision.
#pragma once
#include "core/study/study.h"
#include "export/document.h"

namespace kondensat::app {

/// Comments with answers and what was changed, a table for each reviewer in the order of the records. What they rest on stays
/// in the study. An empty analysis: all.
exporting::Document responsesDocument(const study::Study& study, const RecordId& analysis = {});

}  // namespace kondensat::app
