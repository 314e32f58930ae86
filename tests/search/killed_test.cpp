// An index whose writer is killed at any moment is that of the state it has noted, or it is refused; never half a state.
#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>
#include <QThread>
#include <cstdio>

#include "tests/search/random_corpus.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

constexpr int recordCount = 12, statesPerRun = 60;

/// What changes from one state to the next: the same in the writer and here.
QMap<RecordId, Passages> changesOf(int state) {
    RandomCorpus random{quint32(9000 + state)};
    QMap<RecordId, Passages> changes;
    for (int i = 0, n = 1 + random.below(5); i < n; ++i) {
        Passages passages = random.record(random.below(recordCount));
        const RecordId record = passages.first().record;
        if (random.chance(20)) passages.clear();
        for (Passage& passage : passages) passage.text += u" state%1"_s.arg(state);
        changes.insert(record, passages);
    }
    return changes;
}

Passages passagesAt(int state) {
    QMap<RecordId, Passages> records;
    for (int i = 1; i <= state; ++i) records.insert(changesOf(i));
    Passages all;
    for (const Passages& passages : records) all += passages;
    return all;
}

constexpr int timesFilled = 150;

/// An index is filled with these so often, each time as other records.
const Passages& filling() {
    static const Passages made = RandomCorpus(8000).records(recordCount);
    return made;
}
std::optional<Filling> fillingOf(int number) {
    if (number >= timesFilled * recordCount) return std::nullopt;
    Filling one{RecordId::of(QByteArray::number(number).constData()), {}};
    for (const Passage& passage : filling()) {
        if (passage.record != filling()[number % filling().size()].record) continue;
        one.passages.append(passage);
        one.passages.last().record = one.record;
    }
    return one;
}
Result<void> fillWhole(Index& index) {
    int number = 0;
    return index.fill([&] { return fillingOf(number++); });
}

/// Runs a writer, kills it after a random time, and gives the last state it said was done.
int writeAndKill(const QString& writerName, const QString& folder, RandomCorpus& random, int round) {
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KONDENSAT_KILLED_FOLDER"_s, folder);
    // Xapian writes out what it holds after so many documents, committed or not.
    if (round % 2 == 1) environment.insert(u"XAPIAN_FLUSH_THRESHOLD"_s, u"3"_s);
    writer.setProcessEnvironment(environment);
    writer.start(QStringLiteral(KONDENSAT_BIN_DIR "/test_search"),
                 {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=KilledWriter.DISABLED_"_s + writerName});
    QByteArray said;
    if (random.chance(85))
        while (!said.contains("ready") && writer.waitForReadyRead(30'000)) said += writer.readAllStandardOutput();
    QThread::usleep(ulong(random.below(random.chance(50) ? 15'000 : 150'000)));
    writer.kill();
    writer.waitForFinished(30'000);
    said += writer.readAllStandardOutput();
    int done = -1;
    for (const QByteArray& line : said.left(said.lastIndexOf('\n') + 1).split('\n'))
        if (line.startsWith("done ")) done = line.mid(5).toInt();
    return done;
}

}  // namespace

/// Not a test but the program that is killed: goes on from the state that it finds, and says each state it has reached.
TEST(KilledWriter, DISABLED_IndexesUntilItIsKilled) {
    const QString folder = qEnvironmentVariable("KONDENSAT_KILLED_FOLDER");
    ASSERT_FALSE(folder.isEmpty());
    const int state = stateOfDiskIndex(folder).toInt();
    const auto index = openDiskIndex(folder);
    ASSERT_TRUE(index.ok()) << index.error().message().toStdString();
    std::puts("ready");
    std::fflush(stdout);
    for (int next = state + 1; next <= state + statesPerRun; ++next) {
        const auto changes = changesOf(next);
        for (auto change = changes.cbegin(); change != changes.cend(); ++change) (*index)->replace(change.key(), *change);
        ASSERT_TRUE((*index)->commit(QByteArray::number(next)).ok());
        std::printf("done %d\n", next);
        std::fflush(stdout);
    }
}

TEST(KilledIndex, IsThatOfTheStateItHasNoted) {
    QTemporaryDir home;
    const QString folder = home.filePath(u"index"_s);
    RandomCorpus random(4711);
    int reached = 0, refused = 0, killedBetween = 0;
    for (int round = 0; round < 60; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        const int done = writeAndKill(u"IndexesUntilItIsKilled"_s, folder, random, round);
        const QByteArray noted = stateOfDiskIndex(folder);
        auto opened = openDiskIndex(folder);
        if (!opened.ok()) {
            EXPECT_EQ(opened.error().code, Error::Code::Damaged) << opened.error().message().toStdString();
            QDir(folder).removeRecursively();
            reached = 0;
            ++refused;
            continue;
        }
        const int state = noted.toInt();
        EXPECT_GE(state, std::max(reached, done)) << "a state that was reported is lost";
        killedBetween += state > reached && state < reached + statesPerRun;
        reached = state;
        const Passages passages = passagesAt(state);
        const auto fresh = makeMemoryIndex();
        replaceAll(*fresh, passages);
        ASSERT_TRUE(fresh->commit(noted).ok());
        EXPECT_EQ((*opened)->passageCount(), fresh->passageCount());
        EXPECT_EQ((*opened)->wordCount(), fresh->wordCount());
        expectSame(**opened, *fresh, {});
        for (int i = std::max(0, state - 2); i < state + 4; ++i)
            expectSame(**opened, *fresh, {Query::Op::Word, u"state%1"_s.arg(i)});
        for (int i = 0; i < 5 && !passages.isEmpty(); ++i) expectSame(**opened, *fresh, random.query(passages));
        EXPECT_EQ((*opened)->spellings(u"stat"_s), fresh->spellings(u"stat"_s));
        if (HasFailure()) return;
        if (state > 600) {  // begin again: what there is to compare with is worked out from the first state on
            opened->reset();
            QDir(folder).removeRecursively();
            reached = 0;
        }
    }
    EXPECT_GT(killedBetween, 10);
    EXPECT_LT(refused, 30);
}

/// Not a test but the program that is killed: fills an index from nothing, in two threads.
TEST(KilledWriter, DISABLED_FillsUntilItIsKilled) {
    const QString folder = qEnvironmentVariable("KONDENSAT_KILLED_FOLDER");
    ASSERT_FALSE(folder.isEmpty());
    const auto index = openDiskIndex(folder);
    ASSERT_TRUE(index.ok()) << index.error().message().toStdString();
    std::puts("ready");
    std::fflush(stdout);
    ASSERT_TRUE(fillWhole(**index).ok());
    ASSERT_TRUE((*index)->commit("1").ok());
    std::puts("done 1");
    std::fflush(stdout);
}

TEST(KilledIndex, IsEmptyWhereItWasNotFilledToTheEnd) {
    QTemporaryDir home;
    const QString folder = home.filePath(u"index"_s);
    const auto fresh = makeMemoryIndex();
    ASSERT_TRUE(fillWhole(*fresh).ok());
    ASSERT_TRUE(fresh->commit("1").ok());
    RandomCorpus random(4712);
    int cut = 0;
    for (int round = 0; round < 24; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        const int done = writeAndKill(u"FillsUntilItIsKilled"_s, folder, random, round);
        const QByteArray noted = stateOfDiskIndex(folder);
        EXPECT_TRUE(noted == "1" || done < 1) << "a state that was reported is lost";
        const auto opened = openDiskIndex(folder);
        ASSERT_TRUE(opened.ok()) << opened.error().message().toStdString();
        if (noted.isEmpty()) {
            EXPECT_EQ((*opened)->passageCount(), 0);
            EXPECT_EQ((*opened)->wordCount(), 0);
            ++cut;
        } else {
            EXPECT_EQ((*opened)->passageCount(), fresh->passageCount());
            EXPECT_EQ((*opened)->wordCount(), fresh->wordCount());
            for (int i = 0; i < 3; ++i) expectSame(**opened, *fresh, random.query(filling()));
            QDir(folder).removeRecursively();
        }
        if (HasFailure()) return;
    }
    EXPECT_GT(cut, 3);
}
