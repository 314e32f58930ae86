#include "app/gui/parts/popup.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

namespace {
constexpr int shadow = 10;
}

Popup::Popup(QWidget* anchor) : QFrame(anchor->window()), m_anchor(anchor), m_before(QApplication::focusWidget()) {
    setObjectName(QStringLiteral("popup"));
    setFocusPolicy(Qt::ClickFocus);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(shadow + space::m, shadow + space::m, shadow + space::m, shadow + space::m);
    m_column->setSpacing(space::s);
}

void Popup::open(QWidget* focus) {
    for (Popup* other : window()->findChildren<Popup*>(QString(), Qt::FindDirectChildrenOnly))
        if (other != this) other->leave();
    place();
    show();
    raise();
    if (focus) focus->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Popup::leave() {
    if (std::exchange(m_left, true)) return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before && m_before->isVisible()) m_before->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void Popup::place() {
    adjustSize();
    QWidget* window = parentWidget();
    QPoint at((window->width() - width()) / 2, window->height() / 8);
    if (m_anchor && m_anchor != window) {
        at = m_anchor->mapTo(window, QPoint(-shadow, m_anchor->height() - shadow + space::xs));
        if (at.y() + height() > window->height()) {
            const int above = m_anchor->mapTo(window, QPoint(0, 0)).y() - height() + shadow - space::xs;
            at.setY(above >= 0 ? above : window->height() - height());
        }
    }
    move(std::clamp(at.x(), 0, std::max(0, window->width() - width())),
         std::clamp(at.y(), 0, std::max(0, window->height() - height())));
}

bool Popup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget)) leave();
    }
    if (watched == parent() && event->type() == QEvent::Resize) place();
    return QFrame::eventFilter(watched, event);
}

void Popup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    QFrame::keyPressEvent(event);
    event->accept();  // keys of the page below do not act
}

void Popup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; i -= 2) {
        painter.setBrush(QColor(0, 0, 0, colours().dark ? 22 : 8));
        painter.drawRoundedRect(frame.adjusted(-i, -i + 3, i, i), space::corner + i, space::corner + i);
    }
    painter.setPen(colours().hairline);
    painter.setBrush(colours().paper);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), space::corner, space::corner);
}

}  // namespace kondensat::gui
