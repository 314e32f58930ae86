#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include "app/gui/intake/import_choices.h"
#include "app/gui/intake/incoming_list.h"
#include "app/gui/intake/intake.h"
#include "app/gui/intake/new_study_form.h"
#include "app/gui/intake/recording_view.h"
#include "app/gui/intake/row_button.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/player/player.h"
#include "core/in_parallel.h"
#include "app/operations/recordings.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressEvery = 60;  ///< milliseconds between looks at the progress

/// What runs in the background.
QList<Incoming::File> readAll(const QStringList& paths, TaskControl& control) {
    QList<Incoming::File> files(paths.size());
    Incoming::File* file = files.data();
    const auto readOne = [&](qsizetype i) {
        file[i].path = paths[i];
        auto read = importing::readTranscript(paths[i]);
        if (read) {
            file[i].read = *std::move(read);
            file[i].likelyNames = app::likelyNames(file[i].read.text, file[i].read.language, app::Dictionary::of(file[i].read.language));
        } else {
            const QString& cause = read.error().cause;
            file[i].problem = read.error().what + (cause.isEmpty() ? QString() : u" ("_s + cause + u')');
        }
    };
    const bool all = inParallel(paths.size(), readOne, [&](double part) {
        control.progress(part);
        return !control.isCancelled();
    });
    if (!all) return {};
    return files;
}

}  // namespace

class ImportPreview::Private : public QObject {
    Q_DECLARE_TR_FUNCTIONS(kondensat::gui::ImportPreview)
public:
    Private(ImportPreview* preview, Session& session)
        : QObject(preview), q(preview), m_session(session), m_incoming(session.study()) {
        auto* whole = new QVBoxLayout(q);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->setSpacing(0);
        auto* split = new QSplitter(Qt::Horizontal);
        split->setChildrenCollapsible(false);
        split->addWidget(makeFiles());
        split->addWidget(makeText());
        split->addWidget(makeChoices());
        split->setStretchFactor(1, 1);
        // The text keeps the larger part, however large the letters are.
        QTimer::singleShot(0, split, [split] {
            const int character = QFontMetrics(fontFor(Type::Body)).averageCharWidth(), all = split->width();
            const int files = std::min(character * 34, all * 22 / 100),
                      choices = std::min(character * 46, all * 34 / 100);
            split->setSizes({files, all - files - choices, choices});
        });
        whole->addWidget(split, 1);
        whole->addWidget(hairline(Qt::Horizontal));
        whole->addWidget(makeFoot());
        m_progressDue.setInterval(progressEvery);
        connect(&m_progressDue, &QTimer::timeout, this, [this] {
            if (m_task) m_bar->setValue(int(m_task->part() * 1000));
        });
    }

    QWidget* makeFiles() {
        auto* side = new QWidget;
        auto* column = new QVBoxLayout(side);
        column->setContentsMargins(space::l, space::l, space::s, space::l);
        column->setSpacing(space::s);
        column->addWidget(labelFor(tr("Files"), Type::Title));
        column->addWidget(m_files = new IncomingList(m_incoming, m_session.study()), 1);
        connect(m_files, &QListWidget::currentRowChanged, this, [this](int row) { showFile(row); });
        connect(m_files, &IncomingList::choiceChanged, this, [this] {
            m_choices->filesChosen();
            updateFoot();
        });
        side->setMinimumWidth(QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 17);
        return side;
    }

    QWidget* makeText() {
        auto* middle = new QWidget;
        middle->setAutoFillBackground(true);
        middle->setBackgroundRole(QPalette::Base);
        auto* column = new QVBoxLayout(middle);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_text = new TranscriptView;
        m_text->setReading(true);
        m_text->setLook(readingLook());
        m_text->setAccessibleName(tr("The text as it will be stored"));
        column->addWidget(m_text, 1);
        m_unread = labelFor({});
        m_unread->setAlignment(Qt::AlignCenter);
        m_unread->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
        m_unread->hide();
        column->addWidget(m_unread, 1);
        column->addWidget(m_recording = new RecordingView(m_incoming, m_session.study()), 1);
        m_recording->hide();
        // A key in the text: what is selected is a name.
        connect(m_text, &TranscriptView::keyTyped, this, [this](const QString& key) {
            if (key == u"p") m_choices->beginName(m_text->selectedText());
        });
        return middle;
    }

    QWidget* makeChoices() {
        m_choices = new ImportChoices(m_incoming, m_session);
        connect(m_choices, &ImportChoices::changed, this, [this] {
            m_files->renew();
            showAgain();
        });
        connect(m_choices, &ImportChoices::said, this, [this](const QString& sentence) { m_said->setText(sentence); });
        connect(m_recording, &RecordingView::changed, this, [this] {
            m_files->renew();
            updateFoot();
        });
        return m_choices;
    }

    QWidget* makeFoot() {
        auto* foot = new QWidget;
        auto* row = new QHBoxLayout(foot);
        row->setContentsMargins(space::l, space::m, space::l, space::m);
        row->setSpacing(space::m);
        m_said = labelFor({}, Type::Small, true);
        row->addWidget(m_said, 1);
        m_bar = new QProgressBar;
        m_bar->setRange(0, 1000);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(tr("Progress"));
        row->addWidget(m_bar, 1);
        m_leave = quietButton(tr("Cancel"));
        m_import = primaryButton({});
        row->addWidget(m_leave);
        row->addWidget(m_import);
        connect(m_leave, &QToolButton::clicked, this, [this] { leave(); });
        connect(m_import, &QPushButton::clicked, this, [this] { import(); });
        return foot;
    }

    void read(const QStringList& paths) {
        m_said->setText(counted(tr("Reading %n file…|Reading %n files…", nullptr, int(paths.size())), paths.size()));
        m_import->hide();
        m_choices->setEnabled(false);
        m_progressDue.start();
        QStringList transcripts, recordings;
        for (const QString& path : paths) (app::isRecording(path) ? recordings : transcripts).append(path);
        m_task = Task::run<QList<Incoming::File>>(
            q, tr("Reading transcripts"), [transcripts](TaskControl& control) { return readAll(transcripts, control); },
            [this, recordings](QList<Incoming::File> files) { haveRead(std::move(files), recordings); });
        connect(m_task, &Task::cancelled, this, [this] { Q_EMIT q->done({}); });
    }

    void haveRead(QList<Incoming::File> files, const QStringList& recordings) {
        m_progressDue.stop();
        m_bar->hide();
        m_import->show();
        m_choices->setEnabled(true);
        m_incoming.setFiles(std::move(files), recordings);
        m_files->fill();
        m_choices->start();
        {
            const QSignalBlocker quiet(m_files);
            m_files->setCurrentRow(m_files->firstReadable());
        }
        showFile(m_files->currentRow());
        updateFoot();
        m_files->setFocus();
    }

    void showFile(int row) {
        m_current = row;
        const bool readable = m_files->isReadable(row);
        const qsizetype recording = m_files->recordingAt(row);
        m_text->setVisible(readable);
        m_recording->setVisible(recording >= 0);
        m_unread->setVisible(row >= 0 && !readable && recording < 0);
        m_choices->showFile(readable ? row : -1);
        if (row < 0) return;
        if (recording >= 0) return m_recording->showRecording(recording);
        const Incoming::File& file = m_incoming.files()[row];
        if (!readable) {
            m_unread->setText(tr("%1 cannot be read: %2.\n\nOpen it in the program it comes from, save it as a text or "
                                 "Word document, and import that. "
                                 "The other files can come in without it.")
                                  .arg(QFileInfo(file.path).fileName(), file.problem));
            return;
        }
        m_text->setContent(m_incoming.content(row));
    }

    void showAgain() {
        if (!m_files->isReadable(m_current)) return;
        const qsizetype top = m_text->topPosition();
        m_text->setContent(m_incoming.content(m_current));
        m_text->scrollTo(top);
    }

    /// The study may have changed while something else was looked at.
    void renew() {
        if (!m_files->isReadable(m_current)) return;
        m_choices->renew();
        m_files->renew();
        showAgain();
    }

    void updateFoot() {
        int come = 0, copies = 0, unreadable = 0;
        for (qsizetype i = 0; i < m_incoming.files().size(); ++i) {
            const Incoming::File& file = m_incoming.files()[i];
            if (file.problem.isEmpty() && file.comesIn) ++(m_incoming.copyOf(i) ? copies : come);
            unreadable += !file.problem.isEmpty();
        }
        qsizetype recordings = 0;
        for (qsizetype i = 0; i < m_incoming.recordings().size(); ++i) recordings += m_incoming.recordingComesIn(i);
        QString words = come == 0 && recordings > 0
                            ? counted(tr("Import %n recording|Import %n recordings", nullptr, int(recordings)), recordings)
                        : come == 0 && copies > 0
                            ? tr("Take the new comments")
                            : counted(tr("Import %n transcript|Import %n transcripts", nullptr, come), come);
        if (come > 0 && recordings > 0)
            words += counted(tr(" and %n recording| and %n recordings", nullptr, int(recordings)), recordings);
        if (come + recordings > 0 && copies > 0) words += tr(" and the new comments");
        m_import->setText(words);
        m_import->setEnabled(come + recordings + copies > 0 && !m_session.isReadOnly());
        m_said->setText(m_session.isReadOnly()
                            ? tr("The study can only be read: %1.").arg(m_session.project().readOnlyReason())
                        : unreadable > 0 ? counted(tr("%n file cannot be read; choose it in the list to see why.|%n "
                                                      "files cannot be read; choose them in the list to see why.",
                                                      nullptr, int(unreadable)),
                                                   unreadable)
                                         : QString());
    }

    void import() {
        if (!m_session.writePending()) return;
        m_cancelled = false;
        m_import->setEnabled(false);
        for (QWidget* part : std::initializer_list<QWidget*>{m_files, m_choices, m_recording}) part->setEnabled(false);
        m_bar->setValue(0);
        m_bar->show();
        m_said->setText(tr("Importing…"));
        m_importing = true;
        qApp->installEventFilter(this);
        QElapsedTimer clock;
        clock.start();
        const auto options = m_incoming.options(m_choices->keepsOriginals(), m_choices->keepsRecordings());
        const QList<app::ReadTranscript> chosen = m_incoming.chosen();
        const auto added = app::importTranscripts(
            m_session.project(), chosen, options, [&](double part) {
                if (clock.elapsed() > progressEvery) {
                    m_bar->setValue(int(part * 1000));
                    QApplication::processEvents();
                    clock.restart();
                }
                return !m_cancelled;
            });
        qApp->removeEventFilter(this);
        m_importing = false;
        for (QWidget* part : std::initializer_list<QWidget*>{m_files, m_choices, m_recording}) part->setEnabled(true);
        m_bar->hide();
        updateFoot();
        if (!added) return m_said->setText(added.error().message());
        QList<RecordId> sources;
        for (const auto& each : *added) sources.append(each.source);
        m_session.changedElsewhere();
        for (const auto& recording : options.recordings)
            if (!options.embedRecordings) Player::of(m_session).useFile(recording.id, recording.path, true);
        const bool onlyCopies =
            std::all_of(chosen.cbegin(), chosen.cend(), [](const auto& file) { return bool(file.copy.source); });
        if (!sources.isEmpty() && onlyCopies)
            m_session.say(tr("The new comments are meaning units now, and replies memos."));
        else if (!sources.isEmpty())
            m_session.say(counted(tr("Imported %n transcript|Imported %n transcripts", nullptr, int(sources.size())),
                                  sources.size()));
        else
            m_session.say(tr("The recordings are with their transcripts now; see Study, Sources."));
        Q_EMIT q->done(sources);
    }

    /// While an import runs, nothing but this preview hears the person: the study may not be closed or changed
    /// meanwhile.
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget || widget == q || q->isAncestorOf(widget)) return false;
        switch (event->type()) {
            case QEvent::Close:
                event->ignore();
                return true;
            case QEvent::MouseButtonPress:
            case QEvent::MouseButtonRelease:
            case QEvent::MouseButtonDblClick:
            case QEvent::KeyPress:
            case QEvent::KeyRelease:
            case QEvent::Shortcut:
            case QEvent::ShortcutOverride:
            case QEvent::DragEnter:
            case QEvent::Drop:
                return true;
            default:
                return false;
        }
    }

    void leave() {
        if (m_importing) {
            m_cancelled = true;
            return;
        }
        if (m_task)
            m_task->cancel();
        else
            Q_EMIT q->done({});
    }

    ImportPreview* q;
    Session& m_session;
    Incoming m_incoming;
    IncomingList* m_files;
    TranscriptView* m_text;
    ImportChoices* m_choices;
    RecordingView* m_recording;
    QLabel *m_unread, *m_said;
    QProgressBar* m_bar;
    QToolButton* m_leave;
    QPushButton* m_import;
    QTimer m_progressDue;
    QPointer<Task> m_task;
    qsizetype m_current = -1;
    bool m_cancelled = false, m_importing = false;
};

ImportPreview::ImportPreview(Session& session, const QStringList& paths, QWidget* parent)
    : QWidget(parent), d(new Private(this, session)) {
    d->read(filesIn(paths));
}

void ImportPreview::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    d->renew();
}

void ImportPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return d->leave();
    QWidget::keyPressEvent(event);
}

}  // namespace kondensat::gui
