// Passages that are offered to be read, each with the reason.
#pragma once
#include <QAbstractListModel>

#include "app/gui/session/session.h"
#include "app/operations/likeness.h"

namespace kondensat::gui {

class OfferedModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit OfferedModel(Session& session, QObject* parent = nullptr) : QAbstractListModel(parent), m_session(session) {}
    void setOffered(const QList<app::Offered>& offered);
    [[nodiscard]] const app::Offered* at(int row) const { return row >= 0 && row < m_offered.size() ? &m_offered[row] : nullptr; }
    void remove(int row);
    /// Why it is offered: the words it shares, or how far it stands from a unit.
    [[nodiscard]] QString reasonOf(const app::Offered& one) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_offered.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    QList<app::Offered> m_offered;
};

search::Passage passageOf(const app::Offered& one);

}  // namespace kondensat::gui
