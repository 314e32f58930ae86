// Passages like the units of a code group, or unlike those of a category: a list to read, each to take or to leave.
#pragma once
#include <QWidget>

#include "app/gui/search/offered_model.h"

class QLabel;
class QListView;

namespace kondensat::gui {

class LineLabel;

/// Its functions stand by concern: likeness_view.cpp (asking, and the list), likeness_outcome.cpp (what becomes of a passage, and of the search).
class LikenessView : public QWidget {
    Q_OBJECT
public:
    /// `actions`: take, leave; `record`: keeps the outcome of a search for what is unlike.
    LikenessView(Session& session, const QList<QAction*>& actions, QAction* record, QWidget* parent = nullptr);
    /// A code group, subgroup, unit or category; `unlike`: of a category alone. `words`: of a source, in its text.
    void open(const RecordId& about, bool unlike, const text::Span& words = {});
    void refresh(const Touched& touched);
    [[nodiscard]] RecordId about() const { return m_about; }
    [[nodiscard]] bool isUnlike() const { return m_unlike; }
    /// The words that passages are like, where they stand now; empty where that is a record.
    [[nodiscard]] text::Span words() const;
    /// Words that somebody selected are no record that a passage could be left for.
    [[nodiscard]] bool mayLeave() const { return m_words.isNull(); }
    [[nodiscard]] const app::Offered* current() const;
    bool walk(int by);
    void focusList();

    /// Makes a unit of the current passage, in what it was offered for. The caller has asked whether that may be.
    void take();
    /// So that it is not offered again.
    void leave();
    /// What was read and taken, and who never speaks in it, becomes a challenge search of the category.
    void record(const QString& outcome);

Q_SIGNALS:
    void chosen(const kondensat::search::Passage& passage, const QList<kondensat::text::Span>& places);
    void participantWanted(const kondensat::RecordId& participant);
    void activated();

private:
    void show(const QList<app::Offered>& offered);
    void showChosen(int row);
    void showNever(const QList<RecordId>& never);
    void askIndex();
    void askAgain();
    void askStudy();
    void settle(int row);
    void done(int row);
    void noteRead();
    void allowRecord();
    [[nodiscard]] RecordId analysis() const;

    Session& m_session;
    RecordId m_about;
    text::Range m_words;  ///< of the source that m_about is; else null
    bool m_unlike = false, m_listening = false;
    bool m_settling = false;         ///< a passage is chosen by itself, and not yet read
    QSet<RecordId> m_read, m_taken;  ///< sources and units, since it was opened
    QList<RecordId> m_silent;        ///< who never speaks in it
    OfferedModel* m_model;
    QListView* m_list;
    LineLabel *m_title, *m_example;
    QLabel *m_says, *m_never, *m_none;
    QAction* m_record;
};

}  // namespace kondensat::gui
