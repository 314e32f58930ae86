// Step 1, total impression: reading everything without coding, each alone, and then the discussion of the lists.
#pragma once
#include <QStackedWidget>

#include "app/gui/impression/discussion_panel.h"
#include "app/gui/impression/lists_view.h"
#include "app/gui/impression/reading_view.h"
#include "app/gui/impression/themes_panel.h"
#include "app/gui/session/page.h"

namespace kondensat::gui {

class ImpressionPage : public Page {
    Q_OBJECT
public:
    ImpressionPage(Session& session, QWidget* parent);

    QWidget* inspector() override;
    [[nodiscard]] QString inspectorTitle() const override { return tr("Themes"); }
    void reveal(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] RecordId current() const override;
    bool find() override;

protected:
    void refresh(const Touched& touched) override;

private:
    void makeCommands();
    QAction* viewCommand(const QString& text, const QKeySequence& key, int view);
    void showView(int view);
    void shareOrKeep();
    void sayWho();
    void toggleRead();
    void newTheme();
    void recordDiscussion();
    bool knowsWho();
    void updateActions();

    QAction *m_read = nullptr, *m_mark = nullptr, *m_newTheme = nullptr, *m_share = nullptr, *m_who = nullptr,
            *m_take = nullptr, *m_merge = nullptr, *m_record = nullptr, *m_reading = nullptr, *m_discussing = nullptr;
    QList<QAction*> m_walk;  ///< from text to text
    QStackedWidget* m_views;
    ReadingView* m_text;
    ListsView* m_lists;
    QStackedWidget* m_inspector;
    ThemesPanel* m_themes;
    DiscussionPanel* m_discussions;
};

}  // namespace kondensat::gui
