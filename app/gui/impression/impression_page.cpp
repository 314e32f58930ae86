#include "app/gui/session/page.h"

namespace kondensat::gui {

namespace {
class ImpressionPage : public Page {
public:
    ImpressionPage(Session& session, QWidget* parent) : Page(session, Step::Impression, parent) {}

protected:
    void refresh(const Touched&) override {}
};
}  // namespace

Page* makeImpressionPage(Session& session, QWidget* parent) { return new ImpressionPage(session, parent); }

}  // namespace kondensat::gui
