// The checklist from the inside: how reports and stand-alone checklists fill it.
#pragma once
#include "export/checklist.h"
#include "export/report/builder.h"

namespace kondensat::exporting {

/// Fills the guideline; places come from a built report.
Result<Checklist> checklistFor(const Facts& facts, const QString& guideline, const ReportPlaces& places,
                               const QHash<QString, int>& pages);

enum class PageCells {
    Known,       ///< the rows' own pages as text
    References,  ///< references that the document's layout resolves, unless a person gave the page
};
Table checklistTable(const Checklist& checklist, PageCells pages, ChecklistForm form = ChecklistForm::Answers);

}  // namespace kondensat::exporting
