#include "app/gui/synthesis/synthesis_page.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSplitter>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/player/player_bar.h"
#include "app/gui/synthesis/tone_delegate.h"
#include "app/operations/language_versions.h"
#include "app/operations/study_records.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

Page* makeSynthesisPage(Session& session, QWidget* parent) {
    return new SynthesisPage(session, parent);
}

SynthesisPage::SynthesisPage(Session& session, QWidget* parent)
    : Page(session, Step::Synthesis, parent),
      m_model(new OutlineModel(session, this)),
      m_tree(new QTreeView),
      m_stack(new QStackedWidget) {
    makeActions();
    m_empty =
        new EmptyState(tr("A category gathers one or more code groups under a heading that says a message."), m_new);
    m_notBegun = new EmptyState({}, m_begin);
    m_categoryView = new CategoryView(session, {m_versions, m_nextPassage, m_reread, m_addSearch});
    m_beside = new VersionsPane(session);
    m_textView = new TextView(session, {m_insert, m_confirm, m_versions, m_nextHint});
    m_material = new MaterialPanel(session, m_insert);
    m_material->transcript()->player()->addCommandsTo(*this);
    layOut();
    connectViews();
}

SynthesisPage::~SynthesisPage() {
    if (m_material && !m_material->parent()) delete m_material;
}

void SynthesisPage::makeActions() {
    m_new = command(tr("New category"), QKeySequence(u"Ctrl+Alt+N"_s), u"list-add"_s, [this] { newCategory(); });
    m_begin = command(tr("Begin this text"), QKeySequence(u"Ctrl+Return"_s), {}, [this] { beginText(); });
    m_rename = command(tr("Rename category"), QKeySequence(Qt::Key_F2), {}, [this] {
        if (!m_place) return;
        m_tree->setCurrentIndex(m_model->indexOf(m_place->category));
        m_categoryView->focusName();
    });
    m_remove = command(tr("Remove category or text"), QKeySequence(Qt::Key_Delete), u"list-remove"_s,
                       [this] { removeChosen(); });
    m_up = command(tr("Move up"), QKeySequence(u"Alt+Up"_s), u"go-up"_s, [this] { moveChosen(-1); });
    m_down = command(tr("Move down"), QKeySequence(u"Alt+Down"_s), u"go-down"_s, [this] { moveChosen(1); });
    for (QAction* action : {m_remove, m_up, m_down}) {  // these keys mean something else while a text is written
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
    }
    m_insert = command(tr("Insert quote"), QKeySequence(u"Ctrl+Shift+Q"_s), u"format-text-blockquote"_s,
                       [this] { insertQuote(); });
    m_confirm =
        command(tr("Confirm text"), QKeySequence(u"Ctrl+Shift+Return"_s), {}, [this] { m_textView->confirm(); });
    m_versions = command(tr("Language versions"), QKeySequence(u"Ctrl+Alt+L"_s), u"languages"_s,
                         [this] { setVersionsShown(m_versions->isChecked()); });
    m_versions->setCheckable(true);
    m_showBeside = command(tr("Versions of title page, guide and participants"), QKeySequence(u"Ctrl+Alt+G"_s), {},
                           [this] { setBesideShown(m_showBeside->isChecked()); });
    m_showBeside->setCheckable(true);
    m_nextHint =
        command(tr("Next hint"), QKeySequence(u"Ctrl+Alt+H"_s), u"go-next"_s, [this] { m_textView->nextHint(); });
    m_reread = command(tr("Mark as re-read"), QKeySequence(u"Ctrl+Alt+R"_s), {}, [this] { markReread(); });
    m_nextPassage = command(tr("Next passage to re-read"), QKeySequence(u"Ctrl+Alt+P"_s), u"go-next"_s, [this] {
        if (m_stack->currentWidget() == m_categoryView) m_categoryView->nextPassage();
    });
    m_addSearch = command(tr("Add a search"), QKeySequence(u"Ctrl+Alt+S"_s), u"list-add"_s, [this] {
        if (!m_place) return;
        m_tree->setCurrentIndex(m_model->indexOf(m_place->category));
        m_categoryView->addSearch();
    });
    const std::pair<QString, MaterialPanel::Tab> tabs[] = {{tr("Show condensates"), MaterialPanel::Condensates},
                                                           {tr("Show what can be quoted"), MaterialPanel::Quotes},
                                                           {tr("Show the transcript"), MaterialPanel::Transcript},
                                                           {tr("Show the chosen quote"), MaterialPanel::Quote}};
    for (const auto& [words, tab] : tabs)
        command(words, QKeySequence(u"Ctrl+Alt+%1"_s.arg(int(tab) + 1)), {}, [this, tab = tab] {
            if (!m_material) return;
            Q_EMIT inspectorWanted();
            m_material->showTab(tab);
            m_material->enter();
        });
}

void SynthesisPage::layOut() {
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ToneDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setWordWrap(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAccessibleName(tr("Categories and analytic texts"));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    QWidget* heading = headingRow(tr("Categories"), {m_new, m_up, m_down, m_remove});
    column->addWidget(heading);
    column->addWidget(m_tree, 1);
    m_showBeside->setIconText(tr("Title page, guide, participants"));
    auto* beside = buttonFor(m_showBeside, true);
    column->addWidget(beside, 0, Qt::AlignLeft);

    for (QWidget* view :
         {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_notBegun), static_cast<QWidget*>(m_categoryView),
          static_cast<QWidget*>(m_textView), static_cast<QWidget*>(m_beside)})
        m_stack->addWidget(view);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(side);
    split->addWidget(m_stack);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    const int characters = fontMetrics().averageCharWidth();
    side->setMinimumWidth(heading->sizeHint().width() + space::m + space::s);
    side->setMaximumWidth(std::max(characters * 34, side->minimumWidth()));
    split->setSizes({characters * 30, characters * 100});
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(split);
}

void SynthesisPage::connectViews() {
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SynthesisPage::choose);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    m_tree->expandAll();
    connect(m_textView, &TextView::paragraphChanged, this, &SynthesisPage::showParagraph);
    connect(m_textView, &TextView::quoteChosen, this, [this](const RecordId& quote) {
        if (quote && m_material) m_material->details()->showQuote(quote);
        Q_EMIT currentChanged();
    });
    connect(m_textView, &TextView::quoteClicked, this, [this] {
        Q_EMIT inspectorWanted();
        if (m_material) m_material->showTab(MaterialPanel::Quote);
    });
    connect(m_material->condensates(), &CondensateCards::ticked, m_textView, &TextView::linkParagraph);
    connect(m_material->details(), &QuoteDetails::placeWanted, this,
            [this](const RecordId& source, const text::Span& span) {
                m_material->transcript()->showSource(source, session().unitsOfSource(source).values(), span);
                m_material->showTab(MaterialPanel::Transcript);
            });
    connect(m_material->details(), &QuoteDetails::removeWanted, m_textView, &TextView::removeQuote);
    connect(m_categoryView, &CategoryView::sourceWanted, this,
            [this](const RecordId& source, const QList<RecordId>& units, const text::Span& span) {
                if (!m_material) return;
                m_material->transcript()->showSource(source, units, span);
                m_material->showTab(MaterialPanel::Transcript);
            });
    connect(m_categoryView, &CategoryView::unitWanted, this, &SynthesisPage::addUnitToSearch);
    connect(&session(), &Session::pointsChanged, this, &SynthesisPage::noticePoints);
}

void SynthesisPage::noticePoints() {
    QSet<RecordId> texts;
    for (const method::Point& point : session().points())
        if (point.code == "analytic-text-older"_L1) texts.insert(point.place);
    m_model->setNeedingLook(texts);
}

// ---- what is chosen
// --------------------------------------------------------------------------------------------------

void SynthesisPage::choose(const QModelIndex& index) {
    if (const auto place = m_model->placeAt(index)) showPlace(*place);
}

/// The commands for a category or text that is shown.
void SynthesisPage::enableChosen(bool enabled) {
    m_nextPassage->setEnabled(enabled);
    for (QAction* action : {m_reread, m_addSearch, m_rename, m_remove, m_up, m_down})
        action->setEnabled(enabled && !session().isReadOnly());
}

void SynthesisPage::showPlace(const OutlinePlace& place) {
    m_place = place;
    m_showBeside->setChecked(false);
    const bool written = place.text && place.text->text;
    const QString name = place.text && place.text->subgroup ? method::nameOf(study(), place.text->subgroup) : QString();
    m_begin->setEnabled(place.text && !written && !session().isReadOnly());
    m_insert->setEnabled(written && !session().isReadOnly());
    m_nextHint->setEnabled(false);
    m_confirm->setEnabled(false);
    enableChosen(true);
    if (!place.text) {
        m_categoryView->showCategory(place.category);
        m_categoryView->refresh({true, {}, {}});  // it heard nothing while a text was shown
        m_categoryView->setVersionsShown(m_versions->isChecked());
        m_stack->setCurrentWidget(m_categoryView);
    } else if (written) {
        m_textView->showText(place.text->text);
        m_textView->setVersionsShown(m_versions->isChecked());
        m_stack->setCurrentWidget(m_textView);
    } else {
        m_notBegun->setSentence(name.isEmpty()
                                    ? tr("The introduction says in a few sentences what this category brings together.")
                                    : tr("No analytic text for “%1” yet.").arg(name));
        m_stack->setCurrentWidget(m_notBegun);
    }
    if (m_material) {
        QList<RecordId> subgroups;
        if (written) {
            subgroups = app::subgroupsFor(study(), place.text->text);
        } else if (place.text && place.text->subgroup) {
            subgroups = {place.text->subgroup};
        } else if (const auto* category = study().find<study::Category>(place.category)) {
            for (const study::CodeGroup* group : study().children<study::CodeGroup>(category->parent))
                if (category->groups.contains(group->id))
                    for (const study::Subgroup* subgroup : study().children<study::Subgroup>(group->id))
                        if (subgroup->setAside.isEmpty()) subgroups.append(subgroup->id);
        }
        m_material->showSubgroups(subgroups);
        const auto* shown = study().find<study::Quote>(m_material->details()->quote());
        if (!written || !shown || shown->parent != place.text->text)
            m_material->details()->showQuote(written ? m_textView->edit()->chosenQuote() : RecordId());
    }
    showParagraph();
    Q_EMIT currentChanged();
}

void SynthesisPage::showParagraph() {
    if (!m_material) return;
    const bool written = m_place && m_place->text && m_place->text->text;
    const auto paragraph = written ? m_textView->paragraph() : std::nullopt;
    const QString words =
        paragraph ? study().text(m_textView->text()).mid(paragraph->span.start, paragraph->span.length()) : QString();
    m_material->condensates()->showParagraph(paragraph, words);
}

void SynthesisPage::refresh(const Touched& touched) {
    const auto place = m_place;
    m_model->refresh();
    if (touched.everything) noticePoints();
    const bool none = m_model->rowCount() == 0;
    m_new->setEnabled(!session().isReadOnly());
    if (m_stack->currentWidget() != m_beside) enableChosen(!none);
    if (m_material) m_material->refresh(touched);
    if (m_stack->currentWidget() == m_beside) {
        if (touched.everything) m_beside->showBeside();
        return m_beside->refresh(touched);
    }
    if (none) {
        m_place.reset();
        m_begin->setEnabled(false);
        m_insert->setEnabled(false);
        m_textView->showText({});
        m_categoryView->showCategory({});
        m_stack->setCurrentWidget(m_empty);
        if (m_material) {
            m_material->showSubgroups({});
            m_material->details()->showQuote({});
        }
        return;
    }
    QModelIndex at = place ? m_model->indexOf(*place) : m_model->index(0, 0);
    if (!at.isValid()) at = m_model->index(0, 0);
    const auto now = m_model->placeAt(at);
    if (m_tree->currentIndex() != at) m_tree->setCurrentIndex(at);
    if (now &&
        (now != m_place || touched.everything || touched.any<study::Subgroup>() || touched.any<study::Category>()))
        showPlace(*now);
    if (m_stack->currentWidget() == m_categoryView) m_categoryView->refresh(touched);
    if (m_stack->currentWidget() == m_textView) m_textView->refresh(touched);
    showParagraph();
}

// ---- doing
// -----------------------------------------------------------------------------------------------------------

void SynthesisPage::newCategory() {
    pick(
        m_tree, tr("Code group to begin from, or a name"),
        [this](const QString&) {
            QList<Choice> choices;
            QSet<RecordId> taken;
            for (const study::Category* category : study().children<study::Category>(session().analysis()))
                for (const RecordId& group : category->groups) taken.insert(group);
            const auto looks = groupLooks(study(), session().analysis());
            for (const study::CodeGroup* group : study().children<study::CodeGroup>(session().analysis()))
                if (group->setAside.isEmpty())
                    choices.append({group->name, taken.contains(group->id) ? tr("in a category") : QString(),
                                    swatchIcon(looks.value(group->id)), QVariant::fromValue(group->id)});
            return choices;
        },
        [this](const Choice& choice) { makeCategory(choice.text, {choice.value.value<RecordId>()}); },
        tr("New category “%1”"), [this](const QString& name) { makeCategory(name, {}); });
}

void SynthesisPage::makeCategory(const QString& name, const study::RefSet& groups) {
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "made a category"));
    const RecordId id = app::addCategory(changes, study(), session().analysis(), name, groups);
    if (!session().commit(changes)) return;
    m_tree->setCurrentIndex(m_model->indexOf(id));
    m_categoryView->focusName();
}

void SynthesisPage::beginText() {
    if (!m_place || !m_place->text || m_place->text->text) return;
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "began an analytic text"));
    const RecordId id = app::addAnalyticText(changes, study(), m_place->category, m_place->text->subgroup);
    if (!session().commit(changes)) return;
    m_tree->setCurrentIndex(m_model->indexOf(id));
    m_textView->edit()->setFocus();
}

void SynthesisPage::removeChosen() {
    if (!m_place || !m_place->record()) return;
    const RecordId record = m_place->record();
    study::ChangeSet changes(m_place->text ? QT_TRANSLATE_NOOP("History", "removed an analytic text")
                                           : QT_TRANSLATE_NOOP("History", "removed a category"));
    app::removeRecords(changes, study(), {record});
    session().commit(changes);
}

void SynthesisPage::moveChosen(int places) {
    if (!m_place || !m_place->record()) return;
    study::ChangeSet changes(m_place->text ? QT_TRANSLATE_NOOP("History", "moved an analytic text")
                                           : QT_TRANSLATE_NOOP("History", "moved a category"));
    if (app::moveBy(changes, study(), m_place->record(), places)) session().commit(changes);
}

void SynthesisPage::insertQuote() {
    const auto binding = m_material ? m_material->selected() : std::nullopt;
    if (!binding) {
        session().say(tr(
            "Choose a gold quote or unit under “To quote”, or select words in the transcript, then insert the quote."));
        Q_EMIT inspectorWanted();
        if (m_material && m_material->tab() != MaterialPanel::Transcript) {
            m_material->showTab(MaterialPanel::Quotes);
            m_material->quotes()->setFocus();
        }
        return;
    }
    const auto tab = m_material->tab();
    if (m_textView->insertQuote(*binding)) m_material->showTab(tab);
}

void SynthesisPage::markReread() {
    if (m_stack->currentWidget() != m_categoryView) return;
    if (!m_categoryView->rereading()->currentIndex().isValid())
        return session().say(tr("Choose a transcript in the list first."));
    askInline(
        m_categoryView->rereading(), tr("What did re-reading show? (may be left empty)"), {}, tr("Mark as re-read"),
        [this](const QString& note) { m_categoryView->markReread(note); }, true);
}

void SynthesisPage::addUnitToSearch(const RecordId& search) {
    const RecordId unit = m_material ? m_material->transcript()->view()->chosenMark() : RecordId();
    if (!study().find<study::MeaningUnit>(unit))
        return session().say(tr("Choose a unit in the transcript first: click on its stripe, or press F7 there."));
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "added a unit to a challenge search"));
    changes.include(search, &study::ChallengeSearch::units, unit);
    session().commit(changes);
}

void SynthesisPage::setVersionsShown(bool shown) {
    m_versions->setChecked(shown);
    if (m_stack->currentWidget() == m_categoryView) m_categoryView->setVersionsShown(shown);
    if (m_stack->currentWidget() == m_textView) m_textView->setVersionsShown(shown);
}

void SynthesisPage::setBesideShown(bool shown) {
    session().writePending();
    m_showBeside->setChecked(shown);
    m_tree->setCurrentIndex({});
    if (!shown) {
        m_stack->setCurrentWidget(m_empty);
        return refresh({true, {}, {}});
    }
    for (QAction* action : {m_begin, m_insert, m_nextHint, m_confirm}) action->setEnabled(false);
    enableChosen(false);
    m_beside->showBeside();
    m_stack->setCurrentWidget(m_beside);
    Q_EMIT currentChanged();
}

// ---- places
// ----------------------------------------------------------------------------------------------------------

void SynthesisPage::reveal(const Place& place) {
    const auto at = [&](const RecordId& record) {
        const QModelIndex index = m_model->indexOf(record);
        if (index.isValid()) m_tree->setCurrentIndex(index);
        return index.isValid();
    };
    m_model->refresh();
    if (const auto* version = study().find<study::Translation>(place.record)) {
        const RecordId of = version->parent;
        const auto* quote = study().find<study::Quote>(of);
        const auto beside = app::publishedBeside(study(), session().analysis());
        if (std::any_of(beside.cbegin(), beside.cend(), [&](const app::Publishable& field) {
                const auto* printed = app::versionOf(study(), field, version->language);
                return printed && printed->id == version->id;
            })) {
            setBesideShown(true);
            return m_beside->reveal(place.record);
        }
        const RecordId with = app::categoryFor(study(), of);
        if (!at(quote ? quote->parent : with ? with : of)) return;
        if (quote) {
            m_textView->edit()->chooseQuote(of);
            m_material->details()->showQuote(of);
            m_material->showTab(MaterialPanel::Quote);
            return m_material->details()->versions()->reveal(place.record);
        }
        setVersionsShown(true);
        return (m_stack->currentWidget() == m_textView ? m_textView->versions() : m_categoryView->versions())
            ->reveal(place.record);
    }
    if (const auto* quote = study().find<study::Quote>(place.record)) {
        if (!at(quote->parent)) return;
        m_textView->edit()->setFocus();
        m_textView->edit()->chooseQuote(place.record);
        m_material->details()->showQuote(place.record);
        return m_material->showTab(MaterialPanel::Quote);
    }
    if (const auto* link = study().find<study::ParagraphLink>(place.record)) {
        const auto span = study().document(link->parent)->spanOf(link->range);
        if (!at(link->parent)) return;
        m_textView->select(span.value_or(text::Span{}));
        return m_material->showTab(MaterialPanel::Condensates);
    }
    if (const auto* search = study().find<study::ChallengeSearch>(place.record)) {
        if (at(search->parent)) m_categoryView->revealSearch(place.record);
        return;
    }
    if (study().find<study::StudyInfo>(place.record)) return setBesideShown(true);
    if (!at(place.record)) return;
    if (study().find<study::AnalyticText>(place.record))
        m_textView->select(place.span);
    else
        m_tree->setFocus();
}

Place SynthesisPage::place() const {
    if (m_stack->currentWidget() == m_beside) return {Step::Synthesis, study().info().id, {}, {}};
    Place place{Step::Synthesis, m_place ? m_place->record() : RecordId(), {}, {}};
    if (m_place && !place.record) place.record = m_place->category;
    if (m_place && m_place->text && m_place->text->text) {
        const QTextCursor cursor = m_textView->edit()->textCursor();
        place.span = {cursor.selectionStart(), cursor.selectionEnd()};
    }
    return place;
}

RecordId SynthesisPage::current() const {
    if (m_stack->currentWidget() == m_beside) return study().info().id;
    if (!m_place) return {};
    if (m_stack->currentWidget() == m_textView && m_textView->edit()->chosenQuote())
        return m_textView->edit()->chosenQuote();
    return m_place->record() ? m_place->record() : m_place->category;
}

bool SynthesisPage::find() {
    if (!m_material || m_material->tab() != MaterialPanel::Transcript || !m_material->transcript()->source())
        return false;
    m_material->transcript()->openFind();
    return true;
}

}  // namespace kondensat::gui
