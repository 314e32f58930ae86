#include "app/gui/identifiers/proposals_pane.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QTreeWidget>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int indexRole = Qt::UserRole;

using Proposed = Result<QList<app::ProposedIdentifier>>;

/// National numbers keep their names.
QString patternWords(const QString& what) {
    if (what == "date"_L1) return ProposalsPane::tr("Dates");
    if (what == "telephone"_L1) return ProposalsPane::tr("Telephone numbers");
    if (what == "e-mail"_L1) return ProposalsPane::tr("E-mail addresses");
    if (what == "web address"_L1) return ProposalsPane::tr("Web addresses");
    if (what == "address"_L1) return ProposalsPane::tr("Addresses");
    if (what == "name"_L1) return ProposalsPane::tr("Words that may be names");
    return ProposalsPane::tr("National numbers (%1)").arg(what);
}

}  // namespace

ProposalsPane::ProposalsPane(Session& session, QWidget* parent)
    : SearchingPane(session, parent), m_tree(new QTreeWidget), m_register(primaryButton(tr("Register…"))),
      m_dismiss(new QPushButton(tr("Gives nobody away"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_said);
    m_tree->setAccessibleName(tr("What may be an identifier"));
    m_tree->setHeaderLabels({tr("Words"), tr("Times"), QString()});
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->header()->setStretchLastSection(true);
    column->addWidget(m_tree, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_register->setToolTip(tr("Several that are chosen become one identifier with several spellings"));
    m_dismiss->setToolTip(tr("Is not proposed again; the register remembers it"));
    row->addWidget(m_register);
    row->addWidget(m_dismiss);
    row->addStretch(1);
    column->addLayout(row);
    const auto enable = [this] {
        const bool some = !chosen().isEmpty();
        m_register->setEnabled(some);
        m_dismiss->setEnabled(some);
    };
    const auto registerChosen = [this] {
        QStringList words;
        for (const auto& each : chosen()) words.append(each.words);
        if (!words.isEmpty()) Q_EMIT wanted(words, chosen().first().kind);
    };
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, enable);
    connect(m_tree, &QTreeWidget::itemActivated, this, registerChosen);
    connect(m_register, &QPushButton::clicked, this, registerChosen);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        QStringList words;
        for (const auto& each : chosen()) words.append(each.words);
        if (words.isEmpty()) return;
        if (const auto stored = m_book.dismiss(words); !stored) m_session.tell(stored.error());
    });
    setFocusProxy(m_tree);
    enable();
}

void ProposalsPane::renew() {
    // What the register says now is known at once; the study is searched again when somebody looks.
    if (!m_proposed.isEmpty()) fill();
    SearchingPane::renew();
}

void ProposalsPane::takeNothing() {
    m_proposed.clear();
    fill();
}

void ProposalsPane::look() {
    if (!mayLook()) return;
    lookBy(Task::run<Proposed>(
        this, tr("Looking for what may be an identifier"),
        [identifiers = m_book.identifiers(), path = m_session.path(), options = m_session.readingOptions(), author = m_session.author()](TaskControl& control) -> Proposed {
            TRY_ASSIGN(const auto project, journal::Project::open(path, options));
            project->setAuthor(author);
            return app::proposeIdentifiers(project->study(), app::IdentifierSearch(identifiers), [&control](double part) {
                control.progress(part);
                return !control.isCancelled();
            });
        },
        [this](const Proposed& proposed) {
            m_task.clear();
            m_proposed = proposed ? *proposed : QList<app::ProposedIdentifier>();
            fill();
            if (!proposed) m_said->setText(proposed.error().message() + u'.');
        }));
}

void ProposalsPane::fill() {
    const QSet<QString> dismissed(m_book.dismissed().cbegin(), m_book.dismissed().cend());
    const qsizetype at = chosen().isEmpty() ? -1 : m_tree->indexOfTopLevelItem(m_tree->currentItem() ? m_tree->currentItem()->parent() : nullptr);
    const int child = at >= 0 ? m_tree->topLevelItem(int(at))->indexOfChild(m_tree->currentItem()) : 0;
    m_tree->clear();
    QHash<QString, QTreeWidgetItem*> groups;
    for (qsizetype i = 0; i < m_proposed.size(); ++i) {
        const app::ProposedIdentifier& each = m_proposed[i];
        if (dismissed.contains(each.words)) continue;
        QTreeWidgetItem*& group = groups[each.what];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {patternWords(each.what)});
            group->setFont(0, fontFor(Type::Body, true));
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
        }
        auto* item = new QTreeWidgetItem(group, {each.words, QString::number(each.times), each.isChecked ? tr("its check digit fits") : QString()});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, each.words);
        item->setData(0, indexRole, i);
    }
    m_tree->expandAll();
    const int character = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(0, character * 60);
    m_tree->setColumnWidth(1, character * 9);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
    // The next one is chosen, so that a list is worked through with one key.
    if (QTreeWidgetItem* group = m_tree->topLevelItem(int(std::max<qsizetype>(at, 0))))
        m_tree->setCurrentItem(group->child(std::clamp(child, 0, group->childCount() - 1)));
    if (!m_task)
        m_said->setText(m_tree->topLevelItemCount() == 0 ? tr("Nothing looks like an identifier that is not registered.")
                                                         : tr("These look like something that can tell who somebody is. Register them, or say that they give nobody away."));
}

QList<app::ProposedIdentifier> ProposalsPane::chosen() const {
    QList<app::ProposedIdentifier> chosen;
    for (const QTreeWidgetItem* item : m_tree->selectedItems())
        if (item->parent()) chosen.append(m_proposed.value(item->data(0, indexRole).toLongLong()));
    return chosen;
}

}  // namespace kondensat::gui
