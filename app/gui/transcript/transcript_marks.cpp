#include <QKeyEvent>

#include "app/gui/transcript/transcript_private.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using text::Span;

void TranscriptView::Private::marksChanged() {
    m_shownStale = true;
    columnsStale = true;
    q->viewport()->update();
}

void TranscriptView::Private::choose(const RecordId& id, bool show) {
    if (id == chosen) return;
    chosen = id;
    if (const TextMark* mark = marks.find(id)) {
        setSelection(mark->span.start, mark->span.start);
        if (show) q->reveal(mark->span, false);
    }
    q->viewport()->update();
    Q_EMIT q->markChosen(id);
}

/// To the mark before or behind the chosen one, or the caret.
void TranscriptView::Private::walk(int direction) {
    const auto& all = marks.all();
    if (all.isEmpty()) return;
    const auto current = std::find_if(all.cbegin(), all.cend(), [this](const TextMark& m) { return m.id == chosen; });
    qsizetype index = current - all.cbegin();
    if (current != all.cend()) {
        index += direction;
    } else {
        index = std::partition_point(all.cbegin(), all.cend(), [this](const TextMark& m) { return m.span.start < caret; }) - all.cbegin();
        if (direction < 0) --index;
    }
    if (index < 0 || index >= all.size()) return;
    choose(RecordId(all[index].id), true);
}

/// The next place behind (or before) a position where a word ends (or begins), with the signs that cling to it.
qsizetype TranscriptView::Private::nextWordEnd(qsizetype position, int direction, bool end) const {
    const QStringView text(content.text);
    const qsizetype size = text.size();
    const qsizetype from = std::max<qsizetype>(0, position - 400), to = std::min(size, position + 400);
    qsizetype before = -1, after = -1;
    for (const Span& word : text::words(text.mid(from, to - from), content.language)) {
        qsizetype at = from + (end ? word.end : word.start);
        const auto clings = [&](qsizetype i) { return !text[i].isSpace() && !text[i].isLetterOrNumber() && !text[i].isSurrogate(); };
        while (end && at < size && clings(at)) ++at;
        while (!end && at > 0 && clings(at - 1)) --at;
        if (at < position) before = at;
        if (at > position && after < 0) after = at;
        if (at == position && direction == 0) return at;
    }
    if (direction < 0) return before >= 0 ? before : position;
    if (direction > 0) return after >= 0 ? after : position;
    if (before < 0 || (after >= 0 && after - position < position - before)) return after >= 0 ? after : position;
    return before;
}

qsizetype TranscriptView::Private::snapped(qsizetype position, bool end, bool freely) {
    return freely ? valid(position) : nextWordEnd(position, 0, end);
}

/// Alt+arrows move the chosen mark's end, with Shift its start, word by word.
bool TranscriptView::Private::resizeByKey(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier | Qt::MetaModifier);
    const TextMark* mark = marks.find(chosen);
    if (!mark || reading || (modifiers & ~Qt::ShiftModifier) != Qt::AltModifier) return false;
    const bool start = modifiers.testFlag(Qt::ShiftModifier);
    const bool rtl = paragraphs.layout(paragraphs.at(mark->span.start)).textOption().textDirection() == Qt::RightToLeft;
    int direction = 0;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down) direction = 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) direction = -1;
    if (direction == 0) return false;
    if (rtl && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) direction = -direction;
    Span span = mark->span;
    (start ? span.start : span.end) = nextWordEnd(start ? span.start : span.end, direction, !start);
    if (span.length() <= 0 || span == mark->span) return true;
    const RecordId id = mark->id;
    ensureVisible(start ? span.start : span.end);
    Q_EMIT q->markResized(id, span);
    return true;
}

}  // namespace kondensat::gui
