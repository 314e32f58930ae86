// What of a study can be found, and which of it is read again after a change.
#include <gtest/gtest.h>

#include "tests/search/engines.h"
#include "tests/support/random_editor.h"
#include "tests/support/small_study.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;
using namespace kondensat::study;

namespace {

QMap<RecordId, Passages> allOf(const Study& study) {
    QMap<RecordId, Passages> all;
    PassageReader reader(study);
    for (const RecordId& record : searchableRecords(study)) {
        const Passages passages = reader.of(record);
        if (!passages.isEmpty()) all.insert(record, passages);
    }
    return all;
}

void expectEqual(const QMap<RecordId, Passages>& kept, const QMap<RecordId, Passages>& fresh) {
    ASSERT_EQ(kept.keys(), fresh.keys());
    for (const RecordId& record : fresh.keys()) {
        SCOPED_TRACE(record.toString().toStdString());
        ASSERT_EQ(kept[record].size(), fresh[record].size());
        for (qsizetype i = 0; i < fresh[record].size(); ++i)
            EXPECT_TRUE(isSame(kept[record][i], fresh[record][i])) << fresh[record][i].text.toStdString();
    }
}

}  // namespace

class AffectedPassages : public testing::TestWithParam<int> {};

TEST_P(AffectedPassages, AreAllThatAreDifferentAfterAChange) {
    support::TempStudy temp;
    const auto project = temp.create();
    ASSERT_TRUE(project->file().database().execute(u"PRAGMA synchronous=OFF"_s).ok());
    support::RandomEditor editor{quint32(GetParam())};
    QMap<RecordId, Passages> kept;
    int partly = 0;
    for (int step = 0; step < 80; ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        Touched touched;
        if (editor.chance(20)) {
            const auto undone = editor.chance(60) ? project->undo() : project->redo();
            ASSERT_TRUE(undone.ok());
            if (!*undone) continue;
            touched = {false, (*undone)->records, (*undone)->types};
        } else {
            const ChangeSet set = editor.next(project->study());
            touched = touchedBy(project->study(), {set});
            ASSERT_TRUE(project->commit(set).ok());
        }
        const Affected affected = affectedBy(project->study(), touched);
        if (affected.all) kept = allOf(project->study());
        partly += !affected.all;
        PassageReader reader(project->study());
        for (const RecordId& record : affected.records) {
            kept.insert(record, reader.of(record));
            if (kept[record].isEmpty()) kept.remove(record);
        }
        expectEqual(kept, allOf(project->study()));
        if (HasFailure()) return;
    }
    EXPECT_GT(partly, 20);
}

INSTANTIATE_TEST_SUITE_P(Seeds, AffectedPassages, testing::Range(1, 7));

TEST(PassagesOfAStudy, SayWhereTheirTextStands) {
    const auto small = tests::SmallStudy::complete();
    int turns = 0, units = 0;
    for (const Passages& passages : allOf(small.study()))
        for (const Passage& passage : passages) {
            SCOPED_TRACE(passage.text.toStdString());
            const RecordId holder = passage.kind == Kind::Unit ? passage.source : passage.record;
            EXPECT_EQ(small.study().text(holder).mid(passage.span.start, passage.span.length()), passage.text);
            EXPECT_FALSE(referenceWords(passage.text).isEmpty());
            turns += passage.kind == Kind::Turn;
            units += passage.kind == Kind::Unit;
        }
    EXPECT_EQ(turns, 9);
    EXPECT_EQ(units, 5);
}

TEST(PassagesOfAStudy, AreAlsoTheCodeOfAUnitAndTheTitleOfAMemo) {
    auto small = tests::SmallStudy::complete();
    small.set("u1", &MeaningUnit::code, u"at blive væk"_s);
    Memo memo;
    memo.title = u"Om overgange"_s;
    small.add("memo", memo);
    small.write("memo", u"Ingen har ansvaret."_s);
    const auto all = allOf(small.study());
    const auto texts = [&](const char* id) {
        QStringList list;
        for (const Passage& passage : all[RecordId::of(id)]) list.append(passage.text);
        list.sort();
        return list;
    };
    EXPECT_EQ(texts("u1"), (QStringList{u"Jeg er bange for at patienten forsvinder mellem to afdelinger."_s, u"at blive væk"_s}));
    EXPECT_EQ(texts("memo"), (QStringList{u"Ingen har ansvaret."_s, u"Om overgange"_s}));
}
