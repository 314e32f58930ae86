#include "app/gui/study/cell_delegate.h"

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

CellDelegate::CellDelegate(RecordModel& model, QAbstractItemView* view)
    : QStyledItemDelegate(view), m_model(model), m_view(view) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isCurrent = index == m_view->currentIndex() && m_view->hasFocus();
    const QStringList names = index.data(RecordModel::ReferencesRole).toStringList();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours().selection);
    else if (index.row() == m_view->currentIndex().row())
        painter->fillRect(option.rect, colours().hover);
    const QRect inside = option.rect.adjusted(space::s, 0, -space::s, 0);
    if (!names.isEmpty())
        paintLabels(painter, inside, names, option);
    else {
        const QVariant ink = index.data(Qt::ForegroundRole), align = index.data(Qt::TextAlignmentRole);
        painter->setPen(ink.isValid() ? ink.value<QColor>() : colours().ink);
        painter->setFont(option.font);
        const QString words = index.data().toString().simplified();
        // The words of the row that adds are longer than most first columns, and nothing stands beside them.
        const QRect room = m_model.isAddRow(index) && index.column() == 0
                               ? inside.adjusted(0, 0, m_view->viewport()->width(), 0)
                               : inside;
        painter->drawText(room, align.isValid() ? align.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
    }
    painter->setPen(colours().hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrent) {
        painter->setPen(colours().accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void CellDelegate::paintLabels(QPainter* painter, const QRect& where, const QStringList& names,
                               const QStyleOptionViewItem& option) const {
    painter->setRenderHint(QPainter::Antialiasing);
    int x = where.left();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString more = u"+%1"_s.arg(names.size() - i);
        const int room =
            where.right() - x - (i + 1 < names.size() ? option.fontMetrics.horizontalAdvance(more) + space::s : 0);
        const int width = std::min(option.fontMetrics.horizontalAdvance(names[i]) + 2 * space::s, where.width());
        if (width > room && i > 0) {
            painter->setPen(colours().quiet);
            painter->drawText(QRect(x, where.top(), where.right() - x, where.height()),
                              Qt::AlignVCenter | Qt::AlignLeft, more);
            return;
        }
        const int height = option.fontMetrics.height() + space::xs;
        const QRectF label(x, where.center().y() - height / 2.0, std::min(width, std::max(room, 2 * space::l)), height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colours().paper : colours().hover);
        painter->drawRoundedRect(label, space::xs, space::xs);
        painter->setPen(colours().ink);
        painter->drawText(label, Qt::AlignCenter,
                          option.fontMetrics.elidedText(names[i], Qt::ElideRight, int(label.width()) - space::s));
        x += int(label.width()) + space::xs;
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * space::s,
            std::max(int(space::target) + space::xs, option.fontMetrics.height() + space::m)};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const FieldSpec& field = m_model.columns()[index.column()];
    QWidget* editor = nullptr;
    if (field.kind == FieldKind::Choice || field.kind == FieldKind::OpenChoice || field.kind == FieldKind::YesNo) {
        auto* choice = new QComboBox(parent);
        choice->setEditable(field.kind == FieldKind::OpenChoice);
        choice->setInsertPolicy(QComboBox::NoInsert);
        if (field.kind == FieldKind::YesNo)
            choice->addItems({tr("no"), tr("yes")});
        else
            for (const auto& each : field.choices) choice->addItem(each.second);
        auto* self = const_cast<CellDelegate*>(this);
        connect(choice, &QComboBox::activated, self, [self, choice] {
            Q_EMIT self->commitData(choice);
            Q_EMIT self->closeEditor(choice);
        });
        editor = choice;
    } else {
        auto* line = new QLineEdit(parent);
        if (field.kind == FieldKind::Date) line->setPlaceholderText(u"2021-11-14"_s);
        if (field.kind == FieldKind::Number) line->setValidator(new QIntValidator(0, 100'000, line));
        editor = line;
    }
    editor->setStyleSheet(u"border-radius: 0; padding: 0 7px; min-height: 0;"_s);
    editor->setAccessibleName(field.title);
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString words = index.data(Qt::EditRole).toString();
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        const int known = choice->findText(words, Qt::MatchFixedString);
        choice->setCurrentIndex(known);
        if (choice->isEditable() && known < 0) choice->setEditText(words);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(words);
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        if (choice->currentIndex() >= 0 || choice->isEditable()) model->setData(index, choice->currentText());
    } else if (auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text());
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

}  // namespace kondensat::gui
