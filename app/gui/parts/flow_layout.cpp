#include "app/gui/parts/flow_layout.h"

#include <QWidget>

namespace kondensat::gui {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0, y = 0, line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        const QSize size(std::min(hint.width(), rect.width()), hint.height());
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += line + spacing();
            line = 0;
        }
        const int left = mirrored ? rect.right() - x - size.width() + 1 : rect.left() + x;
        if (place) item->setGeometry(QRect(QPoint(left, rect.top() + y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return y + line;
}

}  // namespace kondensat::gui
