// compare
#include <CLI/CLI.hpp>

#include "app/cli/guarding.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/time.h"
#include "app/operations/comparison/comparison_document.h"
#include "app/operations/exporting.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

using app::ComparedMoment;
using app::ComparedPart;
using app::ComparedRow;

struct CompareOptions {
    std::string from, to = "now", at, guideline, output;
    GuardWish guarding;
};

QJsonObject rowJson(const ComparedRow& row) {
    QJsonObject json{{u"part"_s, nameOf(row.part)}, {u"became"_s, nameOf(row.became)}, {u"record"_s, row.record ? QJsonValue(row.record.toString()) : QJsonValue()},
                     {u"type"_s, row.type}, {u"name"_s, row.name}, {u"in"_s, row.in}, {u"before"_s, row.before}, {u"after"_s, row.after}, {u"withheld"_s, row.isWithheld}};
    if (row.part == ComparedPart::Units) json.insert(u"words"_s, row.words);
    return json;
}

QJsonObject groupJson(const app::ComparedGroup& group) {
    return {{u"record"_s, group.record.toString()}, {u"type"_s, group.type}, {u"name"_s, group.name}, {u"before"_s, group.before}, {u"after"_s, group.after},
            {u"arrived"_s, group.arrived}, {u"left"_s, group.left}};
}

/// "renamed code group: Trust (Getting there)"
QString titleOf(const ComparedRow& row) {
    QString title = nameOf(row.became);
    if (row.part == ComparedPart::Checklist) return u"%1: %2 %3"_s.arg(title, row.in, row.name);
    if (!row.type.isEmpty()) title += u' ' + row.type;
    if (!row.name.isEmpty()) title += u": "_s + row.name;
    if (!row.in.isEmpty()) title += u" ("_s + row.in + u')';
    return title;
}

void sayRow(const ComparedRow& row, const QString& later) {
    const auto line = [](const QString& text) { return QString(text).replace(u'\n', u' '); };
    say(u"* "_s + titleOf(row));
    if (!row.before.isEmpty() && row.before != row.name) say(u"    then: "_s + line(row.before));
    if (!row.after.isEmpty() && row.after != row.name) say(u"    "_s + later + line(row.after));
    if (!row.words.isEmpty()) say(u"    “"_s + line(row.words) + u'”');
    if (!row.isWithheld) return;
    say(row.part == ComparedPart::Texts ? u"    (withheld: what rests on nobody but participants who withdrew or do not want to be quoted)"_s
                                        : u"    (words withheld: somebody who speaks in them withdrew or does not want to be quoted, or they are gone)"_s);
}

void sayGroups(const QList<app::ComparedGroup>& groups) {
    QList<QStringList> rows;
    for (const app::ComparedGroup& group : groups)
        if (group.arrived > 0 || group.left > 0)
            rows.append({QString(group.depth * 2, u' ') + group.name, QString::number(group.before), QString::number(group.after), QString::number(group.arrived), QString::number(group.left)});
    if (!rows.isEmpty()) sayTable({u"units in"_s, u"then"_s, u"later"_s, u"came"_s, u"went"_s}, rows);
}

Result<std::pair<ComparedMoment, ComparedMoment>> momentsOf(const study::Study& study, const CompareOptions& options) {
    std::pair<ComparedMoment, ComparedMoment> moments;
    if (!options.at.empty()) {
        const QStringList times = QString::fromStdString(options.at).split(u',');
        TRY_ASSIGN(moments.first.time, momentFrom(times[0]));
        if (times.size() > 1) {
            TRY_ASSIGN(moments.second.time, momentFrom(times[1]));
        }
        return moments;
    }
    TRY_ASSIGN(moments.first.milestone, app::findMilestone(study, QString::fromStdString(options.from)));
    if (options.to != "now") {
        TRY_ASSIGN(moments.second.milestone, app::findMilestone(study, QString::fromStdString(options.to)));
    }
    return moments;
}

Result<int> compare(Invocation& call, const CompareOptions& options) {
    if (options.from.empty() && options.at.empty()) return usageError(u"say which milestone is compared, or which moments with --at"_s);
    const QString path = QString::fromStdString(options.output);
    if (!path.isEmpty() && suffixOf(options.output) != u"htm" && !app::comparisonSuffixes().contains(suffixOf(options.output)))
        return usageError(u"a comparison is written as .%1"_s.arg(app::comparisonSuffixes().join(u", ."_s)));
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const RecordId analysis, call.oneAnalysis(project->study()));
    const auto moments = momentsOf(project->study(), options);
    if (!moments) return moments.error().in(call.study());
    TRY_ASSIGN(std::optional<app::Comparison> made, app::compareMoments(*project, moments->first, moments->second, analysis, QString::fromStdString(options.guideline)));
    app::Comparison& comparison = *made;
    if (moments->first.time) comparison.from = shownTime(*moments->first.time);
    if (moments->second.time) comparison.to = shownTime(*moments->second.time);
    if (!path.isEmpty()) {
        TRY_ASSIGN(Guarding guarding, Guarding::of(call, *project, options.guarding));
        QStringList warnings;
        const auto bytes = app::comparisonBytes(comparison, project->study().info().title, path, &warnings);
        if (!bytes) return bytes.error().in(path);
        const auto written = app::writeGuarded(path, *bytes, guarding.guard().get());
        guarding.finish(path, written.ok());
        if (!written) return written.error().in(path);
        if (guarding.guard()) warnings += guarding.guard()->warnings();
        for (const QString& warning : std::as_const(warnings)) warn(path + u": "_s + warning);
    }
    const QString from = comparison.from, to = moments->second.isNow() ? u"now"_s : comparison.to;
    if (call.json) {
        QJsonArray rows, groups;
        for (const ComparedRow& row : comparison.rows) rows.append(rowJson(row));
        for (const app::ComparedGroup& group : comparison.groups) groups.append(groupJson(group));
        sayJson({{u"analysis"_s, analysis.toString()}, {u"from"_s, from}, {u"to"_s, to}, {u"guideline"_s, comparison.guideline}, {u"units"_s, groups}, {u"rows"_s, rows},
                 {u"file"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path)}});
        return done;
    }
    say(heading(u"From %1 to %2"_s.arg(from, to)));
    if (comparison.rows.isEmpty()) say(u"Nothing is different."_s);
    const QString later = moments->second.isNow() ? u"now:  "_s : u"later: "_s;
    for (const ComparedPart part : {ComparedPart::Question, ComparedPart::Themes, ComparedPart::Units, ComparedPart::Texts, ComparedPart::Quotes, ComparedPart::People,
                                    ComparedPart::Checklist, ComparedPart::Decisions}) {
        if (comparison.count(part) == 0) continue;
        say({});
        say(heading(app::titleOf(part)) + u": "_s + counted(comparison.count(part), u"difference"_s, u"differences"_s));
        if (part == ComparedPart::Units) sayGroups(comparison.groups);
        for (const ComparedRow& row : comparison.rows)
            if (row.part == part) sayRow(row, later);
    }
    if (!path.isEmpty()) say(u"Wrote %1."_s.arg(path));
    return done;
}

}  // namespace

void addComparisonCommands(CommandLine& line) {
    auto options = std::make_shared<CompareOptions>();
    CLI::App* command = line.add("compare", "What became of the study between two milestones, or since one", [options](Invocation& call) { return compare(call, *options); });
    auto* from = command->add_option("MILESTONE", options->from, "Name or id of the earlier moment");
    auto* to = command->add_option("LATER", options->to, "Name or id of the later one; else the study as it is now");
    command->add_option("--at", options->at, "Two moments instead (ISO 8601), the second may be left out: now")->type_name("T1,T2")->excludes(from)->excludes(to);
    command->add_option("--guideline", options->guideline, "Whose answers are compared; else those of the one in use")->type_name("NAME");
    command->add_option("-o", options->output, "Writes the differences: docx, odt, pdf, html or md to read, xlsx or csv as a table")->type_name("FILE");
    addGuarding(command, options->guarding);
    line.needsFonts(command);
}

}  // namespace kondensat::cli
