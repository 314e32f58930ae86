// Full-text search of the large study, beside what Xapian needs for the same text by itself and beside reading all of it.
#include <benchmark/benchmark.h>
#include <unicode/usearch.h>
#include <xapian.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <algorithm>

#include "app/operations/likeness.h"
#include "app/operations/searching.h"
#include "benchmarks/big_study.h"
#include "benchmarks/corpus.h"
#include "core/search/reading.h"
#include "core/search/snippet.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using bench::folder;
using bench::must;

namespace {

const bench::BigStudy large;

journal::Project& project() {
    static const auto opened = must(journal::Project::open(large.make(folder()), bench::options(true, false)));
    return *opened;
}

/// All turns and paragraphs, in the order of the study.
const QList<search::Filling>& talk() {
    static const QList<search::Filling> all = [] {
        QList<search::Filling> fillings;
        search::PassageReader reader(project().study());
        for (const study::Source* source : project().study().list<study::Source>()) fillings.append({source->id, reader.of(source->id)});
        return fillings;
    }();
    return all;
}

QString indexFolder() { return folder() + u"/search-index"_s; }

void boundTermGenerator(benchmark::State& state) {
    const QString path = folder() + u"/bare-index"_s;
    (void)talk();
    for (auto _ : state) {
        QDir(path).removeRecursively();
        Xapian::WritableDatabase database(QFile::encodeName(path).toStdString(), Xapian::DB_CREATE_OR_OVERWRITE);
        Xapian::TermGenerator generator;
        generator.set_stemmer(Xapian::Stem("danish"));
        for (const search::Filling& filling : talk())
            for (const search::Passage& passage : filling.passages) {
                Xapian::Document document;
                generator.set_document(document);
                generator.index_text(passage.text.toStdString());
                document.add_boolean_term("Q" + passage.record.toString().toStdString());
                database.add_document(document);
            }
        database.commit();
    }
    QDir(path).removeRecursively();
}
BENCHMARK(boundTermGenerator)->Name("search/bound: Xapian's TermGenerator over 10 million words")->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime()->MeasureProcessCPUTime();

void fillIndex(benchmark::State& state) {
    (void)talk();
    for (auto _ : state) {
        QDir(indexFolder()).removeRecursively();
        const auto index = must(search::openDiskIndex(indexFolder()));
        qsizetype next = 0;
        const auto done = index->fill([&]() -> std::optional<search::Filling> { return next < talk().size() ? std::optional(talk()[next++]) : std::nullopt; });
        if (!done || !index->commit("bench")) state.SkipWithError("not indexed");
    }
}
BENCHMARK(fillIndex)->Name("search/index 10 million words")->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime()->MeasureProcessCPUTime();

search::Index& index() {
    static const auto opened = [] {
        if (search::stateOfDiskIndex(indexFolder()).isEmpty()) qFatal("run the benchmark that makes the index first");
        return must(search::readDiskIndex(indexFolder()));
    }();
    return *opened;
}

/// Times each of many questions by itself; the slowest of twenty is what a person remembers.
template <class F>
void eachOf(benchmark::State& state, const QStringList& queries, F&& ask) {
    QList<double> times;
    for (auto _ : state)
        for (const QString& query : queries) {
            QElapsedTimer timer;
            timer.start();
            ask(query);
            times.append(double(timer.nsecsElapsed()) / 1e6);
        }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["longest_ms"] = times.last();
}

/// Of words drawn as they occur, so that frequent ones are sought as often as they are said.
QStringList wordQueries(int words) {
    bench::Corpus corpus(99);
    QStringList queries;
    for (int i = 0; i < 200; ++i) {
        QStringList query;
        for (int w = 0; w < words; ++w) query.append(corpus.word());
        queries.append(query.join(u' '));
    }
    return queries;
}

/// What stands in the line at each key while two words are typed, those of one length of the word that is being typed.
QStringList keys(int letters) {
    bench::Corpus corpus(99);
    QStringList queries;
    for (int i = 0; i < 100; ++i) {
        const QString first = corpus.word(), second = corpus.word();
        if (first.size() >= letters) queries.append(first.left(letters));
        if (second.size() >= letters) queries.append(first + u' ' + second.left(letters));
    }
    return queries;
}

/// Two to four words that stand side by side in the talk.
QStringList phraseQueries() {
    QStringList queries;
    QRandomGenerator random(5);
    while (queries.size() < 200) {
        const auto& passages = talk()[random.bounded(talk().size())].passages;
        if (passages.isEmpty()) continue;
        const search::Passage& passage = passages[random.bounded(passages.size())];
        const QStringList words = passage.text.split(u' ', Qt::SkipEmptyParts);
        const int length = 2 + int(random.bounded(3));
        if (words.size() < length) continue;
        queries.append(u'"' + words.mid(random.bounded(words.size() - length + 1), length).join(u' ') + u'"');
    }
    return queries;
}

/// A phrase, and a word as it occurs, near each other.
QStringList nearQueries() {
    bench::Corpus corpus(99);
    QStringList queries;
    for (const QString& phrase : phraseQueries()) queries.append(phrase + u" NEAR "_s + corpus.word());
    return queries;
}

void firstPage(benchmark::State& state, const QStringList& queries, search::Order order, bool counted) {
    const search::Names names;
    eachOf(state, queries, [&](const QString& typed) {
        const auto found = must(index().search({search::read(typed, names).query, order, 0, 20, counted}));
        for (const search::Hit& hit : found.hits) benchmark::DoNotOptimize(search::snippetOf(hit.passage.text, hit.places));
    });
}

void whileTyping(benchmark::State& state, int letters) {
    const search::Names names;
    eachOf(state, keys(letters), [&](const QString& typed) {
        must(index().search({search::read(typed, names, true).query, search::Order::Relevance, 0, 50, false}));
    });
}

void boundScan(benchmark::State& state) {
    QString all;
    for (const search::Filling& filling : talk())
        for (const search::Passage& passage : filling.passages) all += passage.text + u'\n';
    eachOf(state, wordQueries(1).first(10), [&](const QString& word) {
        UErrorCode status = U_ZERO_ERROR;
        UStringSearch* scan = usearch_open(reinterpret_cast<const UChar*>(word.utf16()), int32_t(word.size()), reinterpret_cast<const UChar*>(all.utf16()), int32_t(all.size()), "da", nullptr, &status);
        int hits = 0;
        for (int32_t at = usearch_first(scan, &status); at != USEARCH_DONE; at = usearch_next(scan, &status)) ++hits;
        usearch_close(scan);
        benchmark::DoNotOptimize(hits);
    });
}

void similarPassages(benchmark::State& state) {
    // The index of the whole study, units among it.
    search::Cache(project().file().studyId()).setChoice(search::Cache::Choice::Allowed);
    const app::OpenedIndex whole = must(app::openIndex(project(), false));
    const method::Index grouped(project().study());
    QStringList groups;
    for (const study::CodeGroup* group : project().study().list<study::CodeGroup>()) groups.append(group->id.toString());
    (void)app::unitsAbout(grouped, *RecordId::parse(groups.first()));  // the window has its units grouped long before anybody asks
    eachOf(state, groups.mid(0, 20), [&](const QString& group) {
        search::PassageReader reader(project().study());
        app::LikeQuestion question;  // the first ten units of the group
        question.about = *RecordId::parse(group);
        question.analysis = grouped.analysisOf(question.about);
        const QList<RecordId> ten = app::unitsAbout(grouped, question.about).mid(0, 10);
        QList<RecordId> sources;
        for (const RecordId& unit : ten) sources.append(project().study().find<study::MeaningUnit>(unit)->source);
        project().study().readAhead(sources);
        for (const RecordId& unit : ten) question.examples += reader.of(unit).mid(0, 1);
        const auto likes = must(whole.index->similar(question.examples, {}, app::askedFor(20), [](const search::Passage&) { return true; }));
        benchmark::DoNotOptimize(app::offeredFrom(grouped, question, likes, 20));
    });
}

void wholeProcess(benchmark::State& state) {
    const QString program = QCoreApplication::applicationDirPath() + u"/kondensat-cli"_s, path = large.make(folder());
    QProcess::execute(program, {u"index"_s, path, u"--cache"_s, u"--json"_s});
    eachOf(state, wordQueries(2).first(20), [&](const QString& query) {
        QProcess process;
        process.start(program, {u"search"_s, path, query, u"--json"_s});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) state.SkipWithError("the search failed");
    });
}

}  // namespace

void addSearchBenchmarks() {
    const auto add = [](const char* name, auto&&... rest) { return benchmark::RegisterBenchmark(name, rest...)->Unit(benchmark::kMillisecond)->Iterations(1); };
    for (int words = 1; words <= 5; ++words) {
        static std::vector<std::string> names;
        names.push_back("search/first page, words: " + std::to_string(words));
        add(names.back().c_str(), firstPage, wordQueries(words), search::Order::Relevance, true);
    }
    add("search/first page, in the order of the study, words: 2", firstPage, wordQueries(2), search::Order::Document, true);
    for (int letters = 1; letters <= 4; ++letters) {
        static std::vector<std::string> names;
        names.push_back("search/first page while typing, letters of the last word: " + std::to_string(letters));
        add(names.back().c_str(), whileTyping, letters);
    }
    add("search/first page, phrases", [](benchmark::State& state) { firstPage(state, phraseQueries(), search::Order::Relevance, false); });
    add("search/first page and the number of all hits, phrases", [](benchmark::State& state) { firstPage(state, phraseQueries(), search::Order::Relevance, true); });
    add("search/first page, a phrase near a word", [](benchmark::State& state) { firstPage(state, nearQueries(), search::Order::Relevance, false); });
    add("search/first page and the number of all hits, a phrase near a word", [](benchmark::State& state) { firstPage(state, nearQueries(), search::Order::Relevance, true); });
    add("search/bound: ICU through all text in memory, a word", boundScan);
    add("search/passages like ten units", similarPassages);
    add("search/the whole process of a query", wholeProcess);
}
