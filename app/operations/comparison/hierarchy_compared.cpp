// Themes, code groups and subgroups, and the meaning units in them.
#include "app/operations/comparison/comparing_moments.h"
#include "app/operations/names.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {

using namespace study;
using exporting::Facts;

namespace {

QString shownName(const Category& category) { return category.name.isEmpty() ? category.heading : category.name; }

/// In the order of the hierarchy.
QString categoriesOf(const Facts& facts, const RecordId& group) {
    QStringList names;
    for (const Category* category : facts.categories)
        if (category->groups.contains(group)) names.append(shownName(*category));
    return names.join(u"; "_s);
}

/// Set aside or not; in their order, subgroups group by group.
QList<const CodeGroup*> groupsOf(const Facts& facts) { return facts.index.children<CodeGroup>(facts.analysisId); }
QList<const Subgroup*> allSubgroups(const Facts& facts) {
    QList<const Subgroup*> all;
    for (const CodeGroup* group : groupsOf(facts)) all += facts.index.children<Subgroup>(group->id);
    return all;
}

void compareSetAside(const Moments& moments, const auto& then, const auto& later, QLatin1StringView type, const QString& in) {
    if (then.setAside == later.setAside) return;
    const Became became = later.setAside.isEmpty() ? Became::InUse : Became::SetAside;
    moments.add(ComparedPart::Themes, became, later, type, later.name, in, then.setAside, later.setAside);
}

void compareCategories(const Moments& moments) {
    QStringList thenOrder, laterOrder;
    for (const Category* category : moments.later.categories) {
        const auto* then = moments.then.study.find<Category>(category->id);
        const QString name = shownName(*category);
        if (!then) {
            moments.add(ComparedPart::Themes, Became::Added, *category, Category::type, name, {}, {}, name);
            continue;
        }
        laterOrder.append(name);
        if (then->name != category->name) moments.add(ComparedPart::Themes, Became::Renamed, *category, Category::type, name, {}, then->name, category->name);
        if (then->heading != category->heading) moments.add(ComparedPart::Themes, Became::Headed, *category, Category::type, name, {}, then->heading, category->heading);
    }
    for (const Category* category : moments.then.categories) {
        const auto* later = moments.later.study.find<Category>(category->id);
        if (later) thenOrder.append(shownName(*later));
        else moments.add(ComparedPart::Themes, Became::Dropped, *category, Category::type, shownName(*category), {}, shownName(*category), {});
    }
    if (thenOrder != laterOrder && moments.later.analysis)
        moments.add(ComparedPart::Themes, Became::Reordered, *moments.later.analysis, Analysis::type, nameOf(moments.later.study, moments.later.analysisId), {},
                    thenOrder.join(u"; "_s), laterOrder.join(u"; "_s));
}

void compareGroups(const Moments& moments) {
    for (const CodeGroup* group : groupsOf(moments.later)) {
        const auto* then = moments.then.study.find<CodeGroup>(group->id);
        const QString in = categoriesOf(moments.later, group->id);
        if (!then) {
            moments.add(ComparedPart::Themes, Became::Added, *group, CodeGroup::type, group->name, in, {}, group->name);
            continue;
        }
        if (then->name != group->name) moments.add(ComparedPart::Themes, Became::Renamed, *group, CodeGroup::type, group->name, in, then->name, group->name);
        if (then->description != group->description)
            moments.add(ComparedPart::Themes, Became::Changed, *group, CodeGroup::type, group->name, in, then->description, group->description);
        compareSetAside(moments, *then, *group, CodeGroup::type, in);
        const auto categories = [&](const Facts& facts) {
            QSet<RecordId> ids;
            for (const Category* category : facts.categories)
                if (category->groups.contains(group->id)) ids.insert(category->id);
            return ids;
        };
        if (categories(moments.then) != categories(moments.later))
            moments.add(ComparedPart::Themes, Became::Moved, *group, CodeGroup::type, group->name, {}, categoriesOf(moments.then, group->id), in);
    }
    for (const CodeGroup* group : groupsOf(moments.then))
        if (!moments.later.study.find<CodeGroup>(group->id))
            moments.add(ComparedPart::Themes, Became::Dropped, *group, CodeGroup::type, group->name, categoriesOf(moments.then, group->id), group->name, {});
}

void compareSubgroups(const Moments& moments) {
    for (const Subgroup* subgroup : allSubgroups(moments.later)) {
        const auto* then = moments.then.study.find<Subgroup>(subgroup->id);
        const QString in = nameOf(moments.later.study, subgroup->parent);
        if (!then) {
            moments.add(ComparedPart::Themes, Became::Added, *subgroup, Subgroup::type, subgroup->name, in, {}, subgroup->name);
            continue;
        }
        if (then->name != subgroup->name) moments.add(ComparedPart::Themes, Became::Renamed, *subgroup, Subgroup::type, subgroup->name, in, then->name, subgroup->name);
        compareSetAside(moments, *then, *subgroup, Subgroup::type, in);
        if (then->parent != subgroup->parent)
            moments.add(ComparedPart::Themes, Became::Moved, *subgroup, Subgroup::type, subgroup->name, {}, nameOf(moments.then.study, then->parent), in);
    }
    for (const Subgroup* subgroup : allSubgroups(moments.then))
        if (!moments.later.study.find<Subgroup>(subgroup->id))
            moments.add(ComparedPart::Themes, Became::Dropped, *subgroup, Subgroup::type, subgroup->name, nameOf(moments.then.study, subgroup->parent), subgroup->name, {});
}

/// "Trust; Trust / In the driver": groups and subgroups of a unit, in their order.
QString placesOf(const Facts& facts, const MeaningUnit& unit) {
    QStringList names;
    for (const CodeGroup* group : groupsOf(facts)) {
        if (!unit.groups.contains(group->id)) continue;
        QStringList below;
        for (const Subgroup* subgroup : facts.index.children<Subgroup>(group->id))
            if (unit.subgroups.contains(subgroup->id)) below.append(u"%1 / %2"_s.arg(group->name, subgroup->name));
        names += below.isEmpty() ? QStringList{group->name} : below;
    }
    return names.join(u"; "_s);
}

QString reasonsOf(const MeaningUnit& unit) {
    QStringList reasons = unit.setAside.values();
    reasons.removeAll(QString());
    return reasons.join(u"; "_s);
}

class UnitsCompared {
public:
    explicit UnitsCompared(const Moments& moments) : m_moments(moments) {}

    void run() {
        for (const MeaningUnit* unit : m_moments.later.units) {
            const auto* then = m_moments.then.study.find<MeaningUnit>(unit->id);
            if (then) compare(*then, *unit);
            else add(Became::Added, *unit, m_moments.later, {}, placesOf(m_moments.later, *unit));
        }
        for (const MeaningUnit* unit : m_moments.then.units)
            if (!m_moments.later.study.find<MeaningUnit>(unit->id)) add(Became::Dropped, *unit, m_moments.then, placesOf(m_moments.then, *unit), {});
    }

private:
    void add(Became became, const MeaningUnit& unit, const Facts& facts, const QString& before, const QString& after, bool areWords = false) {
        const method::Passage passage = passageNow(m_moments, unit);
        const bool isWithheld = m_moments.now.isWithheld(passage);
        const QString name = nameOf(facts.study, unit.source);
        const auto told = [&](const QString& words) { return areWords && isWithheld ? QString() : words; };
        m_moments.comparison.rows.append({ComparedPart::Units, became, unit.id, QString(MeaningUnit::type), name, placesOf(facts, unit), told(before), told(after),
                                          isWithheld ? QString() : passage.text, isWithheld});
    }
    void compare(const MeaningUnit& then, const MeaningUnit& later) {
        if (then.groups != later.groups || then.subgroups != later.subgroups)
            add(Became::Moved, later, m_moments.later, placesOf(m_moments.then, then), placesOf(m_moments.later, later));
        if (then.setAside != later.setAside) add(later.setAside.isEmpty() ? Became::InUse : Became::SetAside, later, m_moments.later, reasonsOf(then), reasonsOf(later));
        if (then.code != later.code) add(Became::Changed, later, m_moments.later, then.code, later.code, true);
        if (!(then.range == later.range)) add(Became::Bounds, later, m_moments.later, {}, {});
    }
    const Moments& m_moments;
};

/// Units by theme, code group and subgroup.
class GroupCounts {
public:
    explicit GroupCounts(const Moments& moments) : m_moments(moments) {
        gather(moments.then, m_then);
        gather(moments.later, m_later);
    }
    void run() {
        walk(m_moments.later, [](const RecordId&) { return true; });
        walk(m_moments.then, [&](const RecordId& id) { return m_moments.later.study.record(id) == nullptr; });
    }

private:
    using Units = QHash<RecordId, QSet<RecordId>>;
    static void gather(const Facts& facts, Units& units) {
        for (const MeaningUnit* unit : facts.units) {
            for (const RecordId& id : unit->groups) units[id].insert(unit->id);
            for (const RecordId& id : unit->subgroups) units[id].insert(unit->id);
        }
        for (const Category* category : facts.categories)
            for (const RecordId& id : category->groups) units[category->id].unite(units.value(id));
    }
    template <class F>
    void walk(const Facts& facts, F&& wanted) {
        QSet<RecordId> placed;
        const auto add = [&](const Record& record, QLatin1StringView type, const QString& name, int depth) {
            if (!wanted(record.id)) return;
            const QSet<RecordId> then = m_then.value(record.id), later = m_later.value(record.id);
            m_moments.comparison.groups.append({record.id, QString(type), name, depth, int(then.size()), int(later.size()), int((later - then).size()), int((then - later).size())});
        };
        const auto addGroup = [&](const CodeGroup& group, int depth) {
            placed.insert(group.id);
            add(group, CodeGroup::type, group.name, depth);
            for (const Subgroup* subgroup : facts.index.children<Subgroup>(group.id)) add(*subgroup, Subgroup::type, subgroup->name, depth + 1);
        };
        for (const Category* category : facts.categories) {
            add(*category, Category::type, shownName(*category), 0);
            for (const CodeGroup* group : groupsOf(facts))
                if (category->groups.contains(group->id)) addGroup(*group, 1);
        }
        for (const CodeGroup* group : groupsOf(facts))
            if (!placed.contains(group->id)) addGroup(*group, 0);
    }
    const Moments& m_moments;
    Units m_then, m_later;
};

}  // namespace

void compareThemes(const Moments& moments) {
    compareCategories(moments);
    compareGroups(moments);
    compareSubgroups(moments);
}

void compareUnits(const Moments& moments) {
    GroupCounts(moments).run();
    UnitsCompared(moments).run();
}

}  // namespace kondensat::app
