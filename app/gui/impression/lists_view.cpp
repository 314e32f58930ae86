#include "app/gui/impression/lists_view.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/gui/impression/themes_panel.h"
#include "app/gui/parts/theme.h"
#include "app/operations/impression.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using study::PreliminaryTheme;

namespace {

int columnWidth() {
    return QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 21;
}

QString takenInto(const QString& title) {
    return ListsView::tr("Taken into “%1” of the negotiated list.").arg(title);
}

}  // namespace

ListsView::ListsView(Session& session, QAction* share, QAction* take, QAction* merge, QAction* newTheme,
                     QWidget* parent)
    : QWidget(parent), m_session(session), m_share(share), m_take(take), m_merge(merge) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    outer->addWidget(panes);

    auto* lists = new QWidget;
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(space::xl, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(headingRow(tr("The researchers' lists")));
    m_noLists = new EmptyState(
        tr("Nobody has shared a list yet. Each researcher reads alone first; then the lists come together here."));
    column->addWidget(m_noLists);
    m_columnArea = new QScrollArea;
    m_columnArea->setWidgetResizable(true);
    m_columnArea->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    m_columnRow = new QHBoxLayout(inside);
    m_columnRow->setContentsMargins({});
    m_columnRow->setSpacing(space::l);
    m_columnRow->addStretch();
    m_columnArea->setWidget(inside);
    column->addWidget(m_columnArea, 1);
    m_quiet = labelFor({}, Type::Small, true);
    m_quiet->setWordWrap(true);
    column->addWidget(m_quiet);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::s);
    m_takeButton = buttonFor(take, true);
    tools->addWidget(m_takeButton);
    tools->addWidget(buttonFor(merge, true));
    tools->addStretch();
    column->addLayout(tools);
    panes->addWidget(lists);
    panes->addWidget(buildTeam(newTheme));
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setSizes({640, 320});
    updateActions();
}

QWidget* ListsView::buildTeam(QAction* newTheme) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 28);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::l, space::m, space::xl, space::m);
    column->setSpacing(space::s);
    column->addWidget(headingRow(tr("The team's list"), {newTheme}));
    m_teamNone = labelFor(tr("Four to eight themes are common. Take them over from the lists, or write them here."),
                          Type::Small, true);
    m_teamNone->setWordWrap(true);
    column->addWidget(m_teamNone);
    m_team = new ThemeList(m_session, tr("The team's list"), true);
    m_team->setFitting(true);
    column->addWidget(m_team);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::xs);
    for (QAction* action : m_team->listActions()) tools->addWidget(buttonFor(action));
    tools->addStretch();
    column->addLayout(tools);
    column->addSpacing(space::s);
    column->addWidget(hairline(Qt::Horizontal));
    m_details = new ThemeDetails(m_session, true);
    column->addWidget(m_details);
    column->addStretch();
    area->setWidget(inside);
    connect(m_team, &ThemeList::chosenChanged, this, [this] { chose(m_team); });
    return area;
}

ListsView::Column ListsView::makeColumn(const RecordId& member) {
    const bool mine = member == m_session.author();
    auto* box = new QWidget;
    box->setMinimumWidth(columnWidth());
    box->setMaximumWidth(columnWidth() * 3);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    const QString name = method::nameOf(m_session.study(), member);
    auto* title = labelFor(mine ? tr("%1 (you)").arg(name) : name);
    title->setFont(fontFor(Type::Body, true));
    column->addWidget(title);
    auto* state = labelFor({}, Type::Small, true);
    state->setWordWrap(true);
    column->addWidget(state);
    auto* list = new ThemeList(m_session, tr("List of %1").arg(name), false);
    list->setExtended(true);
    list->setMember(member);
    column->addWidget(list, 1);
    if (mine) column->addWidget(buttonFor(m_share, true), 0, Qt::AlignLeading);
    connect(list, &ThemeList::chosenChanged, this, [this, list] { chose(list); });
    return {member, box, list, state};
}

void ListsView::showColumns() {
    QList<RecordId> members = app::othersWithList(m_session.study(), m_session.analysis());
    const RecordId me = m_session.author();
    if (me && !app::themesOf(m_session.study(), m_session.analysis(), me).isEmpty()) members.prepend(me);
    const auto shown = [&] {
        QList<RecordId> ids;
        for (const Column& column : std::as_const(m_columns)) ids.append(column.member);
        return ids;
    };
    if (shown() != members) {
        for (const Column& column : std::as_const(m_columns)) {
            column.box->hide();
            column.box->deleteLater();
        }
        m_columns.clear();
        for (const RecordId& member : std::as_const(members)) {
            m_columns.append(makeColumn(member));
            m_columnRow->insertWidget(int(m_columns.size()) - 1, m_columns.last().box, 1);
        }
    }
    for (const Column& column : std::as_const(m_columns)) {
        column.list->refresh();
        const bool shared = app::isListShared(m_session.study(), m_session.analysis(), column.member);
        column.state->setText(shared ? tr("shared") : tr("only you see this"));
    }
    m_noLists->setVisible(members.isEmpty());
    m_columnArea->setVisible(!members.isEmpty());
    const QString quiet = othersKeepingQuiet(m_session.study(), m_session.analysis());
    m_quiet->setText(quiet);
    m_quiet->setVisible(!quiet.isEmpty());
}

void ListsView::refresh(const Touched& touched) {
    if (touched.any<PreliminaryTheme>() || touched.any<study::Member>() || touched.any<study::Analysis>()) {
        showColumns();
        m_team->refresh();
        m_teamNone->setVisible(m_team->count() == 0);
    }
    if (touched.any<PreliminaryTheme>() || touched.any<study::CodeGroup>()) m_details->refresh();
    updateActions();
}

void ListsView::choose(const RecordId& theme) {
    const auto* record = m_session.study().find<PreliminaryTheme>(theme);
    if (!record) return;
    if (!record->member) return m_team->choose(theme);
    for (const Column& column : std::as_const(m_columns))
        if (column.member == record->member) column.list->choose(theme);
}

/// The details show what was chosen last, wherever.
void ListsView::chose(ThemeList* list) {
    const QList<RecordId> themes = list->chosen();
    if (!themes.isEmpty())
        m_details->setTheme(list->current() && themes.contains(list->current()) ? list->current() : themes.last());
    updateActions();
}

QList<RecordId> ListsView::chosen() const {
    QList<RecordId> themes;
    for (const Column& column : m_columns) themes += column.list->chosen();
    return themes;
}

void ListsView::updateActions() {
    const bool any = !chosen().isEmpty() && !m_session.isReadOnly();
    m_take->setEnabled(any);
    m_merge->setEnabled(any && m_team->current());
}

void ListsView::take() {
    const QList<RecordId> themes = chosen();
    const auto* first = m_session.study().find<PreliminaryTheme>(themes.value(0));
    if (!first) return;
    const auto go = [this, themes](const QString& title) {
        RecordId added;
        const auto changes = app::takeIntoTeamList(m_session.study(), m_session.analysis(), themes, title,
                                                   takenInto(title), QDate::currentDate(), &added);
        if (!m_session.commit(changes)) return;
        for (const Column& column : std::as_const(m_columns)) column.list->clearChoice();
        m_team->choose(added);
    };
    if (themes.size() == 1)
        go(QString(first->title));
    else
        askInline(m_takeButton, tr("What is the one theme of these %1 called?").arg(themes.size()), first->title,
                  tr("Take into the team's list"), go);
}

void ListsView::merge() {
    const auto* team = m_session.study().find<PreliminaryTheme>(m_team->current());
    const QList<RecordId> themes = chosen();
    if (!team || themes.isEmpty()) return;
    if (!m_session.commit(app::mergeIntoTeamTheme(themes, takenInto(team->title), QDate::currentDate()))) return;
    for (const Column& column : std::as_const(m_columns)) column.list->clearChoice();
}

}  // namespace kondensat::gui
