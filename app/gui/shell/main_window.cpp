#include "app/gui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>

#include "app/gui/intake/intake.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/sound/engine.h"
#include "app/gui/session/settings.h"
#include "app/gui/shell/guide.h"
#include "app/gui/shell/message_bar.h"
#include "app/gui/shell/translations.h"
#include "app/gui/shell/workspace.h"
#include "app/operations/working_copy.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1440, 900), leastSize(900, 600);

QStringList localFiles(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) files.append(url.toLocalFile());
    return files;
}

}  // namespace

MainWindow::MainWindow() {
    setWindowTitle(u"Kondensat"_s);
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    m_stack = new QStackedWidget;
    m_start = new StartPage;
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    resize(firstSize);
    restoreGeometry(settings().value(u"window/geometry"_s).toByteArray());
    makeActions();
    connect(m_start, &StartPage::opened, this, [this](const std::shared_ptr<Opened>& opened) {
        if (!opened->session) return;
        const QStringList files = opened->files;
        take(std::move(opened->session));
        if (!files.isEmpty()) m_workspace->bringIn(files);
    });
}

MainWindow::~MainWindow() {
    delete std::exchange(m_workspace, nullptr);
}

void MainWindow::makeActions() {
    const auto add = [this](const QString& text, const QKeySequence& key, const QString& icon, auto act) {
        auto* action = new QAction(iconNamed(icon), text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Open a study…"), QKeySequence::Open, u"document-open"_s, [this] {
        const QString path =
            QFileDialog::getOpenFileName(this, tr("Open a study"), {}, tr("Kondensat studies (*.kondensat)"));
        if (!path.isEmpty()) open(path);
    });
    add(tr("New study…"), QKeySequence::New, u"document-new"_s, [this] {
        if (closeStudy()) m_start->beginNewStudy();
    });
    add(tr("Close the study"), QKeySequence(u"Ctrl+W"_s), u"document-close"_s, [this] { closeStudy(); });
    add(tr("Guide"), QKeySequence::HelpContents, u"help-contents"_s, [this] { openGuide(); });
    add(tr("Keys"), QKeySequence(u"Shift+F1"_s), u"input-keyboard"_s, [this] { openGuide(u"keys.md"_s); });
    add(tr("Leave Kondensat"), QKeySequence(u"Ctrl+Q"_s), u"application-exit"_s, [this] { close(); });
}

void MainWindow::open(const QString& path) {
    if (closeStudy()) m_start->open(path);
}

void MainWindow::take(std::unique_ptr<Session> session) {
    if (!closeStudy()) return;
    const QString path = session->path();
    rememberStudy(path);
    m_workspace = new Workspace(std::move(session));
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    setWindowTitle(tr("%1 – Kondensat").arg(QFileInfo(path).completeBaseName()));
    connect(m_workspace, &Workspace::filesWanted, this, &MainWindow::chooseFiles);
    connect(m_workspace, &Workspace::copyWanted, this, &MainWindow::workOnCopy);
}

bool MainWindow::closeStudy() {
    if (!m_workspace) return true;
    if (!m_workspace->close()) return false;
    m_stack->setCurrentWidget(m_start);
    delete std::exchange(m_workspace, nullptr);
    m_start->refresh();
    setWindowTitle(u"Kondensat"_s);
    return true;
}

void MainWindow::chooseFiles() {
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Import transcripts"), {},
                                      tr("Transcripts (*.docx *.odt *.rtf *.txt *.md *.pdf *.html *.htm *.vtt *.srt *.otr *.json *.csv *.tsv *.xlsx);;All files (*)"));
    if (m_workspace) m_workspace->bringIn(files);
}

void MainWindow::workOnCopy(const QString& path) {
    const auto copy = app::workingCopy(path);
    if (!copy) return m_workspace->session().tell(copy.error());
    open(*copy);
}

void MainWindow::openGuide(const QString& page) {
    openGuideWindow(this, page);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settings().setValue(u"window/geometry"_s, saveGeometry());
    if (!closeStudy()) return event->ignore();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = localFiles(event->mimeData());
    event->acceptProposedAction();
    const bool study = files.size() == 1 && files.first().endsWith(u".kondensat"_s, Qt::CaseInsensitive);
    if (study)
        open(files.first());
    else if (m_workspace)
        m_workspace->bringIn(files);
    else
        m_start->take(files);
}

int runWindow(int argc, char** argv) {
    chooseMediaBackend();
    QApplication program(argc, argv);
    const auto atTheEnd = qScopeGuard(&Task::finishAll);
    QApplication::setApplicationName(u"kondensat"_s);
    QApplication::setApplicationDisplayName(u"Kondensat"_s);
    QApplication::setApplicationVersion(QStringLiteral(KONDENSAT_VERSION));
    installTranslations();
    applyTheme(program, colourScheme());
    MainWindow window;
    window.show();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1) window.open(arguments.at(1));
    return QApplication::exec();
}

}  // namespace kondensat::gui
