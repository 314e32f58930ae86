// Laws of fold and merge: whoever holds the same entries holds the same study.
#include "core/journal/merge.h"

#include <gtest/gtest.h>

#include <random>

#include "core/journal/verify.h"
#include "tests/support/random_editor.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::journal;
using namespace kondensat::study;
using kondensat::support::describe;
using kondensat::support::RandomEditor;
using kondensat::support::TempStudy;
using namespace Qt::StringLiterals;

namespace {

/// A replica without a file: a set of entries.
class PureReplica {
public:
    void commit(const ChangeSet& set, std::optional<EntryId> undoes = {}) {
        Entry entry;
        entry.id = set.entry();
        entry.replica = m_id;
        entry.sequence = ++m_heads[m_id];
        entry.lamport = m_lamport + 1;
        entry.undoes = undoes;
        entry.label = set.label();
        entry.changes = set.changes();
        add(entry);
    }
    void pull(const PureReplica& other) {
        for (const Entry& entry : other.m_entries)
            if (!m_known.contains(entry.id)) add(entry);
    }
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    [[nodiscard]] Study study() const { return fold(m_entries); }

private:
    void add(const Entry& entry) {
        m_known.insert(entry.id);
        m_lamport = std::max(m_lamport, entry.lamport);
        m_entries.append(entry);
    }
    ReplicaId m_id = ReplicaId::fresh();
    QList<Entry> m_entries;
    QSet<EntryId> m_known;
    QMap<ReplicaId, quint64> m_heads;
    quint64 m_lamport = 0;
};

std::unique_ptr<Project> quick(std::unique_ptr<Project> project) {
    EXPECT_TRUE(project->file().database().execute(u"PRAGMA synchronous=OFF"_s).ok());  // these tests are about laws,
                                                                                        // not about lasting
    return project;
}

std::string problems(Project& project) {
    const auto report = verify(project);
    return report ? report->problems.join(u'\n').toStdString() : report.error().message().toStdString();
}

void exchange(Project& a, Project& b) {
    ASSERT_TRUE(merge(a, b).ok());
    ASSERT_TRUE(merge(b, a).ok());
}

QSet<EntryId> entryIds(Project& project) {
    QSet<EntryId> ids;
    const auto headers = project.file().headers();
    for (const Header& header : *headers) ids.insert(header.id);
    return ids;
}

/// An entry taken back by anybody; nothing where there is none to take back.
void undoAny(Project& project, RandomEditor& random) {
    const auto headers = project.file().headers(u"ORDER BY n"_s);
    if (headers->isEmpty()) return;
    const EntryId id = headers->at(random.below(headers->size())).id;
    if (!project.isActive(id)) return;
    const auto undone = project.undoEntry(id);
    ASSERT_TRUE(undone.ok()) << undone.error().message().toStdString();
}

}  // namespace

TEST(FoldLaws, GiveEveryReplicaTheSameStudyInEveryOrderOfArrival) {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor random(seed);
        QList<PureReplica> replicas(2 + int(seed % 2));
        for (int step = 0; step < 60; ++step) {
            PureReplica& replica = replicas[random.below(replicas.size())];
            if (random.chance(15))
                replica.pull(replicas[random.below(replicas.size())]);
            else if (random.chance(20) && !replica.entries().isEmpty())
                replica.commit(ChangeSet(u"undid"_s), replica.entries()[random.below(replica.entries().size())].id);
            else
                replica.commit(random.next(replica.study()));
        }
        for (PureReplica& replica : replicas)
            for (const PureReplica& other : replicas) replica.pull(other);
        const QJsonObject expected = describe(replicas.first().study());
        std::mt19937 shuffler(seed);
        for (const PureReplica& replica : replicas) {
            ASSERT_EQ(describe(replica.study()), expected);
            QList<Entry> entries = replica.entries();
            std::shuffle(entries.begin(), entries.end(), shuffler);
            ASSERT_EQ(describe(fold(entries)), expected);
        }
    }
}

TEST(FoldLaws, FoldOneRecordAgainAsTheWholeFoldDoes) {
    RandomEditor random(11);
    PureReplica replica;
    for (int step = 0; step < 150; ++step) {
        if (step > 5 && random.chance(25))
            replica.commit(ChangeSet(u"undid"_s), replica.entries()[random.below(step)].id);
        else
            replica.commit(random.next(replica.study()));
    }
    UndoState undo;
    QHash<RecordId, QList<const Entry*>> touching;
    for (const Entry& entry : replica.entries()) {
        if (entry.undoes) undo.add(entry.id, *entry.undoes);
        for (const RecordId& record : touchedBy(entry)) touching[record].append(&entry);
    }
    Study study;
    for (auto it = touching.cbegin(); it != touching.cend(); ++it) refold(study, it.key(), it.value(), undo);
    EXPECT_EQ(describe(study), describe(replica.study()));
    EXPECT_EQ(study.removed(), replica.study().removed());
}

TEST(FoldLaws, TakeNoHeedOfAnUndoThatNamesItselfOrALaterEntry) {
    ChangeSet add(u"added"_s);
    const RecordId group = add.add(CodeGroup{{}, u"Tillid"_s});
    Entry one{add.entry(), ReplicaId::fresh(), 1, 1};
    one.changes = add.changes();
    Entry two{EntryId::fresh(), one.replica, 2, 2};
    one.undoes = two.id;
    two.undoes = two.id;
    EXPECT_NE(fold({one, two}).find<CodeGroup>(group), nullptr);
}

TEST(MergeLaws, GiveAllCopiesTheSameStudyThatEqualsTheFoldOfTheirEntries) {
    for (quint32 seed = 1; seed <= 10; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor random(seed);
        TempStudy temp;
        QList<QString> names{u"a.kondensat"_s, u"b.kondensat"_s};
        if (seed % 2 == 0) names.append(u"c.kondensat"_s);
        std::vector<std::unique_ptr<Project>> copies;
        copies.push_back(quick(temp.create(names[0])));
        for (int i = 0; i < 8; ++i) ASSERT_TRUE(copies[0]->commit(random.next(copies[0]->study())).ok());
        ASSERT_TRUE(copies[0]->close().ok());
        copies.clear();
        for (qsizetype i = 1; i < names.size(); ++i) temp.copy(names[0], names[i]);
        for (const QString& name : names) copies.push_back(quick(temp.open(name)));
        for (int step = 0; step < 36; ++step) {
            const int at = random.below(names.size());
            Project& here = *copies[size_t(at)];
            if (random.chance(15)) {
                Project& other = *copies[size_t(random.below(names.size()))];
                if (&other == &here) continue;
                const QSet<EntryId> both = entryIds(here) + entryIds(other);
                const auto report = merge(here, other);
                ASSERT_TRUE(report.ok()) << report.error().message().toStdString();
                ASSERT_TRUE(report->setAside.isEmpty()) << report->setAside.join(u'\n').toStdString();
                ASSERT_EQ(entryIds(here), both) << "a merge is a union";
                ASSERT_EQ(merge(here, other)->added, 0) << "once is enough";
                ASSERT_EQ(problems(here), "") << "step " << step;
            } else if (random.chance(15)) {
                undoAny(here, random);
            } else if (random.chance(12)) {
                ASSERT_TRUE((random.chance(60) ? here.undo() : here.redo()).ok());
            } else if (random.chance(5)) {
                const QJsonObject before = describe(here.study());
                copies[size_t(at)].reset();
                copies[size_t(at)] = quick(temp.open(names[at]));
                ASSERT_EQ(describe(copies[size_t(at)]->study()), before) << "reopened at step " << step;
                continue;
            } else {
                ASSERT_TRUE(here.commit(random.next(here.study())).ok());
            }
            const QJsonObject shown = describe(here.study());
            ASSERT_EQ(describe(**here.at(std::numeric_limits<qint64>::max())), shown) << "the pure fold, step " << step;
            ASSERT_TRUE(here.refoldAll().ok());
            ASSERT_EQ(describe(here.study()), shown) << "step " << step;
        }
        for (int round = 0; round < 2; ++round)
            for (size_t i = 0; i + 1 < copies.size(); ++i) exchange(*copies[i], *copies[i + 1]);
        const QJsonObject expected = describe(copies[0]->study());
        for (size_t i = 0; i < copies.size(); ++i) {
            ASSERT_EQ(describe(copies[i]->study()), expected);
            ASSERT_EQ(problems(*copies[i]), "");
            copies[i].reset();
            copies[i] = quick(temp.open(names[qsizetype(i)]));
            ASSERT_EQ(describe(copies[i]->study()), expected) << "reopened";
        }
    }
}

TEST(MergeLaws, HoldBehindACheckpoint) {
    RandomEditor random(5);
    TempStudy temp;
    auto here = quick(temp.create());
    for (int i = 0; i < 230; ++i) ASSERT_TRUE(here->commit(random.next(here->study())).ok());
    ASSERT_TRUE(here->close().ok());
    temp.copy(u"study.kondensat"_s, u"copy.kondensat"_s);
    here = quick(temp.open());
    auto other = quick(temp.open(u"copy.kondensat"_s));
    ASSERT_FALSE(here->file().checkpoint()->isEmpty());
    for (int i = 0; i < 25; ++i) {
        undoAny(*other, random);
        ASSERT_TRUE(other->commit(random.next(other->study())).ok());
        undoAny(*here, random);
        ASSERT_TRUE(here->commit(random.next(here->study())).ok());
    }
    exchange(*here, *other);
    const QJsonObject shown = describe(here->study());
    EXPECT_EQ(describe(other->study()), shown);
    ASSERT_TRUE(here->close().ok());
    here = quick(temp.open());  // checkpoint of 230, then the others, some of them earlier in order
    EXPECT_FALSE(here->file().checkpoint()->isEmpty());
    EXPECT_EQ(describe(here->study()), shown);
    ASSERT_TRUE(here->file().dropCheckpoint().ok());
    here.reset();
    here = quick(temp.open());
    EXPECT_EQ(describe(here->study()), shown);
    EXPECT_EQ(problems(*here), "");
}

TEST(Merge, RefusesAnotherStudy) {
    TempStudy temp;
    auto one = temp.create(), other = temp.create(u"other.kondensat"_s);
    const auto refused = merge(*one, *other);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Error::Code::Refused);
}

TEST(Merge, LeavesNothingBehindWhenItIsStopped) {
    TempStudy temp;
    auto here = quick(temp.create());
    RandomEditor editor(7);
    for (int i = 0; i < 20; ++i) ASSERT_TRUE(here->commit(editor.next(here->study())).ok());
    ASSERT_TRUE(here->close().ok());
    temp.copy(u"study.kondensat"_s, u"copy.kondensat"_s);
    here = quick(temp.open());
    auto there = quick(temp.open(u"copy.kondensat"_s));
    for (int i = 0; i < 450; ++i) ASSERT_TRUE(there->commit(editor.next(there->study())).ok());
    const QJsonObject before = describe(here->study());
    QList<double> heard;
    for (int calls = 0;; ++calls) {
        int left = calls;
        const auto merged = merge(*here, *there, [&](double part) {
            heard.append(part);
            return left-- > 0;
        });
        if (merged.ok()) {
            EXPECT_GE(calls, 5) << "while the copy is read and while entries are added";
            EXPECT_GE(merged->added, 450);
            break;
        }
        ASSERT_EQ(merged.error().code, Error::Code::Refused);
        ASSERT_EQ(describe(here->study()), before) << calls;
        ASSERT_TRUE(verify(*here)->problems.isEmpty()) << calls;
    }
    for (const double part : heard) EXPECT_TRUE(part >= 0 && part <= 1);
    EXPECT_TRUE(verify(*here)->problems.isEmpty());
    EXPECT_EQ(describe(here->study()), describe(there->study()));
}

TEST(Merge, KeepsTheRangesOfUnitsMadeWhileTheTextWasCorrectedElsewhere) {
    TempStudy temp;
    auto here = temp.create();
    ChangeSet import(u"imported"_s);
    const RecordId source = import.add(Source{{RecordId::of("s")}});
    import.write(source, u"Jeg talte med Anna om det hele i går."_s);
    ASSERT_TRUE(here->commit(import).ok());
    ASSERT_TRUE(here->close().ok());
    temp.copy(u"study.kondensat"_s, u"copy.kondensat"_s);
    here = temp.open();
    auto there = temp.open(u"copy.kondensat"_s);
    ChangeSet mark(u"marked"_s);
    MeaningUnit unit;
    unit.source = source;
    unit.range = here->study().document(source)->rangeOf({4, 27});
    const RecordId id = mark.add(unit);
    ASSERT_TRUE(here->commit(mark).ok());
    ASSERT_EQ(here->study().document(source)->textOf(unit.range), u"talte med Anna om det h"_s);
    ChangeSet pseudonym(u"pseudonymised"_s);
    pseudonym.edit(source, there->study().document(source)->replacing({14, 18}, u"[veninden]"_s));
    ASSERT_TRUE(there->commit(pseudonym).ok());
    exchange(*here, *there);
    for (Project* project : {here.get(), there.get()})
        EXPECT_EQ(project->study().document(source)->textOf(project->study().find<MeaningUnit>(id)->range),
                  u"talte med [veninden] om det h"_s);
}

TEST(Merge, KeepsAndPassesOnEntriesOfAnUnknownKindByteForByteAndIsReadOnlyThen) {
    TempStudy temp;
    auto newer = temp.create();
    ChangeSet set(u"did something new"_s);
    Change strange;
    strange.fields = {{u"weave"_s, u"abc"_s}, {u"threads"_s, QJsonArray{3, 1.5, u"æ"_s}}};
    set.append(strange);
    set.add(CodeGroup{{RecordId::of("g")}, u"Tillid"_s});
    ChangeSet first(u"added"_s);
    first.add(CodeGroup{{RecordId::of("f")}, u"Tid"_s});
    ASSERT_TRUE(newer->commit(first).ok());
    ASSERT_TRUE(newer->close().ok());
    temp.copy(u"study.kondensat"_s, u"copy.kondensat"_s);
    temp.copy(u"study.kondensat"_s, u"third.kondensat"_s);
    newer = temp.open();
    ASSERT_TRUE(newer->commit(set).ok());
    EXPECT_TRUE(newer->isReadOnly());
    const QByteArray payload = (*newer->file().entry(2))->payload;
    auto copy = temp.open(u"copy.kondensat"_s), third = temp.open(u"third.kondensat"_s);
    EXPECT_FALSE(copy->isReadOnly());
    ASSERT_EQ(merge(*copy, *newer)->added, 1);
    EXPECT_TRUE(copy->isReadOnly()) << "without reopening";
    EXPECT_FALSE(copy->readOnlyReason().isEmpty());
    EXPECT_NE(copy->study().find<CodeGroup>(RecordId::of("g")), nullptr);
    ChangeSet more(u"x"_s);
    more.add(CodeGroup{});
    EXPECT_EQ(copy->commit(more).error().code, Error::Code::NotWritable);
    ASSERT_EQ(merge(*third, *copy)->added, 1);
    EXPECT_EQ((*third->file().entry(2))->payload, payload);
    third.reset();
    third = temp.open(u"third.kondensat"_s);
    EXPECT_TRUE(third->isReadOnly());
    EXPECT_EQ(problems(*third), "");
}

TEST(Merge, SetsAsideAnEntryThatWasChangedUnderTheNameOfAnErasure) {
    for (const QString& damage : {u"UPDATE payload SET body = replace(body, 'Tillid', 'Tvivl'), erased = 1 WHERE n = 2"_s,
                                  u"UPDATE payload SET body = replace(body, 'Tillid', 'Tvivl') WHERE n = 2"_s}) {
        TempStudy temp;
        auto here = temp.create();
        ChangeSet first(u"added"_s), second(u"added"_s);
        first.add(CodeGroup{{RecordId::of("f")}, u"Tid"_s});
        second.add(CodeGroup{{RecordId::of("g")}, u"Tillid"_s});
        ASSERT_TRUE(here->commit(first).ok());
        ASSERT_TRUE(here->close().ok());
        temp.copy(u"study.kondensat"_s, u"copy.kondensat"_s);
        here = temp.open();
        auto copy = temp.open(u"copy.kondensat"_s);
        ASSERT_TRUE(copy->commit(second).ok());
        ASSERT_TRUE(copy->file().database().execute(damage).ok());
        const auto report = merge(*here, *copy);
        ASSERT_TRUE(report.ok());
        EXPECT_EQ(report->added, 0);
        EXPECT_EQ(report->setAside.size(), 1);
        EXPECT_EQ(here->study().find<CodeGroup>(RecordId::of("g")), nullptr);
    }
}
