#include <QListView>
#include <QStackedWidget>
#include <QTableView>

#include "app/gui/search/keywords_view.h"
#include "app/gui/search/likeness_view.h"
#include "app/gui/search/search_bar.h"
#include "app/gui/search/search_page.h"

namespace kondensat::gui {

namespace {
// What a place asks for, by its field; a number is a query that was asked before.
constexpr auto likeField = QLatin1StringView("like"), unlikeField = QLatin1StringView("unlike");
}  // namespace

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
    const auto atTheEnd = [&] { session().say(by > 0 ? tr("That was the last one.") : tr("That was the first one.")); };
    if (m_view == Keywords) return m_keywords->walk(by) ? void() : atTheEnd();
    if (m_view == Like) return m_like->walk(by) ? void() : atTheEnd();
    if (m_view != Hits || m_context->walk(by)) return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int row = now < 0 && by < 0 ? -1 : m_hits->nextHit(now, by);
    if (row < 0) return atTheEnd();
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

// ---- places --------------------------------------------------------------------------------------------------------

Place SearchPage::place() const {
    if (m_view == Like && m_like->about()) return {Step::Search, m_like->about(), m_like->words(), m_like->isUnlike() ? unlikeField : likeField};
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
    if (place.field == likeField || place.field == unlikeField) {
        if (m_fromImpression) return m_bar->focusLine();
        const bool unlike = place.field == unlikeField;
        if (place.record == session().analysis()) return chooseLike(unlike);
        const bool same = m_like->about() == place.record && m_like->words() == place.span && m_like->isUnlike() == unlike;
        return m_view == Like && same ? focusResults() : openLike(place.record, unlike, place.span);
    }
    bool ok = false;
    const int number = place.field.toInt(&ok);
    if (!ok || number < 0 || number >= m_asked.size()) return m_bar->focusLine();
    const bool same = m_asked[number] == m_inquiry->asked();
    if (same && m_context->passage().record == place.record && m_context->passage().span == place.span)
        return focusResults();
    if (m_view != Keywords) showView(Hits);
    if (place.record != session().analysis()) m_wanted = place;
    if (same && m_inquiry->isAnswered())
        showFound(0);
    else
        m_bar->put(m_asked[number]);
    focusResults();
}

void SearchPage::focusResults() {
    if (m_results->currentWidget() == m_keywords)
        m_keywords->table()->setFocus();
    else if (m_results->currentWidget() == m_like)
        m_like->focusList();
    else if (m_results->currentWidget() == m_list)
        m_list->setFocus();
    else
        m_bar->focusLine();
}

}  // namespace kondensat::gui
