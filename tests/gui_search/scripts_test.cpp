// Texts from right to left, and texts without spaces: the letters that are shown and marked are those that were found.
#include "core/search/snippet.h"
#include "tests/gui_search/search_window.h"

namespace kondensat::tests {
namespace {

// "I waited for the bus (vocalised) in the morning. Then the bus was late, and I walked to the clinic." "And the waiting?" …
constexpr auto arabic =
    "I: كيف تصل إلى العيادة؟\n"
    "A: انتظرت الحَافِلَةَ في الصباح. ثم تأخرت الحافلة فمشيت إلى العيادة.\n"
    "I: والانتظار؟\n"
    "A: أثق بالممرضة، فهي تقول لي الحقيقة.\n";
// "I wait for the bus every morning. The bus is always late." "I trust the nurse." …
constexpr auto chinese =
    "I: 您怎么来医院？\n"
    "B: 我每天早上等公共汽车。公共汽车总是晚点，没有人说为什么。\n"
    "I: 等的时候呢？\n"
    "B: 我相信护士，她告诉我实话。公共的电话坏了。\n";

support::OpenStudy studyWith(const char* lines, const QString& language) {
    support::OpenStudy open = support::openEmpty();
    const RecordId source = support::addTranscript(*open.session, u"Waiting"_s, QString::fromUtf8(lines));
    study::ChangeSet set(u"changed %n source"_s);
    set.set(source, &study::Source::language, language);
    EXPECT_TRUE(open.session->commit(set));
    EXPECT_TRUE(open.session->commit(app::toggleRead(open.study(), open.session->analysis(), source, open.session->author(), QDate(2026, 1, 2))));
    return open;
}

struct Script : SearchWindow {
    using SearchWindow::SearchWindow;
    /// What is highlighted in the list of hits.
    [[nodiscard]] QStringList highlighted() const {
        QStringList words;
        for (int row = 0; row < hits()->rowCount(); ++row) {
            const search::Hit* hit = hits()->at(row);
            const search::Snippet snippet = search::snippetOf(hit->passage.text, hit->places);
            for (const text::Span& place : snippet.places) words.append(snippet.text.mid(place.start, place.length()));
        }
        return words;
    }
    /// What stands out in the transcript.
    [[nodiscard]] QString stop() const {
        support::trigger(*page, u"Show in its step"_s);
        return study().text(wanted.record).mid(wanted.span.start, wanted.span.length());
    }
    void press(Qt::Key key) const {
        view()->setFocus();
        QTest::keyClick(view(), key);
    }
};

TEST(FromRightToLeft, AWordIsFoundWithItsVowelSignsAndMarkedToTheLetter) {
    Script shown(studyWith(arabic, u"ar"_s));
    shown.open_(u"الحافلة"_s, 1);
    EXPECT_EQ(shown.highlighted(), (QStringList{u"الحَافِلَةَ"_s, u"الحافلة"_s}));
    EXPECT_EQ(shown.stop(), u"الحَافِلَةَ"_s);
    shown.press(Qt::Key_H);
    EXPECT_EQ(shown.units(), QStringList{u"الحَافِلَةَ"_s});
    shown.press(Qt::Key_N);
    EXPECT_EQ(shown.stop(), u"الحافلة"_s);
    shown.press(Qt::Key_S);
    EXPECT_TRUE(shown.units().contains(u"ثم تأخرت الحافلة فمشيت إلى العيادة."_s)) << shown.units().join(u'|').toStdString();
    EXPECT_EQ(shown.units().size(), 2);
}

TEST(FromRightToLeft, AnUnfinishedWordAndAPhraseAreHighlightedAsFarAsTheyWereFound) {
    Script shown(studyWith(arabic, u"ar"_s));
    shown.type(u"بالمم"_s);
    ASSERT_TRUE(shown.finds(1));
    EXPECT_EQ(shown.highlighted(), QStringList{u"بالممرضة"_s});
    shown.open_(u"\"تقول لي الحقيقة\""_s, 1);
    EXPECT_EQ(shown.highlighted(), QStringList{u"تقول لي الحقيقة"_s});
    shown.press(Qt::Key_H);
    EXPECT_EQ(shown.units(), QStringList{u"تقول لي الحقيقة"_s});
    shown.session().undo();
    shown.press(Qt::Key_T);
    EXPECT_EQ(shown.units(), QStringList{u"أثق بالممرضة، فهي تقول لي الحقيقة."_s});
}

TEST(WithoutSpaces, WhatWasTypedIsHighlightedAndMarkedAndNothingAroundIt) {
    Script shown(studyWith(chinese, u"zh"_s));
    shown.open_(u"公共汽车"_s, 1);  // "公共的" in another turn is not it
    EXPECT_EQ(shown.highlighted(), (QStringList{u"公共汽车"_s, u"公共汽车"_s}));
    EXPECT_EQ(shown.stop(), u"公共汽车"_s);
    EXPECT_EQ(shown.wanted.span.start, shown.study().text(shown.wanted.record).indexOf(u"公共汽车"_s));
    shown.press(Qt::Key_H);
    EXPECT_EQ(shown.units(), QStringList{u"公共汽车"_s});
    shown.press(Qt::Key_N);
    EXPECT_EQ(shown.stop(), u"公共汽车"_s);
    EXPECT_EQ(shown.wanted.span.start, shown.study().text(shown.wanted.record).lastIndexOf(u"公共汽车"_s));
    shown.press(Qt::Key_S);
    EXPECT_TRUE(shown.units().contains(u"公共汽车总是晚点，没有人说为什么。"_s)) << shown.units().join(u'|').toStdString();
    EXPECT_EQ(shown.units().size(), 2);
}

TEST(WithoutSpaces, OneSignIsFoundWhileOneTypes) {
    Script shown(studyWith(chinese, u"zh"_s));
    shown.type(u"公"_s);
    ASSERT_TRUE(shown.finds(2));
    EXPECT_EQ(shown.highlighted(), (QStringList{u"公"_s, u"公"_s, u"公"_s}));
    shown.type(u"护士"_s);
    ASSERT_TRUE(shown.finds(1));
    EXPECT_EQ(shown.highlighted(), QStringList{u"护士"_s});
    shown.type(u"士护"_s);
    EXPECT_TRUE(shown.finds(0));
}

}  // namespace
}  // namespace kondensat::tests
