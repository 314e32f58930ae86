// How a study begins.
#pragma once
#include "core/journal/project.h"

namespace kondensat::app {

struct NewStudy {
    std::unique_ptr<journal::Project> project;
    int records = 0;
    QStringList warnings;  ///< of reading the archive; never study text
};

/// An empty study with a title and a first analysis. Errors: Refused when the file exists, NotWritable.
Result<NewStudy> createStudy(const QString& path, const QString& title, const journal::ProjectOptions& options = {});
/// A study from an archive folder, or from the project of another program (.qdpx, .qdc, .qda, Taguette’s .sqlite3); `title`, when given, takes the place of the archive's. No file is left behind when
/// it fails. Answers that were written without a fingerprint, texts with the day on which they were confirmed, and
/// translations that are called checked count as given for the state they come with: the fingerprints are filled in.
Result<NewStudy> createStudyFromArchive(const QString& path, const QString& folder, const QString& title = {},
                                        const journal::ProjectOptions& options = {});
/// The same study again, from the journal that the archive brings along (journal.jsonl): entries, ids, chains. The
/// archive's records are read and checked too; where they differ from the journal, the journal counts and a warning says so.
Result<NewStudy> createStudyWithHistory(const QString& path, const QString& folder, const QString& title = {},
                                        const journal::ProjectOptions& options = {});
/// Removes a study that was just created, after a later step failed.
void discardStudy(NewStudy& study);

}  // namespace kondensat::app
