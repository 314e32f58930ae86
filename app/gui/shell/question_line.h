// The quiet line on top: back and forward, the research question of the analysis, undo and redo, find anything.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"

class QAction;
class QLabel;
class QToolButton;

namespace kondensat::gui {

class QuestionLine : public QWidget {
    Q_OBJECT
public:
    /// The actions are the window's; they become buttons here.
    QuestionLine(Session& session, const QList<QAction*>& before, const QList<QAction*>& after,
                 QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show();
    void chooseAnalysis();
    Session& m_session;
    QLabel* m_question;
    QToolButton* m_analysis;
    QString m_text;
};

/// The question in force: the one with the latest date; empty when there is none.
QString researchQuestion(const study::Study& study, const RecordId& analysis);

}  // namespace kondensat::gui
