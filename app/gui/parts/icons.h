// Icons of one theme, in the colour of the text.
#pragma once
#include <QIcon>

namespace kondensat::gui {

/// An icon of the Breeze theme by its freedesktop name ("list-add"), light or dark as the window is.
QIcon iconNamed(const QString& name);

}  // namespace kondensat::gui
