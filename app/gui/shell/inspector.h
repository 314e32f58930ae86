// The panel on the right: what belongs to the page, what is worth a look, memos, history.
#pragma once
#include <QWidget>

#include "app/gui/session/page.h"

class QStackedWidget;
class QTabBar;

namespace kondensat::gui {

class HistoryPanel;
class MemosPanel;
class PointsPanel;

class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);
    /// Makes a page's own panel, before it is shown.
    void addPage(Page* page);
    /// Lays out what stands here beside a page, before it is shown.
    void prepare(Page* page);
    /// Shows a page's own panel first; on another tab the person stays there.
    void setPage(Page* page);
    void setCurrent(const RecordId& record);
    void writeMemo();
    void showOwn();  ///< what belongs to the page; nothing where it has none
    void showHistory();
    void walkPoints(int by);

private:
    void choose(int tab);
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    PointsPanel* m_points;
    MemosPanel* m_memos;
    HistoryPanel* m_history;
    QHash<Page*, QWidget*> m_own;
    Page* m_page = nullptr;
};

}  // namespace kondensat::gui
