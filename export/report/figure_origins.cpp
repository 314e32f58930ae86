// How the themes came about: preliminary themes on the left, code groups in the middle, themes on the right.
#include "export/report/figures.h"
#include "export/report/prose.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::figures {

using namespace study;

namespace {

constexpr double columnGap = 44, rowGap = 7, headHeight = 24;

struct Node {
    QString label, note;  ///< the note below it: what became of it
    bool setAside = false;
    double shade = 1;
    QList<int> to;  ///< indices into the next column
};

/// Three columns of nodes.
struct Origins {
    QList<Node> themes, groups, categories;
};

/// The team's list; where there is none, the lists that their owners share.
QList<const PreliminaryTheme*> themesShown(const Facts& f) {
    QList<const PreliminaryTheme*> team, own;
    for (const PreliminaryTheme* theme : f.study.children<PreliminaryTheme>(f.analysisId)) {
        if (!theme->member) team.append(theme);
        else if (theme->shared) own.append(theme);
    }
    return team.isEmpty() ? own : team;
}

Origins originsOf(const Facts& f) {
    Origins origins;
    QList<const CodeGroup*> groups;
    for (const Category* category : f.categories)
        for (const CodeGroup* group : f.groups)
            if (category->groups.contains(group->id) && !groups.contains(group)) groups.append(group);
    for (const CodeGroup* group : f.groups)
        if (!groups.contains(group)) groups.append(group);
    const QList<const PreliminaryTheme*> themes = themesShown(f);
    for (const CodeGroup* group : f.study.children<CodeGroup>(f.analysisId)) {  // those given up, where a theme led to them
        if (group->setAside.isEmpty()) continue;
        for (const PreliminaryTheme* theme : themes)
            if ((theme->became.contains(group->id) || group->themes.contains(theme->id)) && !groups.contains(group))
                groups.append(group);
    }
    for (const CodeGroup* group : std::as_const(groups)) {
        Node node{f.said(group->id, u"name"_s, group->name), {}, !group->setAside.isEmpty(), 0.92, {}};
        if (node.setAside) node.note = u"set aside"_s;
        for (qsizetype i = 0; i < f.categories.size(); ++i)
            if (f.categories[i]->groups.contains(group->id)) node.to.append(int(i));
        origins.groups.append(node);
    }
    for (const Category* category : f.categories) origins.categories.append({f.headingOf(*category), {}, false, 1, {}});
    for (const PreliminaryTheme* theme : themes) {
        Node node{f.said(theme->id, u"title"_s, theme->title), theme->fate, theme->fate == u"set aside", 1, {}};
        for (qsizetype i = 0; i < groups.size(); ++i)
            if (theme->became.contains(groups[i]->id) || groups[i]->themes.contains(theme->id)) node.to.append(int(i));
        origins.themes.append(node);
    }
    // In the order of what they led to, so that lines cross little; those that led nowhere last.
    const auto mean = [](const Node& node) {
        double sum = 0;
        for (int each : node.to) sum += each;
        return node.to.isEmpty() ? 1e9 : sum / double(node.to.size());
    };
    std::stable_sort(origins.themes.begin(), origins.themes.end(),
                     [&](const Node& a, const Node& b) { return mean(a) < mean(b); });
    return origins;
}

DrawnBox boxOf(const Node& node, double x, double width) {
    const double inner = width - 2 * drawn::padding;
    QList<DrawnText> lines = drawn::lines(node.label, {{}, 9}, inner);
    if (!node.note.isEmpty()) lines += drawn::lines(node.note, {{}, 8, false, true}, inner);
    DrawnBox box = boxWith(lines, x, 0, width, 22);
    box.centred = true;
    box.shade = node.shade;
    if (node.setAside) box.stroke = Stroke::Dashed;
    return box;
}

/// Boxes of one column moved so that each is as near as can be to where it wants to be, without touching another.
void spread(QList<DrawnBox*> boxes, QList<double> wanted, double top, double bottom) {
    double y = top;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const double height = boxes[i]->where.height();
        y = std::max(y, wanted[i] - height / 2);
        boxes[i]->where.moveTop(y);
        y += height + rowGap;
    }
    double limit = bottom;
    for (qsizetype i = boxes.size() - 1; i >= 0; --i) {
        if (boxes[i]->where.bottom() > limit) boxes[i]->where.moveBottom(limit);
        limit = boxes[i]->where.top() - rowGap;
    }
}

double stackHeight(const QList<DrawnBox>& boxes) {
    double height = 0;
    for (const DrawnBox& box : boxes) height += (height > 0 ? rowGap : 0) + box.where.height();
    return height;
}

class OriginsDrawer {
public:
    OriginsDrawer(const Origins& origins, const QSizeF& room)
        : m_origins(origins), m_room(room), m_width((room.width() - 2 * columnGap) / 3) {}
    QList<Drawing> draw() const;

private:
    [[nodiscard]] double x(int column) const { return column * (m_width + columnGap); }
    /// A drawing of some code groups, of what led to them and what they led to; of all for which there is no code group,
    /// in the last part.
    [[nodiscard]] Drawing part(const QList<int>& groups, bool last) const;
    void headings(Drawing& drawing) const;

    const Origins& m_origins;
    QSizeF m_room;
    double m_width;
};

void OriginsDrawer::headings(Drawing& drawing) const {
    const QString words[] = {u"Preliminary themes"_s, u"Code groups"_s, u"Themes"_s};
    for (int column = 0; column < 3; ++column) {
        DrawnBox head = boxWith(drawn::lines(words[column], {{}, 9, true}, m_width - 2 * drawn::padding), x(column), 0, m_width);
        head.where.setHeight(headHeight - 6);
        head.shade = -1;
        head.stroke = Stroke::None;
        head.centred = true;
        drawing.boxes.append(head);
    }
}

Drawing OriginsDrawer::part(const QList<int>& groups, bool last) const {
    QList<int> themes, categories;
    for (int i = 0; i < m_origins.themes.size(); ++i) {
        const QList<int>& to = m_origins.themes[i].to;
        const bool leadsHere = std::any_of(to.begin(), to.end(), [&](int group) { return groups.contains(group); });
        if (leadsHere || (last && to.isEmpty())) themes.append(i);
    }
    for (int i = 0; i < m_origins.categories.size(); ++i) {
        bool anywhere = false, here = false;
        for (int g = 0; g < m_origins.groups.size(); ++g)
            if (m_origins.groups[g].to.contains(i)) anywhere = true, here = here || groups.contains(g);
        if (here || (last && !anywhere)) categories.append(i);
    }
    QList<DrawnBox> left, middle, right;
    for (int i : themes) left.append(boxOf(m_origins.themes[i], x(0), m_width));
    for (int i : groups) middle.append(boxOf(m_origins.groups[i], x(1), m_width));
    for (int i : categories) right.append(boxOf(m_origins.categories[i], x(2), m_width));
    const double tallest = std::max({stackHeight(left), stackHeight(middle), stackHeight(right)});
    Drawing drawing{m_room.width(), headHeight + tallest, {}, {}};
    headings(drawing);
    const auto column = [&](QList<DrawnBox>& boxes, const QList<double>& wanted) {
        QList<DrawnBox*> all;
        for (DrawnBox& box : boxes) all.append(&box);
        spread(all, wanted, headHeight, headHeight + tallest);
    };
    // The fullest column stands evenly, the others beside what they belong to.
    QList<double> even;
    const double air = middle.size() > 1 ? (tallest - stackHeight(middle)) / double(middle.size() - 1) : 0;
    double y = headHeight + (middle.size() == 1 ? (tallest - stackHeight(middle)) / 2 : 0);
    for (const DrawnBox& box : middle) {
        even.append(y + box.where.height() / 2);
        y += box.where.height() + rowGap + air;
    }
    column(middle, even);
    const auto beside = [&](const QList<int>& which, const auto& touches) {
        QList<double> wanted;
        for (int i : which) {
            double sum = 0;
            int n = 0;
            for (qsizetype g = 0; g < groups.size(); ++g)
                if (touches(i, groups[g])) sum += middle[g].where.center().y(), ++n;
            wanted.append(n ? sum / n : headHeight + tallest);
        }
        return wanted;
    };
    column(left, beside(themes, [&](int i, int g) { return m_origins.themes[i].to.contains(g); }));
    column(right, beside(categories, [&](int i, int g) { return m_origins.groups[g].to.contains(i); }));
    const auto join = [&](const DrawnBox& from, const DrawnBox& to) {
        drawing.paths.append({{QPointF(from.where.right(), from.where.center().y()),
                               QPointF(to.where.left(), to.where.center().y())},
                              Stroke::Solid,
                              true});
    };
    for (qsizetype g = 0; g < groups.size(); ++g) {
        for (qsizetype i = 0; i < themes.size(); ++i)
            if (m_origins.themes[themes[i]].to.contains(groups[g])) join(left[i], middle[g]);
        for (qsizetype i = 0; i < categories.size(); ++i)
            if (m_origins.groups[groups[g]].to.contains(categories[i])) join(middle[g], right[i]);
    }
    drawing.boxes += left + middle + right;
    return drawing;
}

QList<Drawing> OriginsDrawer::draw() const {
    QList<QList<int>> shares{{}};
    for (int group = 0; group < m_origins.groups.size(); ++group) {
        QList<int> more = shares.last() + QList<int>{group};
        const bool last = group + 1 == m_origins.groups.size();
        if (!shares.last().isEmpty() && part(more, last).height > m_room.height())
            shares.append(QList<int>{group});
        else
            shares.last() = more;
    }
    QList<Drawing> parts;
    for (qsizetype i = 0; i < shares.size(); ++i) parts.append(part(shares[i], i + 1 == shares.size()));
    return parts;
}

}  // namespace

Content themeOrigins(const Facts& f, const QSizeF& room) {
    Content content;
    const Origins origins = originsOf(f);
    if (origins.themes.isEmpty()) return content;
    content.parts = OriginsDrawer(origins, room).draw();
    content.summary = u"how %1 became %2 and %3"_s.arg(
        prose::counted(origins.themes.size(), u"preliminary theme"_s),
        prose::counted(origins.groups.size(), u"code group"_s), prose::counted(origins.categories.size(), u"theme"_s));
    for (const Node& theme : origins.themes) {
        QStringList became;
        for (int group : theme.to) became.append(prose::quoted(origins.groups[group].label));
        QString words = prose::quoted(theme.label);
        if (!theme.note.isEmpty()) words += u", "_s + theme.note;
        if (!became.isEmpty()) words += u" → code "_s + (became.size() == 1 ? u"group "_s : u"groups "_s) + prose::listed(became);
        content.inWords.items.append({Inline(words), 0});
    }
    for (const Node& group : origins.groups) {
        QStringList themes;
        for (int category : group.to) themes.append(prose::quoted(origins.categories[category].label));
        QString words = u"Code group "_s + prose::quoted(group.label);
        if (!group.note.isEmpty()) words += u", "_s + group.note;
        if (!themes.isEmpty()) words += u" → "_s + (themes.size() == 1 ? u"theme "_s : u"themes "_s) + prose::listed(themes);
        content.inWords.items.append({Inline(words), 0});
    }
    return content;
}

}  // namespace kondensat::exporting::figures
