// The comments part of a docx.
#pragma once
#include "core/result.h"
#include "import/containers/comments.h"

namespace kondensat::importing {

class ZipArchive;

/// Reads `comments.xml` and `commentsExtended.xml` beside the main part; none is no error. The places come from the main
/// part. Errors: as ZipArchive and XmlPart.
Result<Comments> readDocxComments(const ZipArchive& archive, const QString& folder);

/// `#rrggbb` of a value of w:highlight; empty for none.
QString highlightColour(const QString& name);

}  // namespace kondensat::importing
