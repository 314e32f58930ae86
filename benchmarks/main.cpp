// Times what a researcher waits for, each beside a bound measured in the same run. docs/performance.md has the figures.
//   kondensat-bench [--benchmark_filter=…]     large studies are kept in $KONDENSAT_BENCH (default: a folder in /tmp)
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QGuiApplication>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "app/operations/transcript_import.h"
#include "benchmarks/big_project.h"
#include "benchmarks/big_study.h"
#include "benchmarks/corpus.h"
#include "export/report.h"
#include "export/refi.h"
#include "export/writers/laid_out.h"
#include "export/writers/writers.h"
#include "import/containers/xml_part.h"
#include "import/containers/zip_archive.h"
#include "import/import.h"
#include "import/refi.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using bench::folder;
using bench::must;
using namespace kondensat::study;

namespace {

/// Megabytes that this process holds in memory now.
double residentMegabytes() {
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

// ---- import --------------------------------------------------------------------------------------------------------

QStringList transcripts() {
    QStringList paths;
    bench::Corpus corpus(7);
    for (int i = 0; i < 200; ++i) {
        paths.append(u"%1/talk-%2.txt"_s.arg(folder()).arg(i));
        if (QFile::exists(paths.last())) continue;
        QFile file(paths.last());
        file.open(QIODevice::WriteOnly);
        file.write(corpus.transcript(50'000).toUtf8());
    }
    return paths;
}

void boundReadAndDecode(benchmark::State& state) {
    const QStringList paths = transcripts();
    for (auto _ : state)
        for (const QString& path : paths) {
            QFile file(path);
            file.open(QIODevice::ReadOnly);
            QStringDecoder decoder(QStringDecoder::Utf8);
            QString text = decoder(file.readAll());
            benchmark::DoNotOptimize(text);
        }
}
BENCHMARK(boundReadAndDecode)->Name("import/bound: read and decode 200 x 50 KB")->Unit(benchmark::kMillisecond);

void importTranscripts(benchmark::State& state) {
    const QStringList paths = transcripts();
    for (auto _ : state)
        for (const QString& path : paths) benchmark::DoNotOptimize(must(importing::readTranscript(path)));
}
BENCHMARK(importTranscripts)->Name("import/recognise 200 x 50 KB")->Unit(benchmark::kMillisecond);

/// The same talks as word-processor files, labels bold.
QStringList documents() {
    QStringList paths;
    for (const QString& path : transcripts()) {
        paths.append(path.chopped(3) + u"docx"_s);
        if (QFile::exists(paths.last())) continue;
        QFile text(path);
        text.open(QIODevice::ReadOnly);
        exporting::Document document;
        for (const QString& line : QString::fromUtf8(text.readAll()).split(u'\n')) {
            const qsizetype label = line.indexOf(u':') + 1;
            document.add(exporting::Paragraph{{exporting::Run::strong(line.first(label)), exporting::Run(line.mid(label))}});
        }
        QFile file(paths.last());
        file.open(QIODevice::WriteOnly);
        file.write(must(exporting::toDocx(document)));
    }
    return paths;
}

void boundUnzipAndPullDocuments(benchmark::State& state) {
    const QStringList paths = documents();
    for (auto _ : state)
        for (const QString& path : paths) {
            QFile file(path);
            file.open(QIODevice::ReadOnly);
            const QByteArray bytes = file.readAll();
            const auto zip = must(importing::ZipArchive::open(bytes));
            for (const QString& name : zip.names()) {
                const QByteArray part = must(zip.read(name));
                QXmlStreamReader xml(part);
                while (!xml.atEnd()) benchmark::DoNotOptimize(xml.readNext());
            }
        }
}
BENCHMARK(boundUnzipAndPullDocuments)->Name("import/bound: unzip and pull the XML of 200 docx x 50 KB")->Unit(benchmark::kMillisecond);

void importDocuments(benchmark::State& state) {
    const QStringList paths = documents();
    for (auto _ : state)
        for (const QString& path : paths) benchmark::DoNotOptimize(must(importing::readTranscript(path)));
}
BENCHMARK(importDocuments)->Name("import/recognise 200 docx x 50 KB")->Unit(benchmark::kMillisecond);

void importDocumentsTogether(benchmark::State& state) {
    const QStringList paths = documents();
    const Study nothing;
    for (auto _ : state)
        if (app::readTranscripts(nothing, paths, {}).files.size() != paths.size()) state.SkipWithError("files are missing");
}
BENCHMARK(importDocumentsTogether)->Name("import/recognise them on all cores")->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

// ---- projects of other programs ------------------------------------------------------------------------------------

/// 500 sources with 100,000 selections, made once.
QString foreignProject() {
    const QString path = folder() + u"/large.qdpx"_s;
    if (QFile::exists(path)) return path;
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(bench::bigProject(500, 100'000));
    return path;
}

void boundUnzipAndPull(benchmark::State& state) {
    const QString path = foreignProject();
    for (auto _ : state) {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        const QByteArray bytes = file.readAll();
        const auto zip = must(importing::ZipArchive::open(bytes, {4ULL << 30, 100'000}));
        for (const QString& name : zip.names()) {
            const QByteArray part = must(zip.read(name));
            if (!name.endsWith(u".qde")) continue;
            importing::XmlPart xml(part, name);
            while (xml.next()) benchmark::DoNotOptimize(xml.name());
        }
    }
}
BENCHMARK(boundUnzipAndPull)->Name("refi/bound: unzip 500 sources, 100,000 selections, pull the XML")->Unit(benchmark::kMillisecond);

void readForeignProject(benchmark::State& state) {
    const QString path = foreignProject();
    for (auto _ : state) {
        const auto content = must(importing::readRefi(path));
        if (content.records < 100'000) state.SkipWithError("units are missing");
    }
    state.counters["resident_MB"] = residentMegabytes();
}
BENCHMARK(readForeignProject)->Name("refi/read it")->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

void importForeignProject(benchmark::State& state) {
    const QString path = foreignProject();
    QTemporaryDir temp(folder() + u"/XXXXXX"_s);
    int n = 0;
    for (auto _ : state) {
        const auto content = must(importing::readRefi(path));
        auto project = must(journal::Project::create(temp.filePath(u"%1.kondensat"_s.arg(n++)), bench::options(false, false)));
        if (!project->commitAll(content.entries) || project->study().count<MeaningUnit>() != 100'000) state.SkipWithError("units are missing");
    }
}
BENCHMARK(importForeignProject)->Name("refi/read it and keep it in a study")->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

void exportProject(benchmark::State& state, const bench::BigStudy& size) {
    auto project = must(journal::Project::open(size.make(folder()), bench::options(true, false)));
    for (auto _ : state) benchmark::DoNotOptimize(must(exporting::refiProject(project->study())));
}

void readBack(benchmark::State& state, const bench::BigStudy& size) {
    auto project = must(journal::Project::open(size.make(folder()), bench::options(true, false)));
    const QByteArray bytes = must(exporting::refiProject(project->study())).bytes;
    for (auto _ : state) {
        const auto content = must(importing::readRefi(bytes, u"large.qdpx"_s));
        if (content.records < size.units) state.SkipWithError("units are missing");
    }
}

// ---- opening -------------------------------------------------------------------------------------------------------

void boundReadFile(benchmark::State& state, const bench::BigStudy& size) {
    const QString path = size.make(folder());
    auto project = must(journal::Project::open(path, bench::options(true, size.sealed)));
    const QByteArray checkpoint = must(project->file().checkpoint()) + must(project->file().checkpoint(1));
    project.reset();
    QFile copy(folder() + u"/checkpoint"_s);
    copy.open(QIODevice::WriteOnly);
    copy.write(checkpoint);
    copy.close();
    for (auto _ : state) {
        QFile file(copy.fileName());
        file.open(QIODevice::ReadOnly);
        benchmark::DoNotOptimize(file.readAll());
    }
    state.counters["MB"] = double(checkpoint.size()) / 1e6;
}

void openStudy(benchmark::State& state, const bench::BigStudy& size) {
    const QString path = size.make(folder());
    const double before = residentMegabytes();
    double grown = 0;
    for (auto _ : state) {
        auto project = must(journal::Project::open(path, bench::options(true, size.sealed)));
        if (project->study().count<MeaningUnit>() != size.units) state.SkipWithError("units are missing");
        state.PauseTiming();
        grown = std::max(grown, residentMegabytes() - before);
        project.reset();
        state.ResumeTiming();
    }
    state.counters["resident_MB"] = grown;
}

// ---- one entry -----------------------------------------------------------------------------------------------------

void boundAppendAndSync(benchmark::State& state) {
    QTemporaryDir temp(folder() + u"/XXXXXX"_s);
    const int file = ::open(qPrintable(temp.filePath(u"append"_s)), O_CREAT | O_WRONLY | O_APPEND, 0600);
    const QByteArray entry(400, 'x');
    for (auto _ : state) {
        if (::write(file, entry.constData(), size_t(entry.size())) < 0 || ::fsync(file) != 0) state.SkipWithError("disk");
    }
    ::close(file);
}
BENCHMARK(boundAppendAndSync)->Name("entry/bound: append and fsync")->Unit(benchmark::kMicrosecond)->UseRealTime();

void codeOne(benchmark::State& state, const bench::BigStudy& size) {
    QTemporaryDir temp(folder() + u"/XXXXXX"_s);
    const QString path = temp.filePath(u"study.kondensat"_s);
    QFile::copy(size.make(folder()), path);
    auto project = must(journal::Project::open(path, bench::options(false, size.sealed)));
    const MeaningUnit like = *project->study().list<MeaningUnit>().first();
    for (auto _ : state) {
        ChangeSet set(u"marked a meaning unit"_s);
        MeaningUnit unit = like;
        unit.id = {};
        set.add(unit);
        if (!project->commit(set)) state.SkipWithError("not committed");
    }
}

// ---- report --------------------------------------------------------------------------------------------------------

void report(benchmark::State& state, const bench::BigStudy& size, const QString& suffix) {
    auto project = must(journal::Project::open(size.make(folder()), bench::options(true, size.sealed)));
    QTemporaryDir temp(folder() + u"/XXXXXX"_s);
    for (auto _ : state) {
        exporting::ReportOptions options;
        options.analysis = RecordId::of("a1");
        const auto done = exporting::writeReport(project->study(), options, temp.filePath(u"report."_s + suffix));
        if (!done) state.SkipWithError(qPrintable(done.error().message()));
    }
    state.counters["resident_MB"] = residentMegabytes();
}

/// Its pages for the preview, from what has been put together.
void layOutReport(benchmark::State& state, const bench::BigStudy& size) {
    auto project = must(journal::Project::open(size.make(folder()), bench::options(true, size.sealed)));
    const exporting::Document document = must(exporting::buildReport(project->study(), {}));
    for (auto _ : state) benchmark::DoNotOptimize(must(exporting::layOut(document)).pages.size());
}

}  // namespace

void addSearchBenchmarks();

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("KONDENSAT_HOME", folder().toUtf8() + "/home");
    QGuiApplication application(argc, argv);
    const bench::BigStudy plain, sealed{.sealed = true}, long_{.entries = 500'000};
    const auto add = [](const char* name, auto&&... rest) { return benchmark::RegisterBenchmark(name, rest...)->Unit(benchmark::kMillisecond); };
    add("open/bound: read the checkpoint's bytes", boundReadFile, plain);
    add("open/1,000 transcripts, 100,000 units", openStudy, plain);
    add("open/the same, sealed", openStudy, sealed);
    add("open/the same, 500,000 entries", openStudy, long_);
    add("entry/code one meaning unit", codeOne, plain)->Unit(benchmark::kMicrosecond)->UseRealTime();
    add("entry/code one meaning unit, sealed", codeOne, sealed)->Unit(benchmark::kMicrosecond)->UseRealTime();
    for (const char* suffix : {"html", "docx", "odt", "md", "pdf"}) {
        static std::vector<std::string> names;
        names.push_back(std::string("report/") + suffix);
        add(names.back().c_str(), report, plain, QString::fromLatin1(suffix))->UseRealTime()->MeasureProcessCPUTime();
    }
    add("report/lay out its pages", layOutReport, plain);
    add("refi/write the large study", exportProject, plain)->UseRealTime()->MeasureProcessCPUTime();
    add("refi/read it back", readBack, plain)->UseRealTime()->MeasureProcessCPUTime();
    addSearchBenchmarks();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
