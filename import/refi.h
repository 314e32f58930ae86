// REFI-QDA: projects (.qdpx) and codebooks (.qdc) of other programs, and our own on their way back.
//
//   zip → project.qde → Project (refi/project.h) → positions (refi/positions.h) → records → entries
//
// docs/formats/refi.md says what becomes of what; docs/design/refi.md why the way back is as it is.
#pragma once
#include "import/archive.h"

namespace kondensat::importing {

/// True for what readRefi() may be asked to read, by the first bytes: a zip archive or XML.
bool looksLikeRefi(const QString& path);
/// Reads a whole project or codebook as a study. The warnings say in plain words what was lost or is doubtful. Errors:
/// NotFound, NotReadable, Damaged, Unsupported, TooLarge, Encrypted, Refused. Nothing is half imported.
Result<ArchiveContent> readRefi(const QString& path);
/// The same from memory; `name` serves messages.
Result<ArchiveContent> readRefi(const QByteArray& bytes, const QString& name);

}  // namespace kondensat::importing
