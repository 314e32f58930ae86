// Numbers in sentences.
#pragma once
#include "core/study/change.h"

namespace kondensat::gui {

/// "%n file|%n files" for one or many.
inline QString counted(const QString& oneAndMany, qsizetype n) { return study::Label{oneAndMany, int(n)}.toString(); }

}  // namespace kondensat::gui
