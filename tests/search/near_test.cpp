// Words and phrases near each other in texts that hold little else: the same word twice, or with diacritics, or by its beginning.
#include <gtest/gtest.h>

#include "core/search/reading.h"
#include "tests/search/random_corpus.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

class Near : public testing::TestWithParam<int> {};

TEST_P(Near, FindsEveryChoiceOfDifferentWordsAndPhrases) {
    RandomCorpus random{quint32(700 + GetParam())};
    const QStringList said{u"soren"_s, u"søren"_s, u"sören"_s, u"nat"_s, u"natten"_s, u"x"_s, u"y"_s, u"z"_s};
    Passages passages;
    for (int i = 0; i < 30; ++i) {
        Passage passage;
        passage.record = RecordId::of(("r" + QByteArray::number(i / 6)).constData());
        passage.language = u"da"_s;
        passage.order = u"%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        for (int j = 0, n = 2 + random.below(14); j < n; ++j) passage.text += random.any(said) + u' ';
        passage.span = {i * 1000, i * 1000 + passage.text.size()};
        passages.append(passage);
    }
    const Engines engines(passages);
    for (int i = 0; i < 40 && !HasFailure(); ++i) {
        Query query{Query::Op::Near};
        query.distance = 1 + random.below(7);
        for (int j = 0, n = 2 + random.below(3); j < n; ++j) {
            Query part{Query::Op::Word, random.any(QStringList{u"soren"_s, u"søren"_s, u"sören"_s, u"nat"_s, u"x"_s})};
            if (random.chance(25)) part = {Query::Op::Word, random.any(QStringList{u"s"_s, u"na"_s, u"sø"_s, u"soren"_s}), true};
            part.asTyped = !part.prefix;
            if (random.chance(25)) {
                const Query second{Query::Op::Word, random.any(QStringList{u"soren"_s, u"nat"_s, u"x"_s, u"y"_s}), false, true};
                part = {Query::Op::Phrase, {}, false, false, 10, Field::In, {}, {part, second}};
            }
            query.parts.append(part);
        }
        expectAsReference(engines, passages, query);
    }
}

TEST(NearTest, HasAnEndWhereTheSameWordIsSoughtOftenerThanItStands) {
    Passages passages;
    Passage passage;
    passage.record = RecordId::of("r");
    for (int i = 0; i < 40; ++i) passage.text += u"og "_s;
    passage.span = {0, passage.text.size()};
    passages.append(passage);
    const Engines engines(passages);
    for (const int words : {39, 40, 41, 60}) {
        const QString typed = QStringList(words, u"og"_s).join(u" NEAR/99 "_s);
        const Query query = read(typed, Names()).query;
        ASSERT_EQ(query.parts.size(), words);
        for (const Engine& engine : engines.all()) EXPECT_EQ(hitsOf(*engine.index, query).size(), words <= 40 ? 1 : 0) << engine.name << ", " << words;
    }
}

TEST(NearTest, TakesAWordThatIsStillTypedForAllThatBeginSo) {
    const Query query = read(u"bus NEAR lat"_s, Names(), true).query;
    EXPECT_EQ(shown(query), "near/10(bus= lat*=)");
    EXPECT_EQ(shown(read(u"\"the bus\" NEAR/2 lat"_s, Names(), false).query), "near/2(phrase(the= bus=) lat=)");
}

INSTANTIATE_TEST_SUITE_P(Seeds, Near, testing::Range(0, 6));
