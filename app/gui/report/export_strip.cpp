#include "app/gui/report/export_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

#include "app/gui/identifiers/export_door.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/report/export_words.h"
#include "app/gui/session/settings.h"
#include "app/operations/milestones.h"
#include "app/operations/names.h"
#include "app/operations/tables.h"
#include "export/checklist.h"
#include "export/report.h"
#include "export/report/prose.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

using app::Export;

namespace {

const QString folderKey = u"export/folder"_s;

QString link(const QString& target, const QString& words) {
    return u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(target, colours().accent.name(), words.toHtmlEscaped());
}

QComboBox* combo(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setMinimumHeight(space::target);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

}  // namespace

ExportStrip::ExportStrip(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_layout(u"report"_s),
      m_choice(new QWidget),
      m_kind(combo(tr("What to export"))),
      m_format(combo(tr("Format"))),
      m_table(combo(tr("Which table"))),
      m_source(combo(tr("Which transcript"))),
      m_form(combo(tr("Form of the checklist"))),
      m_figure(combo(tr("Which figure"))),
      m_audience(combo(tr("For whom"))),
      m_context(combo(tr("Around a passage"))),
      m_history(new QCheckBox(tr("With the history"))),
      m_caution(labelFor({}, Type::Small, true)),
      m_result(labelFor({})),
      m_saveAs(primaryButton(tr("Save as…"))),
      m_door(new ExportDoor(session)) {
    m_kind->addItem(tr("Report"), int(Export::Kind::Report));
    m_kind->addItem(tr("Checklist"), int(Export::Kind::Checklist));
    m_kind->addItem(tr("Table"), int(Export::Kind::Table));
    m_kind->addItem(tr("Figure"), int(Export::Kind::Figure));
    m_kind->addItem(tr("Transcript with comments"), int(Export::Kind::Transcript));
    m_kind->addItem(tr("For other programs (REFI-QDA)"), int(Export::Kind::Exchange));
    m_kind->addItem(tr("Archive folder"), int(Export::Kind::Archive));
    for (const QString& table : app::tableNames()) m_table->addItem(tableWords(table), table);
    m_table->addItem(tr("All tables"), QString());
    m_form->addItem(tr("With answers"), false);
    m_form->addItem(tr("As journals ask for it"), true);
    m_form->setItemData(1, tr("Item, question, section and page, without the answers"), Qt::ToolTipRole);
    for (const QString& figure : exporting::figureNames()) m_figure->addItem(figureWords(figure), figure);
    fillAudiences(Export::Kind::Report);
    m_context->addItem(tr("The passage alone"), -1);
    m_context->addItem(tr("With its turn"), 0);
    m_context->addItem(tr("With a turn around it"), 1);
    m_context->addItem(tr("With three turns around it"), 3);
    m_context->setCurrentIndex(1);
    m_caution->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::RichText);
    m_result->setAccessibleName(tr("Result of the export"));
    m_result->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard |
                                      Qt::TextSelectableByMouse);
    m_result->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QWidget* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_table),
                          static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_audience), static_cast<QWidget*>(m_context), static_cast<QWidget*>(m_history)})
        row->addWidget(part);
    row->addWidget(m_saveAs);
    row->addStretch(1);
    auto* close = new QAction(iconNamed(u"window-close"_s), tr("Close"), this);
    connect(close, &QAction::triggered, this, &ExportStrip::leave);
    row->addWidget(buttonFor(close));
    auto* choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(space::xs);
    choice->addLayout(row);
    choice->addWidget(m_caution);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_choice);
    column->addWidget(m_result);
    column->addWidget(m_door);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportStrip::kindChanged);
    connect(m_table, &QComboBox::currentIndexChanged, this, &ExportStrip::kindChanged);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ExportStrip::kindChanged);
    for (QComboBox* box : {m_format, m_audience, m_figure}) connect(box, &QComboBox::currentIndexChanged, this, &ExportStrip::showAudience);
    connect(m_history, &QCheckBox::toggled, this, [this] { m_caution->setText(cautionFor(chosen())); });
    connect(m_saveAs, &QPushButton::clicked, this, &ExportStrip::askWhere);
    connect(m_result, &QLabel::linkActivated, this, &ExportStrip::followLink);
    kindChanged();
    hide();
}

void ExportStrip::setLook(const QString& layout, const QString& guideline, const exporting::PageSetup& page) {
    m_page = page;
    m_layout = layout;
    m_guideline = guideline;
    kindChanged();
}

/// A study without milestones has nothing of the kind.
void ExportStrip::setMoments(const app::ComparedMoment& from, const app::ComparedMoment& to) {
    m_from = from;
    m_to = to;
    const int at = m_kind->findData(int(Export::Kind::Comparison));
    if (from.isNow() && at >= 0) m_kind->removeItem(at);
    if (!from.isNow() && at < 0) m_kind->insertItem(m_kind->findData(int(Export::Kind::Transcript)), tr("What changed since a milestone"), int(Export::Kind::Comparison));
}

void ExportStrip::open(Export::Kind kind) {
    m_choice->show();
    if (!isWriting()) m_result->hide();
    fillSources();
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    show();
    m_kind->setFocus();
}

/// A report unfolds for some; a figure leaves out what is not for everyone.
void ExportStrip::fillAudiences(Export::Kind kind) {
    const QSignalBlocker quiet(m_audience);
    const QVariant before = m_audience->currentData();
    m_audience->clear();
    const auto add = [this](const QString& words, exporting::Audience audience, const QString& tip) {
        m_audience->addItem(words, int(audience));
        m_audience->setItemData(m_audience->count() - 1, tip, Qt::ToolTipRole);
    };
    const bool isFigure = kind == Export::Kind::Figure;
    add(tr("As it is"), exporting::Audience::Plain, {});
    if (!isFigure) {
        add(tr("For the team"), exporting::Audience::Team, tr("Each paragraph unfolds into condensates, meaning units with codes, and passages"));
        add(tr("For an examiner"), exporting::Audience::Examiner, tr("The same without codes"));
    }
    add(tr("For the public"), exporting::Audience::Public,
        isFigure ? tr("What a page for the public shows: no reasons of single people") : tr("Nothing of what participants said but the published quotes"));
    m_audience->setCurrentIndex(std::max(0, m_audience->findData(before)));
}

void ExportStrip::fillSources() {
    const QSignalBlocker quiet(m_source);
    const QString before = m_source->currentData().toString();
    m_source->clear();
    m_source->addItem(tr("All transcripts"), QString());
    for (const auto* source : m_session.study().list<study::Source>())
        m_source->addItem(app::nameOf(m_session.study(), source->id), source->id.toString());
    m_source->setCurrentIndex(std::max(0, m_source->findData(before)));
}

bool ExportStrip::isFolder(const Export& what) {
    return what.kind == Export::Kind::Archive || (what.kind == Export::Kind::Transcript && !what.source);
}

void ExportStrip::leave() {
    m_choice->hide();
    m_door->leave();
    if (!isWriting()) hide();
}

void ExportStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    QWidget::keyPressEvent(event);
}

Export ExportStrip::chosen() const {
    Export what;
    what.kind = Export::Kind(m_kind->currentData().toInt());
    what.analysis = m_session.analysis();
    what.layout = m_layout;
    what.guideline = m_guideline;
    what.page = m_page;
    if (what.kind == Export::Kind::Report && exporting::isSheet(m_guideline)) what.guideline.clear();
    what.forJournal = m_form->currentData().toBool();
    what.table = m_table->currentData().toString();
    what.figure = m_figure->currentData().toString();
    what.from = m_from;
    what.to = m_to;
    if (what.kind == Export::Kind::Figure && exporting::figuresForPublic().contains(what.figure)) what.disclosure = {exporting::Audience(m_audience->currentData().toInt()), 0};
    if (what.kind == Export::Kind::Report && m_format->currentData().toString() == "html"_L1)
        what.disclosure = {exporting::Audience(m_audience->currentData().toInt()), m_context->currentData().toInt()};
    what.withHistory = m_history->isChecked();
    if (what.kind == Export::Kind::Transcript)
        what.source = RecordId::parse(m_source->currentData().toString()).value_or(RecordId());
    return what;
}

void ExportStrip::kindChanged() {
    const Export what = chosen();
    const QString before = m_format->currentData().toString();
    m_format->clear();
    const auto fits = [&](const QString& suffix) {
        if (what.kind != Export::Kind::Table || suffix == u"xlsx") return true;
        return suffix == u"csv" ? !what.table.isEmpty() : what.table == u"responses";  // csv holds one table, and responses are a letter as well
    };
    for (const QString& suffix : app::exportSuffixes(what.kind))
        if (fits(suffix)) m_format->addItem(formatWords(suffix), suffix);
    m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
    m_format->setVisible(m_format->count() > 1);
    m_table->setVisible(what.kind == Export::Kind::Table);
    m_source->setVisible(what.kind == Export::Kind::Transcript);
    m_form->setVisible(what.kind == Export::Kind::Checklist && !exporting::isSheet(m_guideline));
    m_figure->setVisible(what.kind == Export::Kind::Figure);
    fillAudiences(what.kind);
    showAudience();
    m_history->setVisible(what.kind == Export::Kind::Archive);
    const QString caution = cautionFor(what);
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
}

/// Only a web page unfolds what the findings rest on; some figures are for everyone, and others never.
void ExportStrip::showAudience() {
    const Export what = chosen();
    const auto audience = what.disclosure.audience;
    m_audience->setVisible((what.kind == Export::Kind::Report && m_format->currentData().toString() == "html"_L1) ||
                           (what.kind == Export::Kind::Figure && exporting::figuresForPublic().contains(what.figure)));
    m_context->setVisible(audience == exporting::Audience::Team || audience == exporting::Audience::Examiner);
}

void ExportStrip::askWhere() {
    const Export what = chosen();
    const QString suffix = isFolder(what) ? QString() : m_format->currentData().toString();
    auto* dialog = new QFileDialog(this, what.kind == Export::Kind::Archive ? tr("Folder for the archive")
                                         : isFolder(what)                   ? tr("Folder for the transcripts")
                                                                            : tr("Save as"));
    dialog->setObjectName(u"where"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!suffix.isEmpty()) {
        dialog->setNameFilter(u"%1 (*.%2)"_s.arg(formatWords(suffix).section(u" ("_s, 0, 0), suffix));
        dialog->setDefaultSuffix(suffix);
    }
    QString folder = settings().value(folderKey).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) folder = QFileInfo(m_session.path()).absolutePath();
    dialog->setDirectory(folder);
    dialog->selectFile(app::proposedName(m_session.study(), what, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString& path) {
        Export wanted = what;
        wanted.path = path;
        settings().setValue(folderKey, QFileInfo(path).absolutePath());
        write(wanted);
    });
    dialog->open();
}

void ExportStrip::write(Export what) {
    if (isWriting() || !m_session.writePending()) return;
    m_result->hide();
    show();
    m_door->pass(what.path, [this, what](const std::shared_ptr<app::ExportGuard>& guard) {
        Export searched = what;
        searched.guard = guard;
        begin(searched);
    });
}

void ExportStrip::begin(const Export& what) {
    const QString name = QFileInfo(what.path).fileName();
    m_saveAs->setEnabled(false);
    m_result->setText(tr("Writing %1…").arg(name.toHtmlEscaped()) + u"  "_s + link(u"cancel"_s, tr("Cancel")));
    m_result->show();
    show();
    using Answer = Result<std::optional<app::Exported>>;
    m_task = Task::run<Answer>(
        this, tr("Writing %1").arg(name),
        [what, path = m_session.path(), options = m_session.readingOptions(),
         author = m_session.author()](TaskControl& control) -> Answer {
            TRY_ASSIGN(const auto project, journal::Project::open(path, options));
            project->setAuthor(author);
            return app::exportStudy(*project, what, [&control](double part) {
                control.progress(part);
                return !control.isCancelled();
            });
        },
        [this, what](const Answer& answer) {
            m_task.clear();
            m_saveAs->setEnabled(true);
            m_result->hide();
            if (m_door->ended(answer && *answer)) return;
            if (!answer)
                m_session.tell(answer.error());
            else if (*answer)
                written(what, **answer);
            if (m_choice->isHidden() && m_result->isHidden()) hide();
        });
    connect(m_task, &Task::cancelled, this, [this, name] {
        m_task.clear();
        m_saveAs->setEnabled(true);
        m_result->setText(tr("Cancelled: %1 was not written.").arg(name.toHtmlEscaped()));
    });
}

void ExportStrip::cancel() {
    if (m_task) m_task->cancel();
}

void ExportStrip::written(const Export& what, const app::Exported& done) {
    m_last = what;
    QString words = tr("Wrote %1.").arg(QFileInfo(done.path).fileName().toHtmlEscaped());
    for (const QString& warning : done.warnings)
        words += u' ' + exporting::prose::upperFirst(warning).toHtmlEscaped() + u'.';
    if (const QString remark = m_door->remark(); !remark.isEmpty()) words += u' ' + remark;
    words += u"  "_s + link(u"folder"_s, tr("Show in folder"));
    if (!m_session.isReadOnly()) words += u"  ·  "_s + link(u"moment"_s, tr("Name this moment…"));
    m_result->setText(words);
    m_result->show();
    m_choice->hide();
    show();
    m_session.say(tr("Wrote %1").arg(QFileInfo(done.path).fileName()));
}

void ExportStrip::followLink(const QString& link) {
    if (link == u"cancel") cancel();
    if (link == u"folder") QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_last.path).absolutePath()));
    if (link == u"moment") nameMoment();
}

void ExportStrip::nameMoment() {
    const bool keepsFile = !isFolder(m_last);
    const QString question =
        keepsFile ? tr("What is this moment called (submitted, revision 1…)? The file is kept with it in the study.")
                  : tr("What is this moment called (submitted, revision 1…)?");
    askInline(m_result, question, {}, tr("Name it"), [this, keepsFile](const QString& name) {
        if (!m_session.writePending()) return;
        app::MilestoneOptions options;
        if (keepsFile) options.file = m_last.path;
        const auto milestone = app::addMilestone(m_session.project(), name, options);
        if (!milestone) return m_session.tell(milestone.error());
        Touched touched{false, {milestone->id}, {study::Milestone::type, study::Attachment::type}};
        if (milestone->attachment) touched.records.insert(milestone->attachment);
        m_session.changedElsewhere(touched);
        m_session.say(tr("This moment is called “%1”").arg(milestone->name));
        hide();
    });
}

}  // namespace kondensat::gui
