#include "app/gui/report/comparison_view.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"
#include "app/gui/report/checklist_model.h"
#include "app/gui/report/list_and_details.h"
#include "app/gui/report/set_off.h"
#include "app/gui/session/session.h"
#include "app/operations/comparison/sentences.h"
#include "core/said.h"
#include "export/report/prose.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

using app::Became;
using app::ComparedPart;
using app::ComparedRow;

namespace {

constexpr int rowRole = Qt::UserRole, recordRole = Qt::UserRole + 1;
constexpr int quietBefore = 1500;  ///< milliseconds without a change before the study is compared anew
constexpr ComparedPart parts[] = {ComparedPart::Question, ComparedPart::Themes, ComparedPart::Units,     ComparedPart::Texts,
                                  ComparedPart::Quotes,   ComparedPart::People, ComparedPart::Checklist, ComparedPart::Decisions};

QString partWords(ComparedPart part) {
    switch (part) {
        case ComparedPart::Question: return ComparisonView::tr("Research question");
        case ComparedPart::Themes: return ComparisonView::tr("Themes and groups");
        case ComparedPart::Units: return ComparisonView::tr("Meaning units");
        case ComparedPart::Texts: return ComparisonView::tr("Condensates and texts");
        case ComparedPart::Quotes: return ComparisonView::tr("Printed quotes");
        case ComparedPart::People: return ComparisonView::tr("Participants and sources");
        case ComparedPart::Checklist: return ComparisonView::tr("Checklist");
        case ComparedPart::Decisions: break;
    }
    return ComparisonView::tr("Decisions and memos");
}

QString becameWords(Became became) {
    switch (became) {
        case Became::Added: return ComparisonView::tr("added");
        case Became::Dropped: return ComparisonView::tr("gone");
        case Became::Renamed: return ComparisonView::tr("renamed");
        case Became::Headed: return ComparisonView::tr("another heading");
        case Became::Moved: return ComparisonView::tr("moved");
        case Became::Reordered: return ComparisonView::tr("in another order");
        case Became::SetAside: return ComparisonView::tr("set aside");
        case Became::InUse: return ComparisonView::tr("in use again");
        case Became::Changed: return ComparisonView::tr("changed");
        case Became::Corrected: return ComparisonView::tr("transcript corrected");
        case Became::Bounds: return ComparisonView::tr("begins or ends elsewhere");
        case Became::Attributed: return ComparisonView::tr("another label");
        case Became::Withdrawn: return ComparisonView::tr("withdrew");
        case Became::Status: return ComparisonView::tr("another status");
        case Became::Place: break;
    }
    return ComparisonView::tr("another place");
}

/// "Code group: renamed"
QString wholeWords(const ComparedRow& row) {
    return exporting::prose::upperFirst(u"%1: %2"_s.arg(row.part == ComparedPart::Checklist ? u"%1 %2"_s.arg(row.in, row.name) : typeWords(row.type), becameWords(row.became)));
}

/// The same, below a heading that says what it is about.
QString whatWords(const ComparedRow& row) {
    const bool typeSaysMore = row.part == ComparedPart::Themes || row.part == ComparedPart::People || row.part == ComparedPart::Decisions || row.part == ComparedPart::Texts;
    return typeSaysMore ? wholeWords(row) : exporting::prose::upperFirst(becameWords(row.became));
}

/// What a row of the list says.
QString listWords(const ComparedRow& row) {
    const bool isName = row.part == ComparedPart::Themes || row.part == ComparedPart::People;
    if (row.part == ComparedPart::Checklist) return u"%1 %2"_s.arg(row.in, row.name);
    if (row.isWithheld && row.part != ComparedPart::Texts) return ComparisonView::tr("(words not told)");
    if (isName) return row.before.isEmpty() || row.after.isEmpty() || row.before == row.after ? row.name : u"%1 → %2"_s.arg(row.before, row.after);
    if (row.part == ComparedPart::Units) return row.words;
    if (row.part == ComparedPart::Decisions && !row.name.isEmpty()) return row.name;
    return row.after.isEmpty() ? row.before : row.after;
}

QString whereWords(const ComparedRow& row) {
    if (row.part == ComparedPart::Checklist) return {};
    if (row.part == ComparedPart::Units || row.part == ComparedPart::Texts) {
        QStringList words{row.name, row.in};
        words.removeAll(QString());
        words.removeDuplicates();
        return words.join(u", "_s);
    }
    if (row.part == ComparedPart::Quotes) return row.name.isEmpty() ? row.in : u"%1 %2"_s.arg(row.in, row.name);
    return row.in;
}

struct Answer {
    std::optional<Error> error;
    std::shared_ptr<const app::Comparison> comparison;
};

Answer made(const QString& path, const journal::ProjectOptions& options, const RecordId& author, const app::ComparedMoment& from, const app::ComparedMoment& to,
            const RecordId& analysis, const QString& guideline, TaskControl& control) {
    const auto project = journal::Project::open(path, options);
    if (!project) return {project.error(), {}};
    (*project)->setAuthor(author);
    auto comparison = app::compareMoments(**project, from, to, analysis, guideline, [&control](double part) {
        control.progress(part);
        return !control.isCancelled();
    });
    if (!comparison) return {comparison.error(), {}};
    return *comparison ? Answer{std::nullopt, std::make_shared<app::Comparison>(**std::move(comparison))} : Answer();
}

}  // namespace

ComparisonView::ComparisonView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_from(new QComboBox), m_to(new QComboBox), m_summary(selectableLabel(Type::Body, true)), m_kind(selectableLabel(Type::Title)),
      m_where(selectableLabel(Type::Small, true)), m_beforeTitle(labelFor(tr("Then"), Type::Small, true)), m_before(selectableLabel()), m_afterTitle(labelFor({}, Type::Small, true)),
      m_after(selectableLabel()), m_wordsTitle(labelFor(tr("In the transcript"), Type::Small, true)), m_words(selectableLabel()), m_remark(selectableLabel(Type::Body, true)),
      m_go(primaryButton(tr("Go to it in the study"))), m_list(new QTreeWidget), m_stack(new QStackedWidget),
      m_none(new EmptyState(tr("Milestones name moments of the study: submitted, revision 1, accepted. Add one under Study → Milestones, or after an export, and what "
                               "changed since is listed here."))) {
    for (QLabel* label : {m_before, m_after}) label->setTextFormat(Qt::RichText);
    m_words->setTextFormat(Qt::PlainText);
    m_from->setAccessibleName(tr("The earlier moment"));
    m_to->setAccessibleName(tr("The later moment"));
    for (QComboBox* box : {m_from, m_to}) {
        box->setMinimumHeight(space::target);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &ComparisonView::compare);
    }
    connect(m_go, &QPushButton::clicked, this, &ComparisonView::goToChosen);
    m_list->setAccessibleName(tr("What became of the study"));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ComparisonView::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &ComparisonView::goToChosen);
    m_due.setSingleShot(true);
    m_due.setInterval(quietBefore);
    connect(&m_due, &QTimer::timeout, this, [this] {
        if (isVisible() && m_isOld) compare();
    });

    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::l, space::m, space::l, space::s);
    row->setSpacing(space::s);
    row->addWidget(labelFor(tr("From"), Type::Body, true));
    row->addWidget(m_from);
    row->addWidget(labelFor(tr("to"), Type::Body, true));
    row->addWidget(m_to);
    row->addSpacing(space::m);
    row->addWidget(m_summary, 1);
    auto* shown = new QWidget;
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(listAndDetails(m_list, {tr("What"), tr("Words"), tr("Where")}, {m_kind, m_where, m_beforeTitle, m_before, m_afterTitle, m_after, m_wordsTitle, m_words, m_remark, m_go}), 1);
    m_stack->addWidget(m_none);
    m_stack->addWidget(shown);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setFocusProxy(m_list);
    fillMilestones();
    showChosen();
}

/// Keeps what was chosen; at first the latest milestone and now.
void ComparisonView::fillMilestones() {
    const QString from = m_from->currentData().toString(), to = m_to->currentData().toString();
    m_from->clear();
    m_to->clear();
    m_to->addItem(tr("now"), QString());
    for (const study::Milestone* milestone : m_session.study().list<study::Milestone>())
        for (QComboBox* box : {m_from, m_to}) box->addItem(milestone->name, milestone->id.toString());
    const int before = from.isEmpty() ? -1 : m_from->findData(from);
    m_from->setCurrentIndex(before >= 0 ? before : m_from->count() - 1);
    m_to->setCurrentIndex(std::max(0, m_to->findData(to)));
    m_stack->setCurrentIndex(m_from->count() > 0 ? 1 : 0);
}

void ComparisonView::choose(const RecordId& milestone) {
    const int index = milestone ? m_from->findData(milestone.toString()) : -1;
    if (index < 0 || (index == m_from->currentIndex() && m_comparison)) return;
    m_from->setCurrentIndex(index);
    m_to->setCurrentIndex(0);
    m_isOld = true;
    if (isVisible()) compare();
}

RecordId ComparisonView::chosen() const {
    return momentOf(m_from).milestone;
}

app::ComparedMoment ComparisonView::momentOf(const QComboBox* box) const {
    return {RecordId::parse(box->currentData().toString()).value_or(RecordId())};
}

void ComparisonView::setGuideline(const QString& guideline) {
    if (guideline == m_guideline) return;
    m_guideline = guideline;
    m_isOld = true;
    if (isVisible()) compare();
}

void ComparisonView::refresh(const Touched& touched) {
    if (touched.any<study::Milestone>()) {
        fillMilestones();
        Q_EMIT momentsChanged();
    }
    m_isOld = true;
    if (isVisible()) m_due.start();
}

void ComparisonView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isOld) compare();
}

void ComparisonView::compare() {
    if (m_task) m_task->cancel();
    m_isOld = false;
    const app::ComparedMoment from = momentOf(m_from), to = momentOf(m_to);
    Q_EMIT momentsChanged();
    if (from.isNow()) return;
    m_summary->setText(tr("Comparing…"));
    m_task = Task::run<Answer>(
        this, tr("Comparing two moments of the study"),
        [from, to, guideline = m_guideline, path = m_session.path(), options = m_session.readingOptions(), author = m_session.author(),
         analysis = m_session.analysis()](TaskControl& control) { return made(path, options, author, from, to, analysis, guideline, control); },
        [this](const Answer& answer) {
            m_task.clear();
            if (!answer.error) return take(answer.comparison);
            take({});
            m_summary->setText(tr("They could not be compared: %1.").arg(answer.error->message()));
        });
    connect(m_task, &Task::cancelled, this, [this] { m_summary->setText(tr("The comparison was cancelled.")); });
}

void ComparisonView::take(const Made& comparison) {
    m_comparison = comparison;
    fill();
    if (!m_comparison) return;
    const auto n = m_comparison->rows.size();
    m_summary->setText(n == 0 ? tr("Nothing is different.") : counted(tr("%n difference|%n differences", nullptr, int(n)), n));
    m_afterTitle->setText(m_comparison->to.isEmpty() ? tr("Now") : tr("Later"));
}

/// How many units came to each group and went from it, by themselves: they are the same differences once more.
void ComparisonView::addUnits(QTreeWidgetItem* top) {
    QList<QTreeWidgetItem*> items;
    for (const app::ComparedGroup& group : m_comparison->groups) {
        QStringList parts;
        if (group.arrived) parts.append(counted(tr("%n came|%n came", nullptr, group.arrived), group.arrived));
        if (group.left) parts.append(counted(tr("%n went|%n went", nullptr, group.left), group.left));
        if (parts.isEmpty()) continue;
        auto* item = new QTreeWidgetItem({exporting::prose::upperFirst(typeWords(group.type)), tr("%1 → %2: %3", "numbers of units, and how many came and went").arg(group.before).arg(group.after).arg(parts.join(u", "_s)), group.name});
        item->setData(0, rowRole, -1);
        item->setData(0, recordRole, group.record.toString());
        items.append(item);
    }
    if (items.isEmpty()) return;
    auto* groups = new QTreeWidgetItem(top, {tr("By group"), counted(tr("%n with more or fewer units|%n with more or fewer units", nullptr, int(items.size())), items.size()), QString()});
    groups->setData(0, rowRole, -1);
    groups->addChildren(items);
    groups->setExpanded(true);
}

void ComparisonView::fill() {
    m_list->clear();
    if (!m_comparison) return showChosen();
    QTreeWidgetItem* first = nullptr;
    for (const ComparedPart part : parts) {
        const int n = m_comparison->count(part);
        if (n == 0) continue;
        auto* top = new QTreeWidgetItem(m_list, {partWords(part), counted(tr("%n difference|%n differences", nullptr, n), n), QString()});
        top->setData(0, rowRole, -1);
        QFont font = top->font(0);
        font.setWeight(QFont::DemiBold);
        top->setFont(0, font);
        for (qsizetype i = 0; i < m_comparison->rows.size(); ++i) {
            const ComparedRow& row = m_comparison->rows[i];
            if (row.part != part) continue;
            auto* item = new QTreeWidgetItem(top, {whatWords(row), listWords(row).simplified(), whereWords(row)});
            item->setData(0, rowRole, i);
            if (!first) first = item;
        }
        if (part == ComparedPart::Units) addUnits(top);
        top->setExpanded(true);
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0), fontMetrics().averageCharWidth() * 36));
    m_list->setColumnWidth(2, fontMetrics().averageCharWidth() * 26);
    m_list->setCurrentItem(first);
    showChosen();
}

void ComparisonView::showChosen() {
    const QTreeWidgetItem* chosen = m_list->currentItem();
    const auto index = chosen && m_comparison ? chosen->data(0, rowRole).toLongLong() : -1;
    if (index < 0) {
        for (QLabel* label : {m_kind, m_where, m_beforeTitle, m_before, m_afterTitle, m_after, m_wordsTitle, m_words, m_remark}) label->hide();
        m_go->setVisible(chosen && m_session.study().record(RecordId::parse(chosen->data(0, recordRole).toString()).value_or(RecordId())));
        return;
    }
    const ComparedRow& row = m_comparison->rows[index];
    const bool areStates = row.part == ComparedPart::Checklist && row.became == Became::Status;
    const QString before = areStates ? statusWords(row.before) : row.before, after = areStates ? statusWords(row.after) : row.after;
    const QList<text::Difference> differences = before.isEmpty() || after.isEmpty() || row.isWithheld ? QList<text::Difference>() : app::wordingDifferences(before, after);
    setShown(m_kind, wholeWords(row));
    setShown(m_where, whereWords(row));
    setShown(m_before, setOff(before, differences, false));
    setShown(m_after, setOff(after, differences, true));
    setShown(m_words, row.words);
    QString remark;
    if (row.became == Became::Corrected) remark = tr("What was taken out of a transcript is not told again.");
    if (row.isWithheld && row.part == ComparedPart::Texts) remark = tr("What rests on nobody but participants who withdrew or do not want to be quoted is not told.");
    else if (row.isWithheld) remark = tr("The words are not told: somebody who speaks in them withdrew or does not want to be quoted, or they are gone.");
    setShown(m_remark, remark);
    m_beforeTitle->setVisible(!before.isEmpty());
    m_afterTitle->setVisible(!after.isEmpty());
    m_wordsTitle->setVisible(!row.words.isEmpty());
    m_go->setVisible(row.part == ComparedPart::Checklist || m_session.study().record(row.record));
}

void ComparisonView::goToChosen() {
    const QTreeWidgetItem* chosen = m_list->currentItem();
    if (!chosen || !m_comparison) return;
    const auto index = chosen->data(0, rowRole).toLongLong();
    if (index >= 0 && m_comparison->rows[index].part == ComparedPart::Checklist)
        return m_session.go({Step::Report, {}, {}, u"checklist:%1:%2"_s.arg(m_comparison->guideline, m_comparison->rows[index].in)});
    const RecordId record = index >= 0 ? m_comparison->rows[index].record : RecordId::parse(chosen->data(0, recordRole).toString()).value_or(RecordId());
    if (record && m_session.study().record(record)) m_session.go(m_session.placeOf(record));
}

}  // namespace kondensat::gui
