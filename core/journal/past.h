// A study as it was at a moment of its past, to be held against what it is now.
#pragma once
#include "core/journal/project.h"

namespace kondensat::journal {

struct LookingBack {
    /// True for what an entry's label says where the entry, made since, holds for the past as well. Of such entries words that are replaced
    /// and fields that are set count, wherever they had been there before.
    std::function<bool(const study::Label&)> holds = {};
    std::function<bool(double)> goOn = {};  ///< is told which part (0 to 1) is done, and stops it with false
};

/// Folded from the entries up to a moment (milliseconds since 1970), without what is withheld from the author now. Its texts are read when they
/// are asked for: the project has to outlive it. Null when told not to go on.
Result<std::unique_ptr<study::Study>> asOf(Project& project, qint64 time, const LookingBack& looking = {});
/// As whoever named the milestone had it, whatever came in since from elsewhere. Errors: NotFound: the journal does not reach back to it.
Result<std::unique_ptr<study::Study>> asOf(Project& project, const study::Milestone& milestone, const LookingBack& looking = {});

}  // namespace kondensat::journal
