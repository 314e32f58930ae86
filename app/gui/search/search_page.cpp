#include "app/gui/search/search_page.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include "app/gui/identifiers/export_door.h"
#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/player/player_bar.h"
#include "app/gui/search/cache_line.h"
#include "app/gui/search/keywords_view.h"
#include "app/gui/search/likeness_view.h"
#include "app/gui/search/narrow_panel.h"
#include "app/gui/search/passage_delegate.h"
#include "app/gui/search/query_text.h"
#include "app/gui/search/search_bar.h"
#include "app/gui/search/words_view.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int lettersBeside = 104;  ///< of width, from which on the passage stands beside the list
constexpr int mostInContext = 2000;  ///< hits whose words are shown in their context
}  // namespace

SearchPage::SearchPage(Session& session, QWidget* parent)
    : Page(session, Step::Search, parent), m_inquiry(new Inquiry(session, this)), m_hits(new HitsModel(session, this)) {
    makeCommands();
    makeMoreCommands();
    m_bar = new SearchBar(session, *m_inquiry, m_pattern, {m_save, m_export});
    m_cache = new CacheLine(session);
    m_door = new ExportDoor(session);
    m_door->setContentsMargins(space::m, 0, space::m, 0);
    m_context = new PassagePane(session, m_marking, m_show);
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(makeResults());
    m_split->addWidget(m_context);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_cache);
    column->addWidget(m_door);
    column->addWidget(makeStateRow());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_split, 1);
    setFocusProxy(m_bar);

    connect(m_bar, &SearchBar::entered, this, &SearchPage::entered);
    connect(m_bar, &SearchBar::leftDownwards, this, [this] {
        focusResults();
        if (m_view == Hits && !m_list->currentIndex().isValid()) choose(m_hits->nextHit(-1, 1));
    });
    connect(m_inquiry, &Inquiry::found, this, &SearchPage::showFound);
    connect(m_inquiry, &Inquiry::counted, this, [this] {
        m_hits->setTotal(m_inquiry->total());
        showNumber();
    });
    connect(m_inquiry, &Inquiry::begun, this, [this] {
        if ((m_view == Like || m_view == Words) && !m_inquiry->asked().isEmpty()) showView(Hits);
    });
    connect(m_hits, &HitsModel::moreWanted, m_inquiry, &Inquiry::more);
    connect(m_context->transcript()->view(), &TranscriptView::keyTyped, this, &SearchPage::markTyped);
    connect(m_context->transcript()->view(), &TranscriptView::markResized, this, &SearchPage::resizeUnit);
    m_context->transcript()->player()->addCommandsTo(*this);
    showView(Hits);
}

SearchPage::~SearchPage() = default;

QWidget* SearchPage::inspector() {
    m_narrow = new NarrowPanel(session(), *m_inquiry, {m_rename, m_removeSaved});
    connect(m_narrow, &NarrowPanel::wanted, this, [this](const Asked& asked) {
        if (m_view == Like || m_view == Words) showView(Hits);
        m_bar->put(asked);
    });
    connect(m_narrow, &NarrowPanel::savedChosen, this, &SearchPage::enableCommands);
    return m_narrow;
}

QWidget* SearchPage::makeStateRow() {
    auto* state = new QWidget;
    auto* row = new QHBoxLayout(state);
    row->setContentsMargins(space::m, 0, space::m, space::s);
    row->setSpacing(space::xs);
    for (QAction* view : std::as_const(m_views)) {
        QToolButton* button = buttonFor(view, true);
        row->addWidget(button);
        button->setVisible(view->isVisible());
        connect(view, &QAction::changed, button, [view, button] { button->setVisible(view->isVisible()); });
    }
    row->addSpacing(space::s);
    m_number = new LineLabel(fontFor(Type::Body), true);
    m_number->setAccessibleName(tr("Number of hits"));
    m_order = new QComboBox;
    m_order->setAccessibleName(tr("Order of hits"));
    m_order->setToolTip(tr("Order of hits"));
    m_order->addItem(tr("Best first"), int(search::Order::Relevance));
    m_order->addItem(tr("As in the study"), int(search::Order::Document));
    m_grouping = new QComboBox;
    m_grouping->setAccessibleName(tr("Grouping of hits"));
    m_grouping->setToolTip(tr("Grouping of hits"));
    m_grouping->addItem(tr("Not grouped"), int(HitGrouping::None));
    m_grouping->addItem(tr("By transcript"), int(HitGrouping::Transcript));
    m_grouping->addItem(tr("By participant"), int(HitGrouping::Participant));
    row->addWidget(m_number, 1);
    row->addWidget(m_order);
    row->addWidget(m_grouping);
    for (QAction* action : std::as_const(m_walking)) row->addWidget(buttonFor(action));
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_inquiry->setOrder(search::Order(m_order->currentData().toInt())); });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        m_hits->setGrouping(HitGrouping(m_grouping->currentData().toInt()));
        if (!m_context->isEmpty()) choose(m_hits->rowOf(m_context->passage()));
    });
    return state;
}

QWidget* SearchPage::makeList() {
    m_list = new QListView;
    m_list->setModel(m_hits);
    m_list->setAccessibleName(tr("Hits"));
    m_list->setItemDelegate(new PassageDelegate(
        3,
        [this](const QModelIndex& index, int letters) -> std::optional<search::Snippet> {
            const search::Hit* hit = m_hits->at(index.row());
            if (!hit) return std::nullopt;
            return search::snippetOf(hit->passage.text, hit->places, letters);
        },
        {}, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);  // so that rows are measured anew in another width
    m_list->setMouseTracking(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!m_choosing && index.isValid()) showChosen(index.row(), false);
    });
    connect(m_list, &QListView::activated, this, &SearchPage::showInStep);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    return m_list;
}

QWidget* SearchPage::makeResults() {
    m_keywords = new KeywordsView(session());
    m_like = new LikenessView(session(), {m_take, m_leave}, m_record);
    m_words = new WordsView(session());
    m_empty = new EmptyState({});
    m_results = new QStackedWidget;
    for (QWidget* each : {makeList(), static_cast<QWidget*>(m_keywords), static_cast<QWidget*>(m_like), static_cast<QWidget*>(m_words),
                          static_cast<QWidget*>(m_empty)})
        m_results->addWidget(each);
    m_results->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    connect(m_keywords, &KeywordsView::chosen, this, [this](const search::Passage& passage, const text::Span& place) {
        m_context->show(passage, {place});
        enableCommands();
        Q_EMIT currentChanged();
    });
    connect(m_keywords, &KeywordsView::activated, this, &SearchPage::showInStep);
    connect(m_like, &LikenessView::chosen, this, [this](const search::Passage& passage, const QList<text::Span>& places) {
        m_context->show(passage, places);
        enableCommands();
        Q_EMIT currentChanged();
    });
    connect(m_like, &LikenessView::activated, this, &SearchPage::showInStep);
    connect(m_like, &LikenessView::participantWanted, this, [this](const RecordId& who) {
        showView(Hits);
        m_bar->put({withValue({}, m_inquiry->names(), search::Field::Participant, who.toString()), false});
    });
    connect(m_words, &WordsView::wordWanted, this, [this](const QString& word) {
        showView(Hits);
        m_chooseFirst = true;
        m_bar->put({word, false});
    });
    return m_results;
}

void SearchPage::arrange() {
    const bool beside = m_view != Keywords && width() / std::max(1, fontMetrics().averageCharWidth()) >= lettersBeside;
    const auto wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (wanted == m_split->orientation() && m_split->property("arranged").toBool()) return;
    m_split->setProperty("arranged", isVisible());
    m_split->setOrientation(wanted);
    const int room = beside ? width() : height();
    m_split->setSizes(beside ? QList<int>{room * 42 / 100, room * 58 / 100} : QList<int>{room * 45 / 100, room * 55 / 100});
}

void SearchPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void SearchPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_inquiry->setActive(true);
}

void SearchPage::hideEvent(QHideEvent* event) {
    m_inquiry->setActive(false);
    Page::hideEvent(event);
}

/// Escape leads back, from the passage to the list and from there to the query.
void SearchPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Page::keyPressEvent(event);
    const QWidget* focus = QApplication::focusWidget();
    if (focus && m_context->isAncestorOf(focus))
        focusResults();
    else
        m_bar->focusLine();
}

bool SearchPage::find() {
    m_bar->focusLine();
    return true;
}

// ---- asking --------------------------------------------------------------------------------------------------------

void SearchPage::entered() {
    const bool same = m_bar->typed() == m_inquiry->asked() && m_inquiry->isAnswered();
    if (m_view == Like || m_view == Words)
        showView(Hits);
    else if (same && !m_context->isEmpty())
        return focusResults();
    m_chooseFirst = true;
    m_bar->askNow();
}

void SearchPage::showFound(int how) {
    const search::Passage shown = m_context->passage();
    const int scrolled = m_list->verticalScrollBar()->value();
    const bool inSight = m_list->visualRect(m_list->currentIndex()).intersects(m_list->viewport()->rect());
    m_choosing = true;
    if (how == 2)
        m_hits->addHits(m_inquiry->hits(), m_inquiry->total());
    else
        m_hits->setHits(m_inquiry->hits(), m_inquiry->total());
    m_choosing = false;
    showNumber();
    if (how != 2) fillKeywords();
    if (how != 0)
        keepChosen(shown, scrolled, inSight);
    else if (m_view == Hits || m_view == Keywords)
        findWanted();
    enableCommands();
}

/// Of what was asked anew: the place that is wanted, or the first.
void SearchPage::findWanted() {
    m_list->scrollToTop();
    if (!m_inquiry->isAnswered()) {
        m_chooseFirst = m_chooseFirst && !m_inquiry->asked().isEmpty();
        return m_context->clear();
    }
    const bool first = std::exchange(m_chooseFirst, false);
    const Place wanted = std::exchange(m_wanted, {});
    for (int row = wanted.record ? m_hits->nextHit(-1, 1) : -1; row >= 0; row = m_hits->nextHit(row, 1)) {
        const search::Passage& here = m_hits->at(row)->passage;
        if (here.record == wanted.record && here.span.start == wanted.span.start) return choose(row);
    }
    m_context->clear();
    if (first && m_view == Hits) choose(m_hits->nextHit(-1, 1));
    Q_EMIT currentChanged();
}

/// What was in sight stays in sight, also where hits are in another order now.
void SearchPage::keepChosen(const search::Passage& shown, int scrolled, bool inSight) {
    if (m_view != Hits || shown.record.isEmpty()) return;
    if (const int row = m_hits->rowOf(shown); row >= 0) {
        m_choosing = true;
        m_list->setCurrentIndex(m_hits->index(row));
        m_choosing = false;
    }
    m_list->verticalScrollBar()->setValue(scrolled);
    if (inSight && m_list->currentIndex().isValid()) m_list->scrollTo(m_list->currentIndex());
}

void SearchPage::fillKeywords() {
    if (m_view != Keywords) return;
    if (!m_inquiry->isAnswered()) return m_keywords->setHits({}, 0);
    m_inquiry->allHits(m_keywords, mostInContext, true, [this](const Result<search::Found>& found) {
        if (found) m_keywords->setHits(found->hits, found->total);
    });
}

void SearchPage::showNumber() {
    const qint64 total = m_inquiry->total();
    if (m_inquiry->asked().isEmpty()) {
        m_number->clear();
        m_empty->setSentence(tr("Type what you remember, and every text of this analysis is searched: what was said, meaning units, "
                                "condensates, analytic texts, memos and notes."));
    } else if (!m_inquiry->isAnswered()) {
        m_number->setText(tr("Searching…"));
        return;  // what was there stays until there is something else
    } else {
        const QString hits = counted(tr("%n hit|%n hits", nullptr, int(total)), total);
        m_number->setText(!m_inquiry->isCounted() ? tr("%1 or more", "hits").arg(hits)
                          : m_inquiry->isWhole()  ? hits
                                                  : tr("%1 so far", "hits").arg(hits));
        m_empty->setSentence(tr("Nothing in this analysis is like that."));
    }
    const bool some = total > 0;
    if (m_view == Hits) m_results->setCurrentWidget(some ? static_cast<QWidget*>(m_list) : m_empty);
    if (m_view == Keywords) m_results->setCurrentWidget(some ? static_cast<QWidget*>(m_keywords) : m_empty);
    m_order->setVisible(some && m_view == Hits && m_inquiry->isRanked());
    m_grouping->setVisible(some && m_view == Hits);
    if (m_view == Like || m_view == Words) m_number->clear();
    m_context->setVisible(m_view == Like || (m_view != Words && some));
}

void SearchPage::showView(View view) {
    m_view = view;
    m_views[view]->setVisible(true);
    m_views[view]->setChecked(true);
    if (view == Like) m_results->setCurrentWidget(m_like);
    if (view == Words) m_results->setCurrentWidget(m_words);
    showVerbs();
    showNumber();
    fillKeywords();
    arrange();
    enableCommands();
}

void SearchPage::refresh(const Touched& touched) {
    if (touched.any<study::Participant>() || touched.any<study::Member>() || touched.any<study::Session>() ||
        touched.any<study::Source>() || touched.any<study::CodeGroup>() || touched.any<study::Subgroup>() ||
        touched.any<study::Analysis>() || touched.any<study::StudyInfo>()) {
        m_inquiry->forgetNames();
        m_inquiry->again();
    }
    m_context->refresh(touched);
    m_like->refresh(touched);
    m_words->refresh(touched);
    if (m_narrow) m_narrow->refresh(touched);
    m_bar->showState();
    if (!std::exchange(m_cacheAsked, true)) m_cache->askOnce();
    enableCommands();
}

void SearchPage::enableCommands() {
    const bool chosen = !m_context->isEmpty(), writable = !session().isReadOnly(), some = m_inquiry->total() > 0;
    const bool searching = m_view == Hits || m_view == Keywords;
    m_show->setEnabled(chosen);
    for (QAction* action : std::as_const(m_marking)) action->setEnabled(chosen && m_context->source() && writable);
    for (QAction* action : std::as_const(m_walking)) action->setEnabled(m_view == Like || (searching && some));
    for (QAction* action : {m_take, m_leave}) action->setEnabled(m_view == Like && m_like->current() && writable);
    m_save->setEnabled(!m_inquiry->asked().isEmpty() && writable);
    m_export->setEnabled(some && searching);
    m_likeThis->setEnabled(chosen && m_context->source());
    offerLikeness();
    const bool saved = m_narrow && m_narrow->saved();
    for (QAction* action : {m_rename, m_removeSaved}) action->setEnabled(saved && writable);
}

Page* makeSearchPage(Session& session, QWidget* parent) { return new SearchPage(session, parent); }

}  // namespace kondensat::gui
