#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

#include "app/gui/intake/incoming_list.h"
#include "app/gui/intake/intake.h"
#include "app/gui/intake/keep_choice.h"
#include "app/gui/intake/name_list.h"
#include "app/gui/intake/new_study_form.h"
#include "app/gui/intake/recording_view.h"
#include "app/gui/intake/row_button.h"
#include "app/gui/intake/speaker_table.h"
#include "app/gui/parts/words.h"
#include "core/said.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/operations/recordings.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressEvery = 60;      ///< milliseconds between looks at the progress
const QString newSession = u"new…"_s;  ///< no id: those have no …

/// What runs in the background.
QList<Incoming::File> readAll(const QStringList& paths, TaskControl& control) {
    QList<Incoming::File> files;
    for (const QString& path : paths) {
        if (control.isCancelled()) return {};
        control.progress(double(files.size()) / double(paths.size()));
        Incoming::File file;
        file.path = path;
        auto read = importing::readTranscript(path);
        if (read) {
            file.read = *std::move(read);
            file.likelyNames = app::likelyNames(file.read.text, file.read.language);
        } else
            file.problem =
                read.error().what + (read.error().cause.isEmpty() ? QString() : u" ("_s + read.error().cause + u')');
        files.append(std::move(file));
    }
    return files;
}

QString capital(QString sentence) {
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    return sentence;
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
        connect(m_files, &IncomingList::choiceChanged, this, [this] { updateFoot(); });
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
            if (key == u"p") m_names->begin(m_text->selectedText());
        });
        return middle;
    }

    QWidget* makeChoices() {
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setMinimumWidth(QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 30);
        auto* side = new QWidget;
        area->setWidget(side);
        auto* column = new QVBoxLayout(side);
        column->setContentsMargins(space::l, space::l, space::l, space::l);
        column->setSpacing(space::s);
        const auto section = [&](const QString& title) {
            if (column->count() > 0) column->addSpacing(space::m);
            QLabel* label = labelFor(title);
            label->setFont(fontFor(Type::Body, true));
            column->addWidget(label);
        };
        m_ofFile = new QWidget;
        auto* inFile = new QVBoxLayout(m_ofFile);
        inFile->setContentsMargins(0, 0, 0, 0);
        inFile->setSpacing(space::s);
        std::swap(column, inFile);
        section(tr("Who is who"));
        column->addWidget(m_speakers = new SpeakerTable(m_incoming, m_session.study()));
        section(tr("Session and language"));
        column->addWidget(m_sessionBox = new QComboBox);
        column->addWidget(m_language = new QComboBox);
        m_sameForAll = quietButton(tr("The same for all files"));
        column->addWidget(m_sameForAll, 0, Qt::AlignRight);
        std::swap(column, inFile);
        column->addWidget(m_ofFile);
        section(tr("Names to replace before anything is stored"));
        m_keyHint = labelFor(tr("Select a name in the text and press P, or type it here."), Type::Small, true);
        column->addWidget(m_keyHint);
        column->addWidget(m_names = new NameList);
        column->addSpacing(space::m);
        column->addWidget(m_originals = new KeepChoice(tr("The files themselves"), tr("Stay where they are"),
                                                       tr("A copy is kept in the study")));
        column->addWidget(m_recordings = new KeepChoice(tr("Recordings"), tr("Recordings stay where they are"),
                                                        tr("A copy of them is kept in the study")));
        m_recordings->hide();
        m_recognised = new QWidget;
        auto* recognised = new QVBoxLayout(m_recognised);
        recognised->setContentsMargins(0, space::m, 0, 0);
        recognised->setSpacing(space::s);
        QLabel* heading = labelFor(tr("What was recognised"));
        heading->setFont(fontFor(Type::Body, true));
        for (QLabel* label :
             {heading, m_warnings = labelFor({}, Type::Small), m_reasons = labelFor({}, Type::Small, true)})
            recognised->addWidget(label);
        column->addWidget(m_recognised);
        column->addStretch(1);
        connectChoices();
        return area;
    }

    void connectChoices() {
        m_sessionBox->setAccessibleName(tr("Session of the file"));
        m_language->setAccessibleName(tr("Language of the file"));
        for (QComboBox* box : {m_sessionBox, m_language}) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(12);
        }
        connect(m_speakers, &SpeakerTable::changed, this, [this] {
            m_files->renew();
            showAgain();
        });
        connect(m_names, &NameList::changed, this, [this] {
            m_incoming.setNames(m_names->names());
            updateEmbedHint();
            showAgain();
            m_names->propose(m_incoming.likelyNames());
        });
        connect(m_recording, &RecordingView::changed, this, [this] {
            m_files->renew();
            updateFoot();
        });
        connect(m_sessionBox, &QComboBox::activated, this, [this] { chooseSession(); });
        connect(m_language, &QComboBox::activated, this,
                [this] { m_incoming.setLanguage(m_current, m_language->currentData().toString()); });
        connect(m_sameForAll, &QToolButton::clicked, this, [this] {
            const Incoming::File said = m_incoming.files()[m_current];
            for (qsizetype i = 0; i < m_incoming.files().size(); ++i) {
                m_incoming.setSession(i, said.session);
                m_incoming.setLanguage(i, said.language);
            }
            m_said->setText(tr("All files have this session and language now."));
        });
        updateEmbedHint();
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
        m_ofFile->setEnabled(false);
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
        m_ofFile->setEnabled(true);
        m_incoming.setFiles(std::move(files), recordings);
        m_files->fill();
        m_recordings->setHidden(m_incoming.recordings().isEmpty());
        m_names->propose(m_incoming.likelyNames());
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
        m_recognised->setVisible(readable);
        m_ofFile->setVisible(readable);
        m_warnings->clear();
        m_reasons->clear();
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
        m_speakers->showFile(row);
        fillSessions();
        fillLanguages(file.language);
        showRecognised(row);
    }

    void showAgain() {
        if (!m_files->isReadable(m_current)) return;
        const qsizetype top = m_text->topPosition();
        m_text->setContent(m_incoming.content(m_current));
        m_text->scrollTo(top);
        m_speakers->showFile(m_current);
        showRecognised(m_current);
    }

    void showRecognised(qsizetype row) {
        const auto& transcript = m_incoming.ready(row).transcript;
        QStringList warnings, reasons;
        if (const QString same = m_incoming.alreadyIn(row); !same.isEmpty())
            warnings.append(tr("The same file as “%1”; tick it to import it once more.").arg(same));
        for (const QString& warning : transcript.warnings) warnings.append(capital(warning) + u'.');
        const int words = text::wordCount(transcript.text);
        reasons.append(tr("%1, %2, %3.")
                           .arg(transcript.container.toUpper(),
                                transcript.encoding.isEmpty() ? tr("its own encoding") : transcript.encoding,
                                counted(tr("%n word|%n words", nullptr, int(words)), words)));
        for (const QString& reason : transcript.reasons) reasons.append(capital(reason) + u'.');
        m_warnings->setText(warnings.join(u'\n'));
        m_warnings->setVisible(!warnings.isEmpty());
        m_reasons->setText(reasons.join(u'\n'));
    }

    void fillSessions() {
        const RecordId now = m_incoming.files()[m_current].session;
        m_sessionBox->clear();
        m_sessionBox->addItem(tr("No session yet"), QString());
        const auto add = [&](const RecordId& id, const QString& name) {
            m_sessionBox->addItem(name.isEmpty() ? id.toString() : name, id.toString());
            if (id == now) m_sessionBox->setCurrentIndex(m_sessionBox->count() - 1);
        };
        for (const auto* session : m_session.study().list<study::Session>()) add(session->id, session->name);
        for (const auto& session : m_incoming.newSessions()) add(session.id, session.name);
        m_sessionBox->insertSeparator(m_sessionBox->count());
        m_sessionBox->addItem(tr("New session…"), newSession);
    }

    void chooseSession() {
        if (m_sessionBox->currentData().toString() != newSession)
            return m_incoming.setSession(m_current,
                                         RecordId::parse(m_sessionBox->currentData().toString()).value_or(RecordId()));
        m_sessionBox->setCurrentIndex(0);
        askInline(m_sessionBox, tr("Name of the new session"), {}, tr("Add session"), [this](const QString& name) {
            m_incoming.setSession(m_current, m_incoming.newSession(name));
            fillSessions();
        });
    }

    void fillLanguages(const QString& now) {
        m_language->clear();
        m_language->addItem(tr("Language not given"), QString());
        QStringList tags{u"da"_s, u"nb"_s, u"nn"_s, u"sv"_s, u"fi"_s, u"is"_s, u"en"_s, u"de"_s, u"nl"_s,
                         u"fr"_s, u"es"_s, u"it"_s, u"pl"_s, u"uk"_s, u"tr"_s, u"ar"_s, u"fa"_s, u"so"_s};
        if (!now.isEmpty() && !tags.contains(now)) tags.prepend(now);
        for (const QString& tag : tags)
            m_language->addItem(languageWords(tag) + u" ("_s + tag + u')', tag);
        m_language->setCurrentIndex(std::max(0, m_language->findData(now)));
    }

    void updateEmbedHint() {
        const bool names = !m_incoming.names().isEmpty();
        m_originals->setWarning(names ? tr("The copies hold the names that are replaced in the texts.") : QString());
        m_recordings->setWarning(names ? tr("The names are still heard in them.") : QString());
    }

    void updateFoot() {
        int come = 0, unreadable = 0;
        for (const Incoming::File& file : m_incoming.files()) {
            come += file.problem.isEmpty() && file.comesIn;
            unreadable += !file.problem.isEmpty();
        }
        qsizetype recordings = 0;
        for (qsizetype i = 0; i < m_incoming.recordings().size(); ++i) recordings += m_incoming.recordingComesIn(i);
        m_import->setText(recordings == 0 ? counted(tr("Import %n transcript|Import %n transcripts", nullptr, int(come)), come)
                          : come == 0     ? counted(tr("Import %n recording|Import %n recordings", nullptr, int(recordings)), recordings)
                                          : counted(tr("Import %n transcript|Import %n transcripts", nullptr, int(come)), come) +
                                            counted(tr(" and %n recording| and %n recordings", nullptr, int(recordings)), recordings));
        m_import->setEnabled(come + recordings > 0 && !m_session.isReadOnly());
        m_said->setText(m_session.isReadOnly()
                            ? tr("The study can only be read: %1.").arg(m_session.project().readOnlyReason())
                        : unreadable > 0 ? counted(tr("%n file cannot be read; choose it in the list to see why.|%n "
                                                      "files cannot be read; choose them in the list to see why.", nullptr, int(unreadable)), unreadable)
                                         : QString());
    }

    void import() {
        if (!m_session.writePending()) return;
        m_cancelled = false;
        m_import->setEnabled(false);
        m_files->setEnabled(false);
        m_ofFile->setEnabled(false);
        for (QWidget* part : std::initializer_list<QWidget*>{m_names, m_originals, m_recordings, m_recording})
            part->setEnabled(false);
        m_bar->setValue(0);
        m_bar->show();
        m_said->setText(tr("Importing…"));
        m_importing = true;
        qApp->installEventFilter(this);
        QElapsedTimer clock;
        clock.start();
        const auto added = app::importTranscripts(
            m_session.project(), m_incoming.chosen(),
            m_incoming.options(m_originals->keepsCopy(), m_recordings->keepsCopy()), [&](double part) {
                if (clock.elapsed() > progressEvery) {
                    m_bar->setValue(int(part * 1000));
                    QApplication::processEvents();
                    clock.restart();
                }
                return !m_cancelled;
            });
        qApp->removeEventFilter(this);
        m_importing = false;
        m_files->setEnabled(true);
        m_ofFile->setEnabled(true);
        for (QWidget* part : std::initializer_list<QWidget*>{m_names, m_originals, m_recordings, m_recording})
            part->setEnabled(true);
        m_bar->hide();
        updateFoot();
        if (!added) return m_said->setText(added.error().message());
        QList<RecordId> sources;
        for (const auto& each : *added) sources.append(each.source);
        m_session.changedElsewhere();
        if (!sources.isEmpty())
            m_session.say(counted(tr("Imported %n transcript|Imported %n transcripts", nullptr, int(sources.size())), sources.size()));
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
    SpeakerTable* m_speakers;
    NameList* m_names;
    QComboBox *m_sessionBox, *m_language;
    KeepChoice *m_originals, *m_recordings;
    RecordingView* m_recording;
    QLabel *m_unread, *m_keyHint, *m_warnings, *m_reasons, *m_said;
    QWidget *m_ofFile, *m_recognised;
    QProgressBar* m_bar;
    QToolButton *m_leave, *m_sameForAll;
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

void ImportPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return d->leave();
    QWidget::keyPressEvent(event);
}

}  // namespace kondensat::gui
