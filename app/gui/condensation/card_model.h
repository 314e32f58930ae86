// The cards of one column, as Qt's views and screen readers want them.
#pragma once
#include <QAbstractListModel>
#include <QMimeData>

#include "app/gui/condensation/card_book.h"

namespace kondensat::gui {

/// Cards on their way from a column.
struct DraggedUnits {
    RecordId group, from;  ///< code group; subgroup, or empty
    QList<RecordId> units;
};
/// Words of a unit on their way to a condensate.
struct DraggedWords {
    RecordId unit;  ///< empty: words from outside of the unit, which carry no link
    QString words;
};
QMimeData* mimeOf(const DraggedUnits& units);
QMimeData* mimeOf(const DraggedWords& words);
std::optional<DraggedUnits> draggedUnits(const QMimeData* data);
std::optional<DraggedWords> draggedWords(const QMimeData* data);

class CardModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int UnitRole = Qt::UserRole + 1;
    CardModel(CardBook& book, QObject* parent);

    /// The column's subgroup; empty: cards in none.
    void setSubgroup(const RecordId& subgroup) { m_subgroup = subgroup; }
    [[nodiscard]] RecordId subgroup() const { return m_subgroup; }
    /// Keeps selection and place of the units that stay.
    void setUnits(const QList<RecordId>& units);
    [[nodiscard]] const QList<RecordId>& units() const { return m_units; }
    [[nodiscard]] RecordId unitAt(const QModelIndex& index) const { return m_units.value(index.row()); }
    [[nodiscard]] QModelIndex indexOf(const RecordId& unit) const;
    /// What the cards say may have changed.
    void redraw();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// `row` is where they shall land, -1 at the end; `copy`: they stay where they came from, too.
    void dropped(const kondensat::gui::DraggedUnits& units, int row, bool copy);

private:
    [[nodiscard]] QString spoken(const RecordId& unit) const;
    CardBook& m_book;
    RecordId m_subgroup;
    QList<RecordId> m_units;
};

}  // namespace kondensat::gui
