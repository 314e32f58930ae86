// Output files: whole or not at all.
#pragma once
#include <QByteArray>

#include "core/result.h"

namespace kondensat::app {

/// Replaces the file only when all bytes are written. Errors: NotWritable.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

}  // namespace kondensat::app
