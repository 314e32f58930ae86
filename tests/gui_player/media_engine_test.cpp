// The engine of the program, on whatever computer this is: it may have neither codec nor sound device, and never falls.
#include "tests/gui_player/player_fixture.h"

using namespace kondensat;
using namespace kondensat::tests;

namespace {

/// What an engine said, in order.
struct Listener {
    explicit Listener(PlayerEngine& engine) {
        QObject::connect(&engine, &PlayerEngine::opened, &engine, [this](qint64 length) { openedWith = length; });
        QObject::connect(&engine, &PlayerEngine::playing, &engine, [this](bool now) { plays = now; });
        QObject::connect(&engine, &PlayerEngine::failed, &engine, [this](PlayerEngine::Problem what) { problem = what; });
        QObject::connect(&engine, &PlayerEngine::ended, &engine, [this] { ended = true; });
    }
    std::optional<qint64> openedWith;
    std::optional<PlayerEngine::Problem> problem;
    bool plays = false, ended = false;
};

class MediaEngineTest : public testing::Test {
protected:
    QTemporaryDir folder;
    std::unique_ptr<PlayerEngine> engine = gui::makeMediaEngine();
    Listener said{*engine};
};

TEST_F(MediaEngineTest, OpensASoundAndPlaysItOrSaysWhyNot) {
    const QString path = folder.filePath(u"tone.wav"_s);
    write(path, waveOf(1500));
    engine->openFile(path);
    ASSERT_TRUE(support::eventually([&] { return said.openedWith || said.problem; }));
    if (said.problem) GTEST_SKIP() << "no codec for WAV here; it said so";
    EXPECT_NEAR(double(*said.openedWith), 1500, 50);
    engine->play();
    ASSERT_TRUE(support::eventually([&] { return said.plays || said.problem; }));
    if (said.problem)
        EXPECT_EQ(*said.problem, PlayerEngine::Problem::NoDevice);
    else
        EXPECT_TRUE(support::eventually([&] { return said.ended; }));
    engine->close();
}

TEST_F(MediaEngineTest, OpensASoundOutOfADevice) {
    QBuffer buffer;
    buffer.setData(waveOf(1500));
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    engine->openDevice(&buffer);
    ASSERT_TRUE(support::eventually([&] { return said.openedWith || said.problem; }));
    if (said.problem) GTEST_SKIP() << "no codec for WAV here; it said so";
    EXPECT_NEAR(double(*said.openedWith), 1500, 50);
    engine->seek(700);
    engine->close();
}

TEST_F(MediaEngineTest, SaysThatGarbageCannotBePlayed) {
    for (const QByteArray& bytes : {patternOf(50'000), QByteArray("RIFF\xff\xff\xff\x7fWAVEfmt "), QByteArray("ID3"), QByteArray()}) {
        said.problem.reset();
        const QString path = folder.filePath(u"garbage.mp3"_s);
        write(path, bytes);
        engine->openFile(path);
        ASSERT_TRUE(support::eventually([&] { return said.problem.has_value(); })) << bytes.size();
        EXPECT_FALSE(said.openedWith) << bytes.size();
        engine->play();  // harmless
    }
}

TEST_F(MediaEngineTest, SaysThatAFileThatIsGoneCannotBePlayed) {
    engine->openFile(folder.filePath(u"nowhere.wav"_s));
    EXPECT_TRUE(support::eventually([&] { return said.problem.has_value(); }));
}

TEST_F(MediaEngineTest, SaysNothingOfWhatWasClosed) {
    const QString path = folder.filePath(u"tone.wav"_s);
    write(path, waveOf(300));
    engine->openFile(path);
    engine->close();
    QTest::qWait(100);
    EXPECT_FALSE(said.openedWith);
    EXPECT_FALSE(said.problem);
}

/// The whole way, as in the program: from the study's chunks to Qt Multimedia.
TEST_F(PlayerTest, WithTheRealEngineAKeptSoundPlaysOrItIsSaidWhyNot) {
    Player::setEngine({});
    const RecordId recording = add(true, waveOf(4000), u"tone.wav"_s);
    player().watch(&onScreen, recording);
    player().playFrom(recording, 1000);
    ASSERT_TRUE(support::eventually([&] {
        const State state = player().state(recording);
        return state == State::Playing || state == State::Failed;
    }));
    if (player().state(recording) == State::Failed) {
        EXPECT_NE(player().problem(recording), QString());
        return;
    }
    EXPECT_NEAR(double(player().duration(recording)), 4000, 50);
    EXPECT_TRUE(support::eventually([&] { return player().position(recording) > 1000; }));
    player().release();
}

TEST_F(PlayerTest, WithTheRealEngineGarbageIsSaidToBeUnplayable) {
    Player::setEngine({});
    const RecordId recording = add(true, patternOf(70'000), u"talk.mp3"_s);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Failed));
    EXPECT_TRUE(player().problem(recording).contains(u"talk.mp3"));
}

}  // namespace
