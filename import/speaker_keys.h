// Keys of speakers: what turns name. A label as transcribed can be a person's name, and an erasure empties values,
// never keys; so keys say nothing.
#pragma once
#include <QJsonObject>

#include "import/import.h"

namespace kondensat::importing {

/// A key for each of Transcript::speakers, in their order there: "s1", "s2", … by first appearance in the turns; who
/// has no turn comes last.
QStringList speakerKeys(const Transcript& transcript);

/// The marks of a source's text: UTF-16 position and {"speaker": key, "start": ms, "end": ms}.
struct TurnMark {
    qsizetype position = 0;
    QJsonObject value;
};
QList<TurnMark> turnMarks(const Transcript& transcript);

}  // namespace kondensat::importing
