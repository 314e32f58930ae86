// Rows of two lines: a title that wraps, and a quiet detail.
#pragma once
#include <QStyledItemDelegate>

namespace kondensat::gui {

class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Roles of the quiet second line and of a flag shown as a tick before the title; -1: none.
    ListDelegate(int detailRole, int tickRole, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    int m_detailRole, m_tickRole;
};

}  // namespace kondensat::gui
