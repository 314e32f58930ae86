#include "tests/gui_units/small_steps.h"

namespace kondensat::tests {

using namespace study;

TEST(Marking, AddsAUnitWithoutTheWhiteSpaceAround) {
    SmallSteps steps;
    const RecordId unit = steps.mark("s1", u" mellem to afdelinger.\n"_s, {id("g")});
    EXPECT_EQ(steps.wordsOf(unit), u"mellem to afdelinger."_s);
    EXPECT_EQ(steps.unit(unit).parent, id("a"));
    EXPECT_EQ(steps.unit(unit).member, id("m1"));
    EXPECT_EQ(steps.unit(unit).groups, RefSet{id("g")});
}

TEST(Marking, AddsNothingForWhiteSpace) {
    SmallSteps steps;
    const app::Marked marked = app::markUnit(steps.study(), {}, {id("a"), id("s1"), {}, steps.spanOf("s1", u" "_s), {}});
    EXPECT_TRUE(marked.changes.isEmpty());
    EXPECT_FALSE(marked.unit);
}

TEST(Marking, OrdersANewUnitBehindTheOthersOfItsSource) {
    SmallSteps steps;
    const auto before = steps.unitsOf("s1");
    const RecordId unit = steps.mark("s1", u"afdelinger"_s);
    for (const RecordId& other : before) EXPECT_LT(steps.unit(other).order, steps.unit(unit).order);
}

TEST(Marking, FindsTheUnitThatCoversAStretchWhateverWhiteSpaceIsSelected) {
    SmallSteps steps;
    const text::Span span = steps.spanOf("s1", u"Jeg er bange for at patienten forsvinder mellem to afdelinger."_s);
    EXPECT_EQ(app::unitWithSpan(steps.study(), steps.unitsOf("s1"), id("s1"), {span.start, span.end + 1}), id("u1"));
    EXPECT_FALSE(app::unitWithSpan(steps.study(), steps.unitsOf("s1"), id("s1"), {span.start + 4, span.end}));
}

TEST(Marking, TakesAUnitOutOfItsGroupAndTheSubgroupsThere) {
    SmallSteps steps;
    steps.apply(app::toggleGroup(steps.study(), id("u1"), id("g")));
    EXPECT_TRUE(steps.unit(id("u1")).groups.isEmpty());
    EXPECT_TRUE(steps.unit(id("u1")).subgroups.isEmpty());
    steps.apply(app::toggleGroup(steps.study(), id("u1"), id("g")));
    EXPECT_TRUE(steps.unit(id("u1")).groups.contains(id("g")));
}

TEST(Marking, MovesTheEndsOfAUnit) {
    SmallSteps steps;
    steps.apply(app::resizeUnit(steps.study(), id("u1"), steps.spanOf("s1", u"patienten forsvinder "_s)));
    EXPECT_EQ(steps.wordsOf(id("u1")), u"patienten forsvinder"_s);
    EXPECT_TRUE(app::resizeUnit(steps.study(), id("u1"), steps.spanOf("s1", u"patienten forsvinder"_s)).isEmpty());
}

TEST(Marking, TakesAUnitsOwnWordsAsItsCode) {
    SmallSteps steps;
    EXPECT_EQ(app::inVivoCode(steps.study(), id("u5")), u"Jeg bliver træt af at begynde forfra hver gang."_s);
    EXPECT_EQ(app::inVivoCode(steps.study(), id("u5"), steps.spanOf("s2", u"begynde forfra"_s)), u"begynde forfra"_s);
    EXPECT_EQ(app::inVivoCode(steps.study(), id("u5"), steps.spanOf("s2", u"først besked"_s)),
              u"Jeg bliver træt af at begynde forfra hver gang."_s);
    EXPECT_EQ(app::inVivoCode(steps.study(), id("u4")), u"Jeg ringer selv til kommunen, selv om ingen har bedt mig om…"_s);
}

TEST(Marking, SetsAUnitAsideForOneGroupOrAltogetherAndBringsItBack) {
    SmallSteps steps;
    steps.apply(app::setUnitAside(steps.study(), id("u1"), id("g"), u"not ours"_s));
    EXPECT_EQ(steps.unit(id("u1")).setAside, (Keyed{{u"g"_s, u"not ours"_s}}));
    steps.apply(app::setUnitAside(steps.study(), id("u1"), {}, u"context"_s));
    EXPECT_EQ(steps.unit(id("u1")).setAside.value(u"all"_s), u"context"_s);
    steps.apply(app::bringUnitBack(steps.study(), id("u1")));
    EXPECT_TRUE(steps.unit(id("u1")).setAside.isEmpty());
    EXPECT_TRUE(app::setUnitAside(steps.study(), id("u1"), {}, {}).isEmpty());
}

TEST(Splitting, GivesBothHalvesTheGroupsAndTheSentences) {
    SmallSteps steps;
    const qsizetype at = steps.spanOf("s1", u"for at patienten"_s).start;
    const app::Marked split = app::splitUnit(steps.study(), steps.unitsOf("s1"), id("u1"), at);
    const EntryId entry = steps.apply(split.changes);
    EXPECT_EQ(steps.wordsOf(id("u1")), u"Jeg er bange"_s);
    EXPECT_EQ(steps.wordsOf(split.unit), u"for at patienten forsvinder mellem to afdelinger."_s);
    EXPECT_EQ(steps.unit(split.unit).subgroups, RefSet{id("sg1")});
    EXPECT_EQ(steps.study().find<SentenceLink>(id("l1"))->units, (RefSet{id("u1"), split.unit}));
    steps.small.undo(entry);
    EXPECT_EQ(steps.wordsOf(id("u1")), u"Jeg er bange for at patienten forsvinder mellem to afdelinger."_s);
    EXPECT_EQ(steps.study().find<SentenceLink>(id("l1"))->units, RefSet{id("u1")});
}

TEST(Splitting, LeavesGoldQuotesTheirWords) {
    SmallSteps steps;
    const QString words = steps.wordsOf(id("u1"));
    const app::Marked split = app::splitUnit(steps.study(), {}, id("u1"), steps.spanOf("s1", u"for at patienten"_s).start);
    steps.apply(split.changes);
    const auto* gold = steps.study().find<GoldQuote>(id("gq1"));
    EXPECT_EQ(gold->unit, id("u1"));
    EXPECT_EQ(steps.study().document(id("s1"))->textOf(gold->range), words);
}

TEST(Splitting, MovesABoundQuoteToTheHalfThatHoldsIt) {
    SmallSteps steps;
    steps.small.set("qu1", &Quote::range, steps.small.range("s1", u"mellem to afdelinger"_s));
    const app::Marked split = app::splitUnit(steps.study(), {}, id("u1"), steps.spanOf("s1", u"for at patienten"_s).start);
    steps.apply(split.changes);
    EXPECT_EQ(steps.study().find<Quote>(id("qu1"))->unit, split.unit);
}

TEST(Splitting, NeedsWordsOnBothSides) {
    SmallSteps steps;
    const text::Span span = app::spanOfUnit(steps.study(), id("u1"));
    EXPECT_TRUE(app::splitUnit(steps.study(), {}, id("u1"), span.start).changes.isEmpty());
    EXPECT_TRUE(app::splitUnit(steps.study(), {}, id("u1"), span.end).changes.isEmpty());
}

TEST(Merging, UnitesTextGroupsAndWhatPointedThere) {
    SmallSteps steps;
    Memo memo;
    memo.about = id("u2");
    steps.small.add("memo", memo);
    GoldQuote gold;
    gold.unit = id("u2");
    steps.small.add("gq2b", gold, "sg2");
    const EntryId entry = steps.apply(app::mergeUnits(steps.study(), {id("u2"), id("u1")}).changes);
    EXPECT_TRUE(steps.wordsOf(id("u1")).startsWith(u"Jeg er bange"_s));
    EXPECT_TRUE(steps.wordsOf(id("u1")).endsWith(u"plan for overgangen."_s));
    EXPECT_FALSE(steps.study().find<MeaningUnit>(id("u2")));
    EXPECT_EQ(steps.study().find<SentenceLink>(id("l2"))->units, (RefSet{id("u1"), id("u3")}));
    EXPECT_EQ(steps.study().find<Memo>(id("memo"))->about, id("u1"));
    const auto* moved = steps.study().find<GoldQuote>(id("gq2b"));
    EXPECT_EQ(moved->unit, id("u1"));
    EXPECT_EQ(steps.study().document(id("s1"))->textOf(moved->range), u"Ja, øh, vi mangler en fælles plan for overgangen."_s);
    EXPECT_EQ(steps.study().find<Quote>(id("qu2"))->unit, id("u1"));
    steps.small.undo(entry);
    EXPECT_EQ(steps.wordsOf(id("u2")), u"Ja, øh, vi mangler en fælles plan for overgangen."_s);
    EXPECT_EQ(steps.study().find<GoldQuote>(id("gq2b"))->unit, id("u2"));
}

TEST(Merging, KeepsInUseWhatIsInUseInOneOfThem) {
    SmallSteps steps;
    steps.small.set("u1", &MeaningUnit::code, u"lost"_s);
    steps.small.set("u2", &MeaningUnit::code, u"no plan"_s);
    steps.apply(app::setUnitAside(steps.study(), id("u1"), id("g"), u"double"_s));
    steps.apply(app::mergeUnits(steps.study(), {id("u1"), id("u2")}).changes);
    EXPECT_TRUE(steps.unit(id("u1")).setAside.isEmpty());
    EXPECT_EQ(steps.unit(id("u1")).code, u"lost; no plan"_s);
}

TEST(Merging, KeepsAReasonThatHoldsForBoth) {
    SmallSteps steps;
    steps.apply(app::setUnitAside(steps.study(), id("u2"), id("g"), u"double"_s));
    steps.apply(app::toggleGroup(steps.study(), id("u1"), id("g")));
    steps.apply(app::mergeUnits(steps.study(), {id("u1"), id("u2")}).changes);
    EXPECT_EQ(steps.unit(id("u1")).setAside, (Keyed{{u"g"_s, u"double"_s}}));
}

TEST(Merging, RefusesUnitsOfTwoSources) {
    SmallSteps steps;
    EXPECT_TRUE(app::mergeUnits(steps.study(), {id("u1"), id("u3")}).changes.isEmpty());
}

TEST(Merging, OffersTheNextUnitOnlyWithoutWordsBetween) {
    SmallSteps steps;
    EXPECT_EQ(app::mergeableAfter(steps.study(), steps.unitsOf("s1"), id("u1")), id("u2"));
    EXPECT_FALSE(app::mergeableAfter(steps.study(), steps.unitsOf("s1"), id("u2")));
    EXPECT_FALSE(app::mergeableAfter(steps.study(), steps.unitsOf("s1"), id("u4")));
}

TEST(Removing, LeavesSentencesAndBoundQuotesWithoutTheUnit) {
    SmallSteps steps;
    const EntryId entry = steps.apply(app::removeUnit(steps.study(), id("u1")));
    EXPECT_FALSE(steps.study().find<MeaningUnit>(id("u1")));
    EXPECT_FALSE(steps.study().find<GoldQuote>(id("gq1")));
    EXPECT_TRUE(steps.study().find<SentenceLink>(id("l1"))->units.isEmpty());
    EXPECT_FALSE(steps.study().find<Quote>(id("qu1"))->unit);
    steps.small.undo(entry);
    EXPECT_TRUE(steps.study().find<GoldQuote>(id("gq1")));
    EXPECT_EQ(steps.study().find<Quote>(id("qu1"))->unit, id("u1"));
}

TEST(Correcting, LeavesEveryUnitItsWords) {
    SmallSteps steps;
    const text::Span turn = steps.spanOf("s1", u"Jeg er bange for at patienten forsvinder mellem to afdelinger."_s);
    const RecordId between = steps.mark("s1", u"patienten forsvinder"_s);
    steps.apply(app::correctWords(steps.study(), id("s1"), turn,
                                  u"Jeg er meget bange for, at patienten forsvinder mellem de to afsnit."_s));
    EXPECT_EQ(steps.wordsOf(id("u1")), u"Jeg er meget bange for, at patienten forsvinder mellem de to afsnit."_s);
    EXPECT_EQ(steps.wordsOf(between), u"patienten forsvinder"_s);
    EXPECT_EQ(steps.wordsOf(id("u2")), u"Ja, øh, vi mangler en fælles plan for overgangen."_s);
}

TEST(Correcting, TakesBackWithEverythingAsItWas) {
    SmallSteps steps;
    const QString before = steps.study().text(id("s1"));
    const text::Span turn = steps.spanOf("s1", u"Ja, øh, vi mangler en fælles plan for overgangen."_s);
    const EntryId entry =
        steps.apply(app::correctWords(steps.study(), id("s1"), turn, u"Nej, vi mangler fælles planer for overgangen!"_s));
    EXPECT_TRUE(steps.study().text(id("s1")).contains(u"Nej, vi mangler fælles planer for overgangen!"_s));
    steps.small.undo(entry);
    EXPECT_EQ(steps.study().text(id("s1")), before);
    EXPECT_EQ(steps.wordsOf(id("u2")), u"Ja, øh, vi mangler en fælles plan for overgangen."_s);
}

TEST(Correcting, IsNoEntryWhereNothingDiffers) {
    SmallSteps steps;
    const text::Span turn = steps.spanOf("s1", u"Og hvad gør I så?"_s);
    EXPECT_TRUE(app::correctWords(steps.study(), id("s1"), turn, u"Og hvad gør I så?"_s).isEmpty());
}

}  // namespace kondensat::tests
