#include "app/gui/study/table_panel.h"

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/record_spec.h"
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using app::ColumnTarget;
using Deed = app::TablePlan::Deed;

namespace {

constexpr qsizetype examplesShown = 3, lettersShown = 28;
constexpr int remarksShown = 40;
const QString anotherAttribute = u"another"_s;  ///< stands for the choice that asks for a name

bool hasAttributes(const QString& type) { return type == study::Participant::type; }

QString titleOf(const QString& type, const QString& field) {
    const RecordSpec& spec = hasAttributes(type) ? specOf(study::Participant::type) : specOf(study::Recruitment::type);
    for (const FieldSpec& each : spec.fields)
        if (each.field == field) return each.title;
    return field;
}

QStringList dataOf(const ColumnTarget& target) { return {target.field, target.key}; }

QString shortened(const QString& cell) { return cell.size() > lettersShown ? cell.left(lettersShown - 1) + u'…' : cell; }

QLabel* headFor(const QString& text) { return labelFor(text, Type::Small, true); }

}  // namespace

TablePanel::TablePanel(Session& session, const QString& type, const QString& path, QWidget* parent)
    : QWidget(parent), m_session(session), m_type(type), m_path(path), m_sheetLine(new QWidget), m_sheet(new QComboBox), m_body(new QVBoxLayout),
      m_counts(labelFor({})), m_import(primaryButton({})) {
    setObjectName(u"table"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::m);
    column->setSpacing(space::s);
    auto* close = new QAction(iconNamed(u"window-close"_s), tr("Close"), this);
    close->setShortcut(Qt::Key_Escape);
    close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(close);
    connect(close, &QAction::triggered, this, &TablePanel::closed);
    const QString name = QFileInfo(path).fileName();
    column->addWidget(headingRow(hasAttributes(type) ? tr("Participants from “%1”").arg(name) : tr("Recruitment from “%1”").arg(name), {close}));
    column->addWidget(labelFor(tr("Say where each column goes. Empty cells change nothing, and nothing comes in before you press Import."), Type::Body, true));
    auto* line = new QHBoxLayout(m_sheetLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("Sheet")));
    line->addWidget(m_sheet);
    line->addStretch(1);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheetLine->hide();
    column->addWidget(m_sheetLine);
    connect(m_sheet, &QComboBox::activated, this, [this] { read(m_sheet->currentText()); });
    column->addLayout(m_body, 1);
    column->addWidget(hairline(Qt::Horizontal));
    m_counts->setObjectName(u"counts"_s);
    column->addWidget(m_counts);
    auto* foot = new QHBoxLayout;
    auto* leave = new QPushButton(tr("Cancel"));
    leave->setAutoDefault(true);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_import);
    column->addLayout(foot);
    connect(leave, &QPushButton::clicked, this, &TablePanel::closed);
    connect(m_import, &QPushButton::clicked, this, &TablePanel::import);
    connect(&session, &Session::changed, this, [this] {
        if (m_file) renewPlan();
    });
    read();
}

void TablePanel::read(const QString& sheet) {
    m_import->setEnabled(false);
    m_import->setText(tr("Import"));
    m_counts->setText(tr("Reading %1…").arg(QFileInfo(m_path).fileName()));
    using Read = Result<app::TableFile>;
    Task::run<Read>(
        this, tr("Reading a table"), [path = m_path, type = m_type, sheet](TaskControl&) { return app::readTableFile(path, type, sheet); },
        [this](const Read& file) { haveRead(file); });
}

void TablePanel::haveRead(const Result<app::TableFile>& file) {
    if (!file) {
        m_file.reset();
        delete m_columns;
        m_columns = nullptr;
        m_counts->setText(file.error().cause.isEmpty() ? tr("The table could not be read: %1.").arg(file.error().what)
                                                       : tr("The table could not be read: %1 (%2).").arg(file.error().what, file.error().cause));
        return;
    }
    m_file = *file;
    m_targets = app::proposedTargets(m_session.study(), *m_file);
    m_sheetLine->setVisible(m_file->sheets.size() > 1);
    m_sheet->clear();
    m_sheet->addItems(m_file->sheets);
    m_sheet->setCurrentText(m_file->sheet);
    showColumns();
    renewPlan();
    (m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_choices.value(0))->setFocus(Qt::OtherFocusReason);
}

void TablePanel::showColumns() {
    delete m_columns;
    m_titles.clear();
    m_choices.clear();
    m_reasons.clear();
    auto* scroll = new QScrollArea;
    m_columns = scroll;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* whole = new QVBoxLayout(inside);
    whole->setContentsMargins(0, space::s, space::m, space::s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    for (const int column : {0, 2}) grid->setColumnStretch(column, 3);
    grid->setColumnStretch(1, 4);
    grid->addWidget(headFor(tr("Column in the file")), 0, 0);
    grid->addWidget(headFor(tr("First cells")), 0, 1);
    grid->addWidget(headFor(tr("Goes to")), 0, 2);
    for (qsizetype c = 0; c < m_file->titles.size(); ++c) {
        const int row = int(c) + 1;
        QLabel* title = labelFor(m_file->titles[c]);
        title->setFont(fontFor(Type::Body, true));
        QStringList cells;
        for (const QString& cell : m_file->examples(c, examplesShown)) cells.append(shortened(cell));
        auto* choice = new QComboBox;
        choice->setAccessibleName(tr("Where “%1” goes").arg(m_file->titles[c]));
        choice->setAccessibleDescription(cells.join(u" · "_s));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(14);
        auto* reason = labelFor({}, Type::Small, true);
        auto* cell = new QVBoxLayout;
        cell->setSpacing(space::xs);
        cell->addWidget(choice);
        cell->addWidget(reason);
        cell->addStretch(1);
        QLabel* examples = labelFor(cells.isEmpty() ? tr("no cell is filled") : cells.join(u" · "_s), Type::Body, true);
        for (QLabel* label : {title, examples}) label->setMinimumHeight(choice->sizeHint().height());  // on the line of the choice
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(examples, row, 1, Qt::AlignTop);
        grid->addLayout(cell, row, 2);
        m_titles.append(title);
        m_choices.append(choice);
        m_reasons.append(reason);
        connect(choice, &QComboBox::activated, this, [this, c] { choose(c); });
    }
    whole->addLayout(grid);
    m_remarks = labelFor({}, Type::Body, true);
    m_remarks->setObjectName(u"remarks"_s);
    m_remarks->setContentsMargins(0, space::l, 0, 0);
    whole->addWidget(m_remarks);
    whole->addStretch(1);
    scroll->setWidget(inside);
    m_body->addWidget(scroll);
    QWidget* before = m_sheet;
    for (QComboBox* choice : std::as_const(m_choices)) {
        setTabOrder(before, choice);
        before = choice;
    }
    renew();
}

/// What a column can go to, with the place that it goes to now chosen.
void TablePanel::fill(qsizetype column) {
    QComboBox* choice = m_choices[column];
    const QSignalBlocker quiet(choice);
    const ColumnTarget& now = m_targets[column];
    choice->clear();
    for (const QString& field : app::tableFields(m_type)) choice->addItem(titleOf(m_type, field), dataOf({field, {}}));
    if (hasAttributes(m_type)) {
        choice->insertSeparator(choice->count());
        QStringList keys;
        for (const auto* participant : m_session.study().list<study::Participant>())
            for (const QString& key : participant->attributes.keys())
                if (!keys.contains(key)) keys.append(key);
        for (const QString& key : std::as_const(keys)) choice->addItem(key, dataOf({u"attributes"_s, key}));
        for (const QString& key : {m_file->titles[column], now.key})
            if (!key.isEmpty() && !keys.contains(key)) {
                keys.append(key);
                choice->addItem(tr("New attribute “%1”").arg(key), dataOf({u"attributes"_s, key}));
            }
        choice->addItem(tr("Attribute of another name…"), QStringList{anotherAttribute});
    }
    choice->insertSeparator(choice->count());
    choice->addItem(tr("Which record it is (its id in Kondensat)"), dataOf({app::recordIdField, {}}));
    choice->addItem(tr("Leave out"), dataOf({}));
    choice->setCurrentIndex(choice->findData(dataOf(now)));
    QString reason;
    if (now.isLeftOut()) {
        if (now.why == ColumnTarget::Why::Identifying) reason = tr("It may tell who somebody is. Real names are never in the study.");
        if (now.why == ColumnTarget::Why::Derived) reason = tr("The program counts it from the sessions.");
        if (now.why == ColumnTarget::Why::Taken) reason = tr("Another column goes where it would.");
    }
    m_reasons[column]->setText(reason);
    m_reasons[column]->setVisible(!reason.isEmpty());
    QPalette palette = QApplication::palette();
    if (now.isLeftOut()) palette.setColor(QPalette::WindowText, colours().quiet);
    m_titles[column]->setPalette(palette);
}

void TablePanel::choose(qsizetype column) {
    const QStringList chosen = m_choices[column]->currentData().toStringList();
    if (chosen == QStringList{anotherAttribute}) {
        fill(column);  // until a name is given
        return askInline(m_choices[column], tr("Name of the attribute, such as “profession”"), m_file->titles[column], tr("Take"),
                         [this, column](const QString& key) { go(column, {u"attributes"_s, key}); });
    }
    go(column, {chosen.value(0), chosen.value(1)});
}

/// A place is one column's: whichever went there before is left out.
void TablePanel::go(qsizetype column, const ColumnTarget& target) {
    for (ColumnTarget& other : m_targets)
        if (!target.isLeftOut() && other.goesWhere(target)) other = {{}, {}, ColumnTarget::Why::Taken};
    m_targets[column] = target;
    renew();
    renewPlan();
}

void TablePanel::renew() {
    for (qsizetype c = 0; c < m_choices.size(); ++c) fill(c);
}

void TablePanel::renewPlan() {
    m_plan = {};
    m_remarks->hide();
    m_import->setText(tr("Import"));
    m_import->setEnabled(false);
    if (const auto checked = app::checkTargets(*m_file, m_targets); !checked) {
        const Error& error = checked.error();
        return m_counts->setText(error.cause.isEmpty() ? u"%1."_s.arg(error.what) : u"%1; %2."_s.arg(error.what, error.cause));
    }
    const auto outOfUse = app::participantsOutOfUse(m_session.project());
    if (!outOfUse) return m_counts->setText(outOfUse.error().message());
    m_plan = app::planTable(m_session.study(), *outOfUse, *m_file, m_targets);
    showPlan();
}

void TablePanel::showPlan() {
    const int added = m_plan.count(Deed::Add), changed = m_plan.count(Deed::Change), same = m_plan.count(Deed::Leave), skipped = m_plan.count(Deed::Skip);
    QStringList parts;
    if (added > 0) parts.append(counted(tr("%n row is new.|%n rows are new.", nullptr, added), added));
    if (changed > 0) parts.append(counted(tr("%n row changes what is there.|%n rows change what is there.", nullptr, changed), changed));
    if (same > 0) parts.append(counted(tr("%n row is in the study as it is.|%n rows are in the study as they are.", nullptr, same), same));
    if (skipped > 0) parts.append(counted(tr("%n row stays out.|%n rows stay out.", nullptr, skipped), skipped));
    m_counts->setText(parts.isEmpty() ? tr("The table has no rows below its titles.") : parts.join(u' '));
    QStringList lines = remarks();
    if (lines.size() > remarksShown) {
        const int more = int(lines.size()) - remarksShown + 1;
        lines = lines.mid(0, remarksShown - 1);
        lines.append(counted(tr("and %n more|and %n more", nullptr, more), more));
    }
    m_remarks->setText(lines.join(u'\n'));
    m_remarks->setVisible(!lines.isEmpty());
    m_import->setEnabled(!m_plan.isEmpty() && !m_session.isReadOnly());
    if (!m_plan.isEmpty()) m_import->setText(counted(tr("Import %n row|Import %n rows", nullptr, added + changed), added + changed));
}

QStringList TablePanel::remarks() const {
    QStringList lines;
    for (const auto& row : m_plan.rows)
        if (row.deed == Deed::Skip) lines.append(tr("Row %1 stays out: %2.").arg(row.number).arg(app::reasonWords(row.why)));
    for (const auto& doubt : m_plan.doubts) lines.append(tr("Row %1, %2: %3.").arg(doubt.row).arg(doubt.column, app::reasonWords(doubt.why)));
    for (const auto& row : m_plan.rows) {
        if (row.deed != Deed::Change) continue;
        QStringList fields;
        for (const QString& field : row.fields.keys())
            if (field != u"attributes") fields.append(titleOf(m_type, field));
        fields += row.fields.value(u"attributes"_s).toObject().keys();
        lines.append(hasAttributes(m_type) ? tr("Row %1 changes %2: %3.").arg(row.number).arg(app::recordName(m_session.study(), row.record), fields.join(u", "_s))
                                           : tr("Row %1 changes a line of the log: %2.").arg(row.number).arg(fields.join(u", "_s)));
    }
    return lines + m_file->warnings;
}

void TablePanel::import() {
    if (!m_session.writePending()) return;
    renewPlan();  // of the study as it is now
    if (m_plan.isEmpty()) return;
    const int rows = m_plan.count(Deed::Add) + m_plan.count(Deed::Change);
    const study::ChangeSet changes = app::importTable(m_session.study(), m_plan);
    if (!m_session.commit(changes)) return;
    m_session.say(counted(tr("%n row came in from the table.|%n rows came in from the table.", nullptr, rows), rows));
    Q_EMIT closed();
}

}  // namespace kondensat::gui
