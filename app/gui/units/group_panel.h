// The inspector of step 2: the code groups, and what can be done with the chosen one.
#pragma once
#include <QWidget>

#include "app/gui/units/group_model.h"

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace kondensat::gui {

class FieldText;
class SplitPane;

class GroupPanel : public QWidget {
    Q_OBJECT
public:
    /// `create` makes a new code group, `begin` makes groups of the preliminary themes; both belong to the page.
    GroupPanel(Session& session, QAction* create, QAction* begin, QWidget* parent = nullptr);
    void refresh(const Touched& touched);
    void select(const RecordId& group);
    [[nodiscard]] RecordId selected() const;
    /// Where a new code group is named.
    QWidget* anchor();
    [[nodiscard]] GroupModel* model() const { return m_model; }

private:
    QWidget* makeList(QAction* create);
    QWidget* makeDetails();
    QWidget* makeColours();
    QWidget* makeActions();
    QAction* action(const QString& text, const QString& icon, const QKeySequence& key,
                    const std::function<void()>& act);
    void showDetails();
    void showColour(const QString& chosen);
    void takeKey();
    void merge();
    void split();
    void setAsideOrBringBack();
    void showPage();

    Session& m_session;
    GroupModel* m_model;
    QListView* m_view;
    QStackedWidget* m_pages;
    QWidget *m_groups, *m_noGroups, *m_noGroupsButThemes, *m_details;
    SplitPane* m_split;
    QLineEdit* m_key;
    FieldText* m_description;
    QLabel* m_reason;
    QList<QToolButton*> m_swatches;
    QAction *m_aside, *m_merge, *m_splitAction;
    QToolButton *m_mergeButton, *m_asideButton, *m_createButton;
    RecordId m_shown;
};

}  // namespace kondensat::gui
