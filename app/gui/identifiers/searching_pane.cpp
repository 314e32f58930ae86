#include "app/gui/identifiers/searching_pane.h"

#include <QLabel>

#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"

namespace kondensat::gui {

namespace {
constexpr int searchPause = 600;  ///< milliseconds without a change before the study is searched again
}

SearchingPane::SearchingPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_book(IdentifierBook::of(session)), m_said(labelFor({}, Type::Body, true)) {
    m_due.setSingleShot(true);
    m_due.setInterval(searchPause);
    connect(&m_due, &QTimer::timeout, this, [this] { look(); });
}

void SearchingPane::renew() {
    m_isOld = true;
    if (isVisible()) m_due.start();
}

void SearchingPane::forget() {
    if (m_task) m_task->cancel();
    m_due.stop();
    takeNothing();
    m_isOld = true;
}

void SearchingPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isOld) look();
}

bool SearchingPane::mayLook() {
    if (!m_book.isOpen() || !m_session.writePending()) return false;
    m_isOld = false;
    m_due.stop();
    if (m_task) m_task->cancel();
    m_said->setText(tr("Looking through the study…"));
    return true;
}

void SearchingPane::lookBy(Task* task) {
    m_task = task;
    connect(m_task, &Task::cancelled, this, [this] { m_task.clear(); });
}

}  // namespace kondensat::gui
