#include "app/gui/units/split_pane.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/operations/code_groups.h"

namespace kondensat::gui {

SplitPane::SplitPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new UnitListModel(session, true, this)),
      m_heading(labelFor({})),
      m_name(new QLineEdit),
      m_button(primaryButton(tr("Split the group"))) {
    m_name->setPlaceholderText(tr("Name of the new code group"));
    m_name->setAccessibleName(tr("Name of the new code group"));
    auto* leave = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_heading);
    column->addWidget(new UnitListView(m_model), 1);
    column->addWidget(m_name);
    column->addLayout(buttons);
    connect(m_model, &UnitListModel::chosenChanged, this, &SplitPane::enable);
    connect(m_name, &QLineEdit::textChanged, this, &SplitPane::enable);
    connect(m_name, &QLineEdit::returnPressed, m_button, &QPushButton::click);
    connect(m_button, &QPushButton::clicked, this, &SplitPane::split);
    connect(leave, &QPushButton::clicked, this, [this] { Q_EMIT done({}); });
}

void SplitPane::open(const RecordId& group) {
    m_group = group;
    const auto* record = m_session.study().find<study::CodeGroup>(group);
    m_heading->setText(
        tr("Choose the meaning units that leave “%1” for a new code group.").arg(record ? record->name : QString()));
    m_model->setUnits(m_session.unitsOfGroup(group).values());
    m_name->clear();
    findChild<UnitListView*>()->setFocus();
}

void SplitPane::refresh(const Touched& touched) {
    m_model->refresh(touched);
    if (m_group && !m_session.study().find<study::CodeGroup>(m_group)) Q_EMIT done({});
}

void SplitPane::enable() {
    m_button->setEnabled(!m_model->chosen().isEmpty() && !m_name->text().trimmed().isEmpty());
}

void SplitPane::split() {
    if (!m_button->isEnabled()) return;
    const auto split = app::splitGroup(m_session.study(), m_group, m_model->chosen(), m_name->text().simplified());
    if (m_session.commit(split.changes)) Q_EMIT done(split.group);
}

void SplitPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done({});
    else
        QWidget::keyPressEvent(event);
}

}  // namespace kondensat::gui
