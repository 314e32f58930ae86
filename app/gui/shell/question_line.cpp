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

namespace {

/// As much of a text as two lines of a width hold.
QString inTwoLines(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width) return text;
    qsizetype end = text.size();
    while (end > 0 && metrics.horizontalAdvance(text.left(end)) > width) end = text.lastIndexOf(u' ', end - 1);
    if (end <= 0) return metrics.elidedText(text, Qt::ElideRight, width);
    return text.left(end) + u'\n' + metrics.elidedText(text.mid(end + 1), Qt::ElideRight, width);
}

}  // namespace

QuestionLine::QuestionLine(Session& session, const QList<QAction*>& before, const QList<QAction*>& after,
                           QWidget* parent)
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
    m_question->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_question->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
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
    const QString shown =
        m_text.isEmpty() ? tr("No research question yet: the page Study has a place for it.") : m_text;
    m_question->setText(inTwoLines(shown, m_question->fontMetrics(), std::max(40, m_question->width() - 4)));
    m_question->setFixedHeight(2 * m_question->fontMetrics().lineSpacing() + 2);
}

void QuestionLine::chooseAnalysis() {
    pick(
        m_analysis, tr("Analysis"),
        [this](const QString&) {
            QList<Choice> choices;
            for (const auto* analysis : m_session.study().list<study::Analysis>())
                choices.append({analysis->title, {}, {}, analysis->id.toString()});
            return choices;
        },
        [this](const Choice& choice) {
            m_session.setAnalysis(RecordId::parse(choice.value.toString()).value_or(RecordId()));
        });
}

}  // namespace kondensat::gui
