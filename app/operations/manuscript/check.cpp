#include "app/operations/manuscript/check.h"

#include "app/operations/manuscript/comparing.h"
#include "export/checklist_build.h"
#include "export/layout.h"
#include "export/report/builder.h"

namespace kondensat::app {

using namespace Qt::StringLiterals;

bool CheckedQuote::isElsewhere() const {
    if (named.isEmpty() || speakers.isEmpty()) return false;
    return std::any_of(named.cbegin(), named.cend(), [&](const QString& who) { return !speakers.contains(who); });
}

Result<ManuscriptCheck> checkManuscript(const study::Study& study, const RecordId& analysis, const QString& guideline,
                                        const importing::Manuscript& manuscript) {
    TRY_ASSIGN(const exporting::Layout layout, exporting::readLayout(u"report"_s));
    const auto facts = std::make_unique<exporting::Facts>(study, analysis, layout.language);
    TRY_ASSIGN(const exporting::BuiltReport report, exporting::buildWith(*facts, layout, {}));
    QStringList labels;
    for (const study::Participant* participant : study.list<study::Participant>())
        if (!participant->label.isEmpty()) labels.append(participant->label);
    const Outside outside(manuscript, labels, layout.language);
    Comparing comparing{*facts, outside, labels, layout.language};
    ManuscriptCheck check;
    check.warnings = manuscript.warnings;
    check.hasPages = manuscript.hasPages;
    check.headings = headingsOf(comparing);
    check.quotes = quotesOf(comparing);
    check.sentences = sentencesOf(comparing);
    TRY_ASSIGN(check.items, itemsOf(comparing, report, guideline));
    return check;
}

}  // namespace kondensat::app
