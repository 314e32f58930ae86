// How the export line names what it writes.
#pragma once
#include "app/operations/exporting.h"

namespace kondensat::gui {

QString formatWords(const QString& suffix);  ///< "Word (.docx)"
QString tableWords(const QString& name);
QString figureWords(const QString& name);
/// What whoever gets the file will be able to read; empty where it is no one's words.
QString cautionFor(const app::Export& what);

}  // namespace kondensat::gui
