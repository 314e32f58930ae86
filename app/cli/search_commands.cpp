// search
#include <CLI/CLI.hpp>

#include "app/cli/guarding.h"
#include "app/cli/json.h"
#include "app/cli/opened_index.h"
#include "app/cli/output.h"
#include "app/operations/names.h"
#include "app/operations/tables.h"
#include "core/search/describe.h"
#include "core/search/pattern.h"
#include "core/search/reading.h"
#include "core/search/snippet.h"
#include "core/text/codepoints.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

using app::OpenedIndex;
using search::Query;

struct SearchOptions {
    std::string query, in, participant, order = "relevance", output;
    int limit = 20;
    bool pattern = false, keywords = false, facets = false, withoutInterviewers = false;
    GuardWish guarding;
};

Result<QList<search::Kind>> kindsFrom(const std::string& list) {
    QList<search::Kind> kinds;
    for (const QString& name : QString::fromStdString(list).split(u',', Qt::SkipEmptyParts)) {
        const auto kind = search::kindNamed(name.trimmed());
        if (!kind) return Error{Error::Code::NotFound, u"“%1” is no kind of text; there are text, notes, units, condensates, analytic and memos"_s.arg(name), {}, {}, {}};
        kinds.append(*kind);
    }
    return kinds;
}

QJsonArray spansJson(const QList<text::Span>& spans, const QString& text) {
    const text::CodePoints points(text);
    QJsonArray json;
    for (const text::Span& span : spans) json.append(QJsonArray{points.fromUtf16(span.start), points.fromUtf16(span.end)});
    return json;
}

/// Where a passage stands, in code points of its text; turns, paragraphs and units stand in a source.
QJsonObject placeJson(const study::Study& study, const search::Passage& passage) {
    QJsonObject json{{u"in"_s, QString(nameOf(passage.kind))}, {u"record"_s, passage.record.toString()}, {u"source"_s, reference(study, passage.source)},
                     {u"speakers"_s, references(study, passage.speakers)}};
    const text::CodePoints points(study.text(passage.source ? passage.source : passage.record));
    json.insert(u"start"_s, points.fromUtf16(passage.span.start));
    json.insert(u"end"_s, points.fromUtf16(passage.span.end));
    return json;
}

QJsonObject hitJson(const study::Study& study, const search::Hit& hit) {
    QJsonObject json = placeJson(study, hit.passage);
    const search::Snippet snippet = search::snippetOf(hit.passage.text, hit.places);
    json.insert(u"weight"_s, hit.weight);
    json.insert(u"snippet"_s, snippet.text);
    json.insert(u"highlights"_s, spansJson(snippet.places, snippet.text));
    json.insert(u"places"_s, spansJson(hit.places, hit.passage.text));
    return json;
}

QString shown(const search::Snippet& snippet) {
    QString text;
    qsizetype at = 0;
    for (const text::Span& place : snippet.places) {
        text += snippet.text.sliced(at, place.start - at) + u'[' + snippet.text.sliced(place.start, place.length()) + u']';
        at = place.end;
    }
    text += snippet.text.sliced(at);
    return (snippet.cutBefore ? u"… "_s : QString()) + text + (snippet.cutAfter ? u" …"_s : QString());
}

constexpr search::Field facetFields[] = {search::Field::In, search::Field::Speaker, search::Field::Participant, search::Field::Session, search::Field::Source,
                                         search::Field::Group, search::Field::Subgroup, search::Field::Coder, search::Field::Language, search::Field::Role};

/// Instead of the hits: how many of all have each value of each field, in the order of the study.
void sayFacets(const Invocation& call, const search::Facets& facets, const search::Names& names, const search::Reading& reading, qint64 total) {
    QJsonObject json;
    QList<QStringList> rows;
    for (const search::Field field : facetFields) {
        QStringList shown;
        QHash<QString, qint64> counts;  // a role is many values, whoever had it in whichever session
        QSet<QString> seen;
        for (const search::Names::Value& value : names.all(field)) {
            const qint64 count = facets.value(field).value(value.value);
            if (count == 0 || seen.contains(value.value)) continue;
            seen.insert(value.value);
            const QString by = field == search::Field::Role ? value.name : value.value;
            if (!counts.contains(by)) shown.append(by);
            counts[by] += count;
        }
        QJsonArray values;
        for (const QString& value : std::as_const(shown)) {
            values.append(QJsonObject{{u"value"_s, value}, {u"name"_s, names.nameOf(field, value)}, {u"count"_s, counts.value(value)}});
            rows.append({QString(nameOf(field)), names.nameOf(field, value), QString::number(counts.value(value))});
        }
        json.insert(nameOf(field), values);
    }
    if (call.json) return sayJson({{u"query"_s, reading.words}, {u"remarks"_s, toJsonArray(reading.remarks)}, {u"total"_s, total}, {u"facets"_s, json}});
    say(u"%1 for %2"_s.arg(counted(total, u"hit"_s, u"hits"_s), reading.words));
    sayTable({u"field"_s, u"value"_s, u"hits"_s}, rows);
}

Result<int> searchFor(Invocation& call, const SearchOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    const study::Study& study = project->study();
    TRY_ASSIGN(const RecordId analysis, call.anyAnalysis(study));
    const auto kinds = kindsFrom(options.in);
    if (!kinds) return usageError(kinds.error().message());
    if (const QString suffix = suffixOf(options.output); !options.output.empty() && suffix != u"csv" && suffix != u"xlsx")
        return usageError(u"hits are written as .csv or .xlsx"_s);
    const search::Names names(study);
    Query scope = app::scopeQuery(study, {analysis, *kinds, options.withoutInterviewers});
    if (!options.participant.empty()) {
        TRY_ASSIGN(const RecordId participant, app::findParticipant(study, QString::fromStdString(options.participant)));
        scope = Query::all({scope, Query::narrowing(search::Field::Participant, {participant.toString()})});
    }
    TRY_ASSIGN(const OpenedIndex built, opened(*project));
    const int most = options.output.empty() ? options.limit : std::numeric_limits<int>::max();
    const QString typed = QString::fromStdString(options.query);
    search::Reading reading;
    search::Found found;
    search::Facets facets;
    const QList<search::Field> fields(std::begin(facetFields), std::end(facetFields));
    if (options.pattern) {
        const search::PatternText text = search::splitPattern(typed, names);
        if (!text.fields.isEmpty()) reading = search::read(text.fields, names);
        scope = Query::all({reading.query, scope});
        reading.words = text.fields.isEmpty() ? text.expression : text.expression + u"; "_s + reading.words;
        search::Pattern pattern(text.expression);
        if (!pattern.remark().isEmpty()) reading.remarks.append(pattern.remark());
        TRY_ASSIGN(found, search::searchPattern(*built.index, pattern, scope, 0, most));
        if (options.facets) {
            TRY_ASSIGN(facets, search::patternFacets(*built.index, pattern, scope, fields));
        }
        if (pattern.tookTooLong()) reading.remarks.append(u"the expression takes too long in some passages; they are left out"_s);
    } else {
        reading = search::read(typed, names);
        if (const QString remark = search::onlyAsWritten(reading.query, names); !remark.isEmpty()) reading.remarks.append(remark);
        const auto order = options.order == "document" ? search::Order::Document : search::Order::Relevance;
        TRY_ASSIGN(found, built.index->search({Query::all({reading.query, scope}), order, 0, most}));
        if (options.facets) {
            TRY_ASSIGN(facets, built.index->facets(Query::all({reading.query, scope}), fields));
        }
    }
    if (const QString remark = search::onlyAsTyped(reading.query); found.total == 0 && !options.pattern && !remark.isEmpty()) reading.remarks.append(remark);
    QStringList suggestions;
    if (found.total == 0 && !options.pattern)
        for (const QString& word : search::wordsOf(reading.query)) suggestions += built.index->spellings(word);
    for (const QString& remark : std::as_const(reading.remarks)) warn(remark);
    if (built.index->isScan()) warn(u"this study has no index, since it is too long for one in memory; every text was read, and hits are not ranked"_s);
    if (!options.output.empty()) {
        const QString path = QString::fromStdString(options.output);
        TRY_ASSIGN(Guarding guarding, Guarding::of(call, *project, options.guarding));
        const auto warnings = app::writeTable(options.keywords ? app::keywordsTable(study, found.hits) : app::hitsTable(study, found.hits), path, guarding.guard().get());
        guarding.finish(path, warnings.ok());
        if (!warnings) return warnings.error();
        for (const QString& warning : *warnings) warn(warning);
        if (call.json) sayJson({{u"file"_s, path}, {u"query"_s, reading.words}, {u"total"_s, found.total}});
        else say(u"Wrote %1 to %2."_s.arg(counted(found.total, u"hit"_s, u"hits"_s), path));
        return done;
    }
    if (options.facets) {
        sayFacets(call, facets, names, reading, found.total);
        return done;
    }
    if (call.json) {
        QJsonArray hits;
        QList<RecordId> texts;  // in which places are counted
        for (const search::Hit& hit : std::as_const(found.hits)) texts.append(hit.passage.source ? hit.passage.source : hit.passage.record);
        study.readAhead(texts);
        for (const search::Hit& hit : std::as_const(found.hits)) hits.append(hitJson(study, hit));
        sayJson({{u"query"_s, reading.words}, {u"remarks"_s, toJsonArray(reading.remarks)}, {u"total"_s, found.total},
                 {u"ranked"_s, !options.pattern && !built.index->isScan() && options.order != "document"}, {u"suggestions"_s, toJsonArray(suggestions)}, {u"hits"_s, hits}});
        return done;
    }
    say(u"%1 for %2"_s.arg(counted(found.total, u"hit"_s, u"hits"_s), reading.words));
    if (!suggestions.isEmpty()) say(u"Did you mean %1?"_s.arg(suggestions.join(u", "_s)));
    if (options.keywords) {
        QList<QStringList> rows;
        for (const search::Hit& hit : std::as_const(found.hits))
            for (const search::Keyword& keyword : search::keywordsOf(hit.passage.text, hit.places, 40))
                rows.append({app::hitTitle(study, hit.passage), keyword.before, keyword.word, keyword.after});
        sayTable({u"where"_s, u"before"_s, u"word"_s, u"after"_s}, rows);
        return done;
    }
    for (const search::Hit& hit : std::as_const(found.hits)) {
        say({});
        say(heading(u"%1: %2"_s.arg(QString(nameOf(hit.passage.kind)), app::hitTitle(study, hit.passage))));
        say(u"  "_s + shown(search::snippetOf(hit.passage.text, hit.places)));
    }
    return done;
}

}  // namespace

void addSearchCommands(CommandLine& line) {
    auto searchOptions = std::make_shared<SearchOptions>();
    CLI::App* command = line.add("search", "Searches texts, meaning units, condensates, analytic texts and memos (docs/guide/searching.md)",
                       [searchOptions](Invocation& call) { return searchFor(call, *searchOptions); });
    line.takesWords(command);
    command->add_option("QUERY", searchOptions->query, "What is sought: words, \"phrases\", OR, -not, word*, NEAR, fields (participant:F1d), attributes (profession:nurse)")->required();
    command->add_option("--in", searchOptions->in, "Where: text, notes, units, condensates, analytic, memos, with commas between; without it, everywhere")->type_name("KINDS");
    command->add_option("--participant", searchOptions->participant, "Only what this participant says")->type_name("P");
    command->add_option("--limit", searchOptions->limit, "How many hits are shown; 20 unless told")->type_name("N")->check(CLI::Range(1, 1'000'000));
    command->add_option("--order", searchOptions->order, "By relevance, or as they stand in the study")->check(CLI::IsMember({"relevance", "document"}));
    command->add_flag("--pattern", searchOptions->pattern, "QUERY is a regular expression, with fields and attributes before it if you like");
    auto* keywords = command->add_flag("--keywords", searchOptions->keywords, "Each word in its context, a line each");
    auto* facets = command->add_flag("--facets", searchOptions->facets, "How many hits each participant, session, source, group… has, instead of the hits")->excludes(keywords);
    command->add_flag("--without-interviewers", searchOptions->withoutInterviewers, "Leaves out what interviewers say");
    command->add_option("-o,--output", searchOptions->output, "Writes all hits to a .csv or .xlsx instead")->type_name("FILE")->excludes(facets);
    addGuarding(command, searchOptions->guarding);
}

}  // namespace kondensat::cli
