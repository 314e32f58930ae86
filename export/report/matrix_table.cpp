#include "export/report/matrix_table.h"

#include "core/method/matrix.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

constexpr qsizetype mostUpright = 5;  ///< columns of marks on a page that is not turned

struct Theme {
    QString heading;
    QList<std::pair<QString, RefSet>> columns;  ///< heading; the code groups or subgroups whose units are marked
};

QList<Theme> themesOf(const Facts& f, bool bySubthemes) {
    QList<Theme> themes;
    for (const Category* category : f.categories) {
        Theme theme{f.headingOf(*category), {}};
        if (!bySubthemes) theme.columns.append({theme.heading, category->groups});
        if (bySubthemes)
            for (const AnalyticText* text : f.textsOf(*category))
                if (text->subgroup) theme.columns.append({f.headingOf(*text), {text->subgroup}});
        if (theme.columns.isEmpty())  // nothing written yet: what the theme is made of
            for (const Subgroup* subgroup : f.subgroupsOf(*category)) theme.columns.append({f.said(subgroup->id, u"name"_s, subgroup->name), {subgroup->id}});
        if (!theme.columns.isEmpty()) themes.append(theme);
    }
    return themes;
}

Cell head(const QString& words, qsizetype span = 1) { return Cell({Inline(Run::strong(words))}, int(span)); }

QList<Row> headerRows(const QList<Theme>& themes, bool bySubthemes) {
    Row above{head({})}, below{head(u"Participant"_s)};
    for (const Theme& theme : themes) {
        above.append(head(theme.heading, theme.columns.size()));
        for (const auto& column : theme.columns) below.append(head(column.first));
    }
    return bySubthemes ? QList<Row>{above, below} : QList<Row>{below};
}

}  // namespace

std::optional<Table> matrixTable(const Facts& f, const LayoutBlock& block) {
    const bool bySubthemes = block.depth > 1;
    const method::Matrix matrix = method::matrixOf(f.index, f.analysisId, bySubthemes ? method::MatrixBy::Subgroup : method::MatrixBy::CodeGroup);
    const QList<Theme> themes = themesOf(f, bySubthemes);
    Table table;
    table.caption = block.caption;
    table.headerRows = headerRows(themes, bySubthemes);
    bool any = false;
    for (const Participant* participant : f.participants) {
        const qsizetype at = matrix.rows.indexOf(participant->id);
        Row row{Cell(participant->label)};
        for (const Theme& theme : themes)
            for (const auto& [heading, groups] : theme.columns) {
                bool speaks = false;
                for (qsizetype c = 0; at >= 0 && c < matrix.columns.size(); ++c) speaks |= groups.contains(matrix.columns[c]) && !matrix.cells[at][c].isEmpty();
                row.append(Cell(speaks ? u"●"_s : QString()));
                any |= speaks;
            }
        table.rows.append(row);
    }
    if (!any) return std::nullopt;
    table.columns.resize(table.headerRows.last().size());
    table.landscape = block.landscape || table.columns.size() > mostUpright + 1;
    return table;
}

QString matrixNote(const LayoutBlock& block) {
    return u"● marks that a meaning unit in which the participant speaks stands behind the %1. A mark is no count, and an empty cell does not say that the participant thinks otherwise."_s.arg(
        block.depth > 1 ? u"subtheme"_s : u"theme"_s);
}

}  // namespace kondensat::exporting
