// A changed paragraph in the preview, before the report has been made anew.
#pragma once
#include "app/gui/report/report_job.h"
#include "app/gui/session/session.h"

namespace kondensat::gui {

/// The report with the paragraphs of analytic texts that a change touched set anew where they stand; null where none did, or where
/// that needs more than the paragraph itself: another number of paragraphs, a quote within one, a page that becomes too full.
std::shared_ptr<const ShownReport> shownAtOnce(const Session& session, const ShownReport& report, const Touched& touched);

}  // namespace kondensat::gui
