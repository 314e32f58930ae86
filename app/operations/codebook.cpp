#include "app/operations/codebook.h"

#include "app/operations/code_groups.h"
#include "core/study/order_key.h"
#include "import/refi.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {

using namespace study;

namespace {

Study foldedCodes(const importing::ArchiveContent& content) {
    Study codes;
    for (const ChangeSet& set : content.entries)
        for (const Change& change : set.changes())
            if (change.type == CodeGroup::type || change.type == Subgroup::type) codes.apply(set.entry(), change);
    return codes;
}

RecordId subgroupNamed(const Study& study, const RecordId& group, const QString& name) {
    for (const Subgroup* subgroup : study.children<Subgroup>(group))
        if (subgroup->name.compare(name.trimmed(), Qt::CaseInsensitive) == 0) return subgroup->id;
    return {};
}

/// The order of the last among siblings.
template <class T>
QString lastOrder(const Study& study, const RecordId& parent) {
    const auto siblings = study.children<T>(parent);
    return siblings.isEmpty() ? QString() : siblings.last()->order;
}

}  // namespace

Result<Codebook> readCodebook(const QString& path) {
    TRY_ASSIGN(const importing::ArchiveContent content, importing::readRefi(path));
    return Codebook{foldedCodes(content), content.warnings};
}

AddedCodebook addCodebook(const Study& study, const RecordId& analysis, const Codebook& codebook) {
    const Study& codes = codebook.codes;
    AddedCodebook added{
        ChangeSet(QT_TRANSLATE_N_NOOP("History", "added %n code from a codebook|added %n codes from a codebook")), 0};
    QString order = lastOrder<CodeGroup>(study, analysis);
    for (const CodeGroup* code : codes.list<CodeGroup>()) {
        RecordId into = groupNamed(study, analysis, code->name);
        if (!into) {
            CodeGroup group;
            group.parent = analysis;
            group.name = code->name;
            group.description = code->description;
            group.colour = code->colour;
            group.order = order = orderKeyBetween(order, {});
            into = added.changes.add(group);
            ++added.codes;
        }
        QString within = lastOrder<Subgroup>(study, into);
        for (const Subgroup* below : codes.children<Subgroup>(code->id)) {
            if (subgroupNamed(study, into, below->name)) continue;
            Subgroup subgroup;
            subgroup.parent = into;
            subgroup.name = below->name;
            subgroup.note = below->note;
            subgroup.order = within = orderKeyBetween(within, {});
            added.changes.add(subgroup);
            ++added.codes;
        }
    }
    added.changes.setCount(added.codes);
    return added;
}

}  // namespace kondensat::app
