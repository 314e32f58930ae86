// Two wordings beside each other, with what differs set off.
#pragma once
#include <QString>

#include "core/text/compare.h"

namespace kondensat::gui {

/// Rich text: what is only in `text` struck out where it is the earlier wording, bold where it is the later one; colour alone would not do in
/// black and white.
QString setOff(const QString& text, const QList<text::Difference>& differences, bool isLater);

}  // namespace kondensat::gui
