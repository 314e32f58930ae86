// Reading an archive: a study as a folder, described in docs/formats/archive.md.
#pragma once
#include <functional>

#include "core/study/change_set.h"
#include "import/import.h"

namespace kondensat::importing {

/// An archive read into entries not yet stored: one per source with a text, then one with everything else.
struct ArchiveContent {
    QList<study::ChangeSet> entries;
    QStringList warnings;  ///< what was looked up, left alone or suspicious; never study text
    int records = 0;
    struct File {
        QString content;  ///< Attachment::content
        QByteArray bytes;
    };
    QList<File> attachments;  ///< what embedded files hold; to be stored before the entries
};

/// Turns a transcript named by `import:` into text; the path has been checked to lie in the archive.
using TranscriptReader = std::function<Result<Transcript>(const QString& path)>;

/// Reads and checks a whole archive. Errors: NotFound, NotReadable, Damaged, Unsupported, TooLarge, Invalid; each with
/// file, line or record, and cause. Nothing is half imported.
Result<ArchiveContent> readArchive(const QString& folder);
Result<ArchiveContent> readArchive(const QString& folder, const TranscriptReader& transcripts);

}  // namespace kondensat::importing
