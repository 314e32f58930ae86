#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include "app/gui/intake/intake.h"
#include "app/gui/intake/new_study_form.h"
#include "app/gui/intake/passphrase_form.h"
#include "app/gui/intake/row_button.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/session/settings.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnCharacters = 80;  ///< the page's one column is at most so wide
constexpr int paintFirst = 30;        ///< milliseconds: time to show that something begins

QVBoxLayout* columnIn(QWidget* widget, int spacing) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

/// "today", "yesterday", "12 May 2026"
QString dayOf(const QDateTime& when) {
    const QDate day = when.toLocalTime().date();
    const qint64 ago = day.daysTo(QDate::currentDate());
    if (!when.isValid()) return {};
    return ago == 0   ? StartPage::tr("today")
           : ago == 1 ? StartPage::tr("yesterday")
                      : QLocale().toString(day, QLocale::ShortFormat);
}

}  // namespace

/// One of its parts is shown at a time: the beginning, the form of a new study, a passphrase, a wait, a recovery key.
class StartPage::Private : public QObject {
    Q_DECLARE_TR_FUNCTIONS(kondensat::gui::StartPage)
public:
    explicit Private(StartPage* page) : QObject(page), q(page) {
        auto* outer = new QVBoxLayout(q);
        outer->setContentsMargins(0, 0, 0, 0);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        outer->addWidget(area);
        auto* inside = new QWidget;
        area->setWidget(inside);
        auto* centred = new QHBoxLayout(inside);
        centred->setContentsMargins(space::xl, space::xxl, space::xl, space::xl);
        auto* column = new QWidget;
        column->setMaximumWidth(QFontMetrics(fontFor(Type::Body)).averageCharWidth() * columnCharacters);
        centred->addStretch(1);
        centred->addWidget(column, 100);
        centred->addStretch(1);
        auto* rows = columnIn(column, space::m);
        // Lines to press are wider than the words on the page by the room around their icons, so that all begin at one
        // edge.
        const auto addInset = [rows](QWidget* part) {
            auto* inset = new QHBoxLayout;
            inset->setContentsMargins(space::m, 0, space::m, 0);
            inset->addWidget(part);
            rows->addLayout(inset);
            return part;
        };
        addInset(labelFor(tr("Kondensat"), Type::Title));
        addInset(
            labelFor(tr("From transcripts to condensed findings, every sentence traceable to what a participant said."),
                     Type::Body, true));
        rows->addSpacing(space::s);
        m_problem = labelFor({});
        m_problem->setObjectName(u"start problem"_s);
        m_problem->setAutoFillBackground(true);
        m_problem->setBackgroundRole(QPalette::Base);
        m_problem->setContentsMargins(space::m, space::s, space::m, space::s);
        addInset(m_problem);
        rows->addWidget(m_home = makeHome());
        addInset(m_form = new NewStudyForm);
        addInset(m_unlock = makeUnlock());
        addInset(m_busy = makeBusy());
        addInset(m_key = makeKey());
        rows->addStretch(1);
        connect(m_form, &NewStudyForm::left, this, [this] { showPart(m_home); });
        connect(m_form, &NewStudyForm::wanted, this, [this](const NewStudyWish& wish) { make(wish); });
        showPart(m_home);
    }

    QWidget* makeHome() {
        auto* home = new QWidget;
        auto* rows = columnIn(home, space::xs);
        const auto row = [&](const QString& icon, const QString& text, const QString& sentence, const QKeySequence& key,
                             auto act) {
            auto* button = new RowButton(icon, text, sentence, key.toString(QKeySequence::NativeText), false);
            rows->addWidget(button);
            connect(button, &QAbstractButton::clicked, this, act);
            return button;
        };
        row(u"document-new"_s, tr("New study"), tr("Empty, from transcripts, from an archive folder, or from another program"),
            QKeySequence(Qt::CTRL | Qt::Key_N), [this] { q->beginNewStudy(); });
        row(u"document-open"_s, tr("Open…"), tr("A study on this computer, a stick or a shared folder"),
            QKeySequence(Qt::CTRL | Qt::Key_O), [this] {
                const QString path =
                    QFileDialog::getOpenFileName(q, tr("Open a study"), {}, tr("Studies (*.kondensat);;All files (*)"));
                if (!path.isEmpty()) q->open(path);
            });
        if (const QString sample = sampleStudyFolder(); !sample.isEmpty())
            row(u"help-hint"_s, tr("Open the sample study"),
                tr("An invented study that has gone through all four steps, to try things on"), {}, [this, sample] {
                    m_form->begin(NewStudyForm::From::Sample, {sample});
                    showPart(m_form);
                });
        QLabel* drops =
            labelFor(tr("Transcripts, an archive folder, a project of another program or a study can also be dropped here."), Type::Small, true);
        drops->setContentsMargins(space::m, space::xs, space::m, 0);
        rows->addWidget(drops);
        rows->addSpacing(space::l);
        m_recent = new QWidget;
        columnIn(m_recent, 0);
        rows->addWidget(m_recent);
        return home;
    }

    QWidget* makeUnlock() {
        auto* unlock = new QWidget;
        auto* rows = columnIn(unlock, space::m);
        m_sealedName = labelFor({}, Type::Title);
        rows->addWidget(m_sealedName);
        rows->addWidget(
            labelFor(tr("This study is sealed. Type its passphrase, or its recovery key."), Type::Body, true));
        m_passphrase = new QLineEdit;
        m_passphrase->setEchoMode(QLineEdit::Password);
        m_passphrase->setAccessibleName(tr("Passphrase"));
        QAction* look = m_passphrase->addAction(iconNamed(u"view-visible"_s), QLineEdit::TrailingPosition);
        look->setText(tr("Show the passphrase"));
        look->setCheckable(true);
        connect(look, &QAction::toggled, this,
                [this](bool on) { m_passphrase->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
        rows->addWidget(m_passphrase);
        m_wrong = labelFor({});
        m_wrong->setObjectName(u"wrong passphrase"_s);
        rows->addWidget(m_wrong);
        auto* buttons = new QHBoxLayout;
        QPushButton* go = primaryButton(tr("Open"));
        auto* leave = quietButton(tr("Cancel"));
        buttons->addWidget(go);
        buttons->addStretch(1);
        buttons->addWidget(leave);
        rows->addLayout(buttons);
        const auto tryIt = [this] {
            if (m_passphrase->text().isEmpty()) return;
            openWith(m_path, m_passphrase->text());
        };
        connect(go, &QPushButton::clicked, this, tryIt);
        connect(m_passphrase, &QLineEdit::returnPressed, this, tryIt);
        connect(leave, &QToolButton::clicked, this, [this] { q->refresh(); });
        return unlock;
    }

    QWidget* makeBusy() {
        auto* busy = new QWidget;
        auto* rows = columnIn(busy, space::m);
        m_doing = labelFor({});
        rows->addWidget(m_doing);
        auto* bar = new QProgressBar;
        bar->setRange(0, 0);
        bar->setTextVisible(false);
        rows->addWidget(bar);
        m_stop = quietButton(tr("Cancel"));
        rows->addWidget(m_stop, 0, Qt::AlignLeft);
        connect(m_stop, &QToolButton::clicked, this, [this] {
            if (m_task) m_task->cancel();
            showPart(m_backTo);
            if (m_backTo == m_unlock) m_passphrase->setFocus();
        });
        return busy;
    }

    QWidget* makeKey() {
        auto* whole = new QWidget;
        auto* rows = columnIn(whole, space::l);
        m_keyView = new RecoveryKeyView;
        rows->addWidget(m_keyView);
        QPushButton* go = primaryButton(tr("Open the study"));
        rows->addWidget(go, 0, Qt::AlignLeft);
        connect(go, &QPushButton::clicked, this, [this] {
            m_keyView->forget();
            wait(tr("Opening…"), [this] { openNow(m_path, std::exchange(m_newPassphrase, {}), m_form->files(), std::exchange(m_newKeys, {})); });
        });
        return whole;
    }

    void showPart(QWidget* part) {
        for (QWidget* each : {m_home, static_cast<QWidget*>(m_form), m_unlock, m_busy, m_key})
            each->setVisible(each == part);
        setProblem({});
    }

    void setProblem(const QString& sentence) {
        m_problem->setText(sentence);
        m_problem->setHidden(sentence.isEmpty());
    }

    /// Shows that it has begun, then does what keeps this thread busy.
    void wait(const QString& sentence, const std::function<void()>& act) {
        m_doing->setText(sentence);
        m_stop->hide();
        showPart(m_busy);
        QTimer::singleShot(paintFirst, this, act);
    }

    void make(const NewStudyWish& wish) {
        m_doing->setText(wish.passphrase.isEmpty() ? tr("Making the study…") : tr("Making the study and sealing it…"));
        m_stop->show();
        m_backTo = m_form;
        showPart(m_busy);
        m_path = wish.path;
        m_newPassphrase = wish.passphrase;
        m_task = Task::run<NewStudyMade>(
            q, tr("Making the study"),
            [wish](TaskControl& control) { return makeStudy(wish, [&control] { return control.isCancelled(); }); },
            [this](const NewStudyMade& made) { finish(made); });
    }

    void finish(const NewStudyMade& made) {
        m_warnings = made.warnings;
        if (!made.problem.isEmpty()) {
            showPart(m_form);
            m_form->setProblem(made.problem);
        } else if (made.recoveryKey.isEmpty()) {
            openNow(made.path, {}, m_form->files());
        } else {
            m_newKeys = made.keys;
            m_keyView->showKey(made.recoveryKey, QFileInfo(made.path).completeBaseName());
            showPart(m_key);
        }
    }

    using Keys = std::shared_ptr<const journal::PersonKeys>;

    /// Turning a passphrase into keys takes about a second.
    void openWith(const QString& path, const QString& passphrase) {
        m_doing->setText(tr("Opening…"));
        m_stop->show();
        m_backTo = m_unlock;
        showPart(m_busy);
        m_task = Task::run<Result<Keys>>(
            q, tr("Opening the study"), [path, passphrase](TaskControl&) { return journal::keysOf(path, passphrase); },
            [this, path, passphrase](const Result<Keys>& keys) {
                m_task.clear();
                if (keys) return openNow(path, passphrase, {}, *keys);
                if (keys.error().code == Error::Code::WrongPassphrase) return askPassphrase(true);
                auto failed = std::make_shared<Opened>();
                failed->problem = keys.error().in(path).message();
                showPart(m_home);
                setProblem(failed->problem);
                m_passphrase->clear();
                Q_EMIT q->opened(failed);
            });
    }

    void openNow(const QString& path, const QString& passphrase, const QStringList& files, const Keys& keys = {}) {
        m_path = path;
        journal::ProjectOptions options;
        options.passphrase = passphrase;
        options.keys = keys;
        auto session = Session::open(path, options);
        if (!session &&
            (session.error().code == Error::Code::Encrypted || session.error().code == Error::Code::WrongPassphrase))
            return askPassphrase(session.error().code == Error::Code::WrongPassphrase);
        auto opened = std::make_shared<Opened>();
        if (!session) {
            opened->problem = session.error().in(path).message();
            showPart(m_home);
            setProblem(opened->problem);
        } else {
            opened->session = *std::move(session);
            opened->files = files;
            rememberStudy(path);
            q->refresh();
        }
        m_passphrase->clear();
        Q_EMIT q->opened(opened);
        if (opened->session && !m_warnings.isEmpty()) opened->session->tell(m_warnings.join(u'\n'));
        m_warnings.clear();
    }

    void askPassphrase(bool wasWrong) {
        m_sealedName->setText(QFileInfo(m_path).completeBaseName());
        m_wrong->setText(tr(
            "This passphrase does not open the study. Look at capitals and the keyboard's language, and try again."));
        m_wrong->setVisible(wasWrong);
        if (!wasWrong) m_passphrase->clear();
        showPart(m_unlock);
        m_passphrase->setFocus();
        m_passphrase->selectAll();
    }

    void listRecent() {
        while (QLayoutItem* item = m_recent->layout()->takeAt(0)) {
            if (item->widget()) item->widget()->deleteLater();
            delete item;
        }
        auto* rows = static_cast<QVBoxLayout*>(m_recent->layout());
        auto* heading = new QWidget;
        auto* row = new QHBoxLayout(heading);
        row->setContentsMargins(space::m, 0, space::m, space::xs);
        QLabel* title = labelFor(tr("Recent studies"), Type::Body, true);
        row->addWidget(title, 1);
        auto* keep = new QCheckBox(tr("Keep no list"));
        keep->setMinimumHeight(space::target);
        keep->setToolTip(tr("Nothing on this computer then tells which studies were opened."));
        keep->setChecked(!keepsRecentStudies());
        row->addWidget(keep);
        rows->addWidget(heading);
        connect(keep, &QCheckBox::toggled, this, [this](bool none) {
            setKeepsRecentStudies(!none);
            QTimer::singleShot(0, this, [this] { listRecent(); });
        });
        const QStringList paths = recentStudies();
        for (const QString& path : paths) rows->addWidget(recentRow(path));
        if (!paths.isEmpty()) return;
        QLabel* none =
            labelFor(keepsRecentStudies() ? tr("Studies that you open are listed here.") : tr("No list is kept."),
                     Type::Small, true);
        none->setContentsMargins(space::m, 0, space::m, 0);
        rows->addWidget(none);
    }

    QWidget* recentRow(const QString& path) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::xs);
        const QFileInfo info(path);
        QString folder = QDir::toNativeSeparators(info.path());
        if (const QString home = QDir::toNativeSeparators(QDir::homePath()); folder.startsWith(home))
            folder.replace(0, home.size(), u"~"_s);
        auto* button =
            new RowButton(u"document-open-recent"_s, info.completeBaseName(), folder, dayOf(lastOpened(path)));
        button->setToolTip(QDir::toNativeSeparators(path));
        row->addWidget(button, 1);
        auto* forget = new QAction(iconNamed(u"edit-delete-remove"_s),
                                   tr("Take “%1” off the list").arg(info.completeBaseName()), line);
        row->addWidget(buttonFor(forget));
        connect(button, &QAbstractButton::clicked, this, [this, path] { q->open(path); });
        connect(forget, &QAction::triggered, this, [this, path] {
            forgetStudy(path);
            QTimer::singleShot(0, this, [this] { listRecent(); });
        });
        return line;
    }

    StartPage* q;
    QWidget *m_home, *m_unlock, *m_busy, *m_key, *m_recent;
    QWidget* m_backTo = nullptr;  ///< from what is busy, when it is cancelled
    NewStudyForm* m_form;
    RecoveryKeyView* m_keyView;
    QLabel *m_problem, *m_sealedName, *m_wrong, *m_doing;
    QLineEdit* m_passphrase;
    QToolButton* m_stop;
    QPointer<Task> m_task;
    QString m_path, m_newPassphrase;
    Keys m_newKeys;
    QStringList m_warnings;
};

StartPage::StartPage(QWidget* parent) : QWidget(parent), d(new Private(this)) {
    setAcceptDrops(true);
    d->listRecent();
}

void StartPage::open(const QString& path) {
    d->openNow(path, {}, {});
}

void StartPage::take(const QStringList& paths) {
    if (paths.isEmpty()) return;
    const QFileInfo first(paths.first());
    if (first.suffix().compare(u"kondensat"_s, Qt::CaseInsensitive) == 0) return open(paths.first());
    if (first.isDir() && QFileInfo::exists(first.filePath() + u"/study.yaml"_s)) {
        d->m_form->begin(NewStudyForm::From::Archive, {paths.first()});
        return d->showPart(d->m_form);
    }
    const QString suffix = first.suffix().toLower();
    if (suffix == u"qdpx" || suffix == u"qdc" || suffix == u"qda" || suffix == u"sqlite3") {
        d->m_form->begin(NewStudyForm::From::Exchange, {paths.first()});
        return d->showPart(d->m_form);
    }
    beginNewStudy(filesIn(paths));
}

void StartPage::beginNewStudy(const QStringList& files) {
    d->showPart(d->m_form);
    d->m_form->begin(files.isEmpty() ? NewStudyForm::From::Nothing : NewStudyForm::From::Transcripts, files);
}

void StartPage::refresh() {
    d->m_passphrase->clear();
    d->m_form->begin(NewStudyForm::From::Nothing);
    d->showPart(d->m_home);
    d->listRecent();
}

void StartPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    event->acceptProposedAction();
    take(paths);
}

}  // namespace kondensat::gui
