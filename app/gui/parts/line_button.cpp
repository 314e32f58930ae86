#include "app/gui/parts/line_button.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolTip>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

LineButton::LineButton(QWidget* parent) : QToolButton(parent) {
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(space::target);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize LineButton::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(text()) + 2 * space::s;
    return {words + (icon().isNull() ? 0 : iconSize().width() + space::xs),
            std::max(int(space::target), fontMetrics().height() + space::s)};
}

QSize LineButton::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void LineButton::paintEvent(QPaintEvent*) {
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    QPainter painter(this);
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    QRect room = rect().adjusted(space::s, 0, -space::s, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (!icon().isNull()) {
        QRect place(QPoint(room.left(), (height() - iconSize().height()) / 2), iconSize());
        if (mirrored) place.moveRight(room.right());
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        const int taken = iconSize().width() + space::xs;
        room.adjust(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);
    }
    painter.setFont(font());
    painter.setPen(isEnabled() ? colours().ink : colours().quiet);
    painter.drawText(room, int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

LineLabel::LineLabel(QWidget* parent) : LineLabel(fontFor(Type::Small), true, parent) {}

LineLabel::LineLabel(const QFont& font, bool quiet, QWidget* parent) : QLabel(parent), m_quiet(quiet) {
    setFont(font);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize LineLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height()};
}

QSize LineLabel::minimumSizeHint() const {
    return {0, fontMetrics().height()};
}

bool LineLabel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || fontMetrics().horizontalAdvance(text()) <= width())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
}

void LineLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(m_quiet ? colours().quiet : colours().ink);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(rect(), int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

}  // namespace kondensat::gui
