// The page Study: what a report and its checklist ask of the records, section by section.
#pragma once
#include "app/gui/session/page.h"

class QListWidget;
class QStackedWidget;
class QLineEdit;

namespace kondensat::gui {

class Section;

class StudyPage : public Page {
    Q_OBJECT
public:
    StudyPage(Session& session, QWidget* parent);
    void reveal(const Place& place) override;
    Place place() const override;
    RecordId current() const override;
    bool find() override;

protected:
    void refresh(const Touched& touched) override;

private:
    struct Entry {
        QString key, title;
        Section* (*make)(Session&);
        QStringList types;
        Section* section = nullptr;
        Touched pending;
    };
    void makeEntries();
    void makeCommands();
    Section* showSection(int entry);
    [[nodiscard]] int entryFor(const Place& place) const;
    void showReminders();
    void withdraw(const RecordId& participant);
    /// Rows of a type from a file; an empty path: one that the person is asked for.
    void takeTable(const QString& type, const QString& path);
    /// Puts a panel in place of the section until it is closed.
    template <class Panel>
    void showPanel(Panel* panel);
    void closeFind();

    QList<Entry> m_entries;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QWidget *m_reminders, *m_findLine, *m_panel = nullptr;
    QLineEdit* m_find;
    QString m_remindersShown;
};

}  // namespace kondensat::gui
