// What an analysis has come to: categories, code groups and subgroups, as a tree of names.
#pragma once
#include "core/study/study.h"

namespace kondensat::app {

struct HierarchyNode {
    RecordId id;
    QString type;   ///< of the record: "analysis", "category", "code group", "subgroup"
    QString name;
    QString heading;   ///< of categories, where it differs from the name
    QString setAside;  ///< reason; empty: in use
    int units = 0;     ///< meaning units in it; of a category none
    QList<HierarchyNode> children;
};

/// Analysis → categories → their code groups → subgroups; code groups in no category come behind the categories. One
/// analysis, or (empty) all.
QList<HierarchyNode> hierarchyOf(const study::Study& study, const RecordId& analysis = {});

}  // namespace kondensat::app
