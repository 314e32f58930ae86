#include "app/gui/session/page.h"

namespace kondensat::gui {

namespace {
class StudyPage : public Page {
public:
    StudyPage(Session& session, QWidget* parent) : Page(session, Step::Study, parent) {}

protected:
    void refresh(const Touched&) override {}
};
}  // namespace

Page* makeStudyPage(Session& session, QWidget* parent) { return new StudyPage(session, parent); }

}  // namespace kondensat::gui
