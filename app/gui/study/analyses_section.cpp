// The analyses of a study: each with its question, its sources and its researchers.
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/section.h"
#include "app/gui/study/tick_list.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

class AnalysesSection : public Section {
    Q_OBJECT
public:
    explicit AnalysesSection(Session& session)
        : Section(session, tr("Research questions and analyses"),
                  tr("Each analysis has its own question, preliminary themes, meaning units and findings; participants "
                     "and transcripts are shared."),
                  true),
          m_analyses(addPane(study::Analysis::type)) {
        m_analyses->model().addDerived(tr("Shown"), 8, [this](const study::Study&, const RecordId& id) {
            return id == m_session.analysis() ? tr("now") : QString();
        });
        m_analyses->model().addDerived(
            tr("Research question in force"), 26, [](const study::Study& study, const RecordId& id) {
                const auto* question = study.find<study::ResearchQuestion>(app::questionInForce(study, id));
                return question ? question->text : QString();
            });
        m_switch = m_analyses->command(tr("Work on this analysis"), {}, u"dialog-ok-apply"_s, [this] {
            if (m_analyses->current()) m_session.setAnalysis(m_analyses->current());
        });
        m_questions = part(study::ResearchQuestion::type, tr("Research question"));
        m_sources = new TickList(session, tr("Sources"), tr("All sources, also those that come later"),
                                 study::Source::type, u"sources"_s);
        m_researchers = new TickList(session, tr("Researchers"), tr("All members of the team"), study::Member::type,
                                     u"researchers"_s);
        m_rounds = part(study::Round::type, tr("Rounds"));
        auto* rest = new QWidget;
        auto* column = new QVBoxLayout(rest);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::l);
        for (QWidget* each : std::initializer_list<QWidget*>{m_questions, m_sources, m_researchers, m_rounds})
            column->addWidget(each);
        m_analyses->addBelowForm(rest);
        connect(m_analyses, &RecordPane::currentChanged, this, [this] { showCurrent(); });
        m_analyses->table().select(session.analysis());
        showCurrent();
    }

    void refresh(const Touched& touched) override {
        Section::refresh(touched);
        if (touched.any<study::Analysis>() || touched.any<study::Source>() || touched.any<study::Member>())
            for (TickList* list : {m_sources, m_researchers}) list->refresh();
        showSwitch();
    }
    bool reveal(const RecordId& record, const QString& field) override {
        const study::Study& study = m_session.study();
        if (study.find<study::Analysis>(record)) {
            if (!m_analyses->reveal(record, field)) return false;
            if (field == u"sources") m_sources->setFocus(Qt::OtherFocusReason);
            if (field == u"researchers") m_researchers->setFocus(Qt::OtherFocusReason);
            return true;
        }
        const study::Record* child = study.record(record);
        return child && m_analyses->table().select(child->parent) && Section::reveal(record, field);
    }

private:
    RecordPane* part(QLatin1StringView type, const QString& heading) {
        auto* pane = new RecordPane(m_session, specOf(type), heading, RecordPane::Room::Fit);
        pane->setParentRecord({});
        takePane(pane);
        return pane;
    }
    void showCurrent() {
        const RecordId analysis = m_analyses->current();
        m_questions->setParentRecord(analysis);
        m_rounds->setParentRecord(analysis);
        m_sources->bind(analysis);
        m_researchers->bind(analysis);
        showSwitch();
    }
    void showSwitch() { m_switch->setEnabled(m_analyses->current() && m_analyses->current() != m_session.analysis()); }

    RecordPane *m_analyses, *m_questions = nullptr, *m_rounds = nullptr;
    TickList *m_sources = nullptr, *m_researchers = nullptr;
    QAction* m_switch = nullptr;
};

}  // namespace

Section* makeAnalyses(Session& session) {
    return new AnalysesSection(session);
}

}  // namespace kondensat::gui

#include "analyses_section.moc"
