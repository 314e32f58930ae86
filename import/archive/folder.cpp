#include "import/archive.h"

namespace kondensat::importing {

Result<ArchiveContent> readArchive(const QString& folder) {
    return readArchive(folder, [](const QString& path) { return readTranscript(path); });
}

}  // namespace kondensat::importing
