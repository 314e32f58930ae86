// Going on with a study that somebody else has open.
#pragma once
#include "core/result.h"

namespace kondensat::app {

/// Copies a study, also while another program writes to it, as "name (copy).kondensat" beside it, or into the documents
/// where its folder cannot be written; never over a file that is there. The copy goes on as a replica of its own and can be
/// merged into the study later. Gives its path. Errors: NotFound, Unsupported, NotWritable, Locked.
Result<QString> workingCopy(const QString& path);

/// `wanted` where there is no such file, or with " 2", " 3"… before the suffix.
QString freePath(const QString& wanted);

}  // namespace kondensat::app
