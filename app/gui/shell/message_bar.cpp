#include "app/gui/shell/message_bar.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

MessageBar::MessageBar(QWidget* parent) : QWidget(parent) {
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(space::l, space::s, space::s, space::s);
    m_row->setSpacing(space::s);
    m_sentence = labelFor({});
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_sentence, 1);
    auto* close = new QAction(iconNamed(QStringLiteral("window-close")), tr("Dismiss"), this);
    connect(close, &QAction::triggered, this, &MessageBar::dismiss);
    m_row->addWidget(buttonFor(close));
    hide();
}

QString MessageBar::text() const {
    return isHidden() ? QString() : m_sentence->text();
}

void MessageBar::show(const QString& sentence, const QList<QAction*>& actions, bool atRisk) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_atRisk = atRisk;
    m_sentence->setText(sentence);
    for (QAction* action : actions) {
        action->setParent(this);
        QToolButton* button = buttonFor(action, true);
        m_row->insertWidget(m_row->count() - 1, button);
        m_buttons.append(button);
    }
    setAccessibleName(sentence);
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colours().paper);
    painter.fillRect(QRect(0, 0, 4, height()), m_atRisk ? colours().risk : colours().look);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours().hairline);
}

}  // namespace kondensat::gui
