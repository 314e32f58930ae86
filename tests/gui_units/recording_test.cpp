// The recording of the transcript, from the page of step 2.
#include "app/gui/player/player_bar.h"

#include "tests/gui_player/player_fixture.h"
#include "tests/gui_units/units_fixture.h"

using namespace kondensat;
using namespace kondensat::tests;

namespace {

class RecordingOnUnitsPage : public testing::Test {
protected:
    RecordingOnUnitsPage() {
        FakeEngine::asUsual();
        Player::setEngine([] { return std::make_unique<FakeEngine>(); });
        support::OpenStudy open = support::openEmpty();
        const RecordId source = support::addTranscript(*open.session, u"Waiting"_s, timedTalk);
        const QString path = open.folder->filePath(u"talk.wav"_s);
        write(path, waveOf(50));
        recording = *app::addRecording(open.session->project(), path, {source, {}, true});
        window = std::make_unique<UnitsWindow>(std::move(open));
    }
    ~RecordingOnUnitsPage() override {
        window.reset();
        Player::setEngine({});
    }
    [[nodiscard]] Player& player() const { return Player::of(window->session()); }
    [[nodiscard]] bool reaches(State state) const {
        return support::eventually([&] { return player().state(recording) == state; });
    }
    std::unique_ptr<UnitsWindow> window;
    RecordId recording;
};

TEST_F(RecordingOnUnitsPage, PlaysFromTheWordsThatAreSelected) {
    window->select(u"And then?"_s);
    window->press(Qt::Key_F6);
    ASSERT_TRUE(reaches(State::Playing));
    EXPECT_EQ(FakeEngine::latest->at, 12'000);
    EXPECT_EQ(window->view()->spokenTurn(), 2);
}

TEST_F(RecordingOnUnitsPage, MarkingGoesOnWhileItPlays) {
    window->press(Qt::Key_F5);
    ASSERT_TRUE(reaches(State::Playing));
    window->makeGroup(u"Trust"_s);
    const RecordId unit = window->mark(u"I sit there alone."_s, Qt::Key_1);
    ASSERT_TRUE(window->unit(unit));
    EXPECT_EQ(player().state(recording), State::Playing);
    FakeEngine::latest->reach(31'000);
    EXPECT_EQ(window->view()->chosenMark(), unit);
    EXPECT_EQ(window->view()->spokenTurn(), 3);
}

TEST_F(RecordingOnUnitsPage, PausesWhileTheMatrixStandsInItsPlace) {
    window->press(Qt::Key_F5);
    ASSERT_TRUE(reaches(State::Playing));
    support::trigger(*window->page, u"Matrix of participants and code groups"_s);
    EXPECT_TRUE(reaches(State::Paused));
}

}  // namespace
