// Turns of a text that is already loaded, for those who ask for many places of it.
#pragma once
#include "core/method/speakers.h"

namespace kondensat::method {

QList<TurnSpan> turnsIn(const text::Document& document, const study::Source& source);
/// The parts of the turns within a span that hold a letter or number.
QList<TurnSpan> turnsWithin(const QList<TurnSpan>& turns, QStringView text, const text::Span& span);
/// As participantsIn of speakers.h; `text` is the source's.
QList<RecordId> participantsIn(const study::Study& study, const study::Source& source, const QList<TurnSpan>& turns,
                               QStringView text, const text::Span& span);

}  // namespace kondensat::method
