// Quoted attributes that only few participants share: "(P4, midwife)" names the only midwife.
#pragma once
#include "core/study/study.h"

namespace kondensat::method {

struct SingledOut {
    RecordId participant;
    QStringList attributes;  ///< those that the labels of their quotes show together
    int sharedBy = 1;        ///< participants with the same values, this one included
};

/// Whose labels are measured.
struct LabelledQuotes {
    bool ofTexts = true;  ///< bound quotes of analytic texts
    bool gold = false;    ///< gold quotes of the subgroups in use; they have no labels of their own
};

/// Participants quoted in an analysis (empty: in all) whose labels show values that fewer than `smallest` participants of the study share;
/// of several attributes in one label their combination counts. `pattern`: of labels without words of their own, as in quoteLabel(); in a
/// label that somebody typed, the values that stand in it count. In the order of the participants. Those who do not agree to publishing
/// attributes are no exception.
QList<SingledOut> singledOutByLabels(const study::Study& study, const RecordId& analysis, const QString& pattern, int smallest = 2, LabelledQuotes which = {});

/// The attributes that a pattern names, in its order.
QStringList attributesOfPattern(const QString& pattern);

}  // namespace kondensat::method
