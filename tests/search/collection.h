// The fixed collection of collection/passages.txt as a study, and the queries of collection/queries.txt.
#pragma once
#include "tests/search/reference.h"
#include "tests/support/small_study.h"

namespace kondensat::searchtest {

struct Collection {
    tests::SmallStudy small;
    QList<search::Passage> passages;  ///< made from the file, not by the code under test
    QHash<QString, QString> names;    ///< passage, as keyOf() → its id in the file
    [[nodiscard]] const study::Study& study() const { return small.study(); }
};
/// Read once.
const Collection& collection();

struct KnownQuery {
    int line = 0;
    QString typed;
    QStringList relevant;  ///< ids, sorted
    bool isOdd = false;    ///< a remark is owed
};
inline void PrintTo(const KnownQuery& query, std::ostream* out) { *out << query.typed.toStdString(); }
QList<KnownQuery> knownQueries();

}  // namespace kondensat::searchtest
