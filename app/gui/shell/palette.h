// Find anything: commands, transcripts, participants, code groups, meaning units.
#pragma once
#include "app/gui/parts/panel.h"
#include "app/gui/session/session.h"

namespace kondensat::gui {

/// What the typed words may mean, commands first; units once two characters are typed, by their codes and ids.
QList<Choice> paletteChoices(const Session& session, const QList<QAction*>& commands, const QString& typed);
/// Opens it over a window; what is chosen is done, or gone to.
void openPalette(Session& session, QWidget* window, const QList<QAction*>& commands);

}  // namespace kondensat::gui
