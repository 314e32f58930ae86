// The record of a discussion of step 1: who was there, what each held, what was decided and why.
#pragma once
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QToolButton>

#include "app/gui/parts/fields.h"
#include "app/gui/parts/panel.h"

class QVBoxLayout;

namespace kondensat::gui {

class DiscussionPanel : public QScrollArea {
    Q_OBJECT
public:
    DiscussionPanel(Session& session, QAction* record, QWidget* parent = nullptr);
    void refresh(const Touched& touched);
    void choose(const RecordId& discussion);
    [[nodiscard]] RecordId current() const { return m_discussion; }

private:
    void showList();
    void showForm();
    void showPeople();
    void bindFields();
    FieldText* addText(QVBoxLayout* column, const QString& words, const QString& hint, const QString& label);

    /// A researcher's line: there or not, and what they held.
    struct Person {
        RecordId member;
        QCheckBox* present;
        FieldText* position;
    };
    void bindPerson(const Person& person);

    Session& m_session;
    RecordId m_discussion, m_shown;
    EmptyState* m_none;
    QComboBox* m_list;
    QWidget* m_form;
    FieldLine* m_date;
    FieldText *m_proposal, *m_decision, *m_reason;
    QWidget* m_peopleBox;
    QList<Person> m_people;
    QLabel* m_about;
    QToolButton* m_aboutNow;
};

}  // namespace kondensat::gui
