#include "app/gui/session/page.h"

namespace kondensat::gui {

namespace {
class SynthesisPage : public Page {
public:
    SynthesisPage(Session& session, QWidget* parent) : Page(session, Step::Synthesis, parent) {}

protected:
    void refresh(const Touched&) override {}
};
}  // namespace

Page* makeSynthesisPage(Session& session, QWidget* parent) { return new SynthesisPage(session, parent); }

}  // namespace kondensat::gui
