// Named moments of a study: submitted, revision 1, accepted.
#pragma once
#include "core/journal/project.h"

namespace kondensat::app {

struct MilestoneOptions {
    QString note;
    QString file;  ///< what went out; stored with the study. Empty: none
};

/// Names the study as it is now. Errors: Invalid (no name), NotReadable, NotWritable.
Result<study::Milestone> addMilestone(journal::Project& project, const QString& name, const MilestoneOptions& options = {});

}  // namespace kondensat::app
