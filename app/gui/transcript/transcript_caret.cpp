#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include "app/gui/transcript/transcript_private.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using text::Span;

namespace {

/// A sentence is looked for this far around a place, so that lines without end cost no more than others.
constexpr qsizetype reach = 20'000;

}  // namespace

qsizetype TranscriptView::Private::valid(qsizetype position) {
    position = std::clamp<qsizetype>(position, 0, content.text.size());
    if (paragraphs.count() == 0) return 0;
    const int index = paragraphs.at(position);
    const Block& block = paragraphs.block(index);
    QTextLayout& layout = paragraphs.layout(index);
    int within = int(std::min(position, block.end) - block.start);
    while (within > 0 && !layout.isValidCursorPosition(within)) --within;
    return block.start + within;
}

void TranscriptView::Private::setSelection(qsizetype from, qsizetype to) {
    const Span before = selection();
    origin = valid(from);
    caret = valid(to);
    startBlinking();
    q->viewport()->update();
    if (before == selection()) return;
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent event(q, int(selection().start), int(selection().end));
        event.setCursorPosition(int(caret));
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT q->selectionChanged();
}

void TranscriptView::Private::moveCaret(qsizetype position, bool extend, bool keepColumn) {
    if (!keepColumn) wantedX = -1;
    if (chosen) choose({}, false);
    setSelection(extend ? origin : position, position);
    ensureVisible(caret);
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent event(q, int(caret));
        QAccessible::updateAccessibility(&event);
    }
}

qsizetype TranscriptView::Private::moved(CaretStep step) {
    const int index = paragraphs.at(caret), count = paragraphs.count();
    const Block& block = paragraphs.block(index);
    QTextLayout& layout = paragraphs.layout(index);
    const int within = int(std::min(caret, block.end) - block.start), length = int(block.end - block.start);
    const bool rtl = layout.textOption().textDirection() == Qt::RightToLeft;
    if (rtl && step == CaretStep::Left) step = CaretStep::Right;
    else if (rtl && step == CaretStep::Right) step = CaretStep::Left;
    else if (rtl && step == CaretStep::WordLeft) step = CaretStep::WordRight;
    else if (rtl && step == CaretStep::WordRight) step = CaretStep::WordLeft;
    const auto startOf = [&](int i) { return paragraphs.block(i).start; };
    const QTextLine line = lineAt(caret);
    switch (step) {
        case CaretStep::Left:
        case CaretStep::WordLeft:
            if (within > 0)
                return block.start + layout.previousCursorPosition(within, step == CaretStep::Left ? QTextLayout::SkipCharacters : QTextLayout::SkipWords);
            if (index == 0) return caret;
            return block.continues ? valid(block.start - 1) : paragraphs.block(index - 1).end;
        case CaretStep::Right:
        case CaretStep::WordRight:
            if (within < length)
                return block.start + layout.nextCursorPosition(within, step == CaretStep::Right ? QTextLayout::SkipCharacters : QTextLayout::SkipWords);
            return index + 1 < count ? startOf(index + 1) : caret;
        case CaretStep::LineStart: return block.start + line.textStart();
        case CaretStep::LineEnd: {
            const int end = line.textStart() + line.textLength();
            return block.start + (end < length ? layout.previousCursorPosition(end) : end);
        }
        case CaretStep::Start: return 0;
        case CaretStep::End: return content.text.size();
        case CaretStep::ParagraphUp: return within > 0 || index == 0 ? block.start : startOf(index - 1);
        case CaretStep::ParagraphDown: return index + 1 < count ? startOf(index + 1) : block.end;
        case CaretStep::Up:
        case CaretStep::Down: break;
    }
    if (wantedX < 0) wantedX = line.cursorToX(within);
    const int number = line.lineNumber() + (step == CaretStep::Up ? -1 : 1);
    if (number >= 0 && number < layout.lineCount()) return block.start + layout.lineAt(number).xToCursor(wantedX);
    const int other = index + (step == CaretStep::Up ? -1 : 1);
    if (other < 0 || other >= count) return step == CaretStep::Up ? 0 : content.text.size();
    QTextLayout& next = paragraphs.layout(other);
    return startOf(other) + next.lineAt(step == CaretStep::Up ? next.lineCount() - 1 : 0).xToCursor(wantedX);
}

void TranscriptView::Private::page(int direction, bool extend) {
    if (paragraphs.count() == 0) return;
    QRect at = caretRect(caret);
    const int height = q->viewport()->height();
    if (at.bottom() < 0 || at.top() > height) {
        ensureVisible(caret);
        at = caretRect(caret);
    }
    if (wantedX < 0) wantedX = at.left() - columns.textX;
    const auto before = std::pair(anchorBlock, anchorOffset);
    scrollBy(qint64(direction) * (height - 2 * lineHeight()));
    const bool atEdge = before == std::pair(anchorBlock, anchorOffset);
    const qsizetype to = atEdge ? (direction < 0 ? 0 : content.text.size())
                                : positionAt(QPointF(columns.textX + wantedX, at.center().y()));
    moveCaret(to, extend, true);
}

Span TranscriptView::Private::sentenceAt(qsizetype position) const {
    if (paragraphs.count() == 0) return {};
    const QStringView text(content.text);
    int first = paragraphs.at(position), last = first;
    while (first > 0 && paragraphs.block(first).continues) --first;
    while (last + 1 < paragraphs.count() && paragraphs.block(last + 1).continues) ++last;
    const qsizetype start = std::max(paragraphs.block(first).start, position - reach);
    const qsizetype end = std::min(paragraphs.block(last).end, position + reach);
    Span found{position, position};
    for (const Span& sentence : text::sentences(text.mid(start, end - start), content.language)) {
        if (start + sentence.start > position && found.length() > 0) break;
        found = {start + sentence.start, start + sentence.end};
        if (found.end > position) break;
    }
    return found;
}

Span TranscriptView::Private::turnAt(qsizetype position) const {
    if (paragraphs.count() == 0) return {};
    const int index = paragraphs.at(position);
    const int turn = paragraphs.block(index).turn;
    if (turn >= 0) return text::trimmed(content.text, content.turns[turn].span);
    const qsizetype end = content.turns.isEmpty() ? content.text.size() : content.turns.first().span.start;
    if (!content.turns.isEmpty()) return text::trimmed(content.text, {0, end});
    return text::trimmed(content.text, {paragraphs.block(index).start, paragraphs.block(index).end});
}

void TranscriptView::Private::startBlinking() {
    caretShown = true;
    const int time = QGuiApplication::styleHints()->cursorFlashTime();
    if (q->hasFocus() && time > 0) blink.start(time / 2);
}

bool TranscriptView::Private::caretKey(QKeyEvent* event) {
    static const struct {
        QKeySequence::StandardKey move, select;
        CaretStep step;
    } keys[] = {
        {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, CaretStep::Left},
        {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, CaretStep::Right},
        {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, CaretStep::WordLeft},
        {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, CaretStep::WordRight},
        {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, CaretStep::Up},
        {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, CaretStep::Down},
        {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, CaretStep::LineStart},
        {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, CaretStep::LineEnd},
        {QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, CaretStep::Start},
        {QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, CaretStep::End},
    };
    if (paragraphs.count() == 0) return false;
    for (const auto& key : keys) {
        const bool select = event->matches(key.select);
        if (!select && !event->matches(key.move)) continue;
        const bool column = key.step == CaretStep::Up || key.step == CaretStep::Down;
        const Span span = selection();
        const bool collapses = !select && span.length() > 0 && (key.step == CaretStep::Left || key.step == CaretStep::Right);
        if (!column) wantedX = -1;
        moveCaret(collapses ? (key.step == CaretStep::Left ? span.start : span.end) : moved(key.step), select, column);
        return true;
    }
    if (event->matches(QKeySequence::MoveToPreviousPage) || event->matches(QKeySequence::SelectPreviousPage))
        return page(-1, event->matches(QKeySequence::SelectPreviousPage)), true;
    if (event->matches(QKeySequence::MoveToNextPage) || event->matches(QKeySequence::SelectNextPage))
        return page(1, event->matches(QKeySequence::SelectNextPage)), true;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier), alt = event->modifiers().testFlag(Qt::AltModifier);
    if (control && !alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCaret(moved(event->key() == Qt::Key_Up ? CaretStep::ParagraphUp : CaretStep::ParagraphDown),
                  event->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    return false;
}

/// Selecting by sense, copying, walking through marks; and what is handed on as a typed key.
bool TranscriptView::Private::commandKey(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier | Qt::MetaModifier);
    const auto take = [this](const Span& span) {
        if (chosen) choose({}, false);
        setSelection(span.start, span.end);
        ensureVisible(span.end);
        ensureVisible(span.start);
    };
    if (event->key() == Qt::Key_L && modifiers == Qt::ControlModifier) return take(sentenceAt(selection().start)), true;
    if (event->key() == Qt::Key_L && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return take(turnAt(selection().start)), true;
    if (event->matches(QKeySequence::SelectAll)) return take({0, content.text.size()}), true;
    if (event->matches(QKeySequence::Copy)) {
        const QString words = q->selectedText();
        if (!words.isEmpty()) QGuiApplication::clipboard()->setText(words);
        return true;
    }
    if (event->key() == Qt::Key_F7 && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier))
        return walk(modifiers == Qt::ShiftModifier ? -1 : 1), true;
    if (event->key() == Qt::Key_Escape && drag != Drag::None) return endDrag(false), true;
    if (event->key() == Qt::Key_Escape && chosen) return choose({}, false), true;
    if (event->key() == Qt::Key_Escape && selection().length() > 0) return setSelection(caret, caret), true;
    if ((!chosen && selection().length() == 0) || (modifiers & ~Qt::ShiftModifier)) return false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return Q_EMIT q->keyTyped(QStringLiteral("\n")), true;
    if (event->key() == Qt::Key_Delete) return Q_EMIT q->keyTyped(QStringLiteral("\x7f")), true;
    const QString typed = event->text();
    if (typed.isEmpty() || !typed.front().isPrint() || typed.front().isSpace()) return false;
    Q_EMIT q->keyTyped(typed.toLower());
    return true;
}

}  // namespace kondensat::gui
