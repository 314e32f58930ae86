// HTML, oTranscribe and Whisper.
#include <gmock/gmock.h>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using L = QStringList;

Transcript html(const QByteArray& body) {
    return read("<!DOCTYPE html><html><head><title>never</title><meta charset=\"utf-8\"></head><body>" + body +
                    "</body></html>",
                u"talk.html"_s);
}

TEST(Html, TakesBlocksForParagraphsAndBreaksForLines) {
    const Transcript t = html(
        "<h1>A talk</h1>\n<p><b>Ana:</b> Yes,\n   of <i>course</i>.<br>\nAnd on.</p>"
        "<div><strong>Ben</strong>: No &amp; n&oslash;;&nbsp;&#8211; <span>x</span></div><p><b>Ana:</b> Oh");
    EXPECT_EQ(turnsOf(t),
              (L{u"-|A talk"_s, u"Ana|Yes, of course.¶And on."_s, u"Ben|No & nø;\u00A0– x"_s, u"Ana|Oh"_s}));
    EXPECT_EQ(t.container, u"html"_s);
    EXPECT_EQ(t.pattern, u"bold name and colon"_s);
}

TEST(Html, LeavesOutWhatABrowserDoesNotShow) {
    const Transcript t = html(
        "<style>p{}</style><script>var a = '<p>no</p>';</script><p>Seen <span style=\"Display: none\">not</span>"
        "<span hidden>nor <b>this</b></span><!-- nor that -->here.</p><template><p>no</p></template>");
    EXPECT_EQ(t.text, u"Seen here."_s);
    EXPECT_THAT(t.warnings, testing::ElementsAre(u"2 hidden stretches of text were left out"_s));
}

TEST(Html, ReadsTablesAndTheirCaptions) {
    EXPECT_EQ(turnsOf(html(
                  "<table><caption>Talk</caption><thead><tr><th>Speaker<th>Text</thead><tr><td>Ana<td>Yes, <b>I</b> do."
                  "<tr><td>Ben</td><td><p>No.</p><p>Never.</p></td></tr><tr><td>Ana<td>Oh.</table>Bye")),
              (L{u"-|Talk¶Speaker\tText"_s, u"Ana|Yes, I do."_s, u"Ben|No.¶Never."_s, u"Ana|Oh.¶Bye"_s}));
}

TEST(Html, KeepsEmptyLinesAndPreformattedText) {
    EXPECT_EQ(html("<div>One</div><div><br></div><div>Two<br></div><pre>  a\n b</pre>").text, u"One\n\nTwo\n  a\n b"_s);
}

TEST(Html, KeepsListsWithoutTheirNumbers) {
    EXPECT_EQ(html("<ol><li>One<ul><li>Inner</ul><li value=7>Two</ol>").text, u"One\nInner\nTwo"_s);
}

TEST(Html, ReadsBoldFromStyles) {
    const Transcript t = html(
        "<p><span style='font-weight:700'>Ana:</span> a<p><span style='font-weight: bold'>Ben:</span> b"
        "<p><b style='font-weight:normal'>and so we said: c</b><p><b>Ana:</b> d");
    EXPECT_EQ(turnsOf(t), (L{u"Ana|a"_s, u"Ben|b¶and so we said: c"_s, u"Ana|d"_s}));
}

TEST(Html, BelievesItsDeclaredEncoding) {
    const QByteArray page =
        "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-5\"></head><body><p>"
        "\xBF\xE0\xD8\xD2\xD5\xE2</p></body></html>";
    EXPECT_EQ(read(page).text, u"Привет"_s);
    EXPECT_EQ(read("<meta charset=latin1><p>S\xE5 g\xE5r vi \x96 nu</p>").text, u"Så går vi – nu"_s);
    EXPECT_EQ(read("<meta charset=latin1><p>S\xC3\xA5 g\xC3\xA5r vi</p>").text, u"Så går vi"_s);
    QByteArray utf16("\xFF\xFE");
    for (const char c : QByteArray("<html><body><p>Hello</p></body></html>")) utf16 += c, utf16 += '\0';
    EXPECT_EQ(read(utf16).text, u"Hello"_s);
}

TEST(Html, DeclaresNoEntitiesAndFetchesNothing) {
    const Transcript t = read(
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"boom\">]>"
        "<html><body><p>a &x; &y; <iframe src=\"file:///etc/hostname\">no</iframe>b</p></body></html>");
    EXPECT_TRUE(t.text.contains("a &x; &y; b"_L1)) << t.text.toStdString();
}

TEST(Html, RefusesEndlessDepth) {
    EXPECT_EQ(failure("<html><body>" + QByteArray("<div>").repeated(5000) + "x", u"a.html"_s).code,
              Error::Code::Refused);
}

QByteArray otr(const QByteArray& text) {
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return "{\"text\":\"" + escaped + "\",\"media\":\"talk.mp3\",\"media-source\":\"\",\"media-time\":12.5}";
}
QByteArray stamp(const QByteArray& seconds, const QByteArray& shown) {
    return "<span class=\"timestamp\" contenteditable=\"false\" data-timestamp=\"" + seconds + "\">" + shown +
           "</span>";
}

TEST(OTranscribe, TakesTimestampsToTheMillisecond) {
    const Transcript t = read(otr("<p>" + stamp("1.25", "0:01") + "&nbsp;Ana: Yes, at 0:30.</p><p>" +
                                  stamp("61.5", "1:01") + " <b>Ben:</b> No.<br>Or " + stamp("64", "1:04") +
                                  " so.</p><p>Ana: " + stamp("70.125", "1:10") + " Oh.</p>"),
                              u"talk.otr"_s);
    EXPECT_EQ(t.container, u"otr"_s);
    EXPECT_EQ(turnsOf(t), (L{u"Ana|Yes, at 0:30."_s, u"Ben|No.¶Or 1:04 so."_s, u"Ana|Oh."_s}));
    EXPECT_EQ(timesOf(t), (L{u"Ana 1250 -1"_s, u"Ben 61500 -1"_s, u"Ana 70125 -1"_s}));
}

TEST(OTranscribe, EndsATimeWithItsParagraph) {
    const QString text = read(otr("<p>" + stamp("1", "Long before<p>x</p>") + "</p><p>" + stamp("2", "0:02<br>") + " End.</p>")).text;
    EXPECT_TRUE(text.startsWith("Long before\nx"_L1) && text.endsWith("End."_L1)) << text.toStdString();
}

TEST(OTranscribe, InventsNoSpeaker) {
    const Transcript t =
        read(otr(stamp("0", "0:00") + " One.<br>" + stamp("5", "0:05") + " Two.<br>More."), u"x.otr"_s);
    EXPECT_EQ(timesOf(t), (L{u"- 0 -1"_s, u"- 5000 -1"_s}));
    EXPECT_EQ(t.text, u"One.\nTwo.\nMore."_s);
}

TEST(Whisper, TakesSegmentsForCues) {
    const Transcript t = read(
        R"({"text":" Hej. Ja.","segments":[{"id":0,"start":0.0,"end":2.52,"text":" Hej.","words":[{"word":"no"}]},)"
        R"({"id":1,"start":2.52,"end":4,"text":" S\u00e5 \ud800 ja."}],"language":"da"})",
        u"talk.json"_s);
    EXPECT_EQ(t.container, u"json"_s);
    EXPECT_EQ(t.language, u"da"_s);
    EXPECT_EQ(t.text, u"Hej.\nSå \uFFFD ja."_s);
    EXPECT_EQ(timesOf(t), (L{u"- 0 2520"_s, u"- 2520 4000"_s}));
}

TEST(Whisper, TakesTheSpeakersOfWhisperX) {
    const Transcript t = read(
        R"({"segments":[{"start":0.5,"end":1,"text":" Hi.","speaker":"SPEAKER_00"},{"start":1.5,"end":2,"text":"You?","speaker":"SPEAKER_00"},)"
        R"({"start":2,"end":3,"text":"Fine.","speaker":"SPEAKER_01"},{"text":"Who?"}],"word_segments":[]})",
        u"talk.json"_s);
    EXPECT_EQ(turnsOf(t), (L{u"SPEAKER_00|Hi. You?"_s, u"SPEAKER_01|Fine."_s, u"-|Who?"_s}));
    EXPECT_EQ(timesOf(t), (L{u"SPEAKER_00 500 2000"_s, u"SPEAKER_01 2000 3000"_s, u"- -1 -1"_s}));
}

TEST(Whisper, TakesWhisperCppAndBareLists) {
    EXPECT_EQ(
        timesOf(read(
            R"({"result":{"language":"en"},"transcription":[{"timestamps":{"from":"00:00:00,000"},"offsets":{"from":0,"to":3200},"text":" Hi."}]})")),
        (L{u"- 0 3200"_s}));
    EXPECT_EQ(read(R"([{"start":0,"end":1,"text":"Hi."},{"start":1,"end":2,"text":"Ho."}])").text, u"Hi.\nHo."_s);
}

TEST(Json, OfOtherKindsAndBrokenIsRefused) {
    EXPECT_EQ(failure("{\"segments\": []}", u"a.txt"_s).code, Error::Code::Unsupported);
    EXPECT_EQ(failure("{\"a\": {\"text\": \"secret\"}}", u"a.json"_s).code, Error::Code::Unsupported);
    const Error cut = failure("{\"segments\": [{\"text\": \"secret", u"a.json"_s);
    EXPECT_EQ(cut.code, Error::Code::Damaged);
    EXPECT_FALSE(cut.message().contains("secret"_L1));
    EXPECT_EQ(failure("[{\"a\":" + QByteArray("[").repeated(100000), u"a.json"_s).code, Error::Code::Refused);
}

}  // namespace
}  // namespace kondensat::importing
