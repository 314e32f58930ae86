// A journal that an archive has brought along (journal.jsonl), as entries again.
#pragma once
#include "core/journal/project.h"

namespace kondensat::app {

struct JournalFile {
    QByteArray studyId;
    QByteArray lookupKey;  ///< empty where the study it came from was sealed
    QList<journal::Project::Arrival> entries;
};

/// Reads and checks a journal.jsonl. Errors: NotFound, NotReadable, Unsupported, Damaged (a line that is no entry, or
/// one that was changed since), each with the line.
Result<JournalFile> readJournal(const QString& path);

/// A study of that journal: the same entries, ids and chains, and the files that they name. No file is left behind when
/// it fails.
Result<std::unique_ptr<journal::Project>> createFromJournal(const QString& path, JournalFile journal,
                                                            const QList<std::pair<QString, QByteArray>>& attachments,
                                                            const journal::ProjectOptions& options);

}  // namespace kondensat::app
