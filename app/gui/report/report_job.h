// The report and its checklist, made in the background from the study as it is stored.
#pragma once
#include <QMutex>

#include "app/gui/parts/task.h"
#include "core/journal/project.h"
#include "export/checklist.h"
#include "export/document.h"
#include "export/writers/laid_out.h"

namespace kondensat::gui {

/// A report as it is shown: what it says, and its pages.
struct ShownReport {
    exporting::Document document;
    exporting::LaidOut pages;
    QStringList texts;  ///< of the blocks, by index
};

struct ReportWish {
    QString path;
    journal::ProjectOptions options;
    RecordId author, analysis;
    QString layout, guideline;
    exporting::PageSetup page;
    bool preview = true, checklist = false;
};

struct ReportAnswer {
    std::optional<Error> error;
    std::shared_ptr<const ShownReport> report;              ///< where the preview was wished for
    std::shared_ptr<const exporting::Checklist> checklist;  ///< where the checklist was
};

/// Opens the study read-only and builds what is wished for; stops early when cancelled. `turn` lets one job work at a
/// time.
ReportAnswer makeReport(const ReportWish& wish, TaskControl& control, QMutex& turn);

}  // namespace kondensat::gui
