// The code groups of another study or program, put beside those that are there.
#pragma once
#include "core/result.h"
#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

struct AddedCodebook {
    study::ChangeSet changes;  ///< one entry; empty where every code is there already
    int codes = 0;             ///< code groups and subgroups that are added
    QStringList warnings;
};

/// The code groups and subgroups of a codebook (.qdc), or of a project (.qdpx), behind those of an analysis. A group or
/// subgroup of a name that is there already, without regard to case, is that one. Errors: those of reading.
Result<AddedCodebook> addCodebook(const study::Study& study, const RecordId& analysis, const QString& path);

}  // namespace kondensat::app
