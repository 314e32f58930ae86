// A study as an archive folder, with or without its journal.
#pragma once
#include "app/operations/export_guard.h"
#include "core/journal/project.h"

namespace kondensat::app {

struct ArchiveExport {
    int records = 0, texts = 0, attachments = 0;
    qint64 entries = 0;  ///< of the journal, where it was asked for
    QStringList warnings;
};

/// Writes the current state, and with the history a file journal.jsonl in it (docs/formats/archive.md). The guard,
/// where there is one, looks at all files before the folder stands in its place. Errors: Refused for a folder that holds other things, and by
/// the guard; NotWritable. The folder is then as it was. `goOn` hears which part (0 to 1) the guard has looked at, and stops with false:
/// Refused.
Result<ArchiveExport> exportArchive(journal::Project& project, const QString& folder, bool withHistory, ExportGuard* guard = nullptr,
                                    const std::function<bool(double part)>& goOn = {});

}  // namespace kondensat::app
