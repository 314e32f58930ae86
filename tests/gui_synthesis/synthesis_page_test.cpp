// Step 4 in real widgets.
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QPushButton>
#include <QToolButton>

#include "app/gui/parts/number_offers.h"
#include "core/method/fingerprint.h"
#include "tests/gui_synthesis/synthesis_window.h"

namespace kondensat {

using namespace tests;

namespace {

TEST_F(Small, ACategoryIsMadeFromACodeGroup) {
    EXPECT_TRUE(support::childNamed(*window, u"Categories and analytic texts"_s));
    support::trigger(*page, u"New category"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Wait"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(support::eventually([&] { return study().count<Category>() == 1; }));
    const Category* category = study().list<Category>().first();
    EXPECT_EQ(category->name, u"Waiting"_s);
    EXPECT_TRUE(category->groups.contains(group));
    EXPECT_EQ(page->outline()->rowCount(page->outline()->index(0, 0)), 2) << "introduction and one subgroup";
}

TEST_F(Small, ATextIsWrittenAQuoteInsertedDeletedAndUndone) {
    const RecordId text = begin();
    ASSERT_TRUE(text);
    QTest::keyClicks(&edit(), u"Patients waited."_s);
    chooseToQuote(unit);
    support::trigger(*page, u"Insert quote"_s);
    EXPECT_EQ(study().text(text), u"Patients waited.\n"_s + place);
    ASSERT_EQ(study().count<Quote>(), 1);
    const Quote quote = *study().list<Quote>().first();
    EXPECT_EQ(quote.verbatim, u"I waited in the corridor for three hours."_s);
    ASSERT_EQ(edit().shownQuotes().size(), 1);
    EXPECT_EQ(edit().shownQuotes().first().label, u"(A)"_s);
    EXPECT_GT(edit().document()->size().height(), 3 * edit().fontMetrics().lineSpacing())
        << "it is drawn over lines of its own";

    putCursor(int(study().text(text).size()));
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    ASSERT_TRUE(edit().write());
    EXPECT_EQ(study().count<Quote>(), 0);
    EXPECT_TRUE(study().document(text)->marks().isEmpty());
    ASSERT_TRUE(open.session->undo());
    EXPECT_EQ(study().count<Quote>(), 1);
    ASSERT_EQ(edit().shownQuotes().size(), 1);
    ASSERT_TRUE(open.session->undo());
    EXPECT_EQ(study().text(text), u"Patients waited."_s);
    EXPECT_EQ(study().count<Quote>(), 0);
    EXPECT_TRUE(edit().shownQuotes().isEmpty());
}

TEST_F(Small, ABraceOffersTheNumbersOfTheRecords) {
    const RecordId text = begin();
    edit().setFocus();
    QTest::keyClicks(&edit(), u"Of {"_s);
    QCompleter* list = edit().findChild<gui::NumberOffers*>()->list();
    ASSERT_TRUE(list->popup()->isVisible());
    const qsizetype all = list->completionCount();
    EXPECT_GT(all, 8);
    QTest::keyClicks(list->popup(), u"partic"_s);
    ASSERT_TRUE(list->popup()->isVisible());
    EXPECT_LT(list->completionCount(), all);
    EXPECT_EQ(list->popup()->currentIndex().data().toString(), u"participants  –  %1"_s.arg(study().count<Participant>()));
    QTest::keyClick(list->popup(), Qt::Key_Return);
    EXPECT_FALSE(list->popup()->isVisible());
    QTest::keyClicks(&edit(), u" some {"_s);
    ASSERT_TRUE(list->popup()->isVisible());
    QTest::keyClick(list->popup(), Qt::Key_Escape);
    EXPECT_FALSE(list->popup()->isVisible());
    QTest::keyClicks(&edit(), u"x} waited."_s);
    EXPECT_FALSE(list->popup()->isVisible());
    ASSERT_TRUE(edit().write());
    EXPECT_EQ(study().text(text), u"Of {participants} some {x} waited."_s);
}

TEST_F(Small, EnterInTheListInsertsTheQuote) {
    begin();
    chooseToQuote(unit);
    QTest::keyClick(page->material()->quotes(), Qt::Key_Return);
    EXPECT_EQ(study().count<Quote>(), 1);
}

TEST_F(Small, AnyWordsOfATranscriptAreQuotedWithTheirBinding) {
    begin();
    page->material()->showTab(gui::MaterialPanel::Transcript);
    auto* pane = page->material()->transcript();
    pane->showSource(source, {}, {});
    const qsizetype at = study().text(source).indexOf(u"Nobody came."_s);
    pane->view()->select({at, at + 12});
    support::trigger(*page, u"Insert quote"_s);
    ASSERT_EQ(study().count<Quote>(), 1);
    const Quote* quote = study().list<Quote>().first();
    EXPECT_EQ(quote->verbatim, u"Nobody came."_s);
    EXPECT_TRUE(quote->unit.isEmpty());
    EXPECT_EQ(study().document(source)->textOf(quote->range), u"Nobody came."_s);
}

TEST_F(Small, ACutQuoteIsPastedWithItsBinding) {
    const RecordId text = begin();
    QTest::keyClicks(&edit(), u"One."_s);
    chooseToQuote(unit);
    support::trigger(*page, u"Insert quote"_s);
    edit().selectAll();
    edit().cut();
    ASSERT_TRUE(edit().write());
    EXPECT_EQ(study().count<Quote>(), 0);
    edit().paste();
    EXPECT_EQ(study().text(text), u"One.\n"_s + place);
    ASSERT_EQ(study().count<Quote>(), 1);
    EXPECT_EQ(study().list<Quote>().first()->unit, unit);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"“I waited in the corridor for three hours.” (A)"_s));
}

TEST_F(Small, AParagraphIsTickedAndItsUnderlineGoes) {
    begin();
    QTest::keyClicks(&edit(), u"Patients waited."_s);
    ASSERT_TRUE(edit().write());
    ASSERT_EQ(edit().hints().size(), 1);
    EXPECT_EQ(edit().hints().first().kind, gui::TextHint::Kind::Unbacked);
    page->material()->showTab(gui::MaterialPanel::Condensates);
    auto* tick = page->material()->condensates()->findChild<QCheckBox*>();
    ASSERT_TRUE(tick);
    ASSERT_TRUE(tick->isEnabled());
    QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
    ASSERT_EQ(study().count<ParagraphLink>(), 1);
    EXPECT_TRUE(study().list<ParagraphLink>().first()->condensates.contains(condensate));
    EXPECT_TRUE(edit().hints().isEmpty());
    EXPECT_TRUE(tick->isChecked());
}

TEST_F(Small, ATextIsConfirmedAndNeedsAnotherLookWhenItsCondensateChanges) {
    const RecordId text = begin();
    QTest::keyClicks(&edit(), u"Patients waited."_s);
    support::trigger(*page, u"Confirm text"_s);
    EXPECT_FALSE(study().find<AnalyticText>(text)->confirmed.isEmpty());
    ChangeSet changes(u"wrote in a condensate"_s);
    changes.edit(condensate, study().document(condensate)->replacing({0, 1}, u"We"_s));
    ASSERT_TRUE(open.session->commit(changes));
    EXPECT_TRUE(support::eventually([&] {
        for (const QLabel* label : page->textView()->findChildren<QLabel*>())
            if (label->text().startsWith(u"Needs another look"_s)) return true;
        return false;
    }));
    support::trigger(*page, u"Confirm again"_s);
    EXPECT_FALSE(method::needsAnotherLook(study(), text));
}

TEST_F(Small, AllIsTakenBackToTheBeginning) {
    const auto entries = open.session->undoWords();
    begin();
    QTest::keyClicks(&edit(), u"Patients waited."_s);
    chooseToQuote(unit);
    support::trigger(*page, u"Insert quote"_s);
    go(study().list<Category>().first()->id);
    support::trigger(*page, u"Add a search"_s);
    ASSERT_EQ(study().count<ChallengeSearch>(), 1);
    for (int i = 0; i < 20 && open.session->undoWords() != entries; ++i) ASSERT_TRUE(open.session->undo());
    EXPECT_EQ(study().count<Category>(), 0);
    EXPECT_EQ(study().count<Quote>(), 0);
    EXPECT_EQ(study().count<ChallengeSearch>(), 0);
    EXPECT_EQ(page->outline()->rowCount(), 0);
    while (!open.session->redoWords().isEmpty()) ASSERT_TRUE(open.session->redo());
    EXPECT_EQ(study().count<Quote>(), 1);
    EXPECT_EQ(study().count<ChallengeSearch>(), 1);
}

TEST_F(Small, ASearchForChallengesKeepsWhatWasSoughtWhereAndWhatWasFound) {
    begin();
    const RecordId category = study().list<Category>().first()->id;
    go(category);
    support::trigger(*page, u"Add a search"_s);
    auto& sought = named<gui::FieldText>(u"What was sought"_s);
    EXPECT_TRUE(sought.hasFocus());
    QTest::keyClicks(&sought, u"Those who did not wait"_s);
    ASSERT_TRUE(open.session->writePending());
    const ChallengeSearch* search = study().list<ChallengeSearch>().first();
    EXPECT_EQ(search->sought, u"Those who did not wait"_s);
    EXPECT_EQ(search->member, open.session->author());
    auto* list = page->categoryView()->rereading();
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_EQ(page->material()->transcript()->source(), source) << "the transcript is there to be re-read";
    page->material()->transcript()->view()->chooseMark(unit);
    for (QPushButton* button : page->categoryView()->findChildren<QPushButton*>())
        if (button->text() == u"Add the chosen unit"_s) button->click();
    EXPECT_TRUE(study().list<ChallengeSearch>().first()->units.contains(unit));
    QTest::mouseClick(support::childNamed(*window, u"Remove this search"_s), Qt::LeftButton);
    EXPECT_EQ(study().count<ChallengeSearch>(), 0);
}

TEST_F(Small, ATranscriptIsMarkedAsReread) {
    begin();
    go(study().list<Category>().first()->id);
    auto* list = page->categoryView()->rereading();
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_EQ(list->model()->index(0, gui::RereadModel::Reread).data().toString(), u"not since"_s);
    support::trigger(*page, u"Mark as re-read"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(study().count<ReadingMark>(), 1);
    EXPECT_TRUE(list->model()->index(0, gui::RereadModel::Reread).data().toString().startsWith(u"ML"_s));
}

TEST_F(Sample, TheBindingShowsAChangedTranscriptAndTakesItsWords) {
    go(id("q-nav-1"));
    EXPECT_EQ(page->material()->details()->quote(), id("q-nav-1"));
    EXPECT_EQ(edit().chosenQuote(), id("q-nav-1"));
    correct(id("fg1"), u"Everybody did their job. I've gone"_s, u"Everyone did their job. I've gone"_s);
    const auto shown = edit().shownQuotes();
    ASSERT_FALSE(shown.isEmpty());
    EXPECT_EQ(shown.first().note, u"The transcript reads differently now"_s);
    EXPECT_TRUE(shown.first().words.startsWith(u"Everyone"_s));
    EXPECT_TRUE(named<QLabel>(u"words now"_s).text().contains(u"<s "_s));
    for (QPushButton* button : page->material()->details()->findChildren<QPushButton*>())
        if (button->text() == u"Take the words as they are now"_s) QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(study().find<Quote>(id("q-nav-1"))->verbatim.startsWith(u"Everyone"_s));
    EXPECT_TRUE(edit().shownQuotes().first().note.isEmpty());
}

TEST_F(Sample, AnEditedFormBeyondThePolicyIsShownQuietly) {
    go(id("q-nav-1"));
    ChangeSet changes(u"edited a quote"_s);
    QString words = study().find<Quote>(id("q-nav-1"))->verbatim;
    changes.set(id("q-nav-1"), &Quote::edited, words.replace(u"fever"_s, u"cold"_s));
    ASSERT_TRUE(open.session->commit(changes));
    EXPECT_TRUE(named<QLabel>(u"beyond policy"_s).text().startsWith(u"1 difference"_s));
    EXPECT_EQ(edit().shownQuotes().first().note, u"Edited beyond the quote policy"_s);
}

TEST_F(Sample, TheLabelIsOverriddenAndPreviewed) {
    go(id("q-nav-1"));
    auto& label = named<gui::FieldLine>(u"Label of the quote"_s);
    const QString usual = label.placeholderText();
    EXPECT_TRUE(usual.startsWith(u"("_s));
    label.setFocus();
    QTest::keyClicks(&label, u"(a physician)"_s);
    ASSERT_TRUE(open.session->writePending());
    EXPECT_EQ(study().find<Quote>(id("q-nav-1"))->label, u"(a physician)"_s);
    EXPECT_TRUE(named<QLabel>(u"label preview"_s).text().endsWith(u"(a physician)"_s));
    EXPECT_EQ(edit().shownQuotes().first().label, u"(a physician)"_s);
}

TEST_F(Sample, AVersionIsBegunCheckedAndOutdatedAfterAnEdit) {
    go(id("at-nav"));
    support::trigger(*page, u"Language versions"_s);
    auto* versions = page->textView()->versions();
    versions->setLanguage(u"da"_s);
    gui::VersionRow* row = nullptr;
    for (auto* each : versions->findChildren<gui::VersionRow*>())
        if (each->field().field == u"heading"_s) row = each;
    ASSERT_TRUE(row);
    const auto press = [&](const QString& words) {
        QPushButton* found = nullptr;
        const auto stands = [&] {  // once it is laid out
            for (auto* button : row->findChildren<QPushButton*>())
                if (button->text().startsWith(words) && !button->visibleRegion().isEmpty()) found = button;
            return found != nullptr;
        };
        if (support::eventually(stands)) return QTest::mouseClick(found, Qt::LeftButton);
        ADD_FAILURE() << "no button says " << words.toStdString();
    };
    press(u"Begin the version in"_s);
    ASSERT_TRUE(row->version());
    QTest::keyClicks(row->edit(), u"At finde vej"_s);
    press(u"Check"_s);
    EXPECT_EQ(study().find<Translation>(row->version())->state, u"checked"_s);
    EXPECT_EQ(study().text(row->version()), u"At finde vej"_s);
    ChangeSet changes(u"changed a heading"_s);
    changes.set(id("at-nav"), &AnalyticText::heading, u"Finding a way"_s);
    ASSERT_TRUE(open.session->commit(changes));
    const auto says = [&](const QString& words) {
        for (const QLabel* label : row->findChildren<QLabel*>())
            if (label->text().startsWith(words)) return true;
        return false;
    };
    EXPECT_TRUE(says(u"Needs another look"_s));
    press(u"Check again"_s);
    EXPECT_TRUE(says(u"Checked"_s));
    row->edit()->setFocus();
    QTest::keyClicks(row->edit(), u"!"_s);
    ASSERT_TRUE(row->edit()->write());
    EXPECT_EQ(study().find<Translation>(row->version())->state, u"draft"_s) << "changed after it was checked";
}

TEST_F(Small, CondensatesAndNamesHaveVersionsBesideTheirCategory) {
    begin();
    go(study().list<Category>().first()->id);
    support::trigger(*page, u"Language versions"_s);
    auto* versions = page->categoryView()->versions();
    versions->setLanguage(u"da"_s);
    QStringList titles;
    gui::VersionRow* row = nullptr;
    for (auto* each : versions->findChildren<gui::VersionRow*>()) {
        titles.append(each->edit()->accessibleName());
        if (each->field().record == condensate) row = each;
    }
    EXPECT_TRUE(titles.contains(u"Code group, version"_s));
    EXPECT_TRUE(titles.contains(u"Subgroup, version"_s));
    ASSERT_TRUE(row);
    auto* begins = row->findChild<QPushButton*>();
    for (auto* button : row->findChildren<QPushButton*>())
        if (button->text().startsWith(u"Begin the version in"_s)) begins = button;
    ASSERT_TRUE(support::eventually([&] { return !begins->visibleRegion().isEmpty(); }));
    QTest::mouseClick(begins, Qt::LeftButton);
    ASSERT_TRUE(row->version());
    ASSERT_EQ(QApplication::focusWidget(), row->edit());
    QTest::keyClicks(QApplication::focusWidget(), u"Jeg venter i timevis."_s);
    ASSERT_TRUE(open.session->writePending());
    const auto* version = study().find<Translation>(row->version());
    EXPECT_EQ(version->parent, condensate);
    EXPECT_EQ(study().text(version->id), u"Jeg venter i timevis."_s);
    const RecordId made = version->id;
    page->reveal({gui::Step::Synthesis, page->textView()->text(), {}, {}});
    go(made);
    EXPECT_EQ(QApplication::focusWidget(), row->edit()) << "its place is found again";
}

TEST_F(Sample, VersionsStandAloneInANarrowWindowAndLeaveByTheirButton) {
    go(id("cat-trans"));
    window->resize(760, 600);
    support::trigger(*page, u"Language versions"_s);
    gui::CategoryView* view = page->categoryView();
    const auto shows = [&](QWidget& part) { return !part.visibleRegion().isEmpty(); };
    ASSERT_TRUE(support::eventually([&] { return shows(*view->versions()); }));
    EXPECT_FALSE(shows(*view->rereading()));
    QToolButton* leave = nullptr;
    for (auto* button : view->findChildren<QToolButton*>())
        if (button->text() == u"Language versions"_s && shows(*button)) leave = button;
    ASSERT_TRUE(leave);
    QTest::mouseClick(leave, Qt::LeftButton);
    EXPECT_TRUE(view->rereading()->isVisible());
    EXPECT_FALSE(view->versions()->isVisible());
    support::trigger(*page, u"Language versions"_s);
    support::trigger(*page, u"Add a search"_s);
    EXPECT_TRUE(view->rereading()->isVisible()) << "what was asked for is seen";
}

TEST_F(Sample, EveryKindOfRecordIsRevealedAndItsPlaceComesBack) {
    go(id("cat-mentors"));
    EXPECT_EQ(page->categoryView()->category(), id("cat-mentors"));
    EXPECT_EQ(page->current(), id("cat-mentors"));
    go(id("at-nav"), {4, 17});
    EXPECT_EQ(page->textView()->text(), id("at-nav"));
    const gui::Place there = page->place();
    EXPECT_EQ(there.record, id("at-nav"));
    EXPECT_EQ(there.span, (text::Span{4, 17}));
    go(id("pl-nav-2"));
    EXPECT_EQ(edit().textCursor().selectedText(),
              study().document(id("at-nav"))->textOf(study().find<ParagraphLink>(id("pl-nav-2"))->range));
    go(id("cs-trans-2"));
    EXPECT_EQ(page->categoryView()->category(), id("cat-trans"));
    go(id("t-q-vuln-1"));
    EXPECT_EQ(page->material()->details()->quote(), id("q-vuln-1"));
    EXPECT_EQ(page->material()->tab(), gui::MaterialPanel::Quote);
    page->reveal(there);
    EXPECT_EQ(page->place(), there);
}

TEST_F(Sample, AQuoteIsChosenByAClick) {
    go(id("at-nav"));
    const int at = edit().positionOf(id("q-nav-1"));
    ASSERT_GE(at, 0);
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(at);
    edit().setTextCursor(cursor);
    edit().ensureCursorVisible();
    const QPoint inside = edit().cursorRect(cursor).topLeft() + QPoint(60, 30);
    cursor.setPosition(0);
    edit().setTextCursor(cursor);
    EXPECT_TRUE(edit().chosenQuote().isEmpty());
    QTest::mouseClick(edit().viewport(), Qt::LeftButton, {}, inside);
    EXPECT_EQ(edit().chosenQuote(), id("q-nav-1"));
}

TEST_F(Sample, RemovingACategoryTakesItsTextsAlongAndUndoBringsAllBack) {
    const auto before = study().count<Quote>();
    go(id("cat-trans"));
    support::trigger(*page, u"Remove category or text"_s);
    EXPECT_FALSE(study().find<AnalyticText>(id("at-nav")));
    EXPECT_LT(study().count<Quote>(), before);
    ASSERT_TRUE(open.session->undo());
    EXPECT_TRUE(study().find<AnalyticText>(id("at-nav")));
    EXPECT_EQ(study().count<Quote>(), before);
}

TEST_F(Sample, ItsModelsKeepTheRulesOfModels) {
    QAbstractItemModelTester outline(page->outline(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester quotes(page->material()->quotes()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester rereading(page->categoryView()->rereading()->model(),
                                       QAbstractItemModelTester::FailureReportingMode::Fatal);
    go(id("at-nav"));
    go(id("cat-mentors"));
    support::trigger(*page, u"Move up"_s);
    EXPECT_EQ(page->outline()->placeAt(page->outline()->index(0, 0))->category, id("cat-mentors"));
    support::trigger(*page, u"Remove category or text"_s);
    ASSERT_TRUE(open.session->undo());
    ASSERT_TRUE(open.session->undo());
    EXPECT_EQ(page->outline()->placeAt(page->outline()->index(0, 0))->category, id("cat-trans"));
}

}  // namespace

}  // namespace kondensat
