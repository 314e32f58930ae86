#include "tests/archive/helpers.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;

namespace {

/// An analysis with one source, whose text is in the record, and one unit with the range given.
QByteArray unitWith(const QByteArray& range) {
    return "analyses:\n  - id: a\nsources:\n  - id: s\n    text: |\n      Well, trust 🙂 takes time.\n      And "
           "trust takes coffee.\n"
           "units:\n  - {id: u, in: a, source: s, range: " +
           range + "}\n";
}

std::string wordsOf(const QByteArray& range) {
    Folder folder;
    folder.writeStudy(unitWith(range));
    const Study study = studyOf(contentOf(folder).entries);
    const auto* unit = study.find<MeaningUnit>(id("u"));
    return unit ? study.document(id("s"))->textOf(unit->range).toStdString() : "no unit";
}

std::string refusalOfRange(const QByteArray& range) {
    Folder folder;
    folder.writeStudy(unitWith(range));
    return refusalOf(folder);
}

importing::Transcript transcript() {
    importing::Transcript t;
    t.text = u"Hello.\nGood day."_s;
    t.turns = {{0, 0, 1000, 2000}, {7, -1, -1, -1}};
    t.speakers = {{u"LD"_s, u"LD"_s, 1}};
    t.container = u"docx"_s;
    t.sha256 = QByteArray(32, '\x0f');
    t.language = u"en"_s;
    t.warnings = {u"a picture was left out"_s};
    return t;
}

namespace {

/// Where turns lie when their text is read with these lines.
QList<qsizetype> turnsIn(const QByteArray& text, const QByteArray& turns) {
    Folder folder;
    folder.writeStudy("sources:\n  - {id: s, speakers: {A: A, B: B}}\n");
    folder.write(u"texts/s.txt"_s, text);
    folder.write(u"texts/s.turns"_s, turns);
    QList<qsizetype> places;
    const Study study = studyOf(contentOf(folder).entries);
    for (const text::PlacedMark& mark : study.document(id("s"))->marks()) places.append(mark.position);
    return places;
}

}  // namespace

TEST(HandWrittenArchive, LetsTurnsFollowTheirWordsWhenTheTextWasEdited) {
    const QByteArray turns = "0\tA\t\t\tWell?\n6\tB\t\t\tYes.\n11\tA\t\t\tAnd?\n16\tB\t\t\tYes.\n";
    EXPECT_EQ(turnsIn("Well?\nYes.\nAnd?\nYes.", turns), (QList<qsizetype>{0, 6, 11, 16}));
    EXPECT_EQ(turnsIn("Well? Well, I said. Yes. So?\nYes.\nAnd?\nYes.", turns), (QList<qsizetype>{0, 29, 34, 39}));
    EXPECT_EQ(turnsIn("Head\nWell?\nYes.\nAnd?\nYes.", turns), (QList<qsizetype>{5, 11, 16, 21}));
}

TEST(HandWrittenArchive, RefusesTurnsWhoseWordsAreGoneOrChangedPlaces) {
    Folder folder;
    folder.writeStudy("sources:\n  - {id: s, speakers: {A: A, B: B}}\n");
    folder.write(u"texts/s.turns"_s, "0\tA\t\t\tWell?\n6\tB\t\t\tYes.\n");
    for (const char* text : {"Well?\nNo, no.", "Yes.\nWell?"}) {
        folder.write(u"texts/s.txt"_s, text);
        EXPECT_THAT(refusalOf(folder), testing::HasSubstr("texts/s.turns: line 2: The line names no turn (the turn's first words"));
    }
}

TEST(HandWrittenArchive, HoldsAFileToTheNumberOfRecordsThatItSays) {
    Folder folder;
    folder.writeStudy("records: 2\nstudy:\n  title: A\nsources:\n  - id: s\n");
    EXPECT_EQ(contentOf(folder).records, 2);
    folder.write(u"texts/typo.txt"_s, "lost");
    EXPECT_THAT(refusalOf(folder), testing::HasSubstr("texts/typo.txt: The file belongs to no record"));
    folder.writeStudy("records: 3\nstudy:\n  title: A\nsources:\n  - id: s\n");
    EXPECT_THAT(refusalOf(folder), testing::HasSubstr("study.yaml: line 3: The file does not hold the records that it says (`records` says 3 and there are 2"));
}

}  // namespace

TEST(HandWrittenArchive, FindsARangeByPositionsInCodePoints) {
    EXPECT_EQ(wordsOf("{start: 6, end: 13, text: \"trust 🙂\"}"), "trust 🙂");
}
TEST(HandWrittenArchive, FindsARangeByPositionsAlone) {
    EXPECT_EQ(wordsOf("{start: 14, end: 19}"), "takes");
}
TEST(HandWrittenArchive, FindsARangeByWordsThatOccurOnce) {
    EXPECT_EQ(wordsOf("{text: takes coffee}"), "takes coffee");
}
TEST(HandWrittenArchive, FindsARangeFromWordsToWords) {
    EXPECT_EQ(wordsOf("{from: \"trust 🙂\", to: trust}"), "trust 🙂 takes time.\nAnd trust");
}
TEST(HandWrittenArchive, FindsMovedWordsAtTheirNearestOccurrence) {
    EXPECT_EQ(wordsOf("{start: 7, end: 12, text: takes}"), "takes");
    Folder folder;
    folder.writeStudy(unitWith("{start: 33, end: 38, text: trust}"));
    const auto content = contentOf(folder);
    const Study study = studyOf(content.entries);
    const auto span = study.document(id("s"))->spanOf(study.find<MeaningUnit>(id("u"))->range);
    EXPECT_EQ(study.text(id("s")).indexOf(u"trust"_s, 10), span->start);
    EXPECT_THAT(content.warnings.join(u'\n').toStdString(), testing::HasSubstr("1 ranges had moved"));
}

TEST(HandWrittenArchive, RefusesRangesThatFitNowhere) {
    const QByteArrayList wrong{"{text: trust}",
                               "{text: nothing like it}",
                               "{from: trust, to: coffee}",
                               "{from: coffee, to: trust}",
                               "{from: absent, to: trust}",
                               "{start: 3, end: 400}",
                               "{start: 3, end: 400, text: absent}",
                               "{start: 5, end: 5}",
                               "{start: 5, end: 4, text: trust}",
                               "{start: 5}",
                               "{end: 5}",
                               "{from: coffee}",
                               "{text: \"\"}",
                               "{}",
                               "{start: -1, end: 5}",
                               "{start: one, end: 5}",
                               "{start: 0, end: 5, from: a, to: b}",
                               "{start: 0, end: 4, words: Well}",
                               "[0, 5]",
                               "trust",
                               "{start: 99999999999999999999, end: 5}",
                               "{start: \"0\", end: 5}"};
    for (const QByteArray& range : wrong) {
        const std::string refusal = refusalOfRange(range);
        EXPECT_THAT(refusal, testing::ContainsRegex("study.yaml: line 11, unit u: The range .*\\(.+\\)"))
            << range.toStdString();
        EXPECT_THAT(refusal, testing::Not(testing::HasSubstr("coffee"))) << "study text in a message";
    }
}

TEST(HandWrittenArchive, TakesAnInlineTextWithoutItsLastLineEnd) {
    Folder folder;
    folder.writeStudy(
        "memos:\n  - id: m\n    title: First\n    text: |\n      One.\n\n      Two.\n  - id: n\n    text: one line\n");
    const Study study = studyOf(contentOf(folder).entries);
    EXPECT_EQ(study.text(id("m")), u"One.\n\nTwo."_s);
    EXPECT_EQ(study.text(id("n")), u"one line"_s);
}

TEST(HandWrittenArchive, TakesValuesAsTextWhereAFieldIsAText) {
    Folder folder;
    folder.writeStudy(
        "guides:\n  - id: g\n    version: 1.0\n    date: 2021-11\n    title: no\n    changes:\n    piloted: true\n");
    const Study study = studyOf(contentOf(folder).entries);
    const auto* guide = study.find<Guide>(id("g"));
    EXPECT_EQ(guide->version, u"1.0"_s);
    EXPECT_EQ(guide->date, u"2021-11"_s);
    EXPECT_EQ(guide->title, u"no"_s);
    EXPECT_EQ(guide->changes, QString());
    EXPECT_TRUE(guide->piloted);
}

TEST(HandWrittenArchive, GivesFreshIdsWhereNoneStand) {
    Folder folder;
    folder.writeStudy("participants:\n  - label: F1a\n  - label: F1b\n");
    const Study study = studyOf(contentOf(folder).entries);
    QStringList labels;
    for (const Participant* p : study.list<Participant>()) labels.append(p->label);
    EXPECT_EQ(labels, QStringList({u"F1a"_s, u"F1b"_s}));
}

TEST(HandWrittenArchive, ReadsTurnsAndTextsFromFilesWithAnyLineEnds) {
    Folder folder;
    folder.writeStudy("sources:\n  - {id: s, speakers: {LD: LD, F1a: F1a}}\n");
    folder.write(u"texts/s.txt"_s,
                 "\xef\xbb\xbf"
                 "Hej 🙂\r\nGoddag\rTak\n");
    folder.write(u"texts/s.turns"_s, "0\tLD\t0\t1500\r\n6\tF1a\t\t\n13\tLD\t2000\t\n");
    const Study study = studyOf(contentOf(folder).entries);
    EXPECT_EQ(study.text(id("s")), u"Hej 🙂\nGoddag\nTak\n"_s);
    const auto marks = study.document(id("s"))->marks();
    ASSERT_EQ(marks.size(), 3);
    EXPECT_EQ(marks[0].value, (QJsonObject{{u"speaker"_s, u"LD"_s}, {u"start"_s, 0}, {u"end"_s, 1500}}));
    EXPECT_EQ(marks[1].position, 7);
    EXPECT_EQ(marks[1].value, (QJsonObject{{u"speaker"_s, u"F1a"_s}}));
    EXPECT_EQ(marks[2].value, (QJsonObject{{u"speaker"_s, u"LD"_s}, {u"start"_s, 2000}}));
}

TEST(HandWrittenArchive, BindsQuotesWhereTheirIdStandsInBraces) {
    Folder folder;
    folder.writeStudy(
        "analyses:\n  - id: a\ncategories:\n  - {id: c, in: a}\nsources:\n  - {id: s, text: He said so.}\nanalytic "
        "texts:\n"
        "  - {id: t, in: c, text: \"Trust {{}} {{{q}}} matters.\\nMore.\"}\nparagraph links:\n  - {id: p, in: t, "
        "range: {text: \"{{{q}}} matters.\"}}\n"
        "quotes:\n  - {id: q, in: t, source: s, range: {text: He said so.}, verbatim: He said so.}\n");
    const Study study = studyOf(contentOf(folder).entries);
    EXPECT_EQ(study.text(id("t")), u"Trust {{ {\ufffc} matters.\nMore."_s);
    const auto marks = study.document(id("t"))->marks();
    ASSERT_EQ(marks.size(), 1);
    EXPECT_EQ(marks[0].position, 10);
    EXPECT_EQ(marks[0].value, (QJsonObject{{u"quote"_s, u"q"_s}}));
    EXPECT_EQ(study.document(id("t"))->textOf(study.find<ParagraphLink>(id("p"))->range), u"{\ufffc} matters."_s);
}

TEST(HandWrittenArchive, ImportsTranscriptsThatLieInTheFolder) {
    Folder folder;
    folder.writeStudy(
        "sources:\n  - {id: s, import: originals/fg1.docx, title: One}\nanalyses:\n  - id: a\nunits:\n  - {in: a, "
        "source: s, range: {text: Good day.}}\n");
    folder.write(u"originals/fg1.docx"_s, "bytes");
    const auto content =
        importing::readArchive(folder.path(), [](const QString& path) -> Result<importing::Transcript> {
            EXPECT_TRUE(path.endsWith(u"originals/fg1.docx"_s));
            return transcript();
        });
    ASSERT_TRUE(content) << content.error().message().toStdString();
    EXPECT_THAT(content->warnings.join(u'\n').toStdString(), testing::HasSubstr("source s: a picture was left out"));
    const Study study = studyOf(content->entries);
    const auto* source = study.find<Source>(id("s"));
    EXPECT_EQ(study.text(id("s")), u"Hello.\nGood day."_s);
    EXPECT_EQ(source->original, u"fg1.docx"_s);
    EXPECT_EQ(source->sha256, u"0f"_s.repeated(32));
    EXPECT_EQ(source->container, u"docx"_s);
    EXPECT_EQ(source->speakers, (Keyed{{u"s1"_s, u"LD"_s}}));
    const auto marks = study.document(id("s"))->marks();
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].value, (QJsonObject{{u"speaker"_s, u"s1"_s}, {u"start"_s, 1000}, {u"end"_s, 2000}}));
    EXPECT_EQ(marks[1].value, (QJsonObject{{u"speaker"_s, QString()}}));
}

TEST(HandWrittenArchive, FindsSpeakersOfATranscriptByTheirLabelsAndKeepsThemByKeysThatSayNothing) {
    Folder folder;
    folder.writeStudy(
        "members:\n  - id: LD\nparticipants:\n  - id: P\nsources:\n  - {id: s, import: a.txt, speakers: {Anna Holm: "
        "F1a}, "
        "speakerIs: {LD: LD, ANNA: P, Nobody: P}}\n");
    folder.write(u"a.txt"_s, "bytes");
    const auto content = importing::readArchive(folder.path(), [](const QString&) -> Result<importing::Transcript> {
        importing::Transcript t = transcript();
        t.speakers = {{u"LD"_s, u"LD"_s, 1}, {u"Anna Holm"_s, u"ANNA"_s, 1}};
        t.turns = {{0, 1, -1, -1}, {7, 0, -1, -1}};
        return t;
    });
    ASSERT_TRUE(content) << content.error().message().toStdString();
    const Study study = studyOf(content->entries);
    const auto* source = study.find<Source>(id("s"));
    EXPECT_EQ(source->speakers, (Keyed{{u"s1"_s, u"F1a"_s}, {u"s2"_s, u"LD"_s}}));
    EXPECT_EQ(source->speakerIs, (Keyed{{u"s1"_s, u"P"_s}, {u"s2"_s, u"LD"_s}}));
    EXPECT_EQ(study.document(id("s"))->marks()[0].value, (QJsonObject{{u"speaker"_s, u"s1"_s}}));
    EXPECT_THAT(content->warnings.join(u'\n').toStdString(),
                testing::HasSubstr("labels that the transcript lacks (1)"));
}

TEST(HandWrittenArchive, GivesOneEntryForEachSourceWithATextAndOneForTheRest) {
    Folder folder;
    folder.writeStudy(
        "sources:\n  - {id: s, text: One}\n  - {id: t, text: Two}\n  - {id: without}\nmembers:\n  - id: m\n");
    const auto content = contentOf(folder);
    ASSERT_EQ(content.entries.size(), 3);
    EXPECT_EQ(content.entries[0].changes().first().record, id("s"));
    EXPECT_EQ(content.entries[2].label().toString(), u"read 2 records from an archive"_s);
    EXPECT_EQ(content.records, 4);
}

TEST(HandWrittenArchive, WarnsOfWhatIsProbablyAMistake) {
    Folder folder;
    folder.writeStudy(
        "sources:\n  - {id: s, text: One, speakerIs: {LD: nobody}}\nquestions:\n  - {id: q, text: Why}\n");
    folder.write(u"texts/s.turns"_s, "0\tLD\t\t\n");
    folder.write(u"texts/typo.txt"_s, "lost");
    const std::string warnings = contentOf(folder).warnings.join(u'\n').toStdString();
    EXPECT_THAT(warnings, testing::HasSubstr("question q stands in no analysis"));
    EXPECT_THAT(warnings, testing::HasSubstr("source s: `speakerIs` names a record that is not in the archive"));
    EXPECT_THAT(warnings, testing::HasSubstr("source s: its turns name speakers that `speakers` lacks (1)"));
    EXPECT_THAT(warnings, testing::HasSubstr("texts/typo.txt belongs to no record"));
}
