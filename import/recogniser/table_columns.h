// What the columns of a table hold: speaker, time, running number, text.
#pragma once
#include "import/recogniser/line.h"

namespace kondensat::importing {

struct TableColumns {
    int count = 0;
    int speaker = -1, time = -1, end = -1, number = -1;  ///< -1: no such column
    const Paragraph* header = nullptr;         ///< the row of column titles

    [[nodiscard]] bool areUnderstood() const { return speaker >= 0 || time >= 0; }
    [[nodiscard]] bool isHeader(const Paragraph& row) const { return &row == header; }
};

/// One entry a table, by Paragraph::table. Pointers are into `paragraphs`.
QList<TableColumns> understandTables(const QList<Paragraph>& paragraphs);

/// A whole number, with a full stop or without.
bool isRunningNumber(const QString& cell);
/// The time or span that fills a time cell, by its `ms` and `endMs`; a whole number is milliseconds.
TimeMark timeOf(const QString& cell);
/// The label in a speaker cell, without its colon; empty when the cell holds none.
QString speakerOf(const QString& cell);

}  // namespace kondensat::importing
