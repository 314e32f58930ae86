// The search index as commands open it.
#pragma once
#include "app/cli/command_line.h"
#include "app/operations/searching.h"

namespace kondensat::cli {

/// To search; a warning says why it is not where it was allowed to be.
Result<app::OpenedIndex> opened(journal::Project& project);

}  // namespace kondensat::cli
