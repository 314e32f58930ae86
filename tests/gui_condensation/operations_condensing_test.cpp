#include "app/operations/condensing.h"

#include <gmock/gmock.h>

#include "core/method/fingerprint.h"
#include "core/method/trace_nodes.h"
#include "tests/gui_support/window_test.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::app;
using namespace kondensat::study;
using namespace Qt::StringLiterals;
using kondensat::tests::SmallStudy;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

namespace {

RecordId id(const char* name) {
    return RecordId::of(name);
}

QSet<RecordId> allUnits(const Study& study) {
    const auto ids = study.table<MeaningUnit>().keys();
    return {ids.cbegin(), ids.cend()};
}

Board boardIn(const SmallStudy& small) {
    return boardOf(small.study(), id("g"), allUnits(small.study()));
}

void apply(SmallStudy& small, const ChangeSet& changes) {
    small.change([&](ChangeSet& set) {
        for (const Change& change : changes.changes()) set.append(change);
    });
}

/// As apply, for changes that name units of text which they insert themselves.
void applyAsIs(Study& study, const ChangeSet& changes) {
    for (const Change& change : changes.changes()) study.apply(changes.entry(), change);
}

QList<UnitWords> wordsOf(const Study& study, const char* subgroup) {
    const method::Index index(study);
    QList<UnitWords> words;
    for (const MeaningUnit* unit : index.unitsInUse(*study.find<Subgroup>(id(subgroup))))
        words.append({unit->id, index.passageOf(*unit).text});
    return words;
}

QList<RefSet> linkedUnits(const Study& study, const char* condensate) {
    QList<RefSet> units;
    for (const auto& sentence : method::linkedSentences(method::Index(study), id(condensate)))
        units.append(sentence.targets);
    return units;
}

}  // namespace

TEST(Board, putsEveryUnitOfTheGroupIntoItsColumn) {
    const SmallStudy small = SmallStudy::complete();
    const Board board = boardIn(small);
    ASSERT_EQ(board.columns.size(), 2);
    EXPECT_THAT(board.columns[0].units, ElementsAre(id("u1"), id("u2"), id("u3")));
    EXPECT_THAT(board.columns[1].units, ElementsAre(id("u4"), id("u5")));
    EXPECT_TRUE(board.notYet.isEmpty());
    EXPECT_TRUE(board.setAside.isEmpty());
}

TEST(Board, movesAUnitToAnotherSubgroupAndOutOfAll) {
    SmallStudy small = SmallStudy::complete();
    apply(small, moveUnits(small.study(), {id("u1"), id("u2")}, id("g"), id("sg1"), id("sg2")));
    EXPECT_THAT(boardIn(small).columns[1].units, ElementsAre(id("u1"), id("u2"), id("u4"), id("u5")));
    apply(small, moveUnits(small.study(), {id("u1")}, id("g"), id("sg2"), {}));
    EXPECT_THAT(boardIn(small).notYet, ElementsAre(id("u1")));
}

TEST(Board, setsUnitsAsideWithAReasonAndBringsThemBackToTheirColumn) {
    SmallStudy small = SmallStudy::complete();
    const Board before = boardIn(small);
    apply(small, setUnitsAside({id("u3")}, id("g"), u"about another hospital"_s));
    EXPECT_THAT(boardIn(small).setAside, ElementsAre(id("u3")));
    EXPECT_EQ(small.study().find<MeaningUnit>(id("u3"))->setAside.value(u"g"_s), u"about another hospital"_s);
    apply(small, bringUnitsBack(small.study(), {id("u3")}, id("g")));
    EXPECT_EQ(boardIn(small), before);
}

TEST(Board, keepsUnitsOfASubgroupThatIsSetAsideInTheTray) {
    SmallStudy small = SmallStudy::complete();
    apply(small, setSubgroupAside(id("sg2"), u"answers another question"_s));
    EXPECT_EQ(boardIn(small).columns.size(), 1);
    EXPECT_THAT(boardIn(small).setAside, ElementsAre(id("u4"), id("u5")));
    apply(small, moveUnits(small.study(), {id("u4")}, id("g"), {}, id("sg1")));
    EXPECT_THAT(boardIn(small).setAside, ElementsAre(id("u5")));
}

TEST(Board, ordersUnitsWithinAColumn) {
    SmallStudy small = SmallStudy::complete();
    ChangeSet changes(u"moved"_s);
    orderUnits(changes, small.study(), {id("u3"), id("u1"), id("u2")}, {id("u3")});
    EXPECT_EQ(changes.changes().size(), 1);
    apply(small, changes);
    EXPECT_THAT(boardIn(small).columns[0].units, ElementsAre(id("u3"), id("u1"), id("u2")));
}

TEST(Board, givesUnitsWithoutAnOrderOne) {
    SmallStudy small = SmallStudy::complete();
    small.change([](ChangeSet& set) {
        for (const char* unit : {"u1", "u2", "u3"}) set.move(id(unit), id("a"), {});
    });
    ChangeSet changes(u"moved"_s);
    orderUnits(changes, small.study(), {id("u2"), id("u3"), id("u1")}, {id("u2")});
    apply(small, changes);
    EXPECT_THAT(boardIn(small).columns[0].units, ElementsAre(id("u2"), id("u3"), id("u1")));
}

TEST(Subgroups, areAddedAtTheEndAndMovedInOrder) {
    SmallStudy small = SmallStudy::complete();
    RecordId added;
    apply(small, addSubgroup(small.study(), id("g"), u"Planer"_s, &added));
    EXPECT_EQ(boardIn(small).columns.last().subgroup, added);
    apply(small, moveSubgroup(small.study(), added, 0));
    EXPECT_EQ(boardIn(small).columns.first().subgroup, added);
}

TEST(Subgroups, leaveNothingBehindWhenRemoved) {
    SmallStudy small = SmallStudy::complete();
    apply(small, removeSubgroup(small.study(), id("sg1")));
    EXPECT_FALSE(small.study().find<Subgroup>(id("sg1")));
    EXPECT_FALSE(small.study().find<Condensate>(id("c1")));
    EXPECT_FALSE(small.study().find<GoldQuote>(id("gq1")));
    EXPECT_FALSE(small.study().find<SentenceLink>(id("l1")));
    EXPECT_THAT(boardIn(small).notYet, ElementsAre(id("u1"), id("u2"), id("u3")));
}

TEST(Condensates, beginFromARichUnitWithEverySentenceLinked) {
    SmallStudy small = SmallStudy::complete();
    apply(small, addSubgroup(small.study(), id("g"), u"Planer"_s));
    const RecordId subgroup = boardIn(small).columns.last().subgroup, fresh = id("new");
    Study study = fold({});
    applyAsIs(study, beginCondensate(small.study(), {subgroup, fresh, {}}, id("u1"), u" Jeg er bange. Jeg ringer. "_s,
                                     u"da"_s));
    EXPECT_EQ(study.text(fresh), u"Jeg er bange. Jeg ringer."_s);
    ASSERT_TRUE(study.find<Condensate>(fresh));
    EXPECT_EQ(study.find<Condensate>(fresh)->begunFrom, id("u1"));
    EXPECT_EQ(study.find<Condensate>(fresh)->parent, subgroup);
    QStringList linked;
    for (const SentenceLink* link : study.children<SentenceLink>(fresh)) {
        EXPECT_EQ(link->units, RefSet{id("u1")});
        linked.append(study.document(fresh)->textOf(link->range));
    }
    EXPECT_THAT(linked, UnorderedElementsAre(u"Jeg er bange."_s, u"Jeg ringer."_s));
}

TEST(Condensates, takeSentWordsWithTheirLink) {
    SmallStudy small = SmallStudy::complete();
    const qsizetype end = small.study().text(id("c2")).size();
    const SentWords sent =
        sendWords(small.study(), {id("sg2"), id("c2"), {end, end}}, u"ingen har bedt mig om det"_s, {id("u4")});
    ASSERT_EQ(sent.changes.changes().size(), 2);
    EXPECT_EQ(sent.span.start, end + 1);
    EXPECT_EQ(sent.changes.changes().last().type, SentenceLink::type);
}

TEST(Condensates, areMadeWithTheFirstWordsSent) {
    SmallStudy small = SmallStudy::complete();
    const SentWords sent = sendWords(small.study(), {id("sg2"), id("new"), {}}, u"ingen har bedt mig"_s, {id("u4")});
    Study study = fold({});
    applyAsIs(study, sent.changes);
    EXPECT_EQ(study.text(id("new")), u"ingen har bedt mig"_s);
    const auto links = study.children<SentenceLink>(id("new"));
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(study.document(id("new"))->textOf(links.first()->range), u"ingen har bedt mig"_s);
}

TEST(Proposals, nameTheUnitsThatShareWordsWithASentence) {
    SmallStudy small = SmallStudy::complete();
    for (const char* link : {"l1", "l2"}) small.remove(link);
    const auto proposals = proposeLinks(method::Index(small.study()), id("c1"), wordsOf(small.study(), "sg1"));
    ASSERT_EQ(proposals.size(), 2);
    ASSERT_EQ(proposals[0].proposed.size(), 1);
    EXPECT_EQ(proposals[0].proposed.first().unit, id("u1"));
    EXPECT_THAT(proposals[0].proposed.first().shared,
                testing::IsSupersetOf({u"bange"_s, u"patienten"_s, u"afdelingerne"_s}));
    QList<RecordId> second;
    for (const auto& unit : proposals[1].proposed) second.append(unit.unit);
    EXPECT_THAT(second, UnorderedElementsAre(id("u2"), id("u3")));
}

TEST(Proposals, leaveAloneWhatIsLinkedAndUsed) {
    const SmallStudy small = SmallStudy::complete();
    for (const auto& proposal : proposeLinks(method::Index(small.study()), id("c1"), wordsOf(small.study(), "sg1")))
        EXPECT_TRUE(proposal.proposed.isEmpty());
}

TEST(Proposals, workInEnglish) {
    SmallStudy small = SmallStudy::complete();
    small.set("study", &StudyInfo::language, u"en"_s);
    small.add("c3", Condensate{}, "sg1");
    small.write("c3", u"I wrote letters to the municipality. Nobody answered."_s);
    const QList<UnitWords> units{{id("u1"), u"We write a letter to the municipality each week."_s},
                                 {id("u2"), u"The weather was fine that week."_s}};
    const auto proposals = proposeLinks(method::Index(small.study()), id("c3"), units);
    ASSERT_EQ(proposals.size(), 2);
    ASSERT_EQ(proposals[0].proposed.size(), 1);
    EXPECT_EQ(proposals[0].proposed.first().unit, id("u1"));
    EXPECT_TRUE(proposals[1].proposed.isEmpty());
}

TEST(Links, changeForOneSentenceAlone) {
    SmallStudy small = SmallStudy::complete();
    const auto sentences = method::linkedSentences(method::Index(small.study()), id("c1"));
    apply(small, linkSentences(method::Index(small.study()), id("c1"), {{sentences[1].span, {id("u3"), id("u1")}}}));
    EXPECT_THAT(linkedUnits(small.study(), "c1"), ElementsAre(RefSet{id("u1")}, RefSet({id("u1"), id("u3")})));
}

TEST(Links, overSeveralSentencesFallApartWhenOneGivesAUnitUp) {
    SmallStudy small = SmallStudy::complete();
    for (const char* link : {"l1", "l2"}) small.remove(link);
    SentenceLink whole;
    whole.range = small.study().document(id("c1"))->rangeOf({0, small.study().text(id("c1")).size()});
    whole.units = {id("u1"), id("u2")};
    small.add("whole", whole, "c1");
    const auto sentences = method::linkedSentences(method::Index(small.study()), id("c1"));
    apply(small, linkSentences(method::Index(small.study()), id("c1"),
                               {{sentences[0].span, {id("u1")}}, {sentences[1].span, {}}}));
    EXPECT_THAT(linkedUnits(small.study(), "c1"), ElementsAre(RefSet{id("u1")}, RefSet{}));
}

TEST(Links, changeNothingWhereNothingChanges) {
    const SmallStudy small = SmallStudy::complete();
    const method::Index index(small.study());
    QList<SentenceUnits> same;
    for (const auto& sentence : method::linkedSentences(index, id("c1")))
        same.append({sentence.span, sentence.targets});
    EXPECT_TRUE(linkSentences(index, id("c1"), same).isEmpty());
}

namespace {

/// The condensate of the sample's subgroup with most units, confirmed now.
RecordId confirmedIn(gui::Session& session) {
    const Study& study = session.study();
    const Condensate* best = nullptr;
    qsizetype most = 0;
    for (const Condensate* condensate : study.list<Condensate>())
        if (const qsizetype units = session.index().unitsOfSubgroup(condensate->parent).size(); units > most) {
            best = condensate;
            most = units;
        }
    const RecordId id = best->id;
    EXPECT_TRUE(session.commit(confirmCondensate(session.index(), id, session.author(), QDate(2026, 1, 2))));
    return id;
}

}  // namespace

TEST(ChangedSince, tellsWhichUnitsCameAndWent) {
    const auto open = support::openSample();
    gui::Session& session = *open.session;
    const RecordId condensate = confirmedIn(session);
    EXPECT_FALSE(method::needsAnotherLook(session.study(), condensate));
    const RecordId subgroup = session.study().find<Condensate>(condensate)->parent;
    const RecordId group = session.study().find<Subgroup>(subgroup)->parent;
    const RecordId leaves = session.index().unitsOfSubgroup(subgroup).first()->id;
    RecordId comes;
    for (const MeaningUnit* unit : session.index().unitsOfGroup(group))
        if (!unit->subgroups.contains(subgroup)) comes = unit->id;
    ASSERT_TRUE(comes);
    ASSERT_TRUE(session.commit(moveUnits(session.study(), {leaves}, group, subgroup, {})));
    ASSERT_TRUE(session.commit(moveUnits(session.study(), {comes}, group, {}, subgroup)));
    EXPECT_TRUE(method::needsAnotherLook(session.study(), condensate));
    const auto changed = changedSinceConfirmed(session.project(), condensate);
    ASSERT_TRUE(changed);
    EXPECT_THAT(changed->added, ElementsAre(comes));
    EXPECT_THAT(changed->removed, ElementsAre(leaves));
    EXPECT_TRUE(changed->reworded.isEmpty());
    EXPECT_TRUE(changed->complete);
}

TEST(ChangedSince, tellsWhichUnitsHaveOtherWords) {
    const auto open = support::openSample();
    gui::Session& session = *open.session;
    const RecordId condensate = confirmedIn(session);
    const RecordId subgroup = session.study().find<Condensate>(condensate)->parent;
    const MeaningUnit unit = *session.index().unitsOfSubgroup(subgroup).first();
    const method::Passage passage = session.passageOf(unit.id);
    ChangeSet changes(u"corrected a transcript"_s);
    const text::Span word{passage.span.start + 3, passage.span.start + 5};
    changes.edit(unit.source, session.study().document(unit.source)->replacing(word, u"##"_s));
    ASSERT_TRUE(session.commit(changes));
    const auto changed = changedSinceConfirmed(session.project(), condensate);
    ASSERT_TRUE(changed);
    EXPECT_TRUE(changed->reworded.contains(unit.id));
    EXPECT_TRUE(changed->added.isEmpty());
    EXPECT_TRUE(changed->complete);
    ASSERT_TRUE(session.undo());
    EXPECT_FALSE(method::needsAnotherLook(session.study(), condensate));
}
