#include "core/search/nearness.h"

#include <algorithm>
#include <numeric>

namespace kondensat::search {

namespace {

constexpr int mostSteps = 100'000;
constexpr qint64 farAway = qint64(1) << 40;

}  // namespace

Nearness::Nearness(std::vector<NearPart> parts, qint64 distance) : m_parts(std::move(parts)), m_distance(distance) {
    for (size_t part = 0; part < m_parts.size(); ++part) {
        size_t alike = part;
        for (size_t before = part; before-- > 0 && alike == part;)
            if (m_parts[before] == m_parts[part]) alike = before;
        m_alike.push_back(alike);
        m_first.push_back(alike == part ? part : m_first[alike]);
    }
}

bool Nearness::any() {
    m_chosen.assign(m_parts.size(), -1);
    m_fixed = m_parts.size();
    m_steps = 0;
    return choose(0, farAway, -farAway);
}

std::vector<std::pair<qint64, qint64>> Nearness::all() {
    std::vector<std::pair<qint64, qint64>> found;
    for (size_t part = 0; part < m_parts.size(); ++part) {
        if (m_alike[part] != part) continue;  // the other one's places
        for (const qint64 start : m_parts[part].starts) {
            const qint64 end = start + m_parts[part].words - 1;
            m_chosen.assign(m_parts.size(), -1);
            m_chosen[part] = start;
            m_fixed = part;
            m_steps = 0;
            if (choose(0, end, start)) found.emplace_back(start, end);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool Nearness::isTaken(qint64 start, qint64 words) const {
    for (size_t part = 0; part < m_parts.size(); ++part)
        if (m_chosen[part] >= 0 && start < m_chosen[part] + m_parts[part].words && m_chosen[part] < start + words) return true;
    return false;
}

/// `firstEnd`, `lastStart`: of what is chosen so far.
bool Nearness::choose(size_t part, qint64 firstEnd, qint64 lastStart) {
    if (part == m_fixed) ++part;
    if (part >= m_parts.size()) return true;
    const auto& [starts, words] = m_parts[part];
    size_t alike = m_alike[part];
    if (alike == m_fixed) alike = m_alike[alike];
    // Parts that are the same are chosen in one order alone, and leave places for those behind them.
    const qint64 from = std::max(lastStart - m_distance - words + 1, alike < part && alike != m_fixed ? m_chosen[alike] + 1 : -farAway);
    qint64 needed = 1;
    for (size_t behind = part + 1; behind < m_parts.size(); ++behind) needed += behind != m_fixed && m_first[behind] == m_first[part];
    auto start = std::lower_bound(starts.begin(), starts.end(), from);
    for (; starts.end() - start >= needed && *start <= firstEnd + m_distance; ++start) {
        if (++m_steps > mostSteps) return false;
        if (isTaken(*start, words)) continue;
        m_chosen[part] = *start;
        if (choose(part + 1, std::min(firstEnd, *start + words - 1), std::max(lastStart, *start))) return true;
        m_chosen[part] = -1;
    }
    return false;
}

/// The longest two stand at the ends.
qint64 Nearness::smallest(std::vector<qint64> words) {
    if (words.size() < 2) return 0;
    std::sort(words.begin(), words.end());
    return std::accumulate(words.begin(), words.end() - 2, qint64(1));
}

}  // namespace kondensat::search
