// An index that was told of every change answers as one that is built afresh; what is not committed is not there.
#include <gtest/gtest.h>

#include "tests/search/random_corpus.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

Passages joined(const QMap<RecordId, Passages>& records) {
    Passages all;
    for (const Passages& passages : records) all += passages;
    return all;
}

void expectAlike(Index& index, Index& fresh, RandomCorpus& random, const Passages& passages) {
    EXPECT_EQ(index.passageCount(), fresh.passageCount());
    EXPECT_EQ(index.wordCount(), fresh.wordCount());
    expectSame(index, fresh, {});
    for (int i = 0; i < 12; ++i) expectSame(index, fresh, random.query(passages));
    QList<Field> fields;
    for (int i = 0; i < fieldCount; ++i) fields.append(Field(i));
    const auto one = index.facets({}, fields), other = fresh.facets({}, fields);
    ASSERT_TRUE(one.ok() && other.ok());
    EXPECT_EQ(*one, *other);
    for (const QString& word : {u"bussin"_s, u"vent"_s, u"mentro"_s, u"mulle"_s, u"zzzzz"_s})
        EXPECT_EQ(index.spellings(word), fresh.spellings(word)) << word.toStdString();
}

Query word(const QString& word) { return {Query::Op::Word, word}; }
Passage saying(const QString& text, const char* record = "r1") {
    Passage passage;
    passage.record = RecordId::of(record);
    passage.text = text;
    passage.span = {0, text.size()};
    passage.order = QString::fromLatin1(record);
    passage.language = u"en"_s;
    return passage;
}
std::unique_ptr<Index> opened(const QString& folder) {
    auto index = openDiskIndex(folder);
    EXPECT_TRUE(index.ok()) << index.error().message().toStdString();
    return index.ok() ? *std::move(index) : nullptr;
}

}  // namespace

class Replacing : public testing::TestWithParam<int> {};

TEST_P(Replacing, EqualsAnIndexBuiltAfresh) {
    RandomCorpus random{quint32(GetParam() + 500)};
    Engines engines;
    QMap<RecordId, Passages> records;
    for (int round = 0; round < 12; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        for (int i = 0, n = 1 + random.below(6); i < n; ++i) {
            Passages passages = random.record(random.below(10));
            const RecordId record = passages.first().record;
            if (random.chance(25)) passages.clear();
            engines.replace(record, passages);
            records.insert(record, passages);
            if (random.chance(20)) engines.replace(record, passages);  // told twice
        }
        engines.commit("round " + QByteArray::number(round));
        if (random.chance(30)) engines.reopen();
        EXPECT_EQ(stateOfDiskIndex(engines.folder()), "round " + QByteArray::number(round));
        const Passages passages = joined(records);
        EXPECT_EQ(engines.all()[0].index->passageCount(), passages.size());
        for (int i = 0; i < 4; ++i) expectAsReference(engines, passages, random.query(passages));
        if (round % 4 != 3) continue;
        const Engines fresh(passages);
        for (size_t i = 0; i < engines.all().size(); ++i) {
            SCOPED_TRACE(engines.all()[i].name);
            expectAlike(*engines.all()[i].index, *fresh.all()[i].index, random, passages);
        }
        if (HasFailure()) return;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Replacing, testing::Range(0, 5));

TEST(DiskIndex, LosesWhatWasNotCommitted) {
    QTemporaryDir folder;
    auto index = opened(folder.path());
    index->replace(RecordId::of("r1"), {saying(u"the bus"_s)});
    ASSERT_TRUE(index->commit("one").ok());
    index->replace(RecordId::of("r1"), {saying(u"the train"_s)});
    index->replace(RecordId::of("r2"), {saying(u"the train"_s, "r2")});
    index.reset();
    EXPECT_EQ(stateOfDiskIndex(folder.path()), "one");
    index = opened(folder.path());
    EXPECT_EQ(hitsOf(*index, word(u"train"_s)).size(), 0);
    EXPECT_EQ(hitsOf(*index, word(u"bus"_s)).size(), 1);
}

TEST(DiskIndex, IsLockedWhileItIsWritten) {
    QTemporaryDir folder;
    auto index = opened(folder.path());
    ASSERT_TRUE(index->commit("one").ok());
    const auto second = openDiskIndex(folder.path());
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, Error::Code::Locked);
    index.reset();
    EXPECT_TRUE(openDiskIndex(folder.path()).ok());
}

TEST(DiskIndex, IsReadWhileItIsWritten) {
    QTemporaryDir folder;
    auto writer = opened(folder.path());
    for (int i = 0; i < 50; ++i) {
        const QByteArray record = "r" + QByteArray::number(i);
        writer->replace(RecordId::of(record.constData()), {saying(u"the bus, number %1"_s.arg(i), record.constData())});
    }
    ASSERT_TRUE(writer->commit("0").ok());
    auto reader = readDiskIndex(folder.path());
    ASSERT_TRUE(reader.ok()) << reader.error().message().toStdString();
    for (int round = 1; round <= 20; ++round) {
        for (int i = 0; i < 50; ++i) {
            const QByteArray record = "r" + QByteArray::number(i);
            writer->replace(RecordId::of(record.constData()), {saying(u"the bus and round%1"_s.arg(round), record.constData())});
        }
        ASSERT_TRUE(writer->commit(QByteArray::number(round)).ok());
        EXPECT_EQ(stateOfDiskIndex(folder.path()), QByteArray::number(round));
        const auto found = (*reader)->search({word(u"bus"_s), Order::Document, 0, 100});
        ASSERT_TRUE(found.ok()) << "round " << round << ": " << found.error().message().toStdString();
        EXPECT_EQ(found->total, 50);
        const auto again = readDiskIndex(folder.path());
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(hitsOf(**again, word(u"round%1"_s.arg(round))).size(), 50);
    }
}

TEST(DiskIndex, SaysWhatIsNotThere) {
    QTemporaryDir folder;
    EXPECT_EQ(stateOfDiskIndex(folder.filePath(u"none"_s)), QByteArray());
    EXPECT_EQ(stateOfDiskIndex(folder.path()), QByteArray());
    const auto missing = readDiskIndex(folder.filePath(u"none"_s));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, Error::Code::NotFound);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"none"_s)));
    QFile file(folder.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto blocked = openDiskIndex(file.fileName() + u"/index"_s);
    ASSERT_FALSE(blocked.ok());
    EXPECT_EQ(blocked.error().code, Error::Code::NotWritable);
}
