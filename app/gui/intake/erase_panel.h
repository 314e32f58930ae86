// Erasing for good: what it would destroy is shown first, and asked about plainly.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"
#include "core/journal/erase.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kondensat::gui {

class ErasePanel : public QWidget {
    Q_OBJECT
public:
    explicit ErasePanel(Session& session, QWidget* parent = nullptr);
    /// Looks, in the background, for what the requests would erase, and asks. `question`: what is about to be erased, a
    /// sentence; `reason`: why, to begin with.
    void ask(const QList<journal::EraseRequest>& requests, const QString& question, const QString& reason);

Q_SIGNALS:
    void erased();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showFound(const QList<journal::EraseReport>& reports);
    void erase();
    void comeIntoView();
    Session& m_session;
    QList<journal::EraseRequest> m_requests;
    QLabel *m_question, *m_found, *m_outOfReach, *m_said;
    QWidget* m_asking;
    QLineEdit* m_reason;
    QPushButton* m_erase;
    quint64 m_asked = 0;
};

}  // namespace kondensat::gui
