#include <QLineEdit>

#include "app/gui/transcript/text_finder.h"
#include "tests/gui_transcript/transcript_test.h"

using namespace kondensat;
using namespace kondensat::support;

namespace {

QStringList found(const QString& text, const QString& words) {
    QStringList hits;
    for (const Span& span : gui::TextFinder(text).find(words)) hits.append(text.mid(span.start, span.length()));
    return hits;
}

TEST(TextFinder, CaseAndAccentsMakeNoDifference) {
    EXPECT_EQ(found(u"Café CAFE cafe\u0301!"_s, u"cafe"_s), (QStringList{u"Café"_s, u"CAFE"_s, u"cafe\u0301"_s}));
    EXPECT_EQ(found(u"Århus and arhus"_s, u"århus"_s), (QStringList{u"Århus"_s, u"arhus"_s}));
}

TEST(TextFinder, ASpaceIsAnyWhiteSpaceAndQuotesAreOne) {
    EXPECT_EQ(found(u"she  said\nshe said"_s, u"she said"_s), (QStringList{u"she  said"_s, u"she said"_s}));
    EXPECT_EQ(found(u"don’t"_s, u"don't"_s), QStringList{u"don’t"_s});
}

TEST(TextFinder, NothingIsFoundByNothing) {
    EXPECT_TRUE(found(u"text"_s, {}).isEmpty());
    EXPECT_TRUE(found({}, u"text"_s).isEmpty());
}

TEST(TextFinder, HitsDoNotOverlap) { EXPECT_EQ(found(u"aaaa"_s, u"aa"_s).size(), 2); }

class Finding : public testing::Test {
protected:
    void SetUp() override {
        auto* layout = new QVBoxLayout(&window);
        view = new TranscriptView;
        bar = new gui::FindBar(view);
        layout->addWidget(bar);
        layout->addWidget(view);
        view->setContent(talk({u"Nobody came."_s, u"Did nobody come? Nobody."_s}));
        present(window, {800, 500});
        bar->open();
        line = bar->findChild<QLineEdit*>();
    }
    QStringList labels() const {
        QStringList texts;
        for (const QLabel* label : bar->findChildren<QLabel*>()) texts.append(label->text());
        return texts;
    }
    QWidget window;
    TranscriptView* view = nullptr;
    gui::FindBar* bar = nullptr;
    QLineEdit* line = nullptr;
};

TEST_F(Finding, TypingGoesToTheFirstHitAndCounts) {
    QTest::keyClicks(line, u"nobody"_s);
    EXPECT_EQ(view->selection(), (Span{0, 6}));
    EXPECT_TRUE(labels().contains(u"1 of 3"_s));
}

TEST_F(Finding, KeysWalkRoundTheHits) {
    QTest::keyClicks(line, u"nobody"_s);
    QTest::keyClick(line, Qt::Key_F3);
    EXPECT_TRUE(labels().contains(u"2 of 3"_s));
    QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(labels().contains(u"3 of 3"_s));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(labels().contains(u"1 of 3"_s));
}

TEST_F(Finding, ItSaysWhenNothingIsThere) {
    QTest::keyClicks(line, u"somebody"_s);
    EXPECT_TRUE(labels().contains(u"not found"_s));
    EXPECT_EQ(view->selection().length(), 0);
}

TEST_F(Finding, EscapeLeavesToTheText) {
    QTest::keyClicks(line, u"nobody"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(view->hasFocus());
    EXPECT_EQ(view->selectedText(), u"Nobody");
}

TEST_F(Finding, ACorrectedTextIsSearchedAnew) {
    QTest::keyClicks(line, u"nobody"_s);
    view->setContent(talk({u"Somebody came."_s}));
    EXPECT_TRUE(labels().contains(u"not found"_s));
}

}  // namespace
