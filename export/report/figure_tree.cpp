// A tree that grows to the side: a column a level.
#include "export/report/figures.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::figures {
namespace {

constexpr double columnGap = 26, rowGap = 5, rootGap = 12;
constexpr double otherColumn = 0.5;  ///< how wide the first columns are, of the last

class TreeDrawer {
public:
    TreeDrawer(int levels, const QSizeF& room) : m_room(room) {
        const double all = room.width() - columnGap * (levels - 1);
        // The last column holds most, and the longest labels.
        const double unit = levels == 1 ? all : all / (1 + otherColumn * (levels - 1) * 1.2);
        double x = 0;
        for (int level = 0; level < levels; ++level) {
            const double width = level + 1 == levels ? room.width() - x : unit * otherColumn * 1.2;
            m_columns.append({x, width});
            x += width + columnGap;
        }
    }
    /// Trees that fit into the room, cut where they do not.
    QList<TreeNode> cut(const TreeNode& node, int level) const;
    QList<Drawing> draw(const QList<TreeNode>& roots) const;

private:
    struct Column {
        double x, width;
    };
    [[nodiscard]] DrawnBox box(const TreeNode& node, int level) const;
    [[nodiscard]] double height(const TreeNode& node, int level) const;
    /// The middle of the node's own box.
    double place(Drawing& drawing, const TreeNode& node, int level, double top) const;

    QSizeF m_room;
    QList<Column> m_columns;
};

DrawnBox TreeDrawer::box(const TreeNode& node, int level) const {
    const Column& column = m_columns[level];
    DrawnBox box = boxWith(drawn::lines(node.label, {{}, level == 0 ? 9.5 : 9.0, level == 0}, column.width - 2 * drawn::padding),
                           column.x, 0, column.width, level == 2 ? 14 : 20);
    if (level == 0) box.shade = 0.92;
    if (level == 2) box.stroke = Stroke::None, box.where.setHeight(box.where.height() - 6);
    return box;
}

double TreeDrawer::height(const TreeNode& node, int level) const {
    double inner = 0;
    for (const TreeNode& child : node.children) inner += (inner > 0 ? rowGap : 0) + height(child, level + 1);
    return std::max(inner, box(node, level).where.height());
}

QList<TreeNode> TreeDrawer::cut(const TreeNode& node, int level) const {
    if (node.children.isEmpty() || height(node, level) <= m_room.height()) return {node};
    QList<TreeNode> pieces;
    TreeNode current{node.label, {}};
    for (const TreeNode& child : node.children)
        for (const TreeNode& piece : cut(child, level + 1)) {
            TreeNode longer = current;
            longer.children.append(piece);
            if (!current.children.isEmpty() && height(longer, level) > m_room.height()) {
                pieces.append(current);
                longer = TreeNode{node.label + u" (continued)"_s, {piece}};
            }
            current = longer;
        }
    pieces.append(current);
    return pieces;
}

double TreeDrawer::place(Drawing& drawing, const TreeNode& node, int level, double top) const {
    DrawnBox own = box(node, level);
    double inner = 0;
    for (const TreeNode& child : node.children) inner += (inner > 0 ? rowGap : 0) + height(child, level + 1);
    const double whole = std::max(inner, own.where.height());
    QList<double> middles;
    double y = top + (whole - inner) / 2;
    for (const TreeNode& child : node.children) {
        middles.append(place(drawing, child, level + 1, y));
        y += height(child, level + 1) + rowGap;
    }
    double middle = middles.isEmpty() ? top + whole / 2 : (middles.first() + middles.last()) / 2;
    const double half = own.where.height() / 2;
    middle = std::clamp(middle, top + half, top + whole - half);
    own.where.moveTop(middle - half);
    if (!middles.isEmpty()) {  // a stem, a trunk, and a twig to each child
        const double right = own.where.right(), knee = right + columnGap / 2, left = m_columns[level + 1].x;
        drawing.paths.append({{QPointF(right, middle), QPointF(knee, middle)}});
        const double above = std::min(middles.first(), middle), below = std::max(middles.last(), middle);
        if (below - above > 0.5) drawing.paths.append({{QPointF(knee, above), QPointF(knee, below)}});
        for (double each : middles) drawing.paths.append({{QPointF(knee, each), QPointF(left, each)}});
    }
    drawing.boxes.append(own);
    return middle;
}

QList<Drawing> TreeDrawer::draw(const QList<TreeNode>& roots) const {
    QList<Drawing> parts;
    for (const TreeNode& root : roots)
        for (const TreeNode& piece : cut(root, 0)) {
            const double needed = height(piece, 0);
            if (parts.isEmpty() || parts.last().height + rootGap + needed > m_room.height())
                parts.append(Drawing{m_room.width(), 0, {}, {}});
            Drawing& part = parts.last();
            const double top = part.height > 0 ? part.height + rootGap : 0;
            place(part, piece, 0, top);
            part.height = top + needed;
        }
    return parts;
}

int levelsOf(const QList<TreeNode>& nodes) {
    int deepest = 0;
    for (const TreeNode& node : nodes) deepest = std::max(deepest, 1 + levelsOf(node.children));
    return deepest;
}

void tell(List& list, const QList<TreeNode>& nodes, int level) {
    for (const TreeNode& node : nodes) {
        list.items.append({level == 0 ? Inline(Run::strong(node.label)) : Inline(node.label), level});
        tell(list, node.children, level + 1);
    }
}

}  // namespace

Content tree(const QList<TreeNode>& roots, const QSizeF& room) {
    Content content;
    if (roots.isEmpty()) return content;
    content.parts = TreeDrawer(levelsOf(roots), room).draw(roots);
    tell(content.inWords, roots, 0);
    return content;
}

}  // namespace kondensat::exporting::figures
