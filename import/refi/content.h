// The last step for everything that can be said as a QDA-XML project.
#pragma once
#include "import/archive.h"
#include "import/refi/container.h"
#include "import/refi/project.h"

namespace kondensat::importing::refi {

/// A study made of a project. Without a container, texts have their content with them, and files are only named.
Result<ArchiveContent> contentOf(const Project& project, const Container* container, const QString& name);

}  // namespace kondensat::importing::refi
