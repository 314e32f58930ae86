// Comments and highlights of a Word file: whose words they hang at, once labels and marks are gone.
#include <gmock/gmock.h>

#include "tests/import/builders.h"

namespace kondensat::importing {
namespace {

using namespace Qt::StringLiterals;
using L = QStringList;

QByteArray p(const QByteArray& runs) {
    return wordParagraph(runs);
}
QByteArray r(const QByteArray& text, bool bold = false) {
    return wordRun(text, bold);
}
QByteArray coloured(const QByteArray& text, const QByteArray& property) {
    return "<w:r><w:rPr>" + property + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}
QByteArray begin(int id) {
    return "<w:commentRangeStart w:id=\"" + QByteArray::number(id) + "\"/>";
}
QByteArray end(int id) {
    return "<w:commentRangeEnd w:id=\"" + QByteArray::number(id) + "\"/><w:r><w:commentReference w:id=\"" +
           QByteArray::number(id) + "\"/></w:r>";
}
QByteArray comment(int id, const QByteArray& author, const QByteArray& words, const QByteArray& paraId = {}) {
    return "<w:comment w:id=\"" + QByteArray::number(id) + "\" w:author=\"" + author + "\" w:initials=\"" +
           author.left(1) + "\" w:date=\"2024-03-01T10:00:00Z\"><w:p w14:paraId=\"" + paraId + "\"><w:r><w:t>" + words +
           "</w:t></w:r></w:p></w:comment>";
}
Transcript commented(const QByteArray& body, const QByteArray& comments, const QByteArray& threads = {},
                     const ImportOptions& options = {}) {
    QList<ZipEntry> parts{{"word/comments.xml", wordPart("comments", comments)}};
    if (!threads.isEmpty()) parts.append({"word/commentsExtended.xml", wordPart("commentsEx", threads)});
    return read(docx(body, {}, parts), u"talk.docx"_s, options);
}
/// "[words it hangs at] comment, author", or the colour of a highlight.
L annotationsOf(const Transcript& t) {
    L list;
    for (const Annotation& a : t.annotations)
        list.append(u"[%1] %2"_s.arg(QString(t.text.mid(a.start, a.end - a.start)).replace(u'\n', u'¶'),
                                     a.kind == Annotation::Kind::Comment ? a.words + u", "_s + a.author : a.colour));
    return list;
}

const QByteArray talk = p(r("Ana: ", true) + r("I waited ") + begin(1) + r("for three hours") + end(1) + r(".")) +
                        p(r("Ben: ", true) + r("And then?")) + p(r("Ana: ", true) + r("Then I went."));

TEST(Annotations, HangAtTheirWordsWithoutTheLabels) {
    const Transcript t = commented(talk, comment(1, "Kari", "waiting"));
    EXPECT_EQ(t.text, u"I waited for three hours.\nAnd then?\nThen I went."_s);
    EXPECT_EQ(annotationsOf(t), (L{u"[for three hours] waiting, Kari"_s}));
    EXPECT_EQ(t.annotations[0].initials, u"K"_s);
    EXPECT_EQ(t.annotations[0].date, u"2024-03-01T10:00:00Z"_s);
    EXPECT_TRUE(t.warnings.isEmpty());
}

TEST(Annotations, MayCoverLabelsSeveralTurnsAndOverlap) {
    const QByteArray body = p(begin(1) + r("Ana: ", true) + r("I ") + begin(2) + r("waited.")) +
                            p(r("Ben: ", true) + r("And ") + end(1) + r("then?")) +
                            p(r("Ana: ", true) + r("I ") + r("left") + end(2) + r("."));
    const Transcript t = commented(body, comment(1, "Kari", "a") + comment(2, "Ole", "b"));
    EXPECT_EQ(annotationsOf(t), (L{u"[I waited.¶And] a, Kari"_s, u"[waited.¶And then?¶I left] b, Ole"_s}));
}

TEST(Annotations, AtAPointAreAboutTheParagraph) {
    const QByteArray body =
        p(r("Ana: ", true) + r("I waited.")) +
        p(r("Ben: ", true) + r("And ") + "<w:r><w:commentReference w:id=\"1\"/></w:r>" + r("then?")) +
        p(r("Ana: ", true) + r("Left."));
    EXPECT_EQ(annotationsOf(commented(body, comment(1, "Kari", "asks"))), (L{u"[And then?] asks, Kari"_s}));
}

TEST(Annotations, AtALabelAloneAreAboutTheParagraphAndAtNothingAreCounted) {
    const QByteArray body = p(r("Ana:", true)) + p(r("I waited.")) + p(r("Ben:", true)) +
                            p(begin(1) + r("And then?") + end(1)) + p(begin(2) + r("Ana:", true) + end(2)) +
                            p(r("Left."));
    const Transcript t = commented(body, comment(1, "Kari", "asks") + comment(2, "Kari", "who?"));
    EXPECT_EQ(annotationsOf(t), (L{u"[And then?] asks, Kari"_s}));
    EXPECT_THAT(t.warnings, testing::Contains(u"1 comment hangs at no word of the talk and was left out"_s));
}

TEST(Annotations, HangAtCellsOfATable) {
    const QByteArray body = "<w:tbl>" + wordRow({"Speaker", "Text"}) + "<w:tr><w:tc>" + p(r("Ana")) + "</w:tc><w:tc>" +
                            p(r("Yes.")) + p(r("I ") + begin(1) + r("waited") + end(1) + r(".")) + "</w:tc></w:tr>" +
                            wordRow({"Ben", "And then?"}) + wordRow({"Ana", "Left."}) + "</w:tbl>";
    const Transcript t = commented(body, comment(1, "Kari", "waiting"));
    EXPECT_EQ(t.pattern, u"table rows"_s);
    EXPECT_EQ(annotationsOf(t), (L{u"[waited] waiting, Kari"_s}));
}

TEST(Annotations, RepliesAreWithWhatTheyAnswer) {
    const Transcript t =
        commented(p(r("I ") + begin(1) + begin(2) + r("waited") + end(1) + end(2) + r(".")),
                  comment(1, "Kari", "waiting", "0A") + comment(2, "Ole", "or hoping?", "0B"),
                  R"(<w15:commentEx w15:paraId="0A"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A"/>)");
    EXPECT_EQ(annotationsOf(t), (L{u"[waited] waiting, Kari"_s}));
    ASSERT_EQ(t.annotations[0].replies.size(), 1);
    EXPECT_EQ(t.annotations[0].replies[0].words, u"or hoping?"_s);
    EXPECT_EQ(t.annotations[0].replies[0].author, u"Ole"_s);
}

TEST(Annotations, OfOneColourAreOneStretchOverRunsAndParagraphs) {
    const QByteArray yellow = R"(<w:highlight w:val="yellow"/>)", shade = R"(<w:shd w:val="clear" w:fill="C6EFCE"/>)",
                     white = R"(<w:shd w:fill="FFFFFF"/>)";
    const QByteArray body = p(r("Ana: ", true) + r("I ") + coloured("wai", yellow) +
                              coloured("ted ", yellow + "<w:i/>") + coloured("long", shade) + r(".")) +
                            p(r("Ben: ", true) + coloured("And", yellow)) +
                            p(coloured("then?", yellow) + coloured("!", white)) + p(r("Ana: ", true) + r("Left."));
    EXPECT_EQ(annotationsOf(read(docx(body), u"talk.docx"_s)),
              (L{u"[waited] #ffff00"_s, u"[long] #c6efce"_s, u"[And¶then?] #ffff00"_s}));
}

TEST(Annotations, ACommentTakesTheColourOfItsOwnStretch) {
    const QByteArray body =
        p(r("I ") + begin(1) + coloured("waited", R"(<w:highlight w:val="green"/>)") + end(1) + r("."));
    const Transcript t = commented(body, comment(1, "Kari", "waiting"));
    ASSERT_EQ(annotationsOf(t), (L{u"[waited] waiting, Kari"_s}));
    EXPECT_EQ(t.annotations[0].colour, u"#00ff00"_s);
}

TEST(Annotations, KeepTheirWordsWhenNamesAreReplaced) {
    ImportOptions options;
    options.pseudonyms = {{u"Margrethe"_s, u"Ida"_s}};
    options.stripNonverbal = true;
    const QByteArray body =
        p(r("Margrethe came ") + begin(1) + r("(laughs) with Margrethe") + end(1) + r(" and left."));
    const Transcript t = commented(body, comment(1, "Kari", "company of Margrethe"), {}, options);
    EXPECT_EQ(t.text, u"Ida came with Ida and left."_s);
    EXPECT_EQ(annotationsOf(t), (L{u"[with Ida] company of Ida, Kari"_s}));
}

QByteArray odtComment(const QByteArray& name, const QByteArray& words, const QByteArray& more = {}) {
    return "<office:annotation office:name=\"" + name + "\"" + more +
           "><dc:creator>Kari</dc:creator><dc:date>2024-03-01T10:00:00</dc:date><text:p>" + words +
           "</text:p><meta:creator-initials>KA</meta:creator-initials></office:annotation>";
}

TEST(Annotations, OfAnOdtHangAtTheirWordsToo) {
    const Transcript t = read(
        odt("<text:p><text:span text:style-name=\"B\">Ana:</text:span> I waited " + odtComment("1", "waiting") +
            "for <text:span text:style-name=\"Y\">three hours</text:span><office:annotation-end office:name=\"1\"/>.</text:p>"
            "<text:p><text:span text:style-name=\"B\">Ben:</text:span> And " + odtComment("2", "why?", " loext:parent-name=\"1\"") + "then?</text:p>"
            "<text:p><text:span text:style-name=\"B\">Ana:</text:span> " + odtComment("3", "gone") + "Then I went.</text:p>"
            "<text:p><text:span text:style-name=\"B\">Ben:</text:span> Oh" + odtComment("4", "begun here") +
            ".</text:p><text:p><text:span text:style-name=\"B\">Ana:</text:span> Yes, yes<office:annotation-end office:name=\"4\"/>.</text:p>"),
        u"talk.odt"_s);
    EXPECT_EQ(t.text, u"I waited for three hours.\nAnd then?\nThen I went.\nOh.\nYes, yes."_s);
    EXPECT_EQ(annotationsOf(t), (L{u"[for three hours] waiting, Kari"_s, u"[three hours] #ffff00"_s, u"[Then I went.] gone, Kari"_s,
                                   u"[.¶Yes, yes] begun here, Kari"_s}));
    ASSERT_EQ(t.annotations.size(), 4);
    EXPECT_EQ(t.annotations[0].initials, u"KA"_s);
    EXPECT_EQ(t.annotations[0].date, u"2024-03-01T10:00:00"_s);
    ASSERT_EQ(t.annotations[0].replies.size(), 1);
    EXPECT_EQ(t.annotations[0].replies[0].words, u"why?"_s);
}

TEST(Annotations, OfADamagedPartAreAMessage) {
    const Error error = failure(docx(talk, {}, {{"word/comments.xml", "<w:comments><w:comment"}}));
    EXPECT_EQ(error.code, Error::Code::Damaged);
    EXPECT_EQ(failure(docx(talk, {}, {{"word/comments.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}})).code,
              Error::Code::Refused);
}

}  // namespace
}  // namespace kondensat::importing
