#include "app/gui/session/page.h"

namespace kondensat::gui {

namespace {
class CondensationPage : public Page {
public:
    CondensationPage(Session& session, QWidget* parent) : Page(session, Step::Condensation, parent) {}

protected:
    void refresh(const Touched&) override {}
};
}  // namespace

Page* makeCondensationPage(Session& session, QWidget* parent) { return new CondensationPage(session, parent); }

}  // namespace kondensat::gui
