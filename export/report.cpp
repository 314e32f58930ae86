#include "export/report.h"

#include <QGuiApplication>

#include "export/checklist.h"
#include "export/report/builder.h"
#include "export/report/yaml.h"
#include "export/writers/laid_out.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

namespace {

struct Assembled {
    Document document;
    QStringList warnings;
};

Result<Assembled> assemble(const study::Study& study, const ReportOptions& options) {
    TRY_ASSIGN(const Layout layout, readLayout(options.layout));
    if (options.analysis && !study.find<study::Analysis>(options.analysis))
        return Error{Error::Code::NotFound, u"the study holds no analysis “%1”"_s.arg(options.analysis.toString())};
    const auto facts = std::make_unique<Facts>(study, options.analysis, layout.language);
    facts->quoteLabel = layout.quoteLabel;
    const QString guideline =
        options.guideline.isEmpty() ? guidelineInUse(study, facts->analysisId) : options.guideline;
    TRY_ASSIGN(BuiltReport built, buildWith(*facts, layout, guideline));
    built.document.knownPages = options.knownPages;
    Assembled assembled{std::move(built.document), {}};
    if (const auto n = facts->withheld.size())
        assembled.warnings.append(
            u"%1 withheld: whoever speaks in them declined quotes or withdrew, or the words are gone from their source"_s
                .arg(n == 1 ? u"one quote was"_s : u"%1 quotes were"_s.arg(n)));
    return assembled;
}

}  // namespace

Result<Document> buildReport(const study::Study& study, const ReportOptions& options, QStringList* warnings) {
    TRY_ASSIGN(Assembled assembled, assemble(study, options));
    if (warnings) warnings->append(assembled.warnings);
    return std::move(assembled.document);
}

Result<QStringList> writeReport(const study::Study& study, const ReportOptions& options, const QString& path) {
    TRY_ASSIGN(const Assembled assembled, assemble(study, options));
    TRY_DO(writeDocument(assembled.document, path));
    return assembled.warnings;
}

Result<QHash<QString, int>> reportPages(const study::Study& study, const ReportOptions& options) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance())) return QHash<QString, int>();
    TRY_ASSIGN(const Document document, buildReport(study, options));
    TRY_ASSIGN(const LaidOut pages, layOut(document));
    return pages.pageOfBookmark;
}

QStringList layoutNames() {
    return dataFiles(u"layouts"_s);
}

}  // namespace kondensat::exporting
