// Times as people write them.
#pragma once
#include <QString>

#include "core/result.h"

namespace kondensat::cli {

/// Milliseconds since 1970 of an ISO 8601 time: with offset or Z as it says, else local. A day means its end, a minute or
/// second its last millisecond, so that what happened then is included. Error: Invalid.
Result<qint64> momentFrom(const QString& text);

}  // namespace kondensat::cli
