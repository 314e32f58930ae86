// The recording of the text that is read, from the page of step 1.
#include "app/gui/impression/impression_page.h"
#include "app/gui/player/player_bar.h"
#include "tests/gui_player/player_fixture.h"

using namespace kondensat;
using namespace kondensat::tests;

namespace {

class RecordingOnImpressionPage : public PlayerTest {
protected:
    void SetUp() override {
        recording = add(true);
        other = support::addTranscript(session(), u"Another"_s, timedTalk);
        page.reset(static_cast<gui::ImpressionPage*>(gui::makeImpressionPage(session(), nullptr)));
        support::present(*page, {1000, 700});
        page->reveal({gui::Step::Impression, source, {}, {}});
        view = page->findChild<gui::TranscriptView*>();
    }
    void TearDown() override {
        delete page->inspector();
        page.reset();
    }
    std::unique_ptr<gui::ImpressionPage> page;
    gui::TranscriptView* view = nullptr;
    RecordId recording, other;
};

TEST_F(RecordingOnImpressionPage, PlaysFromTheCursor) {
    const qsizetype at = view->content().text.indexOf(u"alone");
    view->select({at, at});
    QTest::keyClick(view, Qt::Key_F6);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->at, 5000);
    EXPECT_EQ(view->spokenTurn(), 1);
}

TEST_F(RecordingOnImpressionPage, PausesWhenAnotherTextIsRead) {
    QTest::keyClick(view, Qt::Key_F5);
    ASSERT_TRUE(reaches(recording, State::Playing));
    page->reveal({gui::Step::Impression, other, {}, {}});
    EXPECT_TRUE(reaches(recording, State::Paused));
    EXPECT_EQ(view->spokenTurn(), -1);
    EXPECT_FALSE(page->findChild<gui::PlayerBar*>()->isVisible());
    page->reveal({gui::Step::Impression, source, {}, {}});
    EXPECT_EQ(view->spokenTurn(), 0);  // and shows where it was left
}

}  // namespace
