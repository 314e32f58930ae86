// A long text cut into paragraphs, each laid out only when somebody looks at it.
#pragma once
#include <QFont>
#include <QTextLayout>
#include <memory>
#include <vector>

#include "app/gui/transcript/transcript_view.h"

namespace kondensat::gui {

/// A stretch that is laid out by itself: a line of the text, or a part of a very long one. Without its line end.
struct Block {
    qsizetype start = 0, end = 0;
    int turn = -1;            ///< index into TranscriptContent::turns; -1 none
    bool beginsTurn = false;
    bool named = false;       ///< the speaker's name or a time stands here
    bool continues = false;   ///< goes on within the line that the block before began
};

/// Heights with their running sums; changing one and asking for a sum cost log n.
class Heights {
public:
    void reset(const std::vector<int>& heights);
    void set(int index, int height);
    [[nodiscard]] int at(int index) const { return m_values[size_t(index)]; }
    [[nodiscard]] qint64 before(int index) const;
    [[nodiscard]] qint64 total() const { return before(int(m_values.size())); }
    /// The index whose stretch holds y; the last for anything beyond.
    [[nodiscard]] int indexAt(qint64 y) const;

private:
    std::vector<int> m_values;
    std::vector<qint64> m_tree;
};

/// What the shape of a block depends on. Pixels.
struct BlockLook {
    QFont font;
    int lineHeight = 26;
    double width = 500;
    int turnGap = 16, paragraphGap = 8;  ///< above a turn, above another paragraph of it
    int header = 0;                      ///< above the first line of a turn, for the speaker's name
    int leastTurn = 0;                   ///< least height of the first block of a named turn, without gap and header
    bool operator==(const BlockLook&) const = default;
};

class Paragraphs {
public:
    void setContent(const TranscriptContent& content);
    /// Forgets what was laid out when it differs.
    void setLook(const BlockLook& look);
    [[nodiscard]] const BlockLook& look() const { return m_look; }

    [[nodiscard]] int count() const { return int(m_blocks.size()); }
    [[nodiscard]] const Block& block(int index) const { return m_blocks[size_t(index)]; }
    /// The block that a caret at this position stands in.
    [[nodiscard]] int at(qsizetype position) const;
    [[nodiscard]] qint64 top(int index) const { return m_heights.before(index); }
    [[nodiscard]] int height(int index) const { return m_heights.at(index); }  ///< an estimate until laid out
    [[nodiscard]] qint64 total() const { return m_heights.total(); }
    [[nodiscard]] int atY(qint64 y) const { return m_heights.indexAt(y); }
    /// From the block's top to its first line.
    [[nodiscard]] int textTop(int index) const;
    /// Lays out when need be, which may change height(). Positions in it count from the block's start, lines stand at
    /// multiples of the line height.
    QTextLayout& layout(int index);
    [[nodiscard]] bool isLaidOut(int index) const { return m_layouts[size_t(index)] != nullptr; }
    [[nodiscard]] int laidOut() const { return int(m_kept.size()); }
    /// Lets go of layouts far from these blocks when there are many.
    void keepNear(int first, int last);

private:
    void cut(Block block);
    void estimate();
    [[nodiscard]] int estimated(const Block& block) const;
    [[nodiscard]] int framed(int index, int lines) const;
    [[nodiscard]] Qt::LayoutDirection directionOf(int index) const;

    QString m_text;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::vector<Block> m_blocks;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<int> m_kept;  ///< blocks that are laid out
    Heights m_heights;
    BlockLook m_look;
    double m_charWidth = 8;
};

/// Text of this language runs from right to left.
bool runsRightToLeft(const QString& language);
/// The positions that the line's part of [from, to) covers, as x coordinates from left to right; several where directions mix.
QList<std::pair<double, double>> extentsOf(const QTextLayout& layout, const QTextLine& line, int from, int to);

}  // namespace kondensat::gui
