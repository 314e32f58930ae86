#include "app/operations/code_groups.h"

#include "core/study/order_key.h"

namespace kondensat::app {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

const QString madeWords = QT_TRANSLATE_N_NOOP("History", "made %n code group|made %n code groups");

/// Gives every group of a list its place by a fresh key, one of them new.
void renumber(ChangeSet& changes, const QList<const CodeGroup*>& groups, const RecordId& analysis) {
    const QStringList keys = orderKeys(groups.size());
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (groups[i]) changes.move(groups[i]->id, analysis, keys[i]);
}

/// A key at a place among groups in order; where two of them have the same key, all are given new ones.
QString orderAt(ChangeSet& changes, QList<const CodeGroup*> groups, qsizetype place, const RecordId& analysis) {
    const QString before = place > 0 ? groups[place - 1]->order : QString();
    const QString after = place < groups.size() ? groups[place]->order : QString();
    const bool open = place == groups.size();
    if (open || (!after.isEmpty() && before < after)) return orderKeyBetween(before, after);
    groups.insert(place, nullptr);
    renumber(changes, groups, analysis);
    return orderKeys(groups.size())[place];
}

/// What is known of a group by others names another one, too, or instead.
void nameAlso(ChangeSet& changes, const Study& study, const RecordId& group, const RecordId& other, bool instead) {
    const auto swap = [&]<class T>(const T& record, RefSet T::*refs) {
        if (!(record.*refs).contains(group)) return;
        changes.include(record.id, refs, other);
        if (instead) changes.include(record.id, refs, group, false);
    };
    for (const auto& theme : study.table<PreliminaryTheme>()) swap(theme, &PreliminaryTheme::became);
    if (!instead) return;
    for (const auto& category : study.table<Category>()) swap(category, &Category::groups);
    for (const auto& discussion : study.table<Discussion>()) swap(discussion, &Discussion::about);
    for (const Memo& memo : study.table<Memo>())
        if (memo.about == group) changes.set(memo.id, &Memo::about, other);
}

}  // namespace

RecordId addGroup(ChangeSet& changes, const Study& study, const RecordId& analysis, const QString& name) {
    const auto groups = study.children<CodeGroup>(analysis);
    CodeGroup group;
    group.parent = analysis;
    group.name = name;
    group.order = orderAt(changes, groups, groups.size(), analysis);
    return changes.add(group);
}

RecordId groupNamed(const Study& study, const RecordId& analysis, const QString& name) {
    for (const CodeGroup* group : study.children<CodeGroup>(analysis))
        if (group->name.compare(name.trimmed(), Qt::CaseInsensitive) == 0) return group->id;
    return {};
}

QList<RecordId> themesWithoutGroup(const Study& study, const RecordId& analysis) {
    RefSet used;
    for (const CodeGroup* group : study.children<CodeGroup>(analysis))
        for (const RecordId& theme : group->themes) used.insert(theme);
    QList<RecordId> themes;
    for (const PreliminaryTheme* theme : study.children<PreliminaryTheme>(analysis)) {
        const bool gone = theme->fate == "set aside"_L1 || theme->fate == "merged"_L1;
        if (!theme->member && !gone && !theme->title.isEmpty() && !used.contains(theme->id)) themes.append(theme->id);
    }
    return themes;
}

ChangeSet groupsFromThemes(const Study& study, const RecordId& analysis, const QList<RecordId>& themes) {
    ChangeSet changes(madeWords, int(themes.size()));
    const auto groups = study.children<CodeGroup>(analysis);
    QString order = groups.isEmpty() ? QString() : groups.last()->order;
    for (const RecordId& id : themes) {
        const auto* theme = study.find<PreliminaryTheme>(id);
        if (!theme) continue;
        CodeGroup group;
        group.parent = analysis;
        group.name = theme->title;
        group.themes.insert(id);
        order = group.order = orderKeyBetween(order, {});
        const RecordId made = changes.add(group);
        changes.include(id, &PreliminaryTheme::became, made);
    }
    return changes;
}

ChangeSet renameGroup(const Study& study, const RecordId& id, const QString& name) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "renamed a code group"));
    const auto* group = study.find<CodeGroup>(id);
    if (group && !name.isEmpty() && group->name != name) changes.set(id, &CodeGroup::name, name);
    return changes;
}

ChangeSet recolourGroup(const Study& study, const RecordId& id, const QString& colour) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "gave a code group another colour"));
    const auto* group = study.find<CodeGroup>(id);
    if (group && group->colour != colour) changes.set(id, &CodeGroup::colour, colour);
    return changes;
}

ChangeSet setGroupKey(const Study& study, const RecordId& id, const QString& wanted) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "gave a code group another key"));
    const QString key = wanted.left(1).toLower();
    const auto* group = study.find<CodeGroup>(id);
    if (!group || group->key == key) return changes;
    if (!key.isEmpty())
        for (const CodeGroup* other : study.children<CodeGroup>(group->parent))
            if (other->id != id && other->key.toLower() == key) changes.set(other->id, &CodeGroup::key, QString());
    changes.set(id, &CodeGroup::key, key);
    return changes;
}

ChangeSet moveGroup(const Study& study, const RecordId& id, qsizetype place) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "put the code groups in another order"));
    const auto* group = study.find<CodeGroup>(id);
    if (!group) return changes;
    auto others = study.children<CodeGroup>(group->parent);
    const qsizetype now = others.indexOf(group);
    others.removeAt(now);
    place = std::clamp<qsizetype>(place, 0, others.size());
    if (place != now) changes.move(id, group->parent, orderAt(changes, others, place, group->parent));
    return changes;
}

ChangeSet setGroupAside(const Study& study, const RecordId& id, const QString& reason) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "set a code group aside"));
    if (study.find<CodeGroup>(id) && !reason.isEmpty()) changes.set(id, &CodeGroup::setAside, reason);
    return changes;
}

ChangeSet bringGroupBack(const Study& study, const RecordId& id) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "brought a code group back"));
    const auto* group = study.find<CodeGroup>(id);
    if (group && !group->setAside.isEmpty()) changes.set(id, &CodeGroup::setAside, QString());
    return changes;
}

ChangeSet mergeGroups(const Study& study, const RecordId& from, const RecordId& into, const QSet<RecordId>& units) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "merged a code group into another"));
    const auto* gone = study.find<CodeGroup>(from);
    const auto* kept = study.find<CodeGroup>(into);
    if (!gone || !kept || from == into) return changes;
    for (const RecordId& id : units) {
        const auto* unit = study.find<MeaningUnit>(id);
        if (!unit || !unit->groups.contains(from)) continue;
        const QString reason = unit->setAside.value(from.toString());
        if (!reason.isEmpty()) {
            changes.put(id, &MeaningUnit::setAside, from.toString(), {});
            if (!unit->groups.contains(into)) changes.put(id, &MeaningUnit::setAside, into.toString(), reason);
        }
        if (!unit->groups.contains(into)) changes.include(id, &MeaningUnit::groups, into);
        changes.include(id, &MeaningUnit::groups, from, false);
    }
    const auto there = study.children<Subgroup>(into);
    QString order = there.isEmpty() ? QString() : there.last()->order;
    for (const Subgroup* subgroup : study.children<Subgroup>(from)) {
        order = orderKeyBetween(order, {});
        changes.move(subgroup->id, into, order);
    }
    for (const RecordId& theme : gone->themes)
        if (!kept->themes.contains(theme)) changes.include(into, &CodeGroup::themes, theme);
    nameAlso(changes, study, from, into, true);
    changes.remove(from);
    return changes;
}

SplitGroup splitGroup(const Study& study, const RecordId& id, const QList<RecordId>& units, const QString& name) {
    SplitGroup split{ChangeSet(QT_TRANSLATE_NOOP("History", "split a code group")), {}};
    const auto* group = study.find<CodeGroup>(id);
    if (!group || units.isEmpty() || name.isEmpty()) return split;
    ChangeSet& changes = split.changes;
    const auto groups = study.children<CodeGroup>(group->parent);
    CodeGroup made;
    made.parent = group->parent;
    made.name = name;
    made.themes = group->themes;
    made.order = orderAt(changes, groups, groups.indexOf(group) + 1, group->parent);
    split.group = changes.add(made);
    nameAlso(changes, study, id, split.group, false);
    for (const RecordId& unitId : units) {
        const auto* unit = study.find<MeaningUnit>(unitId);
        if (!unit || !unit->groups.contains(id)) continue;
        changes.include(unitId, &MeaningUnit::groups, split.group);
        changes.include(unitId, &MeaningUnit::groups, id, false);
        const QString reason = unit->setAside.value(id.toString());
        if (!reason.isEmpty()) {
            changes.put(unitId, &MeaningUnit::setAside, id.toString(), {});
            changes.put(unitId, &MeaningUnit::setAside, split.group.toString(), reason);
        }
        for (const RecordId& subgroup : unit->subgroups)
            if (const auto* record = study.find<Subgroup>(subgroup); record && record->parent == id)
                changes.include(unitId, &MeaningUnit::subgroups, subgroup, false);
    }
    return split;
}

}  // namespace kondensat::app
