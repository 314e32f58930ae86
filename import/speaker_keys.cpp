#include "import/speaker_keys.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {

QStringList speakerKeys(const Transcript& transcript) {
    QStringList keys(transcript.speakers.size());
    int given = 0;
    const auto give = [&](qsizetype speaker) {
        if (speaker >= 0 && speaker < keys.size() && keys[speaker].isEmpty()) keys[speaker] = u"s%1"_s.arg(++given);
    };
    for (const Turn& turn : transcript.turns) give(turn.speaker);
    for (qsizetype speaker = 0; speaker < keys.size(); ++speaker) give(speaker);
    return keys;
}

QList<TurnMark> turnMarks(const Transcript& transcript) {
    const QStringList keys = speakerKeys(transcript);
    QList<TurnMark> marks;
    for (const Turn& turn : transcript.turns) {
        if (turn.start < 0 || turn.start >= transcript.text.size()) continue;
        QJsonObject value{{u"speaker"_s, keys.value(turn.speaker)}};
        if (turn.startMs >= 0) value.insert(u"start"_s, turn.startMs);
        if (turn.endMs >= 0) value.insert(u"end"_s, turn.endMs);
        marks.append({turn.start, value});
    }
    return marks;
}

}  // namespace kondensat::importing
