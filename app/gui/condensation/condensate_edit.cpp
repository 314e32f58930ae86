#include "app/gui/condensation/condensate_edit.h"

#include <QContextMenuEvent>
#include <QMenu>

#include "app/gui/condensation/card_delegate.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

CondensateEdit::CondensateEdit(Session& session, QWidget* parent)
    : LongTextEdit(session, QT_TRANSLATE_NOOP("History", "wrote in a condensate"), parent),
      m_session(session),
      m_spelling(new SpellingHighlighter(session, document())) {
    setFont(wordsFont());
    setAcceptDrops(true);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        mark();
        Q_EMIT sentenceChanged();
    });
    for (const auto settled : {&LongTextEdit::textWritten, &LongTextEdit::textShown})
        connect(this, settled, this, [this] {
            mark();
            Q_EMIT sentenceChanged();
        });
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, &CondensateEdit::mark);
}

void CondensateEdit::setSentences(const QList<method::LinkedSpan>& sentences) {
    m_sentences = sentences;
    mark();
}

void CondensateEdit::setUnbackedWords(const QList<text::Span>& words) {
    m_unbackedWords = words;
    mark();
}

void CondensateEdit::setBacked(const RecordId& unit) {
    if (unit == m_backing) return;
    m_backing = unit;
    mark();
}

void CondensateEdit::setLanguage(const QString& language) {
    m_spelling->setLanguage(language);
}

int CondensateEdit::sentenceAtCursor() const {
    if (isPending()) return -1;
    const int at = textCursor().position();
    for (int i = 0; i < m_sentences.size(); ++i)
        if (m_sentences[i].span.start <= at && at <= m_sentences[i].span.end) return i;
    return -1;
}

void CondensateEdit::putCursor(const text::Span& span, bool select) {
    const int most = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(int(select ? span.start : span.end), 0, most));
    if (select) cursor.setPosition(std::clamp(int(span.end), 0, most), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// While words are typed and not yet written the marks stay where they are: their cursors move along with the text.
void CondensateEdit::mark() {
    if (isPending()) return;
    const Colours& c = colours();
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const text::Span& span, const QTextCharFormat& format) {
        if (span.end > document()->characterCount() - 1) return;
        QTextCursor cursor(document());
        cursor.setPosition(int(span.start));
        cursor.setPosition(int(span.end), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    };
    const int chosen = hasFocus() ? sentenceAtCursor() : -1;
    const auto isUnbacked = [&](const text::Span& word) {
        return std::any_of(m_sentences.cbegin(), m_sentences.cend(), [&](const auto& sentence) {
            return sentence.targets.isEmpty() && sentence.span.overlaps(word);
        });
    };
    for (int i = 0; i < m_sentences.size(); ++i) {
        QTextCharFormat format;
        const bool backed = m_backing && m_sentences[i].targets.contains(m_backing);
        if (i == chosen || backed) format.setBackground(backed ? c.selection : c.hover);
        if (m_sentences[i].targets.isEmpty()) {
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(c.quiet);
        }
        if (!format.isEmpty()) add(m_sentences[i].span, format);
    }
    QTextCharFormat word;
    word.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    word.setUnderlineColor(c.hairline);
    for (const text::Span& span : std::as_const(m_unbackedWords))
        if (!isUnbacked(span)) add(span, word);
    setExtraSelections(selections);
}

bool CondensateEdit::canInsertFromMimeData(const QMimeData* source) const {
    return !isReadOnly() &&
           (draggedUnits(source) || draggedWords(source) || LongTextEdit::canInsertFromMimeData(source));
}

void CondensateEdit::insertFromMimeData(const QMimeData* source) {
    if (const auto units = draggedUnits(source))
        Q_EMIT unitsDropped(*units);
    else if (const auto words = draggedWords(source))
        Q_EMIT wordsDropped(*words);
    else
        LongTextEdit::insertFromMimeData(source);
}

void CondensateEdit::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const QTextCursor at =
        event->reason() == QContextMenuEvent::Keyboard ? textCursor() : cursorForPosition(event->pos());
    if (!textCursor().hasSelection()) setTextCursor(at);
    if (sentenceAtCursor() >= 0) {
        menu->addSeparator();
        connect(menu->addAction(tr("Show where it comes from")), &QAction::triggered, this,
                &CondensateEdit::originWanted);
        connect(menu->addAction(tr("Links of this sentence…")), &QAction::triggered, this,
                &CondensateEdit::linksWanted);
    }
    if (!isReadOnly()) addSpellingTo(*menu, m_session, this, at.position(), m_spelling->language());
    menu->exec(event->globalPos());
}

void CondensateEdit::focusInEvent(QFocusEvent* event) {
    LongTextEdit::focusInEvent(event);
    mark();
    Q_EMIT sentenceChanged();
}

void CondensateEdit::focusOutEvent(QFocusEvent* event) {
    LongTextEdit::focusOutEvent(event);
    mark();
    Q_EMIT sentenceChanged();
}

}  // namespace kondensat::gui
