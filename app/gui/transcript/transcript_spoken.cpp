#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include "app/gui/transcript/transcript_private.h"

namespace kondensat::gui {

namespace {

constexpr int pauseOfReader = 4000;  ///< milliseconds, after which what is heard may scroll the text again

}  // namespace

void TranscriptView::setSpokenTurn(int turn) {
    const int now = turn < int(d->content.turns.size()) ? turn : -1;
    if (std::exchange(d->spoken, now) != now) viewport()->update();
}

int TranscriptView::spokenTurn() const { return d->spoken; }

void TranscriptView::setTimesPlay(bool play) {
    d->timesPlay = play;
    d->hoveredTime = -1;
}

bool TranscriptView::isReaderIdle() const {
    if (d->drag != Private::Drag::None || selection().length() > 0 || verticalScrollBar()->isSliderDown()) return false;
    return !d->sinceReader.isValid() || d->sinceReader.elapsed() > pauseOfReader;
}

QRectF TranscriptView::Private::timeRect(const Seen& seen) const {
    const Block& block = paragraphs.block(seen.block);
    if (!block.named || content.turns[block.turn].startMs < 0) return {};
    const QFontMetricsF text(textFont), names(speakerFont), times(timeFont);
    const int header = paragraphs.look().header, top = seen.y + paragraphs.textTop(seen.block) - header;
    const double baseline = header > 0 ? top + names.ascent()
                                       : std::round(top + (lineHeight() - text.height()) / 2 + text.ascent());
    const double width = times.horizontalAdvance(timeText(content.turns[block.turn].startMs, hours));
    const double left = columns.speakerX, right = left + columns.speakerWidth;
    double x = columns.mirrored ? left : right - width, y = baseline;
    if (columns.timesBelow) {
        x = columns.mirrored ? right - width : left;
        y += std::ceil(times.height());
    } else if (columns.stacked) {
        const QString name = names.elidedText(content.turns[block.turn].speaker, Qt::ElideRight, columns.speakerWidth - width - space::s);
        const double beside = names.horizontalAdvance(name) + space::s;
        x = columns.mirrored ? right - beside - width : left + beside;
    }
    return {x, y - times.ascent(), width, times.height()};
}

int TranscriptView::Private::timeUnder(const QPoint& point) {
    if (!timesPlay) return -1;
    for (const Seen& block : seen()) {
        const QRectF rect = timeRect(block);
        // Easy to hit, up to the lines above and below.
        const double high = std::max(0.0, (space::target - rect.height()) / 2);
        if (!rect.isNull() && rect.adjusted(-6, -high, 6, high).contains(point)) return paragraphs.block(block.block).turn;
    }
    return -1;
}

/// A line along the whole turn, at the side where it begins, and a triangle at its first line.
void TranscriptView::Private::paintSpoken(QPainter& painter, const Seen& seen) {
    const Block& block = paragraphs.block(seen.block);
    const double direction = columns.mirrored ? -1 : 1;
    const double x = columns.mirrored ? columns.speakerX + columns.speakerWidth + 7 : columns.speakerX - 7;
    const double first = seen.y + paragraphs.textTop(seen.block) - (block.beginsTurn ? paragraphs.look().header : 0);
    const double top = block.beginsTurn ? first : seen.y, bottom = seen.y + paragraphs.height(seen.block);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    painter.drawRect(QRectF(x - 1.5, top, 3, bottom - top));
    if (block.beginsTurn) {
        const double size = std::min(5.0 * scale, 7.0), middle = top + (paragraphs.look().header > 0 ? paragraphs.look().header : lineHeight()) / 2.0;
        const double base = x - direction * (2.5 + size);
        painter.drawPolygon(QPolygonF({{base, middle - size}, {base + direction * size, middle}, {base, middle + size}}));
    }
    painter.restore();
}

}  // namespace kondensat::gui
