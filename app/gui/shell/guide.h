// The guide in a window of its own: pages of docs/guide with their pictures.
#pragma once
#include <QString>

class QWidget;

namespace kondensat::gui {

/// The folder of the guide: beside the installed program, or in the source tree; empty where it is not there.
QString guideFolder();
/// Opens (or brings to the front) the guide at a page ("keys.md"), or at its beginning.
void openGuideWindow(QWidget* over, const QString& page = {});

}  // namespace kondensat::gui
