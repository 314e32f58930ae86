// history, undo, redo, milestone
#include <CLI/CLI.hpp>

#include "app/cli/command_line.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/time.h"
#include "app/operations/milestones.h"
#include "app/operations/names.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

// ---- history -------------------------------------------------------------------------------------------------------

struct HistoryOptions {
    std::string at, object;
};

QJsonObject itemJson(const study::Study& study, const journal::HistoryItem& item) {
    QStringList records;
    for (const RecordId& record : item.records) records.append(record.toString());
    records.sort();
    return {{u"id"_s, item.header.id.toHex()}, {u"time"_s, jsonTime(item.header.time)}, {u"author"_s, reference(study, item.author)},
            {u"label"_s, item.label.toString()}, {u"records"_s, toJsonArray(records)}, {u"active"_s, item.active}, {u"erased"_s, item.erased}, {u"reason"_s, item.reason},
            {u"undoes"_s, item.header.undoes ? QJsonValue(item.header.undoes->toHex()) : QJsonValue()},
            {u"replica"_s, item.header.replica.toHex()}, {u"sequence"_s, qint64(item.header.sequence)}, {u"lamport"_s, qint64(item.header.lamport)}};
}

void sayNode(const app::HierarchyNode& node, int depth) {
    QString line = QString(depth * 2, u' ') + (depth == 0 ? heading(node.name) : node.name);
    if (!node.heading.isEmpty()) line += u" – \"%1\""_s.arg(node.heading);
    if (depth > 0) line += u"  (%1%2)"_s.arg(node.type, node.type == study::Category::type ? QString() : u", "_s + counted(node.units, u"unit"_s, u"units"_s));
    if (!node.setAside.isEmpty()) line += u", set aside: %1"_s.arg(node.setAside);
    say(line);
    for (const app::HierarchyNode& child : node.children) sayNode(child, depth + 1);
}

Result<int> hierarchyAt(Invocation& call, journal::Project& project, const QString& time) {
    const auto moment = momentFrom(time);
    if (!moment) return usageError(moment.error().message());
    TRY_ASSIGN(const auto past, project.at(*moment));
    TRY_ASSIGN(const RecordId analysis, call.anyAnalysis(*past));
    const QList<app::HierarchyNode> nodes = app::hierarchyOf(*past, analysis);
    if (call.json) {
        QJsonArray array;
        for (const app::HierarchyNode& node : nodes) array.append(hierarchyJson(node));
        sayJson({{u"at"_s, jsonTime(*moment)}, {u"hierarchy"_s, array}});
        return done;
    }
    if (nodes.isEmpty()) say(u"There was no analysis yet at %1."_s.arg(shownTime(*moment)));
    for (const app::HierarchyNode& node : nodes) sayNode(node, 0);
    return done;
}

Result<int> history(Invocation& call, const HistoryOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    if (!options.at.empty()) return hierarchyAt(call, *project, QString::fromStdString(options.at));
    const study::Study& study = project->study();
    RecordId object;
    if (!options.object.empty()) {
        const QString wanted = QString::fromStdString(options.object);
        object = RecordId::parse(wanted).value_or(RecordId());
        if (!object || (!study.record(object) && !study.wasRemoved(object)))
            return Error{Error::Code::NotFound, u"The study has no record with the id \"%1\""_s.arg(wanted), call.study()};
    }
    TRY_ASSIGN(const QList<journal::HistoryItem> items, project->history(object));
    if (call.json) {
        QJsonArray array;
        for (const journal::HistoryItem& item : items) array.append(itemJson(study, item));
        sayJson({{u"entries"_s, array}});
        return done;
    }
    QList<QStringList> rows;
    for (const journal::HistoryItem& item : items) {
        QString what = item.label.toString();
        if (!item.active) what += u" (taken back)"_s;
        if (!item.reason.isEmpty()) what += u": "_s + item.reason;
        if (item.erased) what += u" (content erased)"_s;
        rows.append({shownTime(item.header.time), item.author ? app::nameOf(study, item.author) : u"–"_s, item.header.id.toHex().left(12), what});
    }
    sayTable({u"time"_s, u"who"_s, u"entry"_s, u"what"_s}, rows);
    return done;
}

// ---- undo, redo ----------------------------------------------------------------------------------------------------

Result<int> takeBack(Invocation& call, bool redo) {
    TRY_ASSIGN(const auto project, call.openForWriting());
    TRY_ASSIGN(const std::optional<journal::Undone> undone, redo ? project->redo() : project->undo());
    TRY_DO(project->close());
    if (call.json) {
        QJsonValue json;
        if (undone) json = QJsonObject{{u"entry"_s, undone->entry.toHex()}, {u"label"_s, undone->label.toString()}, {u"kept"_s, undone->kept}};
        sayJson({{redo ? u"redone"_s : u"undone"_s, json}});
        return done;
    }
    if (!undone) say(redo ? u"There is nothing to bring back."_s : u"There is nothing to take back."_s);
    else say((redo ? u"Brought back: %1."_s : u"Took back: %1."_s).arg(undone->label.toString()));
    if (undone && undone->kept > 0) say(u"%1 changed since by someone else and left as they are."_s.arg(counted(undone->kept, u"field was"_s, u"fields were"_s)));
    return done;
}

// ---- milestone -----------------------------------------------------------------------------------------------------

struct MilestoneOptions {
    std::string name, note, file;
};

Result<int> milestone(Invocation& call, const MilestoneOptions& options) {
    TRY_ASSIGN(const auto project, call.openForWriting());
    TRY_ASSIGN(const study::Milestone added, app::addMilestone(*project, QString::fromStdString(options.name),
                                                               {QString::fromStdString(options.note), QString::fromStdString(options.file)}));
    TRY_DO(project->close());
    if (call.json)
        sayJson({{u"id"_s, added.id.toString()}, {u"name"_s, added.name}, {u"date"_s, added.date}, {u"moment"_s, added.moment},
                 {u"attachment"_s, added.attachment ? QJsonValue(added.attachment.toString()) : QJsonValue()}});
    else say(u"Named the study as it is now \"%1\"."_s.arg(added.name));
    return done;
}

}  // namespace

void addHistoryCommands(CommandLine& line) {
    auto historyOptions = std::make_shared<HistoryOptions>();
    CLI::App* command = line.add("history", "The journal read aloud; or the hierarchy at a moment", [historyOptions](Invocation& call) { return history(call, *historyOptions); });
    auto* at = command->add_option("--at", historyOptions->at, "Categories, code groups and subgroups as they were then (ISO 8601)")->type_name("TIME");
    command->add_option("--object", historyOptions->object, "Only what touched one record")->type_name("ID")->excludes(at);

    line.add("undo", "Takes back the latest change made by --as (or by nobody named)", [](Invocation& call) { return takeBack(call, false); });
    line.add("redo", "Brings back what was taken back last", [](Invocation& call) { return takeBack(call, true); });

    auto milestoneOptions = std::make_shared<MilestoneOptions>();
    command = line.add("milestone", "Names the study as it is now: submitted, revision 1…", [milestoneOptions](Invocation& call) { return milestone(call, *milestoneOptions); });
    command->add_option("NAME", milestoneOptions->name, "Name of the moment")->required();
    command->add_option("--note", milestoneOptions->note, "A note")->type_name("TEXT");
    command->add_option("--file", milestoneOptions->file, "What went out; kept in the study")->type_name("FILE");
}

}  // namespace kondensat::cli
