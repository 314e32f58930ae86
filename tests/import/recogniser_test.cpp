#include <gmock/gmock.h>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using L = QStringList;

L turns(const char* text) {
    return turnsOf(read(text));
}

TEST(Recogniser, TakesInlineLabelsFromTheText) {
    const Transcript t =
        read("Researcher 1: Perfect.\ninterviewee: Uh, yeah\nResearcher 1: Go on.\ninterviewee: It rained.\n");
    EXPECT_EQ(t.text, u"Perfect.\nUh, yeah\nGo on.\nIt rained."_s);
    EXPECT_EQ(turnsOf(t), (L{u"Researcher 1|Perfect."_s, u"interviewee|Uh, yeah"_s, u"Researcher 1|Go on."_s,
                             u"interviewee|It rained."_s}));
    EXPECT_EQ(t.pattern, u"name and colon"_s);
    EXPECT_EQ(t.speakers[0].turns, 2);
    EXPECT_EQ(t.removedCharacters, 2 * 14 + 2 * 13);
}

TEST(Recogniser, TakesOneLetterAndAbbreviatedLabels) {
    EXPECT_EQ(turns("I: Hvad nu?\nB: Ja.\nI: Og s\xC3\xA5?\nB: Nej."),
              (L{u"I|Hvad nu?"_s, u"B|Ja."_s, u"I|Og så?"_s, u"B|Nej."_s}));
    EXPECT_EQ(labelsOf(read("Int.: Why?\nBefr.: Because.\nInt.: And?\nBefr.: So.")), (L{u"Int."_s, u"Befr."_s}));
    EXPECT_EQ(turns("I:Hvad?\nB:Ja.\nI:Og?\nB:Nej."), (L{u"I|Hvad?"_s, u"B|Ja."_s, u"I|Og?"_s, u"B|Nej."_s}));
}

TEST(Recogniser, AcceptsTwoLabelsOnceEach) {
    EXPECT_EQ(turns("Anna: Hello.\nBen: Hi."), (L{u"Anna|Hello."_s, u"Ben|Hi."_s}));
}

TEST(Recogniser, DoesNotTakeASingleLabelForASpeaker) {
    const Transcript t = read("Anna: Hello.\nThen it rained.\nAnd it stopped.");
    EXPECT_EQ(t.speakers.size(), 0);
    EXPECT_EQ(t.text, u"Anna: Hello.\nThen it rained.\nAnd it stopped."_s);
    EXPECT_EQ(t.pattern, u"none"_s);
    EXPECT_EQ(turnsOf(t).size(), 1);
}

TEST(Recogniser, CountsASpeakerWhoSpeaksOnceAmongOthers) {
    EXPECT_EQ(labelsOf(read("Anna: Hello.\nBen: Hi.\nAnna: Bye.")), (L{u"Anna"_s, u"Ben"_s}));
    EXPECT_EQ(labelsOf(read("F1a: One.\nF1b: Two.\nF1a: Three.\nF1b: Four.\nF1f: Five.")),
              (L{u"F1a"_s, u"F1b"_s, u"F1f"_s}));
}

TEST(Recogniser, LeavesNoteAndForExampleInTheText) {
    const Transcript t = read(
        "Anna: I said this.\nNote: the phone rang.\nBen: Yes,\nfor example: a bus.\nAnna: And so on.\nNote: "
        "again.\nfor example: two.\nBen: Well.");
    EXPECT_EQ(labelsOf(t), (L{u"Anna"_s, u"Ben"_s}));
    EXPECT_TRUE(t.text.contains("Note: the phone rang."_L1));
    EXPECT_TRUE(t.text.contains("for example: a bus."_L1));
}

TEST(Recogniser, LeavesTimesAndAddressesInTheText) {
    const Transcript t = read(
        "Anna: We met.\n12:30 was late.\nhttp://example.org/a\nBen: At\nkl. 12:30 sharp.\nhttp://example.org/b\nAnna: "
        "Yes.\nkl. 12:30 again\nBen: No.");
    EXPECT_EQ(labelsOf(t), (L{u"Anna"_s, u"Ben"_s}));
    EXPECT_EQ(timesOf(t), (L{u"Anna -1 -1"_s, u"Ben -1 -1"_s, u"Anna -1 -1"_s, u"Ben -1 -1"_s}));
    EXPECT_TRUE(t.text.contains("12:30 was late.\nhttp://example.org/a"_L1));
}

TEST(Recogniser, LeavesSentencesThatEndInAColonInTheText) {
    const Transcript t = read(
        "Anna: Well.\nAnd then he said: no.\nBen: Oh.\nAnd then he said: yes.\nAnna: Hm.\nhe said: maybe\nhe said: "
        "perhaps\nBen: I see.");
    EXPECT_EQ(labelsOf(t), (L{u"Anna"_s, u"Ben"_s}));
}

TEST(Recogniser, TakesLabelsOfSixtyThreeCharactersAndNoMore) {
    const QByteArray longest = "A" + QByteArray(62, 'b'), tooLong = "A" + QByteArray(63, 'b');
    EXPECT_EQ(read(longest + ": x\nBen: y\n" + longest + ": z\nBen: w").speakers.size(), 2);
    EXPECT_EQ(labelsOf(read(tooLong + ": x\nBen: y\n" + tooLong + ": z\nBen: w")), (L{u"Ben"_s}));
}

TEST(Recogniser, GivesTheNextParagraphToALabelThatStandsAlone) {
    EXPECT_EQ(turns("Researcher 1:\nOkay.\n\nResearcher 2:\n\nYes.\nResearcher 1:\nGood."),
              (L{u"Researcher 1|Okay."_s, u"Researcher 2|Yes."_s, u"Researcher 1|Good."_s}));
}

TEST(Recogniser, GivesUnlabelledParagraphsToTheSpeakerBefore) {
    EXPECT_EQ(turns("Anna: One.\n\nTwo.\nBen: Three.\nAnna: Four."),
              (L{u"Anna|One.¶¶Two."_s, u"Ben|Three."_s, u"Anna|Four."_s}));
}

TEST(Recogniser, KeepsTextBeforeTheFirstLabelAsFrontMatter) {
    const Transcript t = read(
        "Focus group 1\nDate: 9 November 2021\nModerator: LD\nPlace: the clinic\n\nLD: Welcome.\nF1a: Thanks.\nLD: "
        "So.\nF1a: Yes.");
    EXPECT_EQ(turnsOf(t).first(), u"-|Focus group 1¶Date: 9 November 2021¶Moderator: LD¶Place: the clinic"_s);
    EXPECT_EQ(t.text.sliced(t.frontMatterEnd), u"Welcome.\nThanks.\nSo.\nYes."_s);
    EXPECT_EQ(t.turns[0].speaker, -1);
    EXPECT_EQ(labelsOf(t), (L{u"LD"_s, u"F1a"_s}));
}

TEST(Recogniser, HasNoFrontMatterWhenTheFirstLineIsATurn) {
    EXPECT_EQ(read("Anna: a\nBen: b\nAnna: c").frontMatterEnd, 0);
}

TEST(Recogniser, TakesNamesInBrackets) {
    const Transcript t = read("[id1] hello\n[id2] hi there [laughs]\n[id1] yes\n[inaudible] and so\n[id2] no");
    EXPECT_EQ(turnsOf(t),
              (L{u"id1|hello"_s, u"id2|hi there [laughs]"_s, u"id1|yes¶[inaudible] and so"_s, u"id2|no"_s}));
    EXPECT_EQ(t.pattern, u"name in brackets"_s);
}

TEST(Recogniser, TakesMarkdownNames) {
    const Transcript t = read("**Anna:** Hello.\n\n**Ben**: Hi, **really**.\n\n**Anna:** Bye.\n", u"talk.md"_s);
    EXPECT_EQ(turnsOf(t), (L{u"Anna|Hello."_s, u"Ben|Hi, really."_s, u"Anna|Bye."_s}));
    EXPECT_EQ(t.container, u"md"_s);
    EXPECT_EQ(t.pattern, u"bold name and colon"_s);
}

TEST(Recogniser, TakesNamesAfterAnAtSign) {
    EXPECT_EQ(turns("@anna:\nHello.\n@ben: Hi.\n@anna: Bye."), (L{u"anna|Hello."_s, u"ben|Hi."_s, u"anna|Bye."_s}));
}

TEST(Recogniser, TakesNamesBeforeADash) {
    const Transcript t = read("Anna — Hello.\nBen — Hi – all.\nAnna — Bye.\nBen — Yes - no.");
    EXPECT_EQ(turnsOf(t), (L{u"Anna|Hello."_s, u"Ben|Hi – all."_s, u"Anna|Bye."_s, u"Ben|Yes - no."_s}));
}

TEST(Recogniser, DoesNotTakeDashesInTalkForLabels) {
    const Transcript t = read(
        "We went — slowly.\nThe road was long.\nIt rained — a lot.\nWe sang.\nThe end came.\nAnd so on.\nWe stopped.");
    EXPECT_EQ(t.speakers.size(), 0);
}

TEST(Recogniser, ReadsOtterHeadersAndFooter) {
    const Transcript t = read(
        "Interview 3\nWed, Nov 09, 2021 3:14PM • 45:10\n\nSUMMARY KEYWORDS\nbus, stop\n\nSPEAKERS\nBSR01, BSR02\n\n"
        "BSR01  00:00\nGood morning.\n\nBSR02  00:07\nMorning. Note: cold.\n\nBSR01  1:02:03\nYes.\n\nTranscribed by "
        "https://otter.ai\n");
    EXPECT_EQ(turnsOf(t).mid(1), (L{u"BSR01|Good morning."_s, u"BSR02|Morning. Note: cold."_s, u"BSR01|Yes."_s,
                                    u"-|Transcribed by https://otter.ai"_s}));
    EXPECT_EQ(timesOf(t).mid(1, 3), (L{u"BSR01 0 -1"_s, u"BSR02 7000 -1"_s, u"BSR01 3723000 -1"_s}));
    EXPECT_TRUE(t.text.left(t.frontMatterEnd).contains("SUMMARY KEYWORDS\nbus, stop"_L1));
}

TEST(Recogniser, ReadsTeamsText) {
    const Transcript t = read(
        "Weekly talk\nNovember 9, 2021, 1:00PM\n31m 5s\n\nAnna Holm started transcription\n\nAnna Holm   0:03\nHello "
        "all.\nAre we there?\n\n"
        "Ben Dahl   0:09\nYes.\n\nAnna Holm stopped transcription\n");
    EXPECT_EQ(turnsOf(t).mid(1),
              (L{u"Anna Holm|Hello all.¶Are we there?"_s, u"Ben Dahl|Yes."_s, u"-|Anna Holm stopped transcription"_s}));
    EXPECT_EQ(t.turns[1].startMs, 3000);
}

TEST(Recogniser, ReadsTimeMarksAtTheEndOfTurns) {
    const Transcript t =
        read("I: Wie geht es? #00:00:05-2#\nB: Gut, danke. #00:00:09-8#\nI: Und sonst? #00:00:12-0#\n");
    EXPECT_EQ(t.text, u"Wie geht es?\nGut, danke.\nUnd sonst?"_s);
    EXPECT_EQ(timesOf(t), (L{u"I -1 5200"_s, u"B -1 9800"_s, u"I -1 12000"_s}));
}

TEST(Recogniser, ReadsFocusGroupsWithTheTimeTouchingTheName) {
    const Transcript t = read("00:03:40.5Zack: What will it be?\n00:03:44.0Mia: Tea.\n00:03:46.2Zack: Fine.");
    EXPECT_EQ(turnsOf(t), (L{u"Zack|What will it be?"_s, u"Mia|Tea."_s, u"Zack|Fine."_s}));
    EXPECT_EQ(t.turns[0].startMs, 220500);
}

TEST(Recogniser, KeepsOverlapsInsideTurns) {
    const Transcript t =
        read("S01: [00:00:12] Guten Tag (..) //S02: Ist das herrlich. //\nS02: [00:00:15] Ja.\nS01: [00:00:17] Nun.");
    EXPECT_EQ(turnsOf(t), (L{u"S01|Guten Tag (..) //S02: Ist das herrlich. //"_s, u"S02|Ja."_s, u"S01|Nun."_s}));
    EXPECT_EQ(timesOf(t)[0], u"S01 12000 -1"_s);
}

TEST(Recogniser, ReadsTimeThenLabel) {
    EXPECT_EQ(timesOf(read("[00:12:03] Anna: Hello.\n[00:12:09] Ben: Hi.\n[00:12:11] Anna: So.")),
              (L{u"Anna 723000 -1"_s, u"Ben 729000 -1"_s, u"Anna 731000 -1"_s}));
    EXPECT_EQ(turns("00:12:03 Anna: Hello.\n00:12:09 Ben: Hi."), (L{u"Anna|Hello."_s, u"Ben|Hi."_s}));
}

TEST(Recogniser, ReadsTimeDashNameWithTheTextBelow) {
    const Transcript t = read(
        "0:15 - Sarah Chen (Engineering)\n  We begin.\n0:20 - Tom Ruud\n  Yes.\n  And no.\n0:31 - Sarah Chen "
        "(Engineering)\n  Good.");
    EXPECT_EQ(turnsOf(t), (L{u"Sarah Chen (Engineering)|We begin."_s, u"Tom Ruud|Yes.¶  And no."_s,
                             u"Sarah Chen (Engineering)|Good."_s}));
    EXPECT_EQ(t.turns[1].startMs, 20000);
}

TEST(Recogniser, ReadsEveryFormOfTimeMark) {
    for (const char* mark :
         {"[12:03]", "[00:12:03]", "[12.03]", "{00:12:03}", "#00:12:03.000#", "[00:12:03.0]", "00:12:03", "(12:03)"}) {
        const Transcript t = read(QByteArray(mark) + " Anna: Hello.\n" + mark + " Ben: Hi.\n");
        EXPECT_EQ(timesOf(t), (L{u"Anna 723000 -1"_s, u"Ben 723000 -1"_s})) << mark;
        EXPECT_EQ(t.text, u"Hello.\nHi."_s) << mark;
    }
}

TEST(Recogniser, TakesTimesAloneOnALineForWhatFollows) {
    const Transcript t = read("[00:00:01]\nAnna: Hello.\n[00:00:05]\nBen: Hi.\n[00:00:09]\nAnna: So.");
    EXPECT_EQ(timesOf(t), (L{u"Anna 1000 -1"_s, u"Ben 5000 -1"_s, u"Anna 9000 -1"_s}));
    EXPECT_EQ(t.text, u"Hello.\nHi.\nSo."_s);
}

TEST(Recogniser, TakesTimesWithoutInventingSpeakers) {
    const Transcript t = read("[00:00:01] Hello.\n[00:00:05] Hi.\n[00:00:09] So.");
    EXPECT_EQ(timesOf(t), (L{u"- 1000 -1"_s, u"- 5000 -1"_s, u"- 9000 -1"_s}));
    EXPECT_EQ(t.pattern, u"time marks"_s);
}

TEST(Recogniser, LeavesASingleDoubtfulTimeInTheText) {
    EXPECT_EQ(read("[12.30] was the bus.\nAnna: Yes.\nBen: No.").text, u"[12.30] was the bus.\nYes.\nNo."_s);
}

TEST(Recogniser, TakesOutMarginNumbers) {
    const Transcript t =
        read("1  Anna: Hello there, it\n2  is cold today.\n3  Ben: Yes, 4 degrees.\n4  Anna: Brr.\n5  Ben: Tea?");
    EXPECT_EQ(t.text, u"Hello there, it\nis cold today.\nYes, 4 degrees.\nBrr.\nTea?"_s);
    EXPECT_EQ(labelsOf(t), (L{u"Anna"_s, u"Ben"_s}));
}

TEST(Recogniser, TakesOutNumbersAtEachFifthLine) {
    QByteArray text;
    for (int i = 1; i <= 15; ++i)
        text += (i % 5 == 0 ? QByteArray::number(i) + "  " : QByteArray("   ")) + (i % 2 ? "Anna: a" : "Ben: b") + "\n";
    const Transcript t = read(text);
    EXPECT_FALSE(t.text.contains(u'5'));
    EXPECT_EQ(t.turns.size(), 15);
}

TEST(Recogniser, LeavesNumberedListsInTheText) {
    const Transcript t = read(
        "Anna: Three things.\n1. A bus.\n2. A train.\n3. A boat.\nBen: Well.\nAnna: Yes.\nBen: No.\nAnna: Ah.\nBen: "
        "Oh.");
    EXPECT_TRUE(t.text.contains("1. A bus.\n2. A train."_L1));
}

TEST(Recogniser, OffersVariantsAsOneSpeakerWithoutMergingThem) {
    const Transcript t = read("Anna: a.\nANNA: b.\nDr Anna: c.\nAnna (nurse): d.\nBen: e.\nAnna: f.\nBen: g.");
    EXPECT_EQ(labelsOf(t), (L{u"Anna"_s, u"ANNA"_s, u"Dr Anna"_s, u"Anna (nurse)"_s, u"Ben"_s}));
    for (int i = 0; i < 4; ++i) EXPECT_EQ(t.speakers[i].canonical, u"Anna"_s);
    EXPECT_EQ(t.speakers[4].canonical, u"Ben"_s);
}

TEST(Recogniser, DoesNotOfferRolesInParenthesesAsOneSpeaker) {
    const Transcript t = read("Speaker (woman): a.\nSpeaker (man): b.\nSpeaker (woman): c.\nSpeaker (man): d.");
    EXPECT_NE(t.speakers[0].canonical, t.speakers[1].canonical);
}

TEST(Recogniser, StripsNonverbalRemarksOnlyWhenAsked) {
    const QByteArray text = "Anna: Well (laughs) yes. [inaudible]\nBen: (pause) No (the bus).\nAnna: Ah (..).";
    EXPECT_TRUE(read(text).text.contains("(laughs)"_L1));
    ImportOptions options;
    options.stripNonverbal = true;
    EXPECT_EQ(turnsOf(read(text, u"a.txt"_s, options)),
              (L{u"Anna|Well yes."_s, u"Ben|No (the bus)."_s, u"Anna|Ah."_s}));
}

TEST(Recogniser, SaysWhyItDecided) {
    const Transcript t = read("**Anna:** a\n**Ben:** b\n**Anna:** c\n", u"x.md"_s);
    EXPECT_TRUE(t.reasons.contains(u"3 lines begin with a bold name and a colon; 2 speakers"_s))
        << t.reasons.join(u'\n').toStdString();
}

}  // namespace
}  // namespace kondensat::importing
