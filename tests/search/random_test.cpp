// Random queries over random texts: everybody finds what the slow reference finds.
#include <gtest/gtest.h>

#include "core/search/match.h"
#include "core/search/reading.h"
#include "core/search/terms.h"
#include "tests/search/collection.h"
#include "tests/search/random_corpus.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

constexpr int corpora = 20, queriesPerCorpus = 12;  // of each of ten shares

/// Ten shares, so that a failure is found again quickly.
class RandomSearch : public testing::TestWithParam<int> {
protected:
    /// Calls `ask` with seeds, a fresh corpus every so often.
    template <class F> void forEachCorpus(int count, F&& ask) {
        for (int i = 0; i < count; ++i) {
            const quint32 seed = quint32(GetParam() * 1000 + i);
            SCOPED_TRACE("seed " + std::to_string(seed));
            RandomCorpus random(seed);
            const Passages passages = random.records(1 + random.below(12));
            const Engines engines(passages);
            for (int j = 0; j < queriesPerCorpus && !HasFailure(); ++j) ask(random, passages, engines);
            if (HasFailure()) return;
        }
    }
};

}  // namespace

TEST_P(RandomSearch, FindsForATreeWhatTheReferenceFinds) {
    forEachCorpus(corpora, [](RandomCorpus& random, const Passages& passages, const Engines& engines) {
        expectAsReference(engines, passages, random.query(passages));
    });
}

TEST_P(RandomSearch, ReadsAQueryAsItIsMeant) {
    forEachCorpus(corpora / 4, [](RandomCorpus& random, const Passages& passages, const Engines& engines) {
        for (int i = 0; i < 6; ++i) {
            const Typed typed = random.typed(passages);
            SCOPED_TRACE(typed.text.toStdString());
            const Reading reading = read(typed.text, {});
            EXPECT_TRUE(reading.remarks.isEmpty()) << reading.remarks.join(u'\n').toStdString();
            for (const Passage& passage : passages) {
                const std::string read = "read as " + shown(reading.query) + "\nmeant as " + shown(typed.query) + "\n" +
                                         passage.language.toStdString() + ": " + passage.text.toStdString();
                EXPECT_EQ(isHit(reading.query, passage), isHit(typed.query, passage)) << read;
                EXPECT_EQ(placesOf(reading.query, passage), placesOf(typed.query, passage)) << read;
            }
            if (i == 0) expectAsReference(engines, passages, reading.query);
        }
    });
}

TEST_P(RandomSearch, FindsForAScribbleWhatTheReferenceFindsForItsReading) {
    const Names names(collection().study());
    forEachCorpus(corpora / 4, [&names](RandomCorpus& random, const Passages& passages, const Engines& engines) {
        const QString scribble = random.scribble(passages);
        SCOPED_TRACE(scribble.toStdString());
        expectAsReference(engines, passages, read(scribble, names, random.chance(30)).query);
    });
}

TEST_P(RandomSearch, TakesTheSameForWords) {
    RandomCorpus random{quint32(GetParam())};
    for (const Passage& passage : random.records(40)) {
        const auto expected = referenceWords(passage.text);
        const auto found = tokens(passage.text);
        ASSERT_EQ(found.size(), expected.size()) << passage.text.toStdString();
        for (qsizetype i = 0; i < found.size(); ++i) {
            SCOPED_TRACE(passage.text.toStdString());
            const auto& [span, word, plain, joined] = found[i];
            EXPECT_EQ(span, expected[i].span);
            EXPECT_EQ(word.toStdString(), expected[i].folded.toStdString());
            EXPECT_EQ((plain.isEmpty() ? word : plain).toStdString(), expected[i].plain.toStdString());
            EXPECT_NE(plain, word) << "empty where it is the same";
            EXPECT_TRUE(!joined || (i > 0 && span.start == found[i - 1].span.end));
            EXPECT_EQ(Stemmer(passage.language)(word), referenceStem(word, passage.language)) << passage.language.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Share, RandomSearch, testing::Range(0, 10));
