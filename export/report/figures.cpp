#include "export/report/figures.h"

#include "export/report.h"
#include "export/report/prose.h"
#include "export/writers/prepared.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

const QList<std::pair<QString, QString>>& titles() {
    static const QList<std::pair<QString, QString>> all{{u"recruitment"_s, u"Recruitment of participants"_s},
                                                        {u"timeline"_s, u"Timeline of the study"_s},
                                                        {u"coding-tree"_s, u"Coding tree"_s},
                                                        {u"theme-tree"_s, u"Themes and subthemes"_s},
                                                        {u"theme-origins"_s, u"From preliminary themes to themes"_s}};
    return all;
}

/// "A: b; c (d, e). F." of a list.
QString sentencesOf(const List& list) {
    QString words;
    int before = -1;
    for (const ListItem& item : list.items) {
        const QString text = prose::unstopped(item.text.plain());
        if (item.level == 0)
            words += words.isEmpty() ? text : u". "_s + text;
        else if (item.level > before)
            words += (item.level == 1 ? u": "_s : u", with "_s) + text;
        else
            words += (item.level == 1 ? u"; "_s : u", "_s) + text;
        before = item.level;
    }
    return words.isEmpty() ? words : words + u'.';
}

figures::Content contentOf(const Facts& facts, const FigureWish& wish) {
    if (wish.name == u"recruitment") return figures::recruitment(facts, wish.room);
    if (wish.name == u"timeline") return figures::timeline(facts, wish.room);
    if (wish.name == u"theme-origins") return figures::themeOrigins(facts, wish.room);
    const bool themes = wish.name == u"theme-tree";
    const QList<TreeNode> roots = treeNodes(facts, themes ? u"themes"_s : u"codes"_s, wish.depth);
    figures::Content content = figures::tree(roots, wish.room);
    qsizetype inner = 0;
    for (const TreeNode& root : roots) inner += root.children.size();
    content.summary = u"a tree of %1%2"_s.arg(
        prose::counted(roots.size(), themes ? u"theme"_s : u"code group"_s),
        inner > 0 ? u" with "_s + prose::counted(inner, themes ? u"subtheme"_s : u"subgroup"_s) : QString());
    return content;
}

}  // namespace

QStringList figureNames() {
    QStringList names;
    for (const auto& each : titles()) names.append(each.first);
    return names;
}

QString figureTitle(const QString& name) {
    for (const auto& [known, title] : titles())
        if (known == name) return title;
    return name;
}

std::optional<Figure> figureOf(const Facts& facts, const FigureWish& wish) {
    figures::Content content = contentOf(facts, wish);
    if (content.parts.isEmpty()) return {};
    Figure figure;
    figure.caption = Inline(wish.caption);
    figure.title = figureTitle(wish.name);
    figure.alternative = prose::sentence(content.summary) + u' ' + sentencesOf(content.inWords);
    figure.inWords = content.inWords;
    figure.landscape = wish.landscape;
    for (Drawing& part : content.parts) {
        part = drawn::shrunk(part, wish.room.width(), wish.room.height());
        figure.parts.append(isRightToLeft(Inline(), facts.language) ? drawn::mirrored(part) : part);
    }
    return figure;
}

QList<TreeNode> treeNodes(const Facts& f, const QString& tree, int depth) {
    QList<TreeNode> roots;
    const auto childrenAt = [&](int level) { return level < depth; };
    if (tree == u"themes") {
        for (const Category* category : f.categories) {
            TreeNode theme{f.headingOf(*category), {}};
            QSet<RecordId> told;
            for (const AnalyticText* text : f.textsOf(*category))
                if (text->subgroup) theme.children.append({f.headingOf(*text), {}}), told.insert(text->subgroup);
            if (told.isEmpty())  // nothing written yet: what the theme is made of
                for (const Subgroup* subgroup : f.subgroupsOf(*category))
                    theme.children.append({f.said(subgroup->id, u"name"_s, subgroup->name), {}});
            if (!childrenAt(1)) theme.children.clear();
            roots.append(theme);
        }
    } else {
        for (const CodeGroup* group : f.groups) {
            TreeNode node{f.said(group->id, u"name"_s, group->name), {}};
            for (const Subgroup* subgroup : childrenAt(1) ? f.subgroupsOf(group->id) : QList<const Subgroup*>()) {
                TreeNode inner{f.said(subgroup->id, u"name"_s, subgroup->name), {}};
                QSet<QString> codes;
                if (childrenAt(2))
                    for (const MeaningUnit* unit : f.index.unitsInUse(*subgroup))
                        if (const QString code = f.said(unit->id, u"code"_s, unit->code);
                            !code.isEmpty() && !codes.contains(code))
                            inner.children.append({code, {}}), codes.insert(code);
                node.children.append(inner);
            }
            roots.append(node);
        }
    }
    const auto named = [](const auto& self, QList<TreeNode>& nodes) -> void {
        nodes.removeIf([](const TreeNode& node) { return node.label.isEmpty(); });
        for (TreeNode& node : nodes) self(self, node.children);
    };
    named(named, roots);
    return roots;
}

namespace figures {

DrawnBox boxWith(const QList<DrawnText>& lines, double x, double y, double width, double least) {
    DrawnBox box;
    box.where = QRectF(x, y, width, std::max(least, drawn::heightOf(lines) + 8));
    box.lines = lines;
    return box;
}

}  // namespace figures
}  // namespace kondensat::exporting
