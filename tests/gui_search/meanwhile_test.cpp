// Searching while the index is being made, and where it could not be made.
#include <QSignalSpy>
#include <thread>

#include "app/gui/search/likeness_view.h"
#include "app/gui/session/finder.h"
#include "core/journal/sealing.h"
#include "tests/gui_search/search_window.h"

namespace kondensat::tests {
namespace {

using gui::Finder;

/// Indexes are made once they may be.
class SlowIndex {
public:
    SlowIndex() {
        Finder::opener = [may = m_may](journal::Project& project, const search::Progress& progress) -> Result<app::OpenedIndex> {
            while (!*may) {
                if (!progress(0.25)) return app::OpenedIndex();
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
            return app::openIndex(project, true, progress);
        };
    }
    ~SlowIndex() {
        *m_may = true;
        Finder::opener = {};
    }
    void goOn() const { *m_may = true; }

private:
    std::shared_ptr<std::atomic<bool>> m_may = std::make_shared<std::atomic<bool>>(false);
};

struct Meanwhile : testing::Test {
    SlowIndex slow;
    SearchWindow shown;
    [[nodiscard]] Finder& finder() const { return shown.session().finder(); }
    [[nodiscard]] gui::Inquiry* inquiry() const { return shown.page->findChild<gui::Inquiry*>(); }
    [[nodiscard]] QLabel* says() const { return shown.labelNamed(u"State of the index"_s); }
    [[nodiscard]] bool becomesReady() const {
        return eventually([&] { return finder().state() == Finder::State::Ready; });
    }
};

TEST_F(Meanwhile, AllTextsAreReadForAQuestionAndThePanelSaysSo) {
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    EXPECT_EQ(finder().state(), Finder::State::Building);
    EXPECT_EQ(shown.found(), (QStringList{u"bus"_s, u"bus"_s, u"bus"_s, u"bus"_s}));
    EXPECT_TRUE(says()->isVisible());
    EXPECT_TRUE(eventually([&] { return says()->text().contains(u"index is being made: 25 %"_s); })) << says()->text().toStdString();
    EXPECT_TRUE(says()->text().contains(u"every search reads all texts"_s)) << says()->text().toStdString();
    QTest::keyClicks(shown.line(), u" late"_s);
    ASSERT_TRUE(shown.finds(1));
    shown.type(u"dauhgter"_s);
    ASSERT_TRUE(shown.finds(0));
    EXPECT_TRUE(eventually([&] { return shown.labelNamed(u"Words that may have been meant"_s)->text().contains(u">daughter<"_s); }));
    EXPECT_EQ(finder().state(), Finder::State::Building);
}

TEST_F(Meanwhile, TheIndexIsAskedOnceWhatWasAskedAndTheChosenHitStays) {
    shown.open_(u"bus"_s, 3);
    shown.view()->setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(shown.view(), Qt::Key_N);
    const gui::Place chosen = shown.page->place();
    EXPECT_EQ(shown.study().text(chosen.record).mid(chosen.span.start, 22), u"The last bus had gone,"_s);
    ASSERT_EQ(finder().state(), Finder::State::Building);
    QSignalSpy answers(inquiry(), &gui::Inquiry::found);
    slow.goOn();
    ASSERT_TRUE(becomesReady());
    ASSERT_TRUE(eventually([&] { return !answers.isEmpty() && inquiry()->hits().first().weight > 0; }));
    QTest::qWait(300);
    EXPECT_EQ(answers.size(), 1);
    EXPECT_EQ(answers.first().first().toInt(), 1);
    EXPECT_EQ(shown.page->place(), chosen);
    const search::Hit* current = shown.hits()->at(shown.list()->currentIndex().row());
    ASSERT_TRUE(current);
    EXPECT_EQ(current->passage.span, chosen.span);
    EXPECT_FALSE(says()->isVisible()) << says()->text().toStdString();
}

TEST_F(Meanwhile, WhatIsMarkedIsFound) {
    shown.type(u"group:Trust"_s);
    ASSERT_TRUE(shown.finds(0));
    shown.mark(shown.first, u"I trust the driver."_s, {shown.group(u"Trust"_s)});
    ASSERT_TRUE(shown.finds(1));
    EXPECT_EQ(finder().state(), Finder::State::Building);
    shown.session().undo();
    EXPECT_TRUE(shown.finds(0));
}

TEST_F(Meanwhile, AllHitsAreWritten) {
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    const QString path = shown.open.folder->filePath(u"hits.csv"_s);
    shown.page->exportTo(path);
    ASSERT_TRUE(eventually([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), 4);
    EXPECT_EQ(finder().state(), Finder::State::Building);
    file.remove();
    slow.goOn();
    ASSERT_TRUE(becomesReady());
    QTest::qWait(200);
    EXPECT_FALSE(QFile::exists(path)) << "written a second time";
}

TEST_F(Meanwhile, PassagesLikeTheseWaitForTheIndex) {
    const RecordId trust = shown.group(u"Trust"_s);
    shown.mark(shown.first, u"I trust the driver."_s, {trust});
    shown.page->reveal({gui::Step::Search, trust, {}, u"like"_s});
    auto* model = shown.page->findChild<gui::OfferedModel*>();
    QTest::qWait(600);
    EXPECT_EQ(model->rowCount(), 0);
    const auto labels = shown.page->findChild<gui::LikenessView*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](QLabel* label) { return label->isVisible() && label->text().contains(u"index is being made"_s); }));
    slow.goOn();
    ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    QStringList offered;
    for (int row = 0; row < model->rowCount(); ++row) offered.append(model->at(row)->text);
    EXPECT_TRUE(offered.join(u'\n').contains(u"did not trust it"_s)) << offered.join(u'\n').toStdString();
}

TEST(TooLongForAnIndex, SaysWhereThereCouldBeOneUnlessTheStudyIsSealed) {
    for (const bool sealed : {false, true}) {
        Finder::opener = [](journal::Project& project, const search::Progress& progress) -> Result<app::OpenedIndex> {
            app::OpenedIndex opened{search::makeScan(), app::OpenedIndex::Where::Scan, {}};
            TRY_DO(search::fill(*opened.index, project, progress));
            return opened;
        };
        const auto atTheEnd = qScopeGuard([] { Finder::opener = {}; });
        SearchWindow shown;
        if (sealed) {
            ASSERT_TRUE(journal::sealStudy(shown.session().project(), u"four plain words here"_s, journal::KdfCost::fast()));
            shown.session().setPassphrase(u"four plain words here"_s);
        }
        shown.mark(shown.first, u"I trust the driver."_s, {shown.group(u"Trust"_s)});
        shown.page->reveal({gui::Step::Search, shown.group(u"Trust"_s), {}, u"like"_s});
        const auto says = [&](const QString& words) {
            for (const auto* label : shown.page->findChild<gui::LikenessView*>()->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(words)) return true;
            return false;
        };
        EXPECT_TRUE(eventually([&] { return says(u"too long for one in memory"_s); }));
        EXPECT_EQ(says(u"It can be kept on this computer"_s), !sealed);
        EXPECT_EQ(says(u"It is sealed"_s), sealed);
    }
}

/// So much text that it is not read in one go; a ferry in each, and a lighthouse in the last.
support::OpenStudy muchText() {
    support::OpenStudy open = support::openEmpty();
    study::ChangeSet set(u"added %n source"_s);
    QStringList talk;
    for (int word = 0; word < 5000; ++word) talk.append(u"word%1"_s.arg(word * 7919 % 3001));
    for (int s = 0; s < 60; ++s) {
        study::Source source;
        source.kind = u"transcript"_s;
        source.language = u"en"_s;
        source.order = QString::number(1000 + s);
        set.write(set.add(source), u"A: the ferry\n"_s + talk.join(u' ') + (s == 59 ? u" lighthouse"_s : QString()));
    }
    EXPECT_TRUE(open.session->commit(set));
    return open;
}

TEST(MeanwhileOfMuchText, TheFirstHitIsShownOnEnterHoweverLateItIsRead) {
    const SlowIndex slow;
    SearchWindow shown(muchText());
    shown.type(u"lighthouse"_s);
    QTest::keyClick(shown.line(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(shown.page->current()); }, 60'000));
    EXPECT_EQ(shown.found(), QStringList{u"lighthouse"_s});
    EXPECT_EQ(shown.session().finder().state(), Finder::State::Building);
}

TEST(MeanwhileOfMuchText, HitsAreShownSoFarUntilAllIsRead) {
    const SlowIndex slow;
    SearchWindow shown(muchText());
    auto* inquiry = shown.page->findChild<gui::Inquiry*>();
    QList<qint64> soFar;
    QObject::connect(inquiry, &gui::Inquiry::found, shown.page, [&] {
        if (!inquiry->isAnswered() || inquiry->isWhole()) return;
        soFar.append(inquiry->total());
        EXPECT_TRUE(shown.labelNamed(u"Number of hits"_s)->text().endsWith(u"so far"_s));
        EXPECT_TRUE(shown.labelNamed(u"State of the index"_s)->text().contains(u"% of them so far"_s));
    });
    shown.type(u"ferry"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return inquiry->isAnswered() && inquiry->isWhole() && inquiry->total() == 60; }, 60'000)) << inquiry->total();
    EXPECT_TRUE(inquiry->isWhole());
    EXPECT_FALSE(soFar.isEmpty());
    EXPECT_TRUE(std::is_sorted(soFar.begin(), soFar.end()));
    if (!soFar.isEmpty()) {
        EXPECT_LT(soFar.first(), 60);
    }
    EXPECT_EQ(shown.session().finder().state(), Finder::State::Building);
}

// ---- what did not work ---------------------------------------------------------------------------------------------

struct Trouble : testing::Test {
    SearchWindow shown;
    search::Cache cache{shown.session().project().file().studyId()};
    [[nodiscard]] Finder& finder() const { return shown.session().finder(); }
    [[nodiscard]] QLabel* says() const { return shown.labelNamed(u"State of the index"_s); }
    void becomes(app::OpenedIndex::Where where) const {
        ASSERT_TRUE(eventually([&] { return finder().state() == Finder::State::Ready && finder().where() == where; })) << finder().remark().toStdString();
    }
    void searchesWell() const {
        shown.type(u"train"_s);
        EXPECT_TRUE(shown.finds(1));
    }
};

TEST_F(Trouble, AnIndexThatAnotherProgramWritesIsTriedAgain) {
    auto other = search::openDiskIndex(cache.folder());
    ASSERT_TRUE(other);
    finder().choose(search::Cache::Choice::Allowed);
    becomes(app::OpenedIndex::Where::Memory);
    ASSERT_TRUE(says()->isVisible());
    EXPECT_TRUE(says()->text().contains(u"is being written by another program"_s)) << says()->text().toStdString();
    searchesWell();
    Q_EMIT says()->linkActivated(u"again"_s);
    ASSERT_TRUE(eventually([&] { return shown.said.contains(u"another program"_s); }));
    EXPECT_EQ(finder().where(), app::OpenedIndex::Where::Memory);
    searchesWell();
    other->reset();
    Q_EMIT says()->linkActivated(u"again"_s);
    becomes(app::OpenedIndex::Where::Disk);
    EXPECT_FALSE(says()->isVisible());
    searchesWell();
    EXPECT_GT(cache.size(), 0);
}

TEST_F(Trouble, IsTriedAgainByItself) {
    QDir().mkpath(QFileInfo(cache.folder()).path());
    QFile inTheWay(cache.folder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    finder().choose(search::Cache::Choice::Allowed);
    becomes(app::OpenedIndex::Where::Memory);
    EXPECT_TRUE(says()->text().contains(u"cannot be written"_s)) << says()->text().toStdString();
    auto* trial = finder().findChild<QTimer*>(u"trial"_s);
    ASSERT_TRUE(trial && trial->isActive());
    trial->start(1);
    ASSERT_TRUE(eventually([&] { return trial->interval() >= 4; }));  // twice as long each time
    EXPECT_EQ(finder().where(), app::OpenedIndex::Where::Memory);
    EXPECT_TRUE(shown.said.isEmpty()) << "nobody asked";
    inTheWay.remove();
    becomes(app::OpenedIndex::Where::Disk);
    EXPECT_TRUE(finder().remark().isEmpty());
    searchesWell();
}

TEST_F(Trouble, WithoutAnyIndexAllTextsAreReadUntilThereIsOne) {
    const auto atTheEnd = qScopeGuard([] { Finder::opener = {}; });
    Finder::opener = [](journal::Project&, const search::Progress&) -> Result<app::OpenedIndex> {
        return Error{Error::Code::NotReadable, u"No memory is left"_s, {}, {}, {}};
    };
    finder().choose(search::Cache::Choice::Forbidden);
    ASSERT_TRUE(eventually([&] { return finder().state() == Finder::State::Failed; }));
    EXPECT_TRUE(says()->text().contains(u"No memory is left"_s)) << says()->text().toStdString();
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    EXPECT_TRUE(eventually([&] { return says()->text().contains(u"every search reads all texts"_s); })) << says()->text().toStdString();
    Finder::opener = {};
    Q_EMIT says()->linkActivated(u"again"_s);
    becomes(app::OpenedIndex::Where::Memory);
    EXPECT_TRUE(eventually([&] { return !says()->isVisible(); }));
    searchesWell();
}

}  // namespace
}  // namespace kondensat::tests
