// The discussion: shared lists side by side, the team's list made of them, and what became of each theme.
#pragma once
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include "app/gui/impression/theme_details.h"
#include "app/gui/impression/theme_list.h"
#include "app/gui/parts/panel.h"

class QHBoxLayout;

namespace kondensat::gui {

class ListsView : public QWidget {
    Q_OBJECT
public:
    ListsView(Session& session, QAction* share, QAction* take, QAction* merge, QAction* newTheme,
              QWidget* parent = nullptr);
    void refresh(const Touched& touched);
    void choose(const RecordId& theme);
    [[nodiscard]] RecordId current() const { return m_details->theme(); }
    void startNew() { m_team->startNew(); }
    /// The chosen themes of the researchers' lists become one of the team's list; several ask for its title first.
    void take();
    /// They are recorded as merged into the theme that is chosen in the team's list.
    void merge();

private:
    struct Column {
        RecordId member;
        QWidget* box;
        ThemeList* list;
        QLabel* state;
    };
    QWidget* buildTeam(QAction* newTheme);
    void showColumns();
    Column makeColumn(const RecordId& member);
    void chose(ThemeList* list);
    void updateActions();
    [[nodiscard]] QList<RecordId> chosen() const;

    Session& m_session;
    QAction *m_share, *m_take, *m_merge;
    QHBoxLayout* m_columnRow;
    QList<Column> m_columns;
    EmptyState* m_noLists;
    QScrollArea* m_columnArea;
    QLabel* m_quiet;
    ThemeList* m_team;
    QLabel* m_teamNone;
    ThemeDetails* m_details;
    QToolButton* m_takeButton;
};

}  // namespace kondensat::gui
