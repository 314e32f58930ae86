// What looks like an identifier and is not registered.
#pragma once
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/gui/parts/task.h"
#include "app/gui/session/identifier_book.h"
#include "app/operations/identifier_patterns.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kondensat::gui {

class ProposalsPane : public QWidget {
    Q_OBJECT
public:
    explicit ProposalsPane(Session& session, QWidget* parent = nullptr);
    /// Register or study are others: looks again when it is seen.
    void renew();
    void forget();

Q_SIGNALS:
    /// These words, as one identifier, are to be registered.
    void wanted(const QStringList& words, const QString& kind);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void fill();
    [[nodiscard]] QList<app::ProposedIdentifier> chosen() const;

    Session& m_session;
    IdentifierBook& m_book;
    bool m_isOld = true;
    QTimer m_due;
    QPointer<Task> m_task;
    QList<app::ProposedIdentifier> m_proposed;
    QLabel* m_said;
    QTreeWidget* m_tree;
    QPushButton *m_register, *m_dismiss;
};

}  // namespace kondensat::gui
