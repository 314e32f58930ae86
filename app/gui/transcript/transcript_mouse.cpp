#include <QApplication>
#include <QMouseEvent>
#include <QToolTip>

#include "app/gui/transcript/transcript_private.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using text::Span;

const TranscriptView::Private::Shown* TranscriptView::Private::shownAt(const QPoint& point) {
    const double reach = reading ? 6 : (columns.laneStep - 4) / 2 + 0.5;
    for (const Shown& stripe : shown())
        if (stripe.rect.adjusted(-reach, reading ? -6 : 0, reach, reading ? 6 : 0).contains(point)) return &stripe;
    return nullptr;
}

/// A stripe lifts its unit and dims the rest; in the text the innermost unit lifts.
void TranscriptView::Private::hoverAt(const QPoint& point) {
    RecordId over;
    const Shown* stripe = shownAt(point);
    if (stripe) over = marks.at(stripe->mark).id;
    const bool onText = point.x() >= columns.textX && point.x() <= columns.textX + columns.textWidth;
    if (!stripe) over = unitsUnder(point).value(0);
    const int time = timeUnder(point);
    if (std::exchange(hoveredTime, time) != time) q->viewport()->update();
    const bool onHandle = handle(false).contains(point) || handle(true).contains(point);
    q->viewport()->setCursor(onHandle ? Qt::SizeHorCursor : stripe || time >= 0 ? Qt::PointingHandCursor : onText ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (over == hovered && hoverDims == (stripe != nullptr)) return;
    hovered = over;
    hoverDims = stripe != nullptr;
    q->viewport()->update();
}

QList<RecordId> TranscriptView::Private::unitsUnder(const QPoint& point) {
    const bool onText = point.x() >= columns.textX && point.x() <= columns.textX + columns.textWidth;
    if (!onText || reading || !q->viewport()->rect().contains(point)) return {};
    return q->marksAt(positionAt(point));
}

/// A click on words chooses the innermost unit that they are in, the next click the one around it; the caret stays at the click.
void TranscriptView::Private::chooseAt(const QPoint& point) {
    const QList<RecordId> covering = unitsUnder(point);
    const qsizetype position = caret;
    const qsizetype next = covering.indexOf(chosen) + 1;
    choose(covering.isEmpty() ? RecordId() : RecordId(covering[next % covering.size()]), false);
    setSelection(position, position);
}

QString TranscriptView::Private::tipAt(const QPoint& point) {
    QStringList names;
    const auto add = [&](const TextMark& mark) {
        for (const RecordId& group : mark.groups)
            if (const auto look = looks.constFind(group); look != looks.cend() && !names.contains(look->name)) names.append(look->name);
        if (mark.setAside) names.append(TranscriptView::tr("set aside"));
        else if (mark.groups.isEmpty()) names.append(TranscriptView::tr("in no code group"));
    };
    const Shown* stripe = shownAt(point);
    if (const int turn = timeUnder(point); turn >= 0)
        return TranscriptView::tr("Play from %1").arg(timeText(content.turns[turn].startMs, hours));
    if (reading) return stripe ? TranscriptView::tr("Reading mark") : QString();
    if (stripe) {
        add(marks.at(stripe->mark));
        return names.join(QLatin1Char('\n'));
    }
    const auto blocks = seen();
    for (const Seen& s : blocks) {
        const Block& block = paragraphs.block(s.block);
        const int top = s.y + paragraphs.textTop(s.block);
        if (!block.named || point.y() < top || point.y() > top + lineHeight()) continue;
        if (point.x() >= columns.speakerX && point.x() < columns.speakerX + columns.speakerWidth && !columns.stacked)
            return content.turns[block.turn].speaker;
    }
    const QList<RecordId> covering = unitsUnder(point);
    for (const RecordId& id : covering)
        if (const TextMark* mark = marks.find(id)) add(*mark);
    names.removeDuplicates();
    return names.join(QLatin1Char('\n'));
}

void TranscriptView::Private::dragTo(const QPoint& point, Qt::KeyboardModifiers modifiers) {
    dragPoint = point;
    dragModifiers = modifiers;
    const int height = q->viewport()->height();
    if (point.y() < 0 || point.y() > height) {
        if (!autoScroll.isActive()) autoScroll.start(16);
    } else {
        autoScroll.stop();
    }
    const qsizetype position = positionAt(QPointF(point.x(), std::clamp(point.y(), 0, height)));
    if (drag == Drag::Select) {
        setSelection(origin, position);
        if (selection().length() > 0) choose({}, false);
        return;
    }
    const TextMark* mark = marks.find(chosen);
    if (!mark) return endDrag(false);
    TextMark draft = *mark;
    const bool end = drag == Drag::End;
    const qsizetype to = snapped(position, end, modifiers.testFlag(Qt::AltModifier));
    if (end ? to <= draft.span.start : to >= draft.span.end) return;
    (end ? draft.span.end : draft.span.start) = to;
    marks.set(draft);
    marksChanged();
}

/// The page decides what becomes of a dragged end; until it says so the mark stands where it was.
void TranscriptView::Private::endDrag(bool keep) {
    const Drag was = std::exchange(drag, Drag::None);
    autoScroll.stop();
    if (was != Drag::Start && was != Drag::End) return;
    const TextMark* mark = marks.find(draggedFrom.id);
    if (!mark) return;
    const Span span = mark->span;
    marks.set(draggedFrom);
    marksChanged();
    if (keep && span != draggedFrom.span) Q_EMIT q->markResized(RecordId(draggedFrom.id), span);
}

void TranscriptView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    const QPoint point = event->position().toPoint();
    d->keyboardFocus = false;
    d->readerActs();
    d->settle();
    if (const int turn = d->timeUnder(point); turn >= 0) return Q_EMIT turnTimeClicked(turn);
    for (const bool end : {true, false})
        if (d->handle(end).contains(point)) {
            d->drag = end ? Private::Drag::End : Private::Drag::Start;
            d->draggedFrom = *d->marks.find(d->chosen);
            return;
        }
    if (const auto* stripe = d->shownAt(point)) return d->choose(RecordId(d->marks.at(stripe->mark).id), false);
    const qsizetype position = d->positionAt(point);
    const bool third = d->sinceDouble.isValid() && d->sinceDouble.elapsed() < QApplication::doubleClickInterval() &&
                       position >= selection().start && position <= selection().end;
    d->sinceDouble.invalidate();
    if (selection() != d->doubleSpan) d->doubleTaken = false;
    if (third) {
        const Span turn = d->turnAt(position);
        return d->setSelection(turn.start, turn.end);
    }
    d->wantedX = -1;
    d->setSelection(event->modifiers().testFlag(Qt::ShiftModifier) ? d->origin : position, position);
    if (selection().length() > 0) d->choose({}, false);
    d->drag = Private::Drag::Select;
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    if (d->drag == Private::Drag::None || !(event->buttons() & Qt::LeftButton)) return d->hoverAt(point);
    d->dragTo(point, event->modifiers());
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const bool click = d->drag == Private::Drag::Select && selection().length() == 0;
    d->endDrag(true);
    if (click) d->chooseAt(event->position().toPoint());
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const QPoint point = event->position().toPoint();
    if (d->shownAt(point) || d->timeUnder(point) >= 0) return;
    d->drag = Private::Drag::None;
    const qsizetype position = d->positionAt(point);
    const Span before = d->doubleSpan, sentence = d->sentenceAt(position), turn = d->turnAt(position);
    const bool again = before == sentence && position >= before.start && position <= before.end && d->doubleTaken;
    if (d->chosen) d->choose({}, false);
    const Span span = again ? turn : sentence;
    d->doubleSpan = sentence;
    d->doubleTaken = !again;
    d->setSelection(span.start, span.end);
    d->sinceDouble.start();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event) {
    QPoint point = event->pos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        point = viewport()->mapFromGlobal(event->globalPos());
        const auto* stripe = d->shownAt(point);
        const qsizetype position = d->positionAt(point);
        const Span span = selection();
        const QList<RecordId> covering = marksAt(position);
        if (stripe) {
            d->choose(RecordId(d->marks.at(stripe->mark).id), false);
        } else if (span.length() == 0 || position < span.start || position > span.end) {
            if (!covering.contains(d->chosen)) d->choose(covering.isEmpty() ? RecordId() : covering.first(), false);
            if (covering.isEmpty()) d->setSelection(position, position);
        }
    } else {
        const TextMark* mark = d->marks.find(d->chosen);
        const QRect at = rectOf(mark ? mark->span : selection());
        point = at.isNull() ? d->caretRect(d->caret).bottomLeft() : at.bottomLeft();
    }
    Q_EMIT menuWanted(viewport()->mapToGlobal(point));
    event->accept();
}

}  // namespace kondensat::gui
