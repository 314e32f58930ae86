#include "app/operations/comparison/comparison_table.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {

Table comparisonTable(const Comparison& comparison) {
    Table table{{u"part"_s, u"became"_s, u"type"_s, u"name"_s, u"in"_s, u"before"_s, u"after"_s, u"words"_s, u"withheld"_s, u"id"_s}, {}};
    for (const ComparedRow& row : comparison.rows)
        table.rows.append({nameOf(row.part), nameOf(row.became), row.type, row.name, row.in, row.before, row.after, row.words, row.isWithheld ? u"yes"_s : QString(),
                           row.record ? row.record.toString() : QString()});
    table.name = u"comparison"_s;
    return table;
}

}  // namespace kondensat::app
