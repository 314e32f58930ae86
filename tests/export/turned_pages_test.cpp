// Tables that fit their page: widths by content, and what stands on a turned page.
#include <gtest/gtest.h>

#include <QRegularExpression>

#include "export/writers/prepared.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;

namespace {

Table participants() {
    Table table{
        u"Participants", {}, {{u"Participant", u"Age band", u"Profession", u"Sector", u"Workplace", u"Session"}}, {}};
    table.columns.resize(6);
    for (int i = 1; i <= 20; ++i)
        table.rows.append({u"F%1a"_s.arg(i), u"40–49", u"occupational therapist", u"municipality",
                           u"hospital-based migrant health clinic", u"Focus group 1"});
    return table;
}

Document turned() {
    Document document;
    document.add(Heading{1, u"Upright"}, u"upright"_s);
    document.add(Paragraph{u"Some words."});
    document.add(Heading{1, u"Turned"}, u"turned"_s).landscape = true;
    document.add(Paragraph{u"This table is wide."}, u"lead"_s).landscape = true;
    Table table = participants();
    table.landscape = true;
    document.add(table, u"table"_s);
    document.add(Heading{1, u"Upright again"}, u"again"_s);
    return document;
}

}  // namespace

TEST(ColumnWidths, BreakNoWordThatCanStandWhole) {
    application();
    Document document;
    document.add(participants());
    Desk desk;
    const QString text = pdfText(desk.put(u"x.pdf"_s, toPdf(document)->bytes));
    for (const QString& word :
         {u"Participant"_s, u"40–49"_s, u"occupational"_s, u"municipality"_s, u"hospital-based"_s})
        EXPECT_TRUE(text.contains(QRegularExpression(u"(^|\\s)%1(\\s|$)"_s.arg(word)))) << word.toStdString();
}

TEST(ColumnWidths, LeaveAShortHeaderWholeInEachFormat) {
    application();
    Table table{{}, {}, {{Cell(Inline(Run::strong(u"No."_s))), Cell(Inline(Run::strong(u"Item"_s))), Cell(Inline(Run::strong(u"Question"_s))), Cell(Inline(Run::strong(u"Section"_s))), Cell(Inline(Run::strong(u"Page"_s)))}}, {}};
    table.style = Table::Style::Checklist;
    table.columns.resize(5);
    for (int i = 1; i < 10; ++i)
        table.rows.append({QString::number(i), u"Methodological orientation", u"Which methodological orientation was stated to underpin the study, and what does the analysis do with it from the first step to the last?",
                           u"Research team and reflexivity", u"4"});
    Document document;
    document.add(table);
    Desk desk;
    QStringList files;
    for (const QString& suffix : {u"docx"_s, u"odt"_s}) files.append(desk.put(u"no-"_s + suffix + u'.' + suffix, *documentBytes(document, suffix)));
    run(u"soffice"_s, QStringList{u"-env:UserInstallation=file://"_s + desk.path(u"profile"_s), u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, desk.path(u"."_s)} + files);
    desk.put(u"no-pdf.pdf"_s, toPdf(document)->bytes);
    for (const QString& made : {u"docx"_s, u"odt"_s, u"pdf"_s})
        EXPECT_TRUE(pdfText(desk.path(u"no-"_s + made + u".pdf"_s)).contains(QRegularExpression(u"(^|\\s)No\\.\\s+Item"_s))) << made.toStdString();
}

TEST(ColumnWidths, GiveMostToTheColumnWithMostWords) {
    Table table{{}, {}, {}, {{u"1", u"A long answer that goes on and on. "_s.repeated(12), u"yes"}}};
    table.columns.resize(3);
    const QList<double> shares = columnShares(table);
    EXPECT_GT(shares[1], 0.7);
    EXPECT_NEAR(shares[0] + shares[1] + shares[2], 1, 1e-9);
}

TEST(ColumnWidths, AreThoseThatWereAskedFor) {
    Table table{{}, {{1}, {3}}, {}, {{u"A long answer that goes on and on.", u"b"}}};
    EXPECT_EQ(columnShares(table), QList<double>({0.25, 0.75}));
}

TEST(TurnedPage, HoldsHeadingAndIntroductionWithTheTable) {
    application();
    const auto pdf = toPdf(turned());
    ASSERT_TRUE(pdf.ok());
    const auto& pages = pdf->pageOfBookmark;
    EXPECT_EQ(pages.value(u"upright"_s), 1);
    EXPECT_EQ(pages.value(u"turned"_s), 2);
    EXPECT_EQ(pages.value(u"lead"_s), 2);
    EXPECT_EQ(pages.value(u"table"_s), 2);
    EXPECT_GT(pages.value(u"again"_s), 2);
}

TEST(Lead, StandsOnThePageOfItsTable) {
    application();
    for (int lines = 25; lines < 60; ++lines) {
        Document document;
        for (int i = 0; i < lines; ++i) document.add(Paragraph{u"x"});
        document.add(Heading{1, u"Participants"}, u"heading"_s);
        document.add(Paragraph{u"The table describes the participants."}, u"lead"_s);
        document.add(participants(), u"table"_s);
        const auto pages = toPdf(document)->pageOfBookmark;
        EXPECT_EQ(pages.value(u"lead"_s), pages.value(u"table"_s)) << lines << " lines above";
        EXPECT_EQ(pages.value(u"heading"_s), pages.value(u"table"_s)) << lines << " lines above";
    }
    Document document;
    document.add(Paragraph{u"Some words."});
    document.add(Paragraph{u"The table describes the participants."});
    document.add(participants());
    Desk desk;
    const QString word = QString::fromUtf8(part(desk.put(u"a.docx"_s, *toDocx(document)), u"word/document.xml"_s));
    EXPECT_EQ(word.left(word.indexOf(u"<w:tbl>"_s)).count(u"<w:keepNext/>"_s), 2) << "the sentence and the caption";
    const QString odf = QString::fromUtf8(part(desk.put(u"a.odt"_s, *toOdt(document)), u"content.xml"_s));
    EXPECT_TRUE(odf.contains(u"fo:keep-with-next=\"always\""_s));
}

TEST(TurnedPage, TakesTheTitleOfADocumentThatBeginsWithIt) {
    application();
    Document document;
    document.title = u"Checklist"_s;
    Table table = participants();
    table.landscape = true;
    document.add(table, u"table"_s);
    EXPECT_EQ(toPdf(document)->pageOfBookmark.value(u"table"_s), 1);
    Desk desk;
    EXPECT_EQ(part(desk.put(u"x.docx"_s, *toDocx(document)), u"word/document.xml"_s).count("<w:sectPr>"), 1);
}
