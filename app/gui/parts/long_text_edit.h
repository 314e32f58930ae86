// A record's long text as it is written: condensates, analytic texts, memos.
#pragma once
#include <QTextEdit>
#include <QTimer>

#include "app/gui/session/session.h"

namespace kondensat::gui {

/// Typing becomes an entry after one second without a key, at most every five, on leaving the field, and when the
/// cursor goes on at another place, so that an entry's edit is one stretch and links of other sentences keep their
/// words. A burst undoes as one: Ctrl+Z is the study's undo. What changes elsewhere (undo, another view) is shown in
/// place with the cursor kept. Text only, no formats of its own; views colour it with setExtraSelections or a
/// QSyntaxHighlighter.
class LongTextEdit : public QTextEdit {
    Q_OBJECT
public:
    /// `label` names a burst ("wrote in a condensate").
    LongTextEdit(Session& session, const QString& label, QWidget* parent = nullptr);
    /// The record whose text this is; empty: read-only and empty. Writes what is pending first.
    void bind(const RecordId& record);
    [[nodiscard]] RecordId record() const { return m_record; }
    /// Positions in the widget equal UTF-16 positions of the record's stored text once nothing is pending.
    [[nodiscard]] bool isPending() const { return m_dirty; }
    /// True when nothing is pending any more.
    bool write();
    /// Called with the changes of a burst before they are committed, to add to the same entry (a first text's record,
    /// links).
    void setBeforeCommit(std::function<void(study::ChangeSet&)> before) { m_beforeCommit = std::move(before); }
    /// The same, once the burst's edit is among them: what hangs on units of the text can follow it.
    void setAlongWithEdit(std::function<void(study::ChangeSet&)> along) { m_alongWithEdit = std::move(along); }
    /// Inserts words at the cursor (with a space where two words would touch) and gives the span they will have.
    text::Span insertWords(const QString& words);
    /// Grows with its text from `least` lines to `most`; 0, 0: as the layout gives it.
    void setLines(int least, int most);

Q_SIGNALS:
    void textWritten();  ///< after a burst was committed
    void textShown();    ///< after another text, or another version of it, was put into the widget

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void contentsChanged(int position, int removed, int added);
    void show();
    void fit();

    Session& m_session;
    QString m_label;
    RecordId m_record;
    QString m_text;  ///< the widget's text after its last change, in stored form
    bool m_showing = false, m_dirty = false, m_writing = false;
    qsizetype m_editStart = -1, m_editEnd = -1;  ///< the stretch of the widget's text that this burst has changed
    QTimer m_pause, m_longest;
    int m_least = 0, m_most = 0;
    std::function<void(study::ChangeSet&)> m_beforeCommit, m_alongWithEdit;
};

}  // namespace kondensat::gui
