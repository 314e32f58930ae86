// Indexing, coding and searching at once, as the window does it: made for the thread sanitizer, and for what comes out.
#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <chrono>
#include <future>

#include "core/search/index_thread.h"
#include "core/search/match.h"
#include "core/search/reading.h"
#include "core/search/upkeep.h"
#include "tests/support/temp_study.h"

using namespace Qt::StringLiterals;

namespace kondensat::search {
namespace {

constexpr int sources = 6, rounds = 60;

QString talk(QRandomGenerator& random, int words) {
    static const QStringList vocabulary{u"bus"_s, u"busser"_s, u"tog"_s, u"søster"_s, u"soster"_s, u"vente"_s, u"ventede"_s, u"nat"_s, u"nætter"_s, u"ja"_s};
    QStringList said;
    for (int w = 0; w < words; ++w) said.append(vocabulary[random.bounded(vocabulary.size())]);
    return said.join(u' ');
}

void commit(journal::Project& project, const study::ChangeSet& changes) { ASSERT_TRUE(project.commit(changes).ok()); }

/// Total hits of some queries; what two indexes of the same study have to agree on.
QList<qint64> totals(Index& index) {
    QList<qint64> totals;
    for (const QString& query : {u"bus"_s, u"soster"_s, u"søster"_s, u"\"ja bus\""_s, u"vente -tog"_s, u"nat*"_s, u"bus NEAR/2 tog"_s}) {
        const auto found = index.search({read(query, Names()).query, Order::Document, 0, 1000});
        totals.append(found ? found->total : -1);
        if (!found) continue;
        for (const Hit& hit : found->hits) {
            EXPECT_FALSE(hit.places.isEmpty());
        }
    }
    return totals;
}

class Threads : public ::testing::TestWithParam<bool> {};

TEST_P(Threads, IndexingCodingAndSearchingAtOnce) {
    const bool onDisk = GetParam();
    support::TempStudy temp;
    QTemporaryDir folder;
    const auto project = temp.create();
    QRandomGenerator random(4);
    QList<RecordId> ids;
    for (int s = 0; s < sources; ++s) {
        study::ChangeSet set(u"added a source"_s);
        study::Source source;
        source.id = RecordId::fresh();
        source.kind = u"transcript"_s;
        source.language = u"da"_s;
        source.order = QString::number(s);
        set.add(source);
        set.write(source.id, talk(random, 300));
        commit(*project, set);
        ids.append(source.id);
    }

    IndexThread thread;
    std::atomic<int> answered{0};
    thread.post([&, path = temp.path(), options = temp.options({}, true)](std::unique_ptr<Index>& index) {
        const auto own = journal::Project::open(path, options);
        ASSERT_TRUE(own.ok());
        index = onDisk ? *openDiskIndex(folder.filePath(u"index"_s)) : makeMemoryIndex();
        ASSERT_TRUE(fill(*index, **own, {}).ok());
    });
    // Another program that searches what is on the disk meanwhile.
    std::atomic<bool> done{false};
    std::thread other([&] {
        while (!done) {
            if (auto reading = readDiskIndex(folder.filePath(u"index"_s)); reading.ok()) {
                const auto found = (*reading)->search({read(u"bus"_s, Names()).query, Order::Relevance, 0, 5});
                if (!found) {  // it was made anew in the meantime
                    EXPECT_EQ(found.error().code, Error::Code::Damaged);
                }
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    });
    const auto bringUpToDate = [&](const RecordId& record) {
        PassageReader reader(project->study());
        thread.post([record, passages = reader.of(record), state = *stateOf(*project)](std::unique_ptr<Index>& index) {
            index->replace(record, passages);
            EXPECT_TRUE(index->commit(state).ok());
        });
    };
    for (int round = 0; round < rounds; ++round) {
        const RecordId source = ids[random.bounded(sources)];
        const auto document = project->study().document(source);
        study::ChangeSet set(u"a change"_s);
        RecordId changed = source;
        if (round % 3 == 0) {
            const qsizetype at = random.bounded(int(document->length() / 2));
            set.edit(source, document->replacing({at, at + 20}, u" "_s + talk(random, 3) + u" "_s));
        } else {
            study::MeaningUnit unit;
            unit.id = changed = RecordId::fresh();
            unit.source = source;
            const qsizetype at = random.bounded(int(document->length()) - 60);
            unit.range = document->rangeOf({at, at + 40});
            set.add(unit);
        }
        commit(*project, set);
        bringUpToDate(changed);
        if (changed == source)
            for (const study::MeaningUnit* unit : project->study().list<study::MeaningUnit>())
                if (unit->source == source) bringUpToDate(unit->id);
        const auto newest = thread.newest(u"typing"_s);
        const quint64 number = ++*newest;
        thread.post([&, newest, number](std::unique_ptr<Index>& index) {
            if (*newest != number) return;
            const auto found = index->search({read(u"bus ja"_s, Names(), true).query, Order::Relevance, 0, 10});
            answered += found.ok();
        });
    }
    std::promise<QList<qint64>> last;
    thread.post([&](std::unique_ptr<Index>& index) { last.set_value(totals(*index)); });
    const QList<qint64> found = last.get_future().get();
    done = true;
    other.join();
    EXPECT_GT(answered, 0);
    const auto fresh = makeMemoryIndex(), scan = makeScan();
    ASSERT_TRUE(fill(*fresh, *project, {}).ok());
    ASSERT_TRUE(fill(*scan, *project, {}).ok());
    EXPECT_EQ(found, totals(*fresh));
    EXPECT_EQ(found, totals(*scan));
}

INSTANTIATE_TEST_SUITE_P(InMemoryAndOnDisk, Threads, ::testing::Bool());

TEST(IndexThread, DropsWhatWaitsWhenItEnds) {
    std::atomic<int> ran{0};
    std::promise<void> begun, go;
    {
        IndexThread thread;
        thread.post([&](std::unique_ptr<Index>&) {
            begun.set_value();
            ++ran;
            while (!thread.isStopping()) std::this_thread::yield();
        });
        begun.get_future().wait();
        for (int i = 0; i < 10; ++i) thread.post([&](std::unique_ptr<Index>&) { ++ran; });
    }
    EXPECT_EQ(ran, 1);
}

}  // namespace
}  // namespace kondensat::search
