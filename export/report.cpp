#include "export/report.h"

#include "export/report/builder.h"
#include "export/report/yaml.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

Result<Document> buildReport(const study::Study& study, const ReportOptions& options) {
    TRY_ASSIGN(const Layout layout, readLayout(options.layout));
    if (options.analysis && !study.find<study::Analysis>(options.analysis))
        return Error{Error::Code::NotFound, u"the study holds no analysis “%1”"_s.arg(options.analysis.toString())};
    const auto facts = std::make_unique<Facts>(study, options.analysis, layout.language);
    facts->quoteLabel = layout.quoteLabel;
    TRY_ASSIGN(BuiltReport built, buildWith(*facts, layout, options.guideline));
    built.document.knownPages = options.knownPages;
    return std::move(built.document);
}

Result<void> writeReport(const study::Study& study, const ReportOptions& options, const QString& path) {
    TRY_ASSIGN(const Document document, buildReport(study, options));
    return writeDocument(document, path);
}

QStringList layoutNames() {
    return dataFiles(u"layouts"_s);
}

}  // namespace kondensat::exporting
