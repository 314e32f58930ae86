#include <gtest/gtest.h>

#include "core/method/numbers.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::study;
using namespace kondensat::method;
using kondensat::tests::SmallStudy;
using namespace Qt::StringLiterals;

namespace {

QString filled(const SmallStudy& small, const QString& text, const QString& language = u"en"_s) {
    const Index index(small.study());
    return withNumbers(text, Numbers(index, RecordId::of("a")), language);
}

}  // namespace

TEST(Numbers, StandInPlaceOfTheirFields) {
    auto small = SmallStudy::complete();
    EXPECT_EQ(filled(small, u"{participants} in {Sessions}, { meaning  units }."_s), u"3 in 2, 5."_s);
    EXPECT_EQ(filled(small, u"{participants: in words}; {Participants:in words}."_s), u"three; Three."_s);
    EXPECT_EQ(filled(small, u"{participants: in words} deltagere"_s, u"da"_s), u"tre deltagere"_s);
    EXPECT_EQ(filled(small, u"{participants: in words}"_s, u"fi"_s), u"3"_s);
    EXPECT_EQ(filled(small, u"{nobody} {} {12} { {participants} }"_s), u"{nobody} {} {12} { 3 }"_s);
    EXPECT_EQ(filled(small, u"{minutes: median}"_s), u"{minutes: median}"_s);
    small.add("p-new", Participant{});
    EXPECT_EQ(filled(small, u"{participants}"_s), u"4"_s);
}

TEST(Numbers, TellHowLongSessionsLastedByKind) {
    auto small = SmallStudy::complete();
    QList<RecordId> ids;
    for (const Session* session : small.study().list<Session>()) ids.append(session->id);
    ASSERT_EQ(ids.size(), 2);
    small.change([&](ChangeSet& changes) {
        changes.set(ids[0], &Session::minutes, 60);
        changes.set(ids[1], &Session::minutes, 95);
        changes.set(ids[0], &Session::mode, u"Focus group, in person"_s);
        changes.set(ids[1], &Session::mode, u"diary"_s);
    });
    EXPECT_EQ(filled(small, u"{minutes: least}–{minutes: most}, {minutes: median}, {minutes: total}"_s), u"60–95, 77.5, 155"_s);
    EXPECT_EQ(filled(small, u"{minutes: median}"_s, u"da"_s), u"77,5"_s);
    EXPECT_EQ(filled(small, u"{focus groups} {diaries} {interviews}"_s), u"1 1 {interviews}"_s);
}

TEST(Numbers, AreThoseOfTheAnalysis) {
    auto small = SmallStudy::complete();
    const Source* first = small.study().list<Source>().first();
    const QSet<RecordId> people = [&] {
        QSet<RecordId> all;
        for (const RecordId& who : small.study().find<Session>(first->session)->participants) all.insert(who);
        return all;
    }();
    const RecordId only = first->id;
    small.change([&](ChangeSet& changes) { changes.include(RecordId::of("a"), &Analysis::sources, only); });
    EXPECT_EQ(filled(small, u"{sources} {sessions} {participants}"_s), u"1 1 %1"_s.arg(people.size()));
}
