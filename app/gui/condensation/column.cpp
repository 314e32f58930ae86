#include "app/gui/condensation/column.h"

#include <QMenu>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

Column::Column(Session& session, CardBook& book, Kind kind, const RecordId& subgroup, const QList<QAction*>& menu,
               const QList<QAction*>& panelActions, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_subgroup(subgroup) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, 0, space::xs, 0);
    column->setSpacing(space::xs);
    m_head = new QWidget;
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(space::xs, 0, 0, 0);
    head->setSpacing(space::s);
    m_number = labelFor({}, Type::Small, true);
    m_number->setWordWrap(false);
    head->addWidget(m_number);
    m_title = labelFor({});
    m_title->setFont(fontFor(Type::Body, true));
    head->addWidget(m_title, 1);
    if (!menu.isEmpty()) {
        auto* button = new QToolButton;
        button->setIcon(iconNamed(u"overflow-menu"_s));
        button->setAutoRaise(true);
        button->setMinimumSize(space::target, space::target);
        button->setFocusPolicy(Qt::TabFocus);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolTip(tr("What can be done with this subgroup"));
        button->setAccessibleName(tr("Subgroup menu"));
        auto* list = new QMenu(button);
        list->addActions(menu);
        connect(list, &QMenu::aboutToShow, this, &Column::entered);
        button->setMenu(list);
        head->addWidget(button);
    }
    column->addWidget(m_head);
    m_extra = new QVBoxLayout;
    m_extra->setSpacing(space::xs);
    column->addLayout(m_extra);

    auto* cards = new QWidget;
    auto* stack = new QVBoxLayout(cards);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    m_none = labelFor({}, Type::Small, true);
    m_none->setContentsMargins(space::s, space::s, space::s, space::s);
    stack->addWidget(m_none);
    m_list = new CardList(book);
    m_list->cards()->setSubgroup(subgroup);
    m_list->setMinimumHeight(60);
    stack->addWidget(m_list, 1);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::s);
    m_splitter->setObjectName(u"bare"_s);
    m_splitter->addWidget(cards);
    if (kind == Kind::Subgroup) {
        m_panel = new CondensatePanel(session, book, subgroup, panelActions);
        m_splitter->addWidget(m_panel);
        m_splitter->setStretchFactor(0, 5);
        m_splitter->setStretchFactor(1, 4);
        connect(m_panel, &CondensatePanel::entered, this, &Column::entered);
        connect(m_panel->edit(), &CondensateEdit::sentenceChanged, this, [this] {
            if (m_panel->edit()->hasFocus()) Q_EMIT entered();
        });
    }
    column->addWidget(m_splitter, 1);
    connect(m_list, &CardList::entered, this, &Column::entered);
}

int Column::headHeight() const {
    const int width = m_title->width();
    return std::max(m_head->layout()->minimumSize().height(), width > 0 ? m_title->heightForWidth(width) : 0);
}

void Column::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) Q_EMIT widthChanged();
}

void Column::setTitle(const QString& title, int number) {
    m_title->setText(title);
    m_title->setToolTip(title);
    m_number->setText(number > 0 ? QString::number(number) : QString());
    m_number->setVisible(number > 0);
    m_number->setToolTip(number > 0 ? tr("Press %1 to move chosen cards here").arg(number) : QString());
    m_list->setAccessibleName(tr("Cards: %1").arg(title));
}

void Column::setUnits(const QList<RecordId>& units, const QList<RecordId>& shown, const QString& none) {
    m_units = units;
    m_list->cards()->setUnits(shown);
    m_none->setText(none);
    m_none->setVisible(shown.isEmpty() && !none.isEmpty());
}

}  // namespace kondensat::gui
