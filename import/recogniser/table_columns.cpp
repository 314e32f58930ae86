#include "import/recogniser/table_columns.h"

#include <QSet>

#include "import/recogniser/label_rules.h"
#include "import/recogniser/time_marks.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using Rows = QList<const Paragraph*>;

bool isTimeCell(const QString& cell) {
    const QString trimmed = cell.trimmed();
    const auto mark = timeMarkAt(trimmed, 0);
    return mark && mark->end == trimmed.size();
}

bool isNumberCell(const QString& cell) {
    bool ok = false;
    QString trimmed = cell.trimmed();
    if (trimmed.endsWith(u'.')) trimmed.chop(1);
    trimmed.toInt(&ok);
    return ok;
}

bool isHeaderRow(const Paragraph& row) {
    static const QSet<QString> kTitles{
        u"speaker"_s,   u"speakers"_s,   u"name"_s,      u"who"_s,      u"participant"_s, u"person"_s,    u"text"_s,
        u"content"_s,   u"transcript"_s, u"utterance"_s, u"time"_s,     u"timespan"_s,    u"timestamp"_s, u"start"_s,
        u"no"_s,        u"no."_s,        u"nr"_s,        u"nr."_s,      u"#"_s,           u"turn"_s,      u"line"_s,
        u"taler"_s,     u"navn"_s,       u"hvem"_s,      u"tekst"_s,    u"indhold"_s,     u"innhold"_s,   u"tid"_s,
        u"tidspunkt"_s, u"replik"_s,     u"replikk"_s,   u"sprecher"_s, u"sprecherin"_s,  u"zeit"_s,      u"inhalt"_s,
        u"talare"_s,    u"namn"_s,       u"innehåll"_s,  u"linje"_s,
    };
    int titles = 0, filled = 0;
    for (const QString& cell : row.cells) {
        const QString word = cell.simplified().toLower();
        filled += !word.isEmpty(), titles += kTitles.contains(word);
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

TableColumns understand(Rows rows) {
    TableColumns columns;
    if (rows.isEmpty()) return columns;
    columns.count = static_cast<int>(rows.last()->cells.size());
    if (isHeaderRow(*rows.first())) columns.header = rows.takeFirst();
    rows.removeIf([&](const Paragraph* row) { return row->cells.size() != columns.count; });
    if (rows.isEmpty() || columns.count < 2) return columns;
    int text = -1;  // the longest of the columns that are neither times nor numbers
    for (int i = 0; i < columns.count; ++i) {
        if (columns.time < 0 && mostCells(rows, i, isTimeCell))
            columns.time = i;
        else if (columns.number < 0 && mostCells(rows, i, isNumberCell))
            columns.number = i;
        else if (text < 0 || lengthOf(rows, i) >= lengthOf(rows, text))
            text = i;
    }
    for (int i = 0; i < columns.count; ++i)
        if (i != text && i != columns.time && i != columns.number && columns.speaker < 0 && isSpeakerColumn(rows, i))
            columns.speaker = i;
    return columns;
}

}  // namespace

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
