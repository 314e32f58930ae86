// Scrolling, coming back to a place, and texts of unusual shape.
#include "tests/gui_transcript/transcript_test.h"
#include "app/gui/transcript/paragraphs.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

TEST(Place, OnlyWhatIsSeenIsLaidOut) {
    gui::Paragraphs paragraphs;
    paragraphs.setContent(longTalk(500));
    ASSERT_EQ(paragraphs.count(), 500);
    EXPECT_EQ(paragraphs.laidOut(), 0);
    paragraphs.layout(250);
    EXPECT_EQ(paragraphs.laidOut(), 1);
}

TEST(Place, HeightsAddUpHoweverTheyChange) {
    gui::Heights heights;
    heights.reset({10, 20, 30, 40, 50});
    heights.set(2, 35);
    heights.set(0, 0);
    EXPECT_EQ(heights.before(3), 55);
    EXPECT_EQ(heights.total(), 145);
    EXPECT_EQ(heights.indexAt(0), 1);
    EXPECT_EQ(heights.indexAt(19), 1);
    EXPECT_EQ(heights.indexAt(20), 2);
    EXPECT_EQ(heights.indexAt(144), 4);
    EXPECT_EQ(heights.indexAt(9999), 4);
}

TEST(Place, ScrollingUpThroughUnseenTextNeverJumps) {
    TranscriptView view;
    view.setContent(longTalk(400));
    present(view, {700, 500});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    for (int i = 0; i < 300; ++i) {
        const qsizetype top = view.topPosition();
        const QRect before = view.rectOf({top + 200, top + 201});
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 37);
        const QRect after = view.rectOf({top + 200, top + 201});
        ASSERT_FALSE(before.isNull());
        ASSERT_EQ(after.top() - before.top(), 37) << i;
    }
}

TEST(Place, TheLastLineCanBeSeen) {
    TranscriptView view;
    view.setContent(longTalk(300));
    present(view, {700, 500});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    const qsizetype size = view.content().text.size();
    EXPECT_FALSE(view.rectOf({size - 2, size - 1}).isNull());
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

TEST(Place, RevealShowsASpanAnywhere) {
    TranscriptView view;
    view.setContent(longTalk(300));
    present(view, {700, 500});
    for (const int turn : {299, 3, 150, 151, 0}) {
        const Span span = view.content().turns[turn].span;
        view.reveal({span.start, span.start + 10});
        const QRect rect = view.rectOf({span.start, span.start + 10});
        EXPECT_GE(rect.height(), 20) << turn;
        EXPECT_GE(rect.top(), 0);
        EXPECT_LE(rect.bottom(), view.viewport()->height());
    }
}

TEST(Place, TheTopPositionComesBack) {
    TranscriptView view;
    view.setContent(longTalk(300));
    present(view, {700, 500});
    view.reveal(view.content().turns[170].span);
    const qsizetype top = view.topPosition();
    view.scrollTo(0);
    EXPECT_EQ(view.topPosition(), 0);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
    view.scrollTo(top);
    EXPECT_EQ(view.topPosition(), top);
}

TEST(Place, AnotherWidthKeepsTheTopLine) {
    TranscriptView view;
    view.setContent(longTalk(300));
    present(view, {900, 500});
    view.scrollTo(view.content().turns[200].span.start);
    view.resize(500, 500);
    QApplication::processEvents();
    EXPECT_EQ(view.topPosition(), view.content().turns[200].span.start);
    gui::ReadingLook look;
    look.size = 28;
    view.setLook(look);
    EXPECT_EQ(view.topPosition(), view.content().turns[200].span.start);
}

TEST(Place, ACorrectedTextKeepsPlaceAndSelection) {
    TranscriptView view;
    TranscriptContent content = longTalk(300);
    view.setContent(content);
    present(view, {900, 500});
    view.scrollTo(content.turns[200].span.start);
    view.select({content.turns[201].span.start, content.turns[201].span.start + 8});
    const QString words = view.selectedText(), put = u"Well, then. "_s;
    content.text.insert(5, put);
    for (auto& turn : content.turns) {
        if (turn.span.start > 5) turn.span.start += put.size();
        turn.span.end += put.size();
    }
    view.setContent(content, true);
    EXPECT_EQ(view.selectedText(), words);
    EXPECT_EQ(view.topPosition(), content.turns[200].span.start);
    view.setContent(content);
    EXPECT_EQ(view.topPosition(), 0);
    EXPECT_EQ(view.selection().length(), 0);
}

TEST(Place, AMegabyteWithoutLineEndsIsCutAtSpacesForLayout) {
    gui::Paragraphs paragraphs;
    TranscriptContent content;
    content.text = u"never a line's end in here "_s.repeated(40'000);
    paragraphs.setContent(content);
    ASSERT_GT(paragraphs.count(), 300);
    qsizetype end = 0;
    for (int i = 0; i < paragraphs.count(); ++i) {
        EXPECT_EQ(paragraphs.block(i).start, end);
        end = paragraphs.block(i).end;
        EXPECT_TRUE(content.text[end - 1].isSpace());
    }
    EXPECT_EQ(end, content.text.size());
}

TEST(Place, EveryPositionOfALineThatIsCutCanBeReached) {
    TranscriptView view;
    TranscriptContent content;
    content.text = QString::fromUtf8("👩‍👧e\u0301x").repeated(1200);
    view.setContent(content);
    present(view, {700, 500});
    const qsizetype length = QString::fromUtf8("👩‍👧e\u0301x").size();
    view.select({length * 240, length * 240});
    for (int i = 0; i < 150; ++i) {
        key(view, Qt::Key_Right);
        ASSERT_TRUE(QList<qsizetype>({0, length - 1, length - 3}).contains(view.cursorPosition() % length)) << view.cursorPosition();
    }
    const qsizetype reached = view.cursorPosition();
    EXPECT_EQ(reached, length * 290);
    for (int i = 0; i < 150; ++i) key(view, Qt::Key_Left);
    EXPECT_EQ(view.cursorPosition(), length * 240);
    view.select({length * 240, length * 240});
    key(view, Qt::Key_L, Qt::ControlModifier);
    EXPECT_GT(view.selection().length(), 1000);
}

TEST(Place, WhereDirectionsMixEveryCharacterHasItsPart) {
    gui::Paragraphs paragraphs;
    TranscriptContent content;
    content.text = u"قالت: don't worry، وبعد ذلك (رقم 12) شعرت"_s;
    paragraphs.setContent(content);
    const QTextLayout& layout = paragraphs.layout(0);
    const QTextLine line = layout.lineAt(0);
    double sum = 0;
    QList<std::pair<double, double>> parts;
    for (int i = 0; i < content.text.size(); ++i) {
        const auto extents = gui::extentsOf(layout, line, i, i + 1);
        ASSERT_EQ(extents.size(), 1) << i;
        EXPECT_GT(extents[0].second, extents[0].first) << i;
        sum += extents[0].second - extents[0].first;
        parts.append(extents[0]);
    }
    EXPECT_NEAR(sum, line.naturalTextWidth(), 2);
    const qsizetype d = content.text.indexOf(u"don't"), one = content.text.indexOf(u'1');
    EXPECT_NEAR(parts[d].second, parts[d + 1].first, 0.5) << "left of the letter that follows it";
    EXPECT_NEAR(parts[one].second, parts[one + 1].first, 0.5);
    std::sort(parts.begin(), parts.end());
    for (qsizetype i = 1; i < parts.size(); ++i) EXPECT_NEAR(parts[i - 1].second, parts[i].first, 0.5);
    double together = 0;
    for (const auto& [left, right] : gui::extentsOf(layout, line, 0, int(content.text.size()))) together += right - left;
    EXPECT_NEAR(together, sum, 2);
}

TEST(Place, AStudysTranscriptComesWithItsSpeakers) {
    const OpenStudy open = openSample();
    const auto* source = open.study().list<study::Source>().first();
    const TranscriptContent content = gui::transcriptContent(open.study(), source->id);
    EXPECT_EQ(content.text, open.study().text(source->id));
    ASSERT_FALSE(content.turns.isEmpty());
    EXPECT_TRUE(std::any_of(content.turns.cbegin(), content.turns.cend(), [](const auto& turn) { return turn.participant; }));
    EXPECT_TRUE(std::any_of(content.turns.cbegin(), content.turns.cend(), [](const auto& turn) { return !turn.participant; }));
    EXPECT_TRUE(std::any_of(content.turns.cbegin(), content.turns.cend(), [](const auto& turn) { return turn.speaker == u"F1a"; }));
}

}  // namespace
