#include "app/gui/intake/import_choices.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/gui/intake/comment_list.h"
#include "app/gui/intake/keep_choice.h"
#include "app/gui/intake/name_list.h"
#include "app/gui/intake/register_form.h"
#include "app/gui/intake/row_button.h"
#include "app/gui/intake/speaker_table.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"
#include "app/operations/names.h"
#include "core/said.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

const QString newSession = u"new…"_s;  ///< no id: those have no …

QString capital(QString sentence) {
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    return sentence;
}

QLabel* heading(const QString& title) {
    QLabel* label = labelFor(title);
    label->setFont(fontFor(Type::Body, true));
    return label;
}

QVBoxLayout* columnOf(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    return column;
}

}  // namespace

ImportChoices::ImportChoices(Incoming& incoming, Session& session, QWidget* parent)
    : QScrollArea(parent), m_incoming(incoming), m_session(session), m_ofFile(new QWidget), m_recognised(new QWidget) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget;
    auto* column = columnOf(side);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    addOfFile(columnOf(m_ofFile));
    column->addWidget(m_ofFile);
    column->addWidget(m_comments = new CommentList(m_incoming, m_session));
    m_comments->hide();
    addNames(column);
    column->addSpacing(space::m);
    column->addWidget(m_originals = new KeepChoice(tr("The files themselves"), tr("Stay where they are"),
                                                   tr("A copy is kept in the study")));
    column->addWidget(m_recordings = new KeepChoice(tr("Recordings"), tr("Recordings stay where they are"),
                                                    tr("A copy of them is kept in the study")));
    m_recordings->hide();
    addRecognised(columnOf(m_recognised));
    column->addWidget(m_recognised);
    column->addStretch(1);
    setWidget(side);
    takeIdentifiers();
    updateHints();
}

void ImportChoices::addOfFile(QVBoxLayout* column) {
    column->addWidget(heading(tr("Who is who")));
    column->addWidget(m_speakers = new SpeakerTable(m_incoming, m_session.study()));
    column->addSpacing(space::m);
    column->addWidget(heading(tr("Session and language")));
    column->addWidget(m_sessionBox = new QComboBox);
    column->addWidget(m_language = new QComboBox);
    m_sessionBox->setAccessibleName(tr("Session of the file"));
    m_language->setAccessibleName(tr("Language of the file"));
    for (QComboBox* box : {m_sessionBox, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    QToolButton* same = quietButton(tr("The same for all files"));
    column->addWidget(same, 0, Qt::AlignRight);
    column->addSpacing(space::m);
    connect(m_speakers, &SpeakerTable::changed, this, [this] {
        m_speakers->showFile(m_file);
        Q_EMIT changed();
    });
    connect(m_sessionBox, &QComboBox::activated, this, &ImportChoices::chooseSession);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_incoming.setLanguage(m_file, m_language->currentData().toString()); });
    connect(same, &QToolButton::clicked, this, &ImportChoices::sameForAll);
}

void ImportChoices::addNames(QVBoxLayout* column) {
    column->addWidget(heading(tr("Names to replace before anything is stored")));
    column->addWidget(labelFor(tr("Select a name in the text and press P, or type it here."), Type::Small, true));
    column->addWidget(m_names = new NameList);
    column->addWidget(m_registered = labelFor({}, Type::Small, true));
    column->addWidget(m_openRegister = quietButton(tr("Open the register…")), 0, Qt::AlignLeft);
    connect(m_names, &NameList::changed, this, &ImportChoices::takeNames);
    connect(m_openRegister, &QToolButton::clicked, this, [this] { askForRegister(m_session, m_openRegister); });
    connect(&IdentifierBook::of(m_session), &IdentifierBook::changed, this, [this] {
        takeIdentifiers();
        takeNames();
    });
}

void ImportChoices::addRecognised(QVBoxLayout* column) {
    column->setContentsMargins(0, space::m, 0, 0);
    column->addWidget(heading(tr("What was recognised")));
    column->addWidget(m_warnings = labelFor({}, Type::Small));
    column->addWidget(m_reasons = labelFor({}, Type::Small, true));
}

void ImportChoices::start() {
    m_recordings->setHidden(m_incoming.recordings().isEmpty());
    bool onlyCopies = !m_incoming.files().isEmpty();  // of which nothing but comments comes in
    for (qsizetype i = 0; i < m_incoming.files().size(); ++i) onlyCopies = onlyCopies && m_incoming.copyOf(i);
    m_originals->setHidden(onlyCopies);
    m_names->propose(m_incoming.likelyNames());
    m_comments->renew();
}

void ImportChoices::showFile(qsizetype file) {
    m_file = file;
    m_ofFile->setVisible(file >= 0 && !m_incoming.copyOf(file));
    m_recognised->setVisible(file >= 0);
    if (file < 0) return;
    m_speakers->showFile(file);
    fillSessions();
    fillLanguages();
    showRecognised();
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

void ImportChoices::filesChosen() {
    m_comments->renew();
}

void ImportChoices::renew() {
    m_incoming.setNames(m_names->names());
    showFile(m_file);
}

void ImportChoices::beginName(const QString& name) {
    m_names->begin(name);
}

bool ImportChoices::keepsOriginals() const {
    return m_originals->keepsCopy();
}

bool ImportChoices::keepsRecordings() const {
    return m_recordings->keepsCopy();
}

void ImportChoices::sameForAll() {
    const Incoming::File said = m_incoming.files()[m_file];
    for (qsizetype i = 0; i < m_incoming.files().size(); ++i) {
        m_incoming.setSession(i, said.session);
        m_incoming.setLanguage(i, said.language);
    }
    Q_EMIT this->said(tr("All files have this session and language now."));
}

void ImportChoices::takeNames() {
    m_incoming.setNames(m_names->names());
    updateHints();
    if (m_file >= 0) {
        m_speakers->showFile(m_file);
        showRecognised();
    }
    Q_EMIT changed();
    m_comments->renew();
    m_names->propose(m_incoming.likelyNames());
}

void ImportChoices::takeIdentifiers() {
    const IdentifierBook& book = IdentifierBook::of(m_session);
    m_incoming.setIdentifiers(book.search());
    const bool some = !book.identifiers().isEmpty();
    m_registered->setText(book.isOpen() ? tr("Registered identifiers get their pseudonyms, too.") : tr("The register of identifiers is closed; what it knows is not replaced."));
    m_registered->setVisible(some || book.isLocked());
    m_openRegister->setVisible(book.isLocked());
    m_originals->forbidCopy(some ? tr("No copy of the files can be kept, since they hold what the register replaces.") : QString());
}

void ImportChoices::fillSessions() {
    const RecordId now = m_incoming.files()[m_file].session;
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

void ImportChoices::chooseSession() {
    const QString chosen = m_sessionBox->currentData().toString();
    if (chosen != newSession) return m_incoming.setSession(m_file, RecordId::parse(chosen).value_or(RecordId()));
    m_sessionBox->setCurrentIndex(0);
    askInline(m_sessionBox, tr("Name of the new session"), {}, tr("Add session"), [this](const QString& name) {
        m_incoming.setSession(m_file, m_incoming.newSession(name));
        fillSessions();
    });
}

void ImportChoices::fillLanguages() {
    const QString now = m_incoming.files()[m_file].language;
    m_language->clear();
    m_language->addItem(tr("Language not given"), QString());
    QStringList tags{u"da"_s, u"nb"_s, u"nn"_s, u"sv"_s, u"fi"_s, u"is"_s, u"en"_s, u"de"_s, u"nl"_s,
                     u"fr"_s, u"es"_s, u"it"_s, u"pl"_s, u"uk"_s, u"tr"_s, u"ar"_s, u"fa"_s, u"so"_s};
    if (!now.isEmpty() && !tags.contains(now)) tags.prepend(now);
    for (const QString& tag : tags) m_language->addItem(languageWords(tag) + u" ("_s + tag + u')', tag);
    m_language->setCurrentIndex(std::max(0, m_language->findData(now)));
}

void ImportChoices::showRecognised() {
    const auto& transcript = m_incoming.ready(m_file).transcript;
    QStringList warnings, reasons;
    if (const QString same = m_incoming.alreadyIn(m_file); !same.isEmpty())
        warnings.append(tr("The same file as “%1”; tick it to import it once more.").arg(same));
    if (const app::ReturnedCopy& copy = m_incoming.ready(m_file).copy; copy.source) {
        warnings.append(tr("A copy of “%1” that was written for Word. The transcript stays as it is; new comments become meaning units in it, and new replies memos.")
                            .arg(app::nameOf(m_session.study(), copy.source)));
        if (copy.known > 0)
            warnings.append(counted(tr("%n comment is a meaning unit already.|%n comments are meaning units already.", nullptr, copy.known), copy.known));
    }
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

void ImportChoices::updateHints() {
    const bool names = !m_incoming.names().isEmpty();
    m_originals->setWarning(names ? tr("The copies hold the names that are replaced in the texts.") : QString());
    m_recordings->setWarning(names ? tr("The names are still heard in them.") : QString());
}

}  // namespace kondensat::gui
