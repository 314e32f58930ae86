#include "app/gui/transcript/lanes.h"

namespace kondensat::gui {

void MarkIndex::setAll(QList<TextMark> marks) {
    m_marks.clear();
    m_marks.reserve(marks.size());
    for (const TextMark& mark : marks) m_marks.insert(mark.id, mark);
    m_dirty = true;
}

void MarkIndex::set(const TextMark& mark) {
    auto& stored = m_marks[mark.id];
    if (stored == mark) return;
    stored = mark;
    m_dirty = true;
}

void MarkIndex::remove(const RecordId& id) { m_dirty = m_marks.remove(id) || m_dirty; }

const TextMark* MarkIndex::find(const RecordId& id) const {
    const auto found = m_marks.constFind(id);
    return found == m_marks.cend() ? nullptr : &*found;
}

void MarkIndex::settle() const {
    if (!m_dirty) return;
    m_dirty = false;
    m_sorted.clear();
    m_sorted.reserve(m_marks.size());
    for (const TextMark& mark : m_marks)
        if (mark.span.length() > 0) m_sorted.append(mark);
    std::sort(m_sorted.begin(), m_sorted.end(), [](const TextMark& a, const TextMark& b) {
        return std::tuple(a.span.start, -a.span.end, a.id) < std::tuple(b.span.start, -b.span.end, b.id);
    });
    m_furthest.clear();
    m_furthest.reserve(m_sorted.size());
    for (const TextMark& mark : m_sorted)
        m_furthest.append(m_furthest.isEmpty() ? mark.span.end : std::max(m_furthest.last(), mark.span.end));
    giveLanes();
}

QList<int> MarkIndex::overlapping(qsizetype start, qsizetype end) const {
    const auto& marks = all();
    const auto after = std::lower_bound(marks.cbegin(), marks.cend(), end,
                                        [](const TextMark& mark, qsizetype p) { return mark.span.start < p; });
    QList<int> found;
    for (int i = int(after - marks.cbegin()) - 1; i >= 0 && m_furthest[i] > start; --i)
        if (marks[i].span.end > start) found.append(i);
    std::reverse(found.begin(), found.end());
    return found;
}

QList<Stripe> MarkIndex::stripesOf(int mark) const {
    settle();
    return m_stripes.mid(m_firstStripe[mark], m_firstStripe[mark + 1] - m_firstStripe[mark]);
}

int MarkIndex::laneCount() const {
    settle();
    return m_lanes;
}

/// As long as marks hang together by overlapping, a lane belongs to one group, and a group has as many as its own overlaps need.
void MarkIndex::giveLanes() const {
    struct Lane {
        RecordId group;
        qsizetype end;
    };
    std::vector<Lane> lanes;
    m_stripes.clear();
    m_firstStripe.clear();
    m_lanes = 0;
    static const QList<RecordId> none{RecordId()};
    for (int i = 0; i < m_sorted.size(); ++i) {
        const TextMark& mark = m_sorted[i];
        if (i > 0 && m_furthest[i - 1] <= mark.span.start) lanes.clear();
        m_firstStripe.append(m_stripes.size());
        for (const RecordId& group : mark.groups.isEmpty() ? none : mark.groups) {
            const auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const Lane& l) {
                return l.group == group && l.end <= mark.span.start;
            });
            m_stripes.append({i, group, int(lane - lanes.begin())});
            if (lane != lanes.end()) lane->end = mark.span.end;
            else lanes.push_back({group, mark.span.end});
        }
        m_lanes = std::max(m_lanes, int(lanes.size()));
    }
    m_firstStripe.append(m_stripes.size());
}

}  // namespace kondensat::gui
