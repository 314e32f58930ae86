// What becomes of a passage that was read, and of the search that offered it.
#include <QAction>
#include <QListView>

#include "app/gui/search/likeness_view.h"
#include "app/operations/names.h"
#include "app/operations/search_records.h"
#include "app/operations/searching.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

void LikenessView::done(int row) {
    m_settling = true;  // whatever comes next in its place
    m_model->remove(row);
    m_settling = false;
    if (m_model->rowCount() == 0) return show({});
    const int next = std::min(row, m_model->rowCount() - 1);
    settle(next);
    showChosen(next);
}

void LikenessView::take() {
    const app::Offered* one = current();
    if (!one) return;
    const auto place = app::placeOf(m_session.study(), passageOf(*one), {});
    if (!place) return m_session.say(tr("These words are no longer there."));
    const int row = m_list->currentIndex().row();
    noteRead();
    const app::NewUnit unit{analysis(), one->source, m_session.author(), place->span, {}};
    const app::Marked marked = app::takePassage(m_session.study(), m_session.unitsOfSource(one->source), unit, m_about);
    if (!marked.unit || !m_session.commit(marked.changes)) return;
    m_taken.insert(marked.unit);
    m_session.say(tr("Taken as a meaning unit."));
    done(row);
}

void LikenessView::leave() {
    const app::Offered* one = current();
    if (!one || !mayLeave()) return;
    const auto place = app::placeOf(m_session.study(), passageOf(*one), {});
    if (!place) return m_session.say(tr("These words are no longer there."));
    const int row = m_list->currentIndex().row();
    noteRead();
    const app::NewUnit passage{analysis(), one->source, m_session.author(), place->span, {}};
    const auto changes = app::leavePassage(m_session.study(), passage, m_about, {}, QDate::currentDate());
    if (changes.isEmpty() || !m_session.commit(changes)) return;
    m_session.say(tr("Left; it is not offered again here."));
    done(row);
}

void LikenessView::record(const QString& outcome) {
    study::ChallengeSearch search;
    search.sought = tr("Passages unlike the meaning units of “%1”, close to them in the same conversations").arg(app::nameOf(m_session.study(), m_about));
    QStringList silent;
    for (const RecordId& who : std::as_const(m_silent))
        if (m_session.study().find<study::Participant>(who)) silent.append(app::nameOf(m_session.study(), who));
    if (!silent.isEmpty()) search.sought = tr("%1; and participants who never speak in it: %2").arg(search.sought, silent.join(u", "_s));
    search.outcome = outcome;
    search.member = m_session.author();
    search.date = QDate::currentDate().toString(Qt::ISODate);
    for (const RecordId& source : std::as_const(m_read)) search.sources.insert(source);
    for (const RecordId& unit : std::as_const(m_taken))
        if (m_session.study().find<study::MeaningUnit>(unit)) search.units.insert(unit);
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "recorded a challenge search"));
    app::addChallenge(changes, m_session.study(), m_about, search);
    if (!m_session.commit(changes)) return;
    m_read.clear();
    m_taken.clear();
    m_record->setEnabled(false);
    m_session.say(tr("Recorded: the category has it under its searches, in step 4."));
}

}  // namespace kondensat::gui
