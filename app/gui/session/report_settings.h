// What this computer remembers of a study's report, beside settings.h.
#pragma once
#include <QString>

namespace kondensat::gui {

/// Name of the reporting guideline that the person chose for a study; empty: none yet.
QString rememberedGuideline(const QString& path);
void rememberGuideline(const QString& path, const QString& name);

}  // namespace kondensat::gui
