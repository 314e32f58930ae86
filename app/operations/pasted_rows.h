// Rows between a spreadsheet and a table of records.
#pragma once
#include "app/operations/study_records.h"

namespace kondensat::app {

/// Cells of text as spreadsheets put it on the clipboard: tabs apart; in quotation marks where a cell holds a tab or a line end.
/// Every row has as many cells as the longest.
QList<QStringList> cellsOf(const QString& text);
QString textOfCells(const QList<QStringList>& cells);

/// A row of a table: a record, or the place for one under a parent.
struct TableRow {
    RecordId record, parent;
    bool operator==(const TableRow&) const = default;
};

/// The table that is pasted into.
struct PasteTarget {
    QString type;
    QList<RecordField> columns;
    QString keyed;  ///< the field whose keys are columns of their own ("attributes"), so that new ones may come; empty: none
    QList<TableRow> rows;
    RecordId parent;         ///< of rows added beyond the last
    int row = 0, column = 0;  ///< the current cell
};

/// What pasting would do.
struct PastePlan {
    bool hasHeader = false;
    QList<RecordField> columns;  ///< of each pasted column; without a field it is left out
    QList<QStringList> cells;    ///< without the header
    QList<TableRow> rows;        ///< where each goes
    QStringList leftOut;         ///< titles that no column has, or that may tell who somebody is
    [[nodiscard]] int created() const;
};
/// A first row of column titles says where each column goes, and rows that bear the name of a record change it; without one,
/// cells go from the current one on. Rows that find no record add one.
PastePlan planPaste(const study::Study& study, const PasteTarget& target, const QString& text);

struct Pasted {
    QList<RecordId> records;
    int notUnderstood = 0;  ///< cells that were left out: no number, or no record of that name
};
Pasted paste(study::ChangeSet& changes, const study::Study& study, const PasteTarget& target, const PastePlan& plan);

}  // namespace kondensat::app
