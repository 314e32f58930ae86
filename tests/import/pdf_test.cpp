#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/import/builders.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

using L = QStringList;

/// Lines down a page from `top`, 14 points apart; "" leaves a gap.
QList<PdfText> lines(const QList<QByteArray>& texts, double top = 100) {
    QList<PdfText> page;
    for (const QByteArray& text : texts) {
        if (!text.isEmpty()) page.append({72, top, text});
        top += 14;
    }
    return page;
}
const QByteArray kFull = "This line of talk runs on and on until it comes to the right edge of";

TEST(Pdf, JoinsLinesAndUndoesHyphens) {
    const Transcript t = read(pdf({lines({"Ana: " + kFull.left(61) + " our",
                                          "paper, and the next one is as long as that one was, since they de-",
                                          "scribed it to each other for hours and hours, the days and nights", "long.",
                                          "Ben: No.", "Ana: Land- og", "", "byliv, S\xE5 g\xE5r vi."})}),
                              u"talk.pdf"_s);
    EXPECT_EQ(t.container, u"pdf"_s);
    EXPECT_EQ(
        turnsOf(t),
        (L{u"Ana|This line of talk runs on and on until it comes to the right our paper, and the next one is as long as that one was, since they described it to each other for hours and hours, the days and nights long."_s,
           u"Ben|No."_s, u"Ana|Land- og¶byliv, Så går vi."_s}));
    EXPECT_TRUE(t.warnings.contains(u"1 hyphen at the end of a line was taken out"_s))
        << t.warnings.join(u'\n').toStdString();
}

TEST(Pdf, TakesBoldLabelsFromTheFont) {
    QList<PdfText> page;
    double y = 100;
    for (const char* name : {"Ana:", "Ben:", "Ana:"}) {
        page.append({72, y, name, true});
        page.append({110, y, "Something said.", false});
        y += 14;
    }
    const Transcript t = read(pdf({page}));
    EXPECT_EQ(t.pattern, u"bold name and colon"_s);
    EXPECT_EQ(turnsOf(t), (L{u"Ana|Something said."_s, u"Ben|Something said."_s, u"Ana|Something said."_s}));
}

TEST(Pdf, KeepsRaisedNumbersInTheirLine) {
    const Transcript t = read(
        pdf({{{72, 100, "Ana: the ward"}, {146, 95, "1", false, 7}, {152, 100, "was far."}, {72, 114, "Ben: Yes."}}}));
    EXPECT_EQ(t.turns.size(), 2);
    EXPECT_EQ(t.text.simplified().remove(u' '), u"theward1wasfar.Yes."_s);
}

TEST(Pdf, ReadsNamesBesideAnIndentedText) {
    QList<PdfText> page;
    for (int i = 0; i < 12; ++i) {
        if (i % 2 == 0) page.append({72, 100 + 14.0 * i, i % 4 ? "Ben:" : "Ana:"});
        page.append(
            {180, 100 + 14.0 * i, i % 2 ? "and so on." : "Here is a line of talk that goes on and on up to the end."});
    }
    const Transcript t = read(pdf({page}));
    ASSERT_EQ(t.turns.size(), 6);
    EXPECT_EQ(turnsOf(t)[1], u"Ben|Here is a line of talk that goes on and on up to the end. and so on."_s);
}

TEST(Pdf, ReadsColumnsOneAfterTheOther) {
    QList<PdfText> page;
    for (int i = 0; i < 12; ++i) {
        page.append({60, 100 + 14.0 * i, "left line of talk number " + QByteArray::number(i)});
        page.append({320, 100 + 14.0 * i, "right line of talk number " + QByteArray::number(i)});
    }
    const QString text = read(pdf({page})).text.simplified();
    EXPECT_LT(text.indexOf("left line of talk number 11"_L1), text.indexOf("right line of talk number 0"_L1))
        << text.toStdString();
}

TEST(Pdf, LeavesOutRunningHeadsAndPageNumbers) {
    QList<QList<PdfText>> pages;
    for (int i = 1; i <= 3; ++i) {
        QList<PdfText> page = lines({"Ana: Hello " + QByteArray::number(i) + ".", "Ben: Hi.", "Ana: 12"});
        page.prepend({72, 40, "Interview 7, confidential"});
        page.append({290, 800, "Page " + QByteArray::number(i) + " of 3"});
        pages.append(page);
    }
    const Transcript t = read(pdf(pages));
    EXPECT_EQ(t.text, u"Hello 1.\nHi.\n12\nHello 2.\nHi.\n12\nHello 3.\nHi.\n12"_s);
    EXPECT_TRUE(t.warnings.contains(u"6 running heads and page numbers were left out"_s))
        << t.warnings.join(u'\n').toStdString();
}

TEST(Pdf, KeepsWhatOnlyLooksLikeARunningHead) {
    const Transcript t = read(pdf({lines({"Ana: Once.", "Ben: Hi."}, 60), lines({"Ana: Twice.", "Ben: Hi."}, 60)}));
    EXPECT_EQ(t.text, u"Once.\nHi.\nTwice.\nHi."_s);
}

TEST(Pdf, KeepsNumbersThatAreNoPageNumbers) {
    QList<QList<PdfText>> pages;
    for (const char* said : {"30", "12", "30"})
        pages.append(lines({"Ana: How many?", "Ben: I think it was"}, 100) + QList<PdfText>{{72, 790, said}});
    EXPECT_EQ(read(pdf(pages)).text.count("30"_L1), 2);
    EXPECT_EQ(read(pdf(pages)).text.count("12"_L1), 1);
}

TEST(Pdf, TakesOutNumbersInTheMargin) {
    QList<PdfText> page = lines({"Ana: One 4 two.", "Ben: Three.", "Ana: 5 of them.", "Ben: Four.", "Ana: Bye."});
    for (int i = 0; i < 5; ++i) page.append({40, 100 + 14.0 * i, QByteArray::number(i + 1)});
    const Transcript t = read(pdf({page}));
    EXPECT_EQ(t.text, u"One 4 two.\nThree.\n5 of them.\nFour.\nBye."_s);
    EXPECT_TRUE(t.warnings.contains(u"5 numbers in the margin were left out"_s));
}

TEST(Pdf, WithoutTextIsAScan) {
    const Error e = failure(pdf({{}, {}}), u"scan.pdf"_s);
    EXPECT_EQ(e.code, Error::Code::Unsupported);
    EXPECT_TRUE(e.message().contains("scan"_L1));
}

/// A page whose packed stream, of some kilobytes, holds twenty million letters.
QByteArray bomb() {
    const QByteArray content =
        "BT /F 5 Tf 20 800 Td " + ("(" + QByteArray(115, 'W') + ") Tj 0 -0.004 Td ").repeated(180'000) + "ET\n";
    const QByteArray packed = qCompress(content, 9).sliced(4);
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[4 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R>>",
        "<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>stream\n" + packed + "\nendstream"};
    QByteArray bytes = "%PDF-1.4\n", table = "0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + size + "\n" + table + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" +
           QByteArray::number(bytes.size()) + "\n%%EOF\n";
}

// Sanitizers keep more address space than any limit, so that the limit is not set with them.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST(Pdf, ThatAsksForEndlessMemoryIsRefused) {
    EXPECT_LT(bomb().size(), 100'000);
    const Error refused = failure(bomb(), u"talk.pdf"_s);
    EXPECT_EQ(refused.code, Error::Code::TooLarge);
    EXPECT_TRUE(refused.message().contains("512 MB"_L1)) << refused.message().toStdString();
    // and the next one is read as if nothing had been
    EXPECT_EQ(read(pdf({lines({"Ana: Yes.", "Ben: No."})}), u"talk.pdf"_s).turns.size(), 2);
}
#endif

TEST(Pdf, DamagedNeverCrashes) {
    const QByteArray whole = pdf({lines({"Ana: secret.", "Ben: hidden."})});
    for (qsizetype i = 9; i < whole.size(); i += 7) {
        QByteArray bytes = whole;
        bytes[i] = static_cast<char>(bytes[i] ^ 0x15);
        const auto flipped = readTranscript(bytes, u"x.pdf"_s), cut = readTranscript(whole.left(i), u"x.pdf"_s);
        EXPECT_TRUE(flipped || !flipped.error().message().contains("secret"_L1));
        EXPECT_TRUE(cut || !cut.error().message().contains("secret"_L1));
    }
}

/// A talk over several pages, with head, page numbers and line numbers, as LibreOffice prints it.
class PrintedTalk : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_dir = std::make_unique<QTemporaryDir>();
        QByteArray body = "<text:p>A talk about buses</text:p>";
        const char* said[] = {
            "Yes, and then it rained for a whole day, so that the road was gone; and we (all of us) had to walk the "
            "long way "
            "home, which took us three hours and more, as I remember it now.",
            "No.",
            "S\xC3\xA5 gik vi hjem \xE2\x80\x93 12 mand h\xC3\xB8j, og det var koldt. Det gjorde ikke noget, for vi "
            "var unge, og "
            "vejen var god nok til os, som den var dengang."};
        for (int i = 0; i < 60; ++i)
            body += QByteArray("<text:p><text:span text:style-name=\"B\">") + (i % 2 ? "Ana:" : "Ben:") +
                    "</text:span> " + said[i % 3] + "</text:p>";
        const QByteArray fodt =
            R"(<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">)"
            R"(<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="DejaVu Sans" fo:font-size="11pt"/></style:default-style><text:linenumbering-configuration text:number-lines="true" text:number-position="left" style:num-format="1" text:increment="1" text:offset="0.5cm"/></office:styles>)"
            R"(<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.8cm"/></style:footer-style></style:page-layout></office:automatic-styles>)"
            R"(<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p>Study of buses</text:p></style:header><style:footer><text:p><text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>)"
            "<office:body><office:text>" +
            body + "</office:text></office:body></office:document>";
        QFile file(s_dir->filePath(u"talk.fodt"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(fodt);
        file.close();
        convert(u"txt:Text (encoded):UTF8"_s);
        convert(u"pdf:writer_pdf_Export"_s);
        QFile::rename(s_dir->filePath(u"talk.pdf"_s), s_dir->filePath(u"open.pdf"_s));
        convert(
            uR"(pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"key"}})"_s);
    }
    static void convert(const QString& filter) {
        runProgram(u"soffice"_s,
                   {u"-env:UserInstallation=file://"_s + s_dir->filePath(u"profile"_s), u"--headless"_s,
                    u"--convert-to"_s, filter, u"talk.fodt"_s},
                   s_dir->path());
    }
    static void TearDownTestSuite() { s_dir.reset(); }
    static QByteArray bytes(const QString& name) {
        QFile file(s_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static inline std::unique_ptr<QTemporaryDir> s_dir;
};

TEST_F(PrintedTalk, IsTheTextThatWasPrinted) {
    const Transcript printed = read(bytes(u"open.pdf"_s), u"talk.pdf"_s),
                     written = read(bytes(u"talk.txt"_s), u"talk.txt"_s);
    EXPECT_EQ(printed.pattern, u"bold name and colon"_s);
    EXPECT_EQ(printed.turns.size(), 61);
    EXPECT_EQ(turnsOf(printed), turnsOf(written));
}

TEST_F(PrintedTalk, HoldsWhatPdftotextFinds) {
    const Transcript t = read(bytes(u"open.pdf"_s), u"talk.pdf"_s);
    QString found = QString::fromUtf8(runProgram(u"pdftotext"_s, {s_dir->filePath(u"open.pdf"_s), u"-"_s}));
    // Each word that pdftotext finds is in the transcript as often, but for labels, heads and numbers.
    QHash<QString, int> theirs, ours;
    const auto count = [](QString text, QHash<QString, int>& words) {
        for (const QString& word : text.simplified().split(u' ')) ++words[word];
    };
    count(found, theirs), count(t.text, ours);
    for (const char* left : {"Ana:", "Ben:", "Study", "of", "buses"}) theirs.remove(QString::fromLatin1(left));
    theirs.removeIf([](const auto& entry) { return entry.key().toInt() != 0; });
    EXPECT_GT(theirs.size(), 30);
    for (auto it = theirs.begin(); it != theirs.end(); ++it)
        EXPECT_EQ(ours.value(it.key()), *it) << it.key().toStdString();
    EXPECT_EQ(ours.value(u"12"_s), 20);
}

TEST_F(PrintedTalk, WithAPasswordIsRefused) {
    EXPECT_EQ(failure(bytes(u"talk.pdf"_s), u"talk.pdf"_s).code, Error::Code::Encrypted);
}

}  // namespace
}  // namespace kondensat::importing
