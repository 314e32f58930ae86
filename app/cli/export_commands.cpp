// export: archives, exchange files, tables and transcripts with comments.
#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>

#include "app/cli/guarding.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/operations/archive_export.h"
#include "app/operations/exporting.h"
#include "app/operations/files.h"
#include "app/operations/names.h"
#include "app/operations/tables.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

constexpr const char* allOfThem = "all";

struct ExportOptions {
    std::string output, table, source;
    bool withHistory = false;
    GuardWish guarding;
};

Result<int> saidTables(Invocation& call, const QString& target, const QString& format, const QList<app::Table>& tables, const QStringList& warnings) {
    for (const QString& warning : warnings) warn(target + u": "_s + warning);
    QJsonArray written;
    QStringList words;
    for (const app::Table& table : tables) {
        written.append(QJsonObject{{u"table"_s, table.name}, {u"rows"_s, table.rows.size()}});
        words.append(u"table %1, %2"_s.arg(table.name, counted(table.rows.size(), u"row"_s, u"rows"_s)));
    }
    if (call.json) {
        QJsonObject json{{u"target"_s, target}, {u"format"_s, format}, {u"tables"_s, written}, {u"warnings"_s, toJsonArray(warnings)}};
        if (tables.size() == 1) json.insert(u"table"_s, tables.first().name), json.insert(u"rows"_s, tables.first().rows.size());
        sayJson(json);
    } else say(u"Wrote %1: %2."_s.arg(target, words.join(u"; "_s)));
    return done;
}

/// A workbook holds all tables or one, a .csv file one, a folder a .csv file for each.
Result<int> exportTables(Invocation& call, const ExportOptions& options) {
    const QString path = QString::fromStdString(options.output), suffix = suffixOf(options.output);
    const bool isBook = suffix == u"xlsx", isFolder = options.table == allOfThem && !isBook;
    QString name = QString::fromStdString(options.table);
    if (isBook && name == QLatin1StringView(allOfThem)) name.clear();
    if (!isBook && !isFolder && name.isEmpty()) name = app::tableNames().first();
    if (!isFolder && !name.isEmpty() && !app::tableNames().contains(name))
        return usageError(u"there is no table \"%1\"; there are %2"_s.arg(name, app::tableNames().join(u", "_s)));
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const RecordId analysis, call.anyAnalysis(project->study()));
    QList<app::Table> tables;
    if (isFolder || name.isEmpty()) tables = app::allTables(project->study(), analysis);
    else {
        TRY_ASSIGN(const app::Table table, app::tableOf(project->study(), name, analysis));
        tables.append(table);
    }
    QStringList warnings;
    TRY_ASSIGN(Guarding guarding, Guarding::of(call, *project, options.guarding));
    app::ExportGuard* guard = guarding.guard().get();
    const auto write = [&]() -> Result<void> {
        if (isBook) {
            TRY_ASSIGN(const QByteArray bytes, exporting::xlsxBytes(tables, QFileInfo(path).absolutePath(), &warnings));
            return app::writeGuarded(path, bytes, guard);
        }
        if (!isFolder) return app::writeGuarded(path, app::toCsv(tables.first()), guard);
        if (guard) {  // about all tables, before the first is written
            for (const app::Table& table : tables) guard->look(app::toCsv(table), table.name + u".csv"_s, table.name + u".csv"_s);
            TRY_DO(guard->verdict(path));
        }
        if (!QDir().mkpath(path)) return Error{Error::Code::NotWritable, u"The folder could not be made"_s, path};
        for (const app::Table& table : tables) TRY_DO(app::writeFile(QDir(path).filePath(table.name + u".csv"_s), app::toCsv(table)));
        return {};
    };
    const auto written = write();
    guarding.finish(path, written.ok());
    if (!written) return written.error().in(path);
    if (guard) warnings += guard->warnings();
    return saidTables(call, path, isBook ? u"xlsx"_s : u"csv"_s, tables, warnings);
}

Result<int> exportArchive(Invocation& call, const ExportOptions& options) {
    const QString folder = QString::fromStdString(options.output);
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(Guarding guarding, Guarding::of(call, *project, options.guarding));
    const auto summary = app::exportArchive(*project, folder, options.withHistory, guarding.guard().get());
    guarding.finish(folder, summary.ok());
    if (!summary) return summary.error().in(folder);
    for (const QString& warning : summary->warnings) warn(folder + u": "_s + warning);
    if (call.json)
        sayJson({{u"target"_s, folder}, {u"format"_s, u"archive"_s}, {u"records"_s, summary->records}, {u"texts"_s, summary->texts},
                 {u"entries"_s, summary->entries}, {u"warnings"_s, toJsonArray(summary->warnings)}});
    else
        say(u"Wrote the archive %1: %2, %3%4."_s.arg(folder, counted(summary->records, u"record"_s, u"records"_s), counted(summary->texts, u"text"_s, u"texts"_s),
            options.withHistory ? u", %1 of the journal"_s.arg(counted(summary->entries, u"entry"_s, u"entries"_s)) : QString()));
    return done;
}

Result<int> exportExchange(Invocation& call, const ExportOptions& options) {
    app::Export what;
    what.kind = app::Export::Kind::Exchange;
    what.path = QString::fromStdString(options.output);
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(what.analysis, call.anyAnalysis(project->study()));
    TRY_ASSIGN(const auto written, guarded(call, *project, what, options.guarding));
    for (const QString& warning : written->warnings) warn(what.path + u": "_s + warning);
    if (call.json) sayJson({{u"target"_s, what.path}, {u"format"_s, suffixOf(options.output)}, {u"warnings"_s, toJsonArray(written->warnings)}});
    else say(u"Wrote %1."_s.arg(what.path));
    return done;
}

/// One into a .docx, all into a folder.
Result<int> exportTranscripts(Invocation& call, const ExportOptions& options) {
    app::Export what;
    what.kind = app::Export::Kind::Transcript;
    what.path = QString::fromStdString(options.output);
    const bool isFolder = suffixOf(options.output).isEmpty();
    if (isFolder != (options.source == allOfThem))
        return usageError(u"a .docx file holds one transcript, and a folder (a name without suffix) all of them: --source all"_s);
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(what.analysis, call.anyAnalysis(project->study()));
    if (!isFolder) {
        TRY_ASSIGN(what.source, app::findSource(project->study(), QString::fromStdString(options.source)));
    }
    TRY_ASSIGN(const auto written, guarded(call, *project, what, options.guarding));
    for (const QString& warning : written->warnings) warn(what.path + u": "_s + warning);
    const QStringList files = isFolder ? written->files : QStringList{written->path};
    if (call.json) sayJson({{u"target"_s, what.path}, {u"format"_s, u"docx"_s}, {u"files"_s, toJsonArray(files)}, {u"warnings"_s, toJsonArray(written->warnings)}});
    else for (const QString& file : files) say(u"Wrote %1."_s.arg(file));
    return done;
}

/// As a document, for the journal.
Result<int> exportResponses(Invocation& call, const ExportOptions& options) {
    app::Export what;
    what.kind = app::Export::Kind::Table;
    what.table = u"responses"_s;
    what.path = QString::fromStdString(options.output);
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(what.analysis, call.anyAnalysis(project->study()));
    TRY_ASSIGN(const app::Table table, app::tableOf(project->study(), what.table, what.analysis));
    TRY_ASSIGN(const auto written, guarded(call, *project, what, options.guarding));
    return saidTables(call, what.path, suffixOf(options.output), {table}, written->warnings);
}

Result<int> exportStudy(Invocation& call, const ExportOptions& options) {
    if (!options.source.empty()) {
        const QString suffix = suffixOf(options.output);
        if (!options.table.empty() || options.withHistory || !(suffix.isEmpty() || suffix == u"docx"))
            return usageError(u"--source writes transcripts: a .docx file, or a folder (a name without suffix)"_s);
        return exportTranscripts(call, options);
    }
    static const QStringList letters{u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"md"_s};
    if (options.table == "responses" && letters.contains(suffixOf(options.output))) return exportResponses(call, options);
    if (suffixOf(options.output) == u"docx") return usageError(u"a .docx holds a transcript with its units as comments: name it with --source; or --table responses"_s);
    const QString path = QString::fromStdString(options.output), suffix = suffixOf(options.output);
    const bool isFolder = QFileInfo(path).isDir() || suffix.isEmpty(), all = options.table == allOfThem;
    const bool exchange = (suffix == u"qdpx" || suffix == u"qdc") && !isFolder, table = (suffix == u"csv" || suffix == u"xlsx") && !isFolder;
    if (!table && !exchange && !isFolder)
        return usageError(u"%1: nothing is written as .%2; there are .xlsx and .csv tables, .qdpx, .qdc and archive folders (a name without suffix)"_s.arg(path, suffix));
    if (suffix == u"csv" && table && all) return usageError(u"a .csv file holds one table; --table all goes with a folder or with .xlsx"_s);
    if (!table && !options.table.empty() && !(isFolder && all)) return usageError(u"--table goes with a .csv or .xlsx target, and --table all with a folder too"_s);
    if ((table || exchange || all) && options.withHistory) return usageError(u"--with-history goes with an archive folder"_s);
    if (exchange) return exportExchange(call, options);
    return table || all ? exportTables(call, options) : exportArchive(call, options);
}

}  // namespace

void addExportCommand(CommandLine& line) {
    auto exportOptions = std::make_shared<ExportOptions>();
    CLI::App* command = line.add("export", "Writes an archive folder (a name without suffix), a .qdpx or .qdc for other programs, tables (.xlsx, .csv), responses to reviewers (.docx, .odt, .pdf, .html, .md), or transcripts with their units as comments (.docx)", [exportOptions](Invocation& call) { return exportStudy(call, *exportOptions); });
    command->add_option("-o,--output", exportOptions->output, "Folder or file to write")->required()->type_name("TARGET");
    command->add_option("--table", exportOptions->table, "Which table: units, participants, matrix, themes, quotes, checklist, recruitment, responses; or all: the sheets of an .xlsx (as without it), .csv files in a folder")->type_name("NAME");
    command->add_option("--source", exportOptions->source, "Transcript to write as .docx with its units as comments, by title or id; \"all\" into a folder")->type_name("SOURCE");
    command->add_flag("--with-history", exportOptions->withHistory, "Adds the journal to the archive");
    addGuarding(command, exportOptions->guarding);
    line.needsFonts(command);
}

}  // namespace kondensat::cli
