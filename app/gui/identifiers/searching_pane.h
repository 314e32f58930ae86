// A list of what the study was searched for: searched again when register or study are others and somebody looks.
#pragma once
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/gui/parts/task.h"
#include "app/gui/session/identifier_book.h"

class QLabel;

namespace kondensat::gui {

class SearchingPane : public QWidget {
    Q_OBJECT
public:
    /// Register or study are others: looks again when it is seen.
    virtual void renew();
    void forget();

protected:
    explicit SearchingPane(Session& session, QWidget* parent);
    void showEvent(QShowEvent* event) override;
    /// Begins a task; whoever does asks mayLook() first.
    virtual void look() = 0;
    virtual void takeNothing() = 0;
    /// Puts an end to an earlier search; false while the register is closed.
    bool mayLook();
    /// The task clears `m_task` itself when it has an answer.
    void lookBy(Task* task);

    Session& m_session;
    IdentifierBook& m_book;
    QPointer<Task> m_task;
    QLabel* m_said;

private:
    bool m_isOld = true;
    QTimer m_due;
};

}  // namespace kondensat::gui
