// Reading, going about and selecting with mouse and keyboard.
#include "tests/gui_transcript/transcript_test.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

class Selecting : public testing::Test {
protected:
    void show(const TranscriptContent& content) {
        view.setContent(content);
        present(view, {900, 600});
        view.setFocus();
    }
    QString selected() const { return view.selectedText(); }
    TranscriptView view;
};

TEST_F(Selecting, APointOfEachCharacterLeadsBackToIt) {
    show(longTalk(3));
    for (qsizetype position = 0; position < 120; ++position) {
        if (view.content().text[position].isSpace()) continue;  // a space at a line's end has no width
        EXPECT_EQ(view.positionAt(pointOf(view, position)), position);
    }
}

TEST_F(Selecting, ADoubleClickTakesTheSentenceAndAThirdClickTheTurn) {
    show(talk({u"How was it?"_s, u"It was cold. Nobody came. So I left."_s}));
    const QPoint point = pointOf(view, spanOf(view, u"came"_s).start);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point);
    EXPECT_EQ(selected(), u"Nobody came.");
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, point);
    EXPECT_EQ(selected(), u"It was cold. Nobody came. So I left.");
}

TEST_F(Selecting, ASecondDoubleClickTakesTheTurn) {
    show(talk({u"How was it?"_s, u"It was cold. Nobody came. So I left."_s}));
    const QPoint point = pointOf(view, spanOf(view, u"came"_s).start);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point);
    EXPECT_EQ(selected(), u"It was cold. Nobody came. So I left.");
}

TEST_F(Selecting, DraggingSelectsFromWhereItBegan) {
    show(talk({u"How was it?"_s, u"It was cold. Nobody came."_s}));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, pointOf(view, spanOf(view, u"cold"_s).start));
    QTest::mouseMove(view.viewport(), pointOf(view, spanOf(view, u"came"_s).start));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, pointOf(view, spanOf(view, u"came"_s).start));
    EXPECT_EQ(selected(), u"cold. Nobody ");
}

TEST_F(Selecting, DraggingBelowTheEdgeScrolls) {
    show(longTalk(200));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, pointOf(view, 0));
    QTest::mouseMove(view.viewport(), QPoint(400, view.viewport()->height() + 80));
    EXPECT_TRUE(eventually([&] { return view.verticalScrollBar()->value() > 300; }));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(400, view.viewport()->height() + 80));
    EXPECT_GT(view.selection().length(), 200);
}

TEST_F(Selecting, KeysMoveAndExtend) {
    show(talk({u"How was it?"_s, u"It was cold. Nobody came."_s}));
    key(view, Qt::Key_Down);
    key(view, Qt::Key_Home);
    EXPECT_EQ(view.cursorPosition(), 12);
    key(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(selected(), u"It ");
    key(view, Qt::Key_End, Qt::ShiftModifier);
    EXPECT_EQ(selected(), u"It was cold. Nobody came.");
    key(view, Qt::Key_Left);
    EXPECT_EQ(view.selection(), (Span{12, 12}));
    key(view, Qt::Key_Left);
    EXPECT_EQ(view.cursorPosition(), 11);
    key(view, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view.cursorPosition(), view.content().text.size());
}

TEST_F(Selecting, SentenceAndTurnHaveKeys) {
    show(talk({u"How was it?"_s, u"It was cold. Nobody came."_s}));
    view.select({20, 20});
    key(view, Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(selected(), u"It was cold.");
    key(view, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(selected(), u"It was cold. Nobody came.");
}

TEST_F(Selecting, UpAndDownGoThroughEveryLineAndKeepTheColumn) {
    show(longTalk(12));
    view.select({30, 30});
    QList<qsizetype> down{30};
    for (int i = 0; i < 20; ++i) {
        key(view, Qt::Key_Down);
        EXPECT_GT(view.cursorPosition(), down.last());
        down.append(view.cursorPosition());
    }
    for (qsizetype i = down.size() - 2; i >= 0; --i) {
        key(view, Qt::Key_Up);
        EXPECT_EQ(view.cursorPosition(), down[i]);
    }
}

TEST_F(Selecting, PagesGoToTheEndAndBack) {
    show(longTalk(60));
    for (int i = 0; i < 60; ++i) key(view, Qt::Key_PageDown);
    EXPECT_EQ(view.cursorPosition(), view.content().text.size());
    for (int i = 0; i < 60; ++i) key(view, Qt::Key_PageUp);
    EXPECT_EQ(view.cursorPosition(), 0);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(Selecting, CharactersOfSeveralUnitsStayWhole) {
    const QString family = QString::fromUtf8("👩‍👧"), accented = u"e\u0301"_s, flag = QString::fromUtf8("🇩🇰");
    show(talk({u"a"_s + family + accented + flag + u"b"_s}));
    const QList<qsizetype> whole{0, 1, 1 + family.size(), 1 + family.size() + accented.size(),
                                 1 + family.size() + accented.size() + flag.size(), view.content().text.size()};
    QList<qsizetype> reached{0};
    for (int i = 0; i < 5; ++i) {
        key(view, Qt::Key_Right);
        reached.append(view.cursorPosition());
    }
    EXPECT_EQ(reached, whole);
    for (qsizetype from = 0; from <= view.content().text.size(); ++from) {
        view.select({0, from});
        EXPECT_TRUE(whole.contains(view.selection().end)) << from;
    }
    for (int x = 0; x < 900; x += 3) EXPECT_TRUE(whole.contains(view.positionAt(QPoint(x, 30)))) << x;
}

TEST_F(Selecting, RightToLeftTextIsWalkedAsItIsRead) {
    show(talk({u"كيف كان ذلك؟"_s, u"كان الجو باردا. لم يأت أحد."_s}, u"ar"_s));
    EXPECT_GT(view.rectOf({0, 1}).left(), view.rectOf({2, 3}).left());
    for (const qsizetype position : {0, 4, 8}) EXPECT_EQ(view.positionAt(view.rectOf({position, position + 1}).center() + QPoint(2, 0)), position);
    view.select({0, 0});
    key(view, Qt::Key_Left);
    EXPECT_EQ(view.cursorPosition(), 1);
    view.select({13, 13});
    key(view, Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(selected(), u"كان الجو باردا.");
}

TEST_F(Selecting, SpeakersStandAtTheRightOfRightToLeftText) {
    show(talk({u"كيف كان ذلك؟"_s}, u"ar"_s));
    const int right = view.rectOf({0, 1}).right();
    show(talk({u"How was it?"_s}));
    const int left = view.rectOf({0, 1}).left();
    EXPECT_NEAR(view.viewport()->width() - right, left, 12);
}

TEST_F(Selecting, CopyingTakesTheSelectedWords) {
    show(talk({u"How was it?"_s, u"It was cold."_s}));
    view.select({4, 20});
    key(view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"was it?\nIt was c");
}

TEST_F(Selecting, AnEmptyTextTakesEveryKey) {
    show({});
    for (const int code : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_F7})
        key(view, code);
    key(view, Qt::Key_L, Qt::ControlModifier);
    key(view, Qt::Key_A, Qt::ControlModifier);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, QPoint(300, 100));
    EXPECT_EQ(view.selection(), Span());
    EXPECT_EQ(view.positionAt(QPoint(10, 10)), 0);
}

TEST_F(Selecting, TypedKeysAreHandedOnWhileSomethingIsSelected) {
    show(talk({u"How was it?"_s}));
    QStringList typed;
    QObject::connect(&view, &TranscriptView::keyTyped, &view, [&](const QString& text) { typed.append(text); });
    QTest::keyClick(&view, '1');
    EXPECT_TRUE(typed.isEmpty());
    view.select({0, 3});
    QTest::keyClick(&view, '1');
    QTest::keyClick(&view, Qt::Key_B, Qt::ShiftModifier);
    key(view, Qt::Key_Return);
    key(view, Qt::Key_Delete);
    EXPECT_EQ(typed, (QStringList{u"1"_s, u"b"_s, u"\n"_s, u"\x7f"_s}));
    key(view, Qt::Key_Escape);
    EXPECT_EQ(view.selection().length(), 0);
}

TEST_F(Selecting, ScreenReadersReadTheTextAndTheSelection) {
    show(talk({u"How was it?"_s, u"It was cold. Nobody came."_s}));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(face && face->textInterface());
    EXPECT_EQ(face->text(QAccessible::Name), u"Transcript");
    QAccessibleTextInterface* text = face->textInterface();
    EXPECT_EQ(text->text(0, text->characterCount()), view.content().text);
    int start = 0, end = 0;
    EXPECT_EQ(text->textAtOffset(15, QAccessible::LineBoundary, &start, &end), u"It was cold. Nobody came.");
    EXPECT_EQ(text->textAtOffset(16, QAccessible::WordBoundary, &start, &end), u"was");
    text->addSelection(12, 14);
    EXPECT_EQ(selected(), u"It");
    text->selection(0, &start, &end);
    EXPECT_EQ(std::pair(start, end), std::pair(12, 14));
    EXPECT_FALSE(text->characterRect(12).isEmpty());
}

}  // namespace
