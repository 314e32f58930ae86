// Rows whose words have a tone of their own, which a style sheet would take from them.
#pragma once
#include <QStyledItemDelegate>

namespace kondensat::gui {

/// Draws the words in the item's foreground and font; wrapped where the view wraps, elided elsewhere.
class ToneDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace kondensat::gui
