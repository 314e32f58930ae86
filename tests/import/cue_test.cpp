#include <gmock/gmock.h>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using L = QStringList;

Transcript vtt(const QByteArray& text, bool join = true) {
    ImportOptions options;
    options.joinCues = join;
    return read(text, u"talk.vtt"_s, options);
}

TEST(Cues, ReadsTeamsVoices) {
    const Transcript t =
        vtt("WEBVTT\n\n0f8f-1/12-0\n00:00:01.000 --> 00:00:05.000\n<v Alice>Hello</v>\n\n0f8f-1/13-0\n00:00:06.000 --> "
            "00:00:07.500\n<v Bob>Hi you\n\n");
    EXPECT_EQ(turnsOf(t), (L{u"Alice|Hello"_s, u"Bob|Hi you"_s}));
    EXPECT_EQ(timesOf(t), (L{u"Alice 1000 5000"_s, u"Bob 6000 7500"_s}));
    EXPECT_EQ(t.container, u"vtt"_s);
    EXPECT_EQ(t.pattern, u"voice tags"_s);
}

TEST(Cues, ReadsZoomLabels) {
    const Transcript t =
        vtt("WEBVTT\n\n1\n00:00:01.000 --> 00:00:05.000\nDrew Dahl: Welcome to\nthe talk.\n\n2\n00:00:09.000 --> "
            "00:00:10.000\nMia Holm: Thanks.\n");
    EXPECT_EQ(turnsOf(t), (L{u"Drew Dahl|Welcome to the talk."_s, u"Mia Holm|Thanks."_s}));
}

TEST(Cues, JoinsCuesOfOneSpeakerAtMostTwoSecondsApart) {
    const QByteArray text =
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>One\n\n00:04.000 --> 00:05.000\n<v A>two.\n\n00:07.001 --> "
        "00:08.000\n<v A>Three.\n";
    EXPECT_EQ(turnsOf(vtt(text)), (L{u"A|One two."_s, u"A|Three."_s}));
    EXPECT_EQ(timesOf(vtt(text)), (L{u"A 1000 5000"_s, u"A 7001 8000"_s}));
    EXPECT_EQ(turnsOf(vtt(text, false)), (L{u"A|One"_s, u"A|two."_s, u"A|Three."_s}));
}

TEST(Cues, LeavesOutNotesAndStylesAndKeepsTheTitleAsFrontMatter) {
    const Transcript t =
        vtt("WEBVTT - Talk of May\nKind: captions\nLanguage: da\n\nSTYLE\n::cue { color: red }\n\nNOTE\nnot "
            "said\n\n00:01.000 --> 00:02.000 align:start\n<v A>Hi\n");
    EXPECT_EQ(turnsOf(t), (L{u"-|Talk of May"_s, u"A|Hi"_s}));
    EXPECT_EQ(t.language, u"da"_s);
    EXPECT_EQ(t.warnings, (L{u"1 NOTE block was left out"_s}));
}

TEST(Cues, ResolvesEntitiesAndTags) {
    const Transcript t =
        vtt("WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Tom &amp; Jo>a &lt;b&gt; &amp; <i>c</i><00:00:01.500> "
            "&#229;<c.x> d</c> <sighs> e&nbsp;f\n");
    EXPECT_EQ(turnsOf(t), (L{u"Tom & Jo|a <b> & c å d <sighs> e\u00A0f"_s}));
}

TEST(Cues, SplitsACueWithTwoVoices) {
    EXPECT_EQ(turnsOf(vtt("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Hi</v>\n<v B>Oh</v>\n")), (L{u"A|Hi"_s, u"B|Oh"_s}));
}

TEST(Cues, GivesNoSpeakerToACueWithoutVoice) {
    EXPECT_EQ(turnsOf(vtt("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Hi\n\n00:02.000 --> 00:03.000\nbang\n")),
              (L{u"A|Hi"_s, u"-|bang"_s}));
}

TEST(Cues, ReadsSubRipWhateverItIsCalled) {
    const Transcript t = read(
        "1\r\n00:00:01,000 --> 00:00:02,500\r\n- <i>Hello.</i>\r\n- Hi.\r\n\r\n2\r\n00:00:03,000 --> "
        "00:00:04,000\r\n{\\an8}Well\r\nthen.\r\n",
        u"talk.txt"_s);
    EXPECT_EQ(t.container, u"srt"_s);
    EXPECT_EQ(turnsOf(t), (L{u"-|- Hello.¶- Hi."_s, u"-|Well then."_s}));
    EXPECT_EQ(timesOf(t), (L{u"- 1000 2500"_s, u"- 3000 4000"_s}));
}

TEST(Cues, KeepsTextWhoseTimeCannotBeRead) {
    const Transcript t = vtt("WEBVTT\n\n00:01.000 --> 00:02.000\none\n\n00:xx --> 00:yy\ntwo\n");
    EXPECT_TRUE(t.text.contains("two"_L1));
    EXPECT_EQ(t.warnings.size(), 1);
}

TEST(Cues, FailsWithoutAnyCue) {
    EXPECT_EQ(failure("WEBVTT\n\nhello\n", u"a.vtt"_s).code, Error::Code::Damaged);
}

}  // namespace
}  // namespace kondensat::importing
