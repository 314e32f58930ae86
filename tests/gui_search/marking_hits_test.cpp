// Hits become meaning units one by one, in texts that were read.
#include <QPushButton>

#include "tests/gui_search/search_window.h"

namespace kondensat::tests {
namespace {

TEST(MarkingHits, MakesTheHitItsSentenceOrItsTurnAUnitByAKey) {
    SearchWindow shown;
    shown.open_(u"train"_s, 1);
    shown.view()->setFocus();
    QTest::keyClick(shown.view(), Qt::Key_H);
    EXPECT_EQ(shown.units(), QStringList{u"train"_s});
    QTest::keyClick(shown.view(), Qt::Key_S);
    EXPECT_EQ(shown.units(), (QStringList{u"The train would be quicker."_s, u"train"_s}));
    QTest::keyClick(shown.view(), Qt::Key_T);
    EXPECT_EQ(shown.units(), (QStringList{u"My daughter drives me. The train would be quicker."_s, u"The train would be quicker."_s, u"train"_s}));
    for (const auto& unit : shown.study().table<study::MeaningUnit>()) {
        EXPECT_EQ(unit.member, shown.session().author());
        EXPECT_EQ(unit.parent, shown.session().analysis());
    }
    QTest::keyClick(shown.view(), Qt::Key_T);
    EXPECT_EQ(shown.units().size(), 3);  // it is one already
    shown.session().undo();
    EXPECT_EQ(shown.units(), (QStringList{u"The train would be quicker."_s, u"train"_s}));
}

TEST(MarkingHits, PutsTheUnitIntoAGroupByItsKey) {
    SearchWindow shown;
    shown.open_(u"train"_s, 1);
    shown.view()->setFocus();
    QTest::keyClick(shown.view(), Qt::Key_S);
    QTest::keyClick(shown.view(), Qt::Key_2);
    const auto& units = shown.study().table<study::MeaningUnit>();
    ASSERT_EQ(units.size(), 1);
    EXPECT_EQ(units.cbegin()->groups, study::RefSet{shown.group(u"Time"_s)});
}

TEST(MarkingHits, AsksToReadTheTranscriptFirst) {
    SearchWindow shown(false);
    shown.open_(u"train"_s, 1);
    shown.view()->setFocus();
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_S, Qt::Key_T}) QTest::keyClick(shown.view(), key);
    EXPECT_TRUE(shown.units().isEmpty());
    auto* words = shown.labelNamed(u"About marking here"_s);
    ASSERT_TRUE(words && words->isVisible());
    EXPECT_TRUE(words->text().contains(u"Waiting"_s));
    for (auto* button : shown.window->findChildren<QPushButton*>())
        if (button->text() == u"I have read this transcript"_s) QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(words->isVisible());
    EXPECT_TRUE(app::readingBy(shown.study(), shown.session().analysis(), shown.first, shown.session().author()));
    QTest::keyClick(shown.view(), Qt::Key_S);
    EXPECT_EQ(shown.units(), QStringList{u"The train would be quicker."_s});
}

TEST(MarkingHits, MarksTheSameWordsAfterTheTranscriptWasCorrectedAroundThem) {
    SearchWindow shown;
    shown.open_(u"train"_s, 1);
    const auto correct = [&](const QString& was, const QString& is) {
        const qsizetype at = shown.study().text(shown.first).indexOf(was);
        ASSERT_GE(at, 0);
        ASSERT_TRUE(shown.session().commit(app::correctWords(shown.study(), shown.first, {at, at + was.size()}, is)));
    };
    correct(u"How do you get here?"_s, u"How do you usually get here, and back?"_s);
    correct(u"My daughter drives"_s, u"My eldest daughter always drives"_s);
    shown.view()->setFocus();
    QTest::keyClick(shown.view(), Qt::Key_H);
    EXPECT_EQ(shown.units(), QStringList{u"train"_s});
    ASSERT_TRUE(eventually([&] {
        for (int row = 0; row < shown.hits()->rowCount(); ++row)
            if (shown.hits()->at(row)->passage.text.contains(u"eldest"_s)) return true;
        return false;
    }));
    QTest::keyClick(shown.view(), Qt::Key_T);
    EXPECT_TRUE(shown.units().contains(u"My eldest daughter always drives me. The train would be quicker."_s));
}

TEST(MarkingHits, DoesNotLetKeysIntoTheQuery) {
    SearchWindow shown;
    shown.open_(u"train"_s, 1);
    shown.line()->setFocus();
    QTest::keyClicks(shown.line(), u" hstnpjk"_s);
    EXPECT_TRUE(shown.line()->text().endsWith(u" hstnpjk"_s));
    EXPECT_TRUE(shown.units().isEmpty());
}

}  // namespace
}  // namespace kondensat::tests
