#include "app/gui/report/report_job.h"

#include "export/report.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {
namespace {

QStringList textsByBlock(const ShownReport& shown) {
    QStringList texts(shown.document.blocks.size());
    for (const exporting::LaidOutParagraph& paragraph : shown.pages.paragraphs) {
        if (paragraph.block < 0 || paragraph.block >= texts.size()) continue;
        QString& text = texts[paragraph.block];
        if (!text.isEmpty()) text += u'\n';
        text += paragraph.text;
    }
    return texts;
}

Result<ReportAnswer> make(const ReportWish& wish, TaskControl& control) {
    ReportAnswer answer;
    TRY_ASSIGN(const auto project, journal::Project::open(wish.path, wish.options));
    project->setAuthor(wish.author);
    if (control.isCancelled()) return answer;
    exporting::ReportOptions options;
    options.analysis = wish.analysis;
    options.layout = wish.layout;
    options.guideline = wish.guideline;
    options.page = wish.page;
    auto shown = std::make_shared<ShownReport>();
    TRY_ASSIGN(shown->document, exporting::buildReport(project->study(), options));
    control.progress(0.5);
    if (control.isCancelled()) return answer;
    TRY_ASSIGN(shown->pages, exporting::layOut(shown->document));
    if (wish.preview) {
        shown->texts = textsByBlock(*shown);
        answer.report = shown;
    }
    control.progress(0.8);
    if (!wish.checklist || control.isCancelled()) return answer;
    TRY_ASSIGN(auto checklist,
               exporting::buildChecklist(project->study(), wish.analysis, wish.guideline, shown->pages.pageOfBookmark));
    answer.checklist = std::make_shared<exporting::Checklist>(std::move(checklist));
    return answer;
}

}  // namespace

ReportAnswer makeReport(const ReportWish& wish, TaskControl& control, QMutex& turn) {
    const QMutexLocker mine(&turn);
    if (control.isCancelled()) return {};
    Result<ReportAnswer> made = make(wish, control);
    return made ? *std::move(made) : ReportAnswer{made.error(), {}, {}};
}

}  // namespace kondensat::gui
