// Merging two copies of one study: the union of their entries.
#pragma once
#include "core/journal/project.h"
#include "core/study/collision.h"

namespace kondensat::journal {

struct MergeReport {
    int added = 0;                 ///< entries that were not here
    int erased = 0;                ///< entries whose erased payloads were kept out or removed
    QStringList setAside;          ///< why entries were refused (a signature that does not hold…)
    QList<study::Collision> toDecide;  ///< all collisions that stand now
};

/// Takes over every entry of `other` that is not in `into`, in one transaction; nothing changes when it fails. `goOn` hears the
/// part that is done (0 to 1) and stops it with false. Error::Refused for another study, and when stopped.
Result<MergeReport> merge(Project& into, Project& other, const std::function<bool(double)>& goOn = {});
/// Every collision that awaits a decision.
Result<QList<study::Collision>> collisions(Project& project);

}  // namespace kondensat::journal
