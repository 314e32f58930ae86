// Opens the register of identifiers, or makes the study's first.
#pragma once
#include <QWidget>

#include "app/gui/session/identifier_book.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kondensat::gui {

class PassphraseForm;

/// Asks for the passphrase: once where there is a register, else twice. What was typed is gone as soon as it is no longer needed.
class RegisterForm : public QWidget {
    Q_OBJECT
public:
    /// `verb`: of the button that opens ("Open and write the file").
    RegisterForm(Session& session, const QString& verb, QWidget* parent = nullptr);
    /// Shows what is asked now, with the focus there where `focus`.
    void ask(bool focus);
    void forget();

Q_SIGNALS:
    void opened();

private:
    void open();
    void make();
    void begin(const QString& title, std::function<Result<journal::IdentifierRegister>()> work);

    Session& m_session;
    QWidget *m_known, *m_first;
    QLineEdit* m_passphrase;
    PassphraseForm* m_twice;
    QPushButton *m_open, *m_make;
    QLabel* m_said;
};

/// Asks for the passphrase of a closed register, in a frame under `anchor`.
void askForRegister(Session& session, QWidget* anchor);

}  // namespace kondensat::gui
