<<<<<<< HEAD
#include "app/gui/session/page.h"

namespace kondensat::gui {

namespace {
class SearchPage : public Page {
public:
    SearchPage(Session& session, QWidget* parent) : Page(session, Step::Search, parent) {}

protected:
    void refresh(const Touched&) override {}
};
}  // namespace
=======
#include "app/gui/search/search_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

#include "app/gui/parts/panel.h"
#include "app/gui/player/player_bar.h"
#include "app/gui/search/passage_delegate.h"
#include "app/gui/search/search_bar.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int lettersBeside = 104;  ///< of width, from which on the passage stands beside the list
}

SearchPage::SearchPage(Session& session, QWidget* parent)
    : Page(session, Step::Search, parent), m_inquiry(new Inquiry(session, this)), m_hits(new HitsModel(session, this)) {
    makeCommands();
    m_bar = new SearchBar(session, *m_inquiry, m_pattern, {});
    m_context = new ContextPane(session, m_marking, m_show);
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(makeResults());
    m_split->addWidget(m_context);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(makeStateRow());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_split, 1);
    setFocusProxy(m_bar);

    connect(m_bar, &SearchBar::entered, this, &SearchPage::entered);
    connect(m_bar, &SearchBar::leftDownwards, this, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid()) choose(m_hits->nextHit(-1, 1));
    });
    connect(m_inquiry, &Inquiry::found, this, &SearchPage::showFound);
    connect(m_hits, &HitsModel::moreWanted, m_inquiry, &Inquiry::more);
    connect(m_context->transcript()->view(), &TranscriptView::keyTyped, this, &SearchPage::markTyped);
    connect(m_context->transcript()->view(), &TranscriptView::markResized, this, &SearchPage::resizeUnit);
    m_context->transcript()->player()->addCommandsTo(*this);
    showNumber();
    enableCommands();
}

SearchPage::~SearchPage() = default;

void SearchPage::makeCommands() {
    m_pattern = command(tr("Regular expression"), QKeySequence(Qt::ALT | Qt::Key_R), u"code-context"_s, [] {});
    m_pattern->setCheckable(true);
    m_show = command(tr("Show in its step"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"go-next"_s, [this] { showInStep(); });
    QAction* next = command(tr("Next hit"), Qt::Key_N, u"go-down"_s, [this] { walk(1); });
    QAction* previous = command(tr("Previous hit"), Qt::Key_P, u"go-up"_s, [this] { walk(-1); });
    next->setShortcuts({QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_J)});
    previous->setShortcuts({QKeySequence(Qt::Key_P), QKeySequence(Qt::Key_K)});
    m_walking = {previous, next};
    m_marking = {command(tr("Mark the hit"), Qt::Key_H, u"draw-highlight"_s, [this] { mark(app::Stretch::Hit); }),
                 command(tr("Mark its sentence"), Qt::Key_S, u"draw-highlight"_s, [this] { mark(app::Stretch::Sentence); }),
                 command(tr("Mark its turn"), Qt::Key_T, u"draw-highlight"_s, [this] { mark(app::Stretch::Turn); })};
}

QWidget* SearchPage::makeStateRow() {
    auto* state = new QWidget;
    auto* row = new QHBoxLayout(state);
    row->setContentsMargins(space::l, 0, space::m, space::s);
    row->setSpacing(space::s);
    m_number = labelFor({}, Type::Body);
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
    for (QAction* action : std::as_const(m_walking)) row->addWidget(buttonFor(action));
    row->addWidget(m_order);
    row->addWidget(m_grouping);
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_inquiry->setOrder(search::Order(m_order->currentData().toInt())); });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        m_hits->setGrouping(HitGrouping(m_grouping->currentData().toInt()));
        if (!m_context->isEmpty()) choose(m_hits->rowOf(m_context->passage()));
    });
    return state;
}

QWidget* SearchPage::makeResults() {
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
    m_list->setMouseTracking(true);
    m_empty = new EmptyState({});
    m_results = new QStackedWidget;
    m_results->addWidget(m_list);
    m_results->addWidget(m_empty);
    m_results->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!m_choosing && index.isValid()) showChosen(index.row(), false);
    });
    connect(m_list, &QListView::activated, this, &SearchPage::showInStep);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    return m_results;
}

void SearchPage::arrange() {
    const bool beside = width() / std::max(1, fontMetrics().averageCharWidth()) >= lettersBeside;
    const auto wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (wanted == m_split->orientation() && m_split->property("arranged").toBool()) return;
    m_split->setProperty("arranged", true);
    m_split->setOrientation(wanted);
    m_split->setSizes(beside ? QList<int>{width() * 42 / 100, width() * 58 / 100} : QList<int>{height() * 40 / 100, height() * 60 / 100});
}

void SearchPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// Escape leads back, from the passage to the list and from there to the query.
void SearchPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Page::keyPressEvent(event);
    if (m_context->isAncestorOf(focusWidget()) && m_results->currentWidget() == m_list)
        m_list->setFocus();
    else
        m_bar->focusLine();
}

bool SearchPage::find() {
    m_bar->focusLine();
    return true;
}

// ---- asking --------------------------------------------------------------------------------------------------------

void SearchPage::entered() {
    if (m_bar->typed() == m_inquiry->asked() && m_inquiry->isAnswered() && m_context->isEmpty() == false &&
        m_list->currentIndex().isValid())
        return m_list->setFocus();
    m_chooseFirst = true;
    m_bar->askNow();
}

void SearchPage::showFound(int how) {
    const search::Passage shown = m_context->passage();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_choosing = true;
    if (how == 2)
        m_hits->addHits(m_inquiry->hits(), m_inquiry->total());
    else
        m_hits->setHits(m_inquiry->hits(), m_inquiry->total());
    m_choosing = false;
    showNumber();
    if (how == 0) {
        m_list->scrollToTop();
        const bool first = std::exchange(m_chooseFirst, false);
        if (m_wanted.record) {
            search::Passage passage;
            passage.record = m_wanted.record;
            passage.span = m_wanted.span;
            m_wanted = {};
            for (int row = m_hits->nextHit(-1, 1); row >= 0; row = m_hits->nextHit(row, 1)) {
                const search::Passage& here = m_hits->at(row)->passage;
                if (here.record == passage.record && here.span.start == passage.span.start) return choose(row);
            }
        }
        if (first && m_inquiry->isAnswered()) return choose(m_hits->nextHit(-1, 1));
        m_context->clear();
    } else if (!shown.record.isEmpty()) {
        if (const int row = m_hits->rowOf(shown); row >= 0) {
            m_choosing = true;
            m_list->setCurrentIndex(m_hits->index(row));
            m_choosing = false;
        }
        m_list->verticalScrollBar()->setValue(scrolled);
    }
    enableCommands();
}

void SearchPage::showNumber() {
    auto* empty = qobject_cast<EmptyState*>(m_empty);
    const qint64 total = m_inquiry->total();
    if (m_inquiry->asked().isEmpty()) {
        m_number->clear();
        empty->setSentence(tr("Type what you remember, and every text of this analysis is searched: what was said, meaning units, "
                              "condensates, analytic texts, memos and notes."));
    } else if (!m_inquiry->isAnswered()) {
        m_number->setText(tr("Searching…"));
        return;  // what was there stays until there is something else
    } else {
        m_number->setText(counted(tr("%n hit|%n hits", nullptr, int(total)), total));
        empty->setSentence(tr("Nothing in this analysis is like that."));
    }
    m_results->setCurrentWidget(total > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    for (QWidget* control : {static_cast<QWidget*>(m_order), static_cast<QWidget*>(m_grouping)}) control->setVisible(total > 0);
    m_order->setEnabled(!m_inquiry->asked().pattern);
}

void SearchPage::refresh(const Touched& touched) {
    if (touched.any<study::Participant>() || touched.any<study::Member>() || touched.any<study::Session>() ||
        touched.any<study::Source>() || touched.any<study::CodeGroup>() || touched.any<study::Subgroup>() ||
        touched.any<study::Analysis>())
        m_inquiry->forgetNames();
    m_context->refresh(touched);
    m_bar->showState();
    if (touched.everything) m_inquiry->again();
    enableCommands();
}

// ---- reading -------------------------------------------------------------------------------------------------------

void SearchPage::choose(int row, bool last) {
    if (row < 0) return;
    m_choosing = true;
    m_list->setCurrentIndex(m_hits->index(row));
    m_choosing = false;
    showChosen(row, last);
}

void SearchPage::showChosen(int row, bool last) {
    if (const search::Hit* hit = m_hits->at(row)) m_context->show(hit->passage, hit->places, last);
    enableCommands();
    Q_EMIT currentChanged();
}

void SearchPage::walk(int by) {
    if (m_context->walk(by)) return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int row = now < 0 && by < 0 ? -1 : m_hits->nextHit(now, by);
    if (row < 0) return session().say(by > 0 ? tr("That was the last hit.") : tr("That was the first hit."));
    choose(row, by < 0);
    if (m_hits->nextHit(row, 1) < 0 && m_hits->canFetchMore({})) m_hits->fetchMore({});
}

void SearchPage::mark(app::Stretch stretch) {
    if (m_context->isEmpty()) return session().say(tr("Choose a hit first."));
    if (!m_context->mayMark()) return;
    const RecordId source = m_context->source();
    const text::Span span = app::stretchAround(study(), source, m_context->stop(), stretch);
    const auto& inSource = session().unitsOfSource(source);
    TranscriptView* view = m_context->transcript()->view();
    if (const RecordId there = app::unitWithSpan(study(), inSource, source, span)) {
        view->chooseMark(there);
        return session().say(tr("These words are a meaning unit already."));
    }
    const app::Marked marked = app::markUnit(study(), inSource, {session().analysis(), source, session().author(), span, {}});
    if (!marked.unit || !session().commit(marked.changes)) return;
    view->chooseMark(marked.unit);
    session().say(tr("Marked as a meaning unit. The key of a code group puts it there."));
}

/// The key of a code group, with a meaning unit chosen.
void SearchPage::markTyped(const QString& key) {
    const RecordId unit = m_context->transcript()->view()->chosenMark();
    if (!unit || !m_context->mayMark()) return;
    const auto& looks = m_context->transcript()->looks();
    for (auto look = looks.cbegin(); look != looks.cend(); ++look)
        if (!look->setAside && !look->key.isEmpty() && look->key == key)
            return void(session().commit(app::toggleGroup(study(), unit, look.key())));
}

void SearchPage::resizeUnit(const RecordId& unit, const text::Span& span) {
    const auto changes = app::resizeUnit(study(), unit, span);
    if (changes.isEmpty() || !session().commit(changes)) m_context->transcript()->syncMark(unit);
}

void SearchPage::showInStep() {
    if (m_context->isEmpty()) return session().say(tr("Choose a hit first."));
    session().go(m_context->place());
}

void SearchPage::enableCommands() {
    const bool chosen = !m_context->isEmpty();
    m_show->setEnabled(chosen);
    for (QAction* action : std::as_const(m_marking)) action->setEnabled(chosen && m_context->source() && !session().isReadOnly());
    for (QAction* action : std::as_const(m_walking)) action->setEnabled(m_inquiry->total() > 0);
}

// ---- places --------------------------------------------------------------------------------------------------------

Place SearchPage::place() const {
    Place place{Step::Search, session().analysis(), {}, {}};
    if (!m_inquiry->asked().isEmpty()) {
        qsizetype number = m_asked.indexOf(m_inquiry->asked());
        if (number < 0) {
            number = m_asked.size();
            m_asked.append(m_inquiry->asked());
        }
        place.field = QString::number(number);
    }
    if (m_context->isEmpty()) return place;
    place.record = m_context->passage().record;
    place.span = m_context->passage().span;
    return place;
}

void SearchPage::reveal(const Place& place) {
    bool ok = false;
    const int number = place.field.toInt(&ok);
    if (!ok || number < 0 || number >= m_asked.size()) return m_bar->focusLine();
    const bool same = m_asked[number] == m_inquiry->asked();
    if (same && m_context->passage().record == place.record && m_context->passage().span == place.span)
        return m_list->setFocus();
    if (place.record != session().analysis()) m_wanted = place;
    if (same && m_inquiry->isAnswered())
        showFound(0);
    else
        m_bar->put(m_asked[number]);
    m_list->setFocus();
}
>>>>>>> 4aec5ca13e3a944c454932f62ae7f3eac2e65ee0

Page* makeSearchPage(Session& session, QWidget* parent) { return new SearchPage(session, parent); }

}  // namespace kondensat::gui
