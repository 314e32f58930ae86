// A passage where it stands: in its transcript, or in the text that the analysis wrote.
#pragma once
#include <QWidget>

#include "app/gui/units/transcript_pane.h"
#include "app/operations/search_records.h"
#include "app/operations/searching.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kondensat::gui {

class LineLabel;

/// What is shown stays the same words whatever is edited around them. Stops are the sentences of a passage that hold
/// something found: reading goes from one to the next.
class PassagePane : public QWidget {
    Q_OBJECT
public:
    /// `under`: actions that stand below the text.
    PassagePane(Session& session, const QList<QAction*>& marking, QAction* show, QWidget* parent = nullptr);
    /// `last`: stops at its last place instead of its first. False where its words are gone; nothing is shown then.
    bool show(const search::Passage& passage, const QList<text::Span>& places, bool last = false);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_passage.record.isEmpty(); }
    [[nodiscard]] const search::Passage& passage() const { return m_passage; }
    /// One stop on or back; false at the end of the passage.
    bool walk(int by);
    void refresh(const Touched& touched);

    /// The source of the passage; empty for texts of the analysis.
    [[nodiscard]] RecordId source() const { return m_passage.source; }
    /// The stop, in the text of source() or of the record; the whole passage where nothing in it is highlighted.
    [[nodiscard]] text::Span stop() const;
    /// The whole passage, in the same text.
    [[nodiscard]] text::Span whole() const;
    /// Where "show in its step" leads.
    [[nodiscard]] Place place() const;
    [[nodiscard]] TranscriptView* view() const;
    [[nodiscard]] TranscriptPane* transcript() const { return m_transcript; }

    /// Whether this researcher may make units in the source; where not, says why and offers to change it.
    [[nodiscard]] bool mayMark();
    void say(const QString& sentence);

private:
    void highlight(bool reveal);
    void showNotice(const QString& sentence, bool offersReading);
    void markAsRead();
    [[nodiscard]] QList<text::Span> spans() const;

    Session& m_session;
    search::Passage m_passage;
    QList<text::Range> m_places;
    text::Range m_whole;
    QList<int> m_stops;  ///< index of the first place of each
    int m_stop = 0;
    LineLabel* m_title;
    QStackedWidget* m_texts;
    QWidget *m_nothing, *m_head, *m_foot, *m_notice;
    QLabel* m_noticeWords;
    QPushButton* m_haveRead;
    TranscriptPane* m_transcript;
    TranscriptView* m_text;
};

}  // namespace kondensat::gui
