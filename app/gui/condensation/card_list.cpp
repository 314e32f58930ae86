#include "app/gui/condensation/card_list.h"

#include <QDrag>
#include <QKeyEvent>
#include <QPainter>

namespace kondensat::gui {

CardList::CardList(CardBook& book, QWidget* parent)
    : QListView(parent), m_model(new CardModel(book, this)), m_delegate(new CardDelegate(book, this)) {
    setModel(m_model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);  // it is drawn here, between the cards
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
    connect(&book, &CardBook::litChanged, viewport(), qOverload<>(&QWidget::update));
}

QList<RecordId> CardList::chosen() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) rows.append(index.row());
    if (rows.isEmpty() && hasFocus() && currentIndex().isValid()) rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    QList<RecordId> units;
    for (const int row : std::as_const(rows)) units.append(m_model->units().value(row));
    return units;
}

void CardList::choose(const QList<RecordId>& units) {
    QItemSelection selection;
    QModelIndex first;
    for (const RecordId& unit : units) {
        const QModelIndex index = m_model->indexOf(unit);
        if (!index.isValid()) continue;
        selection.select(index, index);
        if (!first.isValid() || index.row() < first.row()) first = index;
    }
    if (!first.isValid()) return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

void CardList::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid()) Q_EMIT contextWanted(currentUnit());
        return;
    }
    if (plain && !event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore();  // keys of commands; no type-ahead over what participants said
        return;
    }
    QListView::keyPressEvent(event);
}

void CardList::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = event->buttons() ? QModelIndex() : indexAt(at);
    const bool opens = index.isValid() && m_delegate->opensAt(index, visualRect(index), at);
    if (opens == (viewport()->cursor().shape() == Qt::PointingHandCursor)) return;
    opens ? viewport()->setCursor(Qt::PointingHandCursor) : viewport()->unsetCursor();
}

void CardList::mouseReleaseEvent(QMouseEvent* event) {
    const bool dragged = state() == DraggingState;
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (dragged || event->button() != Qt::LeftButton || event->modifiers() || !index.isValid()) return;
    if (m_delegate->opensAt(index, visualRect(index), event->position().toPoint()))
        Q_EMIT contextWanted(m_model->unitAt(index));
}

void CardList::mouseDoubleClickEvent(QMouseEvent* event) {
    QListView::mouseDoubleClickEvent(event);
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        Q_EMIT contextWanted(m_model->unitAt(index));
}

void CardList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey && !currentIndex().isValid()) return;
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void CardList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
    Q_EMIT entered();
}

/// Not Qt's own, which would remove the rows of what was moved: the study says where cards are.
void CardList::startDrag(Qt::DropActions actions) {
    const QModelIndexList indexes = selectedIndexes();
    if (indexes.isEmpty()) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData(indexes));
    const QModelIndex lead = currentIndex().isValid() ? currentIndex() : indexes.first();
    const QRect card = visualRect(lead);
    QPixmap picture = m_delegate->picture(lead, card.size(), devicePixelRatioF());
    if (indexes.size() > 1) {
        QPainter painter(&picture);
        painter.setFont(fontFor(Type::Small, true));
        const QString words = tr("%1 cards").arg(indexes.size());
        const QRect label(space::s, space::s, painter.fontMetrics().horizontalAdvance(words) + space::l,
                          painter.fontMetrics().height() + space::s);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().accent);
        painter.drawRoundedRect(label, space::corner, space::corner);
        painter.setPen(colours().onAccent);
        painter.drawText(label, Qt::AlignCenter, words);
    }
    drag->setPixmap(picture);
    drag->setHotSpot({space::xl, space::l});
    drag->exec(actions, Qt::MoveAction);
}

int CardList::rowAt(const QPoint& position) const {
    const QModelIndex index = indexAt({std::max(position.x(), space::s), position.y()});
    if (!index.isValid()) return m_model->rowCount();
    return index.row() + (position.y() > visualRect(index).center().y() ? 1 : 0);
}

void CardList::showLanding(int row) {
    if (row == m_landing) return;
    m_landing = row;
    viewport()->update();
}

void CardList::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_model->canDropMimeData(event->mimeData(), event->dropAction(), -1, -1, {})) return event->ignore();
    QListView::dragEnterEvent(event);
    event->acceptProposedAction();
}

void CardList::dragMoveEvent(QDragMoveEvent* event) {
    QListView::dragMoveEvent(event);  // scrolls near the edges
    if (!m_model->canDropMimeData(event->mimeData(), event->dropAction(), -1, -1, {})) return event->ignore();
    event->acceptProposedAction();
    showLanding(rowAt(event->position().toPoint()));
}

void CardList::dragLeaveEvent(QDragLeaveEvent* event) {
    QListView::dragLeaveEvent(event);
    showLanding(-1);
}

void CardList::dropEvent(QDropEvent* event) {
    const int row = rowAt(event->position().toPoint());
    showLanding(-1);
    setState(NoState);
    stopAutoScroll();
    if (m_model->dropMimeData(event->mimeData(), event->dropAction(), row, 0, {}))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CardList::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_landing < 0) return;
    QPainter painter(viewport());
    const int rows = m_model->rowCount();
    const int y = rows == 0          ? space::xs
                  : m_landing < rows ? visualRect(m_model->index(m_landing)).top()
                                     : visualRect(m_model->index(rows - 1)).bottom();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    painter.drawRoundedRect(QRectF(space::xs, std::max(y - 1, 0), viewport()->width() - 2 * space::xs, 3), 1.5, 1.5);
}

void CardList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

void CardList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT choiceChanged();
}

}  // namespace kondensat::gui
