#include <gtest/gtest.h>

#include "core/method/matrix.h"
#include "core/method/speakers.h"
#include "core/method/trace.h"
#include "core/method/withdrawal.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace kondensat::method;
using kondensat::tests::SmallStudy;
using namespace Qt::StringLiterals;

namespace {

/// Every way from the root to a leaf as "type:id > type:id…".
void ways(const TraceNode& node, const QString& before, QStringList& found) {
    const QString here = before + (before.isEmpty() ? u""_s : u" > "_s) + node.type + u':' + node.id.toString();
    if (node.children.isEmpty()) found.append(here);
    for (const TraceNode& child : node.children) ways(child, here, found);
}

QStringList ways(const Result<TraceNode>& trace) {
    QStringList found;
    if (trace) ways(*trace, {}, found);
    return found;
}

const TraceNode& leaf(const TraceNode& node) { return node.children.isEmpty() ? node : leaf(node.children.first()); }

QList<RecordId> ids(std::initializer_list<const char*> names) {
    QList<RecordId> list;
    for (const char* name : names) list.append(RecordId::of(name));
    return list;
}

}  // namespace

TEST(Trace, LeadsFromACategoryDownToAParticipantsWords) {
    const auto small = SmallStudy::complete();
    const auto trace = traceDown(small.study(), RecordId::of("k"));
    ASSERT_TRUE(trace);
    EXPECT_TRUE(ways(trace).contains(u"category:k > analytic text:at > paragraph:p1 > condensate:c1 > sentence:l2 > unit:u3 > passage:s2"_s));
    EXPECT_TRUE(ways(trace).contains(u"category:k > analytic text:at > paragraph:at > quote:qu2 > unit:u2 > passage:s1"_s));
    EXPECT_EQ(leaf(*trace).title, u"F1a"_s);
    EXPECT_EQ(leaf(*trace).text, u"Jeg er bange for at patienten forsvinder mellem to afdelinger."_s);
    EXPECT_EQ(small.study().text(RecordId::of("s1")).mid(leaf(*trace).span.start, leaf(*trace).span.length()), leaf(*trace).text);
}

TEST(Trace, ShowsUnitsThatNoSentenceUsesUnderTheirCondensate) {
    auto small = SmallStudy::complete();
    small.change([&](ChangeSet& s) { s.include(RecordId::of("l2"), &SentenceLink::units, RecordId::of("u3"), false); });
    EXPECT_TRUE(ways(traceDown(small.study(), RecordId::of("c1"))).contains(u"condensate:c1 > unit:u3 > passage:s2"_s));
}

TEST(Trace, LabelsEachSpeakerOfADialogue) {
    auto small = SmallStudy::complete();
    small.addUnit("u9", "s1", u"overgangen.\nOg hvad gør I så?\nJeg ringer"_s, {}, {});
    const auto trace = traceDown(small.study(), RecordId::of("u9"));
    ASSERT_TRUE(trace);
    QStringList speakers;
    for (const TraceNode& passage : trace->children) speakers.append(passage.title);
    EXPECT_EQ(speakers, (QStringList{u"F1b"_s, u"AB"_s, u"F1a"_s}));
}

TEST(Trace, LeadsFromAUnitUpToTheFindings) {
    const auto small = SmallStudy::complete();
    const QStringList up = ways(traceUp(small.study(), RecordId::of("u1")));
    EXPECT_TRUE(up.contains(u"unit:u1 > sentence:l1 > condensate:c1 > paragraph:p1 > analytic text:at > category:k"_s));
    EXPECT_TRUE(up.contains(u"unit:u1 > gold quote:gq1 > subgroup:sg1 > analytic text:at > category:k"_s));
    EXPECT_TRUE(up.contains(u"unit:u1 > quote:qu1 > analytic text:at > category:k"_s));
    EXPECT_EQ(up.filter(u"qu2"_s).size(), 0);
}

TEST(Trace, LeadsFromASourceUpInTheOrderOfItsText) {
    const auto small = SmallStudy::complete();
    const auto trace = traceUp(small.study(), RecordId::of("s1"));
    ASSERT_TRUE(trace);
    QList<RecordId> units;
    for (const TraceNode& unit : trace->children) units.append(unit.id);
    EXPECT_EQ(units, ids({"u1", "u2", "u4"}));
}

TEST(Trace, SaysWhatItCannotFollow) {
    const auto small = SmallStudy::complete();
    EXPECT_EQ(traceDown(small.study(), RecordId::of("nobody")).error().code, Error::Code::NotFound);
    EXPECT_EQ(traceDown(small.study(), RecordId::of("m1")).error().code, Error::Code::Invalid);
    EXPECT_EQ(traceUp(small.study(), RecordId::of("m1")).error().code, Error::Code::Invalid);
}

TEST(Speakers, BelongToTheirTurns) {
    const auto small = SmallStudy::complete();
    const auto turns = turnsOf(small.study(), RecordId::of("s1"));
    ASSERT_EQ(turns.size(), 5);
    EXPECT_EQ(turns[0].who, RecordId::of("m1"));
    EXPECT_EQ(turns[2].who, RecordId::of("F1b"));
    EXPECT_EQ(turns[2].span.end, turns[3].span.start);
    EXPECT_EQ(turns[4].span.end, small.study().document(RecordId::of("s1"))->length());
    EXPECT_EQ(participantsOf(small.study(), RecordId::of("u2")), ids({"F1b"}));
    EXPECT_EQ(participantsOf(small.study(), RecordId::of("gq1")), ids({"F1a"}));
    EXPECT_EQ(participantsOf(small.study(), RecordId::of("qu3")), ids({"F2a"}));
}

TEST(Speakers, TouchASpanOnlyWithLetters) {
    const auto small = SmallStudy::complete();
    const auto turns = turnsOf(small.study(), RecordId::of("s1"));
    EXPECT_EQ(participantsIn(small.study(), RecordId::of("s1"), {turns[1].span.end - 2, turns[2].span.end}), ids({"F1b"}));
}

TEST(QuoteLabel, FillsTheTemplateAndLeavesOutWhatIsEmpty) {
    auto small = SmallStudy::complete();
    EXPECT_EQ(quoteLabel(small.study(), RecordId::of("qu1")), u"(F1a, nurse)"_s);
    const auto label = [&](const QString& pattern, std::initializer_list<const char*> who) {
        return quoteLabel(small.study(), pattern, ids(who), RecordId::of("fg1"));
    };
    EXPECT_EQ(label(u"({session}, {id})"_s, {"F1a"}), u"(Focus group 1, F1a)"_s);
    EXPECT_EQ(label(u"({id}, {profession})"_s, {"F1a", "F2a"}), u"(F1a, nurse; F2a, social worker)"_s);
    EXPECT_EQ(label(u"({id}, {age})"_s, {"F1a"}), u"(F1a)"_s);
    EXPECT_EQ(label(u"({age}, {id})"_s, {"F1a"}), u"(F1a)"_s);
    EXPECT_EQ(label(QString(), {"F1a"}), u"(F1a)"_s);
    EXPECT_EQ(label(u"– {id}"_s, {"F1a"}), u"– F1a"_s);
    EXPECT_EQ(label(u"({id})"_s, {}), QString());
    small.set("qu1", &Quote::label, u"(a nurse)"_s);
    EXPECT_EQ(quoteLabel(small.study(), RecordId::of("qu1")), u"(a nurse)"_s);
}

TEST(Fingerprint, ChangesWithUnitsTextsAndMembershipAndComesBackWithUndo) {
    auto small = SmallStudy::complete();
    const RecordId condensate = RecordId::of("c1");
    const QString before = fingerprintOf(small.study(), condensate);
    small.write("c1", u"Jeg siger noget andet."_s);
    EXPECT_EQ(fingerprintOf(small.study(), condensate), before) << "its own words are no part of it";
    EXPECT_FALSE(needsAnotherLook(small.study(), condensate));
    const EntryId moved = small.change([&](ChangeSet& s) { s.include(RecordId::of("u4"), &MeaningUnit::subgroups, RecordId::of("sg1")); });
    EXPECT_TRUE(needsAnotherLook(small.study(), condensate));
    small.undo(moved);
    EXPECT_FALSE(needsAnotherLook(small.study(), condensate));
    const EntryId aside = small.change([&](ChangeSet& s) { s.put(RecordId::of("u2"), &MeaningUnit::setAside, u"g"_s, u"unclear"_s); });
    EXPECT_TRUE(needsAnotherLook(small.study(), condensate));
    small.undo(aside);
    EXPECT_EQ(fingerprintOf(small.study(), condensate), before);
}

TEST(Fingerprint, OfAnAnalyticTextFollowsItsUnitsToo) {
    auto small = SmallStudy::complete();
    small.change([&](ChangeSet& s) { s.include(RecordId::of("u4"), &MeaningUnit::subgroups, RecordId::of("sg1")); });
    EXPECT_TRUE(needsAnotherLook(small.study(), RecordId::of("at")));
}

TEST(Matrix, CrossesParticipantsWithGroupsAndSubgroups) {
    auto small = SmallStudy::complete();
    small.change([&](ChangeSet& s) { s.put(RecordId::of("u2"), &MeaningUnit::setAside, u"g"_s, u"unclear"_s); });
    const Matrix groups = matrixOf(small.study(), RecordId::of("a"));
    EXPECT_EQ(groups.rowNames, (QStringList{u"F1a"_s, u"F1b"_s, u"F2a"_s}));
    EXPECT_EQ(groups.columns, ids({"g"}));
    EXPECT_EQ(groups.cells[0][0], ids({"u1", "u4"}));
    EXPECT_EQ(groups.cells[1][0], ids({}));
    const Matrix subgroups = matrixOf(small.study(), {}, MatrixBy::Subgroup);
    EXPECT_EQ(subgroups.columns, ids({"sg1", "sg2"}));
    EXPECT_EQ(subgroups.cells[2][0], ids({"u3"}));
    EXPECT_EQ(subgroups.cells[2][1], ids({"u5"}));
}

TEST(Withdrawal, ListsWhatAParticipantIsPartOf) {
    auto small = SmallStudy::complete();
    small.add("ms", Milestone{{}, u"Submitted"_s});
    const WithdrawalList list = affectedBy(small.study(), RecordId::of("F1a"));
    EXPECT_EQ(list.units, ids({"u1", "u4"}));
    EXPECT_EQ(list.goldQuotes, ids({"gq1"}));
    EXPECT_EQ(list.quotes, ids({"qu1"}));
    EXPECT_EQ(list.condensates, ids({"c1", "c2"}));
    ASSERT_EQ(list.sentences.size(), 2);
    EXPECT_EQ(list.sentences[0].condensate, RecordId::of("c1"));
    EXPECT_EQ(list.sentences[0].span.start, 0);
    EXPECT_EQ(list.analyticTexts, ids({"at"}));
    EXPECT_EQ(list.milestones, ids({"ms"}));
    ASSERT_EQ(list.turns.size(), 1);
    EXPECT_EQ(list.turns[0].spans.size(), 2);
    ASSERT_EQ(list.replies.size(), 1);
    const auto reply = list.replies[0].spans.first();
    EXPECT_TRUE(small.study().text(RecordId::of("s1")).mid(reply.start, reply.length()).startsWith(u"Ja, øh"_s));
}

TEST(Withdrawal, ListsNoRepliesInAnInterviewOfOne) {
    const auto small = SmallStudy::complete();
    const WithdrawalList list = affectedBy(small.study(), RecordId::of("F2a"));
    EXPECT_EQ(list.turns.size(), 1);
    EXPECT_TRUE(list.replies.isEmpty());
}

TEST(Withdrawal, IsEmptyForSomeoneWhoNeverSpoke) {
    auto small = SmallStudy::complete();
    small.add("F9", Participant{{}, u"F9"_s});
    small.add("ms", Milestone{{}, u"Submitted"_s});
    EXPECT_TRUE(affectedBy(small.study(), RecordId::of("F9")).isEmpty());
    EXPECT_TRUE(affectedBy(small.study(), RecordId::of("F9")).milestones.isEmpty());
}
