// Beginning: new studies, the sample, recent ones, sealed ones, drops.
#include <QMimeData>
#include <QThreadPool>

#include "app/gui/intake/making.h"
#include "app/gui/parts/task.h"
#include "app/gui/session/settings.h"
#include "app/operations/new_study.h"
#include "app/operations/working_copy.h"
#include "core/journal/merge.h"
#include "core/journal/sealing.h"
#include "tests/gui_intake/intake_test.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

struct Start {
    QTemporaryDir folder;
    gui::StartPage page;
    std::shared_ptr<gui::Opened> last;
    int times = 0;
    Start() {
        QObject::connect(&page, &gui::StartPage::opened,
                         [this](std::shared_ptr<gui::Opened> opened) { last = std::move(opened), ++times; });
        present(page, {900, 800});
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    void waitOpened() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return times > 0; }, 20'000));
    }
};

/// Files dragged over the widget and let go there.
void drop(QWidget& on, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &event);
}

/// A closed study with one transcript; sealed where there is a passphrase.
QString closedStudy(const QString& path, const QString& passphrase = {}) {
    auto made = app::createStudy(path, u"Waiting rooms"_s);
    EXPECT_TRUE(passphrase.isEmpty() || journal::sealStudy(*made->project, passphrase, journal::KdfCost::fast()));
    EXPECT_TRUE(made->project->close());
    return path;
}

}  // namespace

TEST(StartPage, MakesAnEmptyStudyWithoutSealing) {
    Start start;
    press(start.page, u"New study"_s);
    type(start.page, u"Title of the study"_s, u"Waiting rooms"_s);
    EXPECT_TRUE(qobject_cast<QLineEdit*>(childNamed(start.page, u"Kept in the file"_s))
                    ->text()
                    .endsWith(u"Waiting rooms.kondensat"_s));
    type(start.page, u"Kept in the file"_s, start.path(u"w.kondensat"_s));
    press(start.page, u"Create without sealing"_s);
    start.waitOpened();
    ASSERT_TRUE(start.last && start.last->session);
    EXPECT_EQ(start.last->session->study().info().title, u"Waiting rooms"_s);
    EXPECT_EQ(gui::recentStudies().first(), start.path(u"w.kondensat"_s));
}

TEST(StartPage, SealsANewStudyAndShowsItsRecoveryKeyBeforeItOpens) {
    Start start;
    press(start.page, u"New study"_s);
    type(start.page, u"Title of the study"_s, u"Waiting rooms"_s);
    type(start.page, u"Kept in the file"_s, start.path(u"w.kondensat"_s));
    type(start.page, u"Passphrase"_s, u"four quiet words here"_s);
    EXPECT_FALSE(buttonWith(start.page, u"Create sealed study"_s)->isEnabled());
    type(start.page, u"The same again"_s, u"four quiet words here"_s);
    press(start.page, u"Create sealed study"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasButton(start.page, u"Open the study"_s); }, 20'000));
    EXPECT_EQ(start.times, 0);
    EXPECT_EQ(qobject_cast<QLabel*>(childNamed(start.page, u"Recovery key"_s))->text().remove(u'\n').size(), 47);
    press(start.page, u"Open the study"_s);
    start.waitOpened();
    ASSERT_TRUE(start.last && start.last->session);
    EXPECT_TRUE(start.last->session->project().file().isSealed());
    EXPECT_FALSE(bytesOf(start.path(u"w.kondensat"_s)).contains("Waiting rooms"));
}

TEST(StartPage, MakesAStudyFromAnArchiveFolderThatIsDropped) {
    Start start;
    drop(start.page, {sampleFolder()});
    type(start.page, u"Kept in the file"_s, start.path(u"s.kondensat"_s));
    press(start.page, u"Create without sealing"_s);
    start.waitOpened();
    ASSERT_TRUE(start.last && start.last->session);
    EXPECT_EQ(start.last->session->study().count<study::MeaningUnit>(), 248);
    EXPECT_NE(start.last->session->study().info().title, u"peer-mentors"_s);
}

TEST(StartPage, MakesAStudyFromAProjectOfAnotherProgramThatIsDropped) {
    Start start;
    const QString codebook = write(start.path(u"codes.qdc"_s),
                                   u"<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"00000000-0000-4000-8000-000000000001\" name=\"Waiting\" isCodable=\"true\"/></Codes></CodeBook>"_s);
    drop(start.page, {codebook});
    type(start.page, u"Kept in the file"_s, start.path(u"s.kondensat"_s));
    press(start.page, u"Create without sealing"_s);
    start.waitOpened();
    ASSERT_TRUE(start.last && start.last->session);
    ASSERT_EQ(start.last->session->study().count<study::CodeGroup>(), 1);
    EXPECT_EQ(start.last->session->study().list<study::CodeGroup>().first()->name, u"Waiting"_s);
}

TEST(StartPage, BeginsAStudyWithTranscriptsThatAreDropped) {
    Start start;
    const QStringList files{write(start.path(u"a.txt"_s), u"A: One.\nI: Two.\n"_s),
                            write(start.path(u"b.txt"_s), u"B: One.\nI: Two.\n"_s)};
    drop(start.page, files);
    type(start.page, u"Title of the study"_s, u"Two"_s);
    type(start.page, u"Kept in the file"_s, start.path(u"s.kondensat"_s));
    press(start.page, u"Create without sealing"_s);
    start.waitOpened();
    ASSERT_TRUE(start.last);
    EXPECT_EQ(start.last->files, files);
}

TEST(StartPage, NeverWritesOverAFileThatIsThere) {
    Start start;
    const QString there = write(start.path(u"there.kondensat"_s), u"mine"_s);
    press(start.page, u"New study"_s);
    type(start.page, u"Kept in the file"_s, there);
    press(start.page, u"Create without sealing"_s);
    EXPECT_TRUE(says(start.page, u"There is a file of this name already"_s));
    EXPECT_EQ(bytesOf(there), "mine");
}

TEST(StartPage, OpensTheSampleStudyAsACopy) {
    ASSERT_FALSE(gui::sampleStudyFolder().isEmpty());
    Start start;
    press(start.page, u"Open the sample study"_s);
    type(start.page, u"Kept in the file"_s, start.path(u"try.kondensat"_s));
    press(start.page, u"Open the sample study"_s);
    start.waitOpened();
    ASSERT_TRUE(start.last && start.last->session);
    EXPECT_FALSE(start.last->session->isReadOnly());
    EXPECT_EQ(start.last->session->study().count<study::Source>(), 7);
}

TEST(StartPage, AsksForThePassphraseAgainWhenItWasWrong) {
    Start start;
    const QString path = closedStudy(start.path(u"sealed.kondensat"_s), u"right"_s);
    start.page.open(path);
    EXPECT_EQ(start.times, 0);
    type(start.page, u"Passphrase"_s, u"wrong"_s);
    QTest::keyClick(childNamed(start.page, u"Passphrase"_s), Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return says(start.page, u"does not open the study"_s); }));
    EXPECT_EQ(qobject_cast<QLineEdit*>(childNamed(start.page, u"Passphrase"_s))->text(), u"wrong"_s);
    EXPECT_EQ(start.times, 0);
    type(start.page, u"Passphrase"_s, u"right"_s);
    press(start.page, u"Open"_s);
    start.waitOpened();
    ASSERT_TRUE(start.last && start.last->session);
    EXPECT_EQ(start.last->session->study().info().title, u"Waiting rooms"_s);
}

/// Keys are derived elsewhere: the window goes on, and whoever changes their mind gets the question back.
TEST(StartPage, CanBeLeftWhileAPassphraseIsMadeAKey) {
    Start start;
    const QString path = closedStudy(start.path(u"sealed.kondensat"_s), u"right"_s);
    start.page.open(path);
    type(start.page, u"Passphrase"_s, u"right"_s);
    press(start.page, u"Open"_s);
    ASSERT_EQ(gui::Task::running().size(), 1);
    EXPECT_EQ(start.times, 0);
    press(start.page, u"Cancel"_s);
    EXPECT_TRUE(gui::Task::running().isEmpty());
    auto* line = qobject_cast<QLineEdit*>(childNamed(start.page, u"Passphrase"_s));
    ASSERT_TRUE(line && line->isVisible());
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(50);
    EXPECT_EQ(start.times, 0) << "a late answer opens nothing";
    press(start.page, u"Open"_s);
    start.waitOpened();
    ASSERT_TRUE(start.last && start.last->session);
    EXPECT_TRUE(start.last->session->readingOptions().keys) << "so that background jobs need not derive them again";
}

TEST(StartPage, SaysWhyAFileCannotBeOpened) {
    Start start;
    start.page.open(write(start.path(u"no.kondensat"_s), u"a letter"_s));
    ASSERT_EQ(start.times, 1);
    EXPECT_FALSE(start.last->session);
    EXPECT_TRUE(start.last->problem.contains(u"no.kondensat"_s));
    EXPECT_TRUE(childNamed(start.page, u"start problem"_s));
}

TEST(StartPage, TakesAStudyOffTheListAndKeepsNoneWhenAsked) {
    QTemporaryDir folder;
    const QString one = closedStudy(folder.filePath(u"one.kondensat"_s)),
                  two = closedStudy(folder.filePath(u"two.kondensat"_s));
    gui::rememberStudy(one);
    gui::rememberStudy(two);
    Start start;
    press(start.page, u"Take “one” off the list"_s);
    EXPECT_TRUE(eventually([&] { return !hasButton(start.page, u"one"_s) && hasButton(start.page, u"two"_s); }));
    EXPECT_FALSE(gui::recentStudies().contains(one));
    press(start.page, u"Keep no list"_s);
    EXPECT_TRUE(eventually([&] { return !hasButton(start.page, u"two"_s); }));
    EXPECT_TRUE(gui::recentStudies().isEmpty());
    gui::setKeepsRecentStudies(true);
}

TEST(WorkingCopy, OfAnOpenStudyGoesOnByItselfAndMergesBack) {
    OpenStudy open = openEmpty();
    const QString path = open.session->path();
    const auto copy = app::workingCopy(path);
    ASSERT_TRUE(copy) << copy.error().message().toStdString();
    EXPECT_TRUE(copy->endsWith(u"Waiting rooms (copy).kondensat"_s));
    const auto second = app::workingCopy(path);
    ASSERT_TRUE(second);
    EXPECT_NE(*second, *copy);

    journal::ProjectOptions options = open.session->readingOptions();
    options.readOnly = false;
    auto other = gui::Session::open(*copy, options);
    ASSERT_TRUE(other);
    EXPECT_FALSE((*other)->isReadOnly());
    study::ChangeSet there(u"changed the setting"_s), here(u"changed the title"_s);
    there.set(RecordId::of("study"), &study::StudyInfo::setting, u"a clinic"_s);
    here.set(RecordId::of("study"), &study::StudyInfo::title, u"Rooms"_s);
    ASSERT_TRUE((*other)->commit(there));
    ASSERT_TRUE(open.session->commit(here));
    EXPECT_NE((*other)->project().replica().toHex(), open.session->project().replica().toHex());
    const auto merged = journal::merge(open.session->project(), (*other)->project());
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->added, 1);
    EXPECT_EQ(open.study().info().setting, u"a clinic"_s);
    EXPECT_EQ(open.study().info().title, u"Rooms"_s);
}

TEST(WorkingCopy, OfAFileThatIsNoStudyLeavesNothingBehind) {
    QTemporaryDir folder;
    EXPECT_FALSE(app::workingCopy(write(folder.filePath(u"no.kondensat"_s), u"a letter"_s)));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"no.kondensat"_s});
}

TEST(Sealing, AnOpenStudyIsSealedAndItsBackgroundWorkStillReadsIt) {
    OpenStudy open = openEmpty();
    QWidget window;
    present(window, {900, 700});
    std::optional<bool> answer;
    gui::offerSealing(*open.session, &window, [&](bool sealed) { answer = sealed; });
    type(window, u"Passphrase"_s, u"quiet words"_s);
    type(window, u"The same again"_s, u"quiet words"_s);
    press(window, u"Seal the study"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasButton(window, u"I have kept it"_s); }, 20'000));
    EXPECT_FALSE(answer);
    press(window, u"I have kept it"_s);
    EXPECT_EQ(answer, std::optional(true));
    EXPECT_TRUE(journal::Project::open(open.session->path(), open.session->readingOptions()));
}

TEST(Sealing, IsLeftWithEscapeWhileKeysAreMade) {
    OpenStudy open = openEmpty();
    QWidget window;
    present(window, {900, 700});
    std::optional<bool> answer;
    gui::offerSealing(*open.session, &window, [&](bool sealed) { answer = sealed; });
    type(window, u"Passphrase"_s, u"quiet words"_s);
    type(window, u"The same again"_s, u"quiet words"_s);
    press(window, u"Seal the study"_s);
    ASSERT_EQ(gui::Task::running().size(), 1);
    QTest::keyClick(window.findChild<QWidget*>(u"sealing"_s), Qt::Key_Escape);
    EXPECT_TRUE(gui::Task::running().isEmpty());
    EXPECT_TRUE(says(window, u"Nothing was changed."_s));
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(100);
    EXPECT_FALSE(open.session->project().file().isSealed());
    EXPECT_FALSE(answer) << "the question stands";
    press(window, u"Without sealing"_s);
    EXPECT_EQ(answer, std::optional(false));
}

TEST(Sealing, CanBeLeftWithoutSealing) {
    OpenStudy open = openEmpty();
    QWidget window;
    present(window, {900, 700});
    std::optional<bool> answer;
    gui::offerSealing(*open.session, &window, [&](bool sealed) { answer = sealed; });
    press(window, u"Without sealing"_s);
    EXPECT_EQ(answer, std::optional(false));
    EXPECT_FALSE(open.session->project().file().isSealed());
}
