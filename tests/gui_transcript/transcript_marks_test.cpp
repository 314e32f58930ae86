// Marks: stripes in lanes, choosing, and moving their ends.
#include <QHelpEvent>
#include <QRandomGenerator>
#include <QToolTip>

#include "app/gui/transcript/lanes.h"
#include "tests/gui_transcript/transcript_test.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

QList<TextMark> randomMarks(quint32 seed, int count, int length) {
    QRandomGenerator random(seed);
    QList<TextMark> marks;
    for (int i = 0; i < count; ++i) {
        const qsizetype start = random.bounded(length - 1), end = std::min<qsizetype>(length, start + 1 + random.bounded(200));
        QList<RecordId> groups;
        for (int g = 0; g < 5; ++g)
            if (random.bounded(4) == 0) groups.append(idOf("g", g));
        marks.append({idOf("u", i), {start, end}, groups, random.bounded(10) == 0});
    }
    return marks;
}

TEST(Lanes, StripesOfOneLaneNeverOverlap) {
    for (quint32 seed = 1; seed <= 30; ++seed) {
        gui::MarkIndex index;
        index.setAll(randomMarks(seed, 120, 3000));
        QHash<int, QList<Span>> lanes;
        for (int i = 0; i < index.all().size(); ++i)
            for (const gui::Stripe& stripe : index.stripesOf(i)) {
                EXPECT_LT(stripe.lane, index.laneCount());
                for (const Span& other : lanes[stripe.lane]) EXPECT_FALSE(other.overlaps(index.at(i).span)) << seed;
                lanes[stripe.lane].append(index.at(i).span);
            }
    }
}

TEST(Lanes, ALaneBelongsToOneGroupWhileMarksOverlap) {
    for (quint32 seed = 1; seed <= 30; ++seed) {
        gui::MarkIndex index;
        index.setAll(randomMarks(seed, 60, 4000));
        QHash<int, RecordId> owner;
        qsizetype furthest = 0;
        for (int i = 0; i < index.all().size(); ++i) {
            if (index.at(i).span.start >= furthest) owner.clear();
            furthest = std::max(furthest, index.at(i).span.end);
            for (const gui::Stripe& stripe : index.stripesOf(i)) {
                EXPECT_EQ(owner.value(stripe.lane, stripe.group), stripe.group) << seed;
                owner[stripe.lane] = stripe.group;
            }
        }
    }
}

TEST(Lanes, AMarkHasAStripeForEachOfItsGroups) {
    gui::MarkIndex index;
    index.setAll({markOf(1, {0, 10}, {idOf("g", 1), idOf("g", 2)}), markOf(2, {5, 15}, {idOf("g", 2)}), markOf(3, {20, 30}, {})});
    ASSERT_EQ(index.stripesOf(0).size(), 2);
    EXPECT_EQ(index.stripesOf(0)[0].lane, 0);
    EXPECT_EQ(index.stripesOf(0)[1].lane, 1);
    EXPECT_EQ(index.stripesOf(1)[0].lane, 2);
    ASSERT_EQ(index.stripesOf(2).size(), 1);
    EXPECT_TRUE(index.stripesOf(2)[0].group.isEmpty());
    EXPECT_EQ(index.stripesOf(2)[0].lane, 0);
}

TEST(Lanes, AMarkElsewhereLeavesLanesAlone) {
    gui::MarkIndex index;
    index.setAll({markOf(1, {0, 10}, {idOf("g", 1)}), markOf(2, {5, 15}, {idOf("g", 2)})});
    index.set(markOf(3, {40, 60}, {idOf("g", 3)}));
    EXPECT_EQ(index.stripesOf(0)[0].lane, 0);
    EXPECT_EQ(index.stripesOf(1)[0].lane, 1);
    index.remove(idOf("u", 3));
    EXPECT_EQ(index.all().size(), 2);
}

TEST(Lanes, WhatCoversAPlaceIsFound) {
    const auto marks = randomMarks(9, 200, 2000);
    gui::MarkIndex index;
    index.setAll(marks);
    for (qsizetype start = 0; start < 2000; start += 37) {
        qsizetype expected = 0;
        for (const TextMark& mark : marks) expected += mark.span.overlaps({start, start + 20});
        EXPECT_EQ(index.overlapping(start, start + 20).size(), expected);
    }
}

class Marks : public testing::Test {
protected:
    void SetUp() override {
        view.setContent(talk({u"How was it then?"_s, u"It was cold, and dark. Nobody came. So I left."_s}));
        gui::GroupLook look;
        look.name = u"Being left alone"_s;
        look.colour = QColor(0xCC, 0x66, 0x77);
        look.tint = QColor(0xF5, 0xE6, 0xE8);
        view.setGroupLooks({{RecordId::of("g1"), look}});
        unit = markOf(1, spanOf(view, u"Nobody came."_s));
        view.setMarks({unit});
        present(view, {900, 600});
        view.setFocus();
        QObject::connect(&view, &TranscriptView::markResized, &view, [this](const RecordId& id, const Span& span) {
            resized = span;
            TextMark mark = unit;
            EXPECT_EQ(id, unit.id);
            mark.span = span;
            view.setMark(mark);
        });
    }
    QString words(const Span& span) const { return view.content().text.mid(span.start, span.length()); }
    QColor colourAt(const QPoint& point) { return view.viewport()->grab().toImage().pixelColor(point); }
    /// Somewhere on the mark's stripe.
    QPoint stripe() {
        const QImage image = view.viewport()->grab().toImage();
        const QRect rect = view.rectOf(unit.span);
        for (int x = image.width() - 1; x > rect.right(); --x) {
            const QColor colour = image.pixelColor(x, rect.center().y());
            if (std::abs(colour.hue() - QColor(0xCC, 0x66, 0x77).hue()) < 20 && colour.saturation() > 90) return {x - 1, rect.center().y()};
        }
        ADD_FAILURE() << "no stripe";
        return {};
    }
    TranscriptView view;
    TextMark unit;
    std::optional<Span> resized;
};

TEST_F(Marks, AUnitIsATintBehindItsWords) {
    const QRect rect = view.rectOf(unit.span);
    EXPECT_EQ(colourAt({rect.left() + 1, rect.top() + 4}), QColor(0xF5, 0xE6, 0xE8));
    view.removeMark(unit.id);
    EXPECT_EQ(colourAt({rect.left() + 1, rect.top() + 4}), gui::colours().paper);
}

TEST_F(Marks, AClickOnAStripeChoosesItsUnit) {
    QSignalSpy spy(&view, &TranscriptView::markChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, stripe());
    EXPECT_EQ(view.chosenMark(), unit.id);
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(view.selectedText(), u"Nobody came.");
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, 2));
    EXPECT_TRUE(view.chosenMark().isEmpty());
}

TEST_F(Marks, AClickOnItsWordsChoosesTheInnermostUnitAndTheNextClickTheOneAround) {
    const TextMark around = markOf(2, spanOf(view, u"It was cold, and dark. Nobody came."_s));
    view.setMark(around);
    const qsizetype position = unit.span.start + 3;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, position));
    EXPECT_EQ(view.chosenMark(), unit.id);
    EXPECT_EQ(view.cursorPosition(), position) << "so that it can be split here";
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, position));
    EXPECT_EQ(view.chosenMark(), around.id);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, spanOf(view, u"left"_s).start));
    EXPECT_TRUE(view.chosenMark().isEmpty());
}

TEST_F(Marks, WordsWithinAChosenUnitCanBeSelected) {
    view.chooseMark(unit.id);
    const Span words = spanOf(view, u"body"_s);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, pointOf(view, words.start));
    QTest::mouseMove(view.viewport(), pointOf(view, words.end));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, pointOf(view, words.end));
    EXPECT_EQ(view.selectedText(), u"body");
    EXPECT_TRUE(view.chosenMark().isEmpty());
}

TEST_F(Marks, HoveringTellsTheGroups) {
    gui::GroupLook other;
    other.name = u"Cold & dark"_s;
    other.colour = QColor(0x11, 0x77, 0x33);
    const auto first = RecordId::of("g1"), second = RecordId::of("g2");
    gui::GroupLook look;
    look.name = u"Being left alone"_s;
    look.colour = QColor(0xCC, 0x66, 0x77);
    view.setGroupLooks({{first, look}, {second, other}});
    view.setMark(markOf(2, spanOf(view, u"It was cold, and dark. Nobody came."_s), {second}));
    const auto tipAt = [&](const QPoint& point) {
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, point, view.viewport()->mapToGlobal(point));
        QApplication::sendEvent(view.viewport(), &help);
        return QToolTip::text();
    };
    EXPECT_EQ(tipAt(pointOf(view, unit.span.start + 2)), u"Being left alone\nCold & dark") << "in the words, all of them";
    EXPECT_EQ(tipAt(pointOf(view, spanOf(view, u"cold"_s).start)), u"Cold & dark");
    EXPECT_EQ(tipAt(stripe()), u"Being left alone") << "on a stripe, its own";
}

TEST_F(Marks, F7WalksThroughThem) {
    const TextMark other = markOf(2, spanOf(view, u"So I left."_s));
    view.setMark(other);
    key(view, Qt::Key_F7);
    EXPECT_EQ(view.chosenMark(), unit.id);
    key(view, Qt::Key_F7);
    EXPECT_EQ(view.chosenMark(), other.id);
    key(view, Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(view.chosenMark(), unit.id);
    key(view, Qt::Key_Escape);
    EXPECT_TRUE(view.chosenMark().isEmpty());
}

TEST_F(Marks, KeysMoveBothEndsByWords) {
    view.chooseMark(unit.id);
    key(view, Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(resized);
    EXPECT_EQ(words(*resized), u"Nobody came. So");
    key(view, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(words(*resized), u"Nobody came.");
    key(view, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(words(*resized), u"dark. Nobody came.");
    key(view, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(words(*resized), u"Nobody came.");
}

TEST_F(Marks, AnEndIsDraggedToAWord) {
    view.chooseMark(unit.id);
    const QRect rect = view.rectOf(unit.span);
    const Span left = spanOf(view, u"left"_s);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(rect.right() + 3, rect.center().y()));
    QTest::mouseMove(view.viewport(), pointOf(view, left.start + 1));
    EXPECT_FALSE(resized) << "only when it is let go";
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, pointOf(view, left.start + 1));
    ASSERT_TRUE(resized);
    EXPECT_EQ(words(*resized), u"Nobody came. So I");
}

TEST_F(Marks, WithAltAnEndIsDraggedToALetter) {
    view.chooseMark(unit.id);
    const QRect rect = view.rectOf(unit.span);
    const QPoint to = pointOf(view, spanOf(view, u"ark"_s).start);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(rect.left(), rect.center().y()));
    QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::AltModifier, to);
    ASSERT_TRUE(resized);
    EXPECT_EQ(words(*resized), u"ark. Nobody came.");
}

TEST_F(Marks, EscapeLeavesADraggedEndWhereItWas) {
    view.chooseMark(unit.id);
    const QRect rect = view.rectOf(unit.span);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(rect.right() + 3, rect.center().y()));
    QTest::mouseMove(view.viewport(), pointOf(view, spanOf(view, u"left"_s).start));
    key(view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    EXPECT_FALSE(resized);
    EXPECT_EQ(view.rectOf(unit.span), rect);
}

TEST_F(Marks, OfMarksAtAPlaceTheInnermostComesFirst) {
    view.setMark(markOf(2, view.content().turns[1].span));
    EXPECT_EQ(view.marksAt(unit.span.start + 2), (QList<RecordId>{unit.id, idOf("u", 2)}));
    EXPECT_EQ(view.marksAt(2), QList<RecordId>());
}

TEST_F(Marks, ReadingShowsADotInsteadOfStripesAndTints) {
    view.setReading(true);
    const QRect rect = view.rectOf(unit.span);
    EXPECT_EQ(colourAt({rect.left() + 1, rect.top() + 4}), gui::colours().paper);
    const QImage image = view.viewport()->grab().toImage();
    int dots = 0;
    for (int x = rect.right() + 1; x < image.width(); ++x) dots += image.pixelColor(x, rect.center().y()) == gui::colours().accent;
    EXPECT_GT(dots, 3);
}

TEST_F(Marks, ARightClickChoosesTheUnitUnderIt) {
    QSignalSpy spy(&view, &TranscriptView::menuWanted);
    const QPoint point = pointOf(view, unit.span.start + 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, view.viewport()->mapToGlobal(point));
    QApplication::sendEvent(view.viewport(), &event);
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(view.chosenMark(), unit.id);
}

}  // namespace
