// A column's cards: a list that cards are dragged out of and into.
#pragma once
#include <QListView>

#include "app/gui/condensation/card_delegate.h"
#include "app/gui/condensation/card_model.h"

namespace kondensat::gui {

class CardList : public QListView {
    Q_OBJECT
public:
    CardList(CardBook& book, QWidget* parent = nullptr);
    [[nodiscard]] CardModel* cards() const { return m_model; }
    /// Chosen cards in their order; the current one where none is chosen and the list has the focus.
    [[nodiscard]] QList<RecordId> chosen() const;
    [[nodiscard]] RecordId currentUnit() const { return m_model->unitAt(currentIndex()); }
    /// Chooses cards of this column, the first of them current and in sight.
    void choose(const QList<RecordId>& units);

Q_SIGNALS:
    void contextWanted(const kondensat::RecordId& unit);
    void choiceChanged();
    void entered();  ///< it has the focus now
    void menuWanted(const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] int rowAt(const QPoint& position) const;
    void showLanding(int row);
    CardModel* m_model;
    CardDelegate* m_delegate;
    int m_landing = -1;  ///< row before which a drag would land
};

}  // namespace kondensat::gui
