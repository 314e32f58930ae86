#include "app/gui/intake/row_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

namespace {
int symbolSize() {
    return std::max(20, QFontMetrics(fontFor(Type::Body)).height());
}
}  // namespace

RowButton::RowButton(const QString& icon, const QString& name, const QString& sentence, const QString& atEnd,
                     bool wraps, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_sentence(sentence), m_atEnd(atEnd), m_wraps(wraps) {
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, qOverload<>(&QWidget::update));
}

int RowButton::textLeft() const {
    return space::m + (m_icon.isEmpty() ? 0 : symbolSize() + space::m);
}

int RowButton::heightForWidth(int width) const {
    const QFontMetrics name(fontFor(Type::Body, true)), sentence(fontFor(Type::Small));
    int height = name.height() + 2 * space::s;
    if (m_sentence.isEmpty()) return std::max(height, space::target);
    const QRect room(0, 0, std::max(40, width - textLeft() - space::m), 10'000);
    height += m_wraps ? sentence.boundingRect(room, Qt::TextWordWrap, m_sentence).height() + 2 : sentence.height() + 2;
    return std::max(height, space::target);
}

QSize RowButton::sizeHint() const {
    const int width = QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize RowButton::minimumSizeHint() const {
    const int width = QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 24;
    return {width, m_wraps ? space::target : heightForWidth(width)};
}

void RowButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours();
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? c.selection : c.hover);
        painter.drawRoundedRect(rect(), space::corner, space::corner);
    }
    if (hasFocus()) {
        painter.setPen(c.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::corner, space::corner);
    }
    const QFont nameFont = fontFor(Type::Body, true), smallFont = fontFor(Type::Small);
    const QFontMetrics name(nameFont), small(smallFont);
    if (!m_icon.isEmpty()) {
        const int top = m_wraps ? space::s + (name.height() - symbolSize()) / 2 : (height() - symbolSize()) / 2;
        iconNamed(m_icon).paint(&painter, QRect(space::m, top, symbolSize(), symbolSize()));
    }
    const int endWidth = m_atEnd.isEmpty() ? 0 : small.horizontalAdvance(m_atEnd) + space::m;
    const QRect words(textLeft(), space::s, width() - textLeft() - space::m, height() - 2 * space::s);
    painter.setFont(nameFont);
    painter.setPen(isEnabled() ? c.ink : c.quiet);
    painter.drawText(QRect(words.x(), words.y(), words.width() - endWidth, name.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     name.elidedText(text(), Qt::ElideMiddle, words.width() - endWidth));
    painter.setFont(smallFont);
    painter.setPen(c.quiet);
    if (endWidth > 0)
        painter.drawText(QRect(words.x(), words.y(), words.width(), name.height()), Qt::AlignRight | Qt::AlignVCenter,
                         m_atEnd);
    const QRect below = words.adjusted(0, name.height() + 2, 0, 0);
    if (m_wraps)
        painter.drawText(below, Qt::TextWordWrap, m_sentence);
    else
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop,
                         small.elidedText(m_sentence, Qt::ElideMiddle, below.width()));
    if (!m_wraps && toolTip().isEmpty() && small.horizontalAdvance(m_sentence) > below.width()) setToolTip(m_sentence);
}

void RowButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RowButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void RowButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

QToolButton* quietButton(const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setProperty("words", true);  // nothing but their colour tells that they can be pressed
    button->setAutoRaise(true);
    button->setMinimumHeight(space::target);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace kondensat::gui
