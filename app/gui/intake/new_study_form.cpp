#include "app/gui/intake/new_study_form.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolButton>

#include "app/gui/intake/passphrase_form.h"
#include "app/gui/intake/row_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/operations/working_copy.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

/// A line with a label above it.
QWidget* labelled(const QString& name, QWidget* field, QWidget* beside = nullptr) {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(labelFor(name, Type::Small, true));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(field, 1);
    if (beside) row->addWidget(beside);
    column->addLayout(row);
    field->setAccessibleName(name);
    return whole;
}

/// A title as a file's name.
QString fileNameOf(const QString& title) {
    QString name = title;
    name.replace(QRegularExpression(u"[/\\\\:*?\"<>|\\x00-\\x1F]+"_s), u" "_s);
    return name.simplified().left(100);
}

}  // namespace

QStringList filesIn(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        for (const QFileInfo& file : QDir(path).entryInfoList(QDir::Files, QDir::Name | QDir::LocaleAware)) files.append(file.filePath());
    }
    files.removeDuplicates();
    return files;
}

NewStudyForm::NewStudyForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_heading = labelFor({}, Type::Title);
    column->addWidget(m_heading);

    m_fromRow = new QWidget;
    auto* from = new QHBoxLayout(m_fromRow);
    from->setContentsMargins(0, 0, 0, 0);
    from->setSpacing(space::l);
    const auto choice = [&](const QString& text, From which) {
        auto* button = new QRadioButton(text);
        button->setMinimumHeight(space::target);
        from->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, which] { setFrom(which); });
        return button;
    };
    m_empty = choice(tr("Empty"), From::Nothing);
    m_transcripts = choice(tr("From transcripts"), From::Transcripts);
    m_archive = choice(tr("From an archive folder"), From::Archive);
    m_exchange = choice(tr("From another program"), From::Exchange);
    m_exchange->setToolTip(tr("A project (.qdpx) or codebook (.qdc) that NVivo, ATLAS.ti, MAXQDA and others export; a project of QualCoder (.qda) or Taguette (.sqlite3)"));
    from->addStretch(1);
    column->addWidget(m_fromRow);

    m_pathsRow = new QWidget;
    auto* paths = new QHBoxLayout(m_pathsRow);
    paths->setContentsMargins(0, 0, 0, 0);
    m_chosen = labelFor({}, Type::Body, true);
    m_choose = new QPushButton;
    connect(m_choose, &QPushButton::clicked, this, &NewStudyForm::choosePaths);
    paths->addWidget(m_chosen, 1);
    paths->addWidget(m_choose, 0, Qt::AlignTop);
    column->addWidget(m_pathsRow);

    m_title = new QLineEdit;
    m_titleRow = labelled(tr("Title of the study"), m_title);
    column->addWidget(m_titleRow);
    m_place = new QLineEdit;
    auto* choosePlace = new QPushButton(tr("Choose…"));
    column->addWidget(labelled(tr("Kept in the file"), m_place, choosePlace));
    connect(m_title, &QLineEdit::textChanged, this, &NewStudyForm::proposePlace);
    connect(m_place, &QLineEdit::textEdited, this, [this] {
        m_placeTyped = true;
        renew();
    });
    connect(choosePlace, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Where the study is kept"), m_place->text(), tr("Studies (*.kondensat)"));
        if (path.isEmpty()) return;
        m_placeTyped = true;
        m_place->setText(path.endsWith(u".kondensat"_s) ? path : path + u".kondensat"_s);
        renew();
    });

    m_sealing = new QWidget;
    auto* sealing = new QVBoxLayout(m_sealing);
    sealing->setContentsMargins(0, 0, 0, 0);
    sealing->setSpacing(space::m);
    sealing->addWidget(hairline(Qt::Horizontal));
    sealing->addWidget(labelFor(tr("Sealing keeps what participants said unreadable for whoever finds the file: on a stick, in "
                                   "a backup, on a shared drive. It opens with a passphrase.")));
    m_passphrase = new PassphraseForm;
    sealing->addWidget(m_passphrase);
    column->addWidget(m_sealing);

    m_problem = labelFor({});
    m_problem->setObjectName(u"problem"_s);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    m_sealed = primaryButton({});
    m_unsealed = quietButton(tr("Create without sealing"));
    QToolButton* leave = quietButton(tr("Cancel"));
    buttons->addWidget(m_sealed);
    buttons->addWidget(m_unsealed);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    column->addLayout(buttons);
    connect(m_passphrase, &PassphraseForm::changed, this, &NewStudyForm::renew);
    connect(m_passphrase, &PassphraseForm::entered, this, [this] { make(true); });
    connect(m_sealed, &QPushButton::clicked, this, [this] { make(m_from != From::Sample); });
    connect(m_unsealed, &QToolButton::clicked, this, [this] { make(false); });
    connect(leave, &QToolButton::clicked, this, &NewStudyForm::left);
    begin(From::Nothing);
}

void NewStudyForm::begin(From from, const QStringList& paths) {
    m_paths = paths;
    m_placeTyped = false;
    m_passphrase->clear();
    m_title->clear();
    setProblem({});
    setFrom(from);
    if (isWhole(from) && !paths.isEmpty()) m_title->setText(nameOfWhole());
    (m_titleRow->isHidden() ? m_place : m_title)->setFocus();
    proposePlace();
}

QString NewStudyForm::nameOfWhole() const {
    const QFileInfo whole(m_paths.value(0));
    return m_from == From::Exchange ? whole.completeBaseName() : whole.fileName();
}

void NewStudyForm::setFrom(From from) {
    if (from != m_from && (isWhole(from) || isWhole(m_from))) {
        const bool fits = isWhole(from) && m_paths.size() == 1 && QFileInfo::exists(QDir(m_paths.first()).filePath(u"study.yaml"_s)) == (from == From::Archive);
        if (!fits) m_paths.clear();
    }
    m_from = from;
    const bool sample = from == From::Sample;
    m_heading->setText(sample ? tr("Sample study") : tr("New study"));
    m_empty->setChecked(from == From::Nothing);
    m_transcripts->setChecked(from == From::Transcripts);
    m_archive->setChecked(from == From::Archive);
    m_exchange->setChecked(from == From::Exchange);
    m_fromRow->setHidden(sample);
    m_titleRow->setHidden(sample);
    m_sealing->setHidden(sample);
    m_unsealed->setHidden(sample);
    m_pathsRow->setHidden(from == From::Nothing);
    m_choose->setHidden(sample);
    m_choose->setText(from == From::Archive ? tr("Choose a folder…") : from == From::Exchange ? tr("Choose a file…") : tr("Choose files…"));
    m_sealed->setText(sample ? tr("Open the sample study") : tr("Create sealed study"));
    renew();
}

void NewStudyForm::choosePaths() {
    QStringList chosen;
    if (m_from == From::Archive) {
        if (const QString folder = QFileDialog::getExistingDirectory(this, tr("Archive folder")); !folder.isEmpty()) chosen = {folder};
    } else if (m_from == From::Exchange) {
        const QString file = QFileDialog::getOpenFileName(this, tr("Project or codebook"), {}, tr("Projects and codebooks (*.qdpx *.qdc *.qda *.sqlite3);;All files (*)"));
        if (!file.isEmpty()) chosen = {file};
    } else {
        chosen = QFileDialog::getOpenFileNames(this, tr("Transcripts"));
    }
    if (chosen.isEmpty()) return;
    m_paths = chosen;
    if (isWhole(m_from) && m_title->text().isEmpty()) m_title->setText(nameOfWhole());
    renew();
}

void NewStudyForm::proposePlace() {
    if (!m_placeTyped) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString name = m_from == From::Sample ? tr("Sample study") : fileNameOf(m_title->text());
        m_place->setText(name.isEmpty() ? QString() : QDir::toNativeSeparators(app::freePath(u"%1/%2.kondensat"_s.arg(folder, name))));
    }
    renew();
}

void NewStudyForm::renew() {
    const qsizetype n = m_paths.size();
    switch (m_from) {
        case From::Nothing: break;
        case From::Sample: m_chosen->setText(tr("An invented study of peer mentors for patients: five transcripts that have gone through all four steps. Try everything on it; this copy is yours.")); break;
        case From::Archive: m_chosen->setText(n == 0 ? tr("No folder chosen yet.") : QDir::toNativeSeparators(m_paths.first())); break;
        case From::Exchange: m_chosen->setText(n == 0 ? tr("No file chosen yet.") : QDir::toNativeSeparators(m_paths.first())); break;
        case From::Transcripts: {
            QStringList names;
            for (const QString& path : m_paths.mid(0, 4)) names.append(QFileInfo(path).fileName());
            m_chosen->setText(n == 0 ? tr("No files chosen yet. They can also be imported later.")
                              : n > 4 ? tr("%1 and %2 more").arg(names.join(u", "_s)).arg(n - 4) : names.join(u", "_s));
        }
    }
    const bool hasPlace = !m_place->text().trimmed().isEmpty() && (!isWhole(m_from) || n > 0);
    m_sealed->setEnabled(hasPlace && (m_from == From::Sample || !m_passphrase->passphrase().isEmpty()));
    m_unsealed->setEnabled(hasPlace);
}

void NewStudyForm::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setHidden(sentence.isEmpty());
}

void NewStudyForm::make(bool sealed) {
    if (!(sealed || m_from == From::Sample ? m_sealed->isEnabled() : m_unsealed->isEnabled())) return;
    NewStudyWish wish;
    wish.path = QDir::fromNativeSeparators(m_place->text().trimmed());
    if (!wish.path.endsWith(u".kondensat"_s)) wish.path += u".kondensat"_s;
    if (QFileInfo(wish.path).isRelative()) wish.path = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(wish.path);
    wish.title = m_title->text().trimmed();
    if (wish.title.isEmpty() && (m_from == From::Nothing || m_from == From::Transcripts)) wish.title = QFileInfo(wish.path).completeBaseName();
    // The study's own title stays unless the person typed another one than the name of its folder or file.
    if (isWhole(m_from) && wish.title == nameOfWhole()) wish.title.clear();
    if (m_from == From::Sample) wish.title.clear();
    wish.archive = isWhole(m_from) || m_from == From::Sample ? m_paths.value(0) : QString();
    if (sealed) wish.passphrase = m_passphrase->passphrase();
    if (!QDir().mkpath(QFileInfo(wish.path).absolutePath()))
        return setProblem(tr("The folder of %1 cannot be made. Choose another place.").arg(m_place->text()));
    if (QFileInfo::exists(wish.path))
        return setProblem(tr("There is a file of this name already. Choose another name; nothing was changed."));
    setProblem({});
    Q_EMIT wanted(wish);
}

void NewStudyForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return void(Q_EMIT left());
    QWidget::keyPressEvent(event);
}

}  // namespace kondensat::gui
