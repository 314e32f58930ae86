// A name that is replaced may go into the register of identifiers, too.
#pragma once
#include <QWidget>

#include "app/gui/session/identifier_book.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace kondensat::gui {

/// Shown where the study has a register and a name is typed; without choice while it is closed or knows the name.
class RegisterChoice : public QWidget {
    Q_OBJECT
public:
    explicit RegisterChoice(Session& session, QWidget* parent = nullptr);
    void setName(const QString& name);
    /// Of a name that is registered; else empty.
    [[nodiscard]] QString pseudonym() const;
    /// Registers the name, where that is wanted. Errors: as app::withIdentifier() and IdentifierBook::store().
    Result<void> take(const QString& pseudonym);

private:
    void renew();
    IdentifierBook& m_book;
    QString m_name;
    QCheckBox* m_wanted;
    QComboBox* m_kind;
    QLabel* m_said;
};

}  // namespace kondensat::gui
