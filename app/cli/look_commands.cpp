// info, text, units, check, trace
#include <CLI/CLI.hpp>

#include "app/cli/command_line.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/time.h"
#include "app/operations/names.h"
#include "app/operations/overview.h"
#include "app/operations/units.h"
#include "core/method/numbers.h"
#include "core/method/points.h"
#include "core/method/speakers.h"
#include "core/text/codepoints.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

// ---- info ----------------------------------------------------------------------------------------------------------

QString questionOf(const study::Study& study, const RecordId& analysis) {
    const study::ResearchQuestion* inForce = nullptr;
    for (const study::ResearchQuestion* question : study.children<study::ResearchQuestion>(analysis))
        if (!inForce || question->date >= inForce->date) inForce = question;
    return inForce ? inForce->text : QString();
}

QJsonObject infoJson(const journal::Project& project, const app::Overview& overview, const QMap<int, int>& points) {
    const study::Study& study = project.study();
    QJsonObject counts, worth;
    for (const auto& [name, count] : overview.counts) counts.insert(name, count);
    for (auto it = points.cbegin(); it != points.cend(); ++it) worth.insert(QString::number(it.key()), it.value());
    QJsonArray sources, analyses;
    for (const app::SourceOverview& s : overview.sources)
        sources.append(QJsonObject{{u"id"_s, s.id.toString()}, {u"title"_s, s.title}, {u"kind"_s, s.kind}, {u"language"_s, s.language},
                                   {u"session"_s, reference(study, s.session)}, {u"words"_s, s.words}, {u"codePoints"_s, s.codePoints},
                                   {u"speakers"_s, s.speakers}, {u"turns"_s, s.turns}, {u"units"_s, s.units}});
    for (const study::Analysis* a : study.list<study::Analysis>())
        analyses.append(QJsonObject{{u"id"_s, a->id.toString()}, {u"title"_s, a->title}, {u"question"_s, questionOf(study, a->id)}});
    QJsonObject json{{u"study"_s, project.file().path()}, {u"title"_s, study.info().title}, {u"language"_s, study.info().language},
                     {u"sealed"_s, project.file().isSealed()}, {u"entries"_s, overview.entries}, {u"counts"_s, counts}, {u"sources"_s, sources},
                     {u"analyses"_s, analyses}, {u"worthALook"_s, worth}, {u"lastChange"_s, QJsonValue::Null}};
    if (const auto& last = overview.lastChange)
        json.insert(u"lastChange"_s, QJsonObject{{u"entry"_s, last->header.id.toHex()}, {u"time"_s, jsonTime(last->header.time)},
                                                 {u"author"_s, reference(study, last->author)}, {u"label"_s, last->label.toString()}});
    return json;
}

void sayInfo(const journal::Project& project, const app::Overview& overview, const QMap<int, int>& points) {
    const study::Study& study = project.study();
    say(heading(study.info().title.isEmpty() ? u"(a study without a title)"_s : study.info().title));
    QList<std::pair<QString, QString>> pairs{{u"file"_s, project.file().path()}, {u"sealed"_s, project.file().isSealed() ? u"yes"_s : u"no"_s},
                                             {u"journal"_s, counted(overview.entries, u"entry"_s, u"entries"_s)}};
    if (const auto& last = overview.lastChange) {
        QString text = u"%1, %2"_s.arg(shownTime(last->header.time), last->label.toString());
        if (last->author) text += u" (%1)"_s.arg(app::nameOf(study, last->author));
        pairs.append({u"last change"_s, text});
    }
    for (const study::Analysis* a : study.list<study::Analysis>()) {
        const QString question = questionOf(study, a->id);
        pairs.append({u"analysis"_s, a->title + (question.isEmpty() ? u" (no research question yet)"_s : u": "_s + question)});
    }
    for (auto it = points.cbegin(); it != points.cend(); ++it)
        pairs.append({it.key() == 0 ? u"worth a look"_s : u"… in step %1"_s.arg(it.key()), counted(it.value(), u"point"_s, u"points"_s)});
    for (const auto& [name, count] : overview.counts)
        if (count > 0) pairs.append({name, QString::number(count)});
    sayPairs(pairs);
    if (overview.sources.isEmpty()) return;
    say({});
    QList<QStringList> rows;
    for (const app::SourceOverview& s : overview.sources)
        rows.append({s.id.toString(), s.title, s.kind, s.session ? app::nameOf(study, s.session) : u"–"_s, s.language.isEmpty() ? u"–"_s : s.language,
                     QString::number(s.words), QString::number(s.speakers), QString::number(s.turns), QString::number(s.units)});
    sayTable({u"source"_s, u"title"_s, u"kind"_s, u"session"_s, u"language"_s, u"words"_s, u"speakers"_s, u"turns"_s, u"units"_s}, rows);
}

Result<int> info(Invocation& call) {
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const RecordId wanted, call.anyAnalysis(project->study()));
    const method::Index index(project->study());
    TRY_ASSIGN(const app::Overview overview, app::overviewOf(*project, index));
    QMap<int, int> points;
    for (const study::Analysis* analysis : project->study().list<study::Analysis>()) {
        if (wanted && analysis->id != wanted) continue;
        method::PointOptions options;
        options.withAnswered = false;
        for (const method::Point& point : method::pointsWorthALook(index, analysis->id, options)) ++points[point.step];
    }
    if (call.json) sayJson(infoJson(*project, overview, points));
    else sayInfo(*project, overview, points);
    return done;
}

// ---- text ----------------------------------------------------------------------------------------------------------

struct TextOptions {
    std::string source, asOf;
};

Result<int> text(Invocation& call, const TextOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    const study::Study* study = &project->study();
    std::unique_ptr<study::Study> past;
    std::optional<qint64> moment;
    if (!options.asOf.empty()) {
        const auto parsed = momentFrom(QString::fromStdString(options.asOf));
        if (!parsed) return usageError(parsed.error().message());
        moment = *parsed;
        TRY_ASSIGN(past, project->at(*moment));
        study = past.get();
    }
    const auto source = app::findSource(*study, QString::fromStdString(options.source));
    if (!source) return source.error().in(call.study());
    const QString words = study->text(*source);
    if (!call.json) {
        sayRaw(words.toUtf8());
        return done;
    }
    const text::CodePoints points(words);
    const study::Source* record = study->find<study::Source>(*source);
    const study::Keyed labels = record ? record->speakers : study::Keyed();
    // The name falls back to the key where a label was erased, and keys are for the program alone.
    const auto nameIn = [&](const method::TurnSpan& turn) {
        const bool known = labels.contains(turn.speakerKey) || study->find<study::Participant>(turn.who) || study->find<study::Member>(turn.who);
        return known ? method::speakerName(*study, *source, turn) : QString();
    };
    QJsonArray turns;
    for (const method::TurnSpan& turn : method::turnsOf(*study, *source))
        turns.append(QJsonObject{{u"start"_s, points.fromUtf16(turn.span.start)}, {u"end"_s, points.fromUtf16(turn.span.end)},
                                 {u"speaker"_s, labels.value(turn.speakerKey)}, {u"name"_s, nameIn(turn)},
                                 {u"who"_s, turn.who ? QJsonValue(turn.who.toString()) : QJsonValue()},
                                 {u"startMs"_s, turn.startMs < 0 ? QJsonValue() : QJsonValue(turn.startMs)},
                                 {u"endMs"_s, turn.endMs < 0 ? QJsonValue() : QJsonValue(turn.endMs)}});
    sayJson({{u"source"_s, source->toString()}, {u"title"_s, app::nameOf(*study, *source)}, {u"text"_s, words}, {u"turns"_s, turns},
             {u"asOf"_s, moment ? QJsonValue(jsonTime(*moment)) : QJsonValue()}});
    return done;
}

// ---- units ---------------------------------------------------------------------------------------------------------

struct UnitOptions {
    std::string group, participant;
};

QString namesOf(const study::Study& study, const QList<RecordId>& ids) {
    QStringList names;
    for (const RecordId& id : ids) names.append(app::nameOf(study, id));
    return names.join(u"; "_s);
}

QJsonObject unitJson(const study::Study& study, const app::UnitRow& row) {
    QJsonObject setAside;
    for (auto it = row.setAside.cbegin(); it != row.setAside.cend(); ++it) setAside.insert(it.key(), it.value());
    return {{u"id"_s, row.id.toString()}, {u"analysis"_s, row.analysis.toString()}, {u"source"_s, row.source.toString()},
            {u"participant"_s, namesOf(study, row.participants)}, {u"participants"_s, references(study, row.participants)},
            {u"start"_s, row.start}, {u"end"_s, row.end}, {u"text"_s, row.text}, {u"code"_s, row.code},
            {u"groups"_s, references(study, row.groups)}, {u"subgroup"_s, namesOf(study, row.subgroups)},
            {u"subgroups"_s, references(study, row.subgroups)}, {u"researcher"_s, reference(study, row.researcher)}, {u"setAside"_s, setAside}};
}

Result<int> units(Invocation& call, const UnitOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    const study::Study& study = project->study();
    app::UnitFilter filter;
    TRY_ASSIGN(filter.analysis, call.anyAnalysis(study));
    const auto resolve = [&]() -> Result<void> {
        if (!options.group.empty()) {
            TRY_ASSIGN(filter.group, app::findGroup(study, QString::fromStdString(options.group), filter.analysis));
        }
        if (!options.participant.empty()) {
            TRY_ASSIGN(filter.participant, app::findParticipant(study, QString::fromStdString(options.participant)));
        }
        return {};
    };
    if (const auto resolved = resolve(); !resolved) return resolved.error().in(call.study());
    const QList<app::UnitRow> rows = app::unitRows(study, filter);
    if (call.json) {
        QJsonArray array;
        for (const app::UnitRow& row : rows) array.append(unitJson(study, row));
        sayJson({{u"units"_s, array}});
        return done;
    }
    QList<QStringList> lines;
    for (const app::UnitRow& row : rows)
        lines.append({row.id.toString(), row.source ? app::nameOf(study, row.source) : u"–"_s, namesOf(study, row.participants), u"%1–%2"_s.arg(row.start).arg(row.end),
                      row.code, namesOf(study, row.groups), namesOf(study, row.subgroups), row.researcher ? app::nameOf(study, row.researcher) : u"–"_s, shortened(row.text, 80)});
    sayTable({u"unit"_s, u"source"_s, u"participant"_s, u"place"_s, u"code"_s, u"groups"_s, u"subgroup"_s, u"researcher"_s, u"text"_s}, lines);
    return done;
}

// ---- check ---------------------------------------------------------------------------------------------------------

struct CheckOptions {
    int step = -1;
    bool open = false;
};

Result<int> check(Invocation& call, const CheckOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const RecordId analysis, call.oneAnalysis(project->study()));
    method::PointOptions pointOptions;
    pointOptions.step = options.step;
    pointOptions.withAnswered = !options.open;
    const QList<method::Point> points = method::pointsWorthALook(project->study(), analysis, pointOptions);
    if (call.json) {
        QJsonArray array;
        for (const method::Point& p : points) array.append(pointJson(p));
        sayJson({{u"analysis"_s, analysis.toString()}, {u"points"_s, array}});
        return done;
    }
    static const QStringList steps{u"Study"_s, u"1 Total impression"_s, u"2 Meaning units"_s, u"3 Condensation"_s, u"4 Synthesis"_s};
    if (points.isEmpty()) say(u"Nothing that software could see is worth a look."_s);
    int step = -1;
    for (const method::Point& p : points) {
        if (p.step != step) {
            if (step >= 0) say({});
            say(heading(steps.value(p.step)));
            step = p.step;
        }
        QString line = u"  %1: %2"_s.arg(p.placeName, p.sentence);
        if (p.place && p.placeName != p.place.toString()) line += u" [%1]"_s.arg(p.place.toString());
        if (p.answered) line += u" Considered: %1"_s.arg(p.answer);
        say(line);
    }
    return done;
}

// ---- numbers -------------------------------------------------------------------------------------------------------

Result<int> numbers(Invocation& call) {
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const RecordId analysis, call.oneAnalysis(project->study()));
    const method::Index index(project->study());
    const method::Numbers all(index, analysis);
    QJsonArray array;
    QList<QStringList> rows;
    for (const QString& name : all.names()) {
        const auto value = all.value(name);
        if (!value) continue;
        array.append(QJsonObject{{u"name"_s, name}, {u"value"_s, *value}});
        rows.append({u'{' + name + u'}', all.said(name, u"en"_s)});
    }
    if (call.json) sayJson({{u"analysis"_s, analysis.toString()}, {u"numbers"_s, array}});
    else sayTable({u"field"_s, u"number"_s}, rows);
    return done;
}

}  // namespace

void addLookCommands(CommandLine& line) {
    line.add("info", "Counts of everything; per source words, speakers, turns, units", info);

    auto textOptions = std::make_shared<TextOptions>();
    CLI::App* command = line.add("text", "The plain text of a source, as stored", [textOptions](Invocation& call) { return text(call, *textOptions); });
    command->add_option("SOURCE", textOptions->source, "Source, by title, file name or id")->required();
    command->add_option("--as-of", textOptions->asOf, "As it was at a moment (ISO 8601)")->type_name("TIME");

    auto unitOptions = std::make_shared<UnitOptions>();
    command = line.add("units", "Meaning units; places in code points, the end excluded", [unitOptions](Invocation& call) { return units(call, *unitOptions); });
    command->add_option("--group", unitOptions->group, "Only those of a code group or subgroup, by name or id")->type_name("G");
    command->add_option("--participant", unitOptions->participant, "Only those in which a participant speaks, by label or id")->type_name("P");

    auto checkOptions = std::make_shared<CheckOptions>();
    command = line.add("check", "What is worth a look", [checkOptions](Invocation& call) { return check(call, *checkOptions); });
    command->add_option("--step", checkOptions->step, "Only one step: 0 the study, 1 to 4")->type_name("N")->check(CLI::Range(0, 4));
    command->add_flag("--open", checkOptions->open, "Without those that were answered");

    line.add("numbers", "Numbers of the records that a text may hold as fields, as {participants}", numbers);
}

}  // namespace kondensat::cli
