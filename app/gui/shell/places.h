// Places visited, back and forward.
#pragma once
#include "app/gui/session/place.h"

namespace kondensat::gui {

class Places {
public:
    /// The person leaves `from` for somewhere else: what was ahead is forgotten.
    void leave(const Place& from);
    /// Where to go; `now` is kept for the way back. Nothing when there is no such place.
    std::optional<Place> back(const Place& now);
    std::optional<Place> forward(const Place& now);
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

private:
    QList<Place> m_back, m_forward;
};

}  // namespace kondensat::gui
