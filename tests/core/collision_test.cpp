// Collisions: what two people decided differently without knowing of each other.
#include "core/study/collision.h"

#include <gtest/gtest.h>

#include "core/journal/merge.h"
#include "tests/support/random_editor.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::journal;
using namespace kondensat::study;
using kondensat::support::RandomEditor;
using kondensat::support::TempStudy;
using namespace Qt::StringLiterals;

namespace {

const RecordId group = RecordId::of("group"), other = RecordId::of("other"), unit = RecordId::of("unit"),
               member = RecordId::of("bo");

/// Two copies of a study with two groups and a unit, both open.
class Copies : public testing::Test {
protected:
    void SetUp() override {
        here = temp.create();
        ChangeSet set(u"began"_s);
        set.add(CodeGroup{{group}, u"Tillid"_s});
        set.add(CodeGroup{{other}, u"Tid"_s});
        MeaningUnit u;
        u.id = unit;
        u.groups = {group};
        set.add(u);
        ASSERT_TRUE(here->commit(set).ok());
        ASSERT_TRUE(here->close().ok());
        temp.copy(u"study.kondensat"_s, u"copy.kondensat"_s);
        here = temp.open();
        there = temp.open(u"copy.kondensat"_s);
        there->setAuthor(member);
    }
    static EntryId commit(Project& project, const std::function<void(ChangeSet&)>& change) {
        ChangeSet set(u"did it"_s);
        change(set);
        EXPECT_TRUE(project.commit(set).ok());
        return set.entry();
    }
    void exchange() {
        ASSERT_TRUE(merge(*here, *there).ok());
        ASSERT_TRUE(merge(*there, *here).ok());
    }
    /// A line for each collision, compared in both copies.
    QStringList standing() {
        const QStringList mine = lines(*here), theirs = lines(*there);
        EXPECT_EQ(mine, theirs) << "the same list in every replica";
        return mine;
    }
    static QStringList lines(Project& project) {
        QStringList lines;
        const auto found = collisions(project);
        EXPECT_TRUE(found.ok());
        for (const Collision& c : *found) {
            QStringList line{QString::number(int(c.kind)), c.record.toString(), c.field, c.key};
            for (const Collision::Side& side : c.sides) line += side.entry.toHex();
            lines.append(line.join(u' '));
        }
        return lines;
    }
    Collision only() {
        const auto found = collisions(*here);
        EXPECT_EQ(found->size(), 1);
        return found->isEmpty() ? Collision() : found->first();
    }
    TempStudy temp;
    std::unique_ptr<Project> here, there;
};

}  // namespace

TEST_F(Copies, CollideWhereBothSetOneFieldAndShowTheLaterInOrder) {
    const EntryId a = commit(*here, [](ChangeSet& s) { s.set(group, &CodeGroup::name, u"Håb"_s); });
    const EntryId b = commit(*there, [](ChangeSet& s) { s.set(group, &CodeGroup::name, u"Tro"_s); });
    exchange();
    EXPECT_EQ(standing().size(), 1);
    const Collision collision = only();
    EXPECT_EQ(collision.kind, Collision::Kind::Field);
    EXPECT_EQ(collision.field, u"name"_s);
    ASSERT_EQ(collision.sides.size(), 2);
    EXPECT_EQ((QSet<EntryId>{collision.sides[0].entry, collision.sides[1].entry}), (QSet<EntryId>{a, b}));
    EXPECT_EQ(collision.sides.last().value.toString(), here->study().find<CodeGroup>(group)->name);
    for (const Collision::Side& side : collision.sides) {
        EXPECT_EQ(side.author, side.entry == b ? member : RecordId());
        EXPECT_GT(side.time, 0);
    }
}

TEST_F(Copies, CollideInOneKeyAndNotInTwo) {
    commit(*here, [](ChangeSet& s) {
        s.put(unit, &MeaningUnit::setAside, u"all"_s, u"a"_s), s.put(unit, &MeaningUnit::setAside, u"x"_s, u"c"_s);
    });
    commit(*there, [](ChangeSet& s) {
        s.put(unit, &MeaningUnit::setAside, u"all"_s, u"b"_s), s.put(unit, &MeaningUnit::setAside, u"y"_s, u"d"_s);
    });
    exchange();
    ASSERT_EQ(standing().size(), 1);
    EXPECT_EQ(only().key, u"all"_s);
}

TEST_F(Copies, CollideInTwoParents) {
    commit(*here, [](ChangeSet& s) { s.move(unit, group, u"A"_s); });
    commit(*there, [](ChangeSet& s) { s.move(unit, other, u"A"_s); });
    exchange();
    ASSERT_EQ(standing().size(), 1);
    EXPECT_EQ(only().kind, Collision::Kind::Place);
}

TEST_F(Copies, CollideWhereOneRemovedWhatTheOtherChanged) {
    commit(*here, [](ChangeSet& s) { s.remove(other); });
    commit(*there, [](ChangeSet& s) { s.set(other, &CodeGroup::name, u"Tro"_s); });
    exchange();
    ASSERT_EQ(standing().size(), 1);
    EXPECT_EQ(only().kind, Collision::Kind::Removed);
    EXPECT_EQ(only().record, other);
}

TEST_F(Copies, CollideWhereOneRemovedWhatTheOtherPutToUseInAnotherRecord) {
    commit(*here, [](ChangeSet& s) { s.remove(other); });
    commit(*there, [](ChangeSet& s) { s.include(unit, &MeaningUnit::groups, other); });
    exchange();
    ASSERT_EQ(standing().size(), 1);
    EXPECT_EQ(only().kind, Collision::Kind::Removed);
    EXPECT_EQ(only().record, other);
    EXPECT_EQ(only().key, unit.toString());
}

TEST_F(Copies, CollideWhereOneRemovedAParentToWhichTheOtherAddedAChild) {
    commit(*here, [](ChangeSet& s) { s.remove(other); });
    commit(*there, [](ChangeSet& s) { s.add(Subgroup{{RecordId::of("sub"), other}, u"Ventetid"_s}); });
    exchange();
    ASSERT_EQ(standing().size(), 1);
    EXPECT_EQ(only().field, u"parent"_s);
}

TEST_F(Copies, CollideWhereAUseStandsAsAKeyOfANamedEntry) {
    commit(*here, [](ChangeSet& s) { s.remove(other); });
    commit(*there, [](ChangeSet& s) { s.put(unit, &MeaningUnit::setAside, other.toString(), u"andet"_s); });
    exchange();
    EXPECT_EQ(standing().size(), 1);
}

TEST_F(Copies, CollideWhereOneTookBackTheAdditionOfWhatTheOtherUsedOrChanged) {
    const EntryId addition = commit(*here, [](ChangeSet& s) { s.add(CodeGroup{{RecordId::of("third")}, u"Ro"_s}); });
    exchange();
    ASSERT_TRUE(here->undoEntry(addition).ok());
    commit(*there, [](ChangeSet& s) {
        s.include(unit, &MeaningUnit::groups, RecordId::of("third")),
            s.set(RecordId::of("third"), &CodeGroup::name, u"Uro"_s);
    });
    exchange();
    EXPECT_EQ(standing().size(), 2);
    ASSERT_TRUE(here->redo()->has_value());
    exchange();
    EXPECT_TRUE(standing().isEmpty());
    EXPECT_EQ(there->study().find<CodeGroup>(RecordId::of("third"))->name, u"Uro"_s);
}

TEST_F(Copies, DoNotCollideWhereTheUseWasKnownAndSomethingElseOfItsRecordWasChanged) {
    commit(*here, [](ChangeSet& s) { s.remove(group); });
    commit(*there, [](ChangeSet& s) { s.set(unit, &MeaningUnit::code, u"tillid"_s); });
    exchange();
    EXPECT_TRUE(standing().isEmpty()) << standing().join(u'\n').toStdString();
}

TEST_F(Copies, DoNotCollideWhereOneHadSeenTheOther) {
    commit(*there, [](ChangeSet& s) { s.set(group, &CodeGroup::name, u"Tro"_s); });
    ASSERT_TRUE(merge(*here, *there).ok());
    commit(*here, [](ChangeSet& s) { s.set(group, &CodeGroup::name, u"Håb"_s), s.remove(other); });
    exchange();
    EXPECT_TRUE(standing().isEmpty());
    EXPECT_EQ(there->study().find<CodeGroup>(group)->name, u"Håb"_s);
}

TEST_F(Copies, DoNotCollideInOneValueInDifferentFieldsOrInOneSet) {
    commit(*here, [](ChangeSet& s) {
        s.set(group, &CodeGroup::name, u"Håb"_s), s.set(other, &CodeGroup::colour, u"blå"_s),
            s.include(unit, &MeaningUnit::groups, other);
    });
    commit(*there, [](ChangeSet& s) {
        s.set(group, &CodeGroup::name, u"Håb"_s), s.set(other, &CodeGroup::key, u"t"_s),
            s.include(unit, &MeaningUnit::groups, RecordId::of("third"));
    });
    exchange();
    EXPECT_TRUE(standing().isEmpty());
}

TEST_F(Copies, AreDecidedByALaterEntryAndBroughtBackWhenItIsUndone) {
    commit(*here, [](ChangeSet& s) { s.set(group, &CodeGroup::name, u"Håb"_s); });
    commit(*there, [](ChangeSet& s) { s.set(group, &CodeGroup::name, u"Tro"_s); });
    exchange();
    const QStringList open = standing();
    const EntryId decision = commit(*there, [](ChangeSet& s) { s.set(group, &CodeGroup::name, u"Tro, håb"_s); });
    ASSERT_TRUE(merge(*here, *there).ok());
    EXPECT_TRUE(standing().isEmpty());
    ASSERT_TRUE(here->undoEntry(decision).ok());
    ASSERT_TRUE(merge(*there, *here).ok());
    EXPECT_EQ(standing(), open);
    ASSERT_TRUE(there->undoEntry(*there->lastEntry()).ok());
    ASSERT_TRUE(merge(*here, *there).ok());
    EXPECT_TRUE(standing().isEmpty());
}

TEST_F(Copies, AreDecidedWhenOneSideTakesItsOwnBack) {
    commit(*here, [](ChangeSet& s) { s.set(group, &CodeGroup::name, u"Håb"_s); });
    const EntryId theirs = commit(*there, [](ChangeSet& s) { s.set(group, &CodeGroup::name, u"Tro"_s); });
    exchange();
    ASSERT_TRUE(there->undoEntry(theirs).ok());
    exchange();
    EXPECT_TRUE(standing().isEmpty());
    EXPECT_EQ(here->study().find<CodeGroup>(group)->name, u"Håb"_s);
}

TEST_F(Copies, AreDecidedByRemovingAgainOrByUndoingTheRemoval) {
    const EntryId removal = commit(*here, [](ChangeSet& s) { s.remove(other); });
    commit(*there, [](ChangeSet& s) { s.include(unit, &MeaningUnit::groups, other); });
    exchange();
    ASSERT_EQ(standing().size(), 1);
    const EntryId again = commit(*there, [](ChangeSet& s) { s.remove(other); });
    exchange();
    EXPECT_TRUE(standing().isEmpty());
    ASSERT_TRUE(there->undoEntry(again).ok());
    exchange();
    EXPECT_EQ(standing().size(), 1);
    ASSERT_TRUE(here->undoEntry(removal).ok());
    exchange();
    EXPECT_TRUE(standing().isEmpty());
    EXPECT_NE(there->study().find<CodeGroup>(other), nullptr);
}

TEST_F(Copies, AreTheSameListInEveryReplicaAfterRandomWork) {
    for (Project* project : {here.get(), there.get()})
        ASSERT_TRUE(project->file().database().execute(u"PRAGMA synchronous=OFF"_s).ok());
    for (quint32 seed = 1; seed <= 4; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor random(seed);
        for (int i = 0; i < 12; ++i)
            for (Project* project : {here.get(), there.get()})
                ASSERT_TRUE(project->commit(random.next(project->study())).ok());
        exchange();
        standing();
    }
}

TEST(CausalityLaw, KnowsWhatWasSeenAndNothingElse) {
    const auto a = ReplicaId::fresh(), b = ReplicaId::fresh();
    const auto entry = [](ReplicaId replica, quint64 sequence, const QList<Seen>& seen = {}) {
        Entry e;
        e.id = EntryId::fresh();
        e.replica = replica;
        e.sequence = sequence;
        e.seen = seen;
        return e;
    };
    const Entry a1 = entry(a, 1), a2 = entry(a, 2), a3 = entry(a, 3);
    const Entry b1 = entry(b, 1), b2 = entry(b, 2, {{a, 2}}), b3 = entry(b, 3);
    Causality causality;
    for (const Entry* e : {&b3, &a1, &b2, &a2, &b1, &a3}) causality.add(*e);
    causality.finish();
    EXPECT_TRUE(causality.knew(a2, a1));
    EXPECT_FALSE(causality.knew(a1, a2));
    EXPECT_FALSE(causality.knew(b1, a1));
    EXPECT_TRUE(causality.knew(b2, a2));
    EXPECT_TRUE(causality.knew(b3, a1));
    EXPECT_FALSE(causality.knew(b3, a3));
    EXPECT_FALSE(causality.knew(a3, b1));
}
