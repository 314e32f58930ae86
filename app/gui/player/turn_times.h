// Which turn is spoken at which moment of the recording.
#pragma once
#include "app/gui/transcript/transcript_view.h"

namespace kondensat::gui {

/// By turns alone: nothing is guessed within one. Turns are indices into TranscriptContent::turns, times milliseconds.
class TurnTimes {
public:
    TurnTimes() = default;
    explicit TurnTimes(const QList<TranscriptContent::Turn>& turns);
    [[nodiscard]] bool isEmpty() const { return m_byTime.isEmpty(); }
    /// The turn that began last; of several that began together the last. -1 before the first.
    [[nodiscard]] int turnAt(qint64 ms) const;
    /// When to begin in order to hear what stands at a position of the text: with its turn or, where that has no time, with
    /// the turn before it that has one, or else the first. -1 in a transcript without times.
    [[nodiscard]] qint64 startFor(qsizetype position) const;

private:
    struct Begin {
        qint64 ms;
        int turn;
    };
    QList<Begin> m_byTime;                               ///< ascending
    QList<std::pair<qsizetype, qint64>> m_byPlace;       ///< where timed turns begin in the text, ascending, and when
};

}  // namespace kondensat::gui
