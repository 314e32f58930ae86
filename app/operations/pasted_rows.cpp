#include "app/operations/pasted_rows.h"

#include "app/operations/column_titles.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

bool isAlike(const QString& a, const QString& b) { return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0; }

bool isTitleOf(const RecordField& column, const QString& cell) {
    return isAlike(column.title, cell) || (!column.key.isEmpty() ? isAlike(column.key, cell) : isAlike(column.field, cell));
}

/// The column that holds what records are called; -1 where the table has none.
int nameColumn(const QList<RecordField>& columns) {
    static const QStringList names{u"label"_s, u"initials"_s, u"name"_s, u"title"_s};
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].key.isEmpty() && names.contains(columns[i].field)) return int(i);
    return -1;
}

bool isName(const PasteTarget& target, int column, const QString& cell) {
    return column == nameColumn(target.columns) && (isAlike(cell, u"id"_s) || isAlike(cell, target.type));
}

int columnOf(const PasteTarget& target, const QString& cell) {
    for (qsizetype i = 0; i < target.columns.size(); ++i)
        if (isTitleOf(target.columns[i], cell) || isName(target, int(i), cell)) return int(i);
    const QString field = fieldOfTitle(target.type, cell);
    for (qsizetype i = 0; i < target.columns.size() && !field.isEmpty(); ++i)
        if (target.columns[i].key.isEmpty() && target.columns[i].field == field) return int(i);
    return -1;
}

bool isHeader(const PasteTarget& target, const QStringList& row) {
    int cells = 0, known = 0;
    bool names = false;
    for (const QString& cell : row) {
        if (cell.trimmed().isEmpty()) continue;
        ++cells;
        const int column = columnOf(target, cell);
        known += column >= 0;
        names = names || (column >= 0 && column == nameColumn(target.columns));
    }
    return known > 0 && (known * 2 >= cells || (names && !target.keyed.isEmpty()));
}

QList<RecordField> columnsByHeader(const PasteTarget& target, const QStringList& header, QStringList& leftOut) {
    QList<RecordField> columns;
    QSet<int> taken;  // no two columns go to one place
    for (const QString& cell : header) {
        const int column = columnOf(target, cell);
        if (column >= 0 && !taken.contains(column)) {
            taken.insert(column);
            columns.append(target.columns[column]);
        } else if (column < 0 && !target.keyed.isEmpty() && !cell.trimmed().isEmpty() && !mayIdentify(cell))
            columns.append({cell.trimmed(), target.keyed, cell.trimmed(), {}, {}});
        else {
            columns.append(RecordField());
            if (!cell.trimmed().isEmpty()) leftOut.append(cell.trimmed());
        }
    }
    return columns;
}

/// Rows of named records, by their folded names.
QHash<QString, TableRow> rowsByName(const Study& study, const PasteTarget& target, const RecordField& name) {
    QHash<QString, TableRow> rows;
    for (const TableRow& row : target.rows)
        if (row.record) rows.insert(fieldWords(study, row.record, name).trimmed().toCaseFolded(), row);
    return rows;
}

void placeByName(const Study& study, const PasteTarget& target, PastePlan& plan) {
    const int name = nameColumn(target.columns);
    qsizetype at = -1;
    for (qsizetype i = 0; i < plan.columns.size() && name >= 0; ++i)
        if (plan.columns[i].field == target.columns[name].field && plan.columns[i].key.isEmpty()) at = i;
    const auto known = at >= 0 ? rowsByName(study, target, target.columns[name]) : QHash<QString, TableRow>();
    for (const QStringList& row : plan.cells) {
        const QString called = at >= 0 ? row[at].trimmed().toCaseFolded() : QString();
        plan.rows.append(called.isEmpty() ? TableRow{{}, target.parent} : known.value(called, {{}, target.parent}));
    }
}

}  // namespace

QList<QStringList> cellsOf(const QString& text) {
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false, begun = false;
    const auto endCell = [&] { row.append(cell); cell.clear(); begun = false; };
    const auto endRow = [&] { endCell(); rows.append(row); row.clear(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"') cell += text[++i];
            else quoted = false;
        } else if (c == u'"' && !begun) quoted = begun = true;
        else if (c == u'\t') endCell();
        else if (c == u'\n') endRow();
        else if (c != u'\r') cell += c, begun = true;
    }
    if (begun || !row.isEmpty()) endRow();
    qsizetype width = 0;
    for (const QStringList& each : rows) width = std::max(width, each.size());
    for (QStringList& each : rows)
        while (each.size() < width) each.append(QString());
    return rows;
}

QString textOfCells(const QList<QStringList>& cells) {
    QStringList lines;
    for (QStringList row : cells) {
        for (QString& cell : row)
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"')) cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        lines.append(row.join(u'\t'));
    }
    return lines.join(u'\n');
}

int PastePlan::created() const {
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const TableRow& row) { return row.record.isEmpty(); }));
}

PastePlan planPaste(const Study& study, const PasteTarget& target, const QString& text) {
    PastePlan plan;
    plan.cells = cellsOf(text);
    plan.cells.removeIf([](const QStringList& row) { return row.join(QString()).trimmed().isEmpty(); });
    plan.hasHeader = plan.cells.size() > 1 && isHeader(target, plan.cells.first());
    if (plan.hasHeader) {
        plan.columns = columnsByHeader(target, plan.cells.takeFirst(), plan.leftOut);
        placeByName(study, target, plan);
        return plan;
    }
    for (qsizetype c = 0; !plan.cells.isEmpty() && c < plan.cells.first().size(); ++c)
        plan.columns.append(target.column + c < target.columns.size() ? target.columns[target.column + c] : RecordField());
    for (qsizetype r = 0; r < plan.cells.size(); ++r)
        plan.rows.append(target.row + r < target.rows.size() ? target.rows[target.row + r] : TableRow{{}, target.parent});
    return plan;
}

Pasted paste(ChangeSet& changes, const Study& study, const PasteTarget& target, const PastePlan& plan) {
    Pasted pasted;
    for (qsizetype r = 0; r < plan.cells.size(); ++r) {
        TableRow row = plan.rows[r];
        for (qsizetype c = 0; c < plan.columns.size(); ++c)
            if (plan.columns[c].field == parentField && row.record.isEmpty())
                row.parent = findRecord(study, plan.columns[c].of, plan.cells[r][c].trimmed()).value_or(row.parent);
        const bool isNew = row.record.isEmpty();
        if (isNew) row.record = addRecord(changes, study, target.type, row.parent);
        for (qsizetype c = 0; c < plan.columns.size(); ++c) {
            const RecordField& field = plan.columns[c];
            const QString words = plan.cells[r][c].trimmed();
            if (field.field.isEmpty() || (isNew && (words.isEmpty() || field.field == parentField))) continue;
            if (!setFromWords(changes, study, target.type, row.record, field, words)) ++pasted.notUnderstood;
        }
        pasted.records.append(row.record);
    }
    return pasted;
}

}  // namespace kondensat::app
