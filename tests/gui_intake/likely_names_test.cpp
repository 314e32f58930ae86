// Words that may be names.
#include "app/operations/likely_names.h"

#include "tests/gui_intake/intake_test.h"

using namespace kondensat;
using namespace Qt::StringLiterals;
using app::likelyNames;
using Names = QList<app::LikelyName>;

TEST(LikelyNames, AreWordsWithACapitalInsideSentences) {
    EXPECT_EQ(likelyNames(u"Then Karen came, and Bo. Nobody knew her."_s, u"en"_s),
              (Names{{u"Bo"_s, 1}, {u"Karen"_s, 1}}));
}

TEST(LikelyNames, CountAlsoTheBeginningsOfSentencesAndGenitives) {
    EXPECT_EQ(likelyNames(u"Karen came. We saw Karen’s son. Karen left. Og Karens mor."_s, u"da"_s),
              (Names{{u"Karen"_s, 4}}));
}

TEST(LikelyNames, LeaveOutWordsThatStandInSmallLettersSomewhere) {
    EXPECT_TRUE(likelyNames(u"She called the Ward. The ward was full."_s, u"en"_s).isEmpty());
}

TEST(LikelyNames, LeaveOutDaysMonthsAbbreviationsAndTheEnglishI) {
    EXPECT_TRUE(
        likelyNames(u"So I said on Monday, never Fridays, in August that I'm with the GP, and I’ll ring."_s, u"en"_s)
            .isEmpty());
}

TEST(LikelyNames, SayNothingOfGermanNouns) {
    EXPECT_TRUE(likelyNames(u"Da kam die Frau mit dem Hund."_s, u"de"_s).isEmpty());
}

TEST(LikelyNames, OfSeveralTextsAreCountedTogether) {
    EXPECT_EQ(likelyNames(QList<Names>{{{u"Bo"_s, 1}, {u"Karen"_s, 1}}, {{u"Karen"_s, 2}}}),
              (Names{{u"Karen"_s, 3}, {u"Bo"_s, 1}}));
}
