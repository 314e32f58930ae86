#include <gtest/gtest.h>

#include <QRandomGenerator>

#include "core/study/change_set.h"
#include "core/study/fold.h"
#include "core/study/order_key.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace Qt::StringLiterals;

namespace {

Entry entryOf(const ChangeSet& set, ReplicaId replica, quint64 lamport) {
    Entry entry;
    entry.id = set.entry();
    entry.replica = replica;
    entry.sequence = entry.lamport = lamport;
    entry.label = set.label();
    entry.changes = set.changes();
    return entry;
}

}  // namespace

TEST(OrderKey, LiesStrictlyBetweenItsNeighbours) {
    QStringList keys;
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        const int at = int(random.bounded(keys.size() + 1));
        const QString before = at > 0 ? keys[at - 1] : QString();
        const QString after = at < keys.size() ? keys[at] : QString();
        const QString key = orderKeyBetween(before, after);
        ASSERT_LT(before.compare(key), 0);
        if (!after.isEmpty()) {
            ASSERT_LT(key.compare(after), 0) << before.toStdString() << " " << key.toStdString() << " " << after.toStdString();
        }
        keys.insert(at, key);
    }
}

TEST(OrderKey, GivesManyShortKeysInRisingOrder) {
    for (qsizetype n : {1, 61, 62, 4000}) {
        const QStringList keys = orderKeys(n);
        ASSERT_EQ(keys.size(), n);
        for (qsizetype i = 1; i < n; ++i) ASSERT_LT(keys[i - 1].compare(keys[i]), 0) << i << " of " << n;
        EXPECT_LE(keys.last().size(), 4);
    }
}

TEST(Fold, GivesTheSameStudyForEveryOrderOfArrival) {
    const auto a = ReplicaId::fresh(), b = ReplicaId::fresh();
    ChangeSet add(u"added"_s);
    const RecordId group = add.add(CodeGroup{{}, u"Trust"_s});
    ChangeSet renameA(u"renamed"_s), renameB(u"renamed"_s);
    renameA.set(group, &CodeGroup::name, u"Building trust"_s);
    renameB.set(group, &CodeGroup::name, u"Time and trust"_s);
    QList<Entry> entries{entryOf(add, a, 1), entryOf(renameA, a, 2), entryOf(renameB, b, 2)};
    const QString expected = fold(entries).find<CodeGroup>(group)->name;
    std::sort(entries.begin(), entries.end(), [](const Entry& x, const Entry& y) { return x.id < y.id; });
    do {
        EXPECT_EQ(fold(entries).find<CodeGroup>(group)->name, expected);
    } while (std::next_permutation(entries.begin(), entries.end(), [](const Entry& x, const Entry& y) { return x.id < y.id; }));
}

TEST(Fold, ComesBackFromItsCheckpoint) {
    ChangeSet set(u"all"_s);
    MeaningUnit unit;
    unit.code = u"trust æøå 🙂"_s;
    unit.groups = {RecordId::of("g1"), RecordId::of("g2")};
    unit.setAside = {{u"g1"_s, u"belongs elsewhere"_s}};
    unit.range = {{EntryId::fresh(), 3}, {EntryId::fresh(), 9}};
    const RecordId id = set.add(unit);
    set.remove(set.add(Memo{}));
    const Study study = fold({entryOf(set, ReplicaId::fresh(), 1)});
    const Checkpoint checkpoint = study.toCheckpoint();
    const auto units = [&] { return checkpoint.units; };
    Study again;
    ASSERT_TRUE(again.fromCheckpoint(checkpoint.records, units));
    EXPECT_EQ(again.removed(), study.removed());
    EXPECT_EQ(again.fieldsOf(id), study.fieldsOf(id));  // units are read now
    EXPECT_EQ(again.count<MeaningUnit>(), 1);
    EXPECT_EQ(again.toCheckpoint().records, checkpoint.records);
    EXPECT_EQ(again.toCheckpoint().units, checkpoint.units);
    EXPECT_FALSE(Study().fromCheckpoint(checkpoint.records.chopped(1), units));
    Study third;
    ASSERT_TRUE(third.fromCheckpoint(checkpoint.records, units));
    EXPECT_EQ(third.typeOf(id), QString(MeaningUnit::type));
}

TEST(Fold, GoesOnWithoutUnitsThatCannotBeRead) {
    ChangeSet set(u"all"_s);
    const RecordId id = set.add(MeaningUnit{}), memo = set.add(Memo{});
    const Checkpoint checkpoint = fold({entryOf(set, ReplicaId::fresh(), 1)}).toCheckpoint();
    for (const QByteArray& units : {QByteArray(), checkpoint.units.chopped(1), QByteArray(checkpoint.units + 'x')}) {
        Study study;
        ASSERT_TRUE(study.fromCheckpoint(checkpoint.records, [&] { return units; }));
        EXPECT_EQ(study.count<MeaningUnit>(), 0);
        EXPECT_EQ(study.find<MeaningUnit>(id), nullptr);
        EXPECT_EQ(study.typeOf(id), QString());
        EXPECT_EQ(study.typeOf(memo), QString(Memo::type));
    }
}

TEST(Fold, UnitsOfACheckpointAreThereForWhateverComesFirst) {
    ChangeSet set(u"all"_s);
    const RecordId id = set.add(MeaningUnit{});
    Memo memo;
    memo.about = id;
    const RecordId about = set.add(memo);
    const Checkpoint checkpoint = fold({entryOf(set, ReplicaId::fresh(), 1)}).toCheckpoint();
    int reads = 0;
    const auto fresh = [&] {
        Study study;
        EXPECT_TRUE(study.fromCheckpoint(checkpoint.records, [&] { return ++reads, checkpoint.units; }));
        return study;
    };
    EXPECT_EQ(fresh().typeOf(id), QString(MeaningUnit::type));
    EXPECT_EQ(reads, 0);  // known, and not read
    EXPECT_NE(fresh().find<MeaningUnit>(id), nullptr);
    EXPECT_EQ(reads, 1);
    EXPECT_NE(fresh().record(id), nullptr);
    EXPECT_EQ(fresh().typeOf(about), QString(Memo::type));
    Study changed = fresh();
    ChangeSet code(u"code"_s);
    code.set(id, &MeaningUnit::code, u"trust"_s);
    const Entry entry = entryOf(code, ReplicaId::fresh(), 2);
    for (const Change& change : entry.changes) changed.apply(entry.id, change);
    EXPECT_EQ(changed.find<MeaningUnit>(id)->code, u"trust"_s);
    Study gone = fresh();
    gone.forget(id);
    EXPECT_EQ(gone.count<MeaningUnit>(), 0);
    Study moved = std::move(changed);
    EXPECT_EQ(moved.count<MeaningUnit>(), 1);
    // What concerns other records leaves them waiting, and they are known all the same.
    Study other = fresh();
    ChangeSet more(u"more"_s);
    const RecordId added = more.add(Memo{});
    const Entry later = entryOf(more, ReplicaId::fresh(), 3);
    for (const Change& change : later.changes) other.apply(later.id, change);
    other.forget(about);
    EXPECT_EQ(other.typeOf(id), QString(MeaningUnit::type));
    EXPECT_EQ(other.typeOf(added), QString(Memo::type));
    EXPECT_EQ(other.count<MeaningUnit>(), 1);
    EXPECT_EQ(other.find<MeaningUnit>(id)->id, id);
}
