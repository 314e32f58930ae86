// What a reader finds who does not see the pages of a PDF: poppler reads the tags and their words.
#include <gmock/gmock.h>

#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/export/report_builder.h"
#include "tests/export/structure_tree.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;
using testing::ElementsAre;

namespace {

using Words = kondensat::exporting::Run;

class TaggedPdf : public testing::Test {
protected:
    void SetUp() override { application(); }
    Node write(const Document& document) {
        const auto output = toPdf(document);
        EXPECT_TRUE(output.ok());
        if (!output) return {};
        pages = output->pages;
        path = desk.put(u"tagged.pdf"_s, output->bytes);
        return structureOf(path);
    }
    Desk desk;
    QString path;
    int pages = 0;
};

QString evened(const QString& text) {
    return words(text).join(u' ');
}

/// "H2 Findings", in the order of the tree.
QStringList headingsIn(const Node& node) {
    QStringList headings;
    for (const Node& child : node.children) {
        if (child.role.size() == 2 && child.role[0] == u'H' && child.role[1].isDigit()) headings.append(child.role + u' ' + child.words());
        headings += headingsIn(child);
    }
    return headings;
}

QString cellText(const Cell& cell, const PdfOutput& output) {
    QString text;
    for (const Inline& paragraph : cell.paragraphs)
        for (const Words& run : paragraph.runs)
            text += (run.reference == Words::Reference::Page ? QString::number(output.pageOfBookmark.value(run.target)) : run.text) + u' ';
    return evened(text);
}

TEST_F(TaggedPdf, HasTheHeadingsOfTheDocumentBelowItsTitle) {
    const Document document = richReport();
    QStringList expected = {u"H1 "_s + document.title, u"H2 Abstract"_s, u"H2 Contents"_s};
    for (const Block& block : document.blocks)
        if (const auto* heading = block.as<Heading>()) expected.append(u"H%1 %2"_s.arg(heading->level + 1).arg(evened(heading->text.plain())));
    EXPECT_EQ(headingsIn(write(document)), expected);
}

TEST_F(TaggedPdf, SkipsNoLevelOfHeadings) {
    Document document;
    for (const int level : {3, 4, 1, 4}) document.add(Heading{level, u"Words"});
    EXPECT_EQ(headingsIn(write(document)), (QStringList{u"H1 Words"_s, u"H2 Words"_s, u"H1 Words"_s, u"H2 Words"_s}));
}

TEST_F(TaggedPdf, HasEachCellOfEachTableInItsRow) {
    const Document document = richReport();
    const auto output = toPdf(document);
    ASSERT_TRUE(output.ok());
    const QList<Node> tables = write(document).all(u"Table"_s);
    qsizetype count = 0;
    for (const Block& block : document.blocks) {
        const auto* table = block.as<Table>();
        if (!table) continue;
        ASSERT_LT(count, tables.size());
        const Node& tagged = tables[count++];
        EXPECT_EQ(tagged.roles(), (QStringList{u"Caption"_s, u"THead"_s, u"TBody"_s}));
        EXPECT_EQ(tagged.children[0].words(), u"Table %1. %2"_s.arg(count).arg(table->caption.plain()));
        const QList<Node> rows = tagged.all(u"TR"_s);
        ASSERT_EQ(rows.size(), table->headerRows.size() + table->rows.size()) << "each row once, on however many pages its headings stand";
        for (qsizetype r = 0; r < rows.size(); ++r) {
            const bool isHeader = r < table->headerRows.size();
            const Row& row = isHeader ? table->headerRows[r] : table->rows[r - table->headerRows.size()];
            QStringList expected, found;
            for (const Cell& cell : row) expected.append((isHeader ? u"TH "_s : u"TD "_s) + cellText(cell, *output));
            for (const Node& cell : rows[r].children) found.append(cell.role + u' ' + cell.words());
            EXPECT_EQ(found, expected);
            for (const Node& cell : rows[r].children) EXPECT_EQ(cell.attributes.contains(u"/Scope /Column"_s), isHeader);
        }
    }
    EXPECT_EQ(count, tables.size());
}

TEST_F(TaggedPdf, KeepsARowOfSeveralPagesWhole) {
    Document document;
    QString text;
    for (int i = 0; i < 3000; ++i) text += u"word%1 "_s.arg(i);
    document.add(Table{u"Wide", {{1}, {1}}, {{u"A", u"B"}}, {{Cell(text), u"short"}}});
    const QList<Node> cells = write(document).all(u"TD"_s);
    ASSERT_GT(pages, 2);
    ASSERT_EQ(cells.size(), 2);
    EXPECT_EQ(cells[0].words(), evened(text));
    EXPECT_EQ(cells[1].words(), u"short");
}

TEST_F(TaggedPdf, KeepsAParagraphOfTwoPagesWhole) {
    QString text;
    for (int i = 0; i < 500; ++i) text += u"word%1 "_s.arg(i);
    Document document;
    document.add(Paragraph{u"Before."});
    document.add(Paragraph{Inline(text)});
    document.add(Paragraph{u"After."});
    const Node root = write(document);
    ASSERT_EQ(pages, 2);
    ASSERT_EQ(root.roles(), (QStringList{u"P"_s, u"P"_s, u"P"_s}));
    EXPECT_EQ(root.children[1].words(), evened(text)) << "with a space where lines and pages end";
}

TEST_F(TaggedPdf, NestsListsAndContents) {
    const Node root = write(richReport());
    const QList<Node> lists = root.all(u"L"_s);
    ASSERT_EQ(lists.size(), 4);
    EXPECT_EQ(lists[0].attributes, QStringList{u"/ListNumbering /Disc"_s});
    ASSERT_EQ(lists[0].roles(), (QStringList{u"LI"_s, u"LI"_s}));
    EXPECT_EQ(lists[0].children[0].roles(), (QStringList{u"Lbl"_s, u"LBody"_s}));
    EXPECT_EQ(lists[0].children[0].children[1].words(), u"Lost in transition – Navigating complex transitions – Collaboration gaps"_s);
    EXPECT_EQ(lists[1].roles(), (QStringList{u"LI"_s, u"LI"_s})) << "within the first item of the list above";
    EXPECT_EQ(lists[2].attributes, QStringList{u"/ListNumbering /Decimal"_s});
    EXPECT_EQ(lists[3].attributes, QStringList{u"/ListNumbering /LowerAlpha"_s});
    EXPECT_EQ(lists[3].words(), u"a. once alone b. once together");
    const QList<Node> entries = root.all(u"TOCI"_s);
    ASSERT_EQ(entries.size(), 6);  // of the first three levels
    EXPECT_EQ(entries[0].all(u"Link"_s).value(0).words(), u"Findings");
    EXPECT_EQ(entries[0].all(u"Link"_s).value(0).annotations, 1);
    EXPECT_EQ(entries[0].words(), u"Findings 2");
    EXPECT_EQ(root.all(u"TOC"_s).size(), 3) << "a level within the other";
}

TEST_F(TaggedPdf, HoldsEveryWordOfThePagesButTheirNumbersAndRepeatedHeadings) {
    Document document = richReport();
    document.blocks.removeIf([](const Block& block) { return block.language == u"ar"; });  // whose words poppler turns round by line
    const Node root = write(document);
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).output);
    QString expected = root.words();
    for (int page = 1; page <= pages; ++page) expected += QString::number(page);
    for (const QString& headings : {u"Id Profession Session"_s, u"No Item Question Answer Status Page"_s}) {
        EXPECT_GE(text.count(headings), 2) << "the table goes on on another page";
        expected += headings.repeated(text.count(headings) - 1);
    }
    const auto letters = [](const QString& from) {
        QString all = words(from).join(QString());
        std::sort(all.begin(), all.end());
        return all;
    };
    EXPECT_EQ(letters(text).toStdString(), letters(expected).toStdString());
}

TEST_F(TaggedPdf, LeavesOutNumbersOfLines) {
    Document document;
    document.page.lineNumbers = true;
    document.add(Paragraph{u"One line."});
    EXPECT_EQ(write(document).words(), u"One line.");
    EXPECT_THAT(words(pdfText(path)), testing::Contains(u"1"_s));
}

TEST_F(TaggedPdf, PutsANoteBehindTheBlockOfItsMark) {
    Document document;
    document.footnotes = {{u"a"_s, {u"Noten i tabellen", u"og mere"}, u"da"_s}, {u"b"_s, {u"The other"}, {}}};
    document.add(Table{u"Noted", {{1}}, {{u"Head"}}, {{Cell(Inline{Words(u"noted cell"_s), Words::footnote(u"a"_s)})}}});
    document.add(Paragraph{Inline{Words(u"Waiting"_s), Words::footnote(u"b"_s), Words(u" and again."_s)}});
    document.add(Paragraph{u"The end."});
    const Node root = write(document);
    EXPECT_THAT(root.roles(), ElementsAre(u"Table"_s, u"Note"_s, u"P"_s, u"Note"_s, u"P"_s));
    EXPECT_EQ(root.children[2].words(), u"Waiting2 and again.");
    const Node reference = root.children[2].all(u"Reference"_s).value(0);
    EXPECT_EQ(reference.words(), u"2");
    EXPECT_EQ(reference.all(u"Link"_s).value(0).annotations, 1);
    EXPECT_THAT(root.children[1].roles(), ElementsAre(u"Lbl"_s, u"P"_s, u"P"_s));
    EXPECT_EQ(root.children[1].words(), u"1 Noten i tabellen og mere");
    EXPECT_EQ(root.children[3].words(), u"2 The other");
}

TEST_F(TaggedPdf, ReadsLinksWithinALineInTheirPlace) {
    const Node root = write(richReport());
    const QList<Node> paragraphs = root.all(u"P"_s);
    const auto found = std::find_if(paragraphs.begin(), paragraphs.end(), [](const Node& node) { return node.words().startsWith(u"Three themes"); });
    ASSERT_NE(found, paragraphs.end());
    EXPECT_THAT(found->roles(), ElementsAre(u"Link"_s, u"Link"_s, u"Link"_s));
    EXPECT_TRUE(found->words().contains(u"(Table 1, page"_s)) << found->words().toStdString();
    EXPECT_EQ(found->all(u"Link"_s)[2].words(), u"the matrix");
}

TEST_F(TaggedPdf, ReadsFromRightToLeftInTheOrderOfTheWords) {
    Document document;
    document.add(Heading{1, u"Target"}, u"there"_s);
    Inline text{Words(u"ראשון שני "_s), Words::link(u"שלישי"_s, u"there"_s), Words(u" רביעי "_s), Words::strong(u"חמישי"_s), Words(u" שישי"_s)};
    document.add(Paragraph{text}).language = u"he"_s;
    const Node paragraph = write(document).all(u"P"_s).value(0);
    EXPECT_EQ(paragraph.words(), u"ראשון שני שלישי רביעי חמישי שישי"_s) << paragraph.words().toStdString();
}

TEST_F(TaggedPdf, GivesArabicBackAsItIsSpelt) {
    const QString spelt = u"انتظرت طويلا ولم يتصل بي أحد، ثم ذهبت بنفسي. لا إلا الله لأن الآن الإسلام السلام علاج مُحَمَّد لله سلمى ممتاز ہے کہ"_s;
    Document document;
    document.add(Paragraph{Inline(spelt)}).language = u"ar"_s;
    document.add(Heading{2, Inline(spelt)}).language = u"ar"_s;
    document.add(Quote{{Inline(Words::emphasis(spelt))}, {}}).language = u"ar"_s;
    const Node root = write(document);
    for (const QString& role : {u"P"_s, u"H1"_s, u"BlockQuote"_s}) EXPECT_EQ(root.all(role).value(0).words().toStdString(), evened(spelt).toStdString()) << role.toStdString();
    EXPECT_EQ(root.all(u"P"_s).size(), 2);
    EXPECT_EQ(run(u"qpdf"_s, {u"--check"_s, path}).exitCode, 0);
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {path, u"-"_s}).output);
    for (const QString& word : {u"طويلا"_s, u"الإسلام"_s, u"الآن"_s}) EXPECT_GE(text.count(word), 2) << "poppler takes the bold heading apart: " << text.toStdString();
}

}  // namespace
