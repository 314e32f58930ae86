// Writing an archive: a study as a folder, described in docs/formats/archive.md.
#pragma once
#include <functional>

#include "core/result.h"
#include "core/study/study.h"

namespace kondensat::exporting {

struct ArchiveSummary {
    int records = 0, texts = 0, attachments = 0;
    QStringList warnings;  ///< that it is readable by anyone; what was left out
};

/// The bytes of an embedded file by Attachment::content; empty where they are not in the study any more.
using EmbeddedContent = std::function<Result<QByteArray>(const QString& content)>;

/// Hears the finished folder before it stands in its place; may add files to it, and its error stops everything.
using CompleteFolder = std::function<Result<void>(const QString& folder)>;

/// Writes the current state of a study. A folder that exists must be empty or an archive and nothing else; it is
/// replaced as a whole. Without `content` embedded files are named and not written. Errors: Refused, NotWritable, and those of
/// `complete`; the folder is then as it was.
Result<ArchiveSummary> writeArchive(const study::Study& study, const QString& folder, const EmbeddedContent& content = {},
                                    const CompleteFolder& complete = {});

}  // namespace kondensat::exporting
