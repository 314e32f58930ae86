// Draws a card: four lines of a unit's words, and a foot that says who and where.
#pragma once
#include <QStyledItemDelegate>

#include "app/gui/condensation/card_book.h"

namespace kondensat::gui {

class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int lines = 4;
    CardDelegate(const CardBook& book, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The part of a card that opens it in its transcript.
    [[nodiscard]] QRect footOf(const QRect& item) const;
    /// One card as a picture, for dragging.
    [[nodiscard]] QPixmap picture(const QModelIndex& index, const QSize& size, qreal scale) const;

private:
    void paintWords(QPainter& painter, const QRect& where, const QString& words) const;
    void paintFoot(QPainter& painter, const QRect& where, const Card& card, bool gold) const;
    const CardBook& m_book;
};

/// The serif in which participants' words are set, at the size of the interface.
QFont wordsFont();

}  // namespace kondensat::gui
