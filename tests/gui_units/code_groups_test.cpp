#include "tests/gui_units/small_steps.h"

namespace kondensat::tests {

using namespace study;

namespace {

RecordId addGroup(SmallSteps& steps, const QString& name) {
    ChangeSet changes(u"made %n code group"_s);
    const RecordId group = app::addGroup(changes, steps.study(), id("a"), name);
    steps.apply(changes);
    return group;
}

QStringList names(const SmallSteps& steps) {
    QStringList names;
    for (const CodeGroup* group : steps.study().children<CodeGroup>(id("a"))) names.append(group->name);
    return names;
}

}  // namespace

TEST(CodeGroups, AreAddedBehindTheOthersAndFoundByName) {
    SmallSteps steps;
    const RecordId group = addGroup(steps, u"Trust"_s);
    EXPECT_EQ(names(steps), (QStringList{u"At blive væk i overgangen"_s, u"Trust"_s}));
    EXPECT_EQ(app::groupNamed(steps.study(), id("a"), u"trust "_s), group);
    EXPECT_FALSE(app::groupNamed(steps.study(), id("a"), u"mistrust"_s));
}

TEST(CodeGroups, MoveAmongTheOthersEvenWhereOldOrdersAreEqual) {
    SmallSteps steps;
    const RecordId b = addGroup(steps, u"B"_s);
    const RecordId c = addGroup(steps, u"C"_s);
    steps.small.change([&](ChangeSet& set) {
        for (const RecordId& group : {id("g"), b, c}) set.move(group, id("a"), u"V"_s);
    });
    const QString last = names(steps).last();
    const RecordId lastId = app::groupNamed(steps.study(), id("a"), last);
    steps.apply(app::moveGroup(steps.study(), lastId, 1));
    EXPECT_EQ(names(steps)[1], last);
    steps.apply(app::moveGroup(steps.study(), lastId, 0));
    EXPECT_EQ(names(steps)[0], last);
    steps.apply(app::moveGroup(steps.study(), lastId, 2));
    EXPECT_EQ(names(steps)[2], last);
    EXPECT_TRUE(app::moveGroup(steps.study(), lastId, 2).isEmpty());
}

TEST(CodeGroups, TakeAKeyFromTheOneThatHadIt) {
    SmallSteps steps;
    const RecordId b = addGroup(steps, u"B"_s);
    steps.apply(app::setGroupKey(steps.study(), b, u"T"_s));
    steps.apply(app::setGroupKey(steps.study(), id("g"), u"t"_s));
    EXPECT_EQ(steps.study().find<CodeGroup>(id("g"))->key, u"t"_s);
    EXPECT_EQ(steps.study().find<CodeGroup>(b)->key, QString());
}

TEST(CodeGroups, StartFromTheNegotiatedThemesWithoutOne) {
    SmallSteps steps;
    steps.small.set("t2", &PreliminaryTheme::fate, u"set aside"_s);
    const auto themes = app::themesWithoutGroup(steps.study(), id("a"));
    EXPECT_EQ(themes, (QList<RecordId>{id("t1"), id("t3"), id("t4")}));
    steps.apply(app::groupsFromThemes(steps.study(), id("a"), themes));
    EXPECT_EQ(names(steps), (QStringList{u"At blive væk i overgangen"_s, u"Tab i overgange"_s, u"Træthed"_s, u"Planer der mangler"_s}));
    EXPECT_EQ(steps.study().find<PreliminaryTheme>(id("t1"))->became.size(), 1);
    EXPECT_TRUE(app::themesWithoutGroup(steps.study(), id("a")).isEmpty());
}

TEST(CodeGroups, MergeWithUnitsSubgroupsAndTheCategoriesThatNameThem) {
    SmallSteps steps;
    const RecordId into = addGroup(steps, u"Alone"_s);
    steps.apply(app::setUnitAside(steps.study(), id("u4"), id("g"), u"double"_s));
    QSet<RecordId> units;
    for (const auto& unit : steps.study().table<MeaningUnit>()) units.insert(unit.id);
    const EntryId entry = steps.apply(app::mergeGroups(steps.study(), id("g"), into, units));
    EXPECT_EQ(names(steps), QStringList{u"Alone"_s});
    EXPECT_EQ(steps.unit(id("u1")).groups, RefSet{into});
    EXPECT_EQ(steps.unit(id("u1")).subgroups, RefSet{id("sg1")});
    EXPECT_EQ(steps.unit(id("u4")).setAside, (Keyed{{into.toString(), u"double"_s}}));
    EXPECT_EQ(steps.study().find<Subgroup>(id("sg1"))->parent, into);
    EXPECT_EQ(steps.study().find<Category>(id("k"))->groups, RefSet{into});
    steps.small.undo(entry);
    EXPECT_EQ(steps.unit(id("u1")).groups, RefSet{id("g")});
    EXPECT_EQ(steps.study().find<Subgroup>(id("sg1"))->parent, id("g"));
}

TEST(CodeGroups, SplitTakesTheChosenUnitsOutOfTheirSubgroups) {
    SmallSteps steps;
    addGroup(steps, u"Last"_s);
    const app::SplitGroup split = app::splitGroup(steps.study(), id("g"), {id("u4"), id("u5")}, u"Alone"_s);
    steps.apply(split.changes);
    EXPECT_EQ(names(steps), (QStringList{u"At blive væk i overgangen"_s, u"Alone"_s, u"Last"_s}));
    EXPECT_EQ(steps.unit(id("u4")).groups, RefSet{split.group});
    EXPECT_TRUE(steps.unit(id("u4")).subgroups.isEmpty());
    EXPECT_EQ(steps.unit(id("u1")).groups, RefSet{id("g")});
}

TEST(CodeGroups, AreSetAsideWithAReasonAndBroughtBack) {
    SmallSteps steps;
    EXPECT_TRUE(app::setGroupAside(steps.study(), id("g"), {}).isEmpty());
    steps.apply(app::setGroupAside(steps.study(), id("g"), u"outside the question"_s));
    EXPECT_EQ(steps.study().find<CodeGroup>(id("g"))->setAside, u"outside the question"_s);
    steps.apply(app::bringGroupBack(steps.study(), id("g")));
    EXPECT_TRUE(steps.study().find<CodeGroup>(id("g"))->setAside.isEmpty());
}

}  // namespace kondensat::tests
