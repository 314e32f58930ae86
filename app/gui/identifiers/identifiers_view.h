// The register of identifiers: what it holds, where that stands in the study, what else may belong to it.
#pragma once
#include <QWidget>

#include "app/gui/session/identifier_book.h"

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace kondensat::gui {

class ProposalsPane;
class RegisterForm;
class RegisteredPane;
class SpellingsPane;

/// The one view in which registered names stand, and only while the register is open.
class IdentifiersView : public QWidget {
    Q_OBJECT
public:
    explicit IdentifiersView(Session& session, QWidget* parent = nullptr);
    void studyChanged();
    /// Nothing where the register is closed.
    void add();
    void remove();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Tab { Registered, InStudy, MayBe };
    QWidget* makeClosed();
    QWidget* makeOpen();
    void showState();
    void showTab(Tab tab);
    void askPassphrase();

    Session& m_session;
    IdentifierBook& m_book;
    QStackedWidget *m_states, *m_panes;
    QTabBar* m_tabs;
    RegisterForm* m_form;
    QLabel *m_closedTitle, *m_closedWords;
    RegisteredPane* m_registered;
    SpellingsPane* m_spellings;
    ProposalsPane* m_proposals;
    QList<QToolButton*> m_buttons;  ///< beside the tabs; the first asks for a new passphrase
};

}  // namespace kondensat::gui
