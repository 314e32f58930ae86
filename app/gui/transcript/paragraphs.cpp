#include "app/gui/transcript/paragraphs.h"

#include <QFontMetricsF>
#include <QLocale>

namespace kondensat::gui {

namespace {

constexpr qsizetype longestBlock = 2000;  ///< UTF-16 units that are laid out at once
constexpr size_t mostKept = 400;

/// Where to cut a line that is too long: behind a space, or between characters where there is none.
qsizetype cutBefore(QStringView text, qsizetype start, qsizetype most) {
    for (qsizetype at = most; at > start + longestBlock / 2; --at)
        if (text[at - 1].isSpace()) return at;
    qsizetype at = most;
    const auto joins = [&](qsizetype i) {
        const QChar c = text[i];
        return c.isLowSurrogate() || c.isMark() || c == QChar(0x200D) || text[i - 1] == QChar(0x200D);
    };
    while (at > start + 1 && joins(at)) --at;
    return at;
}

/// Of the first letter; none where there is no letter.
std::optional<Qt::LayoutDirection> directionIn(QStringView text) {
    for (const QChar c : text.left(longestBlock)) {
        switch (c.direction()) {
            case QChar::DirL: return Qt::LeftToRight;
            case QChar::DirR:
            case QChar::DirAL: return Qt::RightToLeft;
            default: break;
        }
    }
    return std::nullopt;
}

}  // namespace

bool runsRightToLeft(const QString& language) {
    return !language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft;
}

void Heights::reset(const std::vector<int>& heights) {
    m_values = heights;
    m_tree.assign(heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += heights[i - 1];
        if (const size_t parent = i + (i & (~i + 1)); parent < m_tree.size()) m_tree[parent] += m_tree[i];
    }
}

void Heights::set(int index, int height) {
    const int change = height - m_values[size_t(index)];
    if (change == 0) return;
    m_values[size_t(index)] = height;
    for (size_t i = size_t(index) + 1; i < m_tree.size(); i += i & (~i + 1)) m_tree[i] += change;
}

qint64 Heights::before(int index) const {
    qint64 sum = 0;
    for (size_t i = size_t(index); i > 0; i &= i - 1) sum += m_tree[i];
    return sum;
}

int Heights::indexAt(qint64 y) const {
    size_t index = 0, step = 1;
    while (step * 2 < m_tree.size()) step *= 2;
    for (; step > 0; step /= 2)
        if (index + step < m_tree.size() && m_tree[index + step] <= y) {
            index += step;
            y -= m_tree[index];
        }
    return int(std::min(index, m_values.empty() ? 0 : m_values.size() - 1));
}

void Paragraphs::setContent(const TranscriptContent& content) {
    m_text = content.text;
    m_direction = runsRightToLeft(content.language) ? Qt::RightToLeft : Qt::LeftToRight;
    m_blocks.clear();
    m_layouts.clear();
    m_kept.clear();
    const qsizetype size = m_text.size();
    int turn = -1;
    bool within = false;  // a turn may begin within a line
    for (qsizetype start = 0; start <= size;) {
        const bool begins = turn + 1 < content.turns.size() && content.turns[turn + 1].span.start <= start;
        while (turn + 1 < content.turns.size() && content.turns[turn + 1].span.start <= start) ++turn;
        qsizetype end = m_text.indexOf(u'\n', start);
        if (end < 0) end = size;
        const bool cutByTurn = turn + 1 < content.turns.size() && content.turns[turn + 1].span.start <= end &&
                               content.turns[turn + 1].span.start < size;
        if (cutByTurn) end = content.turns[turn + 1].span.start;
        const bool named = begins && (!content.turns[turn].speaker.isEmpty() || content.turns[turn].startMs >= 0);
        cut({start, end, turn, begins, named, within && !begins});
        within = cutByTurn;
        start = cutByTurn ? end : end + 1;
    }
    m_layouts.resize(m_blocks.size());
    estimate();
}

void Paragraphs::cut(Block block) {
    const qsizetype end = block.end;
    while (end - block.start > longestBlock) {
        block.end = cutBefore(m_text, block.start, block.start + longestBlock);
        m_blocks.push_back(block);
        block = {block.end, end, block.turn, false, false, true};
    }
    m_blocks.push_back(block);
}

void Paragraphs::setLook(const BlockLook& look) {
    if (m_look == look) return;
    m_look = look;
    for (const int index : m_kept) m_layouts[size_t(index)].reset();
    m_kept.clear();
    estimate();
}

void Paragraphs::estimate() {
    QString sample = m_text.left(1500);
    sample.replace(u'\n', u' ');
    if (sample.isEmpty()) sample = u'n';
    m_charWidth = std::max(1.0, QFontMetricsF(m_look.font).horizontalAdvance(sample) / double(sample.size()));
    std::vector<int> heights(m_blocks.size());
    for (size_t i = 0; i < m_blocks.size(); ++i) heights[i] = framed(int(i), estimated(m_blocks[i]));
    m_heights.reset(heights);
}

int Paragraphs::estimated(const Block& block) const {
    // Words that no longer fit go to the next line, so lines are not filled to their end.
    const double perLine = std::max(4.0, m_look.width / m_charWidth - 3);
    return std::max(1, int(std::ceil(double(block.end - block.start) / perLine)));
}

int Paragraphs::textTop(int index) const {
    const Block& block = m_blocks[size_t(index)];
    if (block.beginsTurn) return (index > 0 ? m_look.turnGap : 0) + (block.named ? m_look.header : 0);
    return index > 0 && !block.continues ? m_look.paragraphGap : 0;
}

int Paragraphs::framed(int index, int lines) const {
    const int text = lines * m_look.lineHeight;
    return textTop(index) + (m_blocks[size_t(index)].named ? std::max(text, m_look.leastTurn) : text);
}

int Paragraphs::at(qsizetype position) const {
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), position,
                                        [](qsizetype p, const Block& block) { return p < block.start; });
    return after == m_blocks.begin() ? 0 : int(after - m_blocks.begin()) - 1;
}

Qt::LayoutDirection Paragraphs::directionOf(int index) const {
    while (index > 0 && m_blocks[size_t(index)].continues) --index;
    const Block& block = m_blocks[size_t(index)];
    return directionIn(QStringView(m_text).mid(block.start, block.end - block.start)).value_or(m_direction);
}

QTextLayout& Paragraphs::layout(int index) {
    auto& slot = m_layouts[size_t(index)];
    if (slot) return *slot;
    const Block& block = m_blocks[size_t(index)];
    slot = std::make_unique<QTextLayout>(m_text.mid(block.start, block.end - block.start), m_look.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(index));
    if (option.textDirection() == Qt::RightToLeft) option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    slot->setTextOption(option);
    slot->setCacheEnabled(true);
    const QFontMetricsF metrics(m_look.font);
    const double baseline = (m_look.lineHeight - metrics.height()) / 2 + metrics.ascent();
    slot->beginLayout();
    int lines = 0;
    for (QTextLine line = slot->createLine(); line.isValid(); line = slot->createLine()) {
        line.setLineWidth(m_look.width);
        line.setPosition(QPointF(0, std::round(lines++ * m_look.lineHeight + baseline - line.ascent())));
    }
    slot->endLayout();
    m_kept.push_back(index);
    m_heights.set(index, framed(index, std::max(1, lines)));
    return *slot;
}

void Paragraphs::keepNear(int first, int last) {
    if (m_kept.size() <= mostKept) return;
    const int reach = int(mostKept) / 4;
    const auto far = std::partition(m_kept.begin(), m_kept.end(),
                                    [&](int i) { return i >= first - reach && i <= last + reach; });
    for (auto i = far; i != m_kept.end(); ++i) m_layouts[size_t(*i)].reset();
    m_kept.erase(far, m_kept.end());
}

namespace {

using Extent = std::pair<double, double>;

/// All characters follow each other in the direction of the paragraph.
bool oneWay(QStringView part, Qt::LayoutDirection direction) {
    return std::none_of(part.cbegin(), part.cend(), [direction](QChar c) {
        switch (c.direction()) {
            case QChar::DirL: return direction == Qt::RightToLeft || c.isHighSurrogate();
            case QChar::DirEN:
            case QChar::DirAN: return direction == Qt::RightToLeft;
            case QChar::DirR:
            case QChar::DirAL: return direction == Qt::LeftToRight;
            default: return c.isSurrogate();
        }
    });
}

/// Where each character of a line stands. Qt puts both edges of the first one after a change of direction at the end of what
/// was before, where a caret is drawn; it stands in the gap that the others leave beside the next.
std::vector<Extent> charactersOf(const QTextLayout& layout, const QTextLine& line) {
    const int start = line.textStart(), end = start + line.textLength();
    std::vector<Extent> all;
    all.reserve(size_t(end - start));
    std::vector<Extent> sorted;
    std::vector<size_t> lost;
    for (int at = start; at < end;) {
        const int next = std::max(at + 1, std::min(layout.nextCursorPosition(at), end));
        int leading = at, trailing = at;
        const double a = line.cursorToX(&leading, QTextLine::Leading), b = line.cursorToX(&trailing, QTextLine::Trailing);
        const Extent extent = std::minmax(a, b);
        if (a == b) lost.push_back(all.size());
        else sorted.push_back(extent);
        for (; at < next; ++at) all.push_back(extent);
    }
    if (lost.empty()) return all;
    std::sort(sorted.begin(), sorted.end());
    const QRectF natural = line.naturalTextRect();
    std::vector<Extent> gaps;
    double x = natural.left();
    for (const Extent& extent : sorted) {
        if (extent.first - x > 0.6) gaps.push_back({x, extent.first});
        x = std::max(x, extent.second);
    }
    if (natural.right() - x > 0.6) gaps.push_back({x, natural.right()});
    for (const size_t at : lost) {
        const Extent beside = at + 1 < all.size() ? all[at + 1] : all[at];
        const auto distance = [&](const Extent& gap) {
            return std::min(std::abs(gap.second - beside.first), std::abs(gap.first - beside.second));
        };
        const auto gap = std::min_element(gaps.begin(), gaps.end(), [&](const Extent& g, const Extent& h) { return distance(g) < distance(h); });
        if (gap != gaps.end() && distance(*gap) < 0.6) all[at] = *gap;
    }
    return all;
}

}  // namespace

QList<Extent> extentsOf(const QTextLayout& layout, const QTextLine& line, int from, int to) {
    const int start = std::max(from, line.textStart()), end = std::min(to, line.textStart() + line.textLength());
    if (start >= end) return {};
    const QStringView part = QStringView(layout.text()).mid(line.textStart(), line.textLength());
    if (oneWay(part, layout.textOption().textDirection())) {
        const Extent extent = std::minmax(line.cursorToX(start), line.cursorToX(end));
        return {extent};
    }
    const std::vector<Extent> characters = charactersOf(layout, line);
    std::vector<Extent> sorted(characters.begin() + (start - line.textStart()), characters.begin() + (end - line.textStart()));
    std::sort(sorted.begin(), sorted.end());
    QList<Extent> extents;
    for (const Extent& extent : sorted) {
        if (extent.second <= extent.first) continue;
        if (!extents.isEmpty() && extent.first - extents.last().second < 0.6) extents.last().second = std::max(extents.last().second, extent.second);
        else extents.append(extent);
    }
    return extents;
}

}  // namespace kondensat::gui
