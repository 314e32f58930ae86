// Passages like a group's units and unlike a category's: read, taken or left.
#include "app/gui/search/likeness_view.h"
#include "app/operations/search_records.h"
#include "app/operations/validation.h"
#include "tests/gui_search/search_window.h"

namespace kondensat::tests {
namespace {

constexpr auto ward =
    "D: On the ward I trust the nurse, because she tells me the truth about the waiting.\n"
    "I: And the letter?\n"
    "D: I could not trust the letter. It told nobody the truth about the waiting.\n"
    "I: And home?\n"
    "D: At home I have a garden with apples and a small dog.\n";

struct Likeness : testing::Test {
    SearchWindow shown;
    RecordId third, trust;
    gui::LikenessView* view = nullptr;
    gui::OfferedModel* model = nullptr;
    Likeness() {
        third = support::addTranscript(shown.session(), u"Ward"_s, QString::fromUtf8(ward));
        trust = shown.group(u"Trust"_s);
        shown.mark(third, u"I trust the nurse, because she tells me the truth about the waiting."_s, {trust});
        shown.mark(shown.first, u"I trust the driver."_s, {trust});
        view = shown.page->findChild<gui::LikenessView*>();
        model = shown.page->findChild<gui::OfferedModel*>();
    }
    void open(const RecordId& about, bool unlike = false) {
        shown.page->reveal({gui::Step::Search, about, {}, unlike ? u"unlike"_s : u"like"_s});
        ASSERT_TRUE(eventually([&] { return model->rowCount() > 0; }));
    }
    [[nodiscard]] int rowOf(const QString& words) const {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->at(row)->text.contains(words)) return row;
        return -1;
    }
    void choose(const QString& words) {
        ASSERT_GE(rowOf(words), 0) << words.toStdString();
        ASSERT_TRUE(view->current());
        for (int i = 0; i < model->rowCount() && !view->current()->text.contains(words); ++i) ASSERT_TRUE(view->walk(1));
    }
    void read(const RecordId& source) {
        ASSERT_TRUE(shown.session().commit(app::toggleRead(shown.study(), shown.session().analysis(), source, shown.session().author(), QDate(2026, 1, 2))));
    }
};

TEST_F(Likeness, OffersWhatIsUnmarkedWithTheWordsThatMadeIt) {
    open(trust);
    const int row = rowOf(u"I could not trust the letter."_s);
    ASSERT_GE(row, 0);
    EXPECT_TRUE(model->reasonOf(*model->at(row)).contains(u"trust"_s));
    EXPECT_EQ(rowOf(u"I trust the nurse"_s), -1);
    EXPECT_EQ(rowOf(u"apples"_s), -1);
    EXPECT_EQ(shown.page->current(), view->current()->source);
}

TEST_F(Likeness, GivesWayToTheHitsOfAQuery) {
    shown.open_(u"train"_s, 1);
    const RecordId found = shown.page->current();
    open(trust);
    shown.line()->setFocus();
    QTest::keyClick(shown.line(), Qt::Key_Return);  // the same query as before
    ASSERT_TRUE(eventually([&] { return shown.page->current() == found && shown.list()->isVisible() && shown.list()->currentIndex().row() == 0; }));
}

TEST_F(Likeness, TakesAPassageIntoTheGroupOnceItsTranscriptWasRead) {
    open(trust);
    choose(u"I could not trust the letter."_s);
    const QString words = view->current()->text;
    const qsizetype before = shown.study().count<study::MeaningUnit>();
    support::trigger(*shown.page, u"Take into the group"_s);
    EXPECT_EQ(shown.study().count<study::MeaningUnit>(), before);
    EXPECT_TRUE(shown.labelNamed(u"About marking here"_s)->isVisible());
    read(third);
    support::trigger(*shown.page, u"Take into the group"_s);
    ASSERT_EQ(shown.study().count<study::MeaningUnit>(), before + 1);
    EXPECT_TRUE(shown.units().contains(words));
    EXPECT_EQ(rowOf(u"I could not trust the letter."_s), -1);
    for (const auto& unit : shown.study().table<study::MeaningUnit>()) EXPECT_TRUE(unit.groups.contains(trust));
    shown.session().undo();
    EXPECT_EQ(shown.study().count<study::MeaningUnit>(), before);
}

TEST_F(Likeness, DoesNotOfferAgainWhatWasLeft) {
    open(trust);
    choose(u"I could not trust the letter."_s);
    support::trigger(*shown.page, u"Leave for good"_s);
    ASSERT_EQ(shown.study().count<study::LeftPassage>(), 1);
    const auto& left = *shown.study().table<study::LeftPassage>().cbegin();
    EXPECT_EQ(left.about, trust);
    EXPECT_EQ(left.member, shown.session().author());
    view->open(shown.group(u"Time"_s), false);
    view->open(trust, false);
    QTest::qWait(200);
    EXPECT_EQ(rowOf(u"I could not trust the letter."_s), -1);
}

TEST_F(Likeness, RecordsASearchForWhatChallengesACategory) {
    study::ChangeSet set(u"added %n category"_s);
    study::Category category;
    category.parent = shown.session().analysis();
    category.name = u"Being told the truth"_s;
    category.groups = {trust};
    const RecordId id = set.add(category);
    ASSERT_TRUE(shown.session().commit(set));
    read(third);
    open(id, true);
    ASSERT_TRUE(view->isUnlike());
    choose(u"I could not trust the letter."_s);
    support::trigger(*shown.page, u"Take as a meaning unit"_s);
    view->record(u"One patient mistrusts what is written."_s);
    const auto searches = shown.study().children<study::ChallengeSearch>(id);
    ASSERT_EQ(searches.size(), 1);
    EXPECT_EQ(searches.first()->outcome, u"One patient mistrusts what is written."_s);
    EXPECT_TRUE(searches.first()->sources.contains(third));
    ASSERT_EQ(searches.first()->units.size(), 1);
    EXPECT_EQ(searches.first()->member, shown.session().author());
    EXPECT_TRUE(shown.labelNamed(u"Participants who never speak in it"_s)->text().contains(u">B<"_s));
}

TEST_F(Likeness, AsksForTheOutcomeOfWhatWasReadAndTakesTheRecordBack) {
    study::ChangeSet set(u"added %n category"_s);
    study::Category category;
    category.parent = shown.session().analysis();
    category.name = u"Being told the truth"_s;
    category.groups = {trust};
    const RecordId id = set.add(category);
    ASSERT_TRUE(shown.session().commit(set));
    open(id, true);
    const auto searches = [&] { return shown.study().children<study::ChallengeSearch>(id); };
    const auto ask = [&] {
        support::trigger(*shown.page, u"Record this search…"_s);
        return qobject_cast<QLineEdit*>(support::childNamed(*shown.window, u"Outcome: what was found, and what came of it in the text"_s));
    };
    QLineEdit* line = ask();
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->hasFocus());
    QTest::keyClicks(line, u"a slip of the keys"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_TRUE(searches().isEmpty());

    choose(u"I could not trust the letter."_s);
    line = ask();
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"Letters are not believed; the text says so now."_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(searches().size(), 1);
    const study::ChallengeSearch recorded = *searches().first();
    EXPECT_EQ(recorded.outcome, u"Letters are not believed; the text says so now."_s);
    EXPECT_TRUE(recorded.sought.contains(u"“Being told the truth”"_s)) << recorded.sought.toStdString();
    EXPECT_TRUE(recorded.sources.contains(third));
    EXPECT_TRUE(recorded.units.isEmpty());
    EXPECT_EQ(recorded.member, shown.session().author());
    EXPECT_EQ(recorded.date, QDate::currentDate().toString(Qt::ISODate));
    EXPECT_TRUE(shown.said.startsWith(u"Recorded"_s)) << shown.said.toStdString();
    shown.session().undo();
    EXPECT_TRUE(searches().isEmpty());
    shown.session().redo();
    ASSERT_EQ(searches().size(), 1);
    EXPECT_EQ(searches().first()->outcome, recorded.outcome);
}

TEST(Stretches, AreTheHitItsSentencesOrItsTurn) {
    SearchWindow shown;
    const QString text = shown.study().text(shown.first);
    const auto around = [&](const QString& words, app::Stretch stretch) {
        const qsizetype at = text.indexOf(words);
        const text::Span span = app::stretchAround(shown.study(), shown.first, {at, at + words.size()}, stretch);
        return text.mid(span.start, span.length());
    };
    EXPECT_EQ(around(u" late "_s, app::Stretch::Hit), u"late"_s);
    EXPECT_EQ(around(u"late"_s, app::Stretch::Sentence), u"The bus is late on Mondays, and nobody says why."_s);
    EXPECT_EQ(around(u"bus. The"_s, app::Stretch::Sentence), u"I take the bus. The bus is late on Mondays, and nobody says why."_s);
    EXPECT_EQ(around(u"daughter"_s, app::Stretch::Turn), u"My daughter drives me. The train would be quicker."_s);
}

}  // namespace
}  // namespace kondensat::tests
