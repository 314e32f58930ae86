#include "app/gui/intake/name_list.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

#include "app/gui/intake/row_button.h"
#include "core/said.h"
#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int proposedAtMost = 14;
}

NameList::NameList(QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit),
      m_pseudonym(new QLineEdit),
      m_model(new QStandardItemModel(0, 2, this)),
      m_view(new QTreeView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    for (auto [line, name] : {std::pair{m_name, tr("Name")}, {m_pseudonym, tr("Pseudonym")}}) {
        line->setPlaceholderText(name);
        line->setAccessibleName(name);
        row->addWidget(line, 1);
    }
    auto* adds = new QAction(iconNamed(u"list-add"_s), tr("Replace this name"), this);
    row->addWidget(buttonFor(adds));
    column->addLayout(row);

    m_mayBe = labelFor(tr("Words that may be names (others may have slipped through):"), Type::Small, true);
    m_proposals = new QWidget;
    new FlowLayout(m_proposals, space::xs);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_proposals->setSizePolicy(policy);
    for (QWidget* part : {static_cast<QWidget*>(m_mayBe), m_proposals}) {
        part->hide();
        column->addWidget(part);
    }

    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Pseudonym")});
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setAccessibleName(tr("Names that are replaced"));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    column->addWidget(m_view);
    auto* remove = new QAction(iconNamed(u"list-remove"_s), tr("Take the name off the list"), this);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(remove);
    auto* load = quietButton(tr("Load a list…"));
    load->setToolTip(tr("A table or text file with a name and its pseudonym on each line"));
    QToolButton* removes = buttonFor(remove);
    auto* below = new QHBoxLayout;
    below->addWidget(load);
    below->addStretch(1);
    below->addWidget(removes);
    column->addLayout(below);
    m_said = labelFor({}, Type::Small, true);
    m_said->hide();
    column->addWidget(m_said);

    connect(adds, &QAction::triggered, this, &NameList::add);
    connect(m_pseudonym, &QLineEdit::returnPressed, this, &NameList::add);
    connect(m_name, &QLineEdit::returnPressed, m_pseudonym, qOverload<>(&QWidget::setFocus));
    connect(remove, &QAction::triggered, this, [this] {
        if (m_view->currentIndex().isValid()) m_model->removeRow(m_view->currentIndex().row());
        fit();
        Q_EMIT changed();
    });
    connect(load, &QToolButton::clicked, this, [this] {
        if (const QString path = QFileDialog::getOpenFileName(this, tr("List of names and pseudonyms"));
            !path.isEmpty())
            this->load(path);
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, &NameList::changed);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [remove](const QModelIndex& now) { remove->setEnabled(now.isValid()); });
    remove->setEnabled(false);
    fit();
}

QList<importing::Pseudonym> NameList::names() const {
    QList<importing::Pseudonym> names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->item(row, 0)->text().simplified(),
                      pseudonym = m_model->item(row, 1)->text().simplified();
        if (!name.isEmpty() && !pseudonym.isEmpty()) names.append({name, pseudonym});
    }
    return names;
}

void NameList::begin(const QString& name) {
    m_name->setText(name.simplified());
    m_pseudonym->clear();
    (name.isEmpty() ? m_name : m_pseudonym)->setFocus();
}

void NameList::add() {
    const QString name = m_name->text().simplified(), pseudonym = m_pseudonym->text().simplified();
    if (name.isEmpty() || pseudonym.isEmpty()) return (name.isEmpty() ? m_name : m_pseudonym)->setFocus();
    put(name, pseudonym);
    m_name->clear();
    m_pseudonym->clear();
    m_name->setFocus();
    fit();
    Q_EMIT changed();
}

void NameList::put(const QString& name, const QString& pseudonym) {
    const QSignalBlocker quiet(m_model);
    const auto known = m_model->findItems(name, Qt::MatchFixedString, 0);
    if (!known.isEmpty())
        m_model->item(known.first()->row(), 1)->setText(pseudonym);
    else
        m_model->appendRow({new QStandardItem(name), new QStandardItem(pseudonym)});
}

void NameList::load(const QString& path) {
    const auto list = importing::readPseudonyms(path);
    m_said->show();
    if (!list) return m_said->setText(list.error().in(path).message());
    for (const importing::Pseudonym& each : *list) put(each.name, each.pseudonym);
    m_said->setText(counted(tr("Took over %n name.|Took over %n names.", nullptr, int(list->size())), list->size()));
    fit();
    Q_EMIT changed();
}

void NameList::propose(const QList<app::LikelyName>& names) {
    const auto few = names.mid(0, proposedAtMost);
    if (few == m_proposed) return;
    m_proposed = few;
    while (QLayoutItem* item = m_proposals->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const app::LikelyName& each : few) {
        auto* chip = new QToolButton(m_proposals);
        chip->setObjectName(u"chip"_s);
        chip->setText(u"%1 %2"_s.arg(each.name).arg(each.times));
        chip->setAccessibleName(tr("Replace “%1”").arg(each.name));
        chip->setToolTip(
            counted(tr("%n place; press to choose a pseudonym|%n places; press to choose a pseudonym", nullptr, int(each.times)), each.times));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, name = each.name] { begin(name); });
        m_proposals->layout()->addWidget(chip);
        chip->show();
    }
    m_mayBe->setVisible(!few.isEmpty());
    m_proposals->setVisible(!few.isEmpty());
}

void NameList::fit() {
    m_model->layoutChanged();  // rows were put in with signals blocked
    const int rows = m_model->rowCount();
    m_view->setVisible(rows > 0);
    const int height = std::max(m_view->sizeHintForRow(0), fontMetrics().height() + 8);
    m_view->setFixedHeight(std::min(rows, 6) * height + 4);
}

}  // namespace kondensat::gui
