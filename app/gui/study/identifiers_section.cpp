#include "app/gui/identifiers/identifiers_view.h"
#include "app/gui/study/section.h"
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

namespace {

class IdentifiersSection : public Section {
public:
    explicit IdentifiersSection(Session& session)
        : Section(session, StudyWords::tr("Identifiers"),
                  StudyWords::tr("Names, places, workplaces and dates that could tell who somebody is, and the pseudonyms that take their place. They are kept apart, in a sealed "
                                 "file beside the study, and are part of no export."),
                  false),
          m_view(new IdentifiersView(session)) {
        addWidget(m_view, 1);
    }
    void refresh(const Touched&) override { m_view->studyChanged(); }
    bool act(Verb verb) override {
        if (verb == Verb::Add) m_view->add();
        if (verb == Verb::Remove) m_view->remove();
        return verb == Verb::Add || verb == Verb::Remove;
    }

private:
    IdentifiersView* m_view;
};

}  // namespace

Section* makeIdentifiers(Session& session) { return new IdentifiersSection(session); }

}  // namespace kondensat::gui
