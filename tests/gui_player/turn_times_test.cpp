// Which turn is heard when.
#include "app/gui/player/turn_times.h"

#include <gtest/gtest.h>

using kondensat::gui::TranscriptContent;
using kondensat::gui::TurnTimes;

namespace {

TurnTimes timesOf(const QList<qint64>& starts) {
    QList<TranscriptContent::Turn> turns;
    for (qsizetype i = 0; i < starts.size(); ++i) turns.append({{i * 10 + 5, i * 10 + 15}, {}, false, starts[i]});
    return TurnTimes(turns);
}

TEST(TurnTimes, TheTurnThatBeganLastIsHeard) {
    const TurnTimes times = timesOf({1000, 4000, 9000});
    EXPECT_EQ(times.turnAt(0), -1);
    EXPECT_EQ(times.turnAt(999), -1);
    EXPECT_EQ(times.turnAt(1000), 0);
    EXPECT_EQ(times.turnAt(3999), 0);
    EXPECT_EQ(times.turnAt(4000), 1);
    EXPECT_EQ(times.turnAt(1'000'000), 2);
}

TEST(TurnTimes, TurnsWithoutATimeAreNeverHeard) {
    const TurnTimes times = timesOf({-1, 4000, -1, 9000, -1});
    EXPECT_EQ(times.turnAt(5000), 1);
    EXPECT_EQ(times.turnAt(9500), 3);
}

TEST(TurnTimes, OfTurnsThatBeginTogetherTheLastIsHeard) {
    EXPECT_EQ(timesOf({0, 3000, 3000, 8000}).turnAt(3000), 2);
}

TEST(TurnTimes, TimesNeedNotAscendWithTheText) {
    const TurnTimes times = timesOf({0, 9000, 4000});
    EXPECT_EQ(times.turnAt(5000), 2);
    EXPECT_EQ(times.turnAt(9000), 1);
}

TEST(TurnTimes, APlaceIsPlayedFromItsTurnOrTheTimedOneBeforeIt) {
    const TurnTimes times = timesOf({1000, -1, 9000});
    EXPECT_EQ(times.startFor(5), 1000);
    EXPECT_EQ(times.startFor(14), 1000);
    EXPECT_EQ(times.startFor(15), 1000);  // of a turn without a time
    EXPECT_EQ(times.startFor(25), 9000);
    EXPECT_EQ(times.startFor(0), 1000);   // before the first turn
    EXPECT_EQ(times.startFor(400), 9000);
}

TEST(TurnTimes, ATranscriptWithoutTimesHasNothingToPlayFrom) {
    const TurnTimes times = timesOf({-1, -1});
    EXPECT_TRUE(times.isEmpty());
    EXPECT_EQ(times.startFor(7), -1);
    EXPECT_EQ(times.turnAt(7), -1);
}

}  // namespace
