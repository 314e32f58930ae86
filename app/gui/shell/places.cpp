#include "app/gui/shell/places.h"

namespace kondensat::gui {

namespace {
constexpr qsizetype most = 100;
}

void Places::leave(const Place& from) {
    m_forward.clear();
    if (!m_back.isEmpty() && m_back.last() == from) return;
    m_back.append(from);
    if (m_back.size() > most) m_back.removeFirst();
}

std::optional<Place> Places::back(const Place& now) {
    if (m_back.isEmpty()) return {};
    m_forward.append(now);
    return m_back.takeLast();
}

std::optional<Place> Places::forward(const Place& now) {
    if (m_forward.isEmpty()) return {};
    m_back.append(now);
    return m_forward.takeLast();
}

}  // namespace kondensat::gui
