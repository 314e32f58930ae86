// One search for what challenges a category: what was sought, where, what was found, and what came of it.
#pragma once
#include <QLabel>
#include <QPushButton>

#include "app/gui/parts/fields.h"

class QVBoxLayout;

namespace kondensat::gui {

class LineButton;

class SearchCard : public QWidget {
    Q_OBJECT
public:
    SearchCard(Session& session, const RecordId& search, QWidget* parent = nullptr);
    [[nodiscard]] RecordId search() const { return m_search; }
    void refresh(const Touched& touched);
    void focusSought() { m_sought->setFocus(); }

Q_SIGNALS:
    /// "Add the unit chosen in the transcript."
    void unitWanted(const kondensat::RecordId& search);
    void unitShown(const kondensat::RecordId& unit);

private:
    void draw();
    void chooseSources();
    void remove();

    Session& m_session;
    RecordId m_search;
    QLabel* m_who;
    FieldLine* m_date;
    FieldText *m_sought, *m_outcome;
    LineButton* m_sources;
    QVBoxLayout* m_units;
};

}  // namespace kondensat::gui
