// Paper, numbered lines and spacing, as LibreOffice and poppler see them.
#include <gmock/gmock.h>

#include <QRegularExpression>

#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/export/report_builder.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;

namespace {

constexpr int paragraphs = 60;

/// Paragraphs of one line each, "first1 and more words" …, then a table.
Document manyLines(const PageSetup& page) {
    Document document;
    document.page = page;
    for (int i = 1; i <= paragraphs; ++i) document.add(Paragraph{u"first%1 and more words"_s.arg(i)});
    document.add(Table{u"Counted caption", {{1}, {1}}, {{u"Left", u"Right"}}, {{u"celled", u"words"}}});
    document.add(Paragraph{u"last and more words"});
    return document;
}

const PageSetup plain, forReview{PageSetup::Size::Letter, true, 2, {}};

/// The same document in both setups and three formats, all as PDF.
class Pages : public testing::Test {
protected:
    static void SetUpTestSuite() {
        application();
        s_desk = new Desk;
        QStringList office;
        for (const auto& [name, setup] : {std::pair{u"plain"_s, plain}, std::pair{u"review"_s, forReview}})
            for (const QString& suffix : {u"docx"_s, u"odt"_s, u"pdf"_s}) {
                const QString path = s_desk->path(name + u'_' + suffix + u'.' + suffix);
                EXPECT_TRUE(writeDocument(manyLines(setup), path).ok());
                if (suffix != u"pdf") office.append(path);
            }
        run(u"soffice"_s, QStringList{u"-env:UserInstallation=file://"_s + s_desk->path(u"profile"_s), u"--headless"_s,
                                      u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, s_desk->path(u"."_s)} +
                              office);
    }
    static void TearDownTestSuite() { delete std::exchange(s_desk, nullptr); }
    static QStringList suffixes() { return {u"docx"_s, u"odt"_s, u"pdf"_s}; }
    static QString pdf(const QString& name, const QString& suffix) { return s_desk->path(name + u'_' + suffix + u".pdf"_s); }
    static QString info(const QString& name, const QString& suffix) {
        return QString::fromUtf8(run(u"pdfinfo"_s, {u"-l"_s, u"99"_s, pdf(name, suffix)}).output);
    }
    /// What stands before `words` on its line.
    static QString before(const QString& text, const QString& words) {
        for (const QString& line : text.split(u'\n'))
            if (line.contains(words)) return line.section(words, 0, 0).trimmed();
        return u"not found"_s;
    }
    /// The distance between the tops of two words, in points.
    static double between(const QString& path, const QString& one, const QString& other) {
        const QString boxes = QString::fromUtf8(run(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, path, u"-"_s}).output);
        const auto top = [&](const QString& word) {
            return QRegularExpression(u"yMin=\"([\\d.]+)\"[^>]*>%1<"_s.arg(word)).match(boxes).captured(1).toDouble();
        };
        return top(other) - top(one);
    }
    static Desk* s_desk;
};
Desk* Pages::s_desk = nullptr;

TEST_F(Pages, AreA4OrLetter) {
    for (const QString& suffix : suffixes()) {
        static const QRegularExpression a4(u"size:\\s+595\\.?\\d* x 84[12]"_s), letter(u"size:\\s+612 x 792"_s);
        EXPECT_TRUE(info(u"plain"_s, suffix).contains(a4)) << qPrintable(suffix);
        EXPECT_TRUE(info(u"review"_s, suffix).contains(letter)) << qPrintable(suffix);
        EXPECT_FALSE(info(u"review"_s, suffix).contains(a4)) << qPrintable(suffix);
    }
}

TEST_F(Pages, NumberTheLinesOfTheTextThroughoutAndNotThoseOfTables) {
    for (const QString& suffix : suffixes()) {
        SCOPED_TRACE(suffix.toStdString());
        const QString text = pdfText(pdf(u"review"_s, suffix));
        for (int i = 1; i <= paragraphs; ++i) EXPECT_EQ(before(text, u"first%1 "_s.arg(i)), QString::number(i));
        EXPECT_EQ(before(text, u"Table 1"_s), QString::number(paragraphs + 1));
        EXPECT_EQ(before(text, u"Left"_s), u"");
        EXPECT_EQ(before(text, u"celled"_s), u"");
        EXPECT_EQ(before(text, u"last and"_s), QString::number(paragraphs + 2));
        EXPECT_EQ(before(pdfText(pdf(u"plain"_s, suffix)), u"first7 "_s), u"");
    }
}

TEST_F(Pages, SpaceTheLinesOfTheText) {
    for (const QString& suffix : suffixes()) {
        SCOPED_TRACE(suffix.toStdString());
        const double usual = between(pdf(u"plain"_s, suffix), u"first1"_s, u"first2"_s);
        const double wide = between(pdf(u"review"_s, suffix), u"first1"_s, u"first2"_s);
        ASSERT_GT(usual, 8);
        EXPECT_GT(wide, usual + 7) << "double spacing";
    }
}

TEST_F(Pages, OfAWordFileTakeTheirSpacingFromItsStyles) {
    const QByteArray body = part(s_desk->path(u"review_docx.docx"_s), u"word/document.xml"_s);
    EXPECT_FALSE(body.contains("w:spacing")) << "no paragraph says so itself";
    EXPECT_TRUE(part(s_desk->path(u"review_docx.docx"_s), u"word/styles.xml"_s).contains("w:line=\"480\""));
}

TEST_F(Pages, GiveATableTheWidthThatThePaperLeaves) {
    Document document = manyLines(forReview);
    std::get<Table>(document.blocks[paragraphs].content).landscape = true;
    const QString path = s_desk->put(u"turned.docx"_s, *toDocx(document));
    EXPECT_TRUE(part(path, u"word/document.xml"_s).contains("<w:pgSz w:w=\"15840\" w:h=\"12240\" w:orient=\"landscape\"/>"));
    EXPECT_TRUE(part(path, u"word/document.xml"_s).contains("<w:tblW w:w=\"13006\" w:type=\"dxa\"/>"));
    const auto pages = toPdf(document);
    ASSERT_TRUE(pages.ok());
    s_desk->put(u"turned.pdf"_s, pages->bytes);
    EXPECT_TRUE(QString::fromUtf8(run(u"pdfinfo"_s, {u"-l"_s, u"9"_s, s_desk->path(u"turned.pdf"_s)}).output)
                    .contains(QRegularExpression(u"size:\\s+792 x 612"_s)));
}

TEST_F(Pages, OfAWebPageArePrintedOnThePaper) {
    EXPECT_TRUE(toHtml(manyLines(forReview))->contains("@page{size:letter;"));
    EXPECT_TRUE(toHtml(manyLines(plain))->contains("@page{size:A4;"));
}

}  // namespace
