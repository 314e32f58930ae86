#include "import/containers/pdf_page.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

bool isNumber(const QString& text) {
    return text.size() <= 5 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A gutter near the middle that hardly any row crosses, with text on both sides of it in most rows.
bool hasTwoColumns(const QList<QList<PdfWord>>& rows) {
    if (rows.size() < 10) return false;
    double left = rows[0][0].left, right = 0;
    for (const QList<PdfWord>& row : rows)
        left = std::min(left, row.first().left), right = std::max(right, row.last().right);
    for (double x = left + 0.35 * (right - left); x < left + 0.65 * (right - left); x += 3) {
        qsizetype crossing = 0, both = 0;
        for (const QList<PdfWord>& row : rows) {
            double before = -1, behind = -1;
            bool within = false;
            for (const PdfWord& word : row) {
                if (word.right <= x) before = word.right;
                if (word.left >= x && behind < 0) behind = word.left;
                within = within || (word.left < x && word.right > x);
            }
            const bool apart = before >= 0 && behind >= 0 && behind - before > row.first().size;
            both += apart && !within;
            crossing += within || (before >= 0 && behind >= 0 && !apart);
        }
        if (crossing * 10 <= rows.size() && both * 10 >= rows.size() * 6) return true;
    }
    return false;
}

/// All but the digits, which differ from page to page.
QString shapeOf(const QString& text) {
    static const QRegularExpression digits(u"[0-9]+"_s);
    return text.simplified().replace(digits, u"#"_s);
}

int firstNumber(const QString& text) {
    static const QRegularExpression digits(u"[0-9]{1,6}"_s);
    return digits.match(text).captured().toInt();
}

/// A line at the edge of a page with its distance to the text.
struct Edge {
    int page = 0, line = 0;
    bool isTop = false;
    double top = 0;
    int number = 0;  ///< the first in the line
    QString shape;
};

/// Lines from the top or bottom inwards, as long as the gap to the next is wider than between lines of text.
void addEdges(const PdfPage& page, int number, bool isTop, QList<Edge>& edges) {
    QList<int> order;
    for (int i = 0; i < page.lines.size(); ++i) order.append(i);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return isTop ? page.lines[a].top < page.lines[b].top : page.lines[a].bottom > page.lines[b].bottom;
    });
    const double zone = page.height * 0.14;
    QList<Edge> found;
    for (qsizetype i = 0; i < std::min<qsizetype>(order.size(), 6); ++i) {
        const PdfLine& line = page.lines[order[i]];
        if (isTop ? line.bottom > zone : line.top < page.height - zone) return;
        found.append({number, order[i], isTop, line.top, firstNumber(line.content.text), shapeOf(line.content.text)});
        if (i + 1 == order.size()) break;  // nothing but heads on this page
        const PdfLine& next = page.lines[order[i + 1]];
        const double gap = isTop ? next.top - line.bottom : line.top - next.bottom;
        if (gap > 0.8 * (line.bottom - line.top)) {
            edges += found;
            found.clear();
        }
    }
}

bool isPageNumber(const QString& shape) {
    static const QRegularExpression form(
        u"^[-\u2013\u2014(\\[]? ?(?:page |side |seite |sida |s\\. ?|p\\. ?)?#(?: ?(?:/|of|av|af|von) ?#)? ?[-\u2013\u2014)\\]]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(shape).hasMatch();
}

class Joiner {
public:
    explicit Joiner(const QList<PdfPage>& pages) : m_pages(pages) { countLabels(); }

    QList<Paragraph> join(int& undone) {
        for (qsizetype number = 0; number < m_pages.size(); ++number) {
            const PdfPage& page = m_pages[number];
            const double edge = rightEdge(page);
            for (qsizetype i = 0; i < page.lines.size(); ++i) {
                const PdfLine& line = page.lines[i];
                const LineStart start{0, int(number) + 1, line.number};
                const bool turned = i == 0 && number > 0;  // few lines of a quotation may stand before the page's end
                if (m_last && !begins(line, i == 0, edgeOf(page, m_last->left, turned ? edgeOf(m_pages[number - 1], m_last->left, edge) : edge))) {
                    const qsizetype before = m_paragraphs.last().text.size();
                    undone += joinOn(line.content);
                    m_paragraphs.last().starts.append({std::min(before, m_paragraphs.last().text.size()), start.page, start.line});
                    ++m_lines;
                } else {
                    m_paragraphs.append(line.content);
                    m_paragraphs.last().starts = {start};
                    m_sizes.append(line.size);
                    m_lines = 1;
                }
                m_last = &line;
            }
        }
        markHeadings();
        return m_paragraphs;
    }

private:
    void markHeadings() {
        QMap<int, qsizetype> lettersOfSize;  // in half points
        const auto sizeOf = [&](qsizetype i) { return qRound(m_sizes[i] * 2); };
        for (qsizetype i = 0; i < m_paragraphs.size(); ++i) lettersOfSize[sizeOf(i)] += m_paragraphs[i].text.size();
        int usual = 0;
        for (auto it = lettersOfSize.cbegin(); it != lettersOfSize.cend(); ++it)
            if (it.value() > lettersOfSize.value(usual)) usual = it.key();
        const auto looks = [&](qsizetype i) {  // larger first, then bold
            return sizeOf(i) * 2 + (isBold(m_paragraphs[i]) ? 1 : 0);
        };
        QList<qsizetype> found;
        QList<int> looksFound;
        for (qsizetype i = 0; i < m_paragraphs.size(); ++i) {
            const Paragraph& paragraph = m_paragraphs[i];
            const QString text = paragraph.text.trimmed();
            if (text.isEmpty() || text.size() > longestHeading || text.endsWith(u'.') || text.endsWith(u':') || !text.contains(letter)) continue;
            if (sizeOf(i) <= usual && !(isBold(paragraph) && sizeOf(i) == usual)) continue;
            found.append(i);
            if (!looksFound.contains(looks(i))) looksFound.append(looks(i));
        }
        std::sort(looksFound.begin(), looksFound.end(), std::greater<>());
        for (const qsizetype i : std::as_const(found)) m_paragraphs[i].heading = std::min(9, int(looksFound.indexOf(looks(i))) + 1);
    }

    static constexpr qsizetype longestHeading = 160;  ///< UTF-16 units
    inline static const QRegularExpression letter{u"\\p{L}"_s};
    static bool isBold(const Paragraph& p) { return p.bold.size() == 1 && p.bold.first().start == 0 && p.bold.first().end >= p.text.size(); }
    static QString labelAt(const QString& text) {
        static const QRegularExpression label(u"^[^\\s:][^:]{0,60}:(?=\\s|$)"_s);
        return label.match(text).captured();
    }
    static bool hasBoldLabel(const Paragraph& line) {
        if (line.bold.isEmpty() || line.bold.first().start != 0) return false;
        const QStringView upTo = QStringView(line.text).left(line.bold.first().end + 1).trimmed();
        return upTo.size() <= 64 && upTo.endsWith(u':');
    }
    void countLabels() {
        for (const PdfPage& page : m_pages)
            for (const PdfLine& line : page.lines)
                if (const QString label = labelAt(line.content.text); !label.isEmpty()) ++m_labels[label];
    }
    /// Where full lines end: the farthest line, unless so few come near that none may be full.
    static double rightEdge(const PdfPage& page) {
        double farthest = 0, left = page.width;
        for (const PdfLine& line : page.lines)
            farthest = std::max(farthest, line.right), left = std::min(left, line.left);
        const auto near = std::count_if(page.lines.begin(), page.lines.end(),
                                        [&](const PdfLine& line) { return line.right > farthest - 0.06 * page.width; });
        return near >= 3 && farthest - left > 0.5 * page.width ? farthest : std::max(farthest, page.width - left);
    }
    /// Of lines set apart by an indent of their own, as quotations are: where the full ones among them end; else the page's edge.
    static double edgeOf(const PdfPage& page, double left, double edge) {
        double leftmost = page.width, farthest = 0;
        for (const PdfLine& line : page.lines) leftmost = std::min(leftmost, line.left);
        if (left - leftmost < minIndent) return edge;
        for (const PdfLine& line : page.lines)
            if (std::abs(line.left - left) < sameIndent) farthest = std::max(farthest, line.right);
        const auto full = std::count_if(page.lines.begin(), page.lines.end(), [&](const PdfLine& line) {
            return std::abs(line.left - left) < sameIndent && line.right > farthest - 0.06 * page.width;
        });
        return full >= 2 && farthest - left > 0.5 * page.width ? farthest : edge;
    }
    static constexpr double minIndent = 6, sameIndent = 2;  ///< points

    [[nodiscard]] bool begins(const PdfLine& line, bool isNewPage, double edge) const {
        static const QRegularExpression time(u"^[\\[({#]?[0-9]{1,3}:[0-9]{2}"_s);
        const double height = std::max(1.0, m_last->bottom - m_last->top);
        if (hasBoldLabel(line.content)) return true;
        if (m_labels.value(labelAt(line.content.text)) > 1 || time.match(line.content.text).hasMatch()) return true;
        const bool isNewColumn = !isNewPage && line.top < m_last->top - height;
        if (!isNewPage && !isNewColumn) {
            if (line.top - m_last->bottom > 0.75 * height) return true;
            if (isBold(line.content) != isBold(m_last->content) && line.top - m_last->bottom > 0.3 * height) return true;
            if (m_lines > 1 && std::abs(line.left - m_last->left) > 0.8 * height) return true;
        }
        if (std::abs(line.size - m_last->size) > 0.15 * m_last->size) return true;
        if (isNewColumn) return endsSentence(m_last->content.text);
        if (isNewPage && isBold(line.content) != isBold(m_last->content)) return true;
        return m_last->right + 0.25 * line.size + line.firstWord < edge;
    }
    static bool endsSentence(const QString& text) { return !text.isEmpty() && u".?!:"_s.contains(text.back()); }

    /// Returns 1 when a hyphen of the typesetter's was taken out.
    int joinOn(const Paragraph& line) {
        static const QSet<QString> conjunctions{u"og"_s,   u"eller"_s, u"and"_s,  u"or"_s,  u"und"_s,
                                                u"oder"_s, u"och"_s,   u"bzw."_s, u"samt"_s};
        Paragraph& to = m_paragraphs.last();
        int undone = 0;
        const QString& text = to.text;
        const qsizetype size = text.size();
        const bool hyphen = size > 1 && (text.back() == u'-' || text.back() == u'\u2010' || text.back() == u'\u00AD');
        const QString first = line.text.section(u' ', 0, 0);
        if (hyphen && text[size - 2].isLetter() && !conjunctions.contains(first)) {
            if (!line.text.isEmpty() && line.text[0].isLower()) {
                to.text.chop(1);
                if (!to.bold.isEmpty() && to.bold.last().end > to.text.size()) to.bold.last().end = to.text.size();
                undone = 1;
            }
        } else {
            to.append(u" ", false);
        }
        qsizetype from = 0;
        for (const Range& range : line.bold) {
            to.append(QStringView(line.text).sliced(from, range.start - from), false);
            to.append(QStringView(line.text).sliced(range.start, range.end - range.start), true);
            from = range.end;
        }
        to.append(QStringView(line.text).sliced(from), false);
        return undone;
    }

    const QList<PdfPage>& m_pages;
    QHash<QString, int> m_labels;
    QList<Paragraph> m_paragraphs;
    QList<double> m_sizes;  ///< of their first lines
    const PdfLine* m_last = nullptr;
    int m_lines = 0;  ///< of the paragraph so far
};

}  // namespace

bool isLevel(double top, double bottom, double otherTop, double otherBottom) {
    const double overlap = std::min(bottom, otherBottom) - std::max(top, otherTop);
    return overlap > 0.4 * std::min(bottom - top, otherBottom - otherTop);
}

int takeMarginNumbers(PdfPage& page) {
    double textLeft = page.width;
    for (const PdfWord& word : page.words)
        if (!isNumber(word.text)) textLeft = std::min(textLeft, word.left);
    QList<int> found;
    for (int i = 0; i < page.words.size(); ++i)
        if (isNumber(page.words[i].text) && page.words[i].right < textLeft) found.append(i);
    if (found.size() < 3) return 0;
    std::sort(found.begin(), found.end(), [&](int a, int b) { return page.words[a].top < page.words[b].top; });
    int steps = 0;
    for (qsizetype i = 1; i < found.size(); ++i) {
        const int step = page.words[found[i]].text.toInt() - page.words[found[i - 1]].text.toInt();
        steps += step == 1 || step == 5;
    }
    if (steps * 10 < (found.size() - 1) * 9) return 0;
    for (const int i : std::as_const(found)) page.marginNumbers.append(page.words[i]);
    std::sort(found.begin(), found.end(), std::greater<>());
    for (const int i : found) page.words.removeAt(i);
    return static_cast<int>(found.size());
}

void orderWords(PdfPage& page) {
    QList<PdfWord> words = page.words;
    std::stable_sort(words.begin(), words.end(),
                     [](const PdfWord& a, const PdfWord& b) { return a.top + a.bottom < b.top + b.bottom; });
    QList<QList<PdfWord>> rows;
    for (const PdfWord& word : words) {
        const PdfWord* first = rows.isEmpty() ? nullptr : &rows.last().first();
        if (!first || !isLevel(word.top, word.bottom, first->top, first->bottom)) rows.append(QList<PdfWord>());
        rows.last().append(word);
    }
    for (QList<PdfWord>& row : rows)
        std::stable_sort(row.begin(), row.end(), [](const PdfWord& a, const PdfWord& b) { return a.left < b.left; });
    if (hasTwoColumns(rows)) return;
    page.words.clear();
    for (const QList<PdfWord>& row : rows) page.words += row;
}

void makeLines(PdfPage& page) {
    static const QRegularExpression time(u"^[0-9]{1,2}:[0-9]{2}"_s);
    const PdfWord* before = nullptr;
    for (const PdfWord& word : page.words) {
        const bool goesOn = before && !page.lines.isEmpty() && word.left > before->left &&
                            isLevel(word.top, word.bottom, before->top, before->bottom);
        if (!goesOn) {
            PdfLine line;
            line.left = word.left, line.top = word.top, line.bottom = word.bottom, line.size = word.size;
            line.firstWord = word.right - word.left;
            page.lines.append(line);
        }
        PdfLine& line = page.lines.last();
        if (goesOn) {
            const double gap = word.left - before->right;
            if (gap > 0.45 * word.size && gap <= 1.5 * word.size && time.match(word.text).hasMatch())
                line.content.append(u"  ", false);  // two spaces set a time apart from a name
            else if (gap > 1.5 * word.size)
                line.content.append(u"\t", false);
            else if (before->spaceAfter || gap > 0.15 * word.size)
                line.content.append(u" ", before->bold && word.bold);
        }
        line.content.append(word.text, word.bold);
        line.right = word.right;
        line.top = std::min(line.top, word.top), line.bottom = std::max(line.bottom, word.bottom);
        before = &word;
    }
    page.words.clear();
    int number = 0;  // of the line before; where only every fifth is printed, the others are counted
    for (PdfLine& line : page.lines) {
        for (const PdfWord& printed : std::as_const(page.marginNumbers))
            if (isLevel(line.top, line.bottom, printed.top, printed.bottom)) line.number = printed.text.toInt();
        if (line.number == 0 && number > 0) line.number = number + 1;
        number = line.number;
    }
}

int takeRunningHeads(QList<PdfPage>& pages) {
    QList<Edge> edges;
    for (int i = 0; i < pages.size(); ++i) addEdges(pages[i], i, true, edges), addEdges(pages[i], i, false, edges);
    // The same words at the same height, and numbers that ascend with the pages.
    const auto keyOf = [](const Edge& edge, int shift) {
        return u"%1 %2 %3"_s.arg(edge.isTop).arg(qRound(edge.top / 6) + shift).arg(edge.shape);
    };
    QHash<QString, QSet<int>> seen;
    QHash<int, QSet<int>> numbering;
    for (const Edge& edge : edges) {
        for (const int shift : {-1, 0, 1}) seen[keyOf(edge, shift)].insert(edge.page);
        if (isPageNumber(edge.shape)) numbering[edge.number - edge.page].insert(edge.page);
    }
    QHash<int, QList<int>> taken;
    for (const Edge& edge : edges) {
        const auto times = seen[keyOf(edge, 0)].size();
        const bool again = times >= 2 && times * 5 >= pages.size() * 2;
        const int offset = edge.number - edge.page;
        if (isPageNumber(edge.shape) ? offset == 1 || numbering[offset].size() >= 2 : again)
            taken[edge.page].append(edge.line);
    }
    int count = 0;
    for (auto it = taken.begin(); it != taken.end(); ++it) {
        std::sort(it->begin(), it->end(), std::greater<>());
        it->erase(std::unique(it->begin(), it->end()), it->end());
        for (const int line : *it) pages[it.key()].lines.removeAt(line), ++count;
    }
    return count;
}

QList<Paragraph> joinLines(const QList<PdfPage>& pages, int& undone) {
    return Joiner(pages).join(undone);
}

}  // namespace kondensat::importing
