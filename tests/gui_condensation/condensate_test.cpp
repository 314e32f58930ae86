#include <QAbstractItemModelTester>
#include <gmock/gmock.h>

#include <QLabel>
#include <QPushButton>

#include "core/method/fingerprint.h"
#include "core/method/points.h"
#include "tests/gui_condensation/small_board.h"

using namespace kondensat;
using namespace kondensat::gui;
using namespace kondensat::study;
using namespace Qt::StringLiterals;
using support::Board;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QLabel* needsLook(const Board& board, int at) { return board.column(at)->panel()->findChild<QLabel*>(u"needsAnotherLook"_s); }

bool hasDottedSentence(const CondensateEdit* edit) {
    const auto selections = edit->extraSelections();
    return std::any_of(selections.cbegin(), selections.cend(), [](const auto& each) { return each.format.underlineStyle() == QTextCharFormat::DotLine; });
}

}  // namespace

TEST(Condensate, isMadeWithItsFirstWordsInOneEntry) {
    Board board;
    const qint64 before = board.session().project().entryCount();
    const RecordId condensate = board.write(1, u"I wait."_s);
    EXPECT_EQ(board.session().project().entryCount(), before + 1);
    ASSERT_TRUE(board.study().find<Condensate>(condensate));
    EXPECT_EQ(board.study().find<Condensate>(condensate)->parent, board.subgroups[0]);
    ASSERT_TRUE(board.session().undo());
    EXPECT_FALSE(board.condensate(1));
    EXPECT_TRUE(board.edit(1)->toPlainText().isEmpty());
    const RecordId next = board.write(1, u"I am still waiting."_s);
    EXPECT_NE(next, condensate);
    EXPECT_EQ(board.study().text(next), u"I am still waiting."_s);
}

TEST(Condensate, beginsFromARichUnit) {
    Board board;
    board.move(board.units[0], 1);
    board.choose(1, {board.units[0]});
    QTest::keyClick(board.list(1), Qt::Key_B);
    EXPECT_EQ(board.study().text(board.condensate(1)), board.words(board.units[0]));
    EXPECT_EQ(board.study().find<Condensate>(board.condensate(1))->begunFrom, board.units[0]);
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{board.units[0]}));
    ASSERT_TRUE(board.session().undo());
    EXPECT_FALSE(board.condensate(1));
}

TEST(Condensate, takesAWholeCardWithItsLink) {
    Board board;
    board.move(board.units[0], 1);
    board.write(1, u"I wait."_s);
    board.choose(1, {board.units[0]});
    QTest::keyClick(board.list(1), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(board.study().text(board.condensate(1)), u"I wait. "_s + board.words(board.units[0]));
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{}, RefSet{board.units[0]}));
    ASSERT_TRUE(board.session().undo());
    EXPECT_EQ(board.study().text(board.condensate(1)), u"I wait."_s);
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{}));
}

TEST(Condensate, takesSelectedWordsFromTheTranscript) {
    Board board;
    board.move(board.units[1], 1);
    board.choose(1, {board.units[1]});
    QTest::keyClick(board.list(1), Qt::Key_Space);
    auto* context = board.page->findChild<ContextPane*>();
    ASSERT_TRUE(context->isVisible());
    const qsizetype at = board.study().text(board.source).indexOf(u"a language"_s);
    context->view()->select({at, at + 10});
    QTest::keyClick(context->view(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(board.study().text(board.condensate(1)), u"a language"_s);
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{board.units[1]}));
}

TEST(Condensate, takesDroppedCardsAndWords) {
    Board board;
    board.move(board.units[0], 1);
    const std::unique_ptr<QMimeData> card(board.list(1)->cards()->mimeData({board.list(1)->cards()->index(0)}));
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, card.get(), Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, card.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(board.edit(1)->viewport(), &enter);
    QApplication::sendEvent(board.edit(1)->viewport(), &drop);
    EXPECT_EQ(board.study().text(board.condensate(1)), board.words(board.units[0]));
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{board.units[0]}));
}

TEST(Condensate, showsSentencesThatNoUnitBacks) {
    Board board;
    board.move(board.units[0], 1);
    board.write(1, u"I wait for help."_s);
    EXPECT_TRUE(hasDottedSentence(board.edit(1)));
    QTextCursor cursor = board.edit(1)->textCursor();
    board.choose(1, {board.units[0]});
    QTest::keyClick(board.list(1), Qt::Key_L);
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{board.units[0]}));
    EXPECT_FALSE(hasDottedSentence(board.edit(1)));
    QTest::keyClick(board.list(1), Qt::Key_L);
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{}));
}

TEST(Condensate, lightsUpTheCardsOfASentence) {
    Board board;
    for (int i : {0, 2}) board.move(board.units[i], 1);
    board.choose(1, {board.units[2]});
    QTest::keyClick(board.list(1), Qt::Key_B);
    board.edit(1)->setFocus();
    board.edit(1)->putCursor({0, 3}, false);
    const auto* book = board.page->findChild<CardBook*>();
    EXPECT_EQ(book->lit(), QSet<RecordId>{board.units[2]});
    board.view()->enter(board.column(1));
    EXPECT_TRUE(book->lit().isEmpty());
}

class ProposedLinks : public testing::TestWithParam<std::tuple<QString, QString, QString>> {};

TEST_P(ProposedLinks, areConfirmedForTheWholeCondensateAtOnce) {
    const auto& [language, first, second] = GetParam();
    Board board(language);
    for (const RecordId& unit : board.units) board.move(unit, 1);
    board.write(1, first + u' ' + second);
    QTest::keyClick(board.edit(1), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto* links = board.page->findChild<LinksPane*>();
    ASSERT_TRUE(links->isVisible());
    QAbstractItemModelTester tester(links->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(links->model()->rowCount(), 2);
    auto* confirm = links->findChild<QPushButton*>();
    ASSERT_TRUE(confirm->isEnabled());
    const qint64 before = board.session().project().entryCount();
    QTest::mouseClick(confirm, Qt::LeftButton);
    EXPECT_EQ(board.session().project().entryCount(), before + 1);
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{board.units[0]}, RefSet{board.units[3]}));
    EXPECT_FALSE(confirm->isEnabled());
    ASSERT_TRUE(board.session().undo());
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{}, RefSet{}));
}

INSTANTIATE_TEST_SUITE_P(Languages, ProposedLinks,
                         testing::Values(std::tuple{u"en"_s, u"Every day I wait for letters from the municipality."_s, u"A neighbour reads my papers."_s},
                                         std::tuple{u"da"_s, u"Jeg venter hver dag på breve fra kommunen."_s, u"Naboen læser mine papirer."_s}),
                         [](const auto& each) { return std::get<0>(each.param).toStdString(); });

TEST(Links, canBeUntickedBeforeTheyAreConfirmed) {
    Board board;
    for (const RecordId& unit : board.units) board.move(unit, 1);
    board.write(1, u"Every day I wait for letters from the municipality. A neighbour reads my papers."_s);
    QTest::keyClick(board.edit(1), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto* links = board.page->findChild<LinksPane*>();
    links->model()->item(0)->child(0)->setCheckState(Qt::Unchecked);
    ASSERT_TRUE(links->confirm());
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{}, RefSet{board.units[3]}));
}

TEST(GoldQuote, isPickedByOneKeyAndDroppedByTheSame) {
    Board board;
    board.move(board.units[3], 2);
    board.choose(2, {board.units[3]});
    QTest::keyClick(board.list(2), Qt::Key_G);
    const auto quotes = board.study().children<GoldQuote>(board.subgroups[1]);
    ASSERT_EQ(quotes.size(), 1);
    EXPECT_EQ(quotes.first()->unit, board.units[3]);
    EXPECT_TRUE(quotes.first()->range.isNull());
    EXPECT_TRUE(support::childNamed(*board.column(2), u"Gold quote of P1"_s));
    QTest::keyClick(board.list(2), Qt::Key_G);
    EXPECT_TRUE(board.study().children<GoldQuote>(board.subgroups[1]).isEmpty());
    ASSERT_TRUE(board.session().undo());
    EXPECT_EQ(board.study().children<GoldQuote>(board.subgroups[1]).size(), 1);
}

TEST(GoldQuote, canBeAFewWordsOfTheUnit) {
    Board board;
    board.move(board.units[3], 2);
    board.choose(2, {board.units[3]});
    QTest::keyClick(board.list(2), Qt::Key_Space);
    auto* context = board.page->findChild<ContextPane*>();
    const qsizetype at = board.study().text(board.source).indexOf(u"reads the papers"_s);
    context->view()->select({at, at + 16});
    context->view()->setFocus();
    QTest::keyClick(context->view(), Qt::Key_G);
    const auto quotes = board.study().children<GoldQuote>(board.subgroups[1]);
    ASSERT_EQ(quotes.size(), 1);
    EXPECT_EQ(board.study().document(board.source)->textOf(quotes.first()->range), u"reads the papers"_s);
}

TEST(NeedsAnotherLook, comesWithAChangeUpstreamAndGoesWithItsUndo) {
    Board board;
    board.move(board.units[0], 1);
    board.choose(1, {board.units[0]});
    QTest::keyClick(board.list(1), Qt::Key_B);
    QTest::keyClick(board.edit(1), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const RecordId condensate = board.condensate(1);
    ASSERT_FALSE(board.study().find<Condensate>(condensate)->confirmed.isEmpty());
    EXPECT_TRUE(needsLook(board, 1)->isHidden() || !needsLook(board, 1)->isVisible());
    board.move(board.units[2], 1);
    ASSERT_TRUE(support::eventually([&] { return needsLook(board, 1)->isVisible(); }));
    EXPECT_TRUE(needsLook(board, 1)->text().contains(u"P1"_s));
    EXPECT_TRUE(needsLook(board, 1)->text().contains(u"Come in"_s));
    ASSERT_TRUE(board.session().undo());
    ASSERT_TRUE(support::eventually([&] { return !needsLook(board, 1)->isVisible(); }));
    ASSERT_TRUE(board.session().redo());
    ASSERT_TRUE(support::eventually([&] { return needsLook(board, 1)->isVisible(); }));
    const auto buttons = board.column(1)->panel()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->text() == u"It still holds"_s) QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(support::eventually([&] { return !needsLook(board, 1)->isVisible(); }));
    EXPECT_FALSE(method::needsAnotherLook(board.study(), condensate));
    EXPECT_EQ(board.study().find<Condensate>(condensate)->confirmedBy, board.session().author());
}

TEST(Condensate, isWrittenWithTheKeyboardAlone) {
    Board board;
    board.list(0)->setFocus();
    QTest::keyClick(board.list(0), Qt::Key_Home);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    EXPECT_EQ(QApplication::focusWidget(), board.list(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
    EXPECT_EQ(QApplication::focusWidget(), board.edit(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u" My days are long."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), board.list(1));
    EXPECT_TRUE(board.study().text(board.condensate(1)).endsWith(u" My days are long."_s));
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{board.units[0]}, RefSet{}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
    EXPECT_EQ(board.study().children<GoldQuote>(board.subgroups[0]).size(), 1);
}

TEST(Condensate, takesAFewWordsOfACardByKeysAlone) {
    Board board;
    board.move(board.units[0], 1);
    board.move(board.units[3], 1);
    board.choose(1, {board.units[0]});
    QTest::keyClick(board.list(1), Qt::Key_Space);
    auto* context = board.page->findChild<ContextPane*>();
    EXPECT_EQ(context->unit(), board.units[0]);
    QTest::keyClick(board.list(1), Qt::Key_Down);
    EXPECT_EQ(context->unit(), board.units[3]) << "the context follows the card in hand";
    QTest::keyClick(board.list(1), Qt::Key_Space);
    ASSERT_EQ(QApplication::focusWidget(), context->view()) << "once more goes into it";
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(context->view(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(context->view()->selectedText().trimmed(), u"My neighbour"_s);
    QTest::keyClick(context->view(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(board.study().text(board.condensate(1)), u"My neighbour"_s);
    EXPECT_THAT(board.links(1), ElementsAre(RefSet{board.units[3]}));
    for (int i = 0; i < 2; ++i) QTest::keyClick(context->view(), Qt::Key_Escape);  // the selection, then the context
    EXPECT_EQ(QApplication::focusWidget(), board.list(1));
}

TEST(Sample, showsAllOfItsBoards) {
    const auto open = support::openSample();
    const std::unique_ptr<Page> page(makeCondensationPage(*open.session, nullptr));
    support::present(*page, {1440, 900});
    for (const auto* group : open.study().children<CodeGroup>(open.session->analysis())) {
        page->reveal({Step::Condensation, group->id, {}, {}});
        QTest::qWait(200);
        EXPECT_FALSE(page->grab().isNull());
    }
}
