// The figures of a report, drawn from the records.
#pragma once
#include "export/document.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

struct FigureWish {
    QString name;      ///< one of figureNames() in export/report.h
    QString caption;
    int depth = 2;     ///< of a tree
    bool landscape = false;
    QSizeF room;       ///< of one part, points
};

/// What a figure shows, as its usual title.
[[nodiscard]] QString figureTitle(const QString& name);
/// Nothing where the records hold nothing to draw.
[[nodiscard]] std::optional<Figure> figureOf(const Facts& facts, const FigureWish& wish);

/// Code groups, subgroups and codes ("codes"), or themes and subthemes ("themes"), as far as `depth`.
struct TreeNode {
    QString label;
    QList<TreeNode> children;
};
[[nodiscard]] QList<TreeNode> treeNodes(const Facts& facts, const QString& tree, int depth);

namespace figures {

/// A figure as one of the files in this folder draws it.
struct Content {
    QList<Drawing> parts;
    QString summary;  ///< one sentence
    List inWords;
};

[[nodiscard]] Content tree(const QList<TreeNode>& roots, const QSizeF& room);
[[nodiscard]] Content themeOrigins(const Facts& facts, const QSizeF& room);
[[nodiscard]] Content recruitment(const Facts& facts, const QSizeF& room);
[[nodiscard]] Content timeline(const Facts& facts, const QSizeF& room);

/// A box as high as its words, at least `least`.
[[nodiscard]] DrawnBox boxWith(const QList<DrawnText>& lines, double x, double y, double width, double least = 18);

}  // namespace figures
}  // namespace kondensat::exporting
