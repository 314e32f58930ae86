// Draws a card: four lines of a unit's words, and a foot that says who and where.
#pragma once
#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include "app/gui/condensation/card_book.h"

namespace kondensat::gui {

class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int lines = 4;
    CardDelegate(const CardBook& book, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Whether a click there opens the card in its transcript: its foot, and "more".
    [[nodiscard]] bool opensAt(const QModelIndex& index, const QRect& item, const QPoint& position) const;
    /// One card as a picture, for dragging.
    [[nodiscard]] QPixmap picture(const QModelIndex& index, const QSize& size, qreal scale) const;

private:
    /// Words laid out for a width; shaping them is most of what a card costs.
    struct Laid {
        QString words;
        QFont font;
        int width = 0, whole = 0;  ///< `whole`: lines to draw as they are, before the one that ends in "more"
        bool more = false;
        QTextLayout layout, last;
    };
    [[nodiscard]] const Laid& laid(const RecordId& unit, const QString& words, int width) const;
    void paintWords(QPainter& painter, const QRect& where, const Laid& laid) const;
    void paintFoot(QPainter& painter, const QRect& where, const Card& card, bool gold) const;
    [[nodiscard]] static QRect wordsIn(const QRect& item);
    const CardBook& m_book;
    mutable QCache<RecordId, Laid> m_laid{300};  ///< more than any screen shows
};

/// The mark of a gold quote.
QIcon starIcon();
/// The serif in which participants' words are set, at the size of the interface.
QFont wordsFont();

}  // namespace kondensat::gui
