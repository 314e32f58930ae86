// What a transcript written for the word processor, and read again, has in common.
#pragma once
#include <QString>

namespace kondensat {

/// The custom property of the docx that holds the id of its source.
inline const QString wordCopyProperty = QStringLiteral("KondensatSource");

}  // namespace kondensat
