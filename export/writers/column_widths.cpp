// Columns as wide as their content needs, reckoned without fonts, so that every format and machine gets the same.
#include <numeric>

#include "export/writers/prepared.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

constexpr double portraitMillimetres = 160, landscapeMillimetres = 247, millimetresPerPoint = 25.4 / 72;
constexpr double sidePoints = 8.6;  ///< padding left and right of a cell
constexpr double slackPoints = 1.5;  ///< beside the longest word, so that none is broken in a face that runs wider
constexpr double safety = 1.03;   ///< other faces than the one reckoned with are a little wider

/// Width in em of a serif face of the wider kind.
double widthOf(QChar c) {
    if (c.isSpace()) return 0.26;
    if (QStringView(u"ijl.,:;'’‘!|").contains(c)) return 0.33;
    if (QStringView(u"ftJI()[]-–/“”\"").contains(c)) return 0.42;
    if (QStringView(u"rsz").contains(c)) return 0.48;
    if (QStringView(u"acevxyo0123456789").contains(c)) return 0.57;
    if (QStringView(u"mwMW—%@…").contains(c)) return 0.95;
    if (c.isUpper()) return 0.7;
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ? 1.0 : 0.63;
}

/// A cell as the widths of its words, paragraph by paragraph.
struct Measured {
    QList<QList<double>> paragraphs;
    qsizetype column = 0;
    bool header = false;
    int row = 0;
};

QList<double> wordsOf(const QString& text, double em) {
    QList<double> words;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        double width = 0;
        for (const QChar c : word) {
            width += widthOf(c) * em;
            if (c != u'-' && c != u'/') continue;
            words.append(-width);  // a line may break here, without a space between
            width = 0;
        }
        if (width > 0) words.append(width);
    }
    return words;
}

int linesAt(const Measured& cell, double width, double space) {
    int lines = 0;
    for (const QList<double>& words : cell.paragraphs) {
        double x = 0;
        ++lines;
        for (double word : words) {
            const bool joins = word < 0;
            word = std::abs(word);
            if (x > 0 && x + word > width) ++lines, x = 0;
            x += word + (joins ? 0 : space);
        }
    }
    return lines;
}

class Widths {
public:
    Widths(const Table& table, double room);
    [[nodiscard]] QList<double> shares() const;

private:
    void measure(const QList<Row>& rows, bool header);
    [[nodiscard]] QList<double> neededFor(int lines) const;
    [[nodiscard]] int heightAt(const QList<double>& widths) const;
    void trade(QList<double>& widths) const;
    void pool(QList<double>& widths) const;
    void fill(QList<double>& widths) const;
    [[nodiscard]] QList<double> lowest(const QList<double>& needed) const;

    double m_em;  ///< of the type, in points
    double m_total;
    int m_rows = 0;
    QList<Measured> m_cells;
    QList<double> m_least, m_most;  ///< for the longest word; for every paragraph on one line
};

Widths::Widths(const Table& table, double room)
    : m_em((table.style == Table::Style::Checklist ? 8.5 : 9.5) * safety),  // of the formats the largest
      m_total((table.landscape ? landscapeMillimetres : portraitMillimetres) / millimetresPerPoint * room),
      m_least(table.columns.size(), sidePoints + m_em),
      m_most(m_least) {
    measure(table.headerRows, true);
    measure(table.rows, false);
}

void Widths::measure(const QList<Row>& rows, bool header) {
    for (const Row& row : rows) {
        qsizetype column = 0;
        for (const Cell& cell : row) {
            if (cell.columnSpan == 1) {
                Measured measured{{}, column, header, m_rows};
                for (const Inline& text : cell.paragraphs) {
                    const bool bold = header || (!text.runs.isEmpty() && text.runs.first().bold);
                    for (const QString& line : text.plain().split(u'\n')) {
                        measured.paragraphs.append(wordsOf(line, m_em * (bold ? 1.08 : 1)));
                        double all = sidePoints + slackPoints;
                        for (double word : measured.paragraphs.last()) {
                            m_least[column] = std::max(m_least[column], std::abs(word) + sidePoints + slackPoints);
                            all += std::abs(word) + m_em * widthOf(u' ');
                        }
                        m_most[column] = std::max(m_most[column], all);
                    }
                }
                m_cells.append(measured);
            }
            column += cell.columnSpan;
        }
        if (++m_rows == 120) return;  // enough to go by
    }
}

/// The narrowest columns in which no cell takes more than `lines` lines; headings may take three in any case.
QList<double> Widths::neededFor(int lines) const {
    QList<double> widths = m_least;
    for (const Measured& cell : m_cells) {
        const int allowed = std::max({lines, cell.header ? 3 : 1, int(cell.paragraphs.size())});
        const auto fits = [&](double width) {
            return linesAt(cell, width - sidePoints, m_em * widthOf(u' ')) <= allowed;
        };
        double low = widths[cell.column], high = m_most[cell.column];
        if (low >= high || fits(low)) continue;
        while (high - low > 1) (fits((low + high) / 2) ? high : low) = (low + high) / 2;
        widths[cell.column] = high;
    }
    return widths;
}

/// Lines of all rows together.
int Widths::heightAt(const QList<double>& widths) const {
    int height = 0, tallest = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Measured& cell = m_cells[i];
        if (cell.row != m_cells[std::max<qsizetype>(i - 1, 0)].row) height += std::exchange(tallest, 0);
        tallest = std::max(tallest, linesAt(cell, widths[cell.column] - sidePoints, m_em * widthOf(u' ')));
    }
    return height + tallest;
}

/// Gives width from column to column as long as that makes the table lower.
void Widths::trade(QList<double>& widths) const {
    int height = heightAt(widths), rounds = 60;
    for (double step : {36.0, 18.0, 9.0})
        for (bool better = true; better && rounds > 0; --rounds) {
            QList<double> best = widths;
            better = false;
            for (qsizetype from = 0; from < widths.size(); ++from)
                for (qsizetype to = 0; to < widths.size(); ++to) {
                    if (from == to || widths[from] - step < m_least[from]) continue;
                    QList<double> tried = widths;
                    tried[from] -= step;
                    tried[to] += step;
                    if (const int now = heightAt(tried); now < height) best = tried, height = now, better = true;
                }
            widths = best;
        }
}

/// Takes from all columns what they do not need for the height they have; gives it to the one that it makes lower.
void Widths::pool(QList<double>& widths) const {
    constexpr double step = 6;
    int height = heightAt(widths);
    for (int round = 0; round < 12; ++round) {
        double spare = 0;
        for (qsizetype c = 0; c < widths.size(); ++c)
            while (widths[c] - step >= m_least[c]) {
                widths[c] -= step;
                if (heightAt(widths) > height) {
                    widths[c] += step;
                    break;
                }
                spare += step;
            }
        QList<double> best = widths;
        const int before = height;
        for (qsizetype c = 0; c < widths.size(); ++c) {
            QList<double> tried = widths;
            for (double given = step; given <= spare; given += step) {
                tried[c] += step;
                if (const int now = heightAt(tried); now < height) best = tried, height = now;
            }
        }
        widths = best;
        fill(widths);
        if (height == before) return;
    }
}

/// Shares what is left over.
void Widths::fill(QList<double>& widths) const {
    const double left = (m_total - std::accumulate(widths.begin(), widths.end(), 0.0)) / double(widths.size());
    for (double& width : widths) width += std::max(left, 0.0);
}

/// The better of two ways to share what the columns leave over at first: by width, and evenly.
QList<double> Widths::lowest(const QList<double>& needed) const {
    QList<double> even = needed, byWidth = needed;
    fill(even);
    const double all = std::accumulate(needed.begin(), needed.end(), 0.0);
    for (double& width : byWidth) width *= m_total / all;
    for (QList<double>* widths : {&even, &byWidth}) trade(*widths), pool(*widths);
    return heightAt(even) < heightAt(byWidth) ? even : byWidth;
}

QList<double> Widths::shares() const {
    const auto sum = [](const QList<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    QList<double> widths = m_least;
    if (sum(m_most) <= m_total) {
        widths = m_most;
    } else if (sum(m_least) < m_total) {
        int low = 0, high = 1;  // lines that do not fit, and that do
        while (high < 4096 && sum(neededFor(high)) > m_total) low = high, high *= 2;
        while (high - low > 1) {
            const int middle = (low + high) / 2;
            (sum(neededFor(middle)) <= m_total ? high : low) = middle;
        }
        widths = lowest(neededFor(high));
    }
    const double all = sum(widths);
    for (double& width : widths) width /= all;
    return widths;
}

}  // namespace

QList<double> columnShares(const Table& table, double room) {
    QList<double> shares;
    for (const Column& column : table.columns) shares.append(std::max(column.weight, 0.0));
    if (std::all_of(shares.cbegin(), shares.cend(), [](double share) { return share == 0; }))
        return Widths(table, room).shares();
    for (double& share : shares) share = share > 0 ? share : 1;
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares) share /= total;
    return shares;
}

}  // namespace kondensat::exporting
