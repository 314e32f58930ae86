#include <gmock/gmock.h>

#include <QRegularExpression>
#include <QSet>

#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/export/report_builder.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;

namespace {

class Pdf : public testing::Test {
protected:
    void SetUp() override { application(); }
    PdfOutput write(const Document& document) {
        auto output = toPdf(document);
        EXPECT_TRUE(output.ok());
        if (!output) return {};
        path = desk.put(u"report.pdf"_s, output->bytes);
        return *output;
    }
    QString info() { return QString::fromUtf8(run(u"pdfinfo"_s, {path}).output); }
    Desk desk;
    QString path;
};

TEST_F(Pdf, SaysOnWhichPageEachHeadingStands) {
    const Document document = richReport();
    const PdfOutput output = write(document);
    for (const Block& block : document.blocks) {
        const auto* heading = block.as<Heading>();
        if (!heading || block.bookmark.isEmpty()) continue;
        const int page = output.pageOfBookmark.value(block.bookmark);
        const QStringList lines = pdfText(path, page).split(u'\n');
        EXPECT_TRUE(std::any_of(lines.begin(), lines.end(),
                                [&](const QString& line) { return line.trimmed() == heading->text.plain(); }))
            << qPrintable(heading->text.plain()) << " is not on page " << page;
    }
}

TEST_F(Pdf, ShowsInTheContentsThePageWhereTheHeadingStands) {
    const PdfOutput output = write(richReport());
    const QString contents = pdfText(path, 1);
    EXPECT_TRUE(contents.contains(
        QRegularExpression(u"Closing words\\s+%1\\s"_s.arg(output.pageOfBookmark.value(u"closing"_s)))))
        << qPrintable(contents);
}

TEST_F(Pdf, ResolvesPageReferencesThatPointForward) {
    const PdfOutput output = write(richReport());
    const QString expected = u"(Table 1, page %1)"_s.arg(output.pageOfBookmark.value(u"themes"_s));
    EXPECT_TRUE(pdfText(path).contains(expected)) << qPrintable(expected);
}

TEST_F(Pdf, RepeatsTheHeaderRowOnEachPageOfALongTable) {
    const PdfOutput output = write(longTable(1000));
    for (int page = 1; page < output.pageOfBookmark.value(u"after"_s); ++page)
        EXPECT_EQ(pdfText(path, page).count(u"Number"_s), 1) << "page " << page;
    QStringList rows;
    for (const QString& word : words(pdfText(path)))
        if (word.startsWith(u"row"_s) && word != u"row"_s) rows.append(word);
    ASSERT_EQ(rows.size(), 1000);
    for (int i = 0; i < 1000; ++i) EXPECT_EQ(rows[i], u"row%1"_s.arg(i + 1));
}

TEST_F(Pdf, KeepsAHeadingWithTheParagraphBelowIt) {
    for (int lines = 30; lines < 50; ++lines) {
        Document document;
        for (int i = 0; i < lines; ++i) document.add(Paragraph{u"x"});
        document.add(Heading{1, u"Heading"}, u"h"_s);
        document.add(Paragraph{u"Below"}, u"p"_s);
        const auto output = toPdf(document);
        ASSERT_TRUE(output.ok());
        EXPECT_EQ(output->pageOfBookmark[u"h"_s], output->pageOfBookmark[u"p"_s]) << lines << " lines above";
    }
}

TEST_F(Pdf, LosesNoWordOfARowHigherThanAPage) {
    Document document;
    QString text;
    for (int i = 0; i < 3000; ++i) text += u"word%1 "_s.arg(i);
    document.add(Table{u"Wide", {{1}, {1}}, {{u"A", u"B"}}, {{Cell(text), u"short"}}});
    const PdfOutput output = write(document);
    EXPECT_GT(output.pages, 2);
    const QString shown = pdfText(path);
    const QStringList all = words(shown);
    const QSet<QString> found(all.begin(), all.end());
    for (int i = 0; i < 3000; ++i) EXPECT_TRUE(found.contains(u"word%1"_s.arg(i))) << i;
}

TEST_F(Pdf, TurnsThePageForAWideTableAndBackAgain) {
    const PdfOutput output = write(richReport());
    const QString sizes = QString::fromUtf8(run(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, path}).output);
    const auto size = [&](const QString& bookmark) {
        return QRegularExpression(u"Page\\s+%1 size:\\s+(\\d+)"_s.arg(output.pageOfBookmark.value(bookmark)))
            .match(sizes)
            .captured(1)
            .toInt();
    };
    EXPECT_EQ(size(u"matrix"_s), 842);
    EXPECT_EQ(size(u"closing"_s), 595);
    EXPECT_EQ(size(u"checklist"_s), 595);
}

TEST_F(Pdf, CarriesItsTitleAndAuthorsAndNothingOfTheMachine) {
    write(richReport());
    EXPECT_TRUE(info().contains(u"Between two waiting rooms: transitions & trust"_s)) << qPrintable(info());
    EXPECT_TRUE(info().contains(u"Åse Lykkegård; Jón Þórsson"_s));
    EXPECT_FALSE(info().contains(u"CreationDate"_s));
}

TEST_F(Pdf, EmbedsAllFonts) {
    write(richReport());
    const QStringList lines =
        QString::fromUtf8(run(u"pdffonts"_s, {path}).output).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString& line : lines)
        EXPECT_TRUE(line.contains(QRegularExpression(u"\\byes (yes|no)\\b"_s))) << qPrintable(line);
}

TEST_F(Pdf, HasAnOutlineAndLinksThatAreReadWithoutComplaint) {
    write(richReport());
    const Ran html = run(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, path});
    EXPECT_THAT(html.output.toStdString(), testing::HasSubstr("<outline>"));
    EXPECT_THAT(html.output.toStdString(), testing::HasSubstr("Navigating complex transitions</item>"));
    EXPECT_EQ(html.errors.toStdString(), "");
    EXPECT_EQ(run(u"pdfinfo"_s, {path}).errors.toStdString(), "");
}

TEST_F(Pdf, KeepsLettersApartSoThatSearchingFindsThem) {
    Document document;
    document.add(Paragraph{u"first coffee difficult flow"});
    write(document);
    EXPECT_TRUE(pdfText(path).contains(u"first coffee difficult flow"_s));
}

TEST_F(Pdf, GivesTheSameBytesForTheSameDocument) {
    EXPECT_EQ(write(richReport()).bytes, write(richReport()).bytes);
}

TEST_F(Pdf, WritesAnEmptyDocumentAsOnePage) {
    EXPECT_EQ(write(Document{}).pages, 1);
}

}  // namespace
