// Every query of a fixed collection finds just the passages that a reader chose for it.
#include <gtest/gtest.h>

#include "core/search/describe.h"
#include "core/search/match.h"
#include "core/search/reading.h"
#include "tests/search/collection.h"
#include "tests/search/engines.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

/// The passages that the search makes of the study, since those are what the indexes hold.
const Passages& indexed() {
    static const Passages& passages = *[] {
        auto* made = new Passages;
        PassageReader reader(collection().study());
        for (const RecordId& record : searchableRecords(collection().study())) made->append(reader.of(record));
        return made;
    }();
    return passages;
}
const Names& names() {
    static const Names& made = *new Names(collection().study());
    return made;
}
const Engines& engines() {
    static const Engines made(indexed());
    return made;
}
QStringList idsOf(const QList<Hit>& hits) {
    QStringList ids;
    for (const Hit& hit : hits) ids.append(collection().names.value(keyOf(hit.passage), keyOf(hit.passage)));
    ids.sort();
    return ids;
}

}  // namespace

TEST(Collection, IsMadeOfThePassagesOfTheStudy) {
    QStringList found, expected;
    for (const Passage& passage : indexed()) found.append(collection().names.value(keyOf(passage), keyOf(passage)));
    for (const Passage& passage : collection().passages) expected.append(collection().names.value(keyOf(passage)));
    found.sort();
    expected.sort();
    EXPECT_EQ(found.join(u' ').toStdString(), expected.join(u' ').toStdString());
    for (const Passage& expected : collection().passages) {
        SCOPED_TRACE(collection().names.value(keyOf(expected)).toStdString());
        const auto same = std::find_if(indexed().begin(), indexed().end(), [&](const Passage& p) { return keyOf(p) == keyOf(expected); });
        if (same == indexed().end()) continue;
        EXPECT_EQ(same->text.toStdString(), expected.text.toStdString());
        EXPECT_EQ(same->span, expected.span);
        for (int i = 0; i < fieldCount; ++i)
            EXPECT_EQ(valuesOf(Field(i), *same), valuesOf(Field(i), expected)) << QString(nameOf(Field(i))).toStdString();
    }
}

TEST(Collection, HasItsTurnsAndParagraphsInTheOrderOfTheText) {
    QList<Passage> passages = indexed();
    std::stable_sort(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) { return a.order < b.order; });
    QHash<RecordId, qsizetype> last;
    QSet<QString> orders;
    for (const Passage& passage : passages) {
        EXPECT_FALSE(orders.contains(passage.order)) << passage.order.toStdString();
        orders.insert(passage.order);
        EXPECT_GE(passage.span.start, last.value(passage.record, 0)) << passage.text.toStdString();
        last[passage.record] = passage.span.start;
    }
}

class KnownQueryTest : public testing::TestWithParam<KnownQuery> {};

TEST_P(KnownQueryTest, FindsWhatIsRelevantAndShowsWhere) {
    const KnownQuery& known = GetParam();
    SCOPED_TRACE("queries.txt:" + std::to_string(known.line) + ": " + known.typed.toStdString());
    const Reading reading = read(known.typed, names());
    EXPECT_EQ(!reading.remarks.isEmpty(), known.isOdd) << reading.remarks.join(u'\n').toStdString();
    EXPECT_FALSE(reading.words.isEmpty());
    QStringList relevant;
    for (const Passage& passage : indexed())
        if (isHit(reading.query, passage)) relevant.append(collection().names.value(keyOf(passage), keyOf(passage)));
    relevant.sort();
    EXPECT_EQ(relevant.join(u' ').toStdString(), known.relevant.join(u' ').toStdString()) << shown(reading.query) << " — the reference, of the query as read";
    for (const Engine& engine : engines().all())
        EXPECT_EQ(idsOf(hitsOf(*engine.index, reading.query)), known.relevant) << engine.name;
    expectAsReference(engines(), indexed(), reading.query);
}

INSTANTIATE_TEST_SUITE_P(Of, KnownQueryTest, testing::ValuesIn(knownQueries()), [](const auto& info) { return "line" + std::to_string(info.param.line); });

TEST(Collection, SaysHowAQueryWasRead) {
    const auto words = [](const QString& typed) { return read(typed, names()).words.toStdString(); };
    EXPECT_EQ(words(u"bus late -rain participant:e1"_s), "bus and late, without rain; participant: E1");
    EXPECT_EQ(words(u"participant:E1 participant:E2"_s), "participant: E1 or E2");
    EXPECT_EQ(words(u"bus language:da,arabic"_s), "bus; language: Danish or Arabic");
    EXPECT_EQ(words(u"participant:Nobody bus"_s), "bus; nothing of that name");
    EXPECT_EQ(words(u"\"the bus\" NEAR/5 late* role:moderator"_s), "(“the bus” and “late…” within 5 words); role in the session: moderator");
    EXPECT_EQ(words(u"bus SHIFT:ni"_s), "bus; shift: night");
    EXPECT_EQ(words(u"shift:day \"age band\":40-49 shift:night participant:E1"_s), "shift: day or night; age band: 40–49; participant: E1");
    EXPECT_EQ(words(u"\"group\":control group:trust"_s), "group: control; code group: Trust in others");
}

TEST(Collection, SaysWhereWordsAreFoundOnlyAsTheyAreWritten) {
    const auto remark = [](const QString& typed) { return onlyAsWritten(read(typed, names()).query, names()).toStdString(); };
    const std::string all = "Words are found only as they are written, in no other form, in: Japanese, Thai, Chinese.";
    EXPECT_EQ(remark(u"bus"_s), all);
    EXPECT_EQ(remark(u"(bus OR \"on time\") participant:E1"_s), all);
    EXPECT_EQ(remark(u"bus language:th,da"_s), "Words are found only as they are written, in no other form, in: Thai.");
    for (const QString& typed : {u""_s, u"\"bus\""_s, u"\"my mentor\""_s, u"bus*"_s, u"bus NEAR late"_s, u"participant:E1"_s, u"bus language:en"_s})
        EXPECT_EQ(remark(typed), "") << typed.toStdString();
    EXPECT_TRUE(onlyAsWritten(read(u"bus"_s, {}).query, {}).isEmpty());
}

TEST(Collection, SaysWhereWordsAreFoundOnlyAsTheyAreTyped) {
    for (const QString& typed : {u"\"bus\""_s, u"\"my mentor\""_s, u"bus NEAR late"_s, u"bus -rain \"on time\""_s, u"(zebra OR \"on time*\") bus"_s, u"bus* NEAR late"_s})
        EXPECT_FALSE(onlyAsTyped(read(typed, names()).query).isEmpty()) << typed.toStdString();
    for (const QString& typed : {u"bus"_s, u"bus*"_s, u"\"bus*\""_s, u"bus* NEAR late*"_s, u"bus -\"on time\""_s, u"participant:E1"_s, u"车站"_s, u""_s})
        EXPECT_TRUE(onlyAsTyped(read(typed, names()).query).isEmpty()) << typed.toStdString();
}

TEST(Collection, ShowsPlacesLetterByLetter) {
    const auto highlighted = [](const QString& typed, const QString& id) {
        Matcher matcher(read(typed, names()).query);
        for (const Passage& passage : indexed()) {
            if (collection().names.value(keyOf(passage)) != id) continue;
            QString text = passage.text;
            const auto places = matcher.places(passage);
            for (auto place = places.rbegin(); place != places.rend(); ++place) text.insert(place->end, u']').insert(place->start, u'[');
            return text.toStdString();
        }
        return std::string();
    };
    EXPECT_EQ(highlighted(u"wait"_s, u"e3"_s), "The bus was late again. I [waited] and [waited], and my mentor called me.");
    EXPECT_EQ(highlighted(u"\"waited and waited\" mentor"_s, u"e3"_s), "The bus was late again. I [waited and waited], and my [mentor] called me.");
    EXPECT_EQ(highlighted(u"\"tired tired\""_s, u"e12"_s), "Nurses work at night. Working nights makes you [tired, tired, tired].");
    EXPECT_EQ(highlighted(u"trust NEAR/3 mentor"_s, u"e7"_s), "I don't trust the timetable, but I [trust] my [mentor].");
    EXPECT_EQ(highlighted(u"bus OR (late zebra) -tired"_s, u"e3"_s), "The [bus] was late again. I waited and waited, and my mentor called me.");
    EXPECT_EQ(highlighted(u"soren"_s, u"d5"_s), "Det er [Søren] fra Aalborg. [Sørens] kone kører også bus.");
    EXPECT_EQ(highlighted(u"busstop*"_s, u"d2"_s), "Jeg tager bussen klokken seks og venter ved [busstoppestedet] i regnen.");
    EXPECT_EQ(highlighted(u"الليل"_s, u"a12"_s), "[اللـــيل] للنوم وليس للعمل.");
    EXPECT_EQ(highlighted(u"معلمة"_s, u"a9"_s), "هي الحافلة ٢٧. تجلس فيها [مُعَلِّمَةٌ] كل يوم.");
    EXPECT_EQ(highlighted(u"车站"_s, u"z2"_s), "公交车又晚了，我在[车站]等了二十分钟。");
    EXPECT_EQ(highlighted(u"participant:E1"_s, u"e3"_s), "The bus was late again. I waited and waited, and my mentor called me.");
    EXPECT_EQ(highlighted(u"-train"_s, u"e3"_s), "The bus was late again. I waited and waited, and my mentor called me.");
}
