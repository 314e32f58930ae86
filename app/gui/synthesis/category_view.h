// One category: its name and heading, the code groups it is made from, and its validation against the transcripts.
#pragma once
#include <QCheckBox>
#include <QTreeView>

#include "app/gui/synthesis/reread_model.h"
#include "app/gui/synthesis/search_card.h"
#include "app/gui/synthesis/version_row.h"

class QScrollArea;

class QToolButton;

namespace kondensat::gui {

class CategoryView : public QWidget {
    Q_OBJECT
public:
    struct Actions {
        QAction *versions, *nextPassage, *reread, *addSearch;
    };
    CategoryView(Session& session, const Actions& actions, QWidget* parent = nullptr);
    void showCategory(const RecordId& category);
    [[nodiscard]] RecordId category() const { return m_category; }
    void refresh(const Touched& touched);
    void setVersionsShown(bool shown);
    [[nodiscard]] VersionsPane* versions() const { return m_versions; }
    [[nodiscard]] QTreeView* rereading() const { return m_rereading; }
    void focusName();
    /// Goes to the passage after the chosen one, in the next transcript after the last.
    void nextPassage();
    /// Marks the transcript chosen in the list as re-read; `note` may be empty.
    void markReread(const QString& note);
    void addSearch();
    void revealSearch(const RecordId& search);

Q_SIGNALS:
    /// A transcript was chosen in the list, or a unit of a search: show it.
    void sourceWanted(const kondensat::RecordId& source, const QList<kondensat::RecordId>& units,
                      const kondensat::text::Span& span);
    void unitWanted(const kondensat::RecordId& search);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitVersions();
    void fitColumns();
    void fitRows();
    void leaveVersions();
    void showVersions();
    void layGroups();
    void laySearches();
    void showRow();
    void showUnit(const RecordId& unit);

    Session& m_session;
    Actions m_actions;
    RecordId m_category;
    FieldLine *m_name, *m_heading;
    QVBoxLayout *m_groups, *m_searches;
    QHash<RecordId, QCheckBox*> m_boxes;
    RereadModel* m_model;
    QTreeView* m_rereading;
    QLabel *m_unheard, *m_noSearch;
    QList<SearchCard*> m_cards;
    VersionsPane* m_versions;
    QToolButton* m_back;  ///< from versions, where they stand alone
    QScrollArea* m_area;
    bool m_restoring = false;  ///< the chosen transcript, after the list was read again
};

}  // namespace kondensat::gui
