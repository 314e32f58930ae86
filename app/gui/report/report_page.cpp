#include "app/gui/session/page.h"

namespace kondensat::gui {

namespace {
class ReportPage : public Page {
public:
    ReportPage(Session& session, QWidget* parent) : Page(session, Step::Report, parent) {}

protected:
    void refresh(const Touched&) override {}
};
}  // namespace

Page* makeReportPage(Session& session, QWidget* parent) { return new ReportPage(session, parent); }

}  // namespace kondensat::gui
