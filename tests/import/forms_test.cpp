// Every form that transcripts have in the wild, in every container that can hold it, against other programs'
// extraction.
#include <gmock/gmock.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using L = QStringList;

/// A talk as lines; `**x**` is bold, `` ` `` a soft line break. Expectations as turnsOf() and timesOf() write them.
struct Form {
    const char* name;
    L lines, turns, times;
    bool needsBold = false;
};

const QList<Form>& forms() {
    static const QList<Form> all{
        {"inline label",
         {u"Researcher 1: Perfect."_s, u"interviewee: Uh, yeah"_s, u"Researcher 1: Go on."_s,
          u"interviewee: It rained."_s},
         {u"Researcher 1|Perfect."_s, u"interviewee|Uh, yeah"_s, u"Researcher 1|Go on."_s, u"interviewee|It rained."_s},
         {}},
        {"one letter",
         {u"I: Hvad så?"_s, u"B: Ja."_s, u"I: Og nu?"_s, u"B: Nej."_s},
         {u"I|Hvad så?"_s, u"B|Ja."_s, u"I|Og nu?"_s, u"B|Nej."_s},
         {}},
        {"abbreviation",
         {u"Int.: Why?"_s, u"Befr.: Because."_s, u"Int.: And?"_s, u"Befr.: So."_s},
         {u"Int.|Why?"_s, u"Befr.|Because."_s, u"Int.|And?"_s, u"Befr.|So."_s},
         {}},
        {"bold label, colon inside",
         {u"**Ana:** Yes"_s, u"**Ben:** No"_s, u"**Ana:** Oh"_s},
         {u"Ana|Yes"_s, u"Ben|No"_s, u"Ana|Oh"_s},
         {},
         true},
        {"bold label, colon outside",
         {u"**Ana**: Yes"_s, u"**Ben**: No"_s, u"**Ana**: Oh"_s},
         {u"Ana|Yes"_s, u"Ben|No"_s, u"Ana|Oh"_s},
         {},
         true},
        {"label alone",
         {u"Researcher 1:"_s, u"Okay."_s, u"Researcher 2:"_s, u"Yes."_s, u"Researcher 1:"_s, u"Good."_s},
         {u"Researcher 1|Okay."_s, u"Researcher 2|Yes."_s, u"Researcher 1|Good."_s},
         {}},
        {"label and line break",
         {u"Ana:`Yes"_s, u"Ben:`No`never"_s, u"Ana:`Oh"_s},
         {u"Ana|Yes"_s, u"Ben|No¶never"_s, u"Ana|Oh"_s},
         {}},
        {"unlabelled continuation",
         {u"Ana: One."_s, u"Two."_s, u"Ben: Three."_s, u"Ana: Four."_s},
         {u"Ana|One.¶Two."_s, u"Ben|Three."_s, u"Ana|Four."_s},
         {}},
        {"front matter",
         {u"Focus group 1"_s, u"Date: 9 November"_s, u"Ana: One."_s, u"Ben: Two."_s, u"Ana: Three."_s},
         {u"-|Focus group 1¶Date: 9 November"_s, u"Ana|One."_s, u"Ben|Two."_s, u"Ana|Three."_s},
         {}},
        {"bracket",
         {u"[id1] hello"_s, u"[id2] hi [laughs]"_s, u"[id1] yes"_s, u"[id2] no"_s},
         {u"id1|hello"_s, u"id2|hi [laughs]"_s, u"id1|yes"_s, u"id2|no"_s},
         {}},
        {"at-sign",
         {u"@anna: Hello."_s, u"@ben: Hi."_s, u"@anna: Bye."_s},
         {u"anna|Hello."_s, u"ben|Hi."_s, u"anna|Bye."_s},
         {}},
        {"dash",
         {u"Anna \u2014 Hello."_s, u"Ben \u2014 Hi."_s, u"Anna \u2014 Bye."_s, u"Ben \u2014 Well."_s},
         {u"Anna|Hello."_s, u"Ben|Hi."_s, u"Anna|Bye."_s, u"Ben|Well."_s},
         {}},
        {"Otter",
         {u"SUMMARY KEYWORDS"_s, u"bus, stop"_s, u"BSR01\u00A0 00:00"_s, u"Good morning."_s, u"BSR02\u00A0 00:07"_s,
          u"Morning."_s, u"Transcribed by otter.ai"_s},
         {u"-|SUMMARY KEYWORDS¶bus, stop"_s, u"BSR01|Good morning."_s, u"BSR02|Morning."_s,
          u"-|Transcribed by otter.ai"_s},
         {u"- -1 -1"_s, u"BSR01 0 -1"_s, u"BSR02 7000 -1"_s, u"- -1 -1"_s}},
        {"Teams",
         {u"Weekly talk"_s, u"31m 5s"_s, u"Anna Holm started transcription"_s, u"Anna Holm\u00A0\u00A0 0:03"_s,
          u"Hello all."_s, u"Ben Dahl\u00A0\u00A0 0:09"_s, u"Yes."_s, u"Anna Holm stopped transcription"_s},
         {u"-|Weekly talk¶31m 5s¶Anna Holm started transcription"_s, u"Anna Holm|Hello all."_s, u"Ben Dahl|Yes."_s,
          u"-|Anna Holm stopped transcription"_s},
         {u"- -1 -1"_s, u"Anna Holm 3000 -1"_s, u"Ben Dahl 9000 -1"_s, u"- -1 -1"_s}},
        {"f4 and MAXQDA",
         {u"I: Wie geht es? #00:00:05-2#"_s, u"B: Gut, danke. #00:00:09-8#"_s, u"I: Und sonst? #00:00:12-0#"_s},
         {u"I|Wie geht es?"_s, u"B|Gut, danke."_s, u"I|Und sonst?"_s},
         {u"I -1 5200"_s, u"B -1 9800"_s, u"I -1 12000"_s}},
        {"MAXQDA focus group",
         {u"00:03:40.5Zack: What?"_s, u"00:03:44.0Mia: Tea."_s, u"00:03:46.2Zack: Fine."_s},
         {u"Zack|What?"_s, u"Mia|Tea."_s, u"Zack|Fine."_s},
         {u"Zack 220500 -1"_s, u"Mia 224000 -1"_s, u"Zack 226200 -1"_s}},
        {"noScribe",
         {u"S01: [00:00:12] Guten Tag (..) //S02: Ist das schön. //"_s, u"S02: [00:00:15] Ja."_s,
          u"S01: [00:00:17] Nun."_s},
         {u"S01|Guten Tag (..) //S02: Ist das schön. //"_s, u"S02|Ja."_s, u"S01|Nun."_s},
         {u"S01 12000 -1"_s, u"S02 15000 -1"_s, u"S01 17000 -1"_s}},
        {"time then label",
         {u"[00:12:03] Anna: Hello."_s, u"[00:12:09] Ben: Hi."_s, u"[00:12:11] Anna: So."_s},
         {u"Anna|Hello."_s, u"Ben|Hi."_s, u"Anna|So."_s},
         {u"Anna 723000 -1"_s, u"Ben 729000 -1"_s, u"Anna 731000 -1"_s}},
        {"bare time then label",
         {u"00:12:03 Anna: Hello."_s, u"00:12:09 Ben: Hi."_s, u"00:12:11 Anna: So."_s},
         {u"Anna|Hello."_s, u"Ben|Hi."_s, u"Anna|So."_s},
         {u"Anna 723000 -1"_s, u"Ben 729000 -1"_s, u"Anna 731000 -1"_s}},
        {"time, dash, name",
         {u"0:15 - Sarah Chen (Engineering)"_s, u"We begin."_s, u"0:20 - Tom Ruud"_s, u"Yes."_s},
         {u"Sarah Chen (Engineering)|We begin."_s, u"Tom Ruud|Yes."_s},
         {u"Sarah Chen (Engineering) 15000 -1"_s, u"Tom Ruud 20000 -1"_s}},
        {"time marks",
         {u"[00:01] Anna: a"_s, u"{00:00:02} Ben: b"_s, u"#00:00:03.500# Anna: c"_s, u"[00.04] Ben: d"_s},
         {u"Anna|a"_s, u"Ben|b"_s, u"Anna|c"_s, u"Ben|d"_s},
         {u"Anna 1000 -1"_s, u"Ben 2000 -1"_s, u"Anna 3500 -1"_s, u"Ben 4000 -1"_s}},
        {"margin numbers",
         {u"1 Anna: Hello there."_s, u"2 Ben: Yes, 4 degrees."_s, u"3 Anna: Brr."_s, u"4 Ben: Tea?"_s,
          u"5 Anna: Please."_s},
         {u"Anna|Hello there."_s, u"Ben|Yes, 4 degrees."_s, u"Anna|Brr."_s, u"Ben|Tea?"_s, u"Anna|Please."_s},
         {}},
        {"false hits",
         {u"Anna: I went."_s, u"Note: the phone rang."_s, u"Ben: Yes."_s, u"for example: a bus."_s,
          u"http://example.org/a"_s, u"Anna: So."_s, u"Note: again."_s, u"for example: two."_s},
         {u"Anna|I went.¶Note: the phone rang."_s, u"Ben|Yes.¶for example: a bus.¶http://example.org/a"_s,
          u"Anna|So.¶Note: again.¶for example: two."_s},
         {}},
        {"variants",
         {u"Anna: a."_s, u"ANNA: b."_s, u"Dr Anna: c."_s, u"Anna (nurse): d."_s, u"Ben: e."_s,
          u"Anna: (laughs) f [inaudible]."_s, u"Ben: g."_s},
         {u"Anna|a."_s, u"ANNA|b."_s, u"Dr Anna|c."_s, u"Anna (nurse)|d."_s, u"Ben|e."_s,
          u"Anna|(laughs) f [inaudible]."_s, u"Ben|g."_s},
         {}},
        {"no label",
         {u"Anna: Hello."_s, u"Then it rained."_s, u"And it stopped."_s},
         {u"-|Anna: Hello.¶Then it rained.¶And it stopped."_s},
         {}},
    };
    return all;
}

/// A line as stretches, bold or not.
QList<std::pair<QString, bool>> stretches(const QString& line) {
    QList<std::pair<QString, bool>> all;
    bool bold = false;
    for (const QString& part : line.split(u"**"_s)) {
        if (!part.isEmpty()) all.append({part, bold});
        bold = !bold;
    }
    return all;
}

QByteArray written(const Form& form, const QString& container) {
    QByteArray body;
    QList<PdfText> page;
    double y = 120;
    for (const QString& line : form.lines) {
        QByteArray inside;
        double x = 72;
        for (const auto& [text, bold] : stretches(line)) {
            const QByteArray escaped = text.toHtmlEscaped().toUtf8();
            if (container == "docx"_L1) {
                inside += wordRun(QByteArray(escaped).replace("`", "</w:t><w:br/><w:t xml:space=\"preserve\">"), bold);
            } else if (container == "odt"_L1) {
                const QByteArray run = QByteArray(escaped).replace("`", "<text:line-break/>");
                inside += bold ? "<text:span text:style-name=\"B\">" + run + "</text:span>" : run;
            } else if (container == "html"_L1) {
                const QByteArray run = QByteArray(escaped).replace("`", "<br>");
                inside += bold ? "<b>" + run + "</b>" : run;
            } else if (container == "rtf"_L1) {
                QByteArray run;
                for (const QChar c : text) {
                    if (c == u'`')
                        run += "\\line ";
                    else if (c == u'{' || c == u'}' || c == u'\\')
                        run += '\\' + QByteArray(1, c.toLatin1());
                    else if (c.unicode() < 0x80)
                        run += c.toLatin1();
                    else
                        run += "\\u" + QByteArray::number(c.unicode()) + "?";
                }
                inside += bold ? "{\\b " + run + "}" : run;
            } else {
                for (const QString& piece : text.split(u'`')) {
                    page.append({x, y, piece.toLatin1(), bold});
                    if (text.contains(u'`')) y += 14;
                }
                x += 60;
            }
        }
        if (container == "docx"_L1) body += wordParagraph(inside);
        if (container == "odt"_L1) body += "<text:p>" + inside + "</text:p>";
        if (container == "html"_L1) body += "<p>" + inside + "</p>\n";
        if (container == "rtf"_L1) body += "\\pard " + inside + "\\par\n";
        if (container == "txt"_L1) body += QString(line).replace(u'`', u'\n').toUtf8() + '\n';
        y += 14;
    }
    if (container == "docx"_L1) return docx(body);
    if (container == "odt"_L1) return odt(body);
    if (container == "html"_L1)
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>";
    if (container == "rtf"_L1) return "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}" + body + "}";
    return container == "pdf"_L1 ? pdf({page}) : body;
}

bool isLatin1(const Form& form) {
    return std::all_of(form.lines.begin(), form.lines.end(),
                       [](const QString& line) { return QString::fromLatin1(line.toLatin1()) == line; });
}

class Forms : public testing::TestWithParam<const char*> {};

TEST_P(Forms, AreRecognisedAlikeInEachContainer) {
    const QString container = QString::fromLatin1(GetParam());
    int read_ = 0;
    for (const Form& form : forms()) {
        SCOPED_TRACE(form.name);
        if ((container == "txt"_L1 && form.needsBold) || (container == "pdf"_L1 && !isLatin1(form))) continue;
        const Transcript t = read(written(form, container), u"talk.txt"_s);
        EXPECT_EQ(t.container, container);
        EXPECT_EQ(turnsOf(t), form.turns);
        EXPECT_TRUE(form.times.isEmpty() || timesOf(t) == form.times) << timesOf(t).join(u'\n').toStdString();
        ++read_;
    }
    EXPECT_GT(read_, 20);
}

INSTANTIATE_TEST_SUITE_P(Containers, Forms, testing::Values("txt", "docx", "odt", "rtf", "html", "pdf"),
                         [](const auto& info) { return std::string(info.param); });

/// All forms one below the other, as another program reads them: the transcript is that text without what was taken
/// out.
TEST(FormsElsewhere, HoldTheSameCharactersInOrder) {
    QTemporaryDir dir;
    const auto save = [&](const QString& name, const QByteArray& bytes) {
        QFile file(dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    QStringList rtfs;
    for (qsizetype i = 0; i < forms().size(); ++i) {
        save(u"%1.rtf"_s.arg(i), written(forms()[i], u"rtf"_s));
        rtfs.append(u"%1.rtf"_s.arg(i));
    }
    runProgram(u"soffice"_s,
               L{u"-env:UserInstallation=file://"_s + dir.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                 u"txt:Text (encoded):UTF8"_s} +
                   rtfs,
               dir.path());
    for (qsizetype i = 0; i < forms().size(); ++i) {
        const Form& form = forms()[i];
        const QString source = folded(form.lines.join(u'\n').remove(u"**"_s).remove(u'`'));
        for (const QString& container : {u"docx"_s, u"odt"_s, u"html"_s, u"rtf"_s, u"pdf"_s}) {
            SCOPED_TRACE(form.name + (" in " + container.toStdString()));
            if (container == "pdf"_L1 && !isLatin1(form)) continue;
            const QByteArray bytes = written(form, container);
            save(u"talk"_s, bytes);
            QByteArray theirs;
            if (container == "rtf"_L1) {
                QFile file(dir.filePath(u"%1.txt"_s.arg(i)));
                ASSERT_TRUE(file.open(QIODevice::ReadOnly));
                theirs = file.readAll();
            } else if (container == "pdf"_L1) {
                theirs = runProgram(u"pdftotext"_s, {u"-layout"_s, dir.filePath(u"talk"_s), u"-"_s});
            } else {
                theirs = runProgram(
                    u"pandoc"_s, {u"-f"_s, container, u"-t"_s, u"plain"_s, u"--wrap=none"_s, dir.filePath(u"talk"_s)});
            }
            const QString extracted = folded(QString::fromUtf8(theirs).remove(QChar::ByteOrderMark));
            EXPECT_EQ(extracted, source);
            EXPECT_TRUE(isSubsequence(folded(read(bytes, u"talk.txt"_s).text), extracted));
        }
    }
}

/// Kept findings of the fuzzers.
TEST(Regressions, AreReadOrRefused) {
    const QDir folder(QStringLiteral(KONDENSAT_SOURCE_DIR) + u"/fuzz"_s);
    int count = 0;
    for (const QString& below : {u"regressions"_s, u"seeds"_s}) {
        QDirIterator files(folder.filePath(below), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const auto transcript = readTranscript(file.readAll(), file.fileName());
            EXPECT_TRUE(transcript || !transcript.error().message().isEmpty());
            ++count;
        }
    }
    EXPECT_GT(count, 20);
}

}  // namespace
}  // namespace kondensat::importing
