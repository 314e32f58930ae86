// The code groups of an analysis in their order, to rename and to reorder in place.
#pragma once
#include <QAbstractListModel>

#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"

namespace kondensat::gui {

class GroupModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, KeyRole, SetAsideRole };
    GroupModel(Session& session, QObject* parent);
    void refresh(const Touched& touched);
    [[nodiscard]] QModelIndex indexOf(const RecordId& group) const;
    [[nodiscard]] RecordId groupAt(const QModelIndex& index) const;
    [[nodiscard]] const QHash<RecordId, GroupLook>& looks() const { return m_looks; }
    /// One place up (-1) or down (1).
    void moveBy(const RecordId& group, int places);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

private:
    Session& m_session;
    QList<RecordId> m_groups;
    QHash<RecordId, GroupLook> m_looks;
};

}  // namespace kondensat::gui
