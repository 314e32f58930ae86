// Beside the text: this researcher's preliminary themes, and the places that they marked.
#pragma once
#include <QLabel>
#include <QScrollArea>

#include "app/gui/impression/theme_details.h"
#include "app/gui/impression/theme_list.h"
#include "app/gui/parts/panel.h"

namespace kondensat::gui {

class ThemesPanel : public QScrollArea {
    Q_OBJECT
public:
    ThemesPanel(Session& session, QAction* newTheme, QAction* share, QAction* sayWho, QWidget* parent = nullptr);
    void refresh(const Touched& touched);
    /// The source whose marked places are shown.
    void setSource(const RecordId& source);
    void startNew() { m_list->startNew(); }
    void choose(const RecordId& theme) { m_list->choose(theme); }
    [[nodiscard]] RecordId currentTheme() const { return m_list->current(); }

Q_SIGNALS:
    void placeWanted(const kondensat::RecordId& mark);
    void leaving();  ///< Escape: back to the text

private:
    void showOthers();
    void showPlaces();
    void addPlace(const RecordId& mark, const QString& note, const QString& words, bool mine);

    Session& m_session;
    RecordId m_source;
    EmptyState *m_nobody, *m_none;
    QWidget* m_mine;
    ThemeList* m_list;
    ThemeDetails* m_details;
    QLabel* m_state;
    QToolButton* m_share;
    QWidget *m_others, *m_places;
    QWidget* m_placesHeading;
    QStringList m_shownPlaces;
};

/// "Two other researchers keep their lists to themselves…"; empty where there is nobody of whom to say it.
QString othersKeepingQuiet(const study::Study& study, const RecordId& analysis);

}  // namespace kondensat::gui
