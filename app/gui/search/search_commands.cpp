#include <QActionGroup>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/search/cache_line.h"
#include "app/gui/search/likeness_view.h"
#include "app/gui/search/narrow_panel.h"
#include "app/gui/search/search_bar.h"
#include "app/gui/search/search_page.h"
#include "app/gui/search/words_view.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

QAction* SearchPage::viewCommand(const QString& text, const QKeySequence& key, View view) {
    QAction* action = command(text, key, {}, [this, view] {
        showView(view);
        if (view == Words) m_words->count();
    });
    action->setCheckable(true);
    return action;
}

void SearchPage::makeCommands() {
    m_views = {viewCommand(tr("Hits"), Qt::ALT | Qt::Key_1, Hits), viewCommand(tr("Words in context"), Qt::ALT | Qt::Key_2, Keywords),
               viewCommand(tr("Passages like these"), Qt::ALT | Qt::Key_3, Like), viewCommand(tr("Words counted"), Qt::ALT | Qt::Key_4, Words)};
    auto* views = new QActionGroup(this);
    for (QAction* view : std::as_const(m_views)) views->addAction(view);
    m_views[Like]->setVisible(false);
    m_views[Words]->setVisible(false);
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
    m_take = command(tr("Take into the group"), Qt::Key_G, u"list-add"_s, [this] { take(); });
    m_leave = command(tr("Leave for good"), Qt::Key_L, u"archive-insert"_s, [this] { leave(); });
    m_record = command(tr("Record this search…"), {}, u"document-edit"_s, [this] { recordChallenge(); });
    m_record->setVisible(false);
}

void SearchPage::makeMoreCommands() {
    m_save = command(tr("Save this search…"), QKeySequence(Qt::CTRL | Qt::Key_D), u"bookmark-new"_s, [this] { saveSearch(); });
    m_rename = command(tr("Rename the saved search…"), {}, u"edit-rename"_s, [this] { renameSaved(); });
    m_removeSaved = command(tr("Remove the saved search"), {}, u"edit-delete"_s, [this] { removeSaved(); });
    m_export = command(tr("Export the hits…"), QKeySequence(Qt::CTRL | Qt::Key_E), u"document-save-as"_s, [this] { askWhere(); });
    m_likeThis = command(tr("More passages like this one"), {}, u"search"_s, [this] { likeThis(); });
    m_likeness = {m_likeThis, command(tr("More passages like a code group…"), {}, u"search"_s, [this] { chooseLike(false); }),
                  command(tr("Passages unlike a category…"), {}, u"search"_s, [this] { chooseLike(true); })};
    command(tr("Where the search index lies…"), {}, u"document-open"_s, [this] { m_cache->open(); });
    command(tr("Count words…"), {}, {}, [this] {
        showView(Words);
        m_words->count();
    });
}

// ---- saved searches ------------------------------------------------------------------------------------------------

void SearchPage::saveSearch() {
    const Asked asked = m_inquiry->asked();
    if (asked.isEmpty()) return session().say(tr("Type a search first."));
    askInline(m_bar, tr("Name of the search"), asked.text, tr("Save the search"), [this, asked](const QString& name) {
        study::SavedSearch search;
        search.parent = session().analysis();
        search.name = name;
        search.query = asked.text;
        search.mode = asked.pattern ? u"pattern"_s : u"words"_s;
        search.date = QDate::currentDate().toString(Qt::ISODate);
        search.member = session().author();
        study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "saved a search"));
        app::addSavedSearch(changes, study(), search);
        if (session().commit(changes)) Q_EMIT inspectorWanted();
    });
}

void SearchPage::renameSaved() {
    const RecordId id = m_narrow ? m_narrow->saved() : RecordId();
    const auto* search = study().find<study::SavedSearch>(id);
    if (!search) return;
    askInline(m_narrow->anchor(), tr("Name of the search"), search->name, tr("Rename"), [this, id](const QString& name) {
        study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "renamed a saved search"));
        changes.set(id, &study::SavedSearch::name, name);
        session().commit(changes);
    });
}

void SearchPage::removeSaved() {
    const RecordId id = m_narrow ? m_narrow->saved() : RecordId();
    if (!id) return;
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "removed a saved search"));
    changes.remove(id);
    session().commit(changes);
}

// ---- passages like these -------------------------------------------------------------------------------------------

void SearchPage::chooseLike(bool unlike) {
    const auto choices = [this, unlike](const QString&) {
        QList<Choice> all;
        if (unlike) {
            for (const auto* category : study().children<study::Category>(session().analysis()))
                all.append({category->name, tr("category"), iconNamed(u"story-editor"_s), QVariant::fromValue(category->id)});
            return all;
        }
        const auto looks = groupLooks(study(), session().analysis());
        for (const auto* group : study().children<study::CodeGroup>(session().analysis())) {
            if (!group->setAside.isEmpty()) continue;
            all.append({group->name, tr("code group"), swatchIcon(looks.value(group->id)), QVariant::fromValue(group->id)});
            for (const auto* subgroup : study().children<study::Subgroup>(group->id))
                all.append({subgroup->name, tr("subgroup of %1").arg(group->name), swatchIcon(looks.value(group->id)), QVariant::fromValue(subgroup->id)});
        }
        return all;
    };
    pick(m_bar, unlike ? tr("Unlike which category?") : tr("More like which code group or subgroup?"), choices, [this, unlike](const Choice& choice) {
        session().go({Step::Search, choice.value.value<RecordId>(), {}, unlike ? u"unlike"_s : u"like"_s});
    });
}

/// Selected words, the meaning unit that is chosen or found, or else the whole passage.
Place SearchPage::example() const {
    const RecordId source = m_context->source();
    if (!source) return {Step::Search, {}, {}, {}};
    const TranscriptView* view = m_context->transcript()->view();
    const text::Span selected = view->selection();
    if (selected.length() > 0) {
        const RecordId unit = app::unitWithSpan(study(), session().unitsOfSource(source), source, selected);
        return unit ? Place{Step::Search, unit, {}, {}} : Place{Step::Search, source, selected, {}};
    }
    if (const RecordId unit = view->chosenMark()) return {Step::Search, unit, {}, {}};
    if (m_context->passage().kind == search::Kind::Unit) return {Step::Search, m_context->passage().record, {}, {}};
    return {Step::Search, source, m_context->whole(), {}};
}

void SearchPage::likeThis() {
    const Place place = example();
    if (!place.record) return session().say(tr("Choose a hit first."));
    session().go({Step::Search, place.record, place.span, u"like"_s});
}

void SearchPage::openLike(const RecordId& about, bool unlike, const text::Span& words) {
    if (!study().record(about) || words.end > study().text(about).size()) return;
    m_context->clear();
    m_like->open(about, unlike, words);
    showView(Like);
    m_views[Like]->setText(unlike ? tr("Passages unlike these") : tr("Passages like these"));
    m_like->focusList();
    enableCommands();
}

/// What can be done with passages that are offered: to leave one for good, there has to be a record that it is left for.
void SearchPage::showVerbs() {
    const RecordId about = m_like->about();
    const bool intoGroup = study().find<study::CodeGroup>(about) || study().find<study::Subgroup>(about);
    m_take->setText(intoGroup ? tr("Take into the group") : tr("Take as a meaning unit"));
    m_take->setVisible(m_view == Like);
    m_leave->setVisible(m_view == Like && m_like->mayLeave());
    m_record->setVisible(m_view == Like && m_like->isUnlike());
}

void SearchPage::comeFrom(Step step) {
    if (step == Step::Search) return;
    m_fromImpression = step == Step::Impression;
    if (m_fromImpression && m_view == Like) showView(Hits);
    offerLikeness();
}

/// Reading with an open mind comes first: nothing is proposed in step 1, nor before there is a code group.
void SearchPage::offerLikeness() {
    const bool offers = !m_fromImpression && !study().children<study::CodeGroup>(session().analysis()).isEmpty();
    for (QAction* action : std::as_const(m_likeness)) action->setVisible(offers);
    m_views[Like]->setVisible(m_like->about() && !m_fromImpression);
}

void SearchPage::take() {
    if (!m_like->current()) return session().say(tr("Choose a passage first."));
    if (m_context->mayMark()) m_like->take();
    enableCommands();
}

void SearchPage::leave() {
    if (!m_like->current()) return session().say(tr("Choose a passage first."));
    m_like->leave();
    enableCommands();
}

void SearchPage::recordChallenge() {
    askInline(m_bar, tr("Outcome: what was found, and what came of it in the text"), {}, tr("Record the search"),
              [this](const QString& outcome) { m_like->record(outcome); }, true);
}

}  // namespace kondensat::gui
