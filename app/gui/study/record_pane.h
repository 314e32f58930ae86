// A table of records with what belongs to it: add, move, remove, paste, and the form of the current one.
#pragma once
#include <QWidget>

#include "app/gui/study/record_form.h"
#include "app/gui/study/record_table.h"

class QSplitter;
class QStackedWidget;
class QScrollArea;

namespace kondensat::gui {

/// What can be done with rows; the page has a command for each, with its key.
enum class Verb { Add, Paste, Copy, Clear, MoveUp, MoveDown, Remove };
struct VerbWords {
    Verb verb;
    QString text, icon;
    QKeySequence key;
};
QList<VerbWords> verbs();
/// Removes records, after a question where others hang on them.
void removeAsking(Session& session, QWidget* anchor, const QList<RecordId>& records);

class RecordPane : public QWidget {
    Q_OBJECT
public:
    /// Fill: takes the height there is, the form beside the table (below it where there is little width). Fit: as high
    /// as its rows, among other parts of a section.
    enum class Room { Fill, Fit };
    RecordPane(Session& session, const RecordSpec& spec, const QString& heading, Room room, QWidget* parent = nullptr);

    [[nodiscard]] RecordModel& model() { return m_model; }
    [[nodiscard]] RecordTable& table() { return *m_table; }
    [[nodiscard]] RecordForm* form() { return m_form; }
    /// One more command, at the left of the usual ones.
    QAction* command(const QString& text, const QKeySequence& key, const QString& icon,
                     const std::function<void()>& act, bool words = true);
    void act(Verb verb);
    /// Stands below the current record's form.
    void addBelowForm(QWidget* widget);
    void setParentRecord(const RecordId& parent);
    void refresh(const Touched& touched);
    /// Shows a record and puts the cursor into a field of its form, or into its row. False where it is not here.
    bool reveal(const RecordId& record, const QString& field);
    void filter(const QString& words);
    /// The record of the current row.
    [[nodiscard]] RecordId current() const;
    void setEmptySentence(const QString& sentence);

Q_SIGNALS:
    void currentChanged(const kondensat::RecordId& record);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCommands();
    void makeForm();
    void foldButtons();
    void showCurrent();
    void showState();
    void paste();
    void offer(const app::PasteTarget& target, const app::PastePlan& plan);

    Session& m_session;
    Room m_room;
    RecordModel m_model;
    RecordTable* m_table;
    RecordForm* m_form = nullptr;
    QVBoxLayout* m_column;
    QHBoxLayout* m_bar;
    QStackedWidget* m_stack;
    class EmptyState* m_empty;
    QSplitter* m_split = nullptr;
    QVBoxLayout* m_details = nullptr;
    QWidget* m_detailsArea = nullptr;
    QAction* m_add = nullptr;
    QWidget* m_offer = nullptr;
    RecordId m_shown;
    QString m_filter;
    bool m_typing = false;  ///< the first row is being typed
};

}  // namespace kondensat::gui
