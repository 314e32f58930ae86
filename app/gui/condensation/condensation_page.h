// Step 3: the board of one code group, condensates below it, and beside it a card's context or a condensate's links.
#pragma once
#include <QStackedWidget>

#include "app/gui/condensation/board.h"
#include "app/gui/condensation/context_pane.h"
#include "app/gui/condensation/links_pane.h"
#include "app/gui/session/page.h"

class QComboBox;
class QLineEdit;

namespace kondensat::gui {

class EmptyState;
class LineLabel;

class CondensationPage : public Page {
    Q_OBJECT
public:
    CondensationPage(Session& session, QWidget* parent);
    void reveal(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] RecordId current() const override;
    [[nodiscard]] Place example() const override;
    bool find() override;

protected:
    void refresh(const Touched& touched) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCommands();
    void makeCardCommands();
    void makeSubgroupCommands();
    void makeCondensateCommands();
    void layOut();
    QAction* change(const QString& text, const QKeySequence& key, const QString& icon,
                    const std::function<void()>& act);

    void showGroup(const RecordId& group);
    void stepGroup(int by);
    void fillChooser();
    [[nodiscard]] bool concerns(const Touched& touched) const;
    void updateCommands();
    void updateLight();
    void cardMenu(const QPoint& at);

    void openContext(const RecordId& unit);
    void openLinks(int sentence);
    void showOrigin();
    void closeSide();
    void fitSide();
    /// The panel of the column in hand; null where it has none.
    [[nodiscard]] CondensatePanel* panel() const;
    /// Where words go: that of the column in hand, or the one last written in.
    CondensatePanel* target();
    [[nodiscard]] QList<RecordId> chosen() const;
    [[nodiscard]] bool inContext() const;
    [[nodiscard]] bool inSide() const { return m_side->isAncestorOf(QApplication::focusWidget()); }
    void send();
    void toggleLink();
    void pickGold();
    void askSubgroup();
    void moveSubgroup(int by);
    [[nodiscard]] const study::Subgroup* subgroup() const;

    CardBook* m_book;
    QComboBox* m_chooser;
    LineLabel* m_practice;
    QLineEdit* m_filter;
    BoardView* m_board;
    QSplitter* m_splitter;
    QStackedWidget *m_side, *m_stack;
    ContextPane* m_context;
    LinksPane* m_links;
    EmptyState *m_noGroups, *m_noUnits;
    QList<QAction*> m_subgroupMenu, m_cardMenu, m_changing;
    QAction *m_previous, *m_next, *m_toUnits, *m_newSubgroup, *m_send, *m_gold, *m_open, *m_begin, *m_showLinks,
        *m_confirm, *m_tray;
    RecordId m_group, m_writing;  ///< subgroup whose condensate was last written in
};

}  // namespace kondensat::gui
