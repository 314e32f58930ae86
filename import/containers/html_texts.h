// An HTML page, heard by a TextTree.
#pragma once
#include "import/containers/text_tree.h"

namespace kondensat::importing {

/// All of a page, what a browser does not show included; what is not well-formed is mended. Nothing is fetched. False as
/// HtmlListener::hear().
[[nodiscard]] bool readHtmlTexts(const QString& page, TextTree& tree);

}  // namespace kondensat::importing
