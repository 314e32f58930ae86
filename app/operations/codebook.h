// The code groups of another study or program, put beside those that are there.
#pragma once
#include "core/result.h"
#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

/// The code groups and subgroups of a codebook (.qdc), or of a project (.qdpx), which may take seconds to read.
struct Codebook {
    study::Study codes;
    QStringList warnings;
};
/// Needs nothing of the study, and may be called in any thread. Errors: those of reading.
Result<Codebook> readCodebook(const QString& path);

struct AddedCodebook {
    study::ChangeSet changes;  ///< one entry; empty where every code is there already
    int codes = 0;             ///< code groups and subgroups that are added
};
/// Puts them behind those of an analysis. A group or subgroup of a name that is there already, without regard to case, is
/// that one.
AddedCodebook addCodebook(const study::Study& study, const RecordId& analysis, const Codebook& codebook);

}  // namespace kondensat::app
