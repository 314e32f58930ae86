// Finding, comparing, playing, and letting go; with an engine that is not heard.
#include "app/gui/player/player.h"

#include <gmock/gmock.h>

#include "app/gui/session/settings.h"
#include "core/journal/erase.h"
#include "core/journal/sealing.h"
#include "tests/gui_player/player_fixture.h"

using namespace kondensat;
using namespace kondensat::tests;

namespace {

TEST_F(PlayerTest, OpensNothingBeforeSomebodyListens) {
    const RecordId linked = add(false), kept = add(true);
    EXPECT_EQ(player().state(kept), State::Idle);
    EXPECT_EQ(player().state(linked), State::NotFound);
    EXPECT_EQ(player().state(source), State::Nothing);
    EXPECT_EQ(player().duration(kept), -1);
    EXPECT_EQ(engine(), nullptr);
}

TEST_F(PlayerTest, PlaysWhatIsKeptOutOfTheStudy) {
    const QByteArray bytes = patternOf(2'500'000);
    const RecordId recording = add(true, bytes);
    player().watch(&onScreen, recording);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_TRUE(engine()->heard == bytes);
    EXPECT_TRUE(engine()->plays);
    EXPECT_EQ(player().duration(recording), 60'000);
    const QStringList files = QDir(open.folder->path()).entryList(QDir::Files);
    for (const QString& name : files) EXPECT_FALSE(name.endsWith(u".mp3")) << name.toStdString();
}

TEST_F(PlayerTest, PlaysWhatIsKeptInASealedStudy) {
    const RecordId recording = add(true, patternOf(1'200'000));
    ASSERT_TRUE(journal::sealStudy(session().project(), u"four plain words here"_s, journal::KdfCost::fast()));
    session().setPassphrase(u"four plain words here"_s);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_TRUE(engine()->heard == patternOf(1'200'000));
}

TEST_F(PlayerTest, FindsALinkedRecordingBesideTheStudyByItsName) {
    const RecordId recording = add(false);
    write(inFolder(u"talk.mp3"_s), patternOf(3000));
    player().lookAgain(recording);
    EXPECT_EQ(player().state(recording), State::Idle);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->file, inFolder(u"talk.mp3"_s));
}

TEST_F(PlayerTest, FindsALinkedRecordingUnderAnotherNameByItsSize) {
    const RecordId recording = add(false);
    write(inFolder(u"a.mp3"_s), patternOf(2999));
    write(inFolder(u"b.txt"_s), patternOf(3000));
    write(inFolder(u"c.mp3"_s), patternOf(3000));
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->file, inFolder(u"c.mp3"_s));
}

TEST_F(PlayerTest, ANameThatLeadsOutOfTheFolderIsNotFollowed) {
    study::Attachment recording;
    recording.name = u"../"_s + QFileInfo(elsewhere.path()).fileName() + u"/talk.mp3"_s;
    write(elsewhere.filePath(u"talk.mp3"_s), patternOf(10));
    EXPECT_EQ(app::likelyPlaceOf(recording, session().path(), {}), QString());
}

TEST_F(PlayerTest, WhatDiffersIsPlayedOnlyWhenThePersonSaysThatItIsRight) {
    const RecordId recording = add(false);
    QByteArray other = patternOf(3000);
    other[2000] = char(other[2000] + 1);
    const QString path = inFolder(u"talk.mp3"_s);
    write(path, other);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Differs));
    EXPECT_TRUE(player().problem(recording).contains(u"talk.mp3"));
    EXPECT_FALSE(engine() && engine()->isOpen);
    player().acceptFile();
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->file, path);
    player().release();
    player().play(recording);  // not asked again
    ASSERT_TRUE(reaches(recording, State::Playing));
    player().release();
    write(path, other + other);  // but for another file it is
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Differs));
}

TEST_F(PlayerTest, ThePersonSaysWhereItIsAndThisComputerRemembers) {
    const RecordId recording = add(false);
    EXPECT_EQ(player().state(recording), State::NotFound);
    const QString path = elsewhere.filePath(u"talk.mp3"_s);
    player().useFile(recording, path);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(gui::rememberedRecording(session().path(), recording).path, path);
    // In the next sitting it is found, and not compared again.
    auto reopened = gui::Session::open(session().path(), session().readingOptions());
    ASSERT_TRUE(reopened);
    Player& next = Player::of(**reopened);
    EXPECT_EQ(next.state(recording), State::Idle);
    next.play(recording);
    EXPECT_EQ(next.state(recording), State::Opening);
    gui::forgetStudy(session().path());
    EXPECT_EQ(gui::rememberedRecording(session().path(), recording).path, QString());
}

TEST_F(PlayerTest, OfASealedStudyThisComputerRemembersNoPlace) {
    const RecordId recording = add(false);
    ASSERT_TRUE(journal::sealStudy(session().project(), u"four plain words here"_s, journal::KdfCost::fast()));
    player().useFile(recording, elsewhere.filePath(u"talk.mp3"_s));
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(gui::rememberedRecording(session().path(), recording).path, QString());
    gui::settings().sync();
    QFile stored(gui::settings().fileName());
    if (stored.open(QIODevice::ReadOnly)) {
        EXPECT_FALSE(stored.readAll().contains(elsewhere.path().toUtf8()));
    }
}

TEST_F(PlayerTest, WhatWasRememberedCanBeForgottenWhenAStudyIsSealed) {
    const RecordId recording = add(false);
    player().useFile(recording, elsewhere.filePath(u"talk.mp3"_s));
    EXPECT_NE(gui::rememberedRecording(session().path(), recording).path, QString());
    gui::forgetRecordings(session().path());
    EXPECT_EQ(gui::rememberedRecording(session().path(), recording).path, QString());
}

TEST_F(PlayerTest, WhereNoListOfStudiesIsWantedNoPlaceIsRemembered) {
    gui::setKeepsRecentStudies(false);
    const auto back = qScopeGuard([] { gui::setKeepsRecentStudies(true); });
    const RecordId recording = add(false);
    player().useFile(recording, elsewhere.filePath(u"talk.mp3"_s));
    EXPECT_EQ(gui::rememberedRecording(session().path(), recording).path, QString());
}

TEST_F(PlayerTest, PausesAndGoesOnWhereItWas) {
    const RecordId recording = add(true);
    player().watch(&onScreen, recording);
    player().playFrom(recording, 12'000);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->at, 12'000);
    engine()->reach(14'500);
    player().toggle(recording);
    EXPECT_EQ(player().state(recording), State::Paused);
    EXPECT_FALSE(engine()->plays);
    EXPECT_EQ(player().position(recording), 14'500);
    player().toggle(recording);
    EXPECT_EQ(player().state(recording), State::Playing);
    EXPECT_EQ(engine()->at, 14'500);
    player().seek(recording, 999'999);
    EXPECT_EQ(player().position(recording), 60'000);
    player().seek(recording, -1);
    EXPECT_EQ(player().position(recording), 0);
}

TEST_F(PlayerTest, BeginsAgainAfterItsEnd) {
    const RecordId recording = add(true);
    player().watch(&onScreen, recording);
    player().playFrom(recording, 59'000);
    ASSERT_TRUE(reaches(recording, State::Playing));
    engine()->reach(60'000);
    engine()->end();
    EXPECT_EQ(player().state(recording), State::Paused);
    EXPECT_EQ(player().position(recording), 60'000);
    player().play(recording);
    EXPECT_EQ(player().state(recording), State::Playing);
    EXPECT_EQ(engine()->at, 0);
}

TEST_F(PlayerTest, OnlyOnePlays) {
    const RecordId first = add(true), second = add(true, patternOf(100), u"other.mp3"_s);
    player().watch(&onScreen, first);
    player().play(first);
    ASSERT_TRUE(reaches(first, State::Playing));
    engine()->reach(5000);
    QObject other;
    player().watch(&other, second);
    player().play(second);
    ASSERT_TRUE(reaches(second, State::Playing));
    EXPECT_EQ(player().state(first), State::Idle);
    EXPECT_EQ(player().position(first), 5000);  // and goes on there
}

TEST_F(PlayerTest, PausesWhenNothingOnTheScreenShowsIt) {
    const RecordId recording = add(true);
    player().watch(&onScreen, recording);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    auto other = std::make_unique<QObject>();
    player().watch(&onScreen, {});
    player().watch(other.get(), recording);  // the next page shows the same
    QApplication::processEvents();
    EXPECT_EQ(player().state(recording), State::Playing);
    other.reset();
    EXPECT_TRUE(reaches(recording, State::Paused));
}

TEST_F(PlayerTest, SaysWhatItCannotPlayAndTriesAgainWhenAsked) {
    const RecordId recording = add(true);
    for (const auto& [problem, word] : QList<std::pair<PlayerEngine::Problem, QString>>{
             {PlayerEngine::Problem::Unplayable, u"MP3"_s}, {PlayerEngine::Problem::Unreadable, u"read"_s}}) {
        FakeEngine::opensWith = problem;
        player().play(recording);
        ASSERT_TRUE(reaches(recording, State::Failed));
        EXPECT_TRUE(player().problem(recording).contains(word)) << player().problem(recording).toStdString();
        EXPECT_FALSE(engine()->isOpen);
    }
    FakeEngine::asUsual();
    player().play(recording);
    EXPECT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(player().problem(recording), QString());
}

TEST_F(PlayerTest, WithoutASoundDeviceItSaysSoAndLetsGo) {
    const RecordId recording = add(true);
    FakeEngine::playsWith = PlayerEngine::Problem::NoDevice;
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Failed));
    EXPECT_TRUE(player().problem(recording).contains(u"sound device"));
    EXPECT_FALSE(engine()->isOpen);
    EXPECT_EQ(player().duration(recording), 60'000);  // so much is known
}

TEST_F(PlayerTest, StopsWhenRecordingsAreErased) {
    const RecordId recording = add(true, patternOf(5'000'000));
    player().watch(&onScreen, recording);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    journal::EraseRequest request;
    request.what = journal::EraseRequest::What::Recordings;
    ASSERT_TRUE(journal::erase(session().project(), request, false));
    session().changedElsewhere();
    EXPECT_NE(player().state(recording), State::Playing);
    EXPECT_FALSE(engine()->isOpen);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Failed));
    EXPECT_NE(player().problem(recording), QString());
}

TEST_F(PlayerTest, StopsWhenTheRecordIsRemoved) {
    const RecordId recording = add(true);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    study::ChangeSet set(u"removed a recording"_s);
    set.remove(recording);
    ASSERT_TRUE(session().commit(set));
    EXPECT_EQ(player().state(recording), State::Nothing);
    EXPECT_FALSE(engine()->isOpen);
}

TEST_F(PlayerTest, GoesWithTheStudyWhileItPlays) {
    const RecordId recording = add(true, patternOf(3'000'000));
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    open.session.reset();
    EXPECT_EQ(engine(), nullptr);
}

TEST_F(PlayerTest, GoesWithTheStudyWhileItOpens) {
    const RecordId recording = add(true, patternOf(3'000'000));
    player().play(recording);
    open.session.reset();
    QApplication::processEvents();
    EXPECT_EQ(engine(), nullptr);
}

TEST_F(PlayerTest, KeepsSpeedAndVolumeForTheNext) {
    const RecordId recording = add(true);
    player().setSpeed(7);
    EXPECT_EQ(player().speed(), 2);
    player().setSpeed(0.75);
    player().setVolume(0.25);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->speed, 0.75);
    EXPECT_EQ(engine()->volume, 0.25);
    EXPECT_EQ(gui::settings().value(u"player/volume"_s).toDouble(), 0.25);
    player().setVolume(1);
}

TEST_F(PlayerTest, WhenPicturesAreWantedLateItIsOpenedAgainAndGoesOn) {
    const RecordId recording = add(true, patternOf(3000), u"talk.mp4"_s);
    player().setPicturesWanted(false);
    player().watch(&onScreen, recording);
    player().play(recording);
    ASSERT_TRUE(reaches(recording, State::Playing));
    engine()->reach(7000);
    int pictures = 0;
    QObject::connect(&player(), &Player::pictured, &onScreen, [&] { ++pictures; });
    player().setPicturesWanted(true);
    EXPECT_EQ(player().state(recording), State::Opening);
    ASSERT_TRUE(reaches(recording, State::Playing));
    EXPECT_EQ(engine()->at, 7000);
    Q_EMIT engine()->pictured(QImage(8, 8, QImage::Format_RGB32));
    EXPECT_EQ(pictures, 1);
}

TEST_F(PlayerTest, TheFilesAddedAsLinksAreKnownToThePlayer) {
    const QString path = elsewhere.filePath(u"talk.mp3"_s);
    write(path, patternOf(3000));
    const RecordId recording = add(false);
    player().useFile(recording, path, true);
    player().play(recording);
    EXPECT_EQ(player().state(recording), State::Opening);  // without comparing what was read just now
}

}  // namespace
