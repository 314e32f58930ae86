// Where a condensate is written: words can be dropped on it, and its sentences show what they rest on.
#pragma once
#include "app/gui/condensation/card_model.h"
#include "app/gui/parts/long_text_edit.h"
#include "app/gui/parts/spelling.h"

namespace kondensat::gui {

class CondensateEdit : public LongTextEdit {
    Q_OBJECT
public:
    CondensateEdit(Session& session, QWidget* parent = nullptr);
    /// Sentences of the stored text, and words of it that no unit holds. Those without a unit get a quiet dotted line.
    void setSentences(const QList<method::LinkedSpan>& sentences);
    void setUnbackedWords(const QList<text::Span>& words);
    /// Sentences that a chosen card backs, on a quiet ground.
    void setBacked(const RecordId& unit);
    void setLanguage(const QString& language);
    /// The sentence at the cursor, once all is written; -1 for none.
    [[nodiscard]] int sentenceAtCursor() const;
    void putCursor(const text::Span& span, bool select);

Q_SIGNALS:
    void sentenceChanged();
    void linksWanted();   ///< of the sentence at the cursor
    void originWanted();  ///< its cards
    /// Dropped on the cursor's place.
    void unitsDropped(const kondensat::gui::DraggedUnits& units);
    void wordsDropped(const kondensat::gui::DraggedWords& words);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void mark();
    Session& m_session;
    SpellingHighlighter* m_spelling;
    QList<method::LinkedSpan> m_sentences;
    QList<text::Span> m_unbackedWords;
    RecordId m_backing;
};

}  // namespace kondensat::gui
