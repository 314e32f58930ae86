// The line below: whether all is kept, what runs, who works here.
#pragma once
#include <QTime>
#include <QTimer>
#include <QWidget>

#include "app/gui/session/session.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace kondensat::gui {

class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;

private:
    void showKept();
    void showSentence(const QString& sentence);
    void showWriting();
    void showTasks();
    void chooseAuthor();
    void showAuthor();

    Session& m_session;
    QLabel *m_kept, *m_sentence, *m_task;
    QProgressBar* m_bar;
    QToolButton *m_cancel, *m_author;
    QTime m_last;
    QTimer m_leave, m_tick;
    qint64 m_slowest = 0;  ///< milliseconds that the last entry took to become durable
};

}  // namespace kondensat::gui
