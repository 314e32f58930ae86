// Keeping an index what the study is.
#pragma once
#include <functional>

#include "core/journal/project.h"
#include "core/search/index.h"

namespace kondensat::search {

/// Of one thread's work: told how far it is (0 to 1), and asked whether to go on.
using Progress = std::function<bool(double)>;

/// Names the state of a study that an index is of: the study, what is withheld from its reader, and its last entry. Errors: NotReadable.
Result<QByteArray> stateOf(journal::Project& project);
/// The records to index again since an index was of that state; nothing where all have to be: it is another study, other
/// records are withheld, something was erased or merged in between, or too much has happened.
Result<std::optional<QSet<RecordId>>> changedSince(journal::Project& project, const QByteArray& state);

/// Fills an empty index. False where `progress` asked to stop; the index is then of no state.
Result<bool> fill(Index& index, journal::Project& project, const Progress& progress);
/// Indexes these records again.
Result<void> renew(Index& index, journal::Project& project, const QSet<RecordId>& records);

}  // namespace kondensat::search
