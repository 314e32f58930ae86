// The language of the window.
#pragma once

namespace kondensat::gui {

/// Installs the catalogues for the language of the person's system: the program's own, from a folder beside it or built in,
/// and that of Qt. Without one the window speaks English.
void installTranslations();

}  // namespace kondensat::gui
