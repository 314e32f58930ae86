#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "app/gui/condensation/condensation_page.h"
#include "core/method/fingerprint.h"
#include "tests/gui_condensation/small_board.h"

using namespace kondensat;
using namespace kondensat::gui;
using namespace kondensat::study;
using namespace Qt::StringLiterals;
using support::Board;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(BoardOfAGroup, showsUnitsWithoutASubgroupFirst) {
    Board board;
    EXPECT_EQ(board.column(0)->list()->cards()->units().size(), 4);
    EXPECT_EQ(board.column(0)->list()->cards()->index(0).data().toString(), board.words(board.units[0]));
}

TEST(BoardOfAGroup, isAModelThatQtAccepts) {
    Board board;
    for (int i = 0; i < 3; ++i)
        new QAbstractItemModelTester(board.column(i)->list()->cards(), QAbstractItemModelTester::FailureReportingMode::Fatal, board.column(i));
    board.choose(0, {board.units[0], board.units[2]});
    QTest::keyClick(board.list(0), Qt::Key_1);
    board.choose(1, {board.units[2]});
    QTest::keyClick(board.list(1), Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(board.session().undo());
    ASSERT_TRUE(board.session().undo());
    EXPECT_EQ(board.unitsIn(0).size(), 4);
}

TEST(BoardOfAGroup, movesChosenCardsByKeysAndTakesItBack) {
    Board board;
    board.choose(0, {board.units[1], board.units[2]});
    QTest::keyClick(board.list(0), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(board.unitsIn(1), ElementsAre(board.units[1], board.units[2]));
    EXPECT_EQ(board.list(1)->chosen().size(), 2);
    QTest::keyClick(board.list(1), Qt::Key_2);
    EXPECT_THAT(board.unitsIn(2), ElementsAre(board.units[1], board.units[2]));
    QTest::keyClick(board.list(2), Qt::Key_0);
    EXPECT_EQ(board.unitsIn(0).size(), 4);
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(board.session().undo());
    EXPECT_EQ(board.unitsIn(0).size(), 4);
    EXPECT_THAT(board.unitsIn(1), IsEmpty());
}

TEST(BoardOfAGroup, takesDraggedCardsWhereTheyLand) {
    Board board;
    board.move(board.units[0], 1);
    board.move(board.units[1], 1);
    const std::unique_ptr<QMimeData> dragged(board.list(0)->cards()->mimeData(
        {board.list(0)->cards()->indexOf(board.units[3]), board.list(0)->cards()->indexOf(board.units[2])}));
    ASSERT_TRUE(board.list(1)->cards()->dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, {}));
    EXPECT_THAT(board.unitsIn(1), ElementsAre(board.units[0], board.units[2], board.units[3], board.units[1]));
    ASSERT_TRUE(board.session().undo());
    EXPECT_THAT(board.unitsIn(1), ElementsAre(board.units[0], board.units[1]));
}

TEST(BoardOfAGroup, copiesDraggedCardsWhenAsked) {
    Board board;
    board.move(board.units[0], 1);
    const std::unique_ptr<QMimeData> dragged(board.list(1)->cards()->mimeData({board.list(1)->cards()->index(0)}));
    ASSERT_TRUE(board.list(2)->cards()->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, {}));
    EXPECT_THAT(board.unitsIn(1), ElementsAre(board.units[0]));
    EXPECT_THAT(board.unitsIn(2), ElementsAre(board.units[0]));
}

TEST(BoardOfAGroup, takesNothingFromAnotherGroup) {
    Board board;
    const std::unique_ptr<QMimeData> foreign(mimeOf(DraggedUnits{RecordId::of("other"), {}, {board.units[0]}}));
    EXPECT_FALSE(board.list(1)->cards()->dropMimeData(foreign.get(), Qt::MoveAction, 0, 0, {}));
    EXPECT_THAT(board.unitsIn(1), IsEmpty());
}

TEST(BoardOfAGroup, ordersCardsByKeys) {
    Board board;
    board.choose(0, {board.units[2]});
    QTest::keyClick(board.list(0), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(board.list(0), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(board.list(0), Qt::Key_Up, Qt::AltModifier);  // there is no further
    EXPECT_THAT(board.unitsIn(0), ElementsAre(board.units[2], board.units[0], board.units[1], board.units[3]));
    QTest::keyClick(board.list(0), Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(board.unitsIn(0), ElementsAre(board.units[0], board.units[2], board.units[1], board.units[3]));
    ASSERT_TRUE(board.session().undo());
    EXPECT_EQ(board.unitsIn(0).first(), board.units[2]);
}

TEST(SetAsideTray, asksForAReasonAndKeepsTheCard) {
    Board board;
    board.choose(0, {board.units[1]});
    QTest::keyClick(board.list(0), Qt::Key_Delete);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"about the weather"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_THAT(board.view()->tray()->units(), ElementsAre(board.units[1]));
    EXPECT_EQ(board.study().find<MeaningUnit>(board.units[1])->setAside.value(board.group.toString()), u"about the weather"_s);
    QTest::keyClick(board.list(0), Qt::Key_T);
    ASSERT_TRUE(board.view()->isTrayOpen());
    board.view()->tray()->list()->choose({board.units[1]});
    QTest::keyClick(board.view()->tray()->list(), Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_EQ(board.unitsIn(0).size(), 4);
    ASSERT_TRUE(board.session().undo());
    EXPECT_THAT(board.view()->tray()->units(), ElementsAre(board.units[1]));
}

TEST(SetAsideTray, holdsSubgroupsAndGivesThemBack) {
    Board board;
    board.move(board.units[0], 2);
    ASSERT_TRUE(board.session().commit(app::setSubgroupAside(board.subgroups[1], u"belongs to another paper"_s)));
    EXPECT_EQ(board.view()->columns().size(), 2);
    EXPECT_THAT(board.view()->tray()->units(), ElementsAre(board.units[0]));
    board.view()->setTrayOpen(true);
    auto* back = qobject_cast<QPushButton*>(support::childNamed(*board.page, u"Bring back Paper"_s));
    ASSERT_TRUE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_TRUE(support::eventually([&] { return board.view()->columns().size() == 3; }));
    EXPECT_THAT(board.unitsIn(2), ElementsAre(board.units[0]));
}

TEST(Subgroups, areMadeRenamedMovedAndRemovedWithoutAMouse) {
    Board board;
    board.list(0)->setFocus();
    QTest::keyClick(board.list(0), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Silence"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(board.view()->columns().size(), 4);
    EXPECT_EQ(board.view()->current(), board.column(3));
    support::trigger(*board.page, u"Move subgroup to the left"_s);
    EXPECT_EQ(board.nameOf(2), u"Silence"_s);
    QTest::keyClick(board.list(2), Qt::Key_F2);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    line->selectAll();
    QTest::keyClicks(line, u"Not answering"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(board.nameOf(2), u"Not answering"_s);
    board.view()->enter(board.column(2));
    support::trigger(*board.page, u"Remove subgroup"_s);
    EXPECT_EQ(board.view()->columns().size(), 3);
    for (int i = 0; i < 4; ++i) ASSERT_TRUE(board.session().undo());
    EXPECT_EQ(board.view()->columns().size(), 3);
    EXPECT_EQ(board.nameOf(2), u"Paper"_s);
}

TEST(Finding, leavesTheCardsThatHoldTheWords) {
    Board board;
    ASSERT_TRUE(board.page->find());
    QTest::keyClicks(QApplication::focusWidget(), u"LETTER"_s);
    EXPECT_EQ(board.list(0)->cards()->units().size(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(board.list(0)->cards()->units().size(), 4);
}

TEST(Groups, areWalkedThroughByKeys) {
    Board board;
    QTest::keyClick(board.list(0), Qt::Key_PageDown, Qt::ControlModifier);
    auto* chooser = qobject_cast<QComboBox*>(support::childNamed(*board.page, u"Code group"_s));
    ASSERT_TRUE(chooser);
    EXPECT_EQ(chooser->currentText(), u"Empty group"_s);
    QTest::keyClick(board.page.get(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(chooser->currentText(), u"Waiting"_s);
}

TEST(Revealing, goesToUnitsSubgroupsAndCondensates) {
    Board board;
    board.move(board.units[2], 2);
    board.page->reveal({Step::Condensation, board.units[2], {}, {}});
    EXPECT_EQ(board.view()->current(), board.column(2));
    EXPECT_THAT(board.list(2)->chosen(), ElementsAre(board.units[2]));
    EXPECT_EQ(board.page->place().record, board.units[2]);
    board.page->reveal({Step::Condensation, board.subgroups[0], {}, {}});
    EXPECT_EQ(board.view()->current(), board.column(1));
    const RecordId condensate = board.write(1, u"I wait. I wait for letters."_s);
    board.page->reveal({Step::Condensation, condensate, {8, 27}, {}});
    EXPECT_EQ(QApplication::focusWidget(), board.edit(1));
    EXPECT_EQ(board.edit(1)->textCursor().selectedText(), u"I wait for letters."_s);
    EXPECT_EQ(board.page->current(), condensate);
}

TEST(Pages, sayWhatBelongsHereWhenThereIsNothing) {
    const auto open = support::openEmpty();
    const std::unique_ptr<Page> page(makeCondensationPage(*open.session, nullptr));
    support::present(*page);
    EXPECT_FALSE(page->grab().isNull());
    EXPECT_FALSE(page->find());
    const auto buttons = page->findChildren<QPushButton*>();
    EXPECT_TRUE(std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton* b) { return b->isVisible() && b->text() == u"Go to meaning units"_s; }));
}

TEST(Cards, openInTheirContextByAClickOnTheFoot) {
    Board board;
    auto* context = board.page->findChild<ContextPane*>();
    CardList* list = board.list(0);
    const auto card = [&](int row) { return list->visualRect(list->cards()->index(row)); };
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, card(0).center());
    EXPECT_FALSE(context->isVisible()) << "a click on the words chooses";
    EXPECT_THAT(list->chosen(), ElementsAre(board.units[0]));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, card(1).bottomLeft() + QPoint(40, -20));
    EXPECT_TRUE(context->isVisible());
    EXPECT_EQ(context->unit(), board.units[1]);
    QTest::keyClick(context->view(), Qt::Key_Escape);
    EXPECT_FALSE(context->isVisible());
}

TEST(Cards, ofWhichAllHaveTheirPlaceLeaveRoomForTheSubgroups) {
    Board board;
    EXPECT_GE(board.column(0)->width(), 260);
    for (const RecordId& unit : board.units) board.move(unit, 1);
    EXPECT_TRUE(support::eventually([&] { return board.column(0)->width() < 200; }));
    ASSERT_TRUE(board.session().undo());
    EXPECT_TRUE(support::eventually([&] { return board.column(0)->width() >= 260; })) << "a card is read again";
}

TEST(NarrowWindows, showTheContextInPlaceOfTheBoardUntilEscape) {
    Board board;
    board.page->resize(480, 600);
    board.choose(0, {board.units[1]});
    QTest::keyClick(board.list(0), Qt::Key_Space);
    auto* context = board.page->findChild<ContextPane*>();
    EXPECT_TRUE(context->isVisible());
    EXPECT_FALSE(board.view()->isVisible());
    QTest::keyClick(context->view(), Qt::Key_Escape);
    EXPECT_TRUE(board.view()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), board.list(0));
}
