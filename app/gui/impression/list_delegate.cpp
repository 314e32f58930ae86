#include "app/gui/impression/list_delegate.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 3;

int tickSize() {
    return std::max(16, QFontMetrics(fontFor(Type::Body)).height() * 3 / 4);
}

int textWidth(const QStyleOptionViewItem& option, bool ticked) {
    int width = option.rect.width();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget)) width = view->viewport()->width();
    return std::max(40, width - 2 * space::s - (ticked ? tickSize() + space::s : 0));
}

}  // namespace

ListDelegate::ListDelegate(int detailRole, int tickRole, QObject* parent)
    : QStyledItemDelegate(parent), m_detailRole(detailRole), m_tickRole(tickRole) {}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(1, 1, -1, -1);
    const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    painter->setPen(option.state & QStyle::State_HasFocus ? QPen(colours().accent) : QPen(Qt::NoPen));
    painter->setBrush(selected ? colours().selection : hovered ? colours().hover : QColor(Qt::transparent));
    painter->drawRoundedRect(row, space::corner, space::corner);
    QRect text = option.rect.adjusted(space::s, space::s, -space::s, -space::s);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    if (m_tickRole >= 0) {
        const int tick = tickSize();
        const int x = rightToLeft ? text.right() - tick : text.left();
        if (index.data(m_tickRole).toBool())
            iconNamed(u"dialog-ok-apply"_s).paint(painter, QRect(x, text.top() + 1, tick, tick));
        if (rightToLeft)
            text.setRight(text.right() - tick - space::s);
        else
            text.setLeft(text.left() + tick + space::s);
    }
    const QFont title = fontFor(Type::Body), small = fontFor(Type::Small);
    painter->setFont(title);
    painter->setPen(colours().ink);
    const int lines = QFontMetrics(title).lineSpacing() * mostLines;
    QRect drawn;
    painter->drawText(QRect(text.left(), text.top(), text.width(), lines),
                      Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, index.data(Qt::DisplayRole).toString(),
                      &drawn);
    if (m_detailRole >= 0) {
        drawn.setHeight(std::min(drawn.height(), lines));
        painter->setFont(small);
        painter->setPen(colours().quiet);
        const QRect below(text.left(), drawn.bottom() + 3, text.width(), QFontMetrics(small).lineSpacing());
        painter->drawText(
            below, Qt::AlignLeading | Qt::AlignTop,
            QFontMetrics(small).elidedText(index.data(m_detailRole).toString(), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics title(fontFor(Type::Body)), small(fontFor(Type::Small));
    const int width = textWidth(option, m_tickRole >= 0);
    int height = title
                     .boundingRect(0, 0, width, title.lineSpacing() * mostLines, Qt::TextWordWrap,
                                   index.data(Qt::DisplayRole).toString())
                     .height();
    height = std::clamp(height, title.lineSpacing(), title.lineSpacing() * mostLines);
    if (m_detailRole >= 0 && !index.data(m_detailRole).toString().isEmpty()) height += small.lineSpacing() + 3;
    return {width, std::max(height + 2 * space::s, space::target)};
}

QWidget* ListDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setAccessibleName(tr("Title"));
        line->setMaxLength(300);
    }
    return editor;
}

void ListDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect.left(), option.rect.top(), option.rect.width(),
                        std::max(editor->sizeHint().height(), space::target));
}

}  // namespace kondensat::gui
