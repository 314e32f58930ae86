// Positions in UTF-16 units, as the program counts, and in code points, as archives and REFI-QDA count.
#pragma once
#include <QList>
#include <QStringView>

namespace kondensat::text {

/// Converts positions of one text in both directions, in O(log n) of the characters outside the basic plane. Keeps
/// only the places of those, not the text. A lone surrogate counts as one code point.
class CodePoints {
public:
    CodePoints() = default;
    explicit CodePoints(QStringView text);
    /// Code points in the whole text.
    [[nodiscard]] qsizetype count() const { return m_units - m_lows.size(); }
    /// Code points before a UTF-16 position (0 to size). A position within a pair counts the pair.
    [[nodiscard]] qsizetype fromUtf16(qsizetype position) const;
    /// The UTF-16 position before which `codePoints` (0 to count()) code points stand.
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoints) const;

private:
    qsizetype m_units = 0;
    QList<qsizetype> m_lows;  ///< UTF-16 positions of the second halves of pairs, ascending
};

}  // namespace kondensat::text
