// What looks like an identifier and is not registered.
#pragma once
#include "app/gui/identifiers/searching_pane.h"
#include "app/operations/identifier_patterns.h"

class QPushButton;
class QTreeWidget;

namespace kondensat::gui {

class ProposalsPane : public SearchingPane {
    Q_OBJECT
public:
    explicit ProposalsPane(Session& session, QWidget* parent = nullptr);
    void renew() override;

Q_SIGNALS:
    /// These words, as one identifier, are to be registered.
    void wanted(const QStringList& words, const QString& kind);

private:
    void look() override;
    void takeNothing() override;
    void fill();
    [[nodiscard]] QList<app::ProposedIdentifier> chosen() const;

    QList<app::ProposedIdentifier> m_proposed;
    QTreeWidget* m_tree;
    QPushButton *m_register, *m_dismiss;
};

}  // namespace kondensat::gui
