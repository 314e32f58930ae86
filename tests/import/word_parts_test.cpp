// What Word and LibreOffice documents hold beside plain paragraphs, in both forms.
#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

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
QByteArray notesPart(const QByteArray& kind, const QByteArray& notes) {
    return "<w:" + kind + "s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:" + kind +
           " w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:" + kind + ">" + notes +
           "</w:" + kind + "s>";
}
const QByteArray kFootnote2 = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                 kEndnote1 = "<w:r><w:endnoteReference w:id=\"1\"/></w:r>";

QByteArray docxWithNotes() {
    return docx(
        p(r("Ana:", true) + r(" We went to the ward") + kFootnote2 + r(", and home.")) +
            p(r("Ben:", true) + r(" Yes") + kEndnote1 + r(".")) + p(r("Ana:", true) + r(" So.")),
        {},
        {{"word/footnotes.xml",
          notesPart("footnote", "<w:footnote w:id=\"2\">" +
                                    p("<w:r><w:footnoteRef/></w:r>" + r(" Ana: the name is changed")) + p(r("by us")) +
                                    "</w:footnote>")},
         {"word/endnotes.xml", notesPart("endnote", "<w:endnote w:id=\"1\">" + p(r("He nods")) + "</w:endnote>")}});
}
QByteArray odtNote(const QByteArray& kind, const QByteArray& text) {
    return "<text:note text:note-class=\"" + kind +
           "\"><text:note-citation>1</text:note-citation><text:note-body><text:p>" + text +
           "</text:p></text:note-body></text:note>";
}
QByteArray odtWithNotes() {
    const QByteArray b = "<text:p><text:span text:style-name=\"B\">";
    return odt(b + "Ana:</text:span> We went to the ward" +
               odtNote("footnote", "Ana: the name is changed</text:p><text:p>by us") + ", and home.</text:p>" + b +
               "Ben:</text:span> Yes" + odtNote("endnote", "He nods") + ".</text:p>" + b +
               "Ana:</text:span> So.</text:p>");
}
const L kNotesBelow{u"Ana|We went to the ward[1], and home."_s, u"Ben|Yes[2]."_s, u"Ana|So."_s,
                    u"-|[1] Ana: the name is changed¶by us¶[2] He nods"_s};

TEST(Notes, StandBelowTheTalkWithoutASpeaker) {
    for (const Transcript& t : {read(docxWithNotes()), read(odtWithNotes())}) {
        EXPECT_EQ(turnsOf(t), kNotesBelow) << t.container.toStdString();
        EXPECT_THAT(
            t.warnings,
            testing::Contains(
                u"2 footnotes and endnotes stand at the end of the text, and their numbers where they belong"_s));
    }
    EXPECT_EQ(turnsOf(read("{\\rtf1\\ansi {\\b Ana:} We went to the ward{\\super\\chftn}{\\footnote "
                           "\\pard{\\super\\chftn} Ana: the name is changed\\par by us}, and home.\\par "
                           "{\\b Ben:} Yes{\\footnote\\ftnalt He nods}.\\par {\\b Ana:} So.\\par}",
                           u"a.rtf"_s)),
              kNotesBelow);
}

TEST(Notes, HoldTheCharactersThatPandocFinds) {
    const auto folded = [](QString text) { return text.removeIf([](QChar c) { return c.isSpace(); }); };
    QTemporaryDir dir;
    for (const char* format : {"docx", "odt"}) {
        const QByteArray bytes = format == QByteArray("docx") ? docxWithNotes() : odtWithNotes();
        QFile file(dir.filePath(u"a"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const QString theirs =
            QString::fromUtf8(runProgram(u"pandoc"_s, {u"-f"_s, QString::fromLatin1(format), u"-t"_s, u"plain"_s,
                                                       u"--wrap=none"_s, file.fileName()}));
        QString ours;
        for (const QString& turn : turnsOf(read(bytes))) ours += QString(turn).replace(u'|', u':').remove(u'¶');
        EXPECT_EQ(folded(ours.remove(u"-:"_s)), folded(theirs)) << format;
    }
}

TEST(Lists, KeepTheirTextInOrderWithoutNumbers) {
    const auto item = [](const char* level, const QByteArray& text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + QByteArray(level) +
               "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + wordRun(text) + "</w:p>";
    };
    const L expected{u"-|One¶Inner¶Innermost¶Two"_s};
    EXPECT_EQ(turnsOf(read(docx(item("0", "One") + item("1", "Inner") + item("2", "Innermost") + item("0", "Two")))),
              expected);
    EXPECT_EQ(
        turnsOf(read(odt("<text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Inner</"
                         "text:p><text:list><text:list-item><text:p>Innermost</text:p>"
                         "</text:list-item></text:list></text:list-item></text:list></"
                         "text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>"))),
        expected);
}

TEST(Odt, AcceptsTrackedChanges) {
    EXPECT_EQ(read(odt("<text:tracked-changes><text:changed-region "
                       "text:id=\"c\"><text:insertion/></text:changed-region><text:changed-region "
                       "text:id=\"d\"><text:deletion><text:p>not </text:p>"
                       "</text:deletion></text:changed-region></text:tracked-changes><text:p>We <text:change-start "
                       "text:change-id=\"c\"/>did <text:change-end text:change-id=\"c\"/>"
                       "<text:change text:change-id=\"d\"/>go.</text:p>"))
                  .text,
              u"We did go."_s);
}

TEST(Docx, AcceptsMovedTextOnce) {
    EXPECT_EQ(read(docx(p(r("One. ") + "<w:moveFrom w:id=\"1\">" + r("Two. ") + "</w:moveFrom>" + r("Three. ") +
                          "<w:moveTo w:id=\"2\">" + r("Two.") + "</w:moveTo>")))
                  .text,
              u"One. Three. Two."_s);
}

TEST(Odt, ShowsTheResultOfFieldsAndKeepsNoBreakSpaces) {
    EXPECT_EQ(read(odt("<text:p>page <text:page-number>7</text:page-number>, <text:date>31 "
                       "May</text:date>;\xC2\xA0<text:a>here</text:a></text:p>"))
                  .text,
              u"page 7, 31 May;\u00A0here"_s);
}

TEST(Docx, ShowsTheResultOfSimpleAndNestedFields) {
    const QByteArray begin = R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r>)",
                     then = R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r>)",
                     end = R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)";
    EXPECT_EQ(read(docx(p("<w:fldSimple w:instr=\"DATE\">" + r("31 May") + "</w:fldSimple>" + r(" ") + begin + begin +
                          then + r("no") + end + then + r("yes") + end)))
                  .text,
              u"31 May yes"_s);
}

}  // namespace
}  // namespace kondensat::importing
