#include "app/gui/player/turn_times.h"

namespace kondensat::gui {

TurnTimes::TurnTimes(const QList<TranscriptContent::Turn>& turns) {
    for (int i = 0; i < int(turns.size()); ++i) {
        if (turns[i].startMs < 0) continue;
        m_byTime.append({turns[i].startMs, i});
        m_byPlace.append({turns[i].span.start, turns[i].startMs});
    }
    std::stable_sort(m_byTime.begin(), m_byTime.end(), [](const Begin& a, const Begin& b) { return a.ms < b.ms; });
}

int TurnTimes::turnAt(qint64 ms) const {
    const auto after = std::upper_bound(m_byTime.cbegin(), m_byTime.cend(), ms, [](qint64 at, const Begin& b) { return at < b.ms; });
    return after == m_byTime.cbegin() ? -1 : std::prev(after)->turn;
}

qint64 TurnTimes::startFor(qsizetype position) const {
    if (m_byPlace.isEmpty()) return -1;
    const auto after = std::upper_bound(m_byPlace.cbegin(), m_byPlace.cend(), position,
                                        [](qsizetype at, const std::pair<qsizetype, qint64>& turn) { return at < turn.first; });
    return after == m_byPlace.cbegin() ? m_byPlace.first().second : std::prev(after)->second;
}

}  // namespace kondensat::gui
