// The board of one code group: a column for cards in no subgroup, one for each subgroup, and the tray of what is set
// aside.
#pragma once
#include <QScrollArea>

#include "app/gui/condensation/column.h"

namespace kondensat::gui {

/// The tray while it is folded: a strip to open it, and to drop cards on.
class TrayStrip : public QAbstractButton {
    Q_OBJECT
public:
    explicit TrayStrip(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
Q_SIGNALS:
    void dropped(const kondensat::gui::DraggedUnits& units);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool m_over = false;
};

class BoardView : public QWidget {
    Q_OBJECT
public:
    /// `subgroupMenu`, `panelActions`: of the page; they act on current().
    BoardView(Session& session, CardBook& book, const QList<QAction*>& subgroupMenu,
              const QList<QAction*>& panelActions, QAction* newSubgroup, QWidget* parent = nullptr);
    /// Shows the group of the book as it stands now; `touched`: since the last time.
    void refresh(const Touched& touched);
    void setFilter(const QString& words);
    [[nodiscard]] const app::Board& board() const { return m_board; }

    /// The column that was last entered; never null once a group is shown.
    [[nodiscard]] Column* current() const { return m_current; }
    /// From left to right: not yet, then the subgroups.
    [[nodiscard]] const QList<Column*>& columns() const { return m_columns; }
    [[nodiscard]] Column* tray() const { return m_tray; }
    [[nodiscard]] Column* columnOf(const RecordId& subgroup) const;
    /// The first column that shows a unit, the current one before others; null for none.
    [[nodiscard]] Column* columnWith(const RecordId& unit) const;
    [[nodiscard]] bool isTrayOpen() const { return m_tray->isVisibleTo(this); }
    void setTrayOpen(bool open);
    /// Of one column and the folded tray.
    [[nodiscard]] int leastWidth() const;
    /// Scrolls the current column into sight, once all is laid out.
    void showCurrent();
    /// Chooses a card wherever it is, and goes there.
    bool reveal(const RecordId& unit);
    void enter(Column* column);

    /// Moves chosen cards of the current column to another; they stay chosen there.
    void moveChosen(Column* to);
    void moveUnits(const DraggedUnits& units, Column* to, int row, bool copy);
    /// Within the column; up is negative.
    void reorderChosen(int by);
    /// Asks for a reason in place.
    void setAside(const QList<RecordId>& units, QWidget* anchor);

Q_SIGNALS:
    void contextWanted(const kondensat::RecordId& unit);
    void choiceChanged();
    void columnEntered();
    void cardMenuWanted(const QPoint& globalPosition);
    void sentenceChanged();  ///< the cursor went to another one, in any condensate
    void linksWanted(int sentence);
    void originWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Column* make(Column::Kind kind, const RecordId& subgroup);
    void fill(Column* column, const QList<RecordId>& units, const Touched& touched);
    void fillTray(const Touched& touched);
    void splitLike(const QSplitter* splitter);
    void fitWidths();
    void fitHeads();
    [[nodiscard]] QList<RecordId> filtered(const QList<RecordId>& units) const;

    Session& m_session;
    CardBook& m_book;
    QList<QAction*> m_menu, m_panelActions;
    app::Board m_board;
    QString m_filter;
    QScrollArea* m_area;
    QWidget *m_row, *m_end;
    QHBoxLayout* m_layout;
    QList<Column*> m_columns;
    Column *m_notYet, *m_tray, *m_current;
    TrayStrip* m_strip;
    QList<int> m_split;
};

}  // namespace kondensat::gui
