// index, similar
#include <CLI/CLI.hpp>

#include "app/cli/json.h"
#include "app/cli/opened_index.h"
#include "app/cli/output.h"
#include "app/operations/likeness.h"
#include "app/operations/names.h"
#include "core/search/names.h"
#include "core/search/snippet.h"
#include "core/search/terms.h"
#include "core/text/codepoints.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {

namespace {

using app::OpenedIndex;
using search::Cache;

// ---- index ---------------------------------------------------------------------------------------------------------

struct IndexOptions {
    bool cache = false, noCache = false;
};

Result<int> index(Invocation& call, const IndexOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    const Cache cache(project->file().studyId());
    const bool sealed = project->file().isSealed();
    if (options.cache && sealed)
        return Error{Error::Code::Refused, u"the index of a sealed study is never kept on the disk"_s, call.study(), {}, {}};
    if ((options.cache || options.noCache) && !cache.setChoice(options.cache ? Cache::Choice::Allowed : Cache::Choice::Forbidden))
        return Error{Error::Code::NotWritable, u"the choice could not be kept, or the index not deleted"_s, cache.folder(), {}, {}};
    TRY_ASSIGN(const OpenedIndex built, opened(*project));
    const bool onDisk = built.where == OpenedIndex::Where::Disk;
    const QString where = onDisk ? u"disk"_s : built.where == OpenedIndex::Where::Memory ? u"memory"_s : u"none"_s;
    const Cache::Choice choice = cache.choice();
    const auto allowed = choice == Cache::Choice::NotAsked ? QJsonValue() : QJsonValue(choice == Cache::Choice::Allowed);
    QStringList languages, without;
    for (const QString& language : search::Names(project->study()).languages()) (search::canStem(language) ? languages : without).append(language);
    if (call.json) {
        sayJson({{u"where"_s, where}, {u"folder"_s, onDisk ? QJsonValue(cache.folder()) : QJsonValue()}, {u"bytes"_s, cache.size()},
                 {u"allowed"_s, allowed}, {u"passages"_s, built.index->passageCount()}, {u"words"_s, built.index->wordCount()},
                 {u"stemmed"_s, toJsonArray(languages)}, {u"notStemmed"_s, toJsonArray(without)}});
        return done;
    }
    QList<std::pair<QString, QString>> pairs{{u"index"_s, app::whereWords(built.where)}};
    if (onDisk) pairs.append({u"folder"_s, u"%1 (%2 bytes)"_s.arg(cache.folder()).arg(cache.size())});
    pairs.append({u"passages"_s, QString::number(built.index->passageCount())});
    pairs.append({u"words"_s, QString::number(built.index->wordCount())});
    if (!languages.isEmpty()) pairs.append({u"words in all forms"_s, languages.join(u", "_s)});
    if (!without.isEmpty()) pairs.append({u"only as written"_s, without.join(u", "_s)});
    sayPairs(pairs);
    if (onDisk)
        say(u"The index holds every word of the study in the clear. “index --no-cache” deletes it."_s);
    else if (!sealed)
        say(u"Nothing of it is on the disk. “index --cache” keeps it in a folder of yours, every word in the clear, and searches are faster."_s);
    return done;
}

// ---- similar -------------------------------------------------------------------------------------------------------

struct SimilarOptions {
    std::string id, in;
    qint64 from = 0, to = 0;  ///< code points
    bool unlike = false;
    int limit = 20;
};

QJsonObject offeredJson(const study::Study& study, const app::Offered& one, bool unlike) {
    const text::CodePoints points(study.text(one.source));
    QJsonObject json{{u"source"_s, reference(study, one.source)}, {u"speaker"_s, reference(study, one.speaker)}, {u"start"_s, points.fromUtf16(one.span.start)},
                     {u"end"_s, points.fromUtf16(one.span.end)}, {u"text"_s, one.text}};
    if (unlike) {
        json.insert(u"near"_s, one.near.toString());
        json.insert(u"turnsAway"_s, one.turnsAway);
        json.insert(u"shared"_s, one.shared);
        json.insert(u"of"_s, one.of);
    } else {
        json.insert(u"words"_s, toJsonArray(one.words));
        json.insert(u"weight"_s, one.weight);
    }
    return json;
}

/// The words of a source that --from and --to say.
Result<app::LikeQuestion> questionOfWords(Invocation& call, const method::Index& grouped, const SimilarOptions& options) {
    const study::Study& study = grouped.study();
    const auto source = RecordId::parse(QString::fromStdString(options.in));
    if (!source || !study.find<study::Source>(*source))
        return Error{Error::Code::NotFound, u"“%1” is no source of this study"_s.arg(QString::fromStdString(options.in)), call.study(), {}, {}};
    const text::CodePoints points(study.text(*source));
    if (options.from >= options.to || options.to > points.count())
        return Error{Error::Code::Invalid, u"there are no words from %1 to %2: the text of “%3” has %4 code points"_s.arg(options.from).arg(options.to).arg(app::nameOf(study, *source)).arg(points.count()), call.study(), {}, {}};
    const auto analyses = study.list<study::Analysis>();
    return app::likeQuestion(grouped, analyses.isEmpty() ? RecordId() : analyses.first()->id, *source, {points.toUtf16(options.from), points.toUtf16(options.to)});
}

Result<app::LikeQuestion> questionOfRecord(Invocation& call, const method::Index& grouped, const SimilarOptions& options) {
    const study::Study& study = grouped.study();
    const auto about = RecordId::parse(QString::fromStdString(options.id));
    const QString type = about ? study.typeOf(*about) : QString();
    if (type != study::MeaningUnit::type && type != study::CodeGroup::type && type != study::Subgroup::type && type != study::Category::type)
        return Error{Error::Code::NotFound, u"“%1” is no meaning unit, code group, subgroup or category of this study"_s.arg(QString::fromStdString(options.id)), call.study(), {}, {}};
    if (app::unitsAbout(grouped, *about).isEmpty())
        return Error{Error::Code::Invalid, u"“%1” has no meaning unit to compare with"_s.arg(app::nameOf(study, *about)), call.study(), {}, {}};
    return app::likeQuestion(grouped, *about);
}

Result<int> similarTo(Invocation& call, const SimilarOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    const study::Study& study = project->study();
    const method::Index grouped(study);
    const bool ofWords = !options.in.empty();
    if (!ofWords && options.id.empty())
        return Error{Error::Code::Invalid, u"say what the passages are to be like: an ID, or --in with --from and --to"_s, call.study(), {}, {}};
    TRY_ASSIGN(const app::LikeQuestion question, ofWords ? questionOfWords(call, grouped, options) : questionOfRecord(call, grouped, options));
    const RecordId about = question.about;
    QList<app::Offered> offered;
    QList<RecordId> never;
    if (options.unlike) {
        offered = app::unlike(grouped, about, options.limit);
        never = app::neverSpeakIn(grouped, about);
    } else {
        TRY_ASSIGN(const OpenedIndex built, opened(*project));
        TRY_ASSIGN(const auto likes, built.index->similar(question.examples, question.scope, app::askedFor(options.limit), [](const search::Passage&) { return true; }));
        offered = app::offeredFrom(grouped, question, likes, options.limit);
    }
    if (call.json) {
        QJsonArray passages;
        for (const app::Offered& one : std::as_const(offered)) passages.append(offeredJson(study, one, options.unlike));
        QJsonObject json{{u"about"_s, reference(study, about)}, {u"passages"_s, passages}};
        if (ofWords) {
            json.insert(u"start"_s, options.from);
            json.insert(u"end"_s, options.to);
        }
        if (options.unlike) json.insert(u"neverSpeak"_s, references(study, never));
        sayJson(json);
        return done;
    }
    const QString like = ofWords ? u"“%1”"_s.arg(search::snippetOf(study.text(about).sliced(question.words.start, question.words.length()), {}, 60).text) : app::nameOf(study, about);
    say(heading((options.unlike ? u"Unlike %1"_s : u"Like %1"_s).arg(like)));
    for (const app::Offered& one : std::as_const(offered)) {
        say({});
        const QString where = one.speaker ? u"%1, %2"_s.arg(app::nameOf(study, one.speaker), app::nameOf(study, one.source)) : app::nameOf(study, one.source);
        const QString away = one.nobodySpeaks ? counted(std::abs(one.turnsAway), u"paragraph"_s, u"paragraphs"_s) : counted(std::abs(one.turnsAway), u"turn"_s, u"turns"_s);
        say(options.unlike ? u"%1: %2 of %3 words shared, %4 from a unit"_s.arg(where).arg(one.shared).arg(one.of).arg(away)
                           : u"%1: %2"_s.arg(where, one.words.join(u", "_s)));
        say(u"  "_s + search::snippetOf(one.text, one.places, 300).text);
    }
    if (offered.isEmpty()) say(u"Nothing was found."_s);
    if (!never.isEmpty()) {
        QStringList labels;
        for (const RecordId& id : std::as_const(never)) labels.append(app::nameOf(study, id));
        say({});
        say(u"Never speak in it: %1"_s.arg(labels.join(u", "_s)));
    }
    return done;
}

}  // namespace

void addIndexCommands(CommandLine& line) {
    auto indexOptions = std::make_shared<IndexOptions>();
    CLI::App* command = line.add("index", "Builds the search index, and says what it holds and where", [indexOptions](Invocation& call) { return index(call, *indexOptions); });
    auto* cache = command->add_flag("--cache", indexOptions->cache, "Allows it on this computer's disk, every word in the clear (never for a sealed study)");
    command->add_flag("--no-cache", indexOptions->noCache, "Forbids it there, and deletes it")->excludes(cache);

    auto similarOptions = std::make_shared<SimilarOptions>();
    command = line.add("similar", "Passages of unmarked text like those of a code group, subgroup, category or meaning unit", [similarOptions](Invocation& call) { return similarTo(call, *similarOptions); });
    auto* id = command->add_option("ID", similarOptions->id, "Its id");
    auto* unlike = command->add_flag("--unlike", similarOptions->unlike, "What was said close to its units in other words, and who never speaks in them");
    auto* in = command->add_option("--in", similarOptions->in, "Like some words of this source, by its id, in place of ID")->type_name("SOURCE")->excludes(id)->excludes(unlike);
    auto* from = command->add_option("--from", similarOptions->from, "Code points of its text before these words")->type_name("N")->needs(in)->check(CLI::NonNegativeNumber);
    auto* to = command->add_option("--to", similarOptions->to, "Code points to their end")->type_name("N")->needs(in);
    in->needs(from)->needs(to);
    command->add_option("--limit", similarOptions->limit, "How many; 20 unless told")->type_name("N")->check(CLI::Range(1, 10'000));
}

}  // namespace kondensat::cli
