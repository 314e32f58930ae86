// Tables as transcripts: csv and xlsx.
#include <gmock/gmock.h>

#include "import/containers/sheet.h"
#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using L = QStringList;

TEST(Csv, ReadsTheTableOfNVivo) {
    const Transcript t = read(
        "Timespan,Content,Speaker\r\n\"0:00,0 - 0:02,5\",\"Hello, \"\"you\"\".\",Ana\r\n"
        "\"0:02,5 - 0:05,0\",\"No.\nNever.\",Ben\r\n0:05.0/0:07.25,Oh.,Ana\r\n",
        u"talk.txt"_s);
    EXPECT_EQ(t.container, u"csv"_s);
    EXPECT_EQ(turnsOf(t),
              (L{u"-|Timespan\tContent\tSpeaker"_s, u"Ana|Hello, \"you\"."_s, u"Ben|No.¶Never."_s, u"Ana|Oh."_s}));
    EXPECT_EQ(timesOf(t).mid(1), (L{u"Ana 0 2500"_s, u"Ben 2500 5000"_s, u"Ana 5000 7250"_s}));
}

TEST(Csv, TimesWithoutSpeakersInventNone) {
    const Transcript t = read("Timespan\tContent\n0:00.0 - 0:02.5\tHello.\n0:02.5 - 0:05.0\tHi.\n", u"talk.csv"_s);
    EXPECT_EQ(timesOf(t).mid(1), (L{u"- 0 2500"_s, u"- 2500 5000"_s}));
    EXPECT_TRUE(t.speakers.isEmpty());
}

TEST(Csv, KnowsSeparatorsAndEncodings) {
    const L expected{u"-|Taler\tTekst"_s, u"Åse|Så går vi, nu."_s, u"Bo|Nej."_s, u"Åse|Jo, da."_s};
    for (const char* separator : {";", "\t", "|"}) {
        const QByteArray rows =
            QByteArray("Taler;Tekst\n\xC5se;S\xE5 g\xE5r vi, nu.\nBo;Nej.\n\xC5se;Jo, da.\n").replace(";", separator);
        EXPECT_EQ(turnsOf(read(rows, u"a.csv"_s)), expected) << separator;
        EXPECT_EQ(turnsOf(read("sep=" + QByteArray(separator) + "\n" + rows, u"a.csv"_s)), expected) << separator;
    }
}

TEST(Csv, ReadsStartAndEndInColumnsOfTheirOwn) {
    EXPECT_EQ(timesOf(read("start\tend\ttext\n0\t1500\tHello.\n1500\t2750\tHi there.\n", u"whisper.tsv"_s)).mid(1),
              (L{u"- 0 1500"_s, u"- 1500 2750"_s}));
    EXPECT_EQ(
        timesOf(read("Start,End,Speaker,Text\n0:01,0:02,Ana,Hello there.\n0:03,0:04,Ben,Hi you.\n", u"a.csv"_s)).mid(1),
        (L{u"Ana 1000 2000"_s, u"Ben 3000 4000"_s}));
}

TEST(Csv, KeepsWhatIsNotOfItsColumnsKind) {
    const Transcript t = read(
        "No,Time,Speaker,Text\n1,0:01,Ana,Hello there.\n2,0:02,Ben,Hi you.\n3,0:03,Ana,Well then.\n"
        "4,0:04,Ben,So it is.\n5,0:05,Ana,And so on.\nlate,later,he said: no!,Bye bye.\n",
        u"a.csv"_s);
    for (const char* kept : {"late", "later", "he said: no!", "Bye bye."})
        EXPECT_TRUE(t.text.contains(QLatin1StringView(kept))) << kept << " in " << t.text.toStdString();
    EXPECT_FALSE(t.text.contains("0:05"_L1));
}

TEST(Csv, LeavesTalkWithCommasAlone) {
    const Transcript t = read("Anna: Yes, I do.\nBen: No, never.\nAnna: Well, so.\n", u"talk.txt"_s);
    EXPECT_EQ(t.container, u"txt"_s);
    EXPECT_EQ(turnsOf(t).first(), u"Anna|Yes, I do."_s);
}

QByteArray text(const QByteArray& at, const QByteArray& words) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + words + "</t></is></c>";
}
const QByteArray kStyles =
    R"(<numFmts count="2"><numFmt numFmtId="164" formatCode="[h]:mm:ss.0"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0"/></numFmts>)"
    R"(<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="9"/><xf numFmtId="165"/></cellXfs>)";

TEST(Xlsx, ReadsTurnsWithTimesSharedAndRichText) {
    const QByteArray strings =
        "<si><t>Speaker</t></si><si><r><t xml:space=\"preserve\">Well, "
        "</t></r><r><rPr><b/></rPr><t>yes</t></r><rPh><t>x</t></rPh></si>";
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>" + text("B1", "Time") + text("C1", "Text") + "</row>" + "<row>" +
        text("A2", "Ana") +
        "<c r=\"B2\" s=\"1\"><v>5.787037037037037E-5</v></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>" + "<row>" +
        text("A3", "Ben") + "<c r=\"B3\" s=\"1\"><f>B2*2</f><v>1.1574652777777778E-4</v></c>" +
        text("C3", "No &amp; no") + "</row>" + "<row/><row>" + text("A5", "Ana") +
        "<c r=\"C5\" t=\"str\"><f>\"a\"</f><v>So then</v></c></row>";
    const Transcript t = read(xlsx({{"Empty", ""},
                                    {"Talk", rows},
                                    {"More", "<row>" + text("A1", "x") + "</row>"},
                                    {"Old", "<row>" + text("A1", "x") + "</row>", true}},
                                   strings, kStyles),
                              u"talk.xlsx"_s);
    EXPECT_EQ(t.container, u"xlsx"_s);
    EXPECT_EQ(turnsOf(t), (L{u"-|Speaker\tTime\tText"_s, u"Ana|Well, yes"_s, u"Ben|No & no"_s, u"Ana|So then"_s}));
    EXPECT_EQ(timesOf(t).mid(1), (L{u"Ana 5000 -1"_s, u"Ben 10001 -1"_s, u"Ana -1 -1"_s}));
    EXPECT_THAT(t.warnings,
                testing::UnorderedElementsAre(u"1 further sheet was left out"_s, u"1 hidden sheet was left out"_s));
}

TEST(Xlsx, GivesCellsAsPeopleSeeThem) {
    const QByteArray rows =
        "<row><c r=\"A1\"><v>42</v></c><c r=\"B1\"><v>0.1</v></c><c r=\"C1\" s=\"2\"><v>45443</v></c><c r=\"D1\" "
        "s=\"3\"><v>45443.75</v></c>"
        "<c r=\"E1\" s=\"4\"><v>0.25</v></c><c r=\"F1\" s=\"5\"><v>3</v></c><c r=\"G1\" t=\"b\"><v>1</v></c><c "
        "r=\"H1\" t=\"e\"><v>#N/A</v></c></row><row><c r=\"J2\"><v>7</v></c></row>";
    const auto sheet = readSheet(xlsx({{"People", rows}}, {}, kStyles));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->name, u"People"_s);
    ASSERT_EQ(sheet->rows.size(), 2);
    EXPECT_EQ(sheet->rows[0], (L{u"42"_s, u"0.1"_s, u"2024-05-31"_s, u"2024-05-31 18:00:00"_s, u"25%"_s, u"3"_s,
                                 u"TRUE"_s, u"#N/A"_s, u""_s, u""_s}));
    EXPECT_EQ(sheet->rows[1][9], u"7"_s);
}

TEST(Xlsx, IsReadAsATableOfPeopleToo) {
    const auto sheet = readSheet("Name;Age\nAna;42\n\nBen;\n");
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->rows, (QList<L>{{u"Name"_s, u"Age"_s}, {u"Ana"_s, u"42"_s}, {u"Ben"_s, u""_s}}));
}

TEST(Xlsx, ASheetIsTakenByItsNameAndRowsKeepTheirNumbers) {
    const QByteArray book = xlsx({{"Notes", "<row>" + text("A1", "x") + "</row>"},
                                  {"People", "<row r=\"3\">" + text("A3", "Ana") + "</row><row r=\"4\"/><row>" + text("A5", "Ben") + "</row>"},
                                  {"Hidden", "<row>" + text("A1", "y") + "</row>", true}});
    const auto first = readSheet(book), people = readSheet(book, {u"none"_s, u"PEOPLE"_s}), hidden = readSheet(book, {u"Hidden"_s});
    ASSERT_TRUE(first && people && hidden);
    EXPECT_EQ(first->name, u"Notes"_s);
    EXPECT_EQ(first->notes.lines().size(), 2);  // a further sheet, a hidden one
    EXPECT_EQ(people->name, u"People"_s);
    EXPECT_EQ(people->names, (L{u"Notes"_s, u"People"_s}));
    EXPECT_EQ(people->numbers, (QList<int>{3, 5}));
    EXPECT_EQ(people->notes.lines().size(), 1);
    EXPECT_EQ(hidden->name, u"Notes"_s);
    EXPECT_EQ(readSheet("a;b\n\nc;d\n")->numbers, (QList<int>{1, 3}));
}

TEST(Xlsx, RefusesWhatFloodsMemory) {
    EXPECT_EQ(failure(xlsx({{"a", "<row><c r=\"XFD1\"><v>1</v></c></row>"}}), u"a.xlsx"_s).code, Error::Code::TooLarge);
    EXPECT_EQ(failure(xlsx({{"a", QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(1000)}},
                           "<si><t>" + QByteArray(100000, 'a') + "</t></si>"),
                      u"a.xlsx"_s)
                  .code,
              Error::Code::TooLarge);
    EXPECT_EQ(failure(zipOf({{"[Content_Types].xml", "x"}, {"xl/workbook.xml", "x"}}), u"a.xlsx"_s).code,
              Error::Code::Damaged);
}

}  // namespace
}  // namespace kondensat::importing
