// What the register holds.
#pragma once
#include <QWidget>

#include "app/gui/session/identifier_book.h"

class QAction;
class QLabel;
class QTreeWidget;

namespace kondensat::gui {

class EmptyState;
class IdentifierForm;

class RegisteredPane : public QWidget {
    Q_OBJECT
public:
    explicit RegisteredPane(Session& session, QWidget* parent = nullptr);
    /// Shows the register as it is now; empty where it is closed.
    void fill();
    /// Opens the form for a new one; words and kind as proposed.
    void add(const QStringList& words = {}, const QString& kind = {});
    /// Opens the form for one that is there.
    void change(qsizetype index);
    /// Takes the chosen one off the register, once that is confirmed.
    void remove();

private:
    void take(const journal::Identifier& identifier);
    [[nodiscard]] qsizetype current() const;

    IdentifierBook& m_book;
    Session& m_session;
    QTreeWidget* m_list;
    EmptyState* m_empty;
    IdentifierForm* m_form;
    QLabel* m_despite;
    QAction *m_add, *m_change, *m_remove;
    std::optional<journal::Identifier> m_changed;  ///< the one in the form as it was; none: a new one
};

}  // namespace kondensat::gui
