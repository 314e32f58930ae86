// trace, report, checklist, figure: what leaves the study, and the way back to the words it rests on.
#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>

#include "app/cli/guarding.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/operations/exporting.h"
#include "app/operations/files.h"
#include "app/operations/names.h"
#include "app/operations/tables.h"
#include "core/method/points.h"
#include "core/method/trace.h"
#include "core/text/codepoints.h"
#include "export/checklist.h"
#include "export/report.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

// ---- trace ---------------------------------------------------------------------------------------------------------

/// Turns places into code points; keeps the texts it has counted.
class Places {
public:
    explicit Places(const study::Study& study) : m_study(study) {}
    [[nodiscard]] QJsonObject json(const method::TraceNode& node) {
        QJsonArray children;
        for (const method::TraceNode& child : node.children) children.append(json(child));
        QJsonObject object{{u"id"_s, node.id.toString()}, {u"type"_s, node.type}, {u"title"_s, node.title}, {u"text"_s, node.text}, {u"children"_s, children}};
        const RecordId text = textOf(node.id);
        if (text && node.span.length() > 0) {
            object.insert(u"in"_s, text.toString());
            object.insert(u"start"_s, points(text).fromUtf16(node.span.start));
            object.insert(u"end"_s, points(text).fromUtf16(node.span.end));
        }
        return object;
    }

private:
    /// The record in whose text a node has its place.
    [[nodiscard]] RecordId textOf(const RecordId& id) const {
        using namespace study;
        if (const auto* unit = m_study.find<MeaningUnit>(id)) return unit->source;
        if (const auto* quote = m_study.find<Quote>(id)) return quote->source || !quote->unit ? quote->source : textOf(quote->unit);
        if (const auto* gold = m_study.find<GoldQuote>(id)) return textOf(gold->unit);
        if (const auto* sentence = m_study.find<SentenceLink>(id)) return sentence->parent;
        if (const auto* paragraph = m_study.find<ParagraphLink>(id)) return paragraph->parent;
        return id;
    }
    const text::CodePoints& points(const RecordId& id) {
        auto found = m_points.find(id);
        if (found == m_points.end()) found = m_points.insert(id, text::CodePoints(m_study.text(id)));
        return *found;
    }

    const study::Study& m_study;
    QHash<RecordId, text::CodePoints> m_points;
};

void sayTrace(const method::TraceNode& node, int depth) {
    QString line = QString(depth * 2, u' ') + node.type;
    if (!node.title.isEmpty()) line += u" "_s + node.title;
    line += u" [%1]"_s.arg(node.id.toString());
    if (!node.text.isEmpty()) line += u": "_s + shortened(node.text, 160);
    say(line);
    for (const method::TraceNode& child : node.children) sayTrace(child, depth + 1);
}

Result<int> trace(Invocation& call, const std::string& wanted) {
    TRY_ASSIGN(const auto project, call.openForReading());
    const study::Study& study = project->study();
    const RecordId id = RecordId::parse(QString::fromStdString(wanted)).value_or(RecordId());
    if (!id || !study.record(id))
        return Error{Error::Code::NotFound, u"The study has no record with the id \"%1\""_s.arg(QString::fromStdString(wanted)), call.study()};
    const auto down = method::traceDown(study, id), up = method::traceUp(study, id);
    if (!down && !up) return down.error().in(call.study());
    if (call.json) {
        Places places(study);
        sayJson({{u"id"_s, id.toString()}, {u"type"_s, study.typeOf(id)}, {u"down"_s, down ? QJsonValue(places.json(*down)) : QJsonValue()},
                 {u"up"_s, up ? QJsonValue(places.json(*up)) : QJsonValue()}});
        return done;
    }
    if (down && (!down->children.isEmpty() || !up || up->children.isEmpty())) {
        say(heading(u"Down to the participants' words"_s));
        sayTrace(*down, 0);
    }
    if (up && !up->children.isEmpty()) {
        say(heading(u"Up to the findings"_s));
        sayTrace(*up, 0);
    }
    return done;
}

// ---- report --------------------------------------------------------------------------------------------------------

struct ReportOptions {
    std::string output, layout = "report", guideline, layoutCopy, audience, page, spacing;
    std::vector<std::string> templates;
    bool lineNumbers = false, noLineNumbers = false;
    int context = 0;
    GuardWish guarding;
};

exporting::Audience audienceNamed(const std::string& name) {
    using exporting::Audience;
    return name == "team" ? Audience::Team : name == "examiner" ? Audience::Examiner : name == "public" ? Audience::Public : Audience::Plain;
}

/// The layout's text as a file of one's own; nothing is said of the study.
Result<int> copyLayout(Invocation& call, const QString& layout, const QString& path) {
    if (QFileInfo::exists(path)) return Error{Error::Code::Refused, u"The file is already there"_s, path};
    TRY_ASSIGN(const QByteArray text, exporting::layoutText(layout));
    TRY_DO(app::writeFile(path, text));
    if (call.json) sayJson({{u"file"_s, path}, {u"layout"_s, layout}});
    else say(u"Wrote %1: a copy of the layout %2 to change; --layout %1 uses it."_s.arg(path, layout));
    return done;
}

exporting::PageSetup pageSetup(const ReportOptions& options) {
    exporting::PageSetup page;
    page.size = exporting::pageSizeNamed(QString::fromStdString(options.page));
    page.spacing = exporting::spacingNamed(QString::fromStdString(options.spacing)).value_or(0);
    if (options.lineNumbers || options.noLineNumbers) page.lineNumbers = options.lineNumbers;
    for (const std::string& file : options.templates) page.templates.append(QString::fromStdString(file));
    return page;
}

Result<int> report(Invocation& call, const ReportOptions& options) {
    if (!options.layoutCopy.empty())
        return copyLayout(call, QString::fromStdString(options.layout), QString::fromStdString(options.layoutCopy));
    if (options.output.empty()) return usageError(u"--output says where to write the report"_s);
    static const QStringList suffixes{u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"htm"_s, u"md"_s};
    if (!suffixes.contains(suffixOf(options.output)))
        return usageError(u"%1: a report is written as .docx, .odt, .pdf, .html or .md"_s.arg(QString::fromStdString(options.output)));
    const exporting::Audience audience = audienceNamed(options.audience);
    if ((audience == exporting::Audience::Team || audience == exporting::Audience::Examiner) && !suffixOf(options.output).startsWith(u"htm"))
        return usageError(u"a web page (.html) unfolds what the findings rest on; other files do not"_s);
    app::Export what;
    what.page = pageSetup(options);
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(what.analysis, call.oneAnalysis(project->study()));
    what.disclosure = {audience, options.context};
    what.layout = QString::fromStdString(options.layout);
    what.guideline = QString::fromStdString(options.guideline);
    what.path = QString::fromStdString(options.output);
    TRY_ASSIGN(const auto written, guarded(call, *project, what, options.guarding));
    const QStringList warnings = written ? written->warnings : QStringList();
    for (const QString& warning : warnings) warn(what.path + u": "_s + warning);
    if (call.json) {
        QJsonArray points;
        for (const method::Point& point : exporting::honestyPoints(project->study(), what.analysis)) points.append(pointJson(point));
        sayJson({{u"file"_s, what.path}, {u"layout"_s, what.layout}, {u"analysis"_s, what.analysis.toString()}, {u"warnings"_s, toJsonArray(warnings)}, {u"points"_s, points}});
    }
    else say(u"Wrote %1."_s.arg(what.path));
    return done;
}

// ---- figure --------------------------------------------------------------------------------------------------------

struct FigureOptions {
    std::string name, output, audience;
    int depth = 2;
    bool wide = false;
    GuardWish guarding;
};

Result<int> figure(Invocation& call, const FigureOptions& options) {
    const QString path = QString::fromStdString(options.output), name = QString::fromStdString(options.name);
    if (suffixOf(options.output) != u"svg") return usageError(u"%1: a figure is written as .svg"_s.arg(path));
    if (!exporting::figureNames().contains(name))
        return usageError(u"there is no figure \"%1\"; there are %2"_s.arg(name, exporting::figureNames().join(u", "_s)));
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const RecordId analysis, call.oneAnalysis(project->study()));
    const auto svg = exporting::figureSvg(project->study(), {name, analysis, options.depth, options.wide, audienceNamed(options.audience)});
    if (!svg) return svg.error().in(call.study());
    TRY_ASSIGN(Guarding guarding, Guarding::of(call, *project, options.guarding));
    const auto written = app::writeGuarded(path, *svg, guarding.guard().get());
    guarding.finish(path, written.ok());
    if (!written) return written.error().in(path);
    if (call.json) sayJson({{u"file"_s, path}, {u"figure"_s, name}, {u"analysis"_s, analysis.toString()}});
    else say(u"Wrote %1."_s.arg(path));
    return done;
}

// ---- checklist -----------------------------------------------------------------------------------------------------

struct ChecklistOptions {
    std::string output, guideline, form = "answers";
    GuardWish guarding;
};

QJsonObject checklistJson(const exporting::Checklist& checklist) {
    QJsonArray rows;
    for (const exporting::ChecklistRow& row : checklist.rows)
        rows.append(QJsonObject{{u"no"_s, row.no}, {u"domain"_s, row.domain}, {u"item"_s, row.item}, {u"question"_s, row.question}, {u"answer"_s, row.answer}, {u"status"_s, row.status},
                                {u"reason"_s, row.reason}, {u"section"_s, row.section}, {u"page"_s, row.page}, {u"line"_s, row.line}, {u"sectionFrom"_s, row.sectionFrom}, {u"pageFrom"_s, row.pageFrom}, {u"grounds"_s, toJsonArray(row.grounds)}});
    return {{u"guideline"_s, checklist.guideline}, {u"title"_s, checklist.title}, {u"items"_s, rows}};
}

Result<int> checklist(Invocation& call, const ChecklistOptions& options) {
    static const QStringList suffixes{u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"htm"_s, u"md"_s, u"csv"_s, u"xlsx"_s};
    if (!options.output.empty() && !suffixes.contains(suffixOf(options.output)))
        return usageError(u"%1: a checklist is written as .docx, .odt, .pdf, .html, .md, .csv or .xlsx"_s.arg(QString::fromStdString(options.output)));
    const bool forJournal = options.form == "journal";
    if (!forJournal && options.form != "answers")
        return usageError(u"a checklist is written with its answers or as journals ask for it: --form answers or journal"_s);
    TRY_ASSIGN(const auto project, call.openForReading());
    TRY_ASSIGN(const RecordId analysis, call.oneAnalysis(project->study()));
    exporting::ReportOptions reportOptions;
    reportOptions.analysis = analysis;
    reportOptions.guideline = QString::fromStdString(options.guideline);
    TRY_ASSIGN(const auto pages, exporting::reportPages(project->study(), reportOptions));
    TRY_ASSIGN(const exporting::Checklist filled, exporting::buildChecklist(project->study(), analysis, reportOptions.guideline, pages));
    const QString path = QString::fromStdString(options.output);
    if (!path.isEmpty()) {
        const auto form = forJournal ? exporting::ChecklistForm::Journal : exporting::ChecklistForm::Answers;
        TRY_ASSIGN(Guarding guarding, Guarding::of(call, *project, options.guarding));
        const auto bytes = exporting::checklistBytes(filled, path, form);
        if (!bytes) return bytes.error().in(path);
        const auto written = app::writeGuarded(path, *bytes, guarding.guard().get());
        guarding.finish(path, written.ok());
        if (!written) return written.error().in(path);
    }
    if (call.json) {
        QJsonObject json = checklistJson(filled);
        json.insert(u"analysis"_s, analysis.toString());
        json.insert(u"file"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path));
        sayJson(json);
        return done;
    }
    if (!path.isEmpty()) {
        say(u"Wrote %1."_s.arg(path));
        return done;
    }
    QMap<QString, int> counts;
    QList<QStringList> rows;
    for (const exporting::ChecklistRow& row : filled.rows) {
        ++counts[row.status];
        rows.append({row.no, row.item, row.status, row.section, row.line.isEmpty() ? row.page : u"%1, line %2"_s.arg(row.page, row.line), shortened(row.answer.isEmpty() ? row.reason : row.answer, 80)});
    }
    say(heading(filled.title));
    if (!filled.fits.isEmpty()) say(u"For %1."_s.arg(filled.fits));
    sayTable({u"no"_s, u"item"_s, u"status"_s, u"section"_s, u"page"_s, u"answer, or what is missing"_s}, rows);
    QStringList summary;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) summary.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
    say(summary.join(u", "_s) + u'.');
    return done;
}

}  // namespace

void addReportCommands(CommandLine& line) {
    auto traced = std::make_shared<std::string>();
    CLI::App* command = line.add("trace", "From a finding, condensate or quote down to the transcript, and from a unit up", [traced](Invocation& call) { return trace(call, *traced); });
    command->add_option("ID", *traced, "Id of the record")->required();

    auto reportOptions = std::make_shared<ReportOptions>();
    command = line.add("report", "Writes the findings report", [reportOptions](Invocation& call) { return report(call, *reportOptions); });
    command->add_option("-o,--output", reportOptions->output, "File to write: docx, odt, pdf, html or md")->type_name("FILE");
    command->add_option("--layout", reportOptions->layout, exporting::layoutNames().join(u", "_s).toStdString() + ", or a layout file")->type_name("NAME");
    command->add_option("--copy-layout", reportOptions->layoutCopy, "Writes no report but a copy of the layout, to be changed")->type_name("FILE");
    command->add_option("--guideline", reportOptions->guideline, "Guideline of the checklist in it, as for checklist")->type_name("NAME");
    command->add_option("--page", reportOptions->page, "Paper: A4 or Letter; goes before what the layout says")->type_name("SIZE")->check(CLI::IsMember({"A4", "Letter"}, CLI::ignore_case));
    command->add_option("--spacing", reportOptions->spacing, "Lines of running text: single, 1.5 or double")->check(CLI::IsMember({"single", "1.5", "double"}));
    CLI::Option* numbered = command->add_flag("--line-numbers", reportOptions->lineNumbers, "Numbers the lines, as reviewers ask for it (not in web pages and Markdown)");
    command->add_flag("--no-line-numbers", reportOptions->noLineNumbers, "Does not, where the layout would")->excludes(numbered);
    command->add_option("--template", reportOptions->templates, "Document whose styles and margins a .docx (from .docx, .dotx) or .odt (from .odt, .ott) takes up; of its words nothing")->type_name("FILE");
    command->add_option("--audience", reportOptions->audience, "For whom: team or examiner (a web page that unfolds what each paragraph rests on), public (no passage but the published quotes)")
        ->type_name("WHOM")->check(CLI::IsMember({"team", "examiner", "public"}));
    command->add_option("--context", reportOptions->context, "Turns shown around a passage that is unfolded: -1 the passage alone, 0 the rest of its turn, or as many before and after (0)")->check(CLI::Range(-1, 50));
    addGuarding(command, reportOptions->guarding);
    line.needsFonts(command);

    auto checklistOptions = std::make_shared<ChecklistOptions>();
    command = line.add("checklist", "The reporting checklist with status, answer, section, page and grounds", [checklistOptions](Invocation& call) { return checklist(call, *checklistOptions); });
    command->add_option("-o,--output", checklistOptions->output, "File to write: docx, odt, pdf, html, md, csv or xlsx")->type_name("FILE");
    command->add_option("--guideline", checklistOptions->guideline, "coreq, srqr, jars-qual, entreq, data-protection (a sheet), or a guideline file; without it the one that the study's checklist answers belong to, else coreq")->type_name("NAME");
    command->add_option("--form", checklistOptions->form, "Of the file: answers (with answers and what is missing) or journal (item, question, section and page)")->type_name("FORM");
    addGuarding(command, checklistOptions->guarding);
    line.needsFonts(command);

    auto figureOptions = std::make_shared<FigureOptions>();
    command = line.add("figure", "A figure as an SVG file", [figureOptions](Invocation& call) { return figure(call, *figureOptions); });
    command->add_option("NAME", figureOptions->name, exporting::figureNames().join(u", "_s).toStdString())->required();
    command->add_option("-o,--output", figureOptions->output, "File to write: svg")->required()->type_name("FILE");
    command->add_option("--depth", figureOptions->depth, "Levels of a tree, 1 to 3 (2)")->check(CLI::Range(1, 3));
    command->add_flag("--wide", figureOptions->wide, "As wide as a turned page");
    command->add_option("--audience", figureOptions->audience, ("For whom: team; examiner (no codes); public (what a page for the public shows, of " + exporting::figuresForPublic().join(u", "_s).toStdString() + " alone)"))
        ->type_name("WHOM")->check(CLI::IsMember({"team", "examiner", "public"}));
    addGuarding(command, figureOptions->guarding);
}

}  // namespace kondensat::cli
