// An index that catches up with a study answers as one that is filled from it, and shows nobody what is kept from them.
#include <gtest/gtest.h>

#include "core/journal/merge.h"
#include "core/search/reading.h"
#include "core/search/upkeep.h"
#include "tests/search/engines.h"
#include "tests/support/random_editor.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;
using namespace kondensat::study;

namespace {

struct Kept {
    std::unique_ptr<Index> index = makeMemoryIndex();
    QByteArray state;
    int renewals = 0, fillings = 0;

    void catchUp(journal::Project& project) {
        const auto changed = changedSince(project, state);
        ASSERT_TRUE(changed.ok()) << changed.error().message().toStdString();
        if (*changed) {
            ASSERT_TRUE(renew(*index, project, **changed).ok());
            ++renewals;
        } else {
            index = makeMemoryIndex();
            const auto filled = fill(*index, project, {});
            ASSERT_TRUE(filled.ok()) << filled.error().message().toStdString();
            ASSERT_TRUE(*filled);
            ++fillings;
        }
        state = *stateOf(project);
    }
};

void expectAsFilled(Kept& kept, journal::Project& project) {
    const auto fresh = makeMemoryIndex();
    const auto filled = fill(*fresh, project, {});
    ASSERT_TRUE(filled.ok() && *filled);
    EXPECT_EQ(kept.index->passageCount(), fresh->passageCount());
    EXPECT_EQ(kept.index->wordCount(), fresh->wordCount());
    for (const char* const typed : {"", "rødgrød", "angst", "og OR tillid", "-og", "in:units", "in:memos og"})
        expectSame(*kept.index, *fresh, read(QString::fromUtf8(typed), Names(project.study())).query);
}

}  // namespace

class CatchingUp : public testing::TestWithParam<int> {};

TEST_P(CatchingUp, EqualsFillingAfresh) {
    support::TempStudy temp;
    const auto project = temp.create();
    ASSERT_TRUE(project->file().database().execute(u"PRAGMA synchronous=OFF"_s).ok());
    support::RandomEditor editor{quint32(GetParam())};
    Kept kept;
    for (int step = 0; step < 40; ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        for (int i = 0, n = 1 + editor.below(4); i < n; ++i) {
            if (editor.chance(25)) ASSERT_TRUE((editor.chance(60) ? project->undo() : project->redo()).ok());
            else ASSERT_TRUE(project->commit(editor.next(project->study())).ok());
        }
        kept.catchUp(*project);
        expectAsFilled(kept, *project);
        if (HasFailure()) return;
    }
    EXPECT_GE(kept.fillings, 1);
    EXPECT_GT(kept.renewals, 20);
}

INSTANTIATE_TEST_SUITE_P(Seeds, CatchingUp, testing::Range(1, 5));

TEST(CatchingUpTest, KeepsFromOneResearcherWhatOnlyAnotherMayRead) {
    support::TempStudy temp;
    const auto project = temp.create();
    ChangeSet set(u"began"_s);
    const RecordId me = set.add(Member{}), other = set.add(Member{});
    PreliminaryTheme theme;
    theme.member = me;
    Memo memo;
    memo.about = set.add(theme);
    const RecordId memoId = set.add(memo);
    set.write(memoId, u"Ingen ved det endnu."_s);
    ASSERT_TRUE(project->commit(set).ok());
    const auto hits = [&](Kept& kept) { return hitsOf(*kept.index, {Query::Op::Word, u"endnu"_s}).size(); };
    project->setAuthor(me);
    Kept kept;
    kept.catchUp(*project);
    EXPECT_EQ(hits(kept), 1);
    project->setAuthor(other);
    kept.catchUp(*project);
    EXPECT_EQ(hits(kept), 0);
    project->setAuthor(me);
    kept.catchUp(*project);
    EXPECT_EQ(hits(kept), 1);
}

TEST(CatchingUpTest, KeepsOneIndexForReadersFromWhomTheSameIsWithheld) {
    support::TempStudy temp;
    const auto project = temp.create();
    ChangeSet set(u"began"_s);
    const RecordId owner = set.add(Member{}), other = set.add(Member{}), third = set.add(Member{});
    PreliminaryTheme theme;
    theme.member = owner;
    Memo memo;
    memo.about = set.add(theme);
    const RecordId themeId = memo.about, memoId = set.add(memo);
    set.write(memoId, u"Ingen ved det endnu."_s);
    ASSERT_TRUE(project->commit(set).ok());
    const auto hits = [&](Kept& kept) { return hitsOf(*kept.index, {Query::Op::Word, u"endnu"_s}).size(); };
    Kept kept;
    const auto readAs = [&](const RecordId& reader) {
        project->setAuthor(reader);
        kept.catchUp(*project);
        expectAsFilled(kept, *project);
    };
    readAs(other);
    EXPECT_EQ(kept.fillings, 1);
    const QByteArray state = kept.state;
    readAs(third);
    readAs(other);
    EXPECT_EQ(kept.fillings, 1);
    EXPECT_EQ(kept.state, state);
    EXPECT_EQ(hits(kept), 0);
    readAs(owner);
    EXPECT_EQ(kept.fillings, 2);
    EXPECT_EQ(hits(kept), 1);
    // Sharing a theme touches no memo about it, and shows it all the same.
    readAs(other);
    EXPECT_EQ(kept.fillings, 3);
    ChangeSet shares(u"shared"_s);
    shares.set(themeId, &PreliminaryTheme::shared, true);
    project->setAuthor(owner);
    ASSERT_TRUE(project->commit(shares).ok());
    readAs(other);
    EXPECT_EQ(kept.fillings, 4);
    EXPECT_EQ(hits(kept), 1);
    readAs(owner);
    readAs(third);
    EXPECT_EQ(kept.fillings, 4);
    EXPECT_EQ(hits(kept), 1);
}

TEST(CatchingUpTest, TellsCopiesApartThatEndWithTheSameEntry) {
    support::TempStudy temp;
    temp.create();
    const auto copyThatSays = [&](const QString& name, const QString& words) {
        temp.copy(u"study.kondensat"_s, name);
        auto project = temp.open(name);
        ChangeSet set(u"wrote"_s);
        set.write(set.add(Memo{}), words);
        EXPECT_TRUE(project->commit(set).ok());
        return project;
    };
    const auto first = copyThatSays(u"first.kondensat"_s, u"bus"_s), second = copyThatSays(u"second.kondensat"_s, u"train"_s);
    const auto colleague = copyThatSays(u"colleague.kondensat"_s, u"ferry"_s);
    ASSERT_TRUE(journal::merge(*first, *colleague).ok());
    ASSERT_TRUE(journal::merge(*second, *colleague).ok());
    ASSERT_EQ(first->entryCount(), second->entryCount());
    Kept kept;
    kept.catchUp(*first);
    kept.catchUp(*second);
    EXPECT_EQ(kept.fillings, 2);
    expectAsFilled(kept, *second);
    EXPECT_EQ(hitsOf(*kept.index, {Query::Op::Word, u"bus"_s}).size(), 0);
    EXPECT_EQ(hitsOf(*kept.index, {Query::Op::Word, u"train"_s}).size(), 1);
    ChangeSet set(u"wrote"_s);
    set.write(set.add(Memo{}), u"a bus"_s);
    ASSERT_TRUE(second->commit(set).ok());
    kept.catchUp(*first);
    EXPECT_EQ(kept.fillings, 3);
    kept.catchUp(*second);
    EXPECT_EQ(kept.fillings, 4);
    expectAsFilled(kept, *second);
}

TEST(CatchingUpTest, StopsWhenAskedAndLeavesNoState) {
    support::TempStudy temp;
    const auto project = temp.create();
    ChangeSet set(u"began"_s);
    for (int i = 0; i < 50; ++i) set.write(set.add(Memo{}), u"Et notat."_s);
    ASSERT_TRUE(project->commit(set).ok());
    QTemporaryDir folder;
    {
        auto index = openDiskIndex(folder.path());
        ASSERT_TRUE(index.ok());
        const auto filled = fill(**index, *project, [](double done) { return done < 0.5; });
        ASSERT_TRUE(filled.ok());
        EXPECT_FALSE(*filled);
    }
    EXPECT_EQ(stateOfDiskIndex(folder.path()), QByteArray());
    const auto left = openDiskIndex(folder.path());
    ASSERT_TRUE(left.ok());
    EXPECT_EQ((*left)->passageCount(), 0);
}
