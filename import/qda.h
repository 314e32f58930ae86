// Projects of QualCoder (.qda, a folder or a zip) and Taguette (.sqlite3), read from their databases.
//
//   SQLite in memory → refi::Project → records → entries
#pragma once
#include "import/archive.h"

namespace kondensat::importing {

/// True for a folder that holds data.qda, a zip that does, and an SQLite file.
bool looksLikeQda(const QString& path);
/// Reads a project as a study. Nothing of the database is trusted: it is copied to memory, read-only, without views,
/// triggers and extensions, within limits. Errors: NotFound, NotReadable, Damaged, Unsupported, TooLarge.
Result<ArchiveContent> readQda(const QString& path);
/// The same of a database in memory; `path` serves messages, and as the name of a project that has none of its own.
Result<ArchiveContent> readQda(const QByteArray& database, const QString& path);

}  // namespace kondensat::importing
