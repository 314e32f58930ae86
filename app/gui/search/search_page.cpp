#include "app/gui/session/page.h"

namespace kondensat::gui {

namespace {
class SearchPage : public Page {
public:
    SearchPage(Session& session, QWidget* parent) : Page(session, Step::Search, parent) {}

protected:
    void refresh(const Touched&) override {}
};
}  // namespace

Page* makeSearchPage(Session& session, QWidget* parent) { return new SearchPage(session, parent); }

}  // namespace kondensat::gui
