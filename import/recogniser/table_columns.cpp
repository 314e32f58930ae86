#include "import/recogniser/table_columns.h"

#include <QSet>

#include "import/containers/sheet.h"
#include "import/recogniser/label_rules.h"
#include "import/recogniser/time_marks.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using Rows = QList<const Paragraph*>;

bool isTimeCell(const QString& cell) {
    const QString trimmed = cell.trimmed();
    const auto mark = timeMarkAt(QStringView(trimmed), 0);
    return mark && mark->end == trimmed.size();
}

bool isHeaderRow(const Paragraph& row) {
    int titles = 0, filled = 0;
    for (const QString& cell : row.cells) {
        filled += !cell.trimmed().isEmpty(), titles += isColumnTitle(cell);
    }
    return titles > 0 && titles * 2 >= filled;
}

/// Share of filled cells in a column that pass, when at least one is filled.
template <class Test>
bool mostCells(const Rows& rows, int column, Test test) {
    int filled = 0, passed = 0;
    for (const Paragraph* row : rows) {
        const QString& cell = row->cells[column];
        if (cell.trimmed().isEmpty()) continue;
        ++filled, passed += test(cell);
    }
    return filled > 0 && passed * 10 >= filled * 8;
}

/// Speakers come again, or there are but two of them; titles of a form (`Date`, `Place`) come once each.
bool isSpeakerColumn(const Rows& rows, int column) {
    if (!mostCells(rows, column, [](const QString& cell) { return !speakerOf(cell).isEmpty(); })) return false;
    QSet<QString> distinct;
    int filled = 0, headers = 0;
    for (const Paragraph* row : rows) {
        const QString label = speakerOf(row->cells[column]);
        if (label.isEmpty()) continue;
        ++filled, headers += isHeaderWord(label);
        distinct.insert(label);
    }
    return headers * 2 < filled && (distinct.size() < filled || distinct.size() == 2);
}

qsizetype lengthOf(const Rows& rows, int column) {
    qsizetype length = 0;
    for (const Paragraph* row : rows) length += row->cells[column].size();
    return length;
}

/// Whisper's tables give whole milliseconds below `start` and `end`.
bool isMillisecondColumn(const Rows& rows, const TableColumns& columns, int column) {
    if (!columns.header || column >= columns.header->cells.size()) return false;
    const QString title = columns.header->cells[column].trimmed().toLower();
    return (title == "start"_L1 || title == "end"_L1) && mostCells(rows, column, isRunningNumber);
}

TableColumns understand(Rows rows) {
    TableColumns columns;
    if (rows.isEmpty()) return columns;
    columns.count = static_cast<int>(rows.last()->cells.size());
    if (isHeaderRow(*rows.first())) columns.header = rows.takeFirst();
    rows.removeIf([&](const Paragraph* row) { return row->cells.size() != columns.count; });
    if (rows.isEmpty() || columns.count < 2) return columns;
    int text = -1;  // the longest of the columns that are neither times nor numbers
    for (int i = 0; i < columns.count; ++i) {
        if (columns.end < 0 && (mostCells(rows, i, isTimeCell) || isMillisecondColumn(rows, columns, i)))
            (columns.time < 0 ? columns.time : columns.end) = i;
        else if (columns.number < 0 && mostCells(rows, i, isRunningNumber))
            columns.number = i;
        else if (text < 0 || lengthOf(rows, i) >= lengthOf(rows, text))
            text = i;
    }
    for (int i = 0; i < columns.count; ++i)
        if (i != text && i != columns.time && i != columns.end && i != columns.number && columns.speaker < 0 &&
            isSpeakerColumn(rows, i))
            columns.speaker = i;
    return columns;
}

}  // namespace

bool isRunningNumber(const QString& cell) {
    bool ok = false;
    QString trimmed = cell.trimmed();
    if (trimmed.endsWith(u'.')) trimmed.chop(1);
    trimmed.toInt(&ok);
    return ok;
}

TimeMark timeOf(const QString& cell) {
    const QString trimmed = cell.trimmed();
    bool isNumber = false;
    if (const qint64 ms = trimmed.toLongLong(&isNumber); isNumber && ms >= 0) {
        TimeMark time;
        time.ms = ms;
        return time;
    }
    const auto mark = timeMarkAt(QStringView(trimmed), 0);
    return mark && mark->end == trimmed.size() ? *mark : TimeMark();
}

QString speakerOf(const QString& cell) {
    QString label = cell.simplified();
    if (label.endsWith(u':')) label = label.chopped(1).trimmed();
    return isPossibleLabel(label) && isNameShaped(label) ? label : QString();
}

QList<TableColumns> understandTables(const QList<Paragraph>& paragraphs) {
    QList<Rows> tables;
    for (const Paragraph& paragraph : paragraphs) {
        if (paragraph.kind != Paragraph::Kind::Row) continue;
        while (tables.size() <= paragraph.table) tables.append(Rows());
        tables[paragraph.table].append(&paragraph);
    }
    QList<TableColumns> all;
    for (const Rows& rows : tables) all.append(understand(rows));
    return all;
}

}  // namespace kondensat::importing
