// Files that are cut short or overwritten: the index says so, or works; it never takes the program with it.
#include <gtest/gtest.h>

#include <QDir>

#include "tests/search/random_corpus.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

using Files = QMap<QString, QByteArray>;

Files filesIn(const QDir& folder) {
    Files files;
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        files.insert(name, file.readAll());
    }
    return files;
}
void putBack(QDir folder, const Files& files) {
    folder.removeRecursively();
    folder.mkpath(folder.path());
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile out(folder.filePath(file.key()));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(*file);
    }
}

/// Asks for everything that can be asked for; gives whether any of it was refused.
bool isRefused(const QString& folder, RandomCorpus& random, const Passages& passages, bool writes) {
    bool refused = false;
    (void)stateOfDiskIndex(folder);
    if (const auto reader = readDiskIndex(folder); reader.ok()) {
        refused |= !(*reader)->search({{}, Order::Document, 0, 1000}).ok();
        for (int i = 0; i < 3; ++i) refused |= !(*reader)->search({random.query(passages)}).ok();
        refused |= !(*reader)->facets({}, {Field::Language}).ok();
        refused |= !(*reader)->eachPassage({}, [](const Passage&) { return true; }).ok();
        refused |= !(*reader)->similar(passages.first(2), {}, 5, [](const Passage&) { return true; }).ok();
        (void)(*reader)->spellings(u"buss"_s);
        (void)(*reader)->passageCount();
        (void)(*reader)->wordCount();
    } else {
        refused = true;
        EXPECT_EQ(reader.error().code, Error::Code::Damaged) << reader.error().message().toStdString();
    }
    if (!writes) return refused;
    const auto writer = openDiskIndex(folder);
    if (!writer.ok()) {
        EXPECT_EQ(writer.error().code, Error::Code::Damaged) << writer.error().message().toStdString();
        return true;
    }
    (*writer)->replace(passages.first().record, passages.first(1));
    return !(*writer)->commit("after").ok() || refused;
}

}  // namespace

class DamagedIndex : public testing::TestWithParam<int> {};

TEST_P(DamagedIndex, IsRefusedOrWorks) {
    QTemporaryDir home;
    const QDir folder(home.filePath(u"index"_s));
    RandomCorpus random{quint32(77 + GetParam())};
    const Passages passages = random.records(12);
    {
        auto index = openDiskIndex(folder.path());
        ASSERT_TRUE(index.ok());
        replaceAll(**index, passages);
        ASSERT_TRUE((*index)->commit("whole").ok());
    }
    const Files whole = filesIn(folder);
    int refusals = 0;
    for (const QString& name : whole.keys())
        for (int i = 0; i < 6 && !whole[name].isEmpty(); ++i) {
            SCOPED_TRACE(name.toStdString() + ", " + std::to_string(i));
            Files damaged = whole;
            QByteArray& bytes = damaged[name];
            if (i == 0) damaged.remove(name);
            else if (i < 3) bytes.truncate(random.below(bytes.size()));
            else for (int j = 0; j < 40; ++j) bytes[random.below(bytes.size())] = char(random.below(256));
            putBack(folder, damaged);
            // Written to with blocks that make no sense, Xapian ends the program by itself (an exception where none may pass).
            refusals += isRefused(folder.path(), random, passages, i < 3);
        }
    EXPECT_GT(refusals, 6);
    putBack(folder, whole);
    EXPECT_EQ(stateOfDiskIndex(folder.path()), "whole");
    EXPECT_FALSE(isRefused(folder.path(), random, passages, true));
}

INSTANTIATE_TEST_SUITE_P(Seeds, DamagedIndex, testing::Range(0, 2));
