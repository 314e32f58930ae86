// One preliminary theme in full: its note, whether it was brought along, and what became of it.
#pragma once
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include "app/gui/parts/fields.h"

class QVBoxLayout;

namespace kondensat::gui {

class ThemeDetails : public QWidget {
    Q_OBJECT
public:
    /// `withFate`: also fate, reason, date and code groups; the reading view leaves them for the discussion.
    ThemeDetails(Session& session, bool withFate, QWidget* parent = nullptr);
    void setTheme(const RecordId& theme);
    [[nodiscard]] RecordId theme() const { return m_theme; }
    void refresh();

private:
    void buildFate(QVBoxLayout* column);
    void showGroups();

    Session& m_session;
    RecordId m_theme;
    QLabel* m_title;
    FieldText* m_note;
    QCheckBox* m_aPriori;
    QWidget* m_fateBox = nullptr;
    QComboBox* m_fate = nullptr;
    FieldText* m_reason = nullptr;
    FieldLine* m_date = nullptr;
    QWidget* m_groups = nullptr;
};

}  // namespace kondensat::gui
