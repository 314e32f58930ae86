// One identifier of the register, to be typed or changed.
#pragma once
#include <QWidget>

#include "app/operations/identifying.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kondensat::gui {

inline const QString betweenWords = QStringLiteral("; ");  ///< of a list in one line

class IdentifierForm : public QWidget {
    Q_OBJECT
public:
    explicit IdentifierForm(QWidget* parent = nullptr);
    /// A new one; words and kind as proposed.
    void begin(const QStringList& words = {}, const QString& kind = {});
    void change(const journal::Identifier& identifier);
    void say(const QString& sentence);
    void forget();

Q_SIGNALS:
    void taken(const kondensat::journal::Identifier& identifier);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(const journal::Identifier& identifier);
    [[nodiscard]] journal::Identifier typed() const;

    QComboBox *m_kind, *m_whose;
    QLineEdit *m_words, *m_also, *m_pseudonym, *m_note, *m_notMeant;
    QPushButton* m_take;
    QLabel* m_said;
};

/// "participant" in the reader's language; other words as they are.
QString whoseWords(const QString& whose);

}  // namespace kondensat::gui
