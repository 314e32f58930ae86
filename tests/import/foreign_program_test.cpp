// Other programs as judges: pandoc extracts the text on its own, LibreOffice writes the files.
#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// All that the transcript holds: labels before their turns.
QString withLabels(const Transcript& t) {
    QString all;
    for (qsizetype i = 0; i < t.turns.size(); ++i) {
        const qsizetype end = i + 1 < t.turns.size() ? t.turns[i + 1].start : t.text.size();
        if (t.turns[i].speaker >= 0) all += t.speakers[t.turns[i].speaker].label + u":"_s;
        all += QStringView(t.text).sliced(t.turns[i].start, end - t.turns[i].start);
    }
    return all;
}

QByteArray wordTalk() {
    QByteArray body = wordParagraph(wordRun("Talk about buses &amp; trains"));
    const char* said[] = {"Yes \xE2\x80\x93 well: it rained.", "No, 12:30 (laughs) was fine.",
                          "S\xC3\xA5 g\xC3\xA5r vi <nu>?"};
    for (int i = 0; i < 9; ++i) {
        QByteArray escaped = QByteArray(said[i % 3]).replace("<", "&lt;");
        body += wordParagraph(wordRun(i % 2 ? "Ana:" : "Ben:", true) + wordRun(" " + escaped.left(4)) +
                              wordRun(escaped.mid(4)));
        if (i % 4 == 0)
            body += wordParagraph(wordRun("And more, tab:") + "<w:r><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r>");
    }
    return docx(body);
}

class ForeignPrograms : public testing::Test {
protected:
    QString path(const QString& name) { return m_dir.filePath(name); }
    QString plainByPandoc(const QString& name, const QString& format) {
        return QString::fromUtf8(
            runProgram(u"pandoc"_s, {u"-f"_s, format, u"-t"_s, u"plain"_s, u"--wrap=none"_s, path(name)}));
    }
    Transcript readFile(const QString& name) {
        const auto result = readTranscript(path(name));
        if (result) return *result;
        ADD_FAILURE() << result.error().message().toStdString();
        return {};
    }
    QTemporaryDir m_dir;
};

TEST_F(ForeignPrograms, PandocFindsTheSameCharactersInADocx) {
    write(path(u"talk.docx"_s), wordTalk());
    const Transcript t = readFile(u"talk.docx"_s);
    EXPECT_EQ(t.speakers.size(), 2);
    EXPECT_EQ(folded(withLabels(t)), folded(plainByPandoc(u"talk.docx"_s, u"docx"_s)));
}

TEST_F(ForeignPrograms, PandocFindsTheSameCharactersInAnOdt) {
    write(path(u"talk.odt"_s), odt("<text:p>Talk</text:p><text:p><text:span text:style-name=\"B\">Ana:</text:span> "
                                   "Yes<text:s text:c=\"2\"/>&amp; no</text:p>"
                                   "<text:p><text:span text:style-name=\"B\">Ben:</text:span> "
                                   "S\xC3\xA5<text:line-break/>her</text:p><text:p>More.</text:p>"));
    const Transcript t = readFile(u"talk.odt"_s);
    EXPECT_EQ(t.speakers.size(), 2);
    EXPECT_EQ(folded(withLabels(t)), folded(plainByPandoc(u"talk.odt"_s, u"odt"_s)));
}

/// Whatever the marks, the text holds every other character in order.
TEST(Property, TextIsTheSourceWithoutLabelsAndMarks) {
    const char* sources[] = {
        "A title\n\nAnna: Hello: you.\n  indented\n\nBen:  two  spaces \nNote: x\nAnna: [00:01] y\nhttp://a.b:80/c\n",
        "1 I: a #00:00:01-2#\n2 B: b 3:4 #00:00:02-2#\n3 I: c #00:00:03-2#\n",
        "0:01 - Ana\n  x\n0:02 - Ben\n  y [laughs]\n",
        "[id1] a [id2] b\n[id2] c\n[id1] d\n",
    };
    for (const char* source : sources) {
        const Transcript t = read(source);
        const QString text = QString::fromUtf8(source);
        EXPECT_TRUE(isSubsequence(t.text, text)) << source;
        EXPECT_EQ(t.text.size() + t.removedCharacters, text.size() - 1) << source;
        EXPECT_GT(t.speakers.size(), 1) << source;
    }
}

/// Two pages of our own, written by LibreOffice in every format it shares with us; once, since it starts slowly.
class LibreOffice : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_dir = std::make_unique<QTemporaryDir>();
        write(s_dir->filePath(u"talk.html"_s),
              "<html><head><meta charset=\"utf-8\"></head><body><p>A talk</p>"
              "<p><b>Ana:</b> S\xC3\xA5 g\xC3\xA5r vi \xE2\x80\x93 nu.</p><p>And on,<br>and on.</p>"
              "<p><b>Ben</b>: Ja &amp; nej \xE4\xBD\xA0\xE5\xA5\xBD.</p><p><b>Ana:</b> {x} \\ y</p>"
              "<table><tr><td>a</td><td>b</td></tr></table><p><b>Ben:</b> End.</p></body></html>");
        write(s_dir->filePath(u"table.html"_s),
              "<html><body><table><tr><td>Ana</td><td>Yes, I do.</td></tr><tr><td>Ben</td><td>No.</td></tr>"
              "<tr><td>Ana</td><td>Oh.</td></tr></table></body></html>");
        for (const char* filter : {"docx:MS Word 2007 XML", "odt:writer8", "rtf:Rich Text Format"})
            runProgram(u"soffice"_s,
                       {u"-env:UserInstallation=file://"_s + s_dir->filePath(u"profile"_s), u"--headless"_s,
                        u"--convert-to"_s, QString::fromLatin1(filter), u"talk.html"_s, u"table.html"_s},
                       s_dir->path());
    }
    static void TearDownTestSuite() { s_dir.reset(); }
    static Transcript readFile(const QString& name) {
        const auto result = readTranscript(s_dir->filePath(name));
        if (result) return *result;
        ADD_FAILURE() << result.error().message().toStdString();
        return {};
    }
    static inline std::unique_ptr<QTemporaryDir> s_dir;
};

TEST_F(LibreOffice, WritesTheSameTalkInEveryFormat) {
    const QStringList expected{u"-|A talk"_s, u"Ana|Så går vi – nu.¶And on,¶and on."_s, u"Ben|Ja & nej 你好."_s,
                               u"Ana|{x} \\ y¶a\tb"_s, u"Ben|End."_s};
    for (const char* suffix : {"docx", "odt", "rtf"}) {
        const Transcript t = readFile(u"talk."_s + QString::fromLatin1(suffix));
        EXPECT_EQ(t.container, QString::fromLatin1(suffix));
        EXPECT_EQ(turnsOf(t), expected) << suffix;
        EXPECT_EQ(t.pattern, u"bold name and colon"_s) << suffix;
    }
}

TEST_F(LibreOffice, WritesTheSameTableInEveryFormat) {
    const QStringList expected{u"Ana|Yes, I do."_s, u"Ben|No."_s, u"Ana|Oh."_s};
    for (const char* suffix : {"docx", "odt", "rtf"})
        EXPECT_EQ(turnsOf(readFile(u"table."_s + QString::fromLatin1(suffix))), expected) << suffix;
}

}  // namespace
}  // namespace kondensat::importing
