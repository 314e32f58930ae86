// An index that is told of every change answers as a new one does.
#include <gtest/gtest.h>

#include "core/method/index.h"
#include "tests/support/random_editor.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QList<RecordId> idsOf(const QList<const T*>& records) {
    QList<RecordId> ids;
    for (const T* record : records) ids.append(record->id);
    return ids;
}

template <class T>
void compareChildren(const method::Index& index, const method::Index& fresh, const QSet<RecordId>& parents) {
    for (const RecordId& parent : parents)
        ASSERT_EQ(idsOf(index.children<T>(parent)), idsOf(fresh.children<T>(parent)));
}

bool same(const method::Passage& a, const method::Passage& b) {
    return a.span == b.span && a.text == b.text && a.participants == b.participants;
}

void compare(const method::Index& index) {
    const Study& study = index.study();
    const method::Index fresh(study);
    QSet<RecordId> parents{RecordId()};
    for (const auto& source : study.table<Source>()) parents.insert(source.id);
    for (const auto& group : study.table<CodeGroup>()) parents.insert(group.id);
    compareChildren<CodeGroup>(index, fresh, parents);
    compareChildren<MeaningUnit>(index, fresh, parents);
    compareChildren<PreliminaryTheme>(index, fresh, parents);
    compareChildren<Memo>(index, fresh, parents);
    for (const RecordId& id : parents) {
        ASSERT_EQ(idsOf(index.unitsOfSource(id)), idsOf(fresh.unitsOfSource(id)));
        ASSERT_EQ(idsOf(index.unitsOfGroup(id)), idsOf(fresh.unitsOfGroup(id)));
        ASSERT_EQ(index.unitGroups().ofSource(id, {}), fresh.unitGroups().ofSource(id, {}));
        ASSERT_EQ(idsOf(index.quotesOfSource(id)), idsOf(fresh.quotesOfSource(id)));
        ASSERT_EQ(index.turnsOf(id).size(), fresh.turnsOf(id).size());
    }
    for (const MeaningUnit& unit : study.table<MeaningUnit>())
        ASSERT_TRUE(same(index.passageOf(unit), fresh.passageOf(unit))) << fresh.passageOf(unit).text.toStdString();
    for (const Quote& quote : study.table<Quote>()) ASSERT_TRUE(same(index.passageOf(quote), fresh.passageOf(quote)));
}

/// What the editor does not make: a participant who is the speaker "A" of the first source, and a quote of a unit.
ChangeSet spoken(const Study& study) {
    ChangeSet set(u"said who speaks"_s);
    const auto sources = study.list<Source>();
    const auto units = study.list<MeaningUnit>();
    Participant participant;
    participant.label = u"B1"_s;
    const RecordId who = set.add(participant);
    if (!sources.isEmpty()) set.put(sources.first()->id, &Source::speakerIs, u"A"_s, who.toString());
    if (!units.isEmpty()) {
        Quote quote;
        quote.unit = units.first()->id;
        set.add(quote);
    }
    return set;
}

}  // namespace

class IndexUpdate : public testing::TestWithParam<int> {};

TEST_P(IndexUpdate, equalsANewIndexAfterEveryChange) {
    support::TempStudy temp;
    const auto project = temp.create();
    ASSERT_TRUE(project->file().database().execute(u"PRAGMA synchronous=OFF"_s).ok());
    support::RandomEditor editor{quint32(GetParam())};
    method::Index index(project->study());
    for (int step = 0; step < 60; ++step) {
        if (editor.chance(25)) {
            const auto undone = editor.chance(60) ? project->undo() : project->redo();
            ASSERT_TRUE(undone.ok());
            if (*undone) index.update({false, (*undone)->records, (*undone)->types});
        } else {
            const ChangeSet set = editor.chance(8) ? spoken(project->study()) : editor.next(project->study());
            const Touched touched = touchedBy(project->study(), {set});
            ASSERT_TRUE(project->commit(set).ok());
            index.update(touched);
        }
        compare(index);
        if (HasFatalFailure()) FAIL() << "step " << step;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, IndexUpdate, testing::Range(1, 13));

TEST(IndexUpdateTest, aSharedListBringsWhatHangsOnIt) {
    support::TempStudy temp;
    const auto project = temp.create();
    ChangeSet set(u"began"_s);
    Member mine, other;
    const RecordId me = set.add(mine), them = set.add(other);
    PreliminaryTheme theme;
    theme.member = them;
    const RecordId themeId = set.add(theme);
    Translation version;
    version.parent = themeId;
    set.add(version);
    ASSERT_TRUE(project->commit(set).ok());
    project->setAuthor(me);
    method::Index index(project->study());
    ASSERT_TRUE(index.children<Translation>(themeId).isEmpty());
    ASSERT_TRUE(index.children<PreliminaryTheme>({}).isEmpty());
    project->setAuthor(them);
    index.update({true, {}, {}});
    ASSERT_EQ(index.children<Translation>(themeId).size(), 1);
    ChangeSet share(u"shared a list"_s);
    share.set(themeId, &PreliminaryTheme::shared, true);
    const Touched touched = touchedBy(project->study(), {share});
    ASSERT_TRUE(project->commit(share).ok());
    index.update(touched);
    EXPECT_EQ(index.children<Translation>(themeId).size(), 1);
}
