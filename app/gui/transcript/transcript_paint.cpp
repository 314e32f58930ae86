#include <QFontMetricsF>
#include <QPainter>

#include "app/gui/transcript/transcript_private.h"

namespace kondensat::gui {

QColor TranscriptView::Private::tintOf(const TextMark& mark) const {
    const Colours& c = colours();
    const bool lifted = mark.id == hovered || mark.id == chosen;
    const auto group = mark.groups.isEmpty() || mark.setAside ? looks.cend() : looks.constFind(mark.groups.first());
    QColor tint = group == looks.cend() ? between(c.paper, c.quiet, mark.setAside ? 0.10 : 0.14) : group->tint;
    if (lifted) return between(tint, group == looks.cend() ? c.quiet : group->colour, 0.18);
    return hoverDims ? between(tint, c.paper, 0.6) : tint;
}

/// Fills a stretch of a block's text, line by line.
void TranscriptView::Private::paintStretch(QPainter& painter, const Seen& seen, const text::Span& span,
                                           const QColor& colour, int inset) {
    const Block& block = paragraphs.block(seen.block);
    const int from = int(std::max(span.start, block.start) - block.start), to = int(std::min(span.end, block.end) - block.start);
    if (from >= to) return;
    const QTextLayout& layout = paragraphs.layout(seen.block);
    const int top = seen.y + paragraphs.textTop(seen.block), last = layout.lineForTextPosition(to - 1).lineNumber();
    for (int number = layout.lineForTextPosition(from).lineNumber(); number <= last && number >= 0; ++number) {
        const int y = top + number * lineHeight();
        if (y > q->viewport()->height() || y + lineHeight() < 0) continue;
        for (const auto& [left, right] : extentsOf(layout, layout.lineAt(number), from, to)) {
            const double x = std::round(columns.textX + left), end = std::min(std::round(columns.textX + right), columns.textX + columns.textWidth + 4);
            painter.fillRect(QRectF(x, y + inset, end - x, lineHeight() - 2 * inset), colour);
        }
    }
}

/// Units as tints: where several overlap the innermost shows, never a mixture.
void TranscriptView::Private::paintGround(QPainter& painter, const Seen& seen, const QList<int>& marksHere) {
    const Block& block = paragraphs.block(seen.block);
    QList<const TextMark*> here;
    QList<qsizetype> edges;
    for (const int index : marksHere) {
        const TextMark& mark = marks.at(index);
        if (mark.span.start >= block.end || mark.span.end <= block.start) continue;
        here.append(&mark);
        edges << std::max(mark.span.start, block.start) << std::min(mark.span.end, block.end);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    const auto inner = [this](const TextMark* a, const TextMark* b) {
        const auto rank = [this](const TextMark* m) { return m->id == chosen ? 2 : m->id == hovered ? 1 : 0; };
        return std::tuple(-rank(a), a->span.length(), -a->span.start) < std::tuple(-rank(b), b->span.length(), -b->span.start);
    };
    std::sort(here.begin(), here.end(), inner);
    const TextMark* run = nullptr;
    text::Span stretch;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        const auto top = std::find_if(here.cbegin(), here.cend(), [&](const TextMark* m) {
            return m->span.start <= edges[i] && m->span.end >= edges[i + 1];
        });
        const TextMark* mark = top == here.cend() ? nullptr : *top;
        if (run && run != mark) paintStretch(painter, seen, stretch, tintOf(*run), 2);
        if (mark != run) stretch.start = edges[i];
        stretch.end = edges[i + 1];
        run = mark;
    }
    if (run) paintStretch(painter, seen, stretch, tintOf(*run), 2);
}

void TranscriptView::Private::paintSpeaker(QPainter& painter, const Seen& seen) {
    const Block& block = paragraphs.block(seen.block);
    if (!block.named) return;
    const auto& turn = content.turns[block.turn];
    const Colours& c = colours();
    const QFontMetricsF text(textFont), names(speakerFont), times(timeFont);
    const int header = paragraphs.look().header, top = seen.y + paragraphs.textTop(seen.block) - header;
    const double baseline = header > 0 ? top + names.ascent()
                                       : std::round(top + (lineHeight() - text.height()) / 2 + text.ascent());
    const QString time = turn.startMs >= 0 ? timeText(turn.startMs, hours) : QString();
    const double timeWidth = time.isEmpty() || columns.timesBelow ? 0 : times.horizontalAdvance(time);
    const double room = columns.speakerWidth - (timeWidth > 0 ? timeWidth + space::s : 0);
    const QString name = names.elidedText(turn.speaker, Qt::ElideRight, room);
    const double nameWidth = names.horizontalAdvance(name);
    const double left = columns.speakerX, right = left + columns.speakerWidth;
    painter.setFont(speakerFont);
    painter.setPen(turn.participant || !anyParticipant ? c.ink : c.quiet);
    painter.drawText(QPointF(columns.mirrored ? right - nameWidth : left, baseline), name);
    if (time.isEmpty()) return;
    const bool heard = block.turn == spoken, pressed = timesPlay && block.turn == hoveredTime;
    QFont font = timeFont;
    font.setUnderline(pressed);
    painter.setFont(font);
    painter.setPen(pressed || heard ? c.accent : c.quiet);
    const QRectF where = timeRect(seen);
    painter.drawText(QPointF(where.left(), where.top() + times.ascent()), time);
}

/// Works out where stripes stand: from their first line to their last, and where several of one lane share a line, each has
/// its part of that line's height.
void TranscriptView::Private::stripesOfLines(const std::vector<Seen>& blocks) {
    struct Line {
        qsizetype start, end;
        int y;
    };
    std::vector<Line> lines;
    for (const Seen& seen : blocks) {
        const Block& block = paragraphs.block(seen.block);
        const QTextLayout& layout = paragraphs.layout(seen.block);
        const int top = seen.y + paragraphs.textTop(seen.block);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            lines.push_back({block.start + line.textStart(), block.start + line.textStart() + line.textLength(), top + i * lineHeight()});
        }
    }
    if (lines.empty()) return;
    struct Item {
        Stripe stripe;
        size_t first, last;
    };
    std::vector<Item> items;
    QHash<std::pair<int, size_t>, QList<int>> sharing;  // (lane, line) → items in order
    for (const int index : marks.overlapping(lines.front().start, lines.back().end)) {
        const auto span = marks.at(index).span;
        const auto first = std::upper_bound(lines.begin(), lines.end(), span.start, [](qsizetype p, const Line& l) { return p < l.end; });
        const auto after = std::lower_bound(first, lines.end(), span.end, [](const Line& l, qsizetype p) { return l.start < p; });
        if (first == after) continue;
        for (const Stripe& stripe : marks.stripesOf(index)) {
            const Item item{stripe, size_t(first - lines.begin()), size_t(after - lines.begin()) - 1};
            sharing[{stripe.lane, item.first}].append(int(items.size()));
            if (item.last != item.first) sharing[{stripe.lane, item.last}].append(int(items.size()));
            items.push_back(item);
        }
    }
    const double width = std::min(4.0, columns.laneStep - 1);
    for (int i = 0; i < int(items.size()); ++i) {
        const Item& item = items[size_t(i)];
        const auto edge = [&](size_t line, int after) {
            const auto& all = sharing[{item.stripe.lane, line}];
            return lines[line].y + lineHeight() * double(all.indexOf(i) + after) / double(all.size());
        };
        const double top = edge(item.first, 0) + 1.5, bottom = edge(item.last, 1) - 1.5;
        const double x = columns.mirrored ? columns.laneX - item.stripe.lane * columns.laneStep - width
                                          : columns.laneX + item.stripe.lane * columns.laneStep;
        m_shown.push_back({QRectF(x, top, width, bottom - top), item.stripe.mark, item.stripe.group});
    }
}

const std::vector<TranscriptView::Private::Shown>& TranscriptView::Private::shown() {
    if (!m_shownStale) return m_shown;
    m_shownStale = false;
    m_shown.clear();
    const auto blocks = seen();
    if (!reading) {
        stripesOfLines(blocks);
        return m_shown;
    }
    if (blocks.empty()) return m_shown;
    QHash<int, int> atLine;
    for (const int index : marks.overlapping(paragraphs.block(blocks.front().block).start, paragraphs.block(blocks.back().block).end)) {
        const QRect line = caretRect(marks.at(index).span.start);
        const double step = 10.0 * atLine[line.top()]++, size = 8;
        const double x = columns.mirrored ? columns.laneX - size - step : columns.laneX + step;
        m_shown.push_back({QRectF(x, line.center().y() - size / 2, size, size), index, {}});
    }
    return m_shown;
}

void TranscriptView::Private::paintStripes(QPainter& painter) {
    const Colours& c = colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Shown& stripe : shown()) {
        const TextMark& mark = marks.at(stripe.mark);
        const bool lifted = mark.id == hovered || mark.id == chosen;
        painter.setOpacity(hoverDims && !lifted ? 0.3 : 1);
        const QRectF rect = lifted && !reading ? stripe.rect.adjusted(-1, 0, 1, 0) : stripe.rect;
        const auto look = looks.constFind(stripe.group);
        painter.setPen(Qt::NoPen);
        if (reading) {
            painter.setBrush(lifted ? c.ink : c.accent);
            painter.drawEllipse(rect);
        } else if (mark.setAside) {
            painter.setPen(QPen(c.quiet, lifted ? 3 : 2, Qt::CustomDashLine, Qt::FlatCap));
            QPen pen = painter.pen();
            pen.setDashPattern({2, 1.5});
            painter.setPen(pen);
            painter.drawLine(QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom()));
        } else if (look == looks.cend()) {
            painter.setBrush(between(c.paper, c.quiet, 0.7));
            painter.drawRect(QRectF(rect.center().x() - (lifted ? 2 : 1), rect.top(), lifted ? 4 : 2, rect.height()));
        } else {
            const QRectF part = rect.intersected(QRectF(q->viewport()->rect()).adjusted(0, -8, 0, 8));
            if (!part.isEmpty()) paintSwatch(painter, part, *look);
        }
    }
    painter.restore();
}

/// The chosen mark's ends, to take hold of.
QRect TranscriptView::Private::handle(bool end) {
    const TextMark* mark = marks.find(chosen);
    if (!mark || reading) return {};
    QRect rect = caretRect(mark->span.start);
    if (end) {
        // At the end of a line the caret of the next position would stand on the next one.
        const qsizetype last = valid(mark->span.end - 1);
        rect = caretRect(last);
        const Block& block = paragraphs.block(paragraphs.at(last));
        const QTextLine line = lineAt(last);
        int within = int(std::min(mark->span.end, block.end) - block.start);
        within = std::min(within, line.textStart() + line.textLength());
        int trailing = int(last - block.start);
        const bool sameLine = within < line.textStart() + line.textLength();
        const double x = sameLine ? line.cursorToX(within) : line.cursorToX(&trailing, QTextLine::Trailing);
        rect.moveLeft(int(std::lround(columns.textX + std::clamp(x, 0.0, columns.textWidth))));
    }
    return rect.adjusted(-8, -4, 8, 4);
}

void TranscriptView::Private::paintChosen(QPainter& painter) {
    if (!marks.find(chosen) || reading) return;
    const Colours& c = colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool end : {false, true}) {
        const QRect rect = handle(end);
        const double x = rect.center().x() + 0.5;
        const double knob = end ? rect.bottom() - 3 : rect.top() + 4;
        painter.setPen(QPen(c.accent, 2));
        painter.drawLine(QPointF(x, rect.top() + 4), QPointF(x, rect.bottom() - 3));
        painter.setPen(QPen(c.paper, 1.5));
        painter.setBrush(c.accent);
        painter.drawEllipse(QPointF(x, knob), 5, 5);
    }
    painter.restore();
}

void TranscriptView::Private::paint(QPainter& painter, const QRect& exposed) {
    const Colours& c = colours();
    painter.fillRect(exposed, c.paper);
    const auto blocks = seen();
    if (blocks.empty()) return;
    const qsizetype from = paragraphs.block(blocks.front().block).start, to = paragraphs.block(blocks.back().block).end;
    const QList<int> marksHere = reading ? QList<int>() : marks.overlapping(from, std::max(to, from + 1));
    const text::Span selected = selection();
    auto hit = std::partition_point(hits.cbegin(), hits.cend(), [from](const text::Span& h) { return h.end <= from; });
    for (const Seen& seen : blocks) {
        const Block& block = paragraphs.block(seen.block);
        if (seen.y > exposed.bottom() || seen.y + paragraphs.height(seen.block) < exposed.top()) continue;
        paintGround(painter, seen, marksHere);
        for (auto h = hit; h != hits.cend() && h->start < block.end; ++h)
            paintStretch(painter, seen, *h, between(c.paper, c.look, h - hits.cbegin() == currentHit ? 0.55 : 0.25), 3);
        if (flash.length() > 0) paintStretch(painter, seen, flash, between(c.paper, c.accent, 0.35), 1);
        if (selected.length() > 0) paintStretch(painter, seen, selected, c.selection, 0);
        paintSpeaker(painter, seen);
        if (block.turn >= 0 && block.turn == spoken) paintSpoken(painter, seen);
        const bool recedes = anyParticipant && block.turn >= 0 && !content.turns[block.turn].participant &&
                             !content.turns[block.turn].speaker.isEmpty();
        painter.setPen(recedes ? between(c.ink, c.quiet, 0.8) : c.ink);
        paragraphs.layout(seen.block).draw(&painter, QPointF(columns.textX, seen.y + paragraphs.textTop(seen.block)), {},
                                           QRectF(exposed));
    }
    paintStripes(painter);
    paintChosen(painter);
    if (caretShown && q->hasFocus()) {
        const QRect rect = caretRect(caret);
        painter.fillRect(QRect(rect.left(), rect.top() + 2, std::max(2, int(scale)), rect.height() - 4), c.accent);
    }
    if (keyboardFocus && q->hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(q->viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

}  // namespace kondensat::gui
