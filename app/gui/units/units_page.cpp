#include "app/gui/units/units_page.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/line_button.h"
#include "app/gui/parts/task.h"
#include "app/gui/player/player_bar.h"
#include "app/gui/units/group_panel.h"
#include "app/gui/units/matrix_view.h"
#include "app/gui/units/source_list.h"
#include "app/gui/units/unit_strip.h"
#include "app/operations/code_groups.h"
#include "app/operations/codebook.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
const QString matrixField = u"matrix"_s;  ///< of a Place: the matrix stands in the transcript's stead
}

UnitsPage::UnitsPage(Session& session, QWidget* parent)
    : Page(session, Step::Units, parent),
      m_sources(new SourceList(session)),
      m_pane(new TranscriptPane(session)),
      m_commands(new UnitCommands(session, m_pane)),
      m_split(new QSplitter(Qt::Horizontal)) {
    makeCommands();
    m_split->addWidget(m_sources);
    m_split->addWidget(makeMiddle());
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_splitByHand = true; });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_split);
    setFocusProxy(m_pane->view());

    connect(m_sources, &SourceList::chosen, this, [this](const RecordId& source) {
        m_showMatrix->setChecked(false);
        open(source);
        m_pane->view()->setFocus();
    });
    connect(m_pane->view(), &TranscriptView::markChosen, this, &UnitsPage::showChosen);
    connect(m_pane->view(), &TranscriptView::menuWanted, this, &UnitsPage::openMenu);
    connect(m_matrix, &MatrixView::unitWanted, this, [this](const RecordId& unit) {
        this->session().go({Step::Units, unit, {}, {}});
    });
    connect(m_commands, &UnitCommands::groupMade, this, [this](const RecordId& group) {
        if (m_groups) m_groups->select(group);
    });
}

UnitsPage::~UnitsPage() = default;

void UnitsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (m_splitByHand) return;
    const int sources = std::min(fontMetrics().averageCharWidth() * 38, width() * 28 / 100);
    m_split->setSizes({sources, width() - sources});
}

QAction* UnitsPage::commandOfTranscript(const QString& text, const QKeySequence& key, const QString& icon,
                                        const std::function<void()>& act) {
    QAction* action = command(text, key, icon, act);
    // A key like this acts in the transcript alone, which takes most of them itself; elsewhere it is an ordinary key.
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void UnitsPage::makeCommands() {
    m_newGroup =
        command(tr("New code group…"), QKeySequence(Qt::CTRL | Qt::Key_G), u"list-add"_s, [this] { newGroup(); });
    m_beginWithThemes =
        command(tr("Begin with the preliminary themes"), {}, u"view-list-tree"_s, [this] { beginWithThemes(); });
    m_addCodebook = command(tr("Add a codebook…"), {}, u"document-import"_s, [this] { addCodebook(); });
    makeUnitCommands();
    makeViewCommands();
}

void UnitsPage::makeUnitCommands() {
    QAction* mark = commandOfTranscript(tr("Mark without a code group"), Qt::Key_Space, u"draw-highlight"_s,
                                        [this] { m_commands->mark(); });
    m_pane->view()->addAction(mark);
    QAction* last = commandOfTranscript(tr("Put into the last code group"), Qt::Key_Return, {},
                                        [this] { m_commands->putIntoLast(); });
    m_choose = command(tr("Put into a code group…"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"tag"_s,
                       [this] { m_commands->chooseGroup(); });
    m_code = command(tr("Code the unit…"), QKeySequence(Qt::CTRL | Qt::Key_E), u"document-edit"_s,
                     [this] { m_commands->code(); });
    m_inVivo = command(tr("Take the unit's own words as code"), Qt::Key_F4, u"format-text-blockquote"_s,
                       [this] { m_commands->codeInVivo(); });
    m_splitUnit = command(tr("Split the unit at the cursor"), QKeySequence(Qt::CTRL | Qt::Key_D), u"split"_s,
                          [this] { m_commands->split(); });
    m_merge =
        command(tr("Merge units"), QKeySequence(Qt::CTRL | Qt::Key_J), u"merge"_s, [this] { m_commands->merge(); });
    m_aside = command(tr("Set the unit aside…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), u"archive-insert"_s,
                      [this] { m_commands->setAside(); });
    m_back = command(tr("Bring the unit back"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), u"archive-extract"_s,
                     [this] { m_commands->bringBack(); });
    m_remove =
        commandOfTranscript(tr("Remove the unit"), Qt::Key_Delete, u"edit-delete"_s, [this] { m_commands->remove(); });
    m_correct = command(tr("Correct the words"), Qt::Key_F2, u"edit-rename"_s, [this] { m_pane->correct(); });
    // The window's command of this name, beside the transcript.
    m_pseudonymiseAction = new QAction(iconNamed(u"view-private"_s), tr("Pseudonymise…"), this);
    m_pseudonymiseAction->setToolTip(
        tr("Pseudonymise… (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P).toString(QKeySequence::NativeText)));
    connect(m_pseudonymiseAction, &QAction::triggered, this,
            [this] { session().pseudonymise(m_pane->view()->selectedText().simplified()); });
    m_likeThese = new QAction(tr("More passages like these"), this);  // the window's, too
    connect(m_likeThese, &QAction::triggered, this, [this] {
        const Place example = this->example();
        session().go({Step::Search, example.record, example.span, u"like"_s});
    });
    m_editing = {m_newGroup,  m_beginWithThemes, m_addCodebook, mark,    last,   m_choose, m_code,    m_inVivo,
                 m_splitUnit, m_merge,           m_aside, m_back, m_remove, m_correct, m_pseudonymiseAction};
}

void UnitsPage::makeViewCommands() {
    const auto sendKey = [this](Qt::KeyboardModifiers modifiers) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_F7, modifiers);
        QCoreApplication::sendEvent(m_pane->view(), &press);
    };
    command(tr("Next meaning unit"), Qt::Key_F7, {}, [sendKey] { sendKey(Qt::NoModifier); });
    command(tr("Previous meaning unit"), QKeySequence(Qt::SHIFT | Qt::Key_F7), {},
            [sendKey] { sendKey(Qt::ShiftModifier); });
    m_pane->player()->addCommandsTo(*this);
    command(tr("Next source"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), {}, [this] { openNeighbour(1); });
    command(tr("Previous source"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), {}, [this] { openNeighbour(-1); });
    m_find = command(tr("Find in this transcript"), {}, u"edit-find"_s, [this] { find(); });
    m_showMatrix = command(tr("Matrix of participants and code groups"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                           u"view-grid"_s, [] {});
    m_showMatrix->setCheckable(true);
    connect(m_showMatrix, &QAction::toggled, this, &UnitsPage::showMatrix);
    m_numbers = command(tr("Show numbers of meaning units"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                        u"format-list-ordered"_s, [] {});
    m_numbers->setCheckable(true);
    connect(m_numbers, &QAction::toggled, this, [this](bool shown) {
        m_sources->setNumbers(shown);
        m_matrix->setNumbers(shown);
    });
    m_showSources = command(tr("List of sources"), QKeySequence(Qt::CTRL | Qt::Key_B), u"sidebar-expand-left"_s, [] {});
    m_showSources->setCheckable(true);
    m_showSources->setChecked(settings().value(u"units/sources"_s, true).toBool());
    if (!m_showSources->isChecked()) m_sources->hide();
    connect(m_showSources, &QAction::toggled, this, [this](bool shown) {
        m_sources->setVisible(shown && !m_showMatrix->isChecked());
        settings().setValue(u"units/sources"_s, shown);
    });
    m_import = new QAction(tr("Import transcripts…"), this);  // the window's command of this name
    connect(m_import, &QAction::triggered, this, [this] { session().chooseFiles(); });
}

QWidget* UnitsPage::makeHeader() {
    m_header = new QWidget;
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(space::s, space::s, space::s, space::s);
    row->setSpacing(space::xs);
    m_title = new LineLabel(fontFor(Type::Title), false);
    const auto add = [row](QAction* action) {
        QToolButton* button = buttonFor(action);
        row->addWidget(button);
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
    };
    add(m_showSources);
    row->addSpacing(space::xs);
    row->addWidget(m_title, 1);
    for (QAction* action : {m_find, m_correct, m_pseudonymiseAction, m_numbers, m_showMatrix}) add(action);
    return m_header;
}

QWidget* UnitsPage::makeMiddle() {
    auto* middle = new QWidget;
    m_strip = new UnitStrip(session(), {m_choose, m_code, m_inVivo, m_splitUnit, m_merge, m_aside, m_back, m_remove});
    m_matrix = new MatrixView(session());
    m_noSource = new EmptyState(tr("Transcripts and notes of this analysis are marked here, once there are any."),
                                session().isReadOnly() ? nullptr : m_import);
    m_transcript = new QWidget;
    auto* inner = new QVBoxLayout(m_transcript);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_pane, 1);
    inner->addWidget(m_strip);
    m_pages = new QStackedWidget;
    for (QWidget* page : {m_noSource, m_transcript, static_cast<QWidget*>(m_matrix)}) m_pages->addWidget(page);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_pages, 1);
    return middle;
}

QWidget* UnitsPage::inspector() {
    m_groups = new GroupPanel(session(), m_newGroup, m_beginWithThemes);
    return m_groups;
}

void UnitsPage::refresh(const Touched& touched) {
    m_sources->refresh(touched);
    if (m_groups) m_groups->refresh(touched);
    m_matrix->refresh(touched);
    const auto* analysis = study().find<study::Analysis>(session().analysis());
    const bool there = study().find<study::Source>(m_pane->source()) &&
                       (!analysis || analysis->sources.isEmpty() || analysis->sources.contains(m_pane->source()));
    const RecordId chosen = m_pane->view()->chosenMark();
    m_pane->refresh(touched);
    m_pane->view()->setLook(readingLook());
    if (!there)
        open(m_sources->first());
    else if (touched.touches(m_pane->source()))
        open(m_pane->source());
    if (chosen && !study().find<study::MeaningUnit>(chosen)) m_pane->view()->chooseMark({});
    enableCommands();
    showChosen();
    showMatrix(m_showMatrix->isChecked());
}

void UnitsPage::open(const RecordId& source) {
    m_pane->open(source);
    m_sources->setCurrent(source);
    showMatrix(m_showMatrix->isChecked());
    showChosen();
}

void UnitsPage::openNeighbour(int by) {
    if (const RecordId next = m_sources->neighbour(m_pane->source(), by)) {
        m_showMatrix->setChecked(false);
        open(next);
    }
}

void UnitsPage::showMatrix(bool shown) {
    m_pages->setCurrentWidget(shown ? static_cast<QWidget*>(m_matrix) : m_pane->source() ? m_transcript : m_noSource);
    m_header->setVisible(m_pane->source() || shown);
    m_sources->setVisible(m_pane->source() && !shown && m_showSources->isChecked());
    m_showSources->setVisible(!shown);  // the matrix is of all sources, and needs the room
    const QString source = m_pane->source() ? app::nameOf(study(), m_pane->source()) : QString();
    const QString title = shown ? tr("Participants and code groups") : source;
    m_title->setText(title);
    for (QAction* action : {m_find, m_correct, m_pseudonymiseAction}) action->setVisible(!shown && m_pane->source());
}

void UnitsPage::showChosen() {
    m_strip->show(m_pane->view()->chosenMark(), m_pane->looks());
    const auto* unit = study().find<study::MeaningUnit>(m_pane->view()->chosenMark());
    m_aside->setVisible(!unit || unit->setAside.isEmpty());
    m_back->setVisible(unit && !unit->setAside.isEmpty());
    Q_EMIT currentChanged();
}

void UnitsPage::enableCommands() {
    for (QAction* action : m_editing) action->setEnabled(!session().isReadOnly());
    m_beginWithThemes->setEnabled(!session().isReadOnly() &&
                                  !app::themesWithoutGroup(study(), session().analysis()).isEmpty());
}

void UnitsPage::reveal(const Place& place) {
    m_showMatrix->setChecked(place.field == matrixField);
    const auto* unit = study().find<study::MeaningUnit>(place.record);
    if (unit) {
        open(unit->source);
        if (unit->parent == session().analysis())
            m_pane->choose(place.record);
        else
            m_pane->view()->reveal(app::spanOfUnit(study(), place.record));
    } else if (study().find<study::Source>(place.record)) {
        open(place.record);
        if (place.span.length() > 0)
            m_pane->view()->reveal(place.span);
        else
            m_pane->view()->scrollTo(place.span.start);
    } else if (m_groups && study().find<study::CodeGroup>(place.record)) {
        m_groups->select(place.record);
    }
    if (unit && place.span.length() > 0) m_pane->view()->reveal(place.span);
    (m_showMatrix->isChecked() ? static_cast<QWidget*>(m_matrix) : m_pane->view())->setFocus();
}

Place UnitsPage::place() const {
    const qsizetype top = m_pane->view()->topPosition();
    return {Step::Units, m_pane->source(), {top, top}, m_showMatrix->isChecked() ? matrixField : QString()};
}

RecordId UnitsPage::current() const {
    const RecordId unit = m_pane->view()->chosenMark();
    return unit ? unit : m_pane->source();
}

Place UnitsPage::example() const {
    if (const RecordId unit = m_commands->unit()) return {Step::Units, unit, {}, {}};
    return {Step::Units, m_pane->source(), m_pane->view()->selection(), {}};
}

bool UnitsPage::find() {
    if (!m_pane->source()) return false;
    m_showMatrix->setChecked(false);
    m_pane->find();
    return true;
}

void UnitsPage::newGroup() {
    m_commands->newGroup(m_groups && m_groups->isVisible() ? m_groups->anchor() : m_header);
}

void UnitsPage::beginWithThemes() {
    const auto themes = app::themesWithoutGroup(study(), session().analysis());
    session().commit(app::groupsFromThemes(study(), session().analysis(), themes));
}

void UnitsPage::addCodebook() {
    auto* dialog =
        new QFileDialog(this, tr("Codebook"), {}, tr("Codebooks and projects (*.qdc *.qdpx);;All files (*)"));
    dialog->setObjectName(u"codebook"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { readCodebook(path); });
    dialog->open();
}

void UnitsPage::readCodebook(const QString& path) {
    using Read = Result<app::Codebook>;
    Task::run<Read>(
        this, tr("Reading a codebook"), [path](TaskControl&) { return app::readCodebook(path); },
        [this, analysis = session().analysis()](const Read& codebook) {
            if (!codebook) return session().tell(codebook.error());
            if (!codebook->warnings.isEmpty())
                session().tell(
                    tr("Of the codebook was left out, or is doubtful: %1").arg(codebook->warnings.join(u"; "_s)));
            const auto added = app::addCodebook(study(), analysis, *codebook);
            if (added.changes.isEmpty()) return session().say(tr("Every code of the codebook is there already."));
            session().commit(added.changes);
        });
}

void UnitsPage::openMenu(const QPoint& where) {
    QMenu menu;
    m_likeThese->setVisible(m_commands->unit() || m_pane->view()->selection().length() > 0);
    m_commands->fillMenu(menu, {m_newGroup, m_choose, m_code, m_inVivo, m_splitUnit, m_merge, m_aside, m_back, m_remove,
                                m_likeThese, m_correct, m_pseudonymiseAction});
    m_pane->player()->addTo(menu);
    menu.exec(where);
}

Page* makeUnitsPage(Session& session, QWidget* parent) {
    return new UnitsPage(session, parent);
}

}  // namespace kondensat::gui
