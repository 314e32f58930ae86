// Databases of other programs, said as QDA-XML projects. Positions are in code points, ends exclusive.
#pragma once
#include "import/qda/database.h"
#include "import/refi/project.h"

namespace kondensat::importing::qda {

/// QualCoder 2 and 3: sources, codes in categories, coded passages, cases, attributes, journal, annotations.
Result<refi::Project> readQualCoder(const Database& database);
/// Taguette 1: documents, tags, highlights.
Result<refi::Project> readTaguette(const Database& database);

/// GUIDs for rows, the same each time.
QUuid rowGuid(const char* kind, const QString& key);
inline QUuid rowGuid(const char* kind, qint64 key) {
    return rowGuid(kind, QString::number(key));
}

}  // namespace kondensat::importing::qda
