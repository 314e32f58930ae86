// Step 1 without a window.
#include <gmock/gmock.h>

#include "app/operations/impression.h"
#include "tests/gui_support/window_test.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

const QDate today(2026, 11, 22);

class Impression : public testing::Test {
protected:
    void SetUp() override {
        open = support::openEmpty();
        me = session().author();
        Member second;
        second.initials = u"BK"_s;
        ChangeSet set(u"added a member"_s);
        other = set.add(second);
        ASSERT_TRUE(session().commit(set));
    }
    gui::Session& session() { return *open.session; }
    const Study& study() { return open.study(); }
    RecordId analysis() { return session().analysis(); }
    RecordId add(const RecordId& member, const QString& title) {
        RecordId added;
        EXPECT_TRUE(session().commit(app::addTheme(study(), analysis(), member, title, today, &added)));
        return added;
    }
    QStringList titles(const RecordId& member) {
        QStringList titles;
        for (const PreliminaryTheme* theme : app::themesOf(study(), analysis(), member)) titles.append(theme->title);
        return titles;
    }
    support::OpenStudy open;
    RecordId me, other;
};

TEST_F(Impression, ListsThemesInTheOrderInWhichTheyCame) {
    add(me, u"Time"_s);
    add(me, u"Trust"_s);
    EXPECT_EQ(titles(me), (QStringList{u"Time"_s, u"Trust"_s}));
    EXPECT_TRUE(titles({}).isEmpty());
}

TEST_F(Impression, MovesAThemeToEveryRow) {
    for (const auto& title : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) add(me, title);
    for (int from = 0; from < 4; ++from)
        for (int to = 0; to < 4; ++to) {
            QStringList wanted = titles(me);
            const RecordId theme = app::themesOf(study(), analysis(), me)[from]->id;
            wanted.move(from, to);
            EXPECT_TRUE(session().commit(app::moveTheme(study(), theme, to)));
            EXPECT_EQ(titles(me), wanted) << from << " to " << to;
        }
}

TEST_F(Impression, MovesThemesThatWereWrittenWithoutAnOrder) {
    ChangeSet set(u"imported"_s);
    for (const char* id : {"t1", "t2", "t3"}) {
        PreliminaryTheme theme;
        theme.id = RecordId::of(id);
        theme.parent = analysis();
        theme.title = QString::fromLatin1(id);
        theme.member = me;
        set.add(theme);
    }
    ASSERT_TRUE(session().commit(set));
    ASSERT_TRUE(session().commit(app::moveTheme(study(), RecordId::of("t1"), 1)));
    EXPECT_EQ(titles(me), (QStringList{u"t2"_s, u"t1"_s, u"t3"_s}));
}

TEST_F(Impression, SharesWhatIsAddedToASharedList) {
    add(me, u"Time"_s);
    EXPECT_FALSE(app::isListShared(study(), analysis(), me));
    ASSERT_TRUE(session().commit(app::shareList(study(), analysis(), me)));
    add(me, u"Trust"_s);
    session().setAuthor(other);
    EXPECT_EQ(titles(me), (QStringList{u"Time"_s, u"Trust"_s}));
    EXPECT_THAT(app::othersWithList(study(), analysis()), ElementsAre(me));
}

TEST_F(Impression, KnowsOfUnsharedListsOnlyThatThereMayBeOne) {
    add(me, u"Time"_s);
    session().setAuthor(other);
    EXPECT_TRUE(titles(me).isEmpty());
    EXPECT_TRUE(app::othersWithList(study(), analysis()).isEmpty());
    EXPECT_THAT(app::othersWithoutList(study(), analysis()), ElementsAre(me));
}

TEST_F(Impression, RecordsWhatBecameOfThemesThatTheTeamTookOver) {
    const RecordId time = add(me, u"Time"_s), trust = add(me, u"Trust"_s), wait = add(me, u"Waiting"_s);
    RecordId team;
    ASSERT_TRUE(
        session().commit(app::takeIntoTeamList(study(), analysis(), {time}, u"Time"_s, u"why"_s, today, &team)));
    EXPECT_EQ(study().find<PreliminaryTheme>(time)->fate, u"kept");
    EXPECT_EQ(study().find<PreliminaryTheme>(time)->fateDate, u"2026-11-22");
    EXPECT_FALSE(study().find<PreliminaryTheme>(team)->member);
    ASSERT_TRUE(session().commit(
        app::takeIntoTeamList(study(), analysis(), {trust, wait}, u"Time to trust"_s, u"why"_s, today)));
    EXPECT_EQ(study().find<PreliminaryTheme>(trust)->fate, u"merged");
    EXPECT_EQ(titles({}), (QStringList{u"Time"_s, u"Time to trust"_s}));
    session().undo();
    EXPECT_EQ(study().find<PreliminaryTheme>(trust)->fate, QString());
    EXPECT_EQ(titles({}), QStringList{u"Time"_s});
}

TEST_F(Impression, ClearsDateAndReasonWithAFate) {
    const RecordId time = add({}, u"Time"_s);
    ASSERT_TRUE(session().commit(app::setFate(study(), time, u"split"_s, today)));
    EXPECT_EQ(study().find<PreliminaryTheme>(time)->fateDate, u"2026-11-22");
    ASSERT_TRUE(session().commit(app::setFate(study(), time, {}, today)));
    EXPECT_TRUE(study().find<PreliminaryTheme>(time)->fateDate.isEmpty());
}

TEST_F(Impression, TakesAReadingMarkOffAgain) {
    const RecordId source = support::addTranscript(session(), u"talk"_s, u"I: How was it?\nA: Long.\n"_s);
    ASSERT_TRUE(session().commit(app::toggleRead(study(), analysis(), source, me, today)));
    EXPECT_TRUE(app::readingBy(study(), analysis(), source, me));
    EXPECT_FALSE(app::readingBy(study(), analysis(), source, other));
    ASSERT_TRUE(session().commit(app::toggleRead(study(), analysis(), source, me, today)));
    EXPECT_FALSE(app::readingBy(study(), analysis(), source, me));
}

TEST_F(Impression, KeepsMarkedPlacesInTheOrderOfTheText) {
    const RecordId source = support::addTranscript(session(), u"talk"_s, u"I: How was it?\nA: Long and quiet.\n"_s);
    ASSERT_TRUE(session().commit(app::markPlace(study(), analysis(), source, me, {12, 16}, u"second"_s, today)));
    ASSERT_TRUE(session().commit(app::markPlace(study(), analysis(), source, other, {0, 3}, u"first"_s, today)));
    const auto places = app::markedPlaces(study(), analysis(), source);
    ASSERT_EQ(places.size(), 2);
    EXPECT_EQ(places[0].note, u"first");
    EXPECT_EQ(places[1].span, (text::Span{12, 16}));
    EXPECT_TRUE(app::readings(study(), analysis()).isEmpty()) << "a marked place does not say that all was read";
}

TEST_F(Impression, RecordsADiscussionOfTheListAsItStands) {
    const RecordId time = add({}, u"Time"_s);
    add(me, u"Alone"_s);
    RecordId id;
    ASSERT_TRUE(session().commit(app::addDiscussion(study(), analysis(), today, &id)));
    const auto* discussion = study().find<Discussion>(id);
    EXPECT_EQ(discussion->about, RefSet{time});
    EXPECT_EQ(discussion->present.size(), 2);
    EXPECT_EQ(app::discussionsOf(study(), analysis(), 1).size(), 1);
    EXPECT_TRUE(app::discussionsOf(study(), analysis(), 2).isEmpty());
}

}  // namespace
