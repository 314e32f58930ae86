#include "app/gui/session/page.h"

namespace kondensat::gui {

namespace {
class UnitsPage : public Page {
public:
    UnitsPage(Session& session, QWidget* parent) : Page(session, Step::Units, parent) {}

protected:
    void refresh(const Touched&) override {}
};
}  // namespace

Page* makeUnitsPage(Session& session, QWidget* parent) { return new UnitsPage(session, parent); }

}  // namespace kondensat::gui
