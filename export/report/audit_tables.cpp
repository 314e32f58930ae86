#include "export/report/audit_tables.h"

#include "core/method/points.h"
#include "export/report/prose.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

namespace {

/// Rows that are sorted by their date; those without one last.
class DatedRows {
public:
    void add(const QString& date, const CellOf& row) { m_rows.append({date.isEmpty() ? u"~"_s : date, row}); }
    [[nodiscard]] QList<CellOf> inOrder() {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        QList<CellOf> rows;
        for (const auto& row : std::as_const(m_rows)) rows.append(row.second);
        return rows;
    }

private:
    QList<std::pair<QString, CellOf>> m_rows;
};

QString day(const QString& iso) {
    return date(iso.left(10));
}

QString names(const Facts& f, const RefSet& members) {
    QStringList all;
    for (const Member* member : f.study.list<Member>())
        if (members.contains(member->id)) all.append(f.memberName(member->id));
    return all.join(u", "_s);
}

QString groupNames(const Facts& f, const RefSet& groups) {
    QStringList all;
    for (const CodeGroup* group : f.study.children<CodeGroup>(f.analysisId))
        if (groups.contains(group->id)) all.append(f.said(group->id, u"name"_s, group->name));
    return all.join(u"; "_s);
}

Cell lines(const QString& text) {
    QList<Inline> paragraphs;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty()) paragraphs.append(Inline(line.trimmed()));
    return Cell(paragraphs);
}

/// The team's list, and what researchers share of their own.
QList<CellOf> themeRows(const Facts& f) {
    QList<CellOf> rows;
    for (const bool own : {false, true})
        for (const PreliminaryTheme* theme : f.study.children<PreliminaryTheme>(f.analysisId)) {
            if (own == theme->member.isEmpty() || (own && !theme->shared)) continue;
            rows.append([&f, theme](const QString& column) {
                if (column == u"theme") return Cell(f.said(theme->id, u"title"_s, theme->title));
                if (column == u"listed by") return Cell(theme->member ? f.memberName(theme->member) : u"team"_s);
                if (column == u"date") return Cell(day(theme->date));
                if (column == u"fate") return lines(theme->fate + u'\n' + day(theme->fateDate));
                if (column == u"reason") return lines(theme->fateReason);
                return Cell(groupNames(f, theme->became));
            });
        }
    return rows;
}

QList<CellOf> discussionRows(const Facts& f) {
    DatedRows rows;
    for (const Discussion* discussion : f.study.children<Discussion>(f.analysisId))
        rows.add(discussion->date, [&f, discussion](const QString& column) {
            if (column == u"date") return Cell(day(discussion->date));
            if (column == u"step") return Cell(discussion->step > 0 ? QString::number(discussion->step) : QString());
            if (column == u"proposal") return lines(discussion->proposal);
            if (column == u"decision") return lines(discussion->decision);
            if (column == u"reason") return lines(discussion->reason);
            if (column == u"present") return Cell(names(f, discussion->present));
            QList<Inline> positions;
            for (const Member* member : f.study.list<Member>())
                if (const QString held = discussion->positions.value(member->id.toString()).trimmed(); !held.isEmpty())
                    positions.append(Inline{Run::strong(f.memberName(member->id) + u": "_s), Run(held)});
            return Cell(positions);
        });
    return rows.inOrder();
}

QList<CellOf> milestoneRows(const Facts& f) {
    DatedRows rows;
    for (const Milestone* milestone : f.study.list<Milestone>())
        rows.add(milestone->date, [milestone](const QString& column) {
            if (column == u"date") return Cell(day(milestone->date));
            return column == u"milestone" ? Cell(milestone->name) : lines(milestone->note);
        });
    return rows.inOrder();
}

CellOf asideRow(const QString& what, const QString& kind, const QString& reason) {
    return [what, kind, reason](const QString& column) {
        return column == u"what" ? Cell(what) : column == u"kind" ? Cell(kind) : lines(reason);
    };
}

/// Preliminary themes have a table of their own. A unit is named by its code, and by its source where it has none:
/// whether its words may be printed is another matter.
QList<CellOf> asideRows(const Facts& f) {
    QList<CellOf> rows;
    for (const CodeGroup* group : f.study.children<CodeGroup>(f.analysisId)) {
        const QString name = f.said(group->id, u"name"_s, group->name);
        if (!group->setAside.isEmpty()) rows.append(asideRow(name, u"code group"_s, group->setAside));
        for (const Subgroup* subgroup : f.index.children<Subgroup>(group->id))
            if (!subgroup->setAside.isEmpty())
                rows.append(asideRow(f.said(subgroup->id, u"name"_s, subgroup->name), u"subgroup of “%1”"_s.arg(name),
                                     subgroup->setAside));
    }
    for (const MeaningUnit* unit : f.units)
        for (auto it = unit->setAside.cbegin(); it != unit->setAside.cend(); ++it) {
            const CodeGroup* group = f.study.find<CodeGroup>(RecordId::parse(it.key()).value_or(RecordId()));
            const Source* source = f.study.find<Source>(unit->source);
            QString what = f.said(unit->id, u"code"_s, unit->code);
            if (what.isEmpty() && source) what = u"without a code, in "_s + source->title;
            rows.append(asideRow(what,
                                 group ? u"meaning unit of “%1”"_s.arg(f.said(group->id, u"name"_s, group->name))
                                       : u"meaning unit"_s,
                                 *it));
        }
    return rows;
}

QList<CellOf> reflexivityRows(const Facts& f) {
    DatedRows rows;
    for (const Reflexivity* entry : f.study.list<Reflexivity>())
        rows.add(entry->date, [&f, entry](const QString& column) {
            if (column == u"date") return Cell(day(entry->date));
            if (column == u"by") return Cell(f.memberName(entry->member));
            if (column == u"step") return Cell(entry->step > 0 ? QString::number(entry->step) : u"before"_s);
            return column == u"kind" ? Cell(upperFirst(entry->kind)) : lines(entry->text);
        });
    return rows.inOrder();
}

/// What the program saw, and what the researchers said to it.
QList<CellOf> answerRows(const Facts& f) {
    method::PointOptions anyDay;
    anyDay.today = QDate(9999, 12, 31);  // the same study gives the same table whenever it is made
    const QList<method::Point> points = method::pointsWorthALook(f.study, f.analysisId, anyDay);
    DatedRows rows;
    for (const Answer* answer : f.study.children<Answer>(f.analysisId)) {
        const auto point = std::find_if(points.cbegin(), points.cend(), [&](const method::Point& each) {
            return each.code == answer->point && each.place == answer->place;
        });
        QString what = point == points.cend() ? u"%1: %2"_s.arg(answer->point, recordName(f.study, answer->place)) : point->sentence;
        if (point == points.cend()) what.replace(u'-', u' ');
        rows.add(answer->date, [&f, answer, what](const QString& column) {
            if (column == u"date") return Cell(day(answer->date));
            if (column == u"by") return Cell(f.memberName(answer->member));
            return column == u"point" ? Cell(upperFirst(what)) : lines(answer->reason);
        });
    }
    return rows.inOrder();
}

}  // namespace

QList<std::pair<QString, QStringList>> auditTables() {
    return {{u"preliminary themes"_s, {u"theme"_s, u"listed by"_s, u"date"_s, u"fate"_s, u"reason"_s, u"became"_s}},
            {u"discussions"_s,
             {u"date"_s, u"step"_s, u"proposal"_s, u"positions"_s, u"decision"_s, u"reason"_s, u"present"_s}},
            {u"set aside"_s, {u"what"_s, u"kind"_s, u"reason"_s}},
            {u"reflexivity"_s, {u"date"_s, u"by"_s, u"step"_s, u"kind"_s, u"entry"_s}},
            {u"answers"_s, {u"date"_s, u"point"_s, u"answer"_s, u"by"_s}},
            {u"milestones"_s, {u"date"_s, u"milestone"_s, u"note"_s}}};
}

QList<CellOf> auditRows(const Facts& f, const QString& table) {
    if (table == u"preliminary themes") return themeRows(f);
    if (table == u"discussions") return discussionRows(f);
    if (table == u"set aside") return asideRows(f);
    if (table == u"reflexivity") return reflexivityRows(f);
    if (table == u"answers") return answerRows(f);
    if (table == u"milestones") return milestoneRows(f);
    return {};
}

}  // namespace kondensat::exporting
