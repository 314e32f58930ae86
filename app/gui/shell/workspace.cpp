#include "app/gui/shell/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextEdit>

#include "app/gui/intake/intake.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/progress.h"
#include "app/gui/parts/theme.h"
#include "app/gui/player/player.h"
#include "app/gui/session/settings.h"
#include "app/gui/shell/inspector.h"
#include "app/gui/shell/message_bar.h"
#include "app/gui/shell/palette.h"
#include "app/gui/shell/question_line.h"
#include "app/gui/shell/rail.h"
#include "app/gui/shell/status_line.h"
#include "app/gui/transcript/transcript_view.h"
#include "core/journal/merge.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int rememberEvery = 3000;  ///< milliseconds; a killed program reopens at a place not older than this
constexpr int inspectorWidth = 340;
constexpr int charactersWithWords = 120;     ///< of width, from which on the rail has room for words
constexpr int charactersWithInspector = 90;  ///< and the inspector stands beside the work
constexpr int pause = 500;       ///< milliseconds without input, after which somebody is taken to look or think
constexpr int aheadEvery = 300;  ///< milliseconds between pages that are made before they are asked for
}  // namespace

Workspace::Workspace(std::unique_ptr<Session> session, QWidget* parent)
    : QWidget(parent), m_session(std::move(session)), m_pages(stepCount, nullptr) {
    makeActions();
    arrange();
    connect(m_session.get(), &Session::placeWanted, this, &Workspace::go);
    connect(m_session.get(), &Session::filesWanted, this, &Workspace::filesWanted);
    connect(m_session.get(), &Session::pseudonymisingWanted, this, &Workspace::pseudonymise);
    connect(m_session.get(), &Session::problem, this,
            [this](const QString& sentence) { m_messages->show(sentence, {}, true); });
    connect(m_session.get(), &Session::pointsChanged, this, &Workspace::showPoints);
    connect(m_session.get(), &Session::changed, this, &Workspace::showUndo);
    connect(m_session.get(), &Session::authorChanged, this, &Workspace::showUndo);
    m_remember.setInterval(rememberEvery);
    connect(&m_remember, &QTimer::timeout, this, &Workspace::rememberPlaceNow);
    m_remember.start();
    m_ahead.setInterval(aheadEvery);
    connect(&m_ahead, &QTimer::timeout, this, &Workspace::makePageAhead);
    m_ahead.start();
    m_sinceInput.start();
    qApp->installEventFilter(this);
    showUndo();
    show(rememberedPlace(m_session->path()));
    tellReadOnly();
}

Workspace::~Workspace() {
    // Pages refer to the study to the end.
    qDeleteAll(std::exchange(m_pages, {}));
    delete std::exchange(m_inspector, nullptr);
    delete std::exchange(m_pseudonymise, nullptr);
}

QAction* Workspace::action(const QString& text, const QList<QKeySequence>& keys, const QString& icon,
                           const std::function<void()>& act) {
    auto* made = new QAction(iconNamed(icon), text, this);
    made->setShortcuts(keys);
    const QString shown = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    made->setToolTip(shown.isEmpty() ? text : tr("%1 (%2)").arg(text, shown));
    connect(made, &QAction::triggered, this, act);
    addAction(made);
    return made;
}

void Workspace::makeActions() {
    m_back = action(tr("Back"), {QKeySequence(u"Alt+Left"_s)}, u"go-previous"_s, [this] {
        if (const auto place = m_places.back(currentPage()->place())) show(*place);
    });
    m_forward = action(tr("Forward"), {QKeySequence(u"Alt+Right"_s)}, u"go-next"_s, [this] {
        if (const auto place = m_places.forward(currentPage()->place())) show(*place);
    });
    m_undo = action(tr("Undo"), {QKeySequence::Undo}, u"edit-undo"_s, [this] { m_session->undo(); });
    m_redo = action(tr("Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}, u"edit-redo"_s,
                    [this] { m_session->redo(); });
    m_palette = action(tr("Find anything"), {QKeySequence(u"Ctrl+K"_s)}, u"search"_s,
                       [this] { openPalette(*m_session, window(), commands()); });
    action(tr("Find in page"), {QKeySequence::Find}, u"edit-find"_s, [this] {
        if (!currentPage()->find()) m_session->say(tr("There is nothing to search on this page."));
    });
    action(tr("Search all texts"), {QKeySequence(u"Ctrl+Shift+F"_s)}, u"search"_s,
           [this] { go({Step::Search, m_session->analysis(), {}, u"ask"_s}); });
    m_like = action(tr("More passages like these"), {}, u"search"_s, [this] { openLike(false); });
    m_unlike = action(tr("Passages unlike this category"), {}, u"search"_s, [this] { openLike(true); });
    m_panel = action(tr("Show or hide the inspector"), {QKeySequence(u"F9"_s)}, u"sidebar-collapse-right"_s,
                     [this] { m_inspector->setVisible(m_inspector->isHidden()); });
    action(tr("Write a memo"), {QKeySequence(u"Ctrl+M"_s)}, u"note"_s, [this] {
        m_inspector->show();
        m_inspector->writeMemo();
    });
    action(tr("Show the history"), {QKeySequence(u"Ctrl+H"_s)}, u"view-history"_s, [this] {
        m_inspector->show();
        m_inspector->showHistory();
    });
    action(tr("Next point worth a look"), {QKeySequence(u"F8"_s)}, u"go-down"_s,
           [this] { m_inspector->walkPoints(1); });
    action(tr("Previous point worth a look"), {QKeySequence(u"Shift+F8"_s)}, u"go-up"_s,
           [this] { m_inspector->walkPoints(-1); });
    action(tr("Import transcripts…"), {QKeySequence(u"Ctrl+I"_s)}, u"document-import"_s,
           [this] { Q_EMIT filesWanted(); });
    m_backToImport = action(tr("Back to the import"), {}, u"document-import"_s, [this] { showPreview(); });
    m_backToImport->setEnabled(false);
    action(tr("Pseudonymise…"), {QKeySequence(u"Ctrl+Shift+P"_s)}, u"view-private"_s,
           [this] { pseudonymise(markedWords()); });
    action(tr("Merge a copy of this study…"), {}, u"merge"_s, [this] { merge(); });
    action(tr("Seal this study…"), {}, u"lock"_s, [this] { seal(); });
    action(tr("Light, dark or as the system"), {}, u"color-management"_s, [this] {
        pick(
            m_palette->parent() == this ? this : window(), tr("Colours"),
            [](const QString&) {
                return QList<Choice>{
                    {tr("As the system"), {}, {}, 0}, {tr("Light"), {}, {}, 1}, {tr("Dark"), {}, {}, 2}};
            },
            [](const Choice& choice) { setColourScheme(ColourScheme(choice.value.toInt())); });
    });
}

void Workspace::arrange() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_rail = new Rail;
    m_rail->setWide(settings().value(u"window/railWide"_s, true).toBool());
    connect(m_rail, &Rail::stepWanted, this, [this](Step step) {
        if (m_pages[int(step)] && m_stack->currentWidget() == m_pages[int(step)]) return m_rail->setStep(step);
        go(m_pages[int(step)] ? m_pages[int(step)]->place() : Place{step, {}, {}, {}});
    });
    for (QAction* action : m_rail->stepActions()) addAction(action);
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageBar;
    m_stack = new QStackedWidget;
    m_inspector = new Inspector(*m_session);
    const int character = QFontMetrics(fontFor(Type::Body)).averageCharWidth();
    const int leastInspector = std::max(280, character * 26);
    m_inspector->setMinimumWidth(leastInspector);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    const int wanted = settings().value(u"window/inspectorWidth"_s, std::max(inspectorWidth, character * 30)).toInt();
    m_splitter->setSizes({100000, std::clamp(wanted, leastInspector, std::max(600, leastInspector))});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { settings().setValue(u"window/inspectorWidth"_s, m_inspector->width()); });
    column->addWidget(new QuestionLine(*m_session, {m_back, m_forward}, {m_undo, m_redo, m_palette, m_panel}));
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    middle->addWidget(m_rail);
    middle->addWidget(hairline(Qt::Vertical));
    middle->addWidget(work, 1);
    m_status = new StatusLine(*m_session);
    outer->addLayout(middle, 1);
    outer->addWidget(hairline(Qt::Horizontal));
    outer->addWidget(m_status);
}

Page* Workspace::page(Step step) {
    Page*& made = m_pages[int(step)];
    if (made) return made;
    switch (step) {
        case Step::Study:
            made = makeStudyPage(*m_session, m_stack);
            break;
        case Step::Impression:
            made = makeImpressionPage(*m_session, m_stack);
            break;
        case Step::Units:
            made = makeUnitsPage(*m_session, m_stack);
            break;
        case Step::Condensation:
            made = makeCondensationPage(*m_session, m_stack);
            break;
        case Step::Synthesis:
            made = makeSynthesisPage(*m_session, m_stack);
            break;
        case Step::Report:
            made = makeReportPage(*m_session, m_stack);
            break;
        case Step::Search:
            made = makeSearchPage(*m_session, m_stack);
            break;
    }
    made->setAccessibleName(stepTitle(step).simplified());
    m_stack->addWidget(made);
    m_inspector->addPage(made);
    connect(made, &Page::currentChanged, this, &Workspace::followCurrent);
    connect(made, &Page::inspectorWanted, this, [this] {
        m_inspector->show();
        m_inspector->showOwn();
    });
    return made;
}

/// So that the first visit of a step is as quick as the next; at a moment when the person has paused.
void Workspace::makePageAhead() {
    if (m_sinceInput.elapsed() < pause || QApplication::mouseButtons() != Qt::NoButton) return;
    const qsizetype missing = m_pages.indexOf(nullptr);
    if (missing >= 0) return void(page(Step(missing)));
    for (Page* each : m_pages) {
        if (!each->canPrepare()) continue;
        each->prepare(m_stack->size());
        return m_inspector->prepare(each);
    }
    m_ahead.stop();
    qApp->removeEventFilter(this);
}

bool Workspace::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::DragMove:
            m_sinceInput.restart();
            break;
        default:
            break;
    }
    return false;
}

Page* Workspace::currentPage() const {
    auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    return page ? page : m_pages[int(m_remembered.step)];
}

void Workspace::go(const Place& place) {
    if (Page* left = currentPage()) m_places.leave(left->place());
    show(place);
}

void Workspace::show(const Place& place) {
    m_session->writePending();
    Page* shown = page(place.step);
    leavePreview();
    shown->comeFrom(std::exchange(m_remembered.step, place.step));
    m_stack->setCurrentWidget(shown);
    m_rail->setStep(place.step);
    m_inspector->setPage(shown);
    // Reading with an open mind comes first: nothing is proposed before step 2.
    m_like->setVisible(place.step == Step::Units || place.step == Step::Condensation);
    m_unlike->setVisible(place.step == Step::Synthesis);
    if (place.record) shown->reveal(place);
    m_back->setEnabled(m_places.canGoBack());
    m_forward->setEnabled(m_places.canGoForward());
    followCurrent();
    rememberPlaceNow();
}

void Workspace::bringIn(const QStringList& files) {
    if (files.isEmpty() || m_session->isReadOnly()) return;
    if (m_preview) m_preview->deleteLater();
    auto* preview = new ImportPreview(*m_session, files);
    m_preview = preview;
    m_backToImport->setEnabled(true);
    m_stack->addWidget(preview);
    showPreview();
    connect(preview, &ImportPreview::done, this, [this, preview](const QList<RecordId>& sources) {
        if (m_preview == preview) {
            m_preview = nullptr;
            m_backToImport->setEnabled(false);
        }
        preview->deleteLater();
        const bool some = !sources.isEmpty();
        show(some ? Place{Step::Impression, sources.first(), {}, {}} : currentPage()->place());
    });
}

/// Where letters are large and the window is small, the work comes first: the rail shows icons, and the inspector waits
/// until it is asked for.
void Workspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int characters = width() / QFontMetrics(fontFor(Type::Body)).averageCharWidth();
    m_rail->setTight(characters < charactersWithWords);
    const bool tight = characters < charactersWithInspector;
    if (tight == std::exchange(m_tight, tight)) return;
    if (tight && !m_inspector->isHidden()) {
        m_inspectorTooWide = true;
        m_inspector->hide();
    } else if (!tight && std::exchange(m_inspectorTooWide, false)) {
        if (m_preview && m_stack->currentWidget() == m_preview)
            m_inspectorGaveWay = true;
        else
            m_inspector->show();
    }
}

/// All the room is the preview's: nothing that stands in the inspector is about files that are not yet in the study.
void Workspace::showPreview() {
    m_messages->dismiss();
    if (!m_inspector->isHidden()) m_inspectorGaveWay = true;
    m_inspector->hide();
    m_stack->setCurrentWidget(m_preview);
    m_rail->setStep(std::nullopt);
}

/// The preview waits while something else is looked at: what was said about its files is not lost.
void Workspace::leavePreview() {
    if (std::exchange(m_inspectorGaveWay, false)) m_inspector->show();
    if (!m_preview || m_stack->currentWidget() != m_preview) return;
    auto* back = new QAction(tr("Back to the import"));
    connect(back, &QAction::triggered, m_backToImport, &QAction::trigger);
    m_messages->show(tr("Files wait to be imported."), {back});
}

/// What is marked where the person is: in a field, a text, or the transcript of the page.
QString Workspace::markedWords() const {
    QWidget* focus = QApplication::focusWidget();
    QString words;
    if (const auto* line = qobject_cast<QLineEdit*>(focus); line && line->echoMode() == QLineEdit::Normal)
        words = line->selectedText();
    if (const auto* text = qobject_cast<QTextEdit*>(focus)) words = text->textCursor().selectedText();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(focus)) words = text->textCursor().selectedText();
    if (const auto* text = qobject_cast<TranscriptView*>(focus)) words = text->selectedText();
    for (const auto* text : currentPage()->findChildren<TranscriptView*>())
        if (words.isEmpty() && text->isVisible()) words = text->selectedText();
    return words.simplified();
}

/// In place of the inspector, so that it stays while its places are looked at, whatever page they are on.
void Workspace::pseudonymise(const QString& name) {
    if (!m_pseudonymise) {
        m_pseudonymise = new PseudonymiseBar(*m_session);
        m_pseudonymise->hide();
        m_pseudonymise->setMinimumWidth(QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 32);
        m_splitter->insertWidget(1, m_pseudonymise);
        m_splitter->setStretchFactor(1, 0);
        connect(m_pseudonymise, &PseudonymiseBar::closed, this, [this] {
            m_inspector->setVisible(m_inspectorWasShown);
            if (QWidget* shown = m_stack->currentWidget()) shown->setFocus();
        });
    }
    if (m_pseudonymise->isHidden()) m_inspectorWasShown = !m_inspector->isHidden();
    m_inspector->hide();
    const bool begins = m_pseudonymise->isHidden();
    m_pseudonymise->open(name);
    const int all = m_splitter->width();
    const int wanted = std::min(QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 46, all * 45 / 100);
    if (begins) m_splitter->setSizes({all - wanted, wanted, 0});
}

/// Passages like, or unlike, what the person works on; where that is nothing of the kind, the page asks.
void Workspace::openLike(bool unlike) {
    const study::Study& study = m_session->study();
    const Place example = currentPage()->example();
    if (!unlike && example.span.length() > 0) return go({Step::Search, example.record, example.span, u"like"_s});
    RecordId about = example.record;
    if (study.find<study::AnalyticText>(about)) about = study.record(about)->parent;
    const bool fits = unlike ? study.find<study::Category>(about) != nullptr
                             : study.find<study::MeaningUnit>(about) || study.find<study::CodeGroup>(about) ||
                                   study.find<study::Subgroup>(about);
    go({Step::Search, fits ? about : m_session->analysis(), {}, unlike ? u"unlike"_s : u"like"_s});
}

QList<QAction*> Workspace::commands() const {
    QList<QAction*> all;
    if (Page* shown = currentPage()) all += shown->actions();
    all += actions();
    for (QWidget* up = parentWidget(); up; up = up->parentWidget()) all += up->actions();
    return all;
}

void Workspace::followCurrent() {
    if (Page* shown = currentPage()) m_inspector->setCurrent(shown->current());
}

void Workspace::showPoints() {
    QSet<int> steps;
    for (const method::Point& point : m_session->points())
        if (!point.answered) steps.insert(point.step);
    m_rail->setWorthALook(steps);
}

void Workspace::showUndo() {
    const auto show = [](QAction* action, const QString& verb, const QString& words) {
        action->setEnabled(!words.isEmpty());
        const QString what = words.isEmpty() ? verb : tr("%1: %2").arg(verb, words);
        action->setText(what);
        action->setToolTip(tr("%1 (%2)").arg(what, action->shortcut().toString(QKeySequence::NativeText)));
    };
    show(m_undo, tr("Undo"), m_session->undoWords());
    show(m_redo, tr("Redo"), m_session->redoWords());
}

void Workspace::tellReadOnly() {
    if (!m_session->isReadOnly()) return;
    auto* copy = new QAction(tr("Work on a copy"));
    copy->setToolTip(tr("Copies the study beside this one; the copy can be merged later"));
    connect(copy, &QAction::triggered, this, [this] { Q_EMIT copyWanted(m_session->path()); });
    m_messages->show(tr("This study can be read, not changed: %1").arg(m_session->project().readOnlyReason()), {copy});
}

void Workspace::merge() {
    if (m_session->isReadOnly())
        return m_session->tell(tr("This study can be read, not changed, so nothing can be merged into it."));
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Merge a copy of this study"), QFileInfo(m_session->path()).path(),
                                     tr("Kondensat studies (*.kondensat)"));
    if (path.isEmpty()) return;
    auto other = journal::Project::open(path, m_session->readingOptions());
    if (!other) return m_session->tell(other.error());
    mergeWith(path, **other);
}

void Workspace::mergeWith(const QString& path, journal::Project& other) {
    if (!m_session->writePending()) return;  // and that said why
    const auto report = [&] {
        Progress progress(this, tr("Merging %1…").arg(QFileInfo(path).fileName()));
        return journal::merge(m_session->project(), other, std::ref(progress));
    }();
    if (!report) return m_session->tell(report.error().in(path));
    m_session->changedElsewhere();
    QString sentence = report->added == 0 ? tr("The copy holds nothing that is not here.")
                                          : (report->added == 1 ? tr("Merged: one change came in.")
                                                                : tr("Merged: %1 changes came in.").arg(report->added));
    if (!report->toDecide.isEmpty())
        sentence +=
            u' ' +
            (report->toDecide.size() == 1
                 ? tr("One place was changed in both; the later change is shown.")
                 : tr("%1 places were changed in both; the later change is shown.").arg(report->toDecide.size()));
    if (!report->setAside.isEmpty()) sentence += u' ' + tr("Not taken over: %1").arg(report->setAside.join(u"; "_s));
    m_messages->show(sentence);
}

void Workspace::seal() {
    offerSealing(*m_session, this, [this](bool sealed) {
        if (!sealed) return;
        m_session->changedElsewhere();  // the search index leaves the disk
        m_session->say(tr("The study is sealed."));
    });
}

void Workspace::rememberPlaceNow() {
    Page* shown = currentPage();
    if (!shown) return;
    const Place place = shown->place();
    if (place == m_remembered) return;
    m_remembered = place;
    rememberPlace(m_session->path(), place);
}

bool Workspace::close() {
    if (!m_session->writePending()) return false;
    Player::of(*m_session).release();
    rememberPlaceNow();
    settings().setValue(u"window/railWide"_s, m_rail->isWide());
    settings().sync();
    const Result<void> closed = m_session->project().close();
    if (!closed) m_session->tell(closed.error());
    return true;
}

}  // namespace kondensat::gui
