#include "app/gui/session/page.h"

#include "app/gui/parts/icons.h"

namespace kondensat::gui {

Page::Page(Session& session, Step step, QWidget* parent) : QWidget(parent), m_session(session), m_step(step) {
    connect(&session, &Session::changed, this, &Page::take);
    connect(&session, &Session::analysisChanged, this, [this] { take({true, {}, {}}); });
    connect(&session, &Session::authorChanged, this, [this] { take({true, {}, {}}); });
}

// A cell that is being typed in writes when the focus leaves it, which may be while the page goes.
Page::~Page() {
    disconnect(&m_session, nullptr, this, nullptr);
}

QAction* Page::command(const QString& text, const QKeySequence& key, const QString& icon,
                       const std::function<void()>& act) {
    auto* action = new QAction(text, this);
    if (!icon.isEmpty()) action->setIcon(iconNamed(icon));
    action->setShortcut(key);
    const QString shown = key.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? text : tr("%1 (%2)").arg(text, shown));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_unseen = false;
    if (!m_pending.isEmpty()) refresh(std::exchange(m_pending, {}));
}

void Page::prepare(const QSize& size) {
    m_unseen = false;
    if (!m_pending.isEmpty()) refresh(std::exchange(m_pending, {}));
    resize(size);
    grab();
}

void Page::take(const Touched& touched) {
    m_pending.add(touched);
    if (isVisible()) refresh(std::exchange(m_pending, {}));
}

}  // namespace kondensat::gui
