#include "app/operations/exporting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "app/operations/archive_export.h"
#include "app/operations/comparison/comparison_document.h"
#include "app/operations/files.h"
#include "app/operations/names.h"
#include "app/operations/responses.h"
#include "app/operations/tables.h"
#include "core/method/singling_out.h"
#include "core/said.h"
#include "export/checklist.h"
#include "export/layout.h"
#include "export/marked_transcript.h"
#include "export/refi.h"
#include "export/report.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

using ExportAnswer = Result<std::optional<Exported>>;

exporting::ReportOptions reportOptions(const Export& what) {
    exporting::ReportOptions options;
    options.analysis = what.analysis;
    options.layout = what.layout;
    options.guideline = what.guideline;
    options.page = what.page;
    options.disclosure = what.disclosure;
    return options;
}

/// How many participants a layout wants to share what it shows of them: as its participant tables say, the strictest of them.
int smallestIn(const QList<exporting::LayoutSection>& sections) {
    int smallest = 0;
    for (const exporting::LayoutSection& section : sections) {
        for (const exporting::LayoutBlock& block : section.blocks)
            if (block.kind == exporting::LayoutBlock::Kind::Table && block.name == u"participants") smallest = std::max(smallest, block.smallest);
        smallest = std::max(smallest, smallestIn(section.sections));
    }
    return smallest;
}

/// Whether a layout prints gold quotes, with their labels.
bool printsGold(const QList<exporting::LayoutSection>& sections) {
    using Block = exporting::LayoutBlock;
    return std::any_of(sections.cbegin(), sections.cend(), [](const exporting::LayoutSection& section) {
        return printsGold(section.sections) || std::any_of(section.blocks.cbegin(), section.blocks.cend(), [](const Block& block) {
                   return (block.kind == Block::Kind::Booklet && block.quotes) ||
                          (block.kind == Block::Kind::Table && block.name == u"examples" && block.columns.contains(u"meaning unit"_s));
               });
    });
}

/// Labels of quotes that tell who somebody is, though they name no name.
void warnOfSinglingOut(const study::Study& study, const Export& what, QStringList* warnings) {
    const auto layout = exporting::readLayout(what.layout);
    if (layout && layout->quoteLabel == u"none") return;
    const int stated = layout ? smallestIn(layout->sections) : 0, smallest = stated > 0 ? stated : exporting::LayoutBlock().smallest;
    const QString pattern = layout && !layout->quoteLabel.isEmpty() ? layout->quoteLabel : study.info().quoteLabel;
    const bool withGold = layout && what.disclosure.audience != exporting::Audience::Public && printsGold(layout->sections);
    QStringList who, attributes;
    for (const method::SingledOut& one : method::singledOutByLabels(study, what.analysis, pattern, smallest, {true, withGold})) {
        who.append(nameOf(study, one.participant));
        attributes += one.attributes;
    }
    attributes.removeDuplicates();
    if (!who.isEmpty())
        warnings->append(Said::tr("the labels of quotes show what fewer than %1 participants share (%2) of %3").arg(QString::number(smallest), attributes.join(u", "_s), who.join(u", "_s)));
}

Result<QByteArray> exchangeBytes(journal::Project& project, const Export& what, QStringList* warnings) {
    const auto content = [&project](const QString& id) -> Result<QByteArray> {
        auto bytes = project.file().attachment(id);
        if (!bytes && bytes.error().code == Error::Code::NotFound) return QByteArray();
        return bytes;
    };
    const bool codebook = QFileInfo(what.path).suffix().toLower() == u"qdc";
    TRY_ASSIGN(const exporting::RefiFile file, codebook ? exporting::refiCodebook(project.study(), what.analysis) : exporting::refiProject(project.study(), content));
    *warnings += file.warnings;
    return file.bytes;
}

Result<QByteArray> bytesOf(journal::Project& project, const Export& what, const GoOn& goOn, QStringList* warnings) {
    const study::Study& study = project.study();
    QString suffix = QFileInfo(what.path).suffix().toLower();
    if (suffix == u"htm") suffix = u"html"_s;
    if (!exportSuffixes(what.kind).contains(suffix))
        return Error{
            Error::Code::Unsupported,
            Said::tr("Nothing is written as “.%1” here; there are %2").arg(suffix, exportSuffixes(what.kind).join(u", "_s)),
            what.path};
    if (what.kind == Export::Kind::Transcript) return exporting::markedTranscript(study, what.source, what.analysis);
    if (what.kind == Export::Kind::Figure) return exporting::figureSvg(study, {what.figure, what.analysis, 2, false, what.disclosure.audience});
    if (what.kind == Export::Kind::Exchange) return exchangeBytes(project, what, warnings);
    if (what.kind == Export::Kind::Comparison) {
        TRY_ASSIGN(const auto comparison, compareMoments(project, what.from, what.to, what.analysis, what.guideline, [&goOn](double part) { return goOn(part * 0.8); }));
        return comparison ? comparisonBytes(*comparison, study.info().title, what.path, warnings) : QByteArray();
    }
    if (what.kind == Export::Kind::Table) {
        QList<Table> tables;
        if (what.table.isEmpty()) {
            if (suffix == u"csv") return Error{Error::Code::Unsupported, Said::tr("A csv file holds one table; name it, or write all of them as .xlsx"), what.path};
            tables = allTables(study, what.analysis);
        } else {
            TRY_ASSIGN(const Table table, tableOf(study, what.table, what.analysis));
            tables.append(table);
        }
        if (!goOn(0.5)) return QByteArray();
        if (suffix != u"csv" && suffix != u"xlsx") {
            if (what.table != u"responses") return Error{Error::Code::Unsupported, Said::tr("A table is written as .csv or .xlsx"), what.path};
            return exporting::documentBytes(responsesDocument(study, what.analysis), suffix);
        }
        return suffix == u"csv" ? Result(toCsv(tables.first())) : exporting::xlsxBytes(tables, QFileInfo(what.path).absolutePath(), warnings);
    }
    if (what.kind == Export::Kind::Checklist) {
        TRY_ASSIGN(const auto pages, exporting::reportPages(study, reportOptions(what)));
        if (!goOn(0.5)) return QByteArray();
        TRY_ASSIGN(const auto checklist, exporting::buildChecklist(study, what.analysis, what.guideline, pages));
        return exporting::checklistBytes(
            checklist, what.path, what.forJournal ? exporting::ChecklistForm::Journal : exporting::ChecklistForm::Answers);
    }
    TRY_ASSIGN(const exporting::Document document, exporting::buildReport(study, reportOptions(what), warnings));
    warnOfSinglingOut(study, what, warnings);
    if (!what.page.templates.isEmpty() && !(suffix == u"docx" && document.wordTemplate) && !(suffix == u"odt" && document.openTemplate))
        warnings->append(Said::tr("the template was not used: a Word document gives its styles to .docx files, an OpenDocument text to .odt files"));
    if (!goOn(0.5)) return QByteArray();
    return exporting::documentBytes(document, suffix);
}

/// Asks the guard about all transcripts before the first is written; false when told not to go on.
Result<bool> lookAtTranscripts(journal::Project& project, const QList<Export>& all, const GoOn& goOn) {
    for (const Export& what : all) {
        if (!goOn(double(&what - all.constData()) / double(all.size()))) return false;
        QStringList warnings;
        TRY_ASSIGN(const QByteArray bytes, bytesOf(project, what, [](double) { return true; }, &warnings));
        what.guard->look(bytes, what.path, QFileInfo(what.path).fileName());
    }
    return true;
}

ExportAnswer exportFile(journal::Project& project, const Export& what, const GoOn& goOn) {
    Exported done{what.path, {}, {}};
    const Result<QByteArray> bytes = bytesOf(project, what, goOn, &done.warnings);
    if (!bytes) return bytes.error().in(what.path);
    if (!goOn(0.9)) return std::optional<Exported>();
    const bool isNew = !QFileInfo::exists(what.path);
    if (what.guard) {
        what.guard->look(*bytes, what.path);
        if (!goOn(0.95)) return std::optional<Exported>();
        TRY_DO(what.guard->verdict(what.path));
        done.warnings += what.guard->warnings();
    }
    TRY_DO(writeFile(what.path, *bytes));
    if (isNew && !goOn(1)) {
        QFile::remove(what.path);
        return std::optional<Exported>();
    }
    return std::optional(done);
}

ExportAnswer exportFolder(journal::Project& project, const Export& what, const GoOn& goOn) {
    const bool isNew = !QFileInfo::exists(what.path);
    bool isStopped = false;
    auto written = exportArchive(project, what.path, what.withHistory, what.guard.get(), [&](double part) {
        isStopped = !goOn(0.5 + part / 2);
        return !isStopped;
    });
    if (!written) {
        if (isNew) QDir(what.path).removeRecursively();
        if (isStopped) return std::optional<Exported>();
        return written.error().in(what.path);
    }
    if (isNew && !goOn(1)) {
        QDir(what.path).removeRecursively();
        return std::optional<Exported>();
    }
    return std::optional(Exported{what.path, {}, written->warnings});
}

}  // namespace

QStringList exportSuffixes(Export::Kind kind) {
    switch (kind) {
        case Export::Kind::Report:
            return {u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"md"_s};
        case Export::Kind::Checklist:
            return {u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"md"_s, u"xlsx"_s, u"csv"_s};
        case Export::Kind::Table:
            return {u"xlsx"_s, u"csv"_s, u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"md"_s};  // the latter for responses to reviewers
        case Export::Kind::Exchange:
            return {u"qdpx"_s, u"qdc"_s};
        case Export::Kind::Transcript:
            return {u"docx"_s};
        case Export::Kind::Figure:
            return {u"svg"_s};
        case Export::Kind::Comparison:
            return comparisonSuffixes();
        case Export::Kind::Archive:
            break;
    }
    return {};
}

namespace {

/// Fit for any file system.
QString fileNameOf(QString title) {
    static const QRegularExpression forbidden(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"_s);
    title = title.replace(forbidden, u" "_s).simplified();
    if (title.size() > 80) title = title.left(80).section(u' ', 0, -2).trimmed();
    static const QRegularExpression outerStops(u"^[. ]+|[. ]+$"_s);
    title.remove(outerStops);
    return title;
}

/// "COREQ checklist", "Data protection sheet", or after the file of a guideline of one's own.
QString checklistName(const study::Study& study, const Export& what) {
    const QString name = what.guideline.isEmpty() ? exporting::guidelineInUse(study, what.analysis) : what.guideline;
    for (const exporting::GuidelineName& each : exporting::guidelines())
        if (each.name == name) return each.shortName + (each.isSheet ? u" sheet"_s : u" checklist"_s);
    return QFileInfo(name).completeBaseName() + u" checklist"_s;
}

}  // namespace

QString proposedName(const study::Study& study, const Export& what, const QString& suffix) {
    QString title = fileNameOf(study.info().title);
    if (title.isEmpty()) title = u"Study"_s;
    if (const auto* source = study.find<study::Source>(what.source)) {
        const QString name = fileNameOf(source->title);
        return (name.isEmpty() ? source->id.toString() : name) + u'.' + suffix;
    }
    QString part = u"archive"_s;
    if (what.kind == Export::Kind::Report) part = QFileInfo(what.layout).completeBaseName();
    if (what.kind == Export::Kind::Checklist) part = checklistName(study, what);
    if (what.kind == Export::Kind::Table) part = what.table.isEmpty() ? u"tables"_s : what.table;
    if (what.kind == Export::Kind::Figure) part = what.figure;
    if (what.kind == Export::Kind::Transcript) part = u"transcripts"_s;
    if (what.kind == Export::Kind::Comparison) {
        const auto* from = study.find<study::Milestone>(what.from.milestone);
        part = fileNameOf(from ? u"changes since %1"_s.arg(from->name) : u"changes"_s);
    }
    if (what.kind == Export::Kind::Exchange) part = suffix == u"qdc" ? u"codebook"_s : u"project"_s;
    return u"%1 - %2%3"_s.arg(title, part, suffix.isEmpty() ? QString() : u'.' + suffix);
}

namespace {

/// A file for each source that has a text. Titles may be alike, and some file systems know no capitals.
QList<Export> ofEachTranscript(const study::Study& study, const Export& all) {
    QList<Export> each;
    QSet<QString> taken;
    for (const study::Source* source : study.list<study::Source>()) {
        if (study.text(source->id).isEmpty()) continue;
        Export what = all;
        what.source = source->id;
        const QString name = proposedName(study, what, u"docx"_s).chopped(5);
        QString file = name;
        for (int n = 2; taken.contains(file.toCaseFolded()); ++n) file = u"%1 (%2)"_s.arg(name).arg(n);
        taken.insert(file.toCaseFolded());
        what.path = QDir(all.path).filePath(file + u".docx"_s);
        each.append(what);
    }
    return each;
}

ExportAnswer exportTranscripts(journal::Project& project, const Export& all, const GoOn& goOn) {
    QList<Export> each = ofEachTranscript(project.study(), all);
    Exported done{all.path, {}, {}};
    if (all.guard) {
        TRY_ASSIGN(const bool isSearched, lookAtTranscripts(project, each, [&](double part) { return goOn(part / 2); }));
        if (!isSearched) return std::optional<Exported>();
        TRY_DO(all.guard->verdict(all.path));
        done.warnings = all.guard->warnings();
        for (Export& what : each) what.guard.reset();
    }
    const bool isNew = !QFileInfo::exists(all.path);
    if (!QDir().mkpath(all.path))
        return Error{Error::Code::NotWritable, Said::tr("The folder could not be made"), all.path};
    QStringList made;
    const auto takeBack = [&] {
        for (const QString& path : std::as_const(made)) QFile::remove(path);
        if (isNew) QDir().rmdir(all.path);
    };
    for (qsizetype i = 0; i < each.size(); ++i) {
        const bool isNewFile = !QFileInfo::exists(each[i].path);
        const auto written = exportFile(project, each[i], [](double) { return true; });
        if (!written) {
            takeBack();
            return written.error();
        }
        if (isNewFile) made.append(each[i].path);
        done.files.append(each[i].path);
        if (!goOn(double(i + 1) / double(each.size()))) {
            takeBack();
            return std::optional<Exported>();
        }
    }
    return std::optional(done);
}

}  // namespace

Result<void> writeGuarded(const QString& path, const QByteArray& bytes, ExportGuard* guard) {
    if (guard) {
        guard->look(bytes, path);
        TRY_DO(guard->verdict(path));
    }
    return writeFile(path, bytes);
}

ExportAnswer exportStudy(journal::Project& project, const Export& what, const GoOn& asked) {
    const GoOn goOn = asked ? asked : [](double) { return true; };
    if (!goOn(0.1)) return std::optional<Exported>();
    if (what.kind == Export::Kind::Transcript && !what.source) return exportTranscripts(project, what, goOn);
    return what.kind == Export::Kind::Archive ? exportFolder(project, what, goOn) : exportFile(project, what, goOn);
}

}  // namespace kondensat::app
