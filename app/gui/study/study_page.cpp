#include "app/gui/study/study_page.h"

#include "app/gui/intake/intake.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/section.h"
#include "app/gui/session/settings.h"
#include "app/gui/study/study_words.h"
#include "app/gui/study/table_panel.h"

namespace kondensat::gui {

using namespace study;
using namespace Qt::StringLiterals;

namespace {
const QString sectionPrefix = u"section/"_s;
const QString tableFolderKey = u"tables/folder"_s;
constexpr int mostReminders = 3;

bool hasField(StudyForm form, const QString& field) {
    for (const FormPart& part : studyForm(form))
        if (std::any_of(part.fields.cbegin(), part.fields.cend(), [&](const FieldSpec& f) { return f.field == field; })) return true;
    return false;
}
}  // namespace

StudyPage::StudyPage(gui::Session& session, QWidget* parent)
    : Page(session, Step::Study, parent), m_list(new QListWidget), m_stack(new QStackedWidget), m_reminders(new QWidget), m_findLine(new QWidget), m_find(new QLineEdit) {
    makeEntries();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    int width = 0;
    for (const Entry& entry : m_entries) {
        auto* item = new QListWidgetItem(entry.title, m_list);
        item->setToolTip(entry.title);
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(entry.title));
    }
    m_list->setAccessibleName(tr("Sections"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(std::min(width + 2 * space::xl, m_list->fontMetrics().averageCharWidth() * 34));
    m_list->setStyleSheet(u"QListView { padding: 12px 8px; } QListView::item { padding: 6px 8px; }"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* find = new QHBoxLayout(m_findLine);
    find->setContentsMargins(space::xl, space::s, space::xl, 0);
    m_find->setPlaceholderText(tr("Rows with these words"));
    m_find->setAccessibleName(tr("Rows with these words"));
    m_find->setClearButtonEnabled(true);
    find->addWidget(m_find);
    m_findLine->hide();
    m_reminders->setLayout(new QVBoxLayout);
    m_reminders->layout()->setContentsMargins(space::xl, space::m, space::xl, 0);
    m_reminders->layout()->setSpacing(space::xs);
    column->addWidget(m_reminders);
    column->addWidget(m_findLine);
    column->addWidget(m_stack, 1);
    row->addWidget(m_list);
    row->addWidget(hairline(Qt::Vertical));
    row->addLayout(column, 1);
    makeCommands();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int entry) {
        if (entry >= 0) showSection(entry);
    });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (Section* section = m_entries[m_list->currentRow()].section) section->filter(words);
    });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_findLine, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &StudyPage::closeFind);
    m_list->setCurrentRow(0);
}

void StudyPage::makeEntries() {
    m_entries = {
        {u"about"_s, tr("About"), makeAbout, {}},
        {u"analyses"_s, tr("Questions and analyses"), makeAnalyses, {Analysis::type, ResearchQuestion::type, Round::type}},
        {u"team"_s, tr("Team"), makeTeam, {Member::type}},
        {u"participants"_s, tr("Participants"), makeParticipants, {Participant::type}},
        {u"recruitment"_s, tr("Recruitment"), makeRecruitment, {Recruitment::type}},
        {u"sessions"_s, tr("Sessions"), makeSessions, {study::Session::type}},
        {u"guide"_s, tr("Interview guide"), makeGuide, {Guide::type, GuideTopic::type, GuideQuestion::type}},
        {u"sources"_s, tr("Sources and work log"), makeSources, {Source::type, Work::type}},
        {u"consent"_s, tr("Ethics and consent"), makeConsent, {Consent::type}},
        {u"reflexivity"_s, tr("Reflexivity"), makeReflexivity, {Reflexivity::type, Relationship::type}},
        {u"power"_s, tr("Information power"), makeInformationPower, {InformationPower::type}},
        {u"checks"_s, tr("Participant checks"), makeChecks, {ParticipantCheck::type}},
        {u"protection"_s, tr("Data protection"), makeDataProtection, {PlannedDate::type}},
        {u"identifiers"_s, tr("Identifiers"), makeIdentifiers, {}},
        {u"policy"_s, tr("Quote policy and labels"), makeQuotePolicy, {}},
        {u"funding"_s, tr("Funding and approvals"), makeFunding, {Funding::type, Approval::type}},
        {u"milestones"_s, tr("Milestones"), makeMilestones, {Milestone::type}},
        {u"reviews"_s, tr("Reviewers' comments"), makeReviews, {ReviewerComment::type}},
    };
}

void StudyPage::makeCommands() {
    for (const VerbWords& words : verbs())
        command(words.text, words.key, words.icon, [this, verb = words.verb] {
            if (Section* section = m_entries[m_list->currentRow()].section; section && !m_panel) section->act(verb);
        });
    const auto go = [this](int by) { m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1)); };
    command(tr("Next section"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), u"go-down"_s, [go] { go(1); });
    command(tr("Previous section"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), u"go-up"_s, [go] { go(-1); });
    for (const auto& [key, type, words] : {std::tuple{u"participants"_s, Participant::type, tr("Participants from a table…")},
                                           std::tuple{u"recruitment"_s, Recruitment::type, tr("Recruitment from a table…")}})
        command(words, {}, u"document-import"_s, [this, key = key, type = type] {
            reveal({Step::Study, {}, {}, sectionPrefix + key});
            takeTable(type, {});
        });
    for (int i = 0; i < m_entries.size(); ++i)
        command(tr("Show %1").arg(m_entries[i].title), {}, {}, [this, i] { m_list->setCurrentRow(i); });
}

Section* StudyPage::showSection(int at) {
    Entry& entry = m_entries[at];
    if (m_list->currentRow() != at) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(at);
    }
    if (m_panel) m_panel->deleteLater(), m_panel = nullptr;
    if (!entry.section) {
        entry.section = entry.make(session());
        m_stack->addWidget(entry.section);
        connect(entry.section, &Section::currentChanged, this, &Page::currentChanged);
        connect(entry.section, &Section::withdrawalWanted, this, &StudyPage::withdraw);
        connect(entry.section, &Section::tableWanted, this, &StudyPage::takeTable);
    } else if (!entry.pending.isEmpty())
        entry.section->refresh(entry.pending);
    entry.pending = {};
    if (m_stack->currentWidget() != entry.section) closeFind();
    m_stack->setCurrentWidget(entry.section);
    Q_EMIT currentChanged();
    return entry.section;
}

void StudyPage::refresh(const Touched& touched) {
    for (Entry& entry : m_entries)
        if (entry.section) entry.pending.add(touched);
    Entry& shown = m_entries[m_list->currentRow()];
    if (shown.section) {
        shown.section->refresh(shown.pending);
        shown.pending = {};
    }
    if (touched.any<PlannedDate>()) showReminders();
}

int StudyPage::entryFor(const Place& place) const {
    QString key = place.field.startsWith(sectionPrefix) ? place.field.mid(sectionPrefix.size()) : QString();
    const QString type = study().typeOf(place.record);
    if (key.isEmpty() && place.record == studyId) {
        key = u"about"_s;
        if (hasField(StudyForm::Reflexivity, place.field)) key = u"reflexivity"_s;
        if (hasField(StudyForm::InformationPower, place.field)) key = u"power"_s;
        if (hasField(StudyForm::DataProtection, place.field)) key = u"protection"_s;
        if (hasField(StudyForm::Checks, place.field)) key = u"checks"_s;
        if (place.field == u"quotePolicy" || place.field == u"quoteLabel") key = u"policy"_s;
    }
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].key == key || (key.isEmpty() && m_entries[i].types.contains(type))) return i;
    return -1;
}

void StudyPage::reveal(const Place& place) {
    const int entry = entryFor(place);
    if (entry < 0) return;
    Section* section = showSection(entry);
    if (place.record && !section->reveal(place.record, place.field)) {
        closeFind();
        section->reveal(place.record, place.field);
    }
}

Place StudyPage::place() const {
    const Entry& entry = m_entries[m_list->currentRow()];
    const RecordId record = entry.section ? entry.section->current() : RecordId();
    const QString field = entry.section ? entry.section->currentField() : QString();
    if (record && entryFor({Step::Study, record, {}, field}) == m_list->currentRow()) return {Step::Study, record, {}, field};
    return {Step::Study, {}, {}, sectionPrefix + entry.key};
}

RecordId StudyPage::current() const {
    const Section* section = m_entries[m_list->currentRow()].section;
    return section ? section->current() : RecordId();
}

bool StudyPage::find() {
    const Section* section = m_entries[m_list->currentRow()].section;
    if (!section || !section->canFilter() || m_panel) return false;
    m_findLine->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    return true;
}

void StudyPage::closeFind() {
    if (m_findLine->isHidden()) return;
    m_findLine->hide();
    m_find->clear();
    for (const Entry& entry : m_entries)
        if (entry.section) entry.section->filter({});
    m_stack->setFocus(Qt::OtherFocusReason);
}

void StudyPage::showReminders() {
    const QList<app::Reminder> due = app::remindersDue(study(), QDate::currentDate());
    QString shown;
    for (const app::Reminder& each : due) shown += each.planned.toString() + each.what + each.date + u'\n';
    if (shown == m_remindersShown && !shown.isEmpty()) return;
    m_remindersShown = shown;
    qDeleteAll(m_reminders->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_reminders->setVisible(!due.isEmpty());
    for (const app::Reminder& each : due.mid(0, mostReminders)) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        row->addWidget(labelFor(each.passed ? tr("%1: planned for %2, and not yet marked as done.").arg(each.what, each.date)
                                            : tr("%1: planned for %2.").arg(each.what, each.date)), 1);
        auto* done = new QAction(tr("Done today"), line);
        done->setEnabled(!session().isReadOnly());
        connect(done, &QAction::triggered, this, [this, id = each.planned] {
            ChangeSet changes(app::changeWords(PlannedDate::type, u"done"_s));
            changes.set(id, &PlannedDate::done, QDate::currentDate().toString(Qt::ISODate));
            session().commit(changes);
        });
        auto* look = new QAction(tr("Show"), line);
        connect(look, &QAction::triggered, this, [this, id = each.planned] { reveal({Step::Study, id, {}, {}}); });
        row->addWidget(buttonFor(done, true));
        row->addWidget(buttonFor(look, true));
        m_reminders->layout()->addWidget(line);
    }
    if (due.size() > mostReminders)
        m_reminders->layout()->addWidget(labelFor(counted(tr("%n more date is due.|%n more dates are due.", nullptr, int(int(due.size()) - mostReminders)), int(due.size()) - mostReminders), Type::Small, true));
    if (!due.isEmpty()) m_reminders->layout()->addWidget(hairline(Qt::Horizontal));
}

template <class Panel>
void StudyPage::showPanel(Panel* panel) {
    if (m_panel) m_panel->deleteLater();
    m_panel = panel;
    closeFind();
    m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    panel->setFocus(Qt::OtherFocusReason);
    connect(panel, &Panel::closed, this, [this, panel] {
        if (m_panel == panel) m_panel = nullptr;
        panel->deleteLater();
        showSection(m_list->currentRow());
    });
}

void StudyPage::withdraw(const RecordId& participant) {
    if (session().writePending()) showPanel(new WithdrawalPanel(session(), participant));
}

void StudyPage::takeTable(const QString& type, const QString& path) {
    if (session().isReadOnly() || !session().writePending()) return;
    if (!path.isEmpty()) return showPanel(new TablePanel(session(), type, path));
    auto* dialog = new QFileDialog(this, type == Participant::type ? tr("Participants from a table") : tr("Recruitment from a table"));
    dialog->setObjectName(u"which"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.csv *.tsv *.txt)"), tr("All files (*)")});
    const QString folder = settings().value(tableFolderKey).toString();
    dialog->setDirectory(QFileInfo(folder).isDir() ? folder : QFileInfo(session().path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this, type](const QString& chosen) {
        settings().setValue(tableFolderKey, QFileInfo(chosen).absolutePath());
        takeTable(type, chosen);
    });
    dialog->open();
}

Page* makeStudyPage(gui::Session& session, QWidget* parent) { return new StudyPage(session, parent); }

}  // namespace kondensat::gui
