#include "app/operations/hierarchy.h"

using namespace kondensat::study;

namespace kondensat::app {
namespace {

class Builder {
public:
    explicit Builder(const Study& study) : m_study(study) {
        for (const MeaningUnit& unit : study.table<MeaningUnit>()) {
            for (const RecordId& id : unit.groups) ++m_units[id];
            for (const RecordId& id : unit.subgroups) ++m_units[id];
        }
    }

    HierarchyNode analysis(const Analysis& analysis) const {
        HierarchyNode node{analysis.id, QString(Analysis::type), analysis.title};
        QSet<RecordId> placed;
        for (const Category* category : m_study.children<Category>(analysis.id)) {
            HierarchyNode child{category->id, QString(Category::type), category->name};
            if (child.name.isEmpty()) child.name = category->heading;
            else if (category->heading != category->name) child.heading = category->heading;
            for (const CodeGroup* codeGroup : m_study.children<CodeGroup>(analysis.id)) {
                if (!category->groups.contains(codeGroup->id)) continue;
                placed.insert(codeGroup->id);
                child.children.append(group(*codeGroup));
            }
            node.children.append(child);
        }
        for (const CodeGroup* codeGroup : m_study.children<CodeGroup>(analysis.id))
            if (!placed.contains(codeGroup->id)) node.children.append(group(*codeGroup));
        return node;
    }

private:
    HierarchyNode group(const CodeGroup& group) const {
        HierarchyNode node{group.id, QString(CodeGroup::type), group.name, {}, group.setAside, m_units.value(group.id)};
        for (const Subgroup* subgroup : m_study.children<Subgroup>(group.id))
            node.children.append({subgroup->id, QString(Subgroup::type), subgroup->name, {}, subgroup->setAside, m_units.value(subgroup->id)});
        return node;
    }

    const Study& m_study;
    QHash<RecordId, int> m_units;
};

}  // namespace

QList<HierarchyNode> hierarchyOf(const Study& study, const RecordId& analysis) {
    const Builder builder(study);
    QList<HierarchyNode> nodes;
    for (const Analysis* each : study.list<Analysis>())
        if (!analysis || each->id == analysis) nodes.append(builder.analysis(*each));
    return nodes;
}

}  // namespace kondensat::app
