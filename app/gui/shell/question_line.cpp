#include "app/gui/shell/question_line.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

QString researchQuestion(const study::Study& study, const RecordId& analysis) {
    const study::ResearchQuestion* latest = nullptr;
    for (const auto* question : study.children<study::ResearchQuestion>(analysis))
        if (!question->text.isEmpty() && (!latest || question->date >= latest->date)) latest = question;
    return latest ? latest->text : QString();
}

QuestionLine::QuestionLine(Session& session, const QList<QAction*>& before, const QList<QAction*>& after, QWidget* parent)
    : QWidget(parent), m_session(session) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->setSpacing(space::xs);
    for (QAction* action : before) row->addWidget(buttonFor(action));
    row->addSpacing(space::s);
    m_analysis = new QToolButton;
    m_analysis->setAutoRaise(true);
    m_analysis->setMinimumHeight(space::target);
    m_analysis->setToolTip(tr("Choose the analysis to work on"));
    connect(m_analysis, &QToolButton::clicked, this, &QuestionLine::chooseAnalysis);
    row->addWidget(m_analysis);
    m_question = labelFor({}, Type::Body, true);
    m_question->setWordWrap(false);
    m_question->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_question->font();
    font.setItalic(true);
    m_question->setFont(font);
    row->addWidget(m_question, 1);
    for (QAction* action : after) row->addWidget(buttonFor(action));
    connect(&session, &Session::analysisChanged, this, &QuestionLine::show);
    connect(&session, &Session::changed, this, [this](const Touched& touched) {
        if (touched.any<study::ResearchQuestion>() || touched.any<study::Analysis>()) show();
    });
    show();
}

void QuestionLine::show() {
    const study::Study& study = m_session.study();
    m_text = researchQuestion(study, m_session.analysis()).simplified();
    const auto* analysis = study.find<study::Analysis>(m_session.analysis());
    m_analysis->setVisible(study.count<study::Analysis>() > 1);
    m_analysis->setText(analysis ? analysis->title : QString());
    m_analysis->setAccessibleName(tr("Analysis: %1").arg(m_analysis->text()));
    m_question->setAccessibleName(tr("Research question"));
    m_question->setToolTip(m_text);
    resizeEvent(nullptr);
}

void QuestionLine::resizeEvent(QResizeEvent*) {
    const QString shown = m_text.isEmpty() ? tr("No research question yet: the page Study has a place for it.") : m_text;
    m_question->setText(m_question->fontMetrics().elidedText(shown, Qt::ElideRight, std::max(40, m_question->width() - 4)));
}

void QuestionLine::chooseAnalysis() {
    pick(m_analysis, tr("Analysis"), [this](const QString&) {
        QList<Choice> choices;
        for (const auto* analysis : m_session.study().list<study::Analysis>())
            choices.append({analysis->title, {}, {}, analysis->id.toString()});
        return choices;
    }, [this](const Choice& choice) { m_session.setAnalysis(RecordId::parse(choice.value.toString()).value_or(RecordId())); });
}

}  // namespace kondensat::gui
