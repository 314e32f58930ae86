#include "app/gui/condensation/condensation_page.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/player/player_bar.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

CondensationPage::CondensationPage(Session& session, QWidget* parent)
    : Page(session, Step::Condensation, parent), m_book(new CardBook(session, this)) {
    makeCommands();
    layOut();
    updateCommands();
}

void CondensationPage::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::xs);
    // Centred, each in its own height: a row of fixed heights would be as low as its lowest button.
    bar->addWidget(buttonFor(m_previous), 0, Qt::AlignVCenter);
    m_chooser = new QComboBox;
    m_chooser->setAccessibleName(tr("Code group"));
    m_chooser->setToolTip(tr("The code group on the board (Ctrl+Page Up and Ctrl+Page Down go through them)"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_chooser->setFont(fontFor(Type::Body, true));
    bar->addWidget(m_chooser, 0, Qt::AlignVCenter);
    bar->addWidget(buttonFor(m_next), 0, Qt::AlignVCenter);
    bar->addSpacing(space::s);
    m_practice = new LineLabel;
    bar->addWidget(m_practice, 1);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Show cards with these words"));
    m_filter->setAccessibleName(tr("Filter cards by words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(m_filter->fontMetrics().averageCharWidth() * 36);
    m_filter->hide();
    bar->addWidget(m_filter, 0, Qt::AlignVCenter);
    for (QAction* action : {m_newSubgroup, m_tray})
        bar->addWidget(buttonFor(action, action == m_newSubgroup), 0, Qt::AlignVCenter);
    column->addLayout(bar);

    m_board = new BoardView(session(), *m_book, m_subgroupMenu, {m_begin, m_showLinks, m_confirm}, m_newSubgroup);
    m_context = new ContextPane(session(), *m_book, {m_send, m_gold, m_open});
    m_links = new LinksPane(session(), *m_book);
    m_side = new QStackedWidget;
    m_context->player()->addCommandsTo(*this);
    m_side->addWidget(m_context);
    m_side->addWidget(m_links);
    m_side->hide();
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::s);
    m_splitter->setObjectName(u"bare"_s);
    m_splitter->addWidget(m_board);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_noGroups = new EmptyState(
        tr("Code groups are made in step 2, from meaning units. One at a time they are condensed here."), m_toUnits);
    m_noUnits = new EmptyState(tr("No meaning unit is in this code group yet."), m_toUnits);
    m_stack = new QStackedWidget;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_splitter), static_cast<QWidget*>(m_noGroups), static_cast<QWidget*>(m_noUnits)})
        m_stack->addWidget(widget);
    column->addWidget(m_stack, 1);

    connect(m_chooser, &QComboBox::activated, this,
            [this](int at) { showGroup(m_chooser->itemData(at).value<RecordId>()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) { m_board->setFilter(words); });
    connect(m_board, &BoardView::contextWanted, this, &CondensationPage::openContext);
    connect(m_board, &BoardView::cardMenuWanted, this, &CondensationPage::cardMenu);
    const auto moved = [this] {
        updateCommands();
        updateLight();
        Q_EMIT currentChanged();
    };
    connect(m_board, &BoardView::choiceChanged, this, moved);
    connect(m_board, &BoardView::choiceChanged, this, [this] {  // what is open beside the board follows
        CardList* list = m_board->current()->list();
        if (m_side->isVisibleTo(this) && m_side->currentWidget() == m_context && list->hasFocus() &&
            list->currentUnit() && list->chosen().size() == 1 && m_context->unit() != list->currentUnit())
            m_context->show(list->currentUnit());
    });
    connect(m_board, &BoardView::columnEntered, this, moved);
    connect(m_board, &BoardView::sentenceChanged, this, &CondensationPage::updateLight);
    connect(m_board, &BoardView::linksWanted, this, &CondensationPage::openLinks);
    connect(m_board, &BoardView::originWanted, this, &CondensationPage::showOrigin);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now || !isAncestorOf(now)) return;
        for (Column* each : m_board->columns())
            if (each->panel() && each->panel()->isAncestorOf(now)) m_writing = each->subgroup();
        updateLight();
        updateCommands();
    });
    connect(m_context, &ContextPane::closed, this, &CondensationPage::closeSide);
    connect(m_context, &ContextPane::goldWanted, this, &CondensationPage::pickGold);
    connect(m_links, &LinksPane::closed, this, &CondensationPage::closeSide);
    connect(m_links, &LinksPane::sentenceChosen, this, [this](const text::Span& span) {
        if (Column* each = m_board->columnOf(m_links->subgroup())) each->panel()->edit()->putCursor(span, false);
    });
    connect(m_links, &LinksPane::unitChosen, this, [this](const RecordId& unit) {
        if (Column* each = m_board->columnOf(m_links->subgroup())) each->list()->choose({unit});
    });
}

// ---- what is shown -------------------------------------------------------------------------------------------------

void CondensationPage::refresh(const Touched& touched) {
    if (touched.any<study::CodeGroup>() || touched.any<study::Analysis>()) fillChooser();
    if (!concerns(touched)) return;
    m_book->take(touched);
    const bool hasUnits = m_group && (!session().unitsOfGroup(m_group).isEmpty() ||
                                      !session().index().children<study::Subgroup>(m_group).isEmpty());
    m_stack->setCurrentWidget(!m_group   ? static_cast<QWidget*>(m_noGroups)
                              : hasUnits ? static_cast<QWidget*>(m_splitter)
                                         : m_noUnits);
    const bool groupChanges = m_book->group() != m_group;
    if (groupChanges) closeSide();
    m_book->setGroup(m_group);
    m_board->refresh(groupChanges ? Touched{true, {}, {}} : touched);
    const qsizetype count = m_board->board().columns.size();
    m_practice->setText(count == 0 ? QString()
                                   : counted(tr("%n subgroup; two or three are common, up to five|%n subgroups; two or "
                                                "three are common, up to five", nullptr, int(count)), count));
    if (m_side->isVisibleTo(this)) {
        m_context->refresh(touched);
        if (Column* of = m_board->columnOf(m_links->subgroup()))
            m_links->refresh(touched, of->units());
        else if (m_side->currentWidget() == m_links)
            closeSide();
    }
    updateCommands();
    updateLight();
}

bool CondensationPage::concerns(const Touched& touched) const {
    if (touched.any<study::CodeGroup>() || touched.any<study::Subgroup>() || touched.any<study::Condensate>() ||
        touched.any<study::SentenceLink>() || touched.any<study::GoldQuote>() || touched.any<study::Source>() ||
        touched.any<study::Participant>() || touched.any<study::StudyInfo>() || touched.any<study::Analysis>())
        return true;
    if (!touched.any<study::MeaningUnit>()) return false;
    const app::Board& board = m_board->board();
    QSet<RecordId> shown(board.notYet.cbegin(), board.notYet.cend());
    shown.unite({board.setAside.cbegin(), board.setAside.cend()});
    for (const auto& each : board.columns) shown.unite({each.units.cbegin(), each.units.cend()});
    const auto& now = session().unitsOfGroup(m_group);
    return std::any_of(touched.records.cbegin(), touched.records.cend(),
                       [&](const RecordId& id) { return shown.contains(id) || now.contains(id); });
}

void CondensationPage::fillChooser() {
    const auto looks = groupLooks(study(), session().analysis());
    m_chooser->clear();
    RecordId first;
    for (const auto* group : study().children<study::CodeGroup>(session().analysis())) {
        if (!group->setAside.isEmpty() && group->id != m_group) continue;
        m_chooser->addItem(swatchIcon(looks.value(group->id)), group->name, QVariant::fromValue(group->id));
        if (!first) first = group->id;
    }
    if (m_chooser->findData(QVariant::fromValue(m_group)) < 0) m_group = first;
    m_chooser->setCurrentIndex(m_chooser->findData(QVariant::fromValue(m_group)));
    m_chooser->setVisible(m_chooser->count() > 0);
}

void CondensationPage::showGroup(const RecordId& group) {
    if (!group || group == m_group) return;
    session().writePending();
    closeSide();
    m_group = group;
    m_writing = {};
    fillChooser();
    refresh({true, {}, {}});
    Q_EMIT currentChanged();
}

void CondensationPage::stepGroup(int by) {
    const int at = m_chooser->currentIndex() + by;
    if (at >= 0 && at < m_chooser->count()) showGroup(m_chooser->itemData(at).value<RecordId>());
}

/// A sentence lights up its cards, a card its sentences.
void CondensationPage::updateLight() {
    const bool inLinks = m_links->isAncestorOf(QApplication::focusWidget());
    const Column* linked = inLinks ? m_board->columnOf(m_links->subgroup()) : nullptr;
    const CondensatePanel* of = linked ? linked->panel() : panel();
    const auto sentence = of && (linked || of->edit()->hasFocus()) ? of->sentence() : std::nullopt;
    m_book->setLit(sentence ? QSet<RecordId>(sentence->targets.begin(), sentence->targets.end()) : QSet<RecordId>());
    const QList<RecordId> units = m_board->current()->list()->chosen();
    for (Column* each : m_board->columns())
        if (each->panel())
            each->panel()->edit()->setBacked(
                !sentence && each == m_board->current() && units.size() == 1 ? units.first() : RecordId());
}

void CondensationPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_side->setMinimumWidth(std::clamp(width() / 4, 280, 420));
    fitSide();
}

/// The board keeps a column's width beside what is open there; where there is no room for both, it waits.
void CondensationPage::fitSide() {
    const int least = m_board->leastWidth();
    m_board->setMinimumWidth(std::min(least, width() - 2 * space::l));
    m_board->setVisible(m_side->isHidden() || width() - 3 * space::l >= least + m_side->minimumWidth());
}

// ---- places --------------------------------------------------------------------------------------------------------

void CondensationPage::reveal(const Place& place) {
    fillChooser();
    if (m_board->isHidden()) closeSide();
    if (m_book->group() != m_group) refresh({true, {}, {}});
    const RecordId id = place.record;
    const auto showSubgroup = [&](const RecordId& subgroup) -> Column* {
        const auto* record = study().find<study::Subgroup>(subgroup);
        if (!record) return nullptr;
        showGroup(record->parent);
        refresh({true, {}, {}});
        return m_board->columnOf(subgroup);
    };
    const auto showCondensate = [&](const RecordId& condensate, const text::Span& span) {
        const auto* record = study().find<study::Condensate>(condensate);
        Column* column = record ? showSubgroup(record->parent) : nullptr;
        if (!column) return;
        m_board->enter(column);
        column->panel()->edit()->setFocus();
        column->panel()->edit()->putCursor(span, span.length() > 0);
    };
    if (study().find<study::CodeGroup>(id)) {
        showGroup(id);
        m_board->enter(m_board->current());
    } else if (study().find<study::Subgroup>(id)) {
        if (Column* column = showSubgroup(id))
            m_board->enter(column);
        else
            m_board->setTrayOpen(true);
    } else if (study().find<study::Condensate>(id)) {
        showCondensate(id, place.span);
    } else if (const auto* link = study().find<study::SentenceLink>(id)) {
        const auto span = study().document(link->parent)->spanOf(link->range);
        showCondensate(link->parent, span.value_or(text::Span{}));
    } else if (const auto* quote = study().find<study::GoldQuote>(id)) {
        const RecordId unit = quote->unit;
        if (Column* column = showSubgroup(quote->parent)) m_board->enter(column);
        m_board->reveal(unit);
    } else if (const auto* unit = study().find<study::MeaningUnit>(id)) {
        if (!unit->groups.isEmpty() && !unit->groups.contains(m_group)) {
            RecordId first = unit->groups.ids().first();
            for (const auto* group : study().children<study::CodeGroup>(session().analysis()))
                if (unit->groups.contains(group->id)) {
                    first = group->id;
                    break;
                }
            showGroup(first);
        }
        m_filter->clear();
        m_board->reveal(id);
    } else if (m_group) {
        m_board->enter(m_board->current());
    }
}

Place CondensationPage::place() const {
    const RecordId here = current();
    return {step(), here ? here : m_group, {}, {}};
}

RecordId CondensationPage::current() const {
    CondensatePanel* of = panel();
    if (of && of->condensate() && of->edit()->hasFocus()) return of->condensate();
    const RecordId unit = m_board->current()->list()->currentUnit();
    if (unit) return unit;
    return of ? of->subgroup() : m_group;
}

/// A column is looked at as a whole here: all units of its subgroup, or of the code group.
Place CondensationPage::example() const {
    CondensatePanel* of = panel();
    return {Step::Condensation, of ? of->subgroup() : m_group, {}, {}};
}

bool CondensationPage::find() {
    if (!m_group) return false;
    m_filter->show();
    m_filter->setFocus();
    m_filter->selectAll();
    return true;
}

void CondensationPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_filter->isVisible()) {
            m_filter->clear();
            m_filter->hide();
            m_board->enter(m_board->current());
            return;
        }
        if (m_side->isVisible()) return closeSide();
        if (panel() && panel()->edit()->hasFocus()) return m_board->enter(m_board->current());
    }
    Page::keyPressEvent(event);
}

// ---- beside the board ----------------------------------------------------------------------------------------------

void CondensationPage::openContext(const RecordId& unit) {
    if (!unit) return;
    const bool again = m_side->isVisibleTo(this) && m_side->currentWidget() == m_context && m_context->unit() == unit;
    m_side->setCurrentWidget(m_context);
    m_side->show();
    fitSide();
    m_context->show(unit);
    if (again || m_board->isHidden()) m_context->view()->setFocus();
    m_board->showCurrent();
    updateCommands();
}

/// The cards that the sentence at the cursor comes from.
void CondensationPage::showOrigin() {
    CondensatePanel* of = panel();
    const auto sentence = of ? of->sentence() : std::nullopt;
    if (!sentence || sentence->targets.isEmpty()) return session().say(tr("No meaning unit backs this sentence yet."));
    m_board->current()->list()->choose(sentence->targets.ids());
    m_board->current()->list()->setFocus();
}

void CondensationPage::openLinks(int sentence) {
    CondensatePanel* of = panel();
    if (!of || !of->edit()->write()) return;
    m_side->setCurrentWidget(m_links);
    m_side->show();
    fitSide();
    m_links->show(of->subgroup(), m_board->columnOf(of->subgroup())->units(), sentence);
    m_board->showCurrent();
}

void CondensationPage::closeSide() {
    if (!m_side->isVisibleTo(this)) return;
    const bool hadFocus = m_side->isAncestorOf(QApplication::focusWidget());
    m_side->hide();
    fitSide();
    if (hadFocus) m_board->enter(m_board->current());
    updateCommands();
}

CondensatePanel* CondensationPage::panel() const {
    return m_board->current()->panel();
}

CondensatePanel* CondensationPage::target() {
    if (panel()) return panel();
    Column* last = m_board->columnOf(m_writing);
    return last ? last->panel() : nullptr;
}

bool CondensationPage::inContext() const {
    return m_side->isVisibleTo(this) && m_side->currentWidget() == m_context &&
           m_context->isAncestorOf(QApplication::focusWidget());
}

QList<RecordId> CondensationPage::chosen() const {
    return inContext() ? QList<RecordId>{m_context->unit()} : m_board->current()->list()->chosen();
}

Page* makeCondensationPage(Session& session, QWidget* parent) {
    return new CondensationPage(session, parent);
}

}  // namespace kondensat::gui
