#include "app/gui/synthesis/tone_delegate.h"

#include <QPainter>
#include <QTreeView>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

namespace {

/// Drawn here, so that what is chosen has one ground from side to side.
int indentOf(const QModelIndex& index) {
    return index.parent().isValid() ? space::l : 0;
}

}  // namespace

void ToneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = std::exchange(item.text, QString());
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QVariant tone = index.data(Qt::ForegroundRole);
    const QRect inside = option.rect.adjusted(space::s + indentOf(index), space::xs, -space::xs, -space::xs);
    const bool wraps = item.features & QStyleOptionViewItem::WrapText;
    painter->save();
    painter->setFont(item.font);
    painter->setPen(tone.isValid() ? tone.value<QColor>() : colours().ink);
    painter->drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeft) | (wraps ? int(Qt::TextWordWrap) : 0),
                      wraps ? words : item.fontMetrics.elidedText(words, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize ToneDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    int width = item.rect.width();
    if (const auto* tree = qobject_cast<const QTreeView*>(item.widget))
        width = tree->columnWidth(index.column()) - indentOf(index);
    const bool wraps = item.features & QStyleOptionViewItem::WrapText && width > 0;
    const QRect words = item.fontMetrics.boundingRect(QRect(0, 0, wraps ? width - space::m : 10000, 10000),
                                                      wraps ? int(Qt::TextWordWrap) : 0, item.text);
    return {words.width() + space::m, std::max<int>(words.height() + 2 * space::xs, space::target)};
}

}  // namespace kondensat::gui
