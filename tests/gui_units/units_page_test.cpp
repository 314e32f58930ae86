#include <QFileDialog>

#include "app/gui/parts/task.h"
#include "tests/gui_units/units_fixture.h"

namespace kondensat::tests {

using study::RefSet;

TEST(UnitsPage, MarksTheSelectedWordsWithAGroupsKey) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"I sit there alone."_s, Qt::Key_1);
    ASSERT_TRUE(at.unit(unit));
    EXPECT_EQ(at.wordsOf(unit), u"I sit there alone."_s);
    EXPECT_EQ(at.unit(unit)->groups, RefSet{at.group(u"Trust"_s)});
    EXPECT_EQ(at.unit(unit)->member, at.session().author());
    EXPECT_EQ(at.page->current(), unit);
}

TEST(UnitsPage, TakesAUnitOutWhenTheKeyComesAgain) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"I sit there alone."_s, Qt::Key_1);
    at.press(Qt::Key_2);
    EXPECT_EQ(at.unit(unit)->groups.size(), 2);
    at.press(Qt::Key_1);
    EXPECT_EQ(at.unit(unit)->groups, RefSet{at.group(u"Time"_s)});
    EXPECT_EQ(at.count(), 1);
}

TEST(UnitsPage, AddsTheGroupToTheUnitThatIsSelectedAgain) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"I sit there alone."_s, Qt::Key_1);
    at.select(u"Then I go home."_s);
    EXPECT_EQ(at.mark(u"I sit there alone."_s, Qt::Key_2), unit);
    EXPECT_EQ(at.count(), 1);
    EXPECT_EQ(at.unit(unit)->groups.size(), 2);
}

TEST(UnitsPage, LetsUnitsOverlap) {
    auto at = UnitsWindow::small();
    const RecordId first = at.mark(u"I sit there alone. Nobody tells me"_s, Qt::Key_1);
    const RecordId second = at.mark(u"Nobody tells me why"_s, Qt::Key_2);
    EXPECT_NE(first, second);
    EXPECT_EQ(at.wordsOf(first), u"I sit there alone. Nobody tells me"_s);
    EXPECT_EQ(at.wordsOf(second), u"Nobody tells me why"_s);
}

TEST(UnitsPage, TakesTheLastGroupWithEnter) {
    auto at = UnitsWindow::small();
    at.mark(u"I sit there alone."_s, Qt::Key_2);
    const RecordId unit = at.mark(u"Then I go home."_s, Qt::Key_Return);
    EXPECT_EQ(at.unit(unit)->groups, RefSet{at.group(u"Time"_s)});
}

TEST(UnitsPage, MarksWithoutAGroup) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"Then I go home."_s, Qt::Key_Space);
    ASSERT_TRUE(at.unit(unit));
    EXPECT_TRUE(at.unit(unit)->groups.isEmpty());
}

TEST(UnitsPage, FindsAGroupByItsNameOrMakesANewOne) {
    auto at = UnitsWindow::small();
    at.select(u"Then I go home."_s);
    at.press(Qt::Key_Slash);
    at.type(u"Code group"_s, u"tim"_s);
    const RecordId unit = at.view()->chosenMark();
    ASSERT_TRUE(at.unit(unit));
    EXPECT_EQ(at.unit(unit)->groups, RefSet{at.group(u"Time"_s)});

    at.select(u"I sit there alone."_s);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    at.type(u"Code group"_s, u"Loneliness"_s);
    const RecordId other = at.view()->chosenMark();
    ASSERT_TRUE(at.unit(other));
    EXPECT_EQ(at.unit(other)->groups, RefSet{at.group(u"Loneliness"_s)});
    at.session().undo();  // one entry made both
    EXPECT_FALSE(at.unit(other));
    EXPECT_EQ(at.study().count<study::CodeGroup>(), 2);
}

TEST(UnitsPage, WritesOneEntryForAKey) {
    auto at = UnitsWindow::small();
    const qint64 before = at.session().project().entryCount();
    at.mark(u"Then I go home."_s, Qt::Key_1);
    EXPECT_EQ(at.session().project().entryCount(), before + 1);
}

TEST(UnitsPage, UndoTakesAMarkBackFromTheStudyAndTheScreen) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"Then I go home."_s, Qt::Key_1);
    ASSERT_EQ(at.view()->marksAt(at.spanOf(u"I go home"_s).start), QList<RecordId>{unit});
    at.session().undo();
    EXPECT_FALSE(at.unit(unit));
    EXPECT_TRUE(at.view()->marksAt(at.spanOf(u"I go home"_s).start).isEmpty());
    EXPECT_FALSE(at.view()->chosenMark());
    at.session().redo();
    EXPECT_EQ(at.view()->marksAt(at.spanOf(u"I go home"_s).start), QList<RecordId>{unit});
}

TEST(UnitsPage, SplitsAUnitAtTheCursor) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"I sit there alone. Nobody tells me why"_s, Qt::Key_1);
    const qsizetype cursor = at.spanOf(u"Nobody"_s).start;
    at.view()->select({cursor, cursor});
    support::trigger(*at.page, u"Split the unit at the cursor"_s);
    ASSERT_EQ(at.count(), 2);
    EXPECT_EQ(at.wordsOf(unit), u"I sit there alone."_s);
    EXPECT_EQ(at.wordsOf(at.view()->chosenMark()), u"Nobody tells me why"_s);
    at.session().undo();
    EXPECT_EQ(at.wordsOf(unit), u"I sit there alone. Nobody tells me why"_s);
}

TEST(UnitsPage, MergesAUnitWithTheNextOne) {
    auto at = UnitsWindow::small();
    const RecordId first = at.mark(u"I sit there alone."_s, Qt::Key_1);
    at.mark(u"Nobody tells me why"_s, Qt::Key_2);
    at.view()->chooseMark(first);
    support::trigger(*at.page, u"Merge units"_s);
    EXPECT_EQ(at.count(), 1);
    EXPECT_EQ(at.wordsOf(first), u"I sit there alone. Nobody tells me why"_s);
    EXPECT_EQ(at.unit(first)->groups.size(), 2);
    at.session().undo();
    EXPECT_EQ(at.count(), 2);
}

TEST(UnitsPage, MergesAllUnitsThatASelectionTouches) {
    auto at = UnitsWindow::small();
    const RecordId first = at.mark(u"I sit there alone."_s, Qt::Key_1);
    at.mark(u"so long"_s, Qt::Key_1);
    at.mark(u"Then I go home."_s, Qt::Key_2);
    at.select(u"I sit there alone. Nobody tells me why it takes so long"_s);
    support::trigger(*at.page, u"Merge units"_s);
    EXPECT_EQ(at.count(), 2);
    EXPECT_EQ(at.wordsOf(first), u"I sit there alone. Nobody tells me why it takes so long"_s);
}

TEST(UnitsPage, SaysWhyNothingCanBeMerged) {
    auto at = UnitsWindow::small();
    at.mark(u"Then I go home."_s, Qt::Key_2);
    support::trigger(*at.page, u"Merge units"_s);
    EXPECT_FALSE(at.said.isEmpty());
    EXPECT_EQ(at.count(), 1);
}

TEST(UnitsPage, RemovesTheChosenUnitWithDelete) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"Then I go home."_s, Qt::Key_1);
    at.view()->chooseMark(unit);
    at.press(Qt::Key_Delete);
    EXPECT_FALSE(at.unit(unit));
    at.session().undo();
    EXPECT_TRUE(at.unit(unit));
}

TEST(UnitsPage, MovesTheEndsOfAUnitAsTheyAreDragged) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"Then I go home."_s, Qt::Key_1);
    Q_EMIT at.view()->markResized(unit, at.spanOf(u"Then I go home. I trust the nurse"_s));
    EXPECT_EQ(at.wordsOf(unit), u"Then I go home. I trust the nurse"_s);
    at.session().undo();
    EXPECT_EQ(at.wordsOf(unit), u"Then I go home."_s);
}

TEST(UnitsPage, SetsAUnitAsideForOneGroupAndBringsItBack) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"Then I go home."_s, Qt::Key_1);
    support::trigger(*at.page, u"Set the unit aside…"_s);
    at.type(u"Set the meaning unit aside"_s, u"trust"_s);
    at.type(u"Why is it set aside?"_s, u"not about trust"_s);
    EXPECT_EQ(at.unit(unit)->setAside, (study::Keyed{{at.group(u"Trust"_s).toString(), u"not about trust"_s}}));
    at.view()->chooseMark(unit);
    support::trigger(*at.page, u"Bring the unit back"_s);
    EXPECT_TRUE(at.unit(unit)->setAside.isEmpty());
}

TEST(UnitsPage, CodesInTheResearchersWordsOrInVivo) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"Nobody tells me why"_s, Qt::Key_1);
    support::trigger(*at.page, u"Code the unit…"_s);
    at.type(u"Code, in your own words"_s, u"Left without a reason"_s);
    EXPECT_EQ(at.unit(unit)->code, u"Left without a reason"_s);
    at.view()->chooseMark(unit);
    at.press(Qt::Key_F4);
    EXPECT_EQ(at.unit(unit)->code, u"Nobody tells me why"_s);
}

TEST(UnitsPage, TellsTheChosenUnitBelowTheTranscript) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"Nobody tells me why"_s, Qt::Key_1);
    EXPECT_TRUE(support::childNamed(*at.page, u"In: Trust"_s));
    at.view()->chooseMark(unit);
    at.press(Qt::Key_1);
    EXPECT_TRUE(support::childNamed(*at.page, u"In no code group yet"_s));
}

TEST(UnitsPage, CorrectsTheWordsWhileUnitsKeepTheirs) {
    auto at = UnitsWindow::small();
    const RecordId unit = at.mark(u"I trust the nurse"_s, Qt::Key_1);
    at.select(u"Then I go home."_s);
    at.press(Qt::Key_F2);
    auto* editor = qobject_cast<QPlainTextEdit*>(support::childNamed(*at.page, u"Words of the transcript"_s));
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->toPlainText(), u"Then I go home. I trust the nurse, but not the letter."_s);
    EXPECT_EQ(editor->textCursor().selectedText(), u"Then I go home."_s);
    QTest::keyClicks(editor, u"Then I went straight home."_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_FALSE(editor->isVisible());
    EXPECT_TRUE(at.view()->content().text.contains(u"Then I went straight home. I trust the nurse, but"_s));
    EXPECT_EQ(at.wordsOf(unit), u"I trust the nurse"_s);
    EXPECT_EQ(at.view()->marksAt(at.spanOf(u"the nurse"_s).start), QList<RecordId>{unit});
    at.session().undo();
    EXPECT_TRUE(at.view()->content().text.contains(u"Then I go home."_s));
    EXPECT_EQ(at.wordsOf(unit), u"I trust the nurse"_s);
}

TEST(UnitsPage, LeavesACorrectionWithEscape) {
    auto at = UnitsWindow::small();
    at.select(u"Then I go home."_s);
    at.press(Qt::Key_F2);
    auto* editor = qobject_cast<QPlainTextEdit*>(support::childNamed(*at.page, u"Words of the transcript"_s));
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, u"something else"_s);
    const qint64 entries = at.session().project().entryCount();
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_FALSE(editor->isVisible());
    EXPECT_EQ(at.session().project().entryCount(), entries);
}

TEST(UnitsPage, ComesBackToThePlaceItTells) {
    UnitsWindow at(support::openSample());
    const auto sources = at.session().index().sourcesOf(at.session().analysis());
    const RecordId second = sources[1]->id;
    at.page->reveal({gui::Step::Units, second, {5000, 5000}, {}});
    const gui::Place place = at.page->place();
    EXPECT_EQ(place.record, second);
    at.page->reveal({gui::Step::Units, sources[0]->id, {}, {}});
    at.page->reveal(place);
    EXPECT_EQ(at.page->place(), place);
}

TEST(UnitsPage, ShowsAUnitInItsSourceAndChoosesIt) {
    UnitsWindow at(support::openSample());
    const auto* unit = at.study().find<study::MeaningUnit>(RecordId::of("u025"));
    ASSERT_TRUE(unit);
    at.page->reveal({gui::Step::Units, unit->id, {}, {}});
    EXPECT_EQ(at.view()->chosenMark(), RecordId::of("u025"));
    EXPECT_EQ(at.page->place().record, unit->source);
    EXPECT_FALSE(at.view()->rectOf(app::spanOfUnit(at.study(), unit->id)).isNull());
}

TEST(UnitsPage, FiltersTheSourcesAndOpensOne) {
    UnitsWindow at(support::openSample());
    auto* filter = qobject_cast<QLineEdit*>(support::childNamed(*at.page, u"Filter sources"_s));
    auto* list = qobject_cast<QListView*>(support::childNamed(*at.page, u"Sources"_s));
    ASSERT_TRUE(filter && list);
    const auto* wanted = at.session().index().sourcesOf(at.session().analysis()).last();
    QTest::keyClicks(filter, wanted->title);
    EXPECT_EQ(list->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_EQ(at.page->place().record, wanted->id);
}

TEST(UnitsPage, WorksOnTheSmallestStudyWithoutASource) {
    UnitsWindow at(support::openEmpty());
    EXPECT_FALSE(at.page->find());
    EXPECT_FALSE(at.page->current());
}

TEST(UnitsPage, PutsTheSelectionIntoAGroupFromTheMenu) {
    auto at = UnitsWindow::small();
    at.select(u"Then I go home."_s);
    QTimer::singleShot(0, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction* action : menu->actions())
            if (action->text().startsWith(u"Time"_s)) action->trigger();
        menu->close();
    });
    Q_EMIT at.view()->menuWanted(at.view()->mapToGlobal(QPoint(50, 50)));
    EXPECT_EQ(at.unit(at.view()->chosenMark())->groups, RefSet{at.group(u"Time"_s)});
}

TEST(UnitsPage, RefusesAndSaysSoInAReadOnlyStudy) {
    auto open = support::openSample();
    const QString path = open.session->path();
    auto options = open.session->readingOptions();
    open.session.reset();
    auto session = gui::Session::open(path, options);
    ASSERT_TRUE(session);
    open.session = *std::move(session);
    UnitsWindow at(std::move(open));
    const qsizetype before = at.count();
    at.view()->select({10, 40});
    at.press(Qt::Key_1);
    EXPECT_EQ(at.count(), before);
    EXPECT_FALSE(at.problems.isEmpty());
}

TEST(UnitsPage, IsDrivenByTheKeyboardAlone) {
    auto at = UnitsWindow::small();
    at.view()->select({0, 0});
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Home);
    at.press(Qt::Key_L, Qt::ControlModifier);  // the sentence
    at.press(Qt::Key_1);
    const RecordId unit = at.view()->chosenMark();
    ASSERT_TRUE(at.unit(unit));
    const QString words = at.wordsOf(unit);
    at.press(Qt::Key_E, Qt::ControlModifier);
    at.type(u"Code, in your own words"_s, u"alone"_s);
    EXPECT_EQ(at.unit(unit)->code, u"alone"_s);
    EXPECT_TRUE(at.view()->hasFocus());
    at.view()->chooseMark(unit);
    at.press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_NE(at.wordsOf(unit), words);
    at.press(Qt::Key_Delete);
    EXPECT_EQ(at.count(), 0);
}

TEST(UnitsPage, AddsACodebookWhileTheWindowGoesOn) {
    auto at = UnitsWindow::small();
    QFile file(at.open.folder->filePath(u"codes.qdc"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QByteArray codes;
    for (int i = 0; i < 300; ++i)
        codes += "<Code guid=\"" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\" name=\"Code " +
                 QByteArray::number(i) + "\" isCodable=\"true\"/>";
    file.write("<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>"
               "<Code guid=\"00000000-0000-4000-8000-000000000001\" name=\"trust\" isCodable=\"true\">" +
               codes + "</Code></Codes></CodeBook>");
    file.close();
    support::trigger(*at.page, u"Add a codebook…"_s);
    auto* dialog = at.page->findChild<QFileDialog*>(u"codebook"_s);
    ASSERT_TRUE(dialog);
    dialog->setDirectory(at.open.folder->path());
    dialog->selectFile(u"codes.qdc"_s);
    QMetaObject::invokeMethod(dialog, "accept");
    // The file is not read in this thread: nothing is there yet, and a task says what is going on.
    EXPECT_EQ(at.study().count<study::Subgroup>(), 0);
    ASSERT_EQ(gui::Task::running().size(), 1);
    EXPECT_EQ(gui::Task::running().first()->title(), u"Reading a codebook"_s);
    ASSERT_TRUE(support::eventually([&] { return at.study().count<study::Subgroup>() == 300; }));
    EXPECT_EQ(at.study().count<study::CodeGroup>(), 2) << "Trust was there already";
    EXPECT_TRUE(at.problems.isEmpty()) << at.problems.join(u'\n').toStdString();
    // Again: everything is there.
    support::trigger(*at.page, u"Add a codebook…"_s);
    dialog = nullptr;
    for (auto* each : at.page->findChildren<QFileDialog*>(u"codebook"_s))
        if (each->isVisible()) dialog = each;
    ASSERT_TRUE(dialog);
    dialog->setDirectory(at.open.folder->path());
    dialog->selectFile(u"codes.qdc"_s);
    QMetaObject::invokeMethod(dialog, "accept");
    EXPECT_TRUE(support::eventually([&] { return at.said == u"Every code of the codebook is there already."_s; }));
}

}  // namespace kondensat::tests
