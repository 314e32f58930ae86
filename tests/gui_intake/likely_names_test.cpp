// Words that may be names.
#include "app/operations/likely_names.h"

#include "tests/gui_intake/intake_test.h"

using namespace kondensat;
using namespace Qt::StringLiterals;
using app::likelyNames;
using Names = QList<app::LikelyName>;

TEST(LikelyNames, AreWordsWithACapitalInsideSentences) {
    EXPECT_EQ(likelyNames(u"Then Karen came, and Bo. Nobody knew her."_s, u"en"_s, nullptr),
              (Names{{u"Bo"_s, 1}, {u"Karen"_s, 1}}));
}

TEST(LikelyNames, CountAlsoTheBeginningsOfSentencesAndGenitives) {
    EXPECT_EQ(likelyNames(u"Karen came. We saw Karen’s son. Karen left. Og Karens mor."_s, u"da"_s, nullptr),
              (Names{{u"Karen"_s, 4}}));
}

TEST(LikelyNames, LeaveOutWordsThatStandInSmallLettersSomewhere) {
    EXPECT_TRUE(likelyNames(u"She called the Ward. The ward was full."_s, u"en"_s, nullptr).isEmpty());
}

TEST(LikelyNames, LeaveOutDaysMonthsAbbreviationsAndTheEnglishI) {
    EXPECT_TRUE(
        likelyNames(u"So I said on Monday, never Fridays, in August that I'm with the GP, and I’ll ring."_s, u"en"_s, nullptr)
            .isEmpty());
}

TEST(LikelyNames, SayNothingOfGermanNouns) {
    EXPECT_TRUE(likelyNames(u"Da kam die Frau mit dem Hund."_s, u"de"_s, nullptr).isEmpty());
}

TEST(LikelyNames, LeaveOutWordsOfTheDictionaryThatNoDictionaryHoldsAsAName) {
    const auto english = app::Dictionary::of(u"en"_s), danish = app::Dictionary::of(u"da"_s);
    ASSERT_TRUE(english && danish);
    EXPECT_EQ(likelyNames(u"Then the Manager and the Corridor, but Karen, Rose and Quirinelda too."_s, u"en"_s, english),
              (Names{{u"Karen"_s, 1}, {u"Quirinelda"_s, 1}, {u"Rose"_s, 1}}));
    EXPECT_EQ(likelyNames(u"Og da Afdelingen ringede til Bo, sagde Bjørn nej."_s, u"da"_s, danish), (Names{{u"Bjørn"_s, 1}, {u"Bo"_s, 1}}));
}

TEST(LikelyNames, OfGermanAreWhatTheDictionaryDoesNotKnowAndNamesOfOtherLanguages) {
    const auto german = app::Dictionary::of(u"de"_s);
    ASSERT_TRUE(german);
    EXPECT_EQ(likelyNames(u"Da kam die Frau mit dem Hund, und Anna sah Quirinelda. Dann rief Frau Fischer an, und Dr. Bauer half im Krankenhausflur von Hamburg."_s, u"de"_s, german),
              (Names{{u"Anna"_s, 1}, {u"Bauer"_s, 1}, {u"Fischer"_s, 1}, {u"Hamburg"_s, 1}, {u"Quirinelda"_s, 1}}));
}

TEST(LikelyNames, OfSeveralTextsAreCountedTogether) {
    EXPECT_EQ(likelyNames(QList<Names>{{{u"Bo"_s, 1}, {u"Karen"_s, 1}}, {{u"Karen"_s, 2}}}),
              (Names{{u"Karen"_s, 3}, {u"Bo"_s, 1}}));
}
