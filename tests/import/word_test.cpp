#include <gmock/gmock.h>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using L = QStringList;

QByteArray p(const QByteArray& runs) {
    return wordParagraph(runs);
}
QByteArray r(const QByteArray& text, bool bold = false) {
    return wordRun(text, bold);
}

TEST(Docx, TakesBoldLabelsWithTheColonInsideOrOutside) {
    const Transcript t =
        read(docx(p(r("Ana:", true) + r(" Yes")) + p(r("Ben", true) + r(": No")) + p(r("Ana", true) + r(": Oh"))));
    EXPECT_EQ(turnsOf(t), (L{u"Ana|Yes"_s, u"Ben|No"_s, u"Ana|Oh"_s}));
    EXPECT_EQ(t.container, u"docx"_s);
    EXPECT_EQ(t.pattern, u"bold name and colon"_s);
}

TEST(Docx, KnowsBoldFromStyles) {
    const QByteArray styles =
        R"(<w:style w:type="character" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Name"><w:basedOn w:val="Base"/></w:style>)";
    const auto named = [](const QByteArray& text) {
        return "<w:r><w:rPr><w:rStyle w:val=\"Name\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
    };
    EXPECT_EQ(read(docx(p(named("Ana:") + r(" Yes")) + p(named("Ben:") + r(" No")), styles)).pattern,
              u"bold name and colon"_s);
}

TEST(Docx, JoinsALabelSplitOverRuns) {
    EXPECT_EQ(turnsOf(read(docx(p(r("An") + r("a: Y") + r("es")) + p(r("B") + r("en") + r(": No"))))),
              (L{u"Ana|Yes"_s, u"Ben|No"_s}));
}

TEST(Docx, ReadsLabelLineBreakText) {
    const QByteArray br = "<w:r><w:br/></w:r>";
    EXPECT_EQ(
        turnsOf(read(docx(p(r("Ana:", true) + br + r("Yes") + br + r("and no")) + p(r("Ben:", true) + br + r("No"))))),
        (L{u"Ana|Yes¶and no"_s, u"Ben|No"_s}));
}

TEST(Docx, KeepsTabsHyphensAndNoBreakSpaces) {
    const Transcript t =
        read(docx(p("<w:r><w:t xml:space=\"preserve\">a\xC2\xA0"
                    "b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>")));
    EXPECT_EQ(t.text, u"a\u00A0b\tc\u2011d\u00ADe"_s);
}

TEST(Docx, AcceptsTrackedChanges) {
    const Transcript t =
        read(docx(p(r("We ") + "<w:ins w:id=\"1\">" + r("did ") +
                    "</w:ins><w:del w:id=\"2\"><w:r><w:delText>not </w:delText></w:r></w:del>" + r("go.")) +
                  "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + r("One ") + "</w:p>" + p(r("line."))));
    EXPECT_EQ(t.text, u"We did go.\nOne line."_s);
    EXPECT_EQ(t.warnings.size(), 2);
}

TEST(Docx, ReadsOnlyTheResultOfFields) {
    const QByteArray field =
        R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>never</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>)" +
        r("7") + R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)";
    EXPECT_EQ(read(docx(p(r("page ") + field + r(".")))).text, u"page 7."_s);
}

TEST(Docx, LeavesOutCommentsAndTextBoxesWithAWarning) {
    const QByteArray box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + p(r("boxed")) +
        "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>" + p(r("boxed")) +
        "</mc:Fallback></mc:AlternateContent></w:r>";
    const Transcript t = read(
        docx(p(r("Said") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>" +
               box + r("."))));
    EXPECT_EQ(t.text, u"Said[1]."_s);
    EXPECT_THAT(t.warnings, testing::UnorderedElementsAre(u"1 note is referred to and missing"_s, u"1 comment was left out"_s,
                                                          u"1 text box was left out"_s));
}

TEST(Docx, ReadsATableWithSpeakerAndText) {
    const Transcript t =
        read(docx(p(r("Talk")) + "<w:tbl>" + wordRow({"Speaker", "Text"}) + wordRow({"Ana", "Yes, of course."}) +
                  wordRow({"Ben:", "No: not at all."}) + wordRow({"Ana", "Well then."}) + "</w:tbl>" + p(r("Thanks"))));
    EXPECT_EQ(turnsOf(t), (L{u"-|Talk¶Speaker\tText"_s, u"Ana|Yes, of course."_s, u"Ben|No: not at all."_s,
                             u"Ana|Well then.¶Thanks"_s}));
    EXPECT_EQ(t.pattern, u"table rows"_s);
}

TEST(Docx, ReadsATableWithNumberSpeakerTimeAndText) {
    const Transcript t =
        read(docx("<w:tbl>" + wordRow({"1", "Ana", "00:00:01", "Yes, of course."}) +
                  wordRow({"2", "Ben", "00:00:04", "No."}) + wordRow({"3", "Ana", "00:00:09", "Ah."}) + "</w:tbl>"));
    EXPECT_EQ(turnsOf(t), (L{u"Ana|Yes, of course."_s, u"Ben|No."_s, u"Ana|Ah."_s}));
    EXPECT_EQ(timesOf(t), (L{u"Ana 1000 -1"_s, u"Ben 4000 -1"_s, u"Ana 9000 -1"_s}));
}

TEST(Docx, ReadsATableWithTimespansAsFromNVivo) {
    const Transcript t = read(docx("<w:tbl>" + wordRow({"Timespan", "Content", "Speaker"}) +
                                   wordRow({"0:00.0 - 0:05.2", "Hello there.", "Ana"}) +
                                   wordRow({"0:05.2/0:07.0", "Hi.", "Ben"}) + "</w:tbl>"));
    EXPECT_EQ(timesOf(t).mid(1), (L{u"Ana 0 5200"_s, u"Ben 5200 7000"_s}));
}

TEST(Docx, KeepsATableOfFactsAsText) {
    const Transcript t =
        read(docx("<w:tbl>" + wordRow({"Date", "9 November"}) + wordRow({"Place", "the clinic"}) +
                  wordRow({"Topic", "buses"}) + "</w:tbl>" + p(r("Ana: Yes")) + p(r("Ben: No")) + p(r("Ana: Ah"))));
    EXPECT_EQ(turnsOf(t).first(), u"-|Date\t9 November¶Place\tthe clinic¶Topic\tbuses"_s);
    EXPECT_EQ(t.speakers.size(), 2);
}

TEST(Docx, ReadsTablesWithinTablesAsTextOfTheCell) {
    const QByteArray inner = "<w:tbl>" + wordRow({"deep", "er"}) + "</w:tbl>";
    const Transcript t = read(docx("<w:tbl><w:tr><w:tc>" + p(r("x")) + "</w:tc><w:tc>" + p(r("a")) + inner + p(r("b")) +
                                   "</w:tc></w:tr></w:tbl>"));
    EXPECT_EQ(t.text, u"x\ta\ndeep\ner\nb"_s);
}

TEST(Docx, IsKnownByContentWhateverItsSuffix) {
    EXPECT_EQ(read(docx(p(r("x"))), u"talk.txt"_s).container, u"docx"_s);
}

TEST(Odt, TakesBoldLabels) {
    const Transcript t =
        read(odt("<text:p><text:span text:style-name=\"B\">Ana:</text:span> Yes</text:p><text:p><text:span "
                 "text:style-name=\"B\">Ben</text:span>: No</text:p>"));
    EXPECT_EQ(turnsOf(t), (L{u"Ana|Yes"_s, u"Ben|No"_s}));
    EXPECT_EQ(t.container, u"odt"_s);
    EXPECT_EQ(t.pattern, u"bold name and colon"_s);
}

TEST(Odt, ReadsSpacesTabsAndLineBreaks) {
    EXPECT_EQ(
        read(odt("<text:h>T</text:h><text:p>  a \n b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/> e</text:p>"))
            .text,
        u"T\na b   c\td\ne"_s);
}

TEST(Odt, LeavesOutDeletionsAndBoxesAndPutsNotesBelow) {
    const Transcript t =
        read(odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></"
                 "text:changed-region></text:tracked-changes>"
                 "<text:p>Said<text:note "
                 "text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>foot</"
                 "text:p></text:note-body></text:note>"
                 "<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>.</text:p>"));
    EXPECT_EQ(t.text, u"Said[1].\n[1] foot"_s);
    EXPECT_EQ(t.warnings.size(), 3);
}

TEST(Odt, ReadsTables) {
    const auto row = [](const QByteArray& a, const QByteArray& b) {
        return "<table:table-row><table:table-cell><text:p>" + a +
               "</text:p></table:table-cell><table:table-cell><text:p>" + b +
               "</text:p></table:table-cell></table:table-row>";
    };
    EXPECT_EQ(turnsOf(read(odt("<table:table>" + row("Ana", "Yes, I do.") + row("Ben", "No.") + row("Ana", "Oh.") +
                               "</table:table>"))),
              (L{u"Ana|Yes, I do."_s, u"Ben|No."_s, u"Ana|Oh."_s}));
}

TEST(Rtf, ReadsCodePagesUnicodeAndLineEnds) {
    const Transcript t = read(
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial;}}{\\info{\\author "
        "X}}{\\*\\generator Y;}\n"
        "\\pard{\\b Ana:} S\\'e5 \\uc1\\u8211- godt\\line her\\tab x\\par\n\\b Ben\\b0 : {\\f1\\'e8} "
        "\\uc2\\u269??\\emdash{\\*\\unknown z}\\~\\{\\}\\par}",
        u"talk.doc"_s);
    EXPECT_EQ(turnsOf(t),
              (L{u"Ana|Så – godt¶her\tx"_s, u"Ben|č č—\u00A0{}"_s}).replaceInStrings(u"č č"_s, u"č \u010D"_s));
    EXPECT_EQ(t.container, u"rtf"_s);
    EXPECT_EQ(t.encoding, u"windows-1252"_s);
}

TEST(Rtf, LeavesOutPicturesAndDeletedTextAndPutsNotesBelow) {
    const Transcript t = read(
        "{\\rtf1\\ansi Said{\\footnote note}{\\pict ffd8}{\\deleted not} so{\\field{\\*\\fldinst HYPERLINK "
        "\"x\"}{\\fldrslt  here}}\\bin3 }}}.\\par}");
    EXPECT_EQ(t.text, u"Said[1] so here.\n[1] note"_s);
}

TEST(Rtf, ReadsTables) {
    const QByteArray row = "\\trowd\\cellx100\\cellx200\\pard\\intbl %1\\cell %2\\cell\\row\n";
    QByteArray rows;
    for (const auto& [who, what] : {std::pair("Ana", "Yes, I do."), std::pair("Ben", "No."), std::pair("Ana", "Oh.")})
        rows += QByteArray(row).replace("%1", who).replace("%2", what);
    EXPECT_EQ(turnsOf(read("{\\rtf1\\ansi " + rows + "\\pard Bye\\par}")),
              (L{u"Ana|Yes, I do."_s, u"Ben|No."_s, u"Ana|Oh.¶Bye"_s}));
}

TEST(Rtf, FailsWhenCutShort) {
    EXPECT_EQ(failure("{\\rtf1\\ansi Anna: hello \\par ", u"a.rtf"_s).code, Error::Code::Damaged);
}

}  // namespace
}  // namespace kondensat::importing
