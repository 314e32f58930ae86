// Integrity of a study: file, chains, payloads, ranges and quotes.
#pragma once
#include "core/journal/project.h"

namespace kondensat::journal {

struct VerifyReport {
    qint64 entries = 0, erased = 0, signed_ = 0, ranges = 0, quotes = 0;
    QStringList problems;  ///< empty: all is well. Sentences that name entry or record ids, never text
    QStringList remarks;   ///< what is not wrong and worth knowing
};

Result<VerifyReport> verify(Project& project);

}  // namespace kondensat::journal
