// Participants × code groups or subgroups: a cell is a mark that opens its units.
#pragma once
#include "core/method/index.h"

namespace kondensat::method {

struct Matrix {
    QList<RecordId> rows;     ///< participants of the analysis, by (order, id)
    QList<RecordId> columns;  ///< code groups, or the subgroups group by group, by (order, id)
    QStringList rowNames, columnNames;
    QList<QList<QList<RecordId>>> cells;  ///< [row][column]: units by (order, id), those set aside there left out
};
enum class MatrixBy { CodeGroup, Subgroup };

/// Code groups and subgroups set aside are left out. A unit in which several speak stands in several rows.
/// `analysis` empty: the study's first.
Matrix matrixOf(const study::Study& study, const RecordId& analysis, MatrixBy by = MatrixBy::CodeGroup);
Matrix matrixOf(const Index& index, const RecordId& analysis, MatrixBy by = MatrixBy::CodeGroup);

}  // namespace kondensat::method
