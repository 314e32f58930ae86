// The line below a transcript, with keys and mouse.
#include "app/gui/player/player_bar.h"

#include <gmock/gmock.h>

#include <QMenu>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/gui/session/page.h"
#include "app/gui/session/settings.h"
#include "tests/gui_player/player_fixture.h"

using namespace kondensat;
using namespace kondensat::tests;
using gui::PlayerBar;
using gui::TranscriptView;
using testing::HasSubstr;

namespace {

/// A page that shows one transcript.
class ReadingPage : public gui::Page {
public:
    explicit ReadingPage(gui::Session& session) : Page(session, gui::Step::Impression), view(new TranscriptView), bar(new PlayerBar(session, view)) {
        auto* column = new QVBoxLayout(this);
        column->addWidget(view, 1);
        column->addWidget(bar);
        bar->addCommandsTo(*this);
    }
    void open(const RecordId& source) {
        view->setContent(gui::transcriptContent(study(), source));
        bar->showSource(source);
    }
    TranscriptView* view;
    PlayerBar* bar;

protected:
    void refresh(const gui::Touched& touched) override { bar->refresh(touched); }
};

class PlayerBarTest : public PlayerTest {
protected:
    void show(const RecordId& which = {}, const QSize& size = {1000, 700}) {
        page = std::make_unique<ReadingPage>(session());
        page->open(which ? which : source);
        support::present(*page, size);
        page->view->setFocus();
    }
    void TearDown() override { page.reset(); }
    [[nodiscard]] TranscriptView& view() const { return *page->view; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(&view(), key, modifiers);
        QApplication::processEvents();
    }
    void putCaret(const QString& words) const {
        const qsizetype at = view().content().text.indexOf(words);
        ASSERT_GE(at, 0);
        view().select({at, at});
    }
    [[nodiscard]] QAction* action(const QString& beginning) const {
        for (QAction* each : page->actions())
            if (each->text().startsWith(beginning)) return each;
        ADD_FAILURE() << "no action begins with " << beginning.toStdString();
        return nullptr;
    }
    /// A point on the time of a turn.
    [[nodiscard]] QPoint timeOf(int turn) const {
        const qsizetype start = view().content().turns[turn].span.start;
        const QRect first = view().rectOf({start, start + 1});
        EXPECT_FALSE(first.isNull());
        const bool mirrored = view().content().language == u"ar";
        return {mirrored ? first.right() + 22 : first.left() - 22, first.center().y()};
    }
    /// Plays, and waits until it does.
    RecordId playing() {
        const RecordId recording = add(true);
        if (!page) show();
        press(Qt::Key_F5);
        EXPECT_TRUE(reaches(recording, State::Playing));
        return recording;
    }
    RecordId longTalk(int turns, bool timed = true) {
        QString lines;
        for (int i = 0; i < turns; ++i) {
            const QTime at = QTime(0, 0).addSecs(i * 10);
            if (timed) lines += u"[%1] "_s.arg(at.toString(u"hh:mm:ss"));
            lines += u"%1: This is what was said as number %2, and it goes on for a while.\n"_s.arg(i % 2 ? u"A"_s : u"I"_s).arg(i);
        }
        return support::addTranscript(session(), timed ? u"Long"_s : u"Untimed"_s, lines);
    }

    std::unique_ptr<ReadingPage> page;
};

TEST_F(PlayerBarTest, TakesNoRoomWithoutARecording) {
    show();
    EXPECT_FALSE(page->bar->isVisible());
    EXPECT_FALSE(action(u"Play the recording"_s)->isVisible());
    const RecordId recording = add(true);
    EXPECT_TRUE(page->bar->isVisible());
    EXPECT_EQ(page->bar->recording(), recording);
    EXPECT_TRUE(action(u"Play the recording"_s)->isVisible());
    page->open({});
    EXPECT_FALSE(page->bar->isVisible());
}

TEST_F(PlayerBarTest, PlaysAndPausesByKey) {
    const RecordId recording = playing();
    EXPECT_EQ(action(u"Pause the recording"_s)->toolTip(), u"Pause the recording (F5)"_s);
    press(Qt::Key_F5);
    EXPECT_EQ(player().state(recording), State::Paused);
    EXPECT_TRUE(action(u"Play the recording"_s)->isEnabled());
}

TEST_F(PlayerBarTest, GoesBackFiveSecondsAndChangesSpeedByKey) {
    const RecordId recording = playing();
    engine()->reach(17'000);
    press(Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_EQ(engine()->at, 12'000);
    press(Qt::Key_F5, Qt::ControlModifier);
    EXPECT_EQ(engine()->speed, 0.75);
    press(Qt::Key_F6, Qt::ControlModifier);
    press(Qt::Key_F6, Qt::ControlModifier);
    EXPECT_EQ(engine()->speed, 1.25);
    EXPECT_EQ(player().state(recording), State::Playing);
}

TEST_F(PlayerBarTest, MarksTheTurnThatIsHeard) {
    playing();
    engine()->reach(6000);
    EXPECT_EQ(view().spokenTurn(), 1);
    engine()->reach(29'999);
    EXPECT_EQ(view().spokenTurn(), 2);
    const QImage before = view().grab().toImage();
    engine()->reach(30'000);
    EXPECT_EQ(view().spokenTurn(), 3);
    EXPECT_NE(before, view().grab().toImage());
    press(Qt::Key_F5);
    EXPECT_EQ(view().spokenTurn(), 3);  // where one is
    player().release();
    EXPECT_EQ(view().spokenTurn(), -1);
}

TEST_F(PlayerBarTest, ScrollsToTheTurnThatIsHeardUnlessTheReaderLooksElsewhere) {
    FakeEngine::length = 1'200'000;
    source = longTalk(120);
    show(source);
    playing();
    press(Qt::Key_Down);
    FakeEngine::latest->reach(10 * 1000 * 80);
    const auto seen = [this](int turn) { return !view().rectOf({view().content().turns[turn].span.start, view().content().turns[turn].span.start + 5}).isNull(); };
    EXPECT_EQ(view().spokenTurn(), 80);
    EXPECT_FALSE(seen(80));  // a key was pressed just now
    view().verticalScrollBar()->setValue(0);
    QTest::qWait(4200);
    ASSERT_TRUE(view().isReaderIdle());
    engine()->reach(10 * 1000 * 90);
    EXPECT_TRUE(seen(90));
    view().verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    EXPECT_FALSE(view().isReaderIdle());
    const qsizetype top = view().topPosition();
    engine()->reach(10 * 1000 * 20);
    EXPECT_EQ(view().topPosition(), top);
    EXPECT_EQ(view().spokenTurn(), 20);
}

TEST_F(PlayerBarTest, DoesNotScrollAwayFromWordsThatAreSelectedNorWhenNotAskedTo) {
    FakeEngine::length = 1'200'000;
    source = longTalk(120);
    show(source);
    playing();
    QTest::qWait(4200);
    view().select({0, 10});
    engine()->reach(10 * 1000 * 90);
    EXPECT_EQ(view().topPosition(), 0);
    view().select({0, 0});
    ASSERT_TRUE(view().isReaderIdle());
    action(u"Follow what is heard"_s)->trigger();
    EXPECT_FALSE(gui::settings().value(u"player/follow"_s).toBool());
    engine()->reach(10 * 1000 * 95);
    EXPECT_EQ(view().topPosition(), 0);
    EXPECT_EQ(view().spokenTurn(), 95);
    action(u"Follow what is heard"_s)->trigger();
    EXPECT_GT(view().topPosition(), 0);  // at once
}

TEST_F(PlayerBarTest, PlaysFromTheTurnAtTheCursor) {
    const RecordId recording = add(true);
    show();
    putCaret(u"then?"_s);
    press(Qt::Key_F6);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->at, 12'000);
    EXPECT_EQ(view().spokenTurn(), 2);
}

TEST_F(PlayerBarTest, PlaysFromWhatIsSeenWhereTheCursorIsOutOfSight) {
    source = longTalk(120);
    FakeEngine::length = 1'200'000;
    const RecordId recording = add(true);
    show();
    view().scrollTo(view().content().turns[60].span.start);
    press(Qt::Key_F6);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_NEAR(double(engine()->at), 600'000, 10'000);
}

TEST_F(PlayerBarTest, PlaysFromATimeThatIsClicked) {
    const RecordId recording = add(true);
    show();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, timeOf(1));
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->at, 5000);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, timeOf(3));
    EXPECT_EQ(engine()->at, 30'000);
}

TEST_F(PlayerBarTest, PlaysFromATimeThatIsClickedInArabic) {
    gui::TranscriptContent content = gui::transcriptContent(session().study(), source);
    content.language = u"ar"_s;
    for (QChar& letter : content.text)
        if (letter.isLetter()) letter = QChar(0x0628);
    const RecordId recording = add(true);
    show();
    view().setContent(content);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, timeOf(1));
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->at, 5000);
}

TEST_F(PlayerBarTest, TimesCannotBeClickedWithoutARecording) {
    show();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, timeOf(1));
    EXPECT_EQ(engine(), nullptr);
}

TEST_F(PlayerBarTest, ATranscriptWithoutTimesIsPlayedAndNotFollowed) {
    source = longTalk(6, false);
    const RecordId recording = add(true);
    show(source);
    QAction* fromHere = action(u"Play from here"_s);
    EXPECT_FALSE(fromHere->isEnabled());
    EXPECT_THAT(fromHere->text().toStdString(), HasSubstr("has no times"));
    EXPECT_FALSE(action(u"Follow what is heard"_s)->isEnabled());
    EXPECT_THAT(action(u"Follow what is heard"_s)->toolTip().toStdString(), HasSubstr("no times"));
    press(Qt::Key_F5);
    ASSERT_TRUE(reaches(recording, State::Playing));
    engine()->reach(30'000);
    EXPECT_EQ(view().spokenTurn(), -1);
}

TEST_F(PlayerBarTest, OffersToPlayFromHereInAMenu) {
    show();
    QMenu none;
    page->bar->addTo(none);
    EXPECT_TRUE(none.isEmpty());
    add(true);
    QMenu menu;
    page->bar->addTo(menu);
    ASSERT_EQ(menu.actions().size(), 1);
    EXPECT_EQ(menu.actions().first()->text(), u"Play from here"_s);
}

TEST_F(PlayerBarTest, ALinkedRecordingThatIsNotHereIsAskedFor) {
    const RecordId recording = add(false);
    show();
    auto* find = support::childNamed(*page, u"Find the recording…"_s);
    EXPECT_TRUE(find && find->isVisible());
    EXPECT_FALSE(action(u"Play the recording"_s)->isEnabled());
    page->bar->useFile(elsewhere.filePath(u"talk.mp3"_s));
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_FALSE(find->isVisible());
}

TEST_F(PlayerBarTest, AFileThatWasPutBesideTheStudyIsFoundOnComingBackToTheWindow) {
    const RecordId recording = add(false);
    show();
    EXPECT_EQ(player().state(recording), State::NotFound);
    QWidget elsewhere;
    support::present(elsewhere, {100, 100});
    write(inFolder(u"talk.mp3"_s), patternOf(3000));
    QApplication::setActiveWindow(page.get());
    QApplication::processEvents();
    EXPECT_EQ(player().state(recording), State::Idle);
    EXPECT_TRUE(action(u"Play the recording"_s)->isEnabled());
}

TEST_F(PlayerBarTest, WhatIsNoRecordingIsNotTaken) {
    const RecordId recording = add(false);
    show();
    QStringList problems;
    QObject::connect(&session(), &gui::Session::problem, page.get(), [&](const QString& words) { problems.append(words); });
    write(elsewhere.filePath(u"talk.txt"_s), "words");
    page->bar->useFile(elsewhere.filePath(u"talk.txt"_s));
    EXPECT_EQ(player().state(recording), State::NotFound);
    EXPECT_EQ(problems.size(), 1);
}

TEST_F(PlayerBarTest, AFileThatDiffersIsSaidToDifferAndCanBeAccepted) {
    const RecordId recording = add(false);
    write(inFolder(u"talk.mp3"_s), patternOf(2999));
    show();
    press(Qt::Key_F5);
    ASSERT_TRUE(reaches(recording, State::Differs));
    auto* accept = qobject_cast<QToolButton*>(support::childNamed(*page, u"It is the right one: play it"_s));
    ASSERT_TRUE(accept);
    accept->click();
    EXPECT_TRUE(reaches(recording, State::Playing));
}

TEST_F(PlayerBarTest, SaysInItsPlaceThatThereIsNoSoundDevice) {
    FakeEngine::playsWith = PlayerEngine::Problem::NoDevice;
    const RecordId recording = add(true);
    show();
    press(Qt::Key_F5);
    ASSERT_TRUE(reaches(recording, State::Failed));
    QStringList words;
    for (const auto* label : page->bar->findChildren<QLabel*>())
        if (label->isVisible()) words.append(label->text());
    EXPECT_THAT(words.join(u' ').toStdString(), HasSubstr("no sound device"));
    for (const auto* button : page->bar->findChildren<QToolButton*>())
        EXPECT_FALSE(button->isVisible() && button->text().startsWith(u"Find")) << "no other file would help";
    FakeEngine::asUsual();
    press(Qt::Key_F5);
    EXPECT_TRUE(reaches(recording, State::Playing));
}

TEST_F(PlayerBarTest, TheSliderShowsAndTakesAPlace) {
    const RecordId recording = playing();
    auto* slider = qobject_cast<QSlider*>(support::childNamed(*page, u"Place in the recording, in seconds"_s));
    ASSERT_TRUE(slider);
    engine()->reach(20'400);
    EXPECT_EQ(slider->value(), 20);
    EXPECT_EQ(slider->maximum(), 60);
    EXPECT_EQ(slider->accessibleDescription(), u"0:00:20 of 0:01:00"_s);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(engine()->at, 25'000);
    QTest::mouseClick(slider, Qt::LeftButton, {}, slider->rect().center());
    EXPECT_NEAR(double(engine()->at), 30'000, 2000);
    EXPECT_EQ(player().state(recording), State::Playing);
}

TEST_F(PlayerBarTest, PausesWhenItsPageIsLeft) {
    const RecordId recording = playing();
    page->hide();
    EXPECT_TRUE(reaches(recording, State::Paused));
}

TEST_F(PlayerBarTest, OfSeveralRecordingsOneIsChosen) {
    const RecordId first = add(true, patternOf(100), u"a.mp3"_s), second = add(true, patternOf(200), u"b.mp3"_s);
    show();
    auto* which = qobject_cast<QComboBox*>(support::childNamed(*page, u"Which recording"_s));
    ASSERT_TRUE(which);
    EXPECT_EQ(which->count(), 2);
    EXPECT_EQ(page->bar->recording(), first);
    QTest::keyClick(which, Qt::Key_Down);
    EXPECT_EQ(page->bar->recording(), second);
    press(Qt::Key_F5);
    ASSERT_TRUE(reaches(second, State::Playing));
    EXPECT_EQ(engine()->heard.size(), 200);
}

TEST_F(PlayerBarTest, ThePictureOfAVideoIsShownAndLeavesRoomForTheText) {
    const RecordId recording = add(true, patternOf(100), u"talk.mp4"_s);
    player().setPicturesWanted(true);
    show();
    press(Qt::Key_F5);
    ASSERT_TRUE(reaches(recording, State::Playing));
    QImage picture(640, 360, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    Q_EMIT engine()->pictured(picture);
    auto* shown = support::childNamed(*page, u"Picture of the recording"_s);
    ASSERT_TRUE(shown);
    QTest::qWait(50);
    EXPECT_LE(shown->height(), page->height() / 4);
    const QImage seen = shown->grab().toImage();
    EXPECT_EQ(seen.pixelColor(seen.rect().center()), QColor(Qt::darkCyan));
    press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(shown->isVisible());
    Q_EMIT engine()->pictured(picture);
    EXPECT_FALSE(shown->isVisible());
    EXPECT_FALSE(engine()->wantsPictures);
    player().setPicturesWanted(true);
}

TEST_F(PlayerBarTest, FitsInANarrowPane) {
    const RecordId recording = add(true);
    show({}, {320, 500});
    press(Qt::Key_F5);
    ASSERT_TRUE(reaches(recording, State::Playing));
    QApplication::processEvents();
    EXPECT_LE(page->bar->width(), 320);
    EXPECT_EQ(page->width(), 320);
    auto* slider = support::childNamed(*page, u"Place in the recording, in seconds"_s);
    EXPECT_GT(slider->width(), 200);
}

}  // namespace
