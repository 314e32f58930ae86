// A researcher's preliminary themes are theirs alone until they share them.
#include <gmock/gmock.h>

#include "core/journal/erase.h"
#include "core/journal/merge.h"
#include "core/journal/verify.h"
#include "core/study/order_key.h"
#include "tests/support/random_editor.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace Qt::StringLiterals;
using support::describe;
using support::TempStudy;

namespace {

const RecordId anna = RecordId::of("anna"), bo = RecordId::of("bo"), nobody;

RecordId add(journal::Project& project, const char* id, const QString& title, const RecordId& member,
             bool shared = false) {
    PreliminaryTheme theme;
    theme.id = RecordId::of(id);
    theme.parent = RecordId::of("analysis");
    theme.title = title;
    theme.member = member;
    theme.shared = shared;
    ChangeSet set(u"added a preliminary theme"_s);
    set.add(theme);
    EXPECT_TRUE(project.commit(set).ok());
    return theme.id;
}

void share(journal::Project& project, const RecordId& theme, bool shared = true) {
    ChangeSet set(shared ? u"shared a list"_s : u"took a list back"_s);
    set.set(theme, &PreliminaryTheme::shared, shared);
    ASSERT_TRUE(project.commit(set).ok());
}

/// Two researchers; each test says who reads.
void addTeam(journal::Project& project) {
    ChangeSet set(u"made a team"_s);
    for (const RecordId& id : {anna, bo}) {
        Member member;
        member.id = id;
        set.add(member);
    }
    Analysis analysis;
    analysis.id = RecordId::of("analysis");
    set.add(analysis);
    ASSERT_TRUE(project.commit(set).ok());
}

RecordId addMemo(journal::Project& project, const char* id, const RecordId& about, const QString& words) {
    Memo memo;
    memo.id = RecordId::of(id);
    memo.about = about;
    ChangeSet set(u"wrote a memo"_s);
    set.write(set.add(memo), words);
    EXPECT_TRUE(project.commit(set).ok());
    return memo.id;
}

template <class T>
bool anyRead(const Study& study, const RecordId& id) {
    const auto list = study.list<T>();
    const auto children = study.children<T>(RecordId::of("analysis"));
    const auto is = [&](const T* record) { return record->id == id; };
    return study.find<T>(id) || study.table<T>().contains(id) || std::any_of(list.begin(), list.end(), is) ||
           std::any_of(children.begin(), children.end(), is);
}

/// Whether any way of reading gives a record away.
bool isToBeSeen(const Study& study, const RecordId& id) {
    return anyRead<PreliminaryTheme>(study, id) || anyRead<Memo>(study, id) || anyRead<Translation>(study, id) ||
           anyRead<Answer>(study, id) || study.record(id) || !study.typeOf(id).isEmpty() ||
           !study.fieldsOf(id).isEmpty() || !study.text(id).isEmpty() || study.wasRemoved(id) ||
           study.removed().contains(id);
}

QList<Entry> entriesOf(journal::Project& project) {
    QList<Entry> entries;
    EXPECT_TRUE(project.file()
                    .eachEntry(0,
                               [&](journal::StoredEntry&& stored) {
                                   Entry entry = stored.header.toEntry();
                                   EXPECT_TRUE(payloadFromJson(stored.payload, entry));
                                   entries.append(entry);
                               })
                    .ok());
    return entries;
}

QSet<RecordId> recordsIn(const QList<journal::HistoryItem>& items) {
    QSet<RecordId> records;
    for (const journal::HistoryItem& item : items) records += item.records;
    return records;
}

class Withholding : public testing::Test {
protected:
    void SetUp() override {
        project = temp.create();
        addTeam(*project);
        project->setAuthor(anna);
        theme = add(*project, "t1", u"Secret trust"_s, anna);
    }
    TempStudy temp;
    std::unique_ptr<journal::Project> project;
    RecordId theme;
};

TEST_F(Withholding, ShowsAResearcherTheirOwnList) {
    EXPECT_TRUE(project->study().find<PreliminaryTheme>(theme));
    EXPECT_EQ(project->study().withheldLists(), 0);
}

TEST_F(Withholding, KeepsAListFromAnotherResearcher) {
    project->setAuthor(bo);
    EXPECT_FALSE(isToBeSeen(project->study(), theme));
    EXPECT_EQ(project->study().count<PreliminaryTheme>(), 0);
    EXPECT_EQ(project->study().withheldLists(), 1);
}

TEST_F(Withholding, KeepsAListFromNobodyInParticularOnceThereIsATeam) {
    project->setAuthor(nobody);
    EXPECT_FALSE(isToBeSeen(project->study(), theme));
}

TEST_F(Withholding, ShowsTheListOfTheOnlyMemberToNobodyInParticular) {
    project->setAuthor(nobody);
    ChangeSet set(u"took a member off"_s);
    set.remove(bo);
    ASSERT_TRUE(project->commit(set).ok());
    EXPECT_TRUE(isToBeSeen(project->study(), theme));
    ASSERT_TRUE(project->undoEntry(set.entry()).ok());
    EXPECT_FALSE(isToBeSeen(project->study(), theme));
}

TEST_F(Withholding, ShowsTheTeamsListToAll) {
    const RecordId team = add(*project, "team", u"Trust"_s, nobody);
    for (const RecordId& reader : {anna, bo, nobody}) {
        project->setAuthor(reader);
        EXPECT_TRUE(isToBeSeen(project->study(), team));
    }
}

TEST_F(Withholding, ShowsAListWhenItIsSharedAndTakesItBack) {
    share(*project, theme);
    project->setAuthor(bo);
    ASSERT_TRUE(project->study().find<PreliminaryTheme>(theme));
    EXPECT_EQ(project->study().find<PreliminaryTheme>(theme)->title, u"Secret trust");
    project->setAuthor(anna);
    ASSERT_TRUE(project->undo().ok());
    project->setAuthor(bo);
    EXPECT_FALSE(isToBeSeen(project->study(), theme));
}

TEST_F(Withholding, KeepsWhatHangsOnAListAsWell) {
    const RecordId memo = addMemo(*project, "memo", theme, u"I doubt it"_s);
    const RecordId second = addMemo(*project, "second", memo, u"So do I"_s);
    Answer answer;
    answer.id = RecordId::of("answer");
    answer.place = theme;
    Translation translation;
    translation.id = RecordId::of("translation");
    translation.parent = theme;
    ChangeSet set(u"answered"_s);
    set.add(answer);
    set.add(translation);
    ASSERT_TRUE(project->commit(set).ok());
    const QList<RecordId> all{memo, second, answer.id, translation.id};
    for (const RecordId& id : all) EXPECT_TRUE(isToBeSeen(project->study(), id));
    project->setAuthor(bo);
    for (const RecordId& id : all) EXPECT_FALSE(isToBeSeen(project->study(), id));
    project->setAuthor(anna);
    share(*project, theme);
    project->setAuthor(bo);
    EXPECT_EQ(project->study().text(second), u"So do I");
}

TEST_F(Withholding, KeepsAMemoWhenItsThemeIsRemoved) {
    const RecordId memo = addMemo(*project, "memo", theme, u"I doubt it"_s);
    ChangeSet set(u"removed a preliminary theme"_s);
    set.remove(theme);
    ASSERT_TRUE(project->commit(set).ok());
    EXPECT_TRUE(project->study().wasRemoved(theme));
    project->setAuthor(bo);
    EXPECT_FALSE(isToBeSeen(project->study(), theme));
    EXPECT_FALSE(isToBeSeen(project->study(), memo));
}

TEST_F(Withholding, LeavesListsOutOfTheHistory) {
    ASSERT_TRUE(project->undo().ok());
    ASSERT_TRUE(project->redo().ok());
    ChangeSet mixed(u"did two things"_s);
    mixed.set(theme, &PreliminaryTheme::note, u"Quiet"_s);
    mixed.set(anna, &Member::occupation, u"nurse"_s);
    ASSERT_TRUE(project->commit(mixed).ok());
    EXPECT_EQ(project->history()->size(), 5);

    project->setAuthor(bo);
    const auto items = *project->history();
    EXPECT_EQ(items.size(), 2) << "the team, and what was done besides";
    EXPECT_FALSE(recordsIn(items).contains(theme));
    EXPECT_TRUE(recordsIn(items).contains(anna));
    EXPECT_TRUE(project->history(theme)->isEmpty());
}

TEST_F(Withholding, LeavesAListThatWasTakenBackOutOfTheHistory) {
    ASSERT_TRUE(project->undo().ok());
    project->setAuthor(bo);
    EXPECT_EQ(project->history()->size(), 1);
    EXPECT_FALSE(isToBeSeen(project->study(), theme));
}

TEST_F(Withholding, HoldsForThePastAsForThePresent) {
    const qint64 before = temp.m_time;
    project->setAuthor(bo);
    EXPECT_FALSE(isToBeSeen(**project->at(before), theme));
    project->setAuthor(anna);
    EXPECT_TRUE(isToBeSeen(**project->at(before), theme));
    share(*project, theme);
    project->setAuthor(bo);
    EXPECT_TRUE(isToBeSeen(**project->at(before), theme)) << "a shared list brings its past along";
    project->setAuthor(anna);
    const qint64 shared = temp.m_time;
    share(*project, theme, false);
    project->setAuthor(bo);
    EXPECT_FALSE(isToBeSeen(**project->at(shared), theme)) << "and takes it away when it is shared no more";
}

TEST_F(Withholding, HoldsAfterReopeningFromACheckpoint) {
    for (int i = 0; i < 210; ++i) add(*project, qPrintable(u"more%1"_s.arg(i)), u"Theme"_s, i % 2 ? bo : anna);
    ChangeSet set(u"removed a preliminary theme"_s);
    set.remove(theme);
    ASSERT_TRUE(project->commit(set).ok());
    ASSERT_TRUE(project->close().ok());
    project.reset();
    project = temp.open();
    EXPECT_FALSE(project->file().checkpoint()->isEmpty());
    EXPECT_EQ(project->study().count<PreliminaryTheme>(), 0);
    EXPECT_FALSE(isToBeSeen(project->study(), theme));
    project->setAuthor(bo);
    EXPECT_EQ(project->study().count<PreliminaryTheme>(), 105);
    project->setAuthor(anna);
    EXPECT_EQ(project->study().count<PreliminaryTheme>(), 105);
    EXPECT_TRUE(project->study().wasRemoved(theme));
}

TEST_F(Withholding, LetsVerifyingSeeAll) {
    project->setAuthor(bo);
    const auto report = journal::verify(*project);
    ASSERT_TRUE(report.ok());
    EXPECT_TRUE(report->problems.isEmpty()) << report->problems.join(u'\n').toStdString();
    EXPECT_FALSE(isToBeSeen(project->study(), theme));
}

TEST_F(Withholding, DoesNotHideWordsFromAnErasure) {
    const RecordId memo = addMemo(*project, "memo", theme, u"Her name is Rosalind"_s);
    share(*project, theme, false);
    project->setAuthor(bo);
    journal::EraseRequest request;
    request.phrase = u"Rosalind"_s;
    const auto report = journal::erase(*project, request, false);
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->units, 8);
    EXPECT_FALSE(isToBeSeen(project->study(), memo));
    project->setAuthor(anna);
    EXPECT_FALSE(project->study().text(memo).contains(u"Rosalind"));
}

TEST_F(Withholding, HoldsForListsThatArriveByMerging) {
    temp.copy(u"study.kondensat"_s, u"copy.kondensat"_s);
    auto copy = temp.open(u"copy.kondensat"_s);
    copy->setAuthor(bo);
    const RecordId theirs = add(*copy, "t2", u"Distance"_s, bo);
    add(*project, "t2b", u"Nearness"_s, anna);
    ASSERT_TRUE(journal::merge(*project, *copy).ok());
    EXPECT_FALSE(isToBeSeen(project->study(), theirs));
    EXPECT_EQ(project->study().count<PreliminaryTheme>(), 2);
    project->setAuthor(bo);
    EXPECT_TRUE(isToBeSeen(project->study(), theirs));
}

/// Whatever is added, shared, taken back, removed and undone, in whoever's name: what may not be read cannot be read,
/// what may be is there, and once everything is shared all readers read what a plain fold gives.
TEST(WithholdingLaws, ARandomScheduleGivesNothingAway) {
    for (quint32 seed = 1; seed <= 12; ++seed) {
        TempStudy temp;
        auto project = temp.create();
        project->setAuthor(RecordId::of("chair"));  // whose team nobody below takes back
        addTeam(*project);
        support::RandomEditor hand(seed);
        const QList<RecordId> readers{anna, bo, nobody};
        QList<RecordId> themes, memos;
        for (int step = 0; step < 60; ++step) {
            project->setAuthor(readers[hand.below(3)]);
            const RecordId any = themes.isEmpty() ? RecordId() : themes[hand.below(themes.size())];
            switch (hand.below(8)) {
                case 0:
                case 1:
                    themes.append(add(*project, qPrintable(u"t%1"_s.arg(step)), u"Theme %1"_s.arg(step),
                                      readers[hand.below(3)], hand.chance(20)));
                    break;
                case 2:
                    memos.append(addMemo(*project, qPrintable(u"m%1"_s.arg(step)),
                                         memos.isEmpty() || hand.chance(70) ? any : memos[hand.below(memos.size())],
                                         u"Words"_s));
                    break;
                case 3:
                case 4:
                    if (any) share(*project, any, hand.chance(60));
                    break;
                case 5:
                    if (any && hand.chance(50)) {
                        ChangeSet set(u"removed a preliminary theme"_s);
                        set.remove(any);
                        ASSERT_TRUE(project->commit(set).ok());
                    }
                    break;
                case 6:
                    ASSERT_TRUE(project->undo().ok());
                    break;
                default:
                    ASSERT_TRUE(project->redo().ok());
            }
            // The entries themselves say what may be read: a fold that withholds nothing.
            const QList<Entry> entries = entriesOf(*project);
            Study all = fold(entries);
            all.withholdNothing();
            for (const RecordId& reader : readers) {
                project->setAuthor(reader);
                const Study& study = project->study();
                const QSet<RecordId> inHistory = recordsIn(*project->history());
                const auto allowed = [&](const PreliminaryTheme& theme) {
                    return !theme.member || theme.shared || theme.member == reader;
                };
                for (const PreliminaryTheme& theme : all.table<PreliminaryTheme>()) {
                    ASSERT_EQ(isToBeSeen(study, theme.id), allowed(theme)) << "seed " << seed << " step " << step;
                    ASSERT_EQ(inHistory.contains(theme.id), allowed(theme)) << "seed " << seed << " step " << step;
                }
                for (const Memo& memo : all.table<Memo>()) {
                    const Memo* last = &memo;
                    while (const Memo* next = all.find<Memo>(last->about)) last = next;
                    if (const auto* theme = all.find<PreliminaryTheme>(last->about)) {
                        ASSERT_EQ(isToBeSeen(study, memo.id), allowed(*theme)) << "seed " << seed << " step " << step;
                    }
                }
                Study again = fold(entries);
                again.setReader(reader);
                ASSERT_EQ(describe(study), describe(again)) << "seed " << seed << " step " << step;
            }
        }
        for (const RecordId& theme : std::as_const(themes)) share(*project, theme);
        Study all = fold(entriesOf(*project));
        all.withholdNothing();
        for (const RecordId& reader : readers) {
            project->setAuthor(reader);
            EXPECT_EQ(project->study().withheldLists(), 0);
            QJsonObject seen = describe(project->study());
            for (const RecordId& memo : std::as_const(memos))  // on a theme that was removed unshared
                if (project->study().isWithheld(memo) && all.find<Memo>(memo))
                    seen.insert(memo.toString(), describe(all)[memo.toString()]);
            EXPECT_EQ(seen, describe(all)) << "seed " << seed;
        }
        EXPECT_TRUE(journal::verify(*project)->problems.isEmpty());
    }
}

}  // namespace
