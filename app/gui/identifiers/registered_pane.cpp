#include "app/gui/identifiers/registered_pane.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>

#include "app/gui/identifiers/identifier_form.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfDespite = 3;

/// "report.docx, 12 May 2026, with 7 places".
QString despiteWords(const journal::DespiteIdentifiers& each) {
    const QString date = QLocale().toString(QDateTime::fromString(each.date, Qt::ISODate).date(), QLocale::ShortFormat);
    return counted(RegisteredPane::tr("%1 (%2, %n place)|%1 (%2, %n places)", nullptr, each.places), each.places).arg(each.file, date);
}

}  // namespace

RegisteredPane::RegisteredPane(Session& session, QWidget* parent)
    : QWidget(parent), m_book(IdentifierBook::of(session)), m_session(session), m_list(new QTreeWidget), m_form(new IdentifierForm), m_despite(labelFor({}, Type::Small, true)) {
    const auto action = [this](const QString& icon, const QString& text, const QKeySequence& key, auto act) {
        auto* made = new QAction(iconNamed(icon), text, this);
        made->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    m_add = action(u"list-add"_s, tr("Register an identifier"), Qt::Key_Insert, [this] { add(); });  // the page has these keys
    m_remove = action(u"edit-delete"_s, tr("Take it off the register"), Qt::CTRL | Qt::Key_Delete, [this] { remove(); });
    m_change = action(u"document-edit"_s, tr("Change it"), Qt::Key_F2, [this] { change(current()); });
    m_change->setShortcut(Qt::Key_F2);
    m_change->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_change);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(buttonFor(m_add, true));
    row->addStretch(1);
    row->addWidget(buttonFor(m_change));
    row->addWidget(buttonFor(m_remove));
    column->addLayout(row);
    m_list->setAccessibleName(tr("Registered identifiers"));
    m_list->setHeaderLabels({tr("No."), tr("Words"), tr("Pseudonym"), tr("Kind"), tr("Whose"), tr("Not meant"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setStretchLastSection(true);
    column->addWidget(m_list, 1);
    m_empty = new EmptyState(tr("Names of participants and of those they speak of, places, workplaces and dates belong here."), m_add);
    column->addWidget(m_empty, 1);
    column->addWidget(m_form);
    m_form->hide();
    column->addWidget(m_despite);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { change(current()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_change->setEnabled(current() >= 0);
        m_remove->setEnabled(current() >= 0);
    });
    connect(m_form, &IdentifierForm::taken, this, &RegisteredPane::take);
    connect(m_form, &IdentifierForm::left, this, [this] {
        m_form->forget();
        fill();
        m_list->setFocus();
    });
    setFocusProxy(m_list);
    fill();
}

qsizetype RegisteredPane::current() const { return m_list->indexOfTopLevelItem(m_list->currentItem()); }

void RegisteredPane::fill() {
    const qsizetype before = current();
    if (!m_book.isOpen()) m_form->forget();
    m_list->clear();
    const app::Identifiers& all = m_book.identifiers();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const journal::Identifier& each = all[i];
        auto* item = new QTreeWidgetItem(m_list, {QString::number(i + 1), each.words.join(betweenWords), each.pseudonym, app::identifierKindWords(each.kind), whoseWords(each.whose),
                                                  each.notMeant.join(betweenWords), each.note});
        for (int column = 1; column < m_list->columnCount(); ++column) item->setToolTip(column, item->text(column));
        if (each.pseudonym.isEmpty()) item->setText(2, tr("only searched for"));
    }
    const int character = fontMetrics().averageCharWidth();
    for (const auto& [column, most] : {std::pair{0, 6}, {1, 34}, {2, 22}, {3, 14}, {4, 16}, {5, 22}}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, std::clamp(m_list->columnWidth(column) + int(space::m), character * 5, character * most));
    }
    m_list->setVisible(!all.isEmpty());
    m_empty->setVisible(all.isEmpty() && m_form->isHidden());
    m_list->setCurrentItem(m_list->topLevelItem(int(std::clamp<qsizetype>(before, 0, std::max<qsizetype>(all.size() - 1, 0)))));
    m_change->setEnabled(current() >= 0);
    m_remove->setEnabled(current() >= 0);
    QStringList despite;
    for (const journal::DespiteIdentifiers& each : m_book.despite().last(std::min(shownOfDespite, m_book.despite().size()))) despite.prepend(despiteWords(each));
    if (m_book.despite().size() > shownOfDespite) despite.append(counted(tr("%n earlier|%n earlier", nullptr, int(m_book.despite().size() - shownOfDespite)), m_book.despite().size() - shownOfDespite));
    m_despite->setText(tr("Went out with identifiers all the same: %1.").arg(despite.join(betweenWords)));
    m_despite->setVisible(!despite.isEmpty());
}

void RegisteredPane::add(const QStringList& words, const QString& kind) {
    m_changed.reset();
    m_empty->hide();
    m_form->begin(words, kind);
}

void RegisteredPane::change(qsizetype index) {
    if (index < 0 || index >= m_book.identifiers().size()) return;
    m_changed = m_book.identifiers()[index];
    m_list->setCurrentItem(m_list->topLevelItem(int(index)));
    m_form->change(m_book.identifiers()[index]);
}

void RegisteredPane::take(const journal::Identifier& identifier) {
    const app::Identifiers& now = m_book.identifiers();
    const qsizetype index = m_changed ? now.indexOf(*m_changed) : now.size();
    if (index < 0) return m_form->say(tr("Somebody else has changed or removed it meanwhile. Please choose it once more."));
    const auto list = m_changed ? app::withChangedIdentifier(now, index, identifier) : app::withIdentifier(now, identifier);
    const auto stored = list ? m_book.store(*list) : Result<void>(list.error());
    if (!stored) return m_form->say(stored.error().what + u'.');
    m_form->forget();
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(int(index)));
    m_list->setFocus();
    m_session.say(m_changed ? tr("Changed number %1 of the register").arg(index + 1) : tr("Registered as number %1").arg(index + 1));
}

void RegisteredPane::remove() {
    const qsizetype index = current();
    if (index < 0) return;
    confirmInline(m_list, tr("Take number %1 off the register? It will no longer be searched for, and this cannot be undone. Pseudonyms that were put in stay.").arg(index + 1), tr("Take it off"), [this, gone = m_book.identifiers()[index]] {
        app::Identifiers list = m_book.identifiers();
        if (!list.removeOne(gone)) return;
        if (const auto stored = m_book.store(list); !stored) m_session.tell(stored.error());
        m_list->setFocus();
    });
}

}  // namespace kondensat::gui
