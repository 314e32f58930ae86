// import-table
#include <CLI/CLI.hpp>

#include "app/cli/command_line.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/operations/table_import.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

using app::ColumnTarget;
using app::TablePlan;

struct TableOptions {
    std::string file, into = "participants", sheet;
    std::vector<std::string> columns, leaveOut;
    bool reportOnly = false;
};

const QString attributePrefix = u"attribute:"_s;

/// What a person writes behind “=”: the id of the record, a field, or an attribute of participants.
Result<ColumnTarget> targetNamed(const QString& type, const QString& name) {
    const bool hasAttributes = type == study::Participant::type;
    if (name == app::recordIdField) return ColumnTarget{name, {}, ColumnTarget::Why::Chosen};
    for (const QString& field : app::tableFields(type))
        if (field.compare(name, Qt::CaseInsensitive) == 0) return ColumnTarget{field, {}, ColumnTarget::Why::Chosen};
    const QString key = name.startsWith(attributePrefix) ? name.sliced(attributePrefix.size()).trimmed() : name.trimmed();
    if (hasAttributes && !key.isEmpty()) return ColumnTarget{u"attributes"_s, key, ColumnTarget::Why::Chosen};
    return Error{Error::Code::Invalid, u"There is no field \"%1\""_s.arg(name), {}, {}, u"there are id, "_s + app::tableFields(type).join(u", "_s)};
}

Result<qsizetype> columnTitled(const app::TableFile& file, const QString& title) {
    const auto found = std::find_if(file.titles.cbegin(), file.titles.cend(), [&](const QString& each) { return each.compare(title.simplified(), Qt::CaseInsensitive) == 0; });
    if (found != file.titles.cend()) return found - file.titles.cbegin();
    return Error{Error::Code::NotFound, u"No column has the title \"%1\""_s.arg(title), {}, {}, u"there are "_s + file.titles.join(u", "_s)};
}

/// What the titles say, and what the person says.
Result<QList<ColumnTarget>> targetsFor(const study::Study& study, const app::TableFile& file, const TableOptions& options) {
    QList<ColumnTarget> targets = app::proposedTargets(study, file);
    QSet<qsizetype> chosen;
    const auto choose = [&](qsizetype column, const ColumnTarget& target) {
        targets[column] = target;
        chosen.insert(column);
    };
    for (const std::string& pair : options.columns) {
        const QString text = QString::fromStdString(pair);
        const qsizetype at = text.lastIndexOf(u'=');
        if (at < 1) return Error{Error::Code::Invalid, u"--column takes TITLE=FIELD, not \"%1\""_s.arg(text)};
        TRY_ASSIGN(const qsizetype column, columnTitled(file, text.left(at)));
        TRY_ASSIGN(const ColumnTarget target, targetNamed(file.type, text.sliced(at + 1)));
        choose(column, target);
    }
    for (const std::string& title : options.leaveOut) {
        TRY_ASSIGN(const qsizetype column, columnTitled(file, QString::fromStdString(title)));
        choose(column, {});
    }
    // A place that a person chose for a column is no longer free for one that was recognised.
    for (qsizetype i = 0; i < targets.size(); ++i)
        for (const qsizetype by : std::as_const(chosen))
            if (!chosen.contains(i) && !targets[i].isLeftOut() && targets[i].goesWhere(targets[by])) targets[i] = {{}, {}, ColumnTarget::Why::Taken};
    TRY_DO(app::checkTargets(file, targets));
    return targets;
}

QString whereWords(const ColumnTarget& target) {
    using Why = ColumnTarget::Why;
    if (!target.isLeftOut()) return target.key.isEmpty() ? target.field : (target.why == Why::Unknown ? u"new attribute "_s : u"attribute "_s) + target.key;
    switch (target.why) {
        case Why::Derived: return u"left out: counted from the sessions"_s;
        case Why::Taken: return u"left out: another column goes there"_s;
        case Why::Identifying: return u"left out: it may tell who somebody is"_s;
        case Why::Unknown: return u"left out: not recognised"_s;
        default: return u"left out"_s;
    }
}

QString reasonCode(ColumnTarget::Why why) {
    switch (why) {
        case ColumnTarget::Why::Recognised: return u"recognised"_s;
        case ColumnTarget::Why::Chosen: return u"chosen"_s;
        case ColumnTarget::Why::Unknown: return u"unknown"_s;
        case ColumnTarget::Why::Derived: return u"derived"_s;
        case ColumnTarget::Why::Taken: return u"taken"_s;
        case ColumnTarget::Why::Identifying: return u"identifying"_s;
    }
    return {};
}

QJsonObject toJson(const QString& path, const app::TableFile& file, const QList<ColumnTarget>& targets, const TablePlan& plan) {
    QJsonArray columns, skipped, doubts;
    for (qsizetype i = 0; i < targets.size(); ++i)
        columns.append(QJsonObject{{u"title"_s, file.titles[i]}, {u"field"_s, targets[i].isLeftOut() ? QJsonValue() : targets[i].field},
                                   {u"key"_s, targets[i].key}, {u"reason"_s, reasonCode(targets[i].why)}});
    for (const TablePlan::Row& row : plan.rows)
        if (row.deed == TablePlan::Deed::Skip) skipped.append(QJsonObject{{u"row"_s, row.number}, {u"reason"_s, app::reasonWords(row.why)}});
    for (const TablePlan::Doubt& doubt : plan.doubts)
        doubts.append(QJsonObject{{u"row"_s, doubt.row}, {u"column"_s, doubt.column}, {u"kept"_s, doubt.isKept()}, {u"reason"_s, app::reasonWords(doubt.why)}});
    return {{u"file"_s, path}, {u"container"_s, file.container}, {u"encoding"_s, file.encoding}, {u"sheet"_s, file.sheet}, {u"columns"_s, columns},
            {u"rows"_s, file.rows.size()}, {u"added"_s, plan.count(TablePlan::Deed::Add)}, {u"changed"_s, plan.count(TablePlan::Deed::Change)},
            {u"unchanged"_s, plan.count(TablePlan::Deed::Leave)}, {u"skipped"_s, skipped}, {u"doubts"_s, doubts}, {u"warnings"_s, toJsonArray(file.warnings)}};
}

void sayPlan(const QString& path, const app::TableFile& file, const QList<ColumnTarget>& targets, const TablePlan& plan, bool reportOnly) {
    say(heading(file.sheet.isEmpty() ? path : u"%1, sheet %2"_s.arg(path, file.sheet)));
    QList<std::pair<QString, QString>> pairs;
    for (qsizetype i = 0; i < targets.size(); ++i) pairs.append({u"  "_s + file.titles[i], whereWords(targets[i])});
    sayPairs(pairs);
    say(u"%1: %2 %3, %4 changed, %5 unchanged, %6 left out."_s.arg(counted(file.rows.size(), u"row"_s, u"rows"_s))
            .arg(plan.count(TablePlan::Deed::Add)).arg(reportOnly ? u"to add"_s : u"added"_s)
            .arg(plan.count(TablePlan::Deed::Change)).arg(plan.count(TablePlan::Deed::Leave)).arg(plan.count(TablePlan::Deed::Skip)));
}

/// A few of each kind; --json tells all.
void warnOf(const QString& path, const app::TableFile& file, const TablePlan& plan) {
    constexpr qsizetype most = 20;
    QStringList rows, cells;
    for (const TablePlan::Row& row : plan.rows)
        if (row.deed == TablePlan::Deed::Skip) rows.append(u"row %1 was left out: %2"_s.arg(row.number).arg(app::reasonWords(row.why)));
    for (const TablePlan::Doubt& doubt : plan.doubts) cells.append(u"row %1, column %2: %3"_s.arg(doubt.row).arg(doubt.column, app::reasonWords(doubt.why)));
    for (const QStringList& lines : {file.warnings, rows, cells}) {
        for (const QString& line : lines.mid(0, most)) warn(u"%1: %2"_s.arg(path, line));
        if (lines.size() > most) warn(u"%1: and %2 more of this kind; --json tells all"_s.arg(path).arg(lines.size() - most));
    }
}

Result<int> importTable(Invocation& call, const TableOptions& options) {
    const QString path = QString::fromStdString(options.file);
    const QString type = options.into == "recruitment" ? QString(study::Recruitment::type) : QString(study::Participant::type);
    TRY_ASSIGN(const app::TableFile file, app::readTableFile(path, type, QString::fromStdString(options.sheet)));
    TRY_ASSIGN(auto project, options.reportOnly ? call.openForReading() : call.openForWriting());
    const auto targets = targetsFor(project->study(), file, options);
    if (!targets) return targets.error().in(path);
    TRY_ASSIGN(const app::OutOfUse outOfUse, app::participantsOutOfUse(*project));
    const TablePlan plan = app::planTable(project->study(), outOfUse, file, *targets);
    QJsonObject json = toJson(path, file, *targets, plan);
    json.insert(u"into"_s, QString::fromStdString(options.into));
    json.insert(u"entry"_s, QJsonValue::Null);
    if (!options.reportOnly && !plan.isEmpty()) {
        const study::ChangeSet changes = app::importTable(project->study(), plan);
        TRY_DO(project->commit(changes));
        json[u"entry"_s] = changes.entry().toHex();
    }
    warnOf(path, file, plan);
    if (call.json) sayJson(json);
    else sayPlan(path, file, *targets, plan, options.reportOnly);
    TRY_DO(project->close());
    return done;
}

}  // namespace

void addTableCommands(CommandLine& line) {
    auto options = std::make_shared<TableOptions>();
    CLI::App* command = line.add("import-table", "Takes participants or the recruitment log from a table: csv or xlsx (docs/formats/tables.md)",
                                 [options](Invocation& call) { return importTable(call, *options); });
    command->add_option("FILE", options->file, "The table")->required();
    command->add_option("--into", options->into, "What its rows are; without it, participants")->type_name("RECORDS")->check(CLI::IsMember({"participants", "recruitment"}));
    command->add_option("--sheet", options->sheet, "Which sheet of a workbook; without it, the one called after its records, else the first")->type_name("NAME");
    command->add_option("--column", options->columns, "Where a column goes: TITLE=FIELD. Participants: id, label, approach, transcriptReturned, note, or the name of an attribute "
                                                      "(attribute:NAME where a field is called so). Recruitment: id, date, who, approach, count, outcome, reason, participant")
        ->type_name("TITLE=FIELD")->take_all()->allow_extra_args(false);
    command->add_option("--leave-out", options->leaveOut, "A column that stays out")->type_name("TITLE")->take_all()->allow_extra_args(false);
    command->add_flag("--report-only", options->reportOnly, "Says what would come in; changes nothing");
}

}  // namespace kondensat::cli
