// A study as an archive folder, with or without its journal.
#pragma once
#include "core/journal/project.h"

namespace kondensat::app {

struct ArchiveExport {
    int records = 0, texts = 0, attachments = 0;
    qint64 entries = 0;  ///< of the journal, where it was asked for
    QStringList warnings;
};

/// Writes the current state, and with the history a file journal.jsonl in it (docs/formats/archive.md). Errors: Refused
/// for a folder that holds other things, NotWritable.
Result<ArchiveExport> exportArchive(journal::Project& project, const QString& folder, bool withHistory);

}  // namespace kondensat::app
