// Interview guides as a tree: guide → topics → questions.
#pragma once
#include <QAbstractItemModel>

#include "app/gui/session/session.h"

namespace kondensat::gui {

class GuideModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit GuideModel(Session& session, QObject* parent = nullptr);
    void refresh(const Touched& touched);
    void setFilter(const QString& words);
    [[nodiscard]] RecordId record(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const RecordId& record) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Node {
        RecordId id;
        int parent = -1;  ///< in m_nodes; -1: a guide
        int row = 0;
        QList<int> children;
        bool operator==(const Node&) const = default;
    };
    [[nodiscard]] QList<Node> read() const;
    [[nodiscard]] QString words(const RecordId& id) const;
    Session& m_session;
    QStringList m_filter;
    QList<Node> m_nodes;
    QList<int> m_roots;
};

}  // namespace kondensat::gui
