// The containers that pandoc, LibreOffice and pdftotext do not read as we do (forms_test and foreign_program_test have
// the others): every character that an independent extraction finds is in the transcript, in order, but for the labels
// and marks that each case names.
#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

struct Case {
    const char* name;  ///< of the file, with the suffix
    QByteArray bytes;
    QString program;
    QStringList arguments;  ///< FILE for the path
    QString taken;          ///< labels and marks, in any order
};

/// Python's own modules, with nothing of ours.
QStringList python(const char* script) {
    return {u"-c"_s, u"import sys, csv, json, re, html, io\nfrom html.parser import HTMLParser\n"
                     "sys.stdout.reconfigure(encoding='utf-8')\nfile = sys.argv[1]\n"_s +
                         QString::fromUtf8(script),
            u"FILE"_s};
}

const char* const kCues = R"(
blocks = re.split(r'\n\n+', open(file, encoding='utf-8-sig', newline=None).read())
if blocks[0].startswith('WEBVTT'): print(blocks.pop(0).split('\n')[0][6:].lstrip(' -'))
for block in blocks:
    lines = block.split('\n')
    times = [i for i, line in enumerate(lines) if '-->' in line]
    if times: print(html.unescape(re.sub(r'</?(v|c|i|b|u|font)\b[^>]*>', '', '\n'.join(lines[times[0] + 1:]))))
)";
const char* const kHtmlInJson = R"(
class Text(HTMLParser):
    def handle_data(self, data): print(data)
Text().feed(json.load(open(file, encoding='utf-8'))['text'])
)";
const char* const kSegments = R"(
for segment in json.load(open(file, encoding='utf-8'))['segments']: print(segment['text'])
)";
const char* const kCsv = R"(
for row in csv.reader(open(file, encoding='utf-8-sig', newline=''), delimiter=sys.argv[2]): print(' '.join(row))
)";

QByteArray cell(const QByteArray& at, const QByteArray& words) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + words + "</t></is></c>";
}

QList<Case> cases() {
    return {
        {"teams.vtt",
         "WEBVTT - Talk of May\n\n0f8f-1\n00:00:01.000 --> 00:00:05.000\n<v Ana>S\xC3\xA5 &amp; s\xC3\xA5 <i>g\xC3\xA5r</i> "
         "vi.</v>\n\n0f8f-2\n00:00:09.000 --> 00:00:10.500 align:start\n<v Ben Dahl>Nej \xF0\x9F\x99\x82: 3 < 4\nor "
         "&lt;so&gt;.\n\n01:05.000 --> 01:06.000\n<v Ana>Oh, <c.loud>no</c>!\n",
         u"python3"_s, python(kCues), {}},
        {"zoom.srt",
         "1\r\n00:00:01,000 --> 00:00:05,000\r\nAna Holm: Welcome to\r\nthe <i>talk</i>.\r\n\r\n2\r\n00:00:09,000 --> "
         "00:00:10,000\r\nBen: \xC3\x98h, 12:30?\r\n\r\n3\r\n00:00:12,000 --> 00:00:13,000\r\nAna Holm: Yes.\r\n",
         u"python3"_s, python(kCues), u"Ana Holm:Ben:Ana Holm:"_s},
        {"talk.otr",
         R"({"text":"<p><span class=\"timestamp\" data-timestamp=\"1.25\">0:01</span>&nbsp;Ana: Yes, at 0:30 &amp; later.</p><p><span class=\"timestamp\" data-timestamp=\"61.5\">1:01</span> <b>Ben:</b> N\u00f8.<br>Or so.</p><p>Ana: Oh.</p>","media":"talk.mp3","media-time":12.5})",
         u"python3"_s, python(kHtmlInJson), u"0:01Ana:1:01Ben:Ana:"_s},
        {"whisper.json",
         R"({"text":"x","segments":[{"start":0.5,"end":1,"text":" Hej: du.","speaker":"SPEAKER_00"},{"start":5,"end":6,"text":" S\u00e5 \ud83d\ude42 \"ja\"."},{"start":9,"end":10,"text":"Nej [laughs]."}],"language":"da"})",
         u"python3"_s, python(kSegments), {}},
        {"nvivo.csv",
         "\xEF\xBB\xBFTimespan,Content,Speaker\r\n\"0:00,0 - 0:02,5\",\"Hello, \"\"you\"\".\",Ana\r\n\"0:02,5 - "
         "0:05,0\",\"No.\nNever, at 0:30.\",Ben\r\n0:05.0 - 0:07.25,\xC3\x98h.,Ana\r\n",
         u"python3"_s, python(kCsv) << u","_s, u"0:00,0-0:02,50:02,5-0:05,00:05.0-0:07.25AnaBenAna"_s},
        {"talk.tsv",
         "No\tTime\tSpeaker\tText\n1\t0:01\tAna\tHello; you 1\n2\t0:02\tBen\tNo | never\n3\t0:03\tAna\tWell, so\n",
         u"python3"_s, python(kCsv) << u"\t"_s, u"1230:010:020:03AnaBenAna"_s},
        {"talk.md",
         "**Anna:** Hello \\*you\\*, it rained.\n\nAnd more.\n\n**Ben:** N\xC3\xA6 & so.\n\n**Anna:** Oh 1 < 2.\n",
         u"pandoc"_s,
         {u"-f"_s, u"markdown-smart"_s, u"-t"_s, u"plain"_s, u"--wrap=none"_s, u"FILE"_s},
         u"Anna:Ben:Anna:"_s},
        {"old.txt",
         "Anna: S\xE5 g\xE5r vi \x96 nu: \x93ja\x94.\r\nBen: \xD8l & br\xF8""d?\r\nAnna: N\xE6ste dag kom de igen.\r\n",
         u"iconv"_s,
         {u"-f"_s, u"WINDOWS-1252"_s, u"-t"_s, u"UTF-8"_s, u"FILE"_s},
         u"Anna:Ben:Anna:"_s},
    };
}

QString sorted(QString text) {
    std::sort(text.begin(), text.end());
    return text;
}

void expectAllOf(const QString& extracted, const Transcript& transcript, const QString& taken) {
    const QString theirs = folded(QString(extracted).remove(QChar::ByteOrderMark)), ours = folded(transcript.text);
    EXPECT_GT(ours.size(), 20);
    EXPECT_TRUE(isSubsequence(ours, theirs)) << ours.toStdString() << "\n" << theirs.toStdString();
    EXPECT_EQ(sorted(theirs), sorted(ours + folded(taken))) << ours.toStdString() << "\n" << theirs.toStdString();
}

class EveryCharacter : public testing::TestWithParam<int> {};

TEST_P(EveryCharacter, ThatAnotherProgramFindsIsThereButForLabelsAndMarks) {
    const Case each = cases()[GetParam()];
    QTemporaryDir dir;
    const QString path = dir.filePath(QString::fromLatin1(each.name));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(each.bytes);
    file.close();
    QStringList arguments = each.arguments;
    arguments.replaceInStrings(u"FILE"_s, path);
    const auto transcript = readTranscript(path);
    ASSERT_TRUE(transcript) << transcript.error().message().toStdString();
    expectAllOf(QString::fromUtf8(runProgram(each.program, arguments, dir.path())), *transcript, each.taken);
}

INSTANTIATE_TEST_SUITE_P(Containers, EveryCharacter, testing::Range(0, int(cases().size())), [](const auto& info) {
    return std::string(cases()[info.param].name).replace(std::string(cases()[info.param].name).find('.'), 1, "_");
});

TEST(EveryCharacterOfAWorkbook, ThatLibreOfficeFindsIsThere) {
    const QByteArray rows = "<row r=\"1\">" + cell("A1", "Speaker") + cell("B1", "Time") + cell("C1", "Text") +
                            "</row><row r=\"2\">" + cell("A2", "Ana") + cell("B2", "0:01") +
                            cell("C2", "S\xC3\xA5 &lt;g\xC3\xA5r&gt; vi, \xE2\x80\x9Cnu\xE2\x80\x9D.") +
                            "</row><row r=\"3\">" + cell("A3", "Ben") + cell("B3", "0:05") + cell("C3", "No; never 12") +
                            "</row><row r=\"4\">" + cell("A4", "Ana") + cell("B4", "0:09") + cell("C4", "Oh = well") +
                            "</row>";
    QTemporaryDir dir;
    QFile file(dir.filePath(u"talk.xlsx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(xlsx({{"Talk", rows}}));
    file.close();
    runProgram(u"soffice"_s,
               {u"-env:UserInstallation=file://"_s + dir.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                u"csv:Text - txt - csv (StarCalc):9,34,76"_s, u"talk.xlsx"_s},
               dir.path());
    QFile converted(dir.filePath(u"talk.csv"_s));
    ASSERT_TRUE(converted.open(QIODevice::ReadOnly)) << "LibreOffice does not open it";
    const auto transcript = readTranscript(file.fileName());
    ASSERT_TRUE(transcript);
    expectAllOf(QString::fromUtf8(converted.readAll()), *transcript, u"AnaBenAna0:010:050:09"_s);
}

}  // namespace
}  // namespace kondensat::importing
