#pragma once
#include <QStyledItemDelegate>

#include "app/gui/study/record_model.h"

namespace kondensat::gui {

/// Draws cells with hairlines between rows and references as labels; makes the editor that suits a field.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CellDelegate(RecordModel& model, QAbstractItemView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLabels(QPainter* painter, const QRect& where, const QStringList& names, const QStyleOptionViewItem& option) const;
    RecordModel& m_model;
    QAbstractItemView* m_view;
};

}  // namespace kondensat::gui
