#include <QFontInfo>
#include <QFontMetricsF>
#include <QScrollBar>

#include "app/gui/transcript/transcript_private.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int topPadding = space::xl, bottomPadding = space::xxl * 2;

QFont readingFont(const ReadingLook& look, double scale) {
    QFont font;
    if (look.serif) {
        font = QFont(QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"Georgia"_s});
        font.setStyleHint(QFont::Serif);
    } else {
        font = fontFor(Type::Body);
    }
    font.setPixelSize(std::max(6, int(std::lround(look.size * scale))));
    return font;
}

}  // namespace

QString timeText(qint64 milliseconds, bool hours) {
    const qint64 seconds = milliseconds / 1000;
    const auto two = [](qint64 n) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); };
    if (hours) return u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
    return u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60));
}

void TranscriptView::Private::updateFonts() {
    scale = std::clamp(QFontInfo(fontFor(Type::Body)).pixelSize() / 13.0, 0.75, 4.0);
    textFont = readingFont(look, scale);
    speakerFont = fontFor(Type::Body, true);
    timeFont = fontFor(Type::Small);
    measureSpeakers();
}

void TranscriptView::Private::measureSpeakers() {
    const QFontMetricsF names(speakerFont), times(timeFont);
    QSet<QString> speakers;
    bool timed = false;
    hours = false;
    anyParticipant = false;
    for (const auto& turn : content.turns) {
        if (speakers.size() < 50) speakers.insert(turn.speaker);
        timed = timed || turn.startMs >= 0;
        hours = hours || turn.startMs >= 3'600'000;
        anyParticipant = anyParticipant || turn.participant;
    }
    nameWidth = 0;
    for (const QString& name : std::as_const(speakers)) nameWidth = std::max(nameWidth, names.horizontalAdvance(name));
    timeWidth = timed ? times.horizontalAdvance(timeText(hours ? 36'000'000 : 600'000, hours)) : 0;
}

void TranscriptView::Private::columnsFor(int width, int lanes) {
    const QFontMetricsF metrics(textFont);
    static const QString sample = u"the one who told me so had never been there on his own before"_s;
    const double charWidth = metrics.horizontalAdvance(sample) / double(sample.size());
    const int pad = width < 700 ? space::l : space::xl, gap = space::l;
    const double laneArea = reading ? space::xl : std::min(width / 4.0, space::m + 7.0 * ((std::max(lanes, 1) + 3) / 4 * 4));
    Columns c;
    c.mirrored = runsRightToLeft(content.language);
    const double column = content.turns.isEmpty() ? 0 : std::round(110 * scale) + gap;
    const double most = std::round(look.measure * charWidth), available = width - 2 * pad - laneArea;
    c.stacked = column > 0 && available - column < std::min(most, 34 * charWidth);
    c.speakerWidth = c.stacked ? available : std::max(0.0, column - gap);
    const double beside = c.stacked ? 0 : column;
    c.textWidth = std::floor(std::clamp(available - beside, 80.0, std::max(80.0, most)));
    c.timesBelow = !c.stacked && timeWidth > 0 && nameWidth + space::s + timeWidth > c.speakerWidth;
    const double all = beside + c.textWidth;
    const double left = std::floor(std::max(double(pad), std::min((width - all) / 2, width - pad - laneArea - all)));
    c.speakerX = left;
    c.textX = left + beside;
    c.laneX = c.textX + c.textWidth + space::m;
    c.laneStep = std::min(7.0, (laneArea - space::m) / std::max(lanes, 1));
    if (c.stacked) c.speakerWidth = c.textWidth;
    if (c.mirrored) {
        c.speakerX = width - c.speakerX - c.speakerWidth;
        c.textX = width - c.textX - c.textWidth;
        c.laneX = width - c.laneX;
    }
    columns = c;

    BlockLook blocks;
    blocks.font = textFont;
    blocks.lineHeight = int(std::ceil(std::max(textFont.pixelSize() * look.lineHeight, metrics.ascent() + metrics.descent())));
    blocks.width = c.textWidth;
    blocks.turnGap = int(blocks.lineHeight * 0.6);
    blocks.paragraphGap = int(blocks.lineHeight * 0.35);
    blocks.header = c.stacked ? int(std::ceil(QFontMetricsF(speakerFont).height())) + 2 : 0;
    blocks.leastTurn = c.timesBelow ? blocks.lineHeight + int(std::ceil(QFontMetricsF(timeFont).height())) : 0;
    paragraphs.setLook(blocks);
}

void TranscriptView::Private::updateColumns() {
    columnsStale = false;
    const Top place = top();
    const std::pair before(columns, paragraphs.look());
    columnsFor(q->viewport()->width(), reading ? 1 : marks.laneCount());
    if (before != std::pair(columns, paragraphs.look())) restore(place);
}

/// Takes the anchor to the block at the viewport's top, with everything on the screen laid out, and not beyond the text's ends.
void TranscriptView::Private::normalise() {
    const int count = paragraphs.count(), height = q->viewport()->height();
    const auto up = [&] {
        while (anchorOffset < 0 && anchorBlock > 0) {
            paragraphs.layout(--anchorBlock);
            anchorOffset += paragraphs.height(anchorBlock);
        }
        if (anchorBlock == 0) anchorOffset = std::max<qint64>(anchorOffset, -topPadding);
    };
    anchorBlock = std::clamp(anchorBlock, 0, std::max(0, count - 1));
    if (count == 0) return;
    up();
    paragraphs.layout(anchorBlock);
    while (anchorBlock + 1 < count && anchorOffset >= paragraphs.height(anchorBlock)) {
        anchorOffset -= paragraphs.height(anchorBlock++);
        paragraphs.layout(anchorBlock);
    }
    qint64 y = -anchorOffset;
    int block = anchorBlock;
    for (; block < count && y < height; ++block) {
        paragraphs.layout(block);
        y += paragraphs.height(block);
    }
    if (block == count && y + bottomPadding < height) {
        anchorOffset -= height - y - bottomPadding;
        up();
        for (block = anchorBlock, y = -anchorOffset; block < count && y < height; ++block) {
            paragraphs.layout(block);
            y += paragraphs.height(block);
        }
    }
    paragraphs.keepNear(anchorBlock, block);
}

void TranscriptView::Private::sync() {
    normalise();
    m_shownStale = true;
    QScrollBar* bar = q->verticalScrollBar();
    const int height = q->viewport()->height();
    const qint64 total = topPadding + paragraphs.total() + bottomPadding;
    const qint64 y = topPadding + (paragraphs.count() ? paragraphs.top(anchorBlock) : 0) + anchorOffset;
    syncing = true;
    if (!bar->isSliderDown()) {
        bar->setRange(0, int(std::clamp<qint64>(total - height, 0, std::numeric_limits<int>::max())));
        bar->setPageStep(std::max(1, height - lineHeight()));
        bar->setSingleStep(lineHeight());
        bar->setValue(int(std::min<qint64>(y, std::numeric_limits<int>::max())));
    }
    syncing = false;
    barValue = bar->value();
    q->viewport()->update();
    Q_EMIT q->scrolled();
}

void TranscriptView::Private::barMoved() {
    if (syncing) return;
    const QScrollBar* bar = q->verticalScrollBar();
    const qint64 change = bar->value() - barValue;
    if (bar->isSliderDown() || std::abs(change) > 3 * q->viewport()->height()) {
        // The bar's range is held while it is dragged, and the heights below it become known meanwhile.
        const double part = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
        const qint64 most = topPadding + paragraphs.total() + bottomPadding - q->viewport()->height();
        scrollToY(qint64(part * double(std::max<qint64>(0, most))));
    } else {
        scrollBy(change);
    }
}

void TranscriptView::Private::scrollBy(qint64 pixels) {
    anchorOffset += pixels;
    sync();
}

void TranscriptView::Private::scrollToY(qint64 y) {
    if (paragraphs.count() == 0) return;
    y -= topPadding;
    anchorBlock = paragraphs.atY(std::max<qint64>(0, y));
    anchorOffset = y - paragraphs.top(anchorBlock);
    sync();
}

QTextLine TranscriptView::Private::lineAt(qsizetype position) {
    const int index = paragraphs.at(position);
    QTextLayout& layout = paragraphs.layout(index);
    const int within = int(std::min(position, paragraphs.block(index).end) - paragraphs.block(index).start);
    const QTextLine line = layout.lineForTextPosition(within);
    return line.isValid() ? line : layout.lineAt(layout.lineCount() - 1);
}

void TranscriptView::Private::placeLine(qsizetype position, int y) {
    const int index = paragraphs.at(position);
    const int line = std::max(0, lineAt(position).lineNumber());
    anchorBlock = index;
    anchorOffset = paragraphs.textTop(index) + qint64(line) * lineHeight() - y;
    sync();
}

TranscriptView::Private::Top TranscriptView::Private::top() {
    if (paragraphs.count() == 0) return {0, -topPadding};
    const QTextLayout& layout = paragraphs.layout(anchorBlock);
    const qint64 y = anchorOffset - paragraphs.textTop(anchorBlock);
    const int line = std::clamp(int(y / lineHeight()), 0, std::max(0, layout.lineCount() - 1));
    const qsizetype start = paragraphs.block(anchorBlock).start + (layout.lineCount() ? layout.lineAt(line).textStart() : 0);
    return {start, int(y - qint64(line) * lineHeight())};
}

void TranscriptView::Private::restore(const Top& top) {
    placeLine(std::min(top.position, content.text.size()), -top.within);
}

std::vector<TranscriptView::Private::Seen> TranscriptView::Private::seen() {
    std::vector<Seen> blocks;
    qint64 y = -anchorOffset;
    const int height = q->viewport()->height();
    for (int block = anchorBlock; block < paragraphs.count() && y < height; ++block) {
        paragraphs.layout(block);
        blocks.push_back({block, int(y)});
        y += paragraphs.height(block);
    }
    return blocks;
}

QRect TranscriptView::Private::caretRect(qsizetype position) {
    if (paragraphs.count() == 0) return {int(columns.textX), topPadding, 1, lineHeight()};
    const int index = paragraphs.at(position);
    const QTextLine line = lineAt(position);
    const int within = int(std::min(position, paragraphs.block(index).end) - paragraphs.block(index).start);
    const qint64 y = paragraphs.top(index) - paragraphs.top(anchorBlock) - anchorOffset + paragraphs.textTop(index) +
                     qint64(line.lineNumber()) * lineHeight();
    const double x = std::clamp(line.cursorToX(within), 0.0, columns.textWidth);
    const qint64 far = std::numeric_limits<int>::max() / 4;
    return {int(std::lround(columns.textX + x)), int(std::clamp(y, -far, far)), 1, lineHeight()};
}

void TranscriptView::Private::ensureVisible(qsizetype position) {
    const int height = q->viewport()->height(), margin = std::min(lineHeight(), height / 4);
    const QRect rect = caretRect(position);
    if (std::abs(rect.top()) > 3 * height + lineHeight()) return placeLine(position, height / 3);
    if (rect.top() < margin) scrollBy(rect.top() - margin);
    else if (rect.bottom() > height - margin) scrollBy(rect.bottom() - height + margin);
}

qsizetype TranscriptView::Private::positionAt(const QPointF& point) {
    if (paragraphs.count() == 0) return 0;
    const auto blocks = seen();
    auto found = std::find_if(blocks.rbegin(), blocks.rend(), [&](const Seen& s) { return s.y <= point.y(); });
    const Seen& at = found == blocks.rend() ? blocks.front() : *found;
    const QTextLayout& layout = paragraphs.layout(at.block);
    const Block& block = paragraphs.block(at.block);
    const double y = point.y() - at.y - paragraphs.textTop(at.block);
    const int number = std::clamp(int(std::floor(y / lineHeight())), 0, std::max(0, layout.lineCount() - 1));
    const QTextLine line = layout.lineAt(number);
    return line.isValid() ? block.start + line.xToCursor(point.x() - columns.textX) : block.start;
}

}  // namespace kondensat::gui
