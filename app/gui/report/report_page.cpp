#include "app/gui/report/report_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"
#include "app/gui/report/at_once.h"
#include "app/gui/report/origins.h"
#include "app/gui/session/report_settings.h"
#include "app/gui/session/settings.h"
#include "app/operations/files.h"
#include "export/checklist.h"
#include "export/report.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

namespace {

const QString copyItem = u"copy:"_s, openItem = u"open:"_s;  ///< of the layouts' list: what is no layout
const QString ownLayoutsKey = u"report/layouts"_s;
constexpr int mostOwnLayouts = 6;
constexpr int longestQuiet = 700;  ///< milliseconds without a change before the report is made anew, at most

QComboBox* chooser(const QString& name, const QStringList& values,
                   const std::function<QString(const QString&)>& words) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setMinimumHeight(space::target);
    for (const QString& value : values) box->addItem(words(value), value);
    return box;
}

QComboBox* guidelineChooser() {
    auto* box = chooser(ReportPage::tr("Reporting guideline"), {}, {});
    bool isSheet = false;
    for (const exporting::GuidelineName& each : exporting::guidelines()) {
        if (each.isSheet && !std::exchange(isSheet, true)) box->insertSeparator(box->count());
        box->addItem(guidelineWords(each.shortName), each.name);
        box->setItemData(box->count() - 1, guidelineWords(each.title), Qt::ToolTipRole);
    }
    return box;
}

QString layoutWords(const QString& name) {
    if (name == u"report") return ReportPage::tr("Full report");
    if (name == u"manuscript") return ReportPage::tr("Methods and findings");
    if (name == u"participant-summary") return ReportPage::tr("Summary for participants");
    if (name == u"theme-booklet") return ReportPage::tr("Theme booklet for a meeting");
    if (name == u"audit-trail") return ReportPage::tr("Audit trail");
    return name;
}

}  // namespace

ReportPage::ReportPage(Session& session, QWidget* parent)
    : Page(session, Step::Report, parent),
      m_layout(chooser(tr("Layout of the report"), exporting::layoutNames(), layoutWords)),
      m_guideline(guidelineChooser()),
      m_pageMenu(new PageMenu),
      m_stack(new QStackedWidget),
      m_notice(new EmptyState(tr("Putting the report together…"))),
      m_pages(new PagesView),
      m_checklist(new ChecklistView(session)),
      m_manuscript(new ManuscriptView(session)),
      m_comparison(new ComparisonView(session)),
      m_strip(new ExportStrip(session)) {
    m_layout->setCurrentIndex(std::max(0, m_layout->findData(u"report"_s)));
    m_layoutBefore = m_layout->currentIndex();
    m_layout->insertSeparator(m_layout->count());
    m_layout->addItem(tr("Copy this layout…"), copyItem);
    m_layout->addItem(tr("Layout from a file…"), openItem);
    for (const QString& path : settings().value(ownLayoutsKey).toStringList())
        if (QFileInfo::exists(path)) m_layout->insertItem(m_layout->findData(copyItem) - 1, QFileInfo(path).completeBaseName(), path);
    m_due.setSingleShot(true);
    buildCommands();
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_checklist);
    m_stack->addWidget(m_manuscript);
    m_stack->addWidget(m_comparison);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(toolRow());
    column->addWidget(m_strip);
    column->addWidget(findLine());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_stack, 1);
    connect(&m_due, &QTimer::timeout, this, &ReportPage::start);
    connect(m_pages, &PagesView::blockActivated, this, &ReportPage::goToBlock);
    connect(m_checklist, &ChecklistView::chosenChanged, this, &Page::currentChanged);
    connect(m_checklist, &ChecklistView::missingOnlyChanged, m_missing, &QAction::setChecked);
    const auto takeMoments = [this] { m_strip->setMoments(m_comparison->from(), m_comparison->to()); };
    connect(m_comparison, &ComparisonView::momentsChanged, this, takeMoments);
    takeMoments();
    takeGuideline();
    takeLook();
    connect(&m_watch, &QFileSystemWatcher::fileChanged, this, [this] {
        wantAnew();
        m_due.start(longestQuiet);
    });
    connect(m_layout, &QComboBox::activated, this, &ReportPage::layoutChosen);
    for (QComboBox* box : {m_layout, m_guideline})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            const QString layout = m_layout->currentData().toString();
            if (layout == copyItem || layout == openItem) return;  // until a file is chosen
            m_layoutBefore = m_layout->currentIndex();
            takeLook();
            m_manuscript->setGuideline(m_guideline->currentData().toString());
            m_comparison->setGuideline(m_guideline->currentData().toString());
            wantAnew();
            m_due.start(0);
        });
    connect(m_pageMenu, &PageMenu::changed, this, [this] {
        takeLook();
        wantAnew();
        m_due.start(0);
    });
    connect(m_pageMenu, &PageMenu::refused, this, [this](const Error& error) { this->session().tell(error); });
    connect(m_guideline, &QComboBox::activated, this,
            [this] { rememberGuideline(this->session().path(), m_guideline->currentData().toString()); });
    showChecklist(false);
}

void ReportPage::buildCommands() {
    m_showPreview = command(tr("Preview"), Qt::Key_P, {}, [this] { showChecklist(false); });
    m_showChecklist = command(tr("Checklist"), Qt::Key_C, {}, [this] { showChecklist(true); });
    m_showManuscript = command(tr("Returned manuscript"), Qt::Key_R, {}, [this] { showManuscript(); });
    m_missing = command(tr("What is missing"), Qt::Key_M, u"view-filter"_s, [this] {
        const bool only = showsChecklist() ? m_missing->isChecked() : true;
        showChecklist(true);
        m_checklist->setMissingOnly(only);
        m_missing->setChecked(only);
    });
    m_showComparison = command(tr("Since a milestone"), Qt::Key_S, {}, [this] { showBeside(m_showComparison, m_comparison); });
    for (QAction* action : {m_showPreview, m_showChecklist, m_showManuscript, m_showComparison, m_missing}) action->setCheckable(true);
    command(tr("Fill in the checklist item"), Qt::Key_F, {}, [this] {
        if (showsChecklist()) m_checklist->detail()->fillIn();
    });
    command(tr("Answer the checklist item in your own words"), Qt::Key_A, {}, [this] {
        if (showsChecklist()) m_checklist->detail()->answerMyself();
    });
    m_export = command(tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), u"document-save-as"_s, [this] {
        using Kind = app::Export::Kind;
        m_strip->open(showsChecklist() ? Kind::Checklist : showsComparison() && !m_comparison->from().isNow() ? Kind::Comparison : Kind::Report);
    });
    command(tr("Larger pages"), QKeySequence(Qt::CTRL | Qt::Key_Plus), u"zoom-in"_s, [this] { m_pages->zoom(1); });
    command(tr("Smaller pages"), QKeySequence(Qt::CTRL | Qt::Key_Minus), u"zoom-out"_s, [this] { m_pages->zoom(-1); });
    command(tr("Pages as wide as fits"), QKeySequence(Qt::CTRL | Qt::Key_0), u"zoom-fit-width"_s,
            [this] { m_pages->zoom(0); });
}

QWidget* ReportPage::toolRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    m_layout->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);  // some names are long; the list shows them whole
    m_layout->setMinimumContentsLength(14);
    m_layout->view()->setMinimumWidth(m_layout->view()->sizeHintForColumn(0) + 2 * space::l);
    auto* choices = new FlowLayout(nullptr, space::xs);
    for (QAction* view : {m_showPreview, m_showChecklist, m_showManuscript, m_showComparison}) choices->addWidget(buttonFor(view, true));
    auto* gap = new QWidget;
    gap->setFixedWidth(space::s);
    choices->addWidget(gap);
    for (QWidget* each : std::initializer_list<QWidget*>{m_layout, m_pageMenu, m_guideline, buttonFor(m_missing, true)}) choices->addWidget(each);
    layout->addLayout(choices, 1);
    QPushButton* save = primaryButton(m_export->text());
    save->setToolTip(m_export->toolTip());
    connect(save, &QPushButton::clicked, m_export, &QAction::trigger);
    layout->addWidget(save, 0, Qt::AlignTop);
    return row;
}

QWidget* ReportPage::findLine() {
    m_findLine = new QWidget;
    auto* layout = new QHBoxLayout(m_findLine);
    layout->setContentsMargins(space::l, space::xs, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_find = new QLineEdit, 1);
    m_find->setPlaceholderText(tr("Find in the report"));
    m_find->setAccessibleName(tr("Find in the report"));
    m_find->setMaximumWidth(m_find->fontMetrics().averageCharWidth() * 60);
    layout->addWidget(m_findSays = labelFor({}, Type::Small, true));
    layout->addStretch(1);
    auto* close = new QAction(tr("Close"), m_findLine);
    close->setIcon(iconNamed(u"window-close"_s));
    close->setShortcut(Qt::Key_Escape);
    close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_findLine->addAction(close);
    layout->addWidget(buttonFor(close));
    connect(close, &QAction::triggered, this, [this] {
        m_findLine->hide();
        m_pages->setFocus();
    });
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { findNext(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(m_find, &QLineEdit::textEdited, this, [this] {
        m_pages->chooseBlock(-1);
        findNext(false);
    });
    m_findLine->hide();
    return m_findLine;
}

// ---- what is shown -------------------------------------------------------------------------------------------------

bool ReportPage::showsChecklist() const {
    return m_showChecklist->isChecked();
}

bool ReportPage::showsManuscript() const {
    return m_showManuscript->isChecked();
}

bool ReportPage::showsComparison() const {
    return m_showComparison->isChecked();
}

void ReportPage::showBeside(QAction* action, QWidget* view) {
    for (QAction* each : {m_showPreview, m_showChecklist, m_showManuscript, m_showComparison, m_missing}) each->setChecked(each == action);
    m_layout->hide();
    m_pageMenu->hide();
    m_findLine->hide();
    for (QObject* button : m_missing->associatedObjects())
        if (auto* tool = qobject_cast<QToolButton*>(button)) tool->hide();
    m_manuscript->setGuideline(m_guideline->currentData().toString());
    m_comparison->setGuideline(m_guideline->currentData().toString());
    m_stack->setCurrentWidget(view);
    if (isVisible()) view->setFocus();
    Q_EMIT currentChanged();
}

void ReportPage::showManuscript() {
    showBeside(m_showManuscript, m_manuscript);
}

void ReportPage::showChecklist(bool checklist) {
    m_showManuscript->setChecked(false);
    m_showComparison->setChecked(false);
    m_showPreview->setChecked(!checklist);
    m_showChecklist->setChecked(checklist);
    m_layout->setVisible(!checklist);
    m_pageMenu->setVisible(!checklist);
    m_missing->setChecked(checklist && m_checklist->isMissingOnly());
    for (QObject* button : m_missing->associatedObjects())
        if (auto* tool = qobject_cast<QToolButton*>(button)) tool->setVisible(checklist);
    if (checklist) m_findLine->hide();
    const bool has = checklist ? m_checklist->hasChecklist() : m_pages->report() != nullptr;
    m_stack->setCurrentWidget(!has        ? static_cast<QWidget*>(m_notice)
                              : checklist ? static_cast<QWidget*>(m_checklist)
                                          : m_pages);
    if (isVisible() && (checklist ? m_checklistIsOld : m_reportIsOld) && !m_task) m_due.start(0);
    if (has && isVisible()) m_stack->currentWidget()->setFocus();
    Q_EMIT currentChanged();
}

/// The person's choice for this study, else the guideline that its answers belong to.
void ReportPage::takeGuideline() {
    m_guidelineOf = session().analysis();
    const QString remembered = rememberedGuideline(session().path());
    int index = remembered.isEmpty() ? -1 : m_guideline->findData(remembered);
    if (index < 0) index = m_guideline->findData(exporting::guidelineInUse(study(), session().analysis()));
    m_guideline->setCurrentIndex(std::max(0, index));
}

void ReportPage::reveal(const Place& place) {
    QString item, guideline;
    if (const auto* own = study().find<study::ChecklistAnswer>(place.record))
        item = own->item, guideline = own->guideline.toLower();
    if (place.field.startsWith(u"checklist:"))
        item = place.field.section(u':', 2), guideline = place.field.section(u':', 1, 1);
    if (const int index = m_guideline->findData(guideline); !guideline.isEmpty() && index >= 0)
        m_guideline->setCurrentIndex(index);
    if (place.field == u"manuscript") return showManuscript();
    if (place.field == u"comparison") {
        m_comparison->choose(place.record);
        return showBeside(m_showComparison, m_comparison);
    }
    const bool checklist = !item.isEmpty() || place.field.startsWith(u"checklist");
    showChecklist(checklist);
    if (!item.isEmpty())
        m_checklist->choose(item, m_guideline->currentData().toString());
    else if (!checklist)
        m_pages->setFocus();
}

Place ReportPage::place() const {
    if (showsManuscript()) return {Step::Report, {}, {}, u"manuscript"_s};
    if (showsComparison()) return {Step::Report, m_comparison->chosen(), {}, u"comparison"_s};
    return {Step::Report, {}, {}, showsChecklist() ? u"checklist:%1:%2"_s.arg(m_guideline->currentData().toString(), m_checklist->chosen())
                                              : QString()};
}

RecordId ReportPage::current() const {
    return showsChecklist() ? m_checklist->detail()->ownAnswer() : RecordId();
}

bool ReportPage::find() {
    if (showsChecklist() || showsManuscript() || showsComparison()) showChecklist(false);
    m_findLine->show();
    m_find->setFocus();
    m_find->selectAll();
    return true;
}

void ReportPage::findNext(bool backwards) {
    const bool found = m_find->text().isEmpty() || m_pages->findNext(m_find->text(), backwards);
    m_findSays->setText(found ? QString() : tr("The report does not say this."));
}

void ReportPage::goToBlock(int block) {
    if (!m_pages->report()) return;
    if (const auto place = placeOfOrigin(session(), m_pages->report()->document.blocks.value(block).origin))
        session().go(*place);
}

// ---- layouts of one's own ------------------------------------------------------------------------------------------

void ReportPage::layoutChosen() {
    const QString chosen = m_layout->currentData().toString();
    if (chosen != copyItem && chosen != openItem) return;
    {
        const QSignalBlocker quiet(m_layout);
        m_layout->setCurrentIndex(m_layoutBefore);
    }
    if (chosen == copyItem) copyLayout();
    else openLayout();
}

/// A copy to be changed in any text editor; the preview shows it from then on.
void ReportPage::copyLayout() {
    const QString from = m_layout->currentData().toString();
    const auto text = exporting::layoutText(from);
    if (!text) return session().tell(text.error());
    auto* dialog = new QFileDialog(this, tr("Copy of the layout"));
    dialog->setObjectName(u"layoutCopy"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Layouts (*.yaml)"));
    dialog->setDefaultSuffix(u"yaml"_s);
    dialog->setDirectory(QFileInfo(session().path()).absolutePath());
    dialog->selectFile(QFileInfo(from).completeBaseName() + u".yaml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes = *text](const QString& path) {
        if (const auto written = app::writeFile(path, bytes); !written) return session().tell(written.error());
        useLayoutFile(path);
        session().say(tr("The report follows %1; change it in any text editor").arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void ReportPage::openLayout() {
    auto* dialog = new QFileDialog(this, tr("Layout of the report"));
    dialog->setObjectName(u"layoutFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Layouts (*.yaml)"));
    dialog->setDirectory(QFileInfo(session().path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::useLayoutFile);
    dialog->open();
}

void ReportPage::useLayoutFile(const QString& path) {
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList own = settings().value(ownLayoutsKey).toStringList();
    own.removeAll(file);
    own.prepend(file);
    settings().setValue(ownLayoutsKey, own.mid(0, mostOwnLayouts));
    if (m_layout->findData(file) < 0)
        m_layout->insertItem(m_layout->findData(copyItem) - 1, QFileInfo(file).completeBaseName(), file);
    if (m_layout->currentData() == file) wantAnew(), m_due.start(0);
    else m_layout->setCurrentIndex(m_layout->findData(file));
}

// ---- making it -----------------------------------------------------------------------------------------------------

void ReportPage::takeLook() {
    m_strip->setLook(m_layout->currentData().toString(), m_guideline->currentData().toString(), m_pageMenu->setup());
}

void ReportPage::wantAnew() {
    m_checklistIsOld = m_reportIsOld = true;
    if (m_task) m_task->cancel();
}

void ReportPage::refresh(const Touched& touched) {
    if (m_guidelineOf != session().analysis()) takeGuideline();
    const bool first = !m_pages->report();
    if (!first)
        if (const auto shown = shownAtOnce(session(), *m_pages->report(), touched)) m_pages->setReport(shown);
    wantAnew();
    m_checklist->detail()->refreshOwn();
    m_manuscript->refresh();
    m_comparison->refresh(touched);
    // What is made in a moment need not wait for the end of a burst of changes.
    m_due.start(first ? 0 : std::min<int>(longestQuiet, int(m_took / 4)));
}

void ReportPage::start() {
    if (!isVisible() || showsManuscript() || showsComparison()) return;  // the next showing looks again
    if (m_task) m_task->cancel();
    ReportWish wish;
    wish.path = session().path();
    wish.options = session().readingOptions();
    wish.author = session().author();
    wish.analysis = session().analysis();
    wish.checklist = showsChecklist();
    wish.preview = !wish.checklist;
    // A checklist's pages are those of the full report.
    wish.layout = wish.checklist ? u"report"_s : m_layout->currentData().toString();
    wish.guideline = m_guideline->currentData().toString();
    wish.page = m_pageMenu->setup();
    if (wish.preview && exporting::isSheet(wish.guideline)) wish.guideline.clear();  // which goes into no report
    if (QFileInfo::exists(wish.layout) && !m_watch.files().contains(wish.layout)) {  // editors put a new file in its place
        if (!m_watch.files().isEmpty()) m_watch.removePaths(m_watch.files());
        m_watch.addPath(wish.layout);
    }
    const auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    m_task = Task::run<ReportAnswer>(
        this, tr("Putting the report together"),
        [wish, turn = m_turn](TaskControl& control) { return makeReport(wish, control, *turn); },
        [this, clock](const ReportAnswer& answer) {
            m_took = clock->elapsed();
            m_task.clear();
            take(answer);
        });
    connect(m_task, &Task::cancelled, this, [this] { m_task.clear(); });
}

void ReportPage::take(const ReportAnswer& answer) {
    if (answer.error) {
        m_notice->setSentence(tr("The report could not be put together: %1.").arg(answer.error->message()));
        m_stack->setCurrentWidget(m_notice);
        return;
    }
    if (answer.report) {
        m_pages->setReport(answer.report);
        m_reportIsOld = false;
    }
    if (answer.checklist) {
        m_checklist->setChecklist(answer.checklist);
        m_checklistIsOld = false;
    }
    const bool hadFocus = m_notice->isVisible();
    if (showsManuscript() || showsComparison()) return;
    if (showsChecklist() && m_checklist->hasChecklist()) m_stack->setCurrentWidget(m_checklist);
    if (!showsChecklist() && m_pages->report()) m_stack->setCurrentWidget(m_pages);
    if (hadFocus && (!focusWidget() || focusWidget() == this)) m_stack->currentWidget()->setFocus();
    if (showsChecklist() ? m_checklistIsOld : m_reportIsOld) m_due.start(0);
}

Page* makeReportPage(Session& session, QWidget* parent) {
    return new ReportPage(session, parent);
}

}  // namespace kondensat::gui
