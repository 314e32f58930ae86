// Writing an archive: a study as a folder, described in docs/formats/archive.md.
#pragma once
#include "core/result.h"
#include "core/study/study.h"

namespace kondensat::exporting {

struct ArchiveSummary {
    int records = 0, texts = 0;
    QStringList warnings;  ///< that it is readable by anyone; what was left out
};

/// Writes the current state of a study. A folder that exists must be empty or an archive and nothing else; it is
/// replaced as a whole. Errors: Refused, NotWritable; the folder is then as it was.
Result<ArchiveSummary> writeArchive(const study::Study& study, const QString& folder);

}  // namespace kondensat::exporting
