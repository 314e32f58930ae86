// Typing, finding, and reading what was found where it stands.
#include <QToolButton>

#include "app/gui/session/finder.h"
#include "core/journal/sealing.h"
#include "tests/gui_search/search_window.h"

namespace kondensat::tests {
namespace {

TEST(Searching, FindsWhileOneTypesAndHighlightsTheWords) {
    SearchWindow shown;
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    EXPECT_EQ(shown.found(), (QStringList{u"bus"_s, u"bus"_s, u"bus"_s, u"bus"_s}));
    QTest::keyClicks(shown.line(), u" late"_s);
    ASSERT_TRUE(shown.finds(1));
    EXPECT_EQ(shown.found(), (QStringList{u"bus"_s, u"bus"_s, u"late"_s}));
}

TEST(Searching, FindsTheBeginningOfAWordThatIsNotFinishedAndDiacriticsWithoutThem) {
    SearchWindow shown;
    shown.type(u"daugh"_s);
    ASSERT_TRUE(shown.finds(1));
    EXPECT_EQ(shown.found(), QStringList{u"daughter"_s});
    shown.type(u"soren"_s);
    ASSERT_TRUE(shown.finds(1));
    EXPECT_EQ(shown.found(), QStringList{u"Søren"_s});
}

TEST(Searching, SaysHowTheQueryWasReadAndWhatMayHaveBeenMeant) {
    SearchWindow shown;
    shown.type(u"\"the bus"_s);
    ASSERT_TRUE(shown.finds(2));
    EXPECT_TRUE(support::childNamed(*shown.window, u"How the search was read"_s));
    shown.type(u"dauhgter"_s);
    QTest::keyClick(shown.line(), Qt::Key_Return);
    ASSERT_TRUE(eventually([&] {
        const auto* meant = shown.labelNamed(u"Words that may have been meant"_s);
        return meant && meant->isVisible() && meant->text().contains(u">daughter<"_s);
    }));
    Q_EMIT shown.labelNamed(u"Words that may have been meant"_s)->linkActivated(u"dauhgter/daughter"_s);
    EXPECT_EQ(shown.line()->text(), u"daughter"_s);
    EXPECT_TRUE(shown.finds(1));
}

TEST(Searching, KnowsTheLanguageThatTheStudyWasGivenMeanwhile) {
    SearchWindow shown;
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    study::ChangeSet set(u"changed the study"_s);
    set.set(RecordId::of("study"), &study::StudyInfo::language, u"sv"_s);
    for (const RecordId& source : {shown.first, shown.second}) set.set(source, &study::Source::language, QString());
    ASSERT_TRUE(shown.session().commit(set));
    shown.type(u"bus language:swedish"_s);
    EXPECT_TRUE(shown.finds(3));
    set = study::ChangeSet(u"changed the study"_s);
    set.set(RecordId::of("study"), &study::StudyInfo::language, u"fi"_s);
    ASSERT_TRUE(shown.session().commit(set));
    shown.type(u"bus language:finnish"_s);
    EXPECT_TRUE(shown.finds(3));
}

TEST(Searching, SaysWhyAPhraseFoundNothing) {
    SearchWindow shown;
    const auto says = [&] {
        for (const auto* label : shown.page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"only as they are typed"_s)) return true;
        return false;
    };
    shown.type(u"\"trusts the driver\""_s);
    ASSERT_TRUE(shown.finds(0));
    EXPECT_TRUE(eventually(says));
    shown.type(u"\"trust the driver\""_s);
    ASSERT_TRUE(shown.finds(1));
    EXPECT_FALSE(says());
}

TEST(Searching, GivesNoErrorWhateverIsTyped) {
    SearchWindow shown;
    for (const QString& query : {u"\"bus"_s, u"((bus"_s, u"bus)"_s, u"OR"_s, u"-"_s, u"NEAR"_s, u"bus NEAR/x late"_s, u"participant:"_s, u"nofield:bus"_s,
                                 u"*"_s, u"&%$#"_s, u"participant:\"A"_s, QString(5000, u'('), u"bus OR"_s, u"\u0000bus"_s}) {
        shown.type({});
        shown.line()->setText(query);
        QTest::keyClick(shown.line(), Qt::Key_Return);
        QTest::qWait(20);
    }
    for (const QString& pattern : {u"("_s, u"[a-"_s, u"(a+)+$"_s, u"\\"_s, u"*"_s}) {
        shown.line()->setText(pattern);
        support::trigger(*shown.page, u"Regular expression"_s);
        QTest::qWait(20);
        support::trigger(*shown.page, u"Regular expression"_s);
    }
    EXPECT_TRUE(shown.problems.isEmpty()) << shown.problems.join(u'\n').toStdString();
    shown.type(u"train"_s);
    EXPECT_TRUE(shown.finds(1));
}

TEST(Searching, FindsARegularExpressionInTheSecondMode) {
    SearchWindow shown;
    support::trigger(*shown.page, u"Regular expression"_s);
    shown.type(u"b.s\\b"_s);
    ASSERT_TRUE(shown.finds(3));
    EXPECT_EQ(shown.found(), (QStringList{u"bus"_s, u"bus"_s, u"bus"_s, u"bus"_s}));
    shown.type(u"b(u"_s);
    EXPECT_TRUE(eventually([&] { return shown.finds(0); }));
}

TEST(Searching, FindsANewCodingOnceItIsMade) {
    SearchWindow shown;
    shown.type(u"group:Trust"_s);
    ASSERT_TRUE(shown.finds(0));
    shown.mark(shown.first, u"I trust the driver."_s, {shown.group(u"Trust"_s)});
    ASSERT_TRUE(shown.finds(1));
    EXPECT_EQ(shown.hits()->at(0)->passage.text, u"I trust the driver."_s);
    shown.session().undo();
    EXPECT_TRUE(shown.finds(0));
}

TEST(Searching, ShowsTheFirstHitInItsTranscriptOnEnterAndWalksThroughThemAll) {
    SearchWindow shown;
    shown.open_(u"bus"_s, 3);
    EXPECT_EQ(shown.page->current(), shown.hits()->at(0)->passage.record);
    shown.view()->setFocus();
    QSet<std::pair<RecordId, qsizetype>> stops;
    for (int i = 0; i < 6; ++i) {
        const qsizetype at = shown.view()->cursorPosition();
        EXPECT_EQ(shown.view()->content().text.mid(at, 3), u"bus"_s);
        EXPECT_FALSE(shown.view()->rectOf({at, at + 3}).isNull()) << "not in sight";
        stops.insert({shown.page->current(), at});
        QTest::keyClick(shown.view(), i % 2 ? Qt::Key_N : Qt::Key_J);
    }
    EXPECT_EQ(stops.size(), 4);  // a turn speaks of it in two sentences
    EXPECT_EQ(shown.said, u"That was the last one."_s);
    for (int i = 0; i < 6; ++i) QTest::keyClick(shown.view(), i % 2 ? Qt::Key_P : Qt::Key_K);
    EXPECT_EQ(shown.said, u"That was the first one."_s);
}

TEST(Searching, GroupsHitsUnderTheirTranscripts) {
    SearchWindow shown;
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    auto* grouping = qobject_cast<QComboBox*>(support::childNamed(*shown.window, u"Grouping of hits"_s));
    grouping->setCurrentIndex(1);
    ASSERT_EQ(shown.hits()->rowCount(), 5);
    QStringList headings;
    for (int row = 0; row < 5; ++row)
        if (!shown.hits()->at(row)) headings.append(shown.hits()->index(row).data().toString());
    headings.sort();
    EXPECT_EQ(headings, (QStringList{u"Evening"_s, u"Waiting"_s}));
}

TEST(Searching, LeadsToTheStepAndBackToTheSameQueryAndHit) {
    SearchWindow shown;
    shown.open_(u"trust"_s, 2);
    shown.view()->setFocus();
    QTest::keyClick(shown.view(), Qt::Key_N);
    const gui::Place left = shown.page->place();
    const RecordId record = shown.page->current();
    EXPECT_EQ(left.record, record);
    EXPECT_FALSE(left.field.contains(u"trust"_s));  // places are written to the settings
    support::trigger(*shown.page, u"Show in its step"_s);
    EXPECT_EQ(shown.wanted.step, gui::Step::Units);
    EXPECT_EQ(shown.wanted.record, record);
    EXPECT_EQ(shown.study().text(record).mid(shown.wanted.span.start, shown.wanted.span.length()).toLower(), u"trust"_s);
    shown.open_(u"train"_s, 1);
    shown.page->reveal(left);
    ASSERT_TRUE(shown.finds(2));
    EXPECT_EQ(shown.line()->text(), u"trust"_s);
    EXPECT_TRUE(eventually([&] { return shown.page->place() == left; }));
}

TEST(Searching, MayEndWhileTheIndexIsBeingMade) {
    for (int i = 0; i < 5; ++i) {
        auto shown = std::make_unique<SearchWindow>(support::openSample());
        QTest::keyClicks(shown->line(), u"ph"_s);
        if (i % 2) QTest::qWait(i * 5);
        shown->window.reset();
        shown->open.session.reset();
    }
}

TEST(Searching, AsksOnceWhetherTheIndexMayLieOnTheDisk) {
    SearchWindow shown;
    const search::Cache cache(shown.session().project().file().studyId());
    auto* words = shown.labelNamed(u"Where the search index lies"_s);
    ASSERT_TRUE(words && words->isVisible());
    EXPECT_EQ(shown.labelNamed(u"Folder of the search index"_s)->text(), cache.folder());
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(3));
    EXPECT_EQ(cache.size(), 0);
    for (auto* button : shown.window->findChildren<QPushButton*>())
        if (button->text() == u"Keep it on this computer"_s) button->click();
    EXPECT_FALSE(words->isVisible());
    ASSERT_TRUE(eventually([&] { return shown.session().finder().state() == gui::Finder::State::Ready; }));
    EXPECT_GT(cache.size(), 0);
    shown.type(u"train"_s);
    EXPECT_TRUE(shown.finds(1));
    support::trigger(*shown.page, u"Where the search index lies…"_s);
    ASSERT_TRUE(words->isVisible());
    for (auto* button : shown.window->findChildren<QPushButton*>())
        if (button->text() == u"Keep it in memory only"_s) button->click();
    EXPECT_TRUE(eventually([&] { return cache.size() == 0; }));
    EXPECT_EQ(cache.choice(), search::Cache::Choice::Forbidden);
}

TEST(Searching, LeavesNothingOfASealedStudyOnTheDisk) {
    support::OpenStudy open = support::openEmpty();
    support::addTranscript(*open.session, u"Waiting"_s, QString::fromUtf8(waiting));
    ASSERT_TRUE(journal::sealStudy(open.session->project(), u"four plain words here"_s, journal::KdfCost::fast()));
    open.session->setPassphrase(u"four plain words here"_s);
    SearchWindow shown(std::move(open));
    const search::Cache cache(shown.session().project().file().studyId());
    EXPECT_FALSE(shown.labelNamed(u"Where the search index lies"_s)->isVisible());
    shown.type(u"bus"_s);
    ASSERT_TRUE(shown.finds(2));
    EXPECT_EQ(shown.session().finder().where(), app::OpenedIndex::Where::Memory);
    EXPECT_FALSE(QFileInfo::exists(cache.folder()));
}

TEST(Searching, TakesTheIndexFromTheDiskWhenTheStudyIsSealed) {
    SearchWindow shown;
    const search::Cache cache(shown.session().project().file().studyId());
    shown.session().finder().choose(search::Cache::Choice::Allowed);
    ASSERT_TRUE(eventually([&] { return shown.session().finder().state() == gui::Finder::State::Ready && cache.size() > 0; }));
    ASSERT_TRUE(journal::sealStudy(shown.session().project(), u"four plain words here"_s, journal::KdfCost::fast()));
    shown.session().setPassphrase(u"four plain words here"_s);
    shown.session().changedElsewhere();
    ASSERT_TRUE(eventually([&] { return shown.session().finder().where() == app::OpenedIndex::Where::Memory; }));
    EXPECT_FALSE(QFileInfo::exists(cache.folder()));
    shown.type(u"train"_s);
    EXPECT_TRUE(shown.finds(1));
    shown.mark(shown.first, u"I trust the driver."_s);
    QTest::qWait(200);
    EXPECT_FALSE(QFileInfo::exists(cache.folder()));
}

TEST(Searching, FindsWhatWasChangedWhileNobodyLooked) {
    SearchWindow shown;
    shown.type(u"group:Trust"_s);
    ASSERT_TRUE(shown.finds(0));
    shown.page->hide();
    shown.mark(shown.first, u"I trust the driver."_s, {shown.group(u"Trust"_s)});
    QTest::qWait(200);
    shown.page->show();
    EXPECT_TRUE(shown.finds(1));
}

}  // namespace
}  // namespace kondensat::tests
