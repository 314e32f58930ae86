// A new passphrase, and the recovery key that comes with it.
#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;

namespace kondensat::gui {

/// A passphrase typed twice.
class PassphraseForm : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseForm(QWidget* parent = nullptr);
    /// Empty until both lines say the same.
    [[nodiscard]] QString passphrase() const;
    void clear();
Q_SIGNALS:
    void changed();
    void entered();  ///< Enter in the second line, with a passphrase

private:
    void compare();
    QLineEdit *m_first, *m_second;
    QLabel* m_hint;
};

/// Shows a recovery key, to print, save or copy. It is shown this once.
class RecoveryKeyView : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryKeyView(QWidget* parent = nullptr);
    /// `study`: the file's name, for the printed page.
    void showKey(const QString& key, const QString& study);
    void forget() { showKey({}, {}); }
private:
    void print();
    void save();
    [[nodiscard]] QString page() const;
    QString m_key, m_study;
    QLabel *m_shown, *m_said;
};

}  // namespace kondensat::gui
