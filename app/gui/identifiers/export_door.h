// At the door of everything that leaves the window as a file: what the register knows does not go out unseen.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"
#include "app/gui/session/identifier_book.h"

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace kondensat::gui {

class RegisterForm;

/// Hidden where it has nothing to ask. It does not write: whoever does is given a guard, and says how it ended.
class ExportDoor : public QWidget {
    Q_OBJECT
public:
    explicit ExportDoor(Session& session, QWidget* parent = nullptr);
    using Guard = std::shared_ptr<app::ExportGuard>;
    using Write = std::function<void(const Guard& guard)>;  ///< null: nothing is searched
    /// Calls `write` at once where the study has no register or an open one, else when the person has opened it, or goes on without.
    void pass(const QString& path, const Write& write);
    /// How the writing ended that was last begun. True: the guard stopped it, and the places are shown here. Notes in the register what was
    /// written all the same.
    bool ended(bool written);
    /// To be said beside a written file; empty where it was searched or the study has no register.
    [[nodiscard]] QString remark() const;
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeAsking();
    QWidget* makeFound();
    void begin(const Guard& guard);
    void showPlaces();
    void ask(bool isSure);

    Session& m_session;
    IdentifierBook& m_book;
    QString m_path;
    Write m_write;
    Guard m_guard;
    RegisterForm* m_form;
    QWidget *m_asking, *m_found, *m_choices, *m_sure;
    QLabel *m_question, *m_said, *m_consequence;
    QListView* m_places;
    QPushButton* m_put;
    QToolButton* m_back;
};

}  // namespace kondensat::gui
