// DOCX and ODT, read by LibreOffice (through PDF), pandoc and xmllint.
#include <gmock/gmock.h>

#include <QFileInfo>
#include <QRegularExpression>

#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/export/report_builder.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;

namespace {

Document awkward() {
    Document document;
    document.title = u"Bell\x07 and\x0b "_s + QChar(0xD800) + u"half"_s;
    document.add(Paragraph{u"\x01\x02 kept \x1f words \U0001F600 \uFFFF & < > \" '"}, u"<&\"' id>"_s);
    document.add(Paragraph{Inline{Run::link(u"there"_s, u"<&\"' id>"_s), Run::link(u"nowhere"_s, u"missing"_s)}});
    document.add(Table{{}, {}, {}, {}});
    document.add(List{});
    document.add(Quote{});
    document.add(Note{});
    document.add(PageBreak{});
    return document;
}

/// One run of LibreOffice for all, for it takes long to start.
class Office : public testing::Test {
protected:
    static void SetUpTestSuite() {
        application();
        s_desk = new Desk;
        QStringList sources;
        for (const QString& suffix : {u"docx"_s, u"odt"_s}) {
            EXPECT_TRUE(writeDocument(richReport(), s_desk->path(u"rich_"_s + suffix + u'.' + suffix)).ok());
            EXPECT_TRUE(writeDocument(longTable(1000), s_desk->path(u"long_"_s + suffix + u'.' + suffix)).ok());
            EXPECT_TRUE(writeDocument(Document{}, s_desk->path(u"empty_"_s + suffix + u'.' + suffix)).ok());
            EXPECT_TRUE(writeDocument(awkward(), s_desk->path(u"awkward_"_s + suffix + u'.' + suffix)).ok());
            for (const QString& name : names()) sources.append(s_desk->path(name + u'_' + suffix + u'.' + suffix));
        }
        run(u"soffice"_s, QStringList{u"-env:UserInstallation=file://"_s + s_desk->path(u"profile"_s), u"--headless"_s,
                                      u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, s_desk->path(u"."_s)} +
                              sources);
    }
    static void TearDownTestSuite() { delete std::exchange(s_desk, nullptr); }
    static QStringList names() { return {u"rich"_s, u"long"_s, u"empty"_s, u"awkward"_s}; }
    static QStringList suffixes() { return {u"docx"_s, u"odt"_s}; }
    static QString file(const QString& name, const QString& suffix) {
        return s_desk->path(name + u'_' + suffix + u'.' + suffix);
    }
    static QString pdf(const QString& name, const QString& suffix) {
        return s_desk->path(name + u'_' + suffix + u".pdf"_s);
    }
    static Desk* s_desk;
};
Desk* Office::s_desk = nullptr;

TEST_F(Office, EachPartIsWellFormed) {
    for (const QString& suffix : suffixes())
        for (const QString& name : names())
            for (const QString& part : partsOf(file(name, suffix))) {
                if (part == u"mimetype") continue;
                const Ran lint =
                    run(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"-"_s}, test::part(file(name, suffix), part));
                EXPECT_EQ(lint.exitCode, 0)
                    << qPrintable(name + u'.' + suffix + u": "_s + part) << lint.errors.toStdString();
            }
}

TEST_F(Office, LibreOfficeOpensEachOfThem) {
    for (const QString& suffix : suffixes())
        for (const QString& name : names())
            EXPECT_GT(QFileInfo(pdf(name, suffix)).size(), 500) << qPrintable(name + suffix);
}

TEST_F(Office, LibreOfficeShowsHeadingsQuotesAndCellsInOrder) {
    for (const QString& suffix : suffixes()) {
        expectInOrder(pdfText(pdf(u"rich"_s, suffix)), {u"Between two waiting rooms"_s,
                                                        u"Contents"_s,
                                                        u"Closing words"_s,
                                                        u"Findings Three themes"_s,
                                                        u"(Table 1, page 3). They are not ranked"_s,
                                                        u"Lost in transition The"_s,
                                                        u"I stood there with three letters"_s,
                                                        u"(F1d, physician)"_s,
                                                        u"ørerne i maskinen. (I1c)"_s,
                                                        u"Condensate, group 2"_s,
                                                        u"A negative case"_s,
                                                        u"2. Mark meaning units. a. once alone"_s,
                                                        u"Table 1. Themes and the participants"_s,
                                                        u"Navigating complex transitions F1d, I1c"_s,
                                                        u"Table 2. Participants"_s,
                                                        u"P60 social worker"_s,
                                                        u"Table 3. Checklist"_s,
                                                        u"Item 8"_s,
                                                        u"Closing words"_s,
                                                        u"First line second line"_s});
    }
}

TEST_F(Office, LibreOfficeRepeatsTheHeaderRow) {
    for (const QString& suffix : suffixes()) {
        const QString text = pdfText(pdf(u"long"_s, suffix));
        EXPECT_GT(text.count(u"Number"_s), 10) << qPrintable(suffix);
        EXPECT_TRUE(text.contains(u"row1000"_s)) << qPrintable(suffix);
    }
}

TEST_F(Office, LibreOfficeTurnsThePageOfAWideTable) {
    for (const QString& suffix : suffixes()) {
        const QString sizes = QString::fromUtf8(run(u"pdfinfo"_s, {u"-l"_s, u"99"_s, pdf(u"rich"_s, suffix)}).output);
        EXPECT_GE(sizes.count(QRegularExpression(u"size:\\s+842 x 595|size:\\s+841.* x 595"_s)), 1)
            << qPrintable(sizes);
        EXPECT_GE(sizes.count(QRegularExpression(u"size:\\s+595.* x 84"_s)), 3) << qPrintable(sizes);
    }
}

TEST_F(Office, PandocReadsTheSameTextsInTheSameOrder) {
    for (const QString& suffix : suffixes()) {
        SCOPED_TRACE(suffix.toStdString());
        // Pandoc's ODT reader passes over table-header-rows; LibreOffice is asked about those above.
        expectInOrder(readByPandoc(suffix, s_desk->read(QFileInfo(file(u"rich"_s, suffix)).fileName())),
                      textsOf(richReport(), suffix == u"odt" ? HeaderRows::Without : HeaderRows::With));
    }
}

TEST_F(Office, PandocSeesQuotesAsQuotesInDocx) {
    const Ran native =
        run(u"pandoc"_s, {u"-f"_s, u"docx"_s, u"-t"_s, u"html"_s, u"--wrap=none"_s, file(u"rich"_s, u"docx"_s)});
    EXPECT_THAT(native.output.toStdString(), testing::ContainsRegex("<blockquote>\n<p>I stood there"));
    EXPECT_THAT(native.output.toStdString(), testing::ContainsRegex("<h2[^>]*>Lost in transition</h2>"));
}

TEST_F(Office, DropsWhatXmlForbidsAndKeepsTheRest) {
    for (const QString& suffix : suffixes()) {
        const Ran plain =
            run(u"pandoc"_s, {u"-f"_s, suffix, u"-t"_s, u"plain"_s, u"--wrap=none"_s, file(u"awkward"_s, suffix)});
        EXPECT_THAT(QString::fromUtf8(plain.output).simplified().toStdString(),
                    testing::HasSubstr(u"kept words \U0001F600 & < > \" '"_s.toStdString()));
    }
}

TEST_F(Office, OdtStartsWithItsMimetypeUncompressed) {
    const QByteArray bytes = s_desk->read(u"rich_odt.odt"_s);
    EXPECT_EQ(bytes.mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_F(Office, ContentsHavePagesBeforeAnyProgramUpdatesThem) {
    const QByteArray body = part(file(u"rich"_s, u"docx"_s), u"word/document.xml"_s);
    EXPECT_TRUE(body.contains("TOC \\o"));
    EXPECT_FALSE(body.contains(QByteArray("\xE2\x80\x93</w:t>"))) << "an unknown page";
}

TEST_F(Office, MarksTheLanguageOfAQuote) {
    EXPECT_TRUE(part(file(u"rich"_s, u"docx"_s), u"word/document.xml"_s).contains("<w:lang w:val=\"da-DK\"/>"));
    EXPECT_TRUE(part(file(u"rich"_s, u"odt"_s), u"content.xml"_s).contains("fo:language=\"da\""));
    EXPECT_TRUE(part(file(u"rich"_s, u"docx"_s), u"word/document.xml"_s).contains("<w:bidi/>"));
    EXPECT_TRUE(part(file(u"rich"_s, u"odt"_s), u"content.xml"_s).contains("style:writing-mode=\"rl-tb\""));
}

TEST_F(Office, EveryReferenceHasItsBookmark) {
    const QString body = QString::fromUtf8(part(file(u"rich"_s, u"docx"_s), u"word/document.xml"_s));
    QSet<QString> bookmarks;
    static const QRegularExpression start(u"<w:bookmarkStart [^>]*w:name=\"([^\"]+)\""_s),
        use(u"(?:PAGEREF|REF|w:anchor=\") ?([^ \"]+)"_s);
    for (auto it = start.globalMatch(body); it.hasNext();) bookmarks.insert(it.next().captured(1));
    int uses = 0;
    for (auto it = use.globalMatch(body); it.hasNext(); ++uses) {
        const QString name = it.next().captured(1);
        EXPECT_TRUE(bookmarks.contains(name)) << qPrintable(name);
        EXPECT_LE(name.size(), 40);
    }
    EXPECT_GT(uses, 10);
}

TEST_F(Office, GivesTheSameBytesForTheSameDocument) {
    EXPECT_EQ(*toDocx(richReport()), *toDocx(richReport()));
    EXPECT_EQ(*toOdt(richReport()), *toOdt(richReport()));
    for (const QString& suffix : suffixes()) {
        const QString times = QString::fromUtf8(run(u"unzip"_s, {u"-l"_s, file(u"rich"_s, suffix)}).output);
        EXPECT_EQ(times.count(u"1980-01-01 00:00"_s), partsOf(file(u"rich"_s, suffix)).size()) << qPrintable(times);
    }
}

TEST_F(Office, NamesTheAuthorsAndNobodyElse) {
    const QString core = QString::fromUtf8(part(file(u"rich"_s, u"docx"_s), u"docProps/core.xml"_s));
    EXPECT_TRUE(core.contains(u"<dc:creator>Åse Lykkegård; Jón Þórsson</dc:creator>"_s)) << qPrintable(core);
    EXPECT_FALSE(core.contains(u"lastModifiedBy"_s));
}

namespace {

struct WordRun {
    QString words;
    bool rightToLeft = false;
    QString language;
};

/// The runs of a DOCX's body, read with regular expressions.
QList<WordRun> runsOf(const QString& body) {
    static const QRegularExpression run(u"<w:r>(.*?)</w:r>"_s), words(u"<w:t [^>]*>([^<]*)</w:t>"_s), language(u"<w:lang w:(?:val|bidi)=\"([^\"]+)\"/>"_s);
    QList<WordRun> runs;
    for (auto each = run.globalMatch(body); each.hasNext();) {
        const QString inner = each.next().captured(1);
        if (inner.contains(u"<w:t "_s)) runs.append({words.match(inner).captured(1), inner.contains(u"<w:rtl/>"_s), language.match(inner).captured(1)});
    }
    return runs;
}

QString bodyOf(const Document& document) {
    const Desk desk;
    return QString::fromUtf8(part(desk.put(u"x.docx"_s, *toDocx(document)), u"word/document.xml"_s));
}

}  // namespace

TEST(WordRuns, AreCutWhereTheDirectionChanges) {
    Document document;
    document.add(Paragraph{u"ذهبت إلى Herlev Hospital في 2021."}).language = u"ar"_s;
    document.add(Paragraph{u"She said سلام (peace), COVID-19."});
    const QList<WordRun> runs = runsOf(bodyOf(document));
    QStringList words;
    for (const WordRun& run : runs) words.append((run.rightToLeft ? u"<"_s : u">"_s) + run.words + u'|' + run.language);
    EXPECT_EQ(words.join(u'\n').toStdString(),
              u"<ذهبت إلى |ar-EG\n>Herlev Hospital|\n< في 2021.|ar-EG\n>She said |\n<سلام|\n> (peace), COVID-19.|"_s.toStdString());
}

TEST(WordFields, AskForTheirPagesWhereThereAreSome) {
    const auto settings = [](const Document& document) {
        const Desk desk;
        return QString::fromUtf8(part(desk.put(u"x.docx"_s, *toDocx(document)), u"word/settings.xml"_s));
    };
    Document document;
    document.add(Heading{1, u"Methods"}, u"methods"_s);
    document.add(Paragraph{u"Some words."});
    EXPECT_FALSE(settings(document).contains(u"updateFields"_s)) << "nothing to count, and no question when it opens";
    Document listed = document;
    listed.add(TableOfContents{});
    EXPECT_TRUE(settings(listed).contains(u"<w:updateFields w:val=\"true\"/>"_s));
    document.add(Table{{}, {{1}, {1}}, {}, {{u"1", Cell(Inline(Run::pageOf(u"methods"_s)))}}});
    EXPECT_TRUE(settings(document).contains(u"updateFields"_s));
}

/// Laying out takes as long as writing, so it is left out where no number of a page is shown; wherever one is, it is as the pages are.
TEST(WriteDocument, KnowsThePagesWhereverANumberOfOneIsShown) {
    application();
    using Words = kondensat::exporting::Run;
    const Inline page{Words(u"see page "_s), Words::pageOf(u"there"_s, u"there"_s)};
    QList<BlockContent> contents{Paragraph{page}, Heading{1, page}, Quote{{page}, {}}, Note{u"note"_s, {page}}, List{{{page, 0}}, false}, TableOfContents{}};
    for (int part = 0; part < 2; ++part) {
        Table table;
        table.columns.resize(1);
        (part == 0 ? table.rows : table.headerRows).append(Row{Cell(page)});
        contents.append(table);
    }
    for (const BlockContent& content : contents) {
        Document document;
        document.title = u"Pages"_s;
        document.add(content);
        document.add(PageBreak{});
        document.add(PageBreak{});
        document.add(Heading{1, u"There"_s}, u"there"_s);
        Document known = document;
        known.knownPages = toPdf(document)->pageOfBookmark;
        EXPECT_GT(known.knownPages.value(u"there"_s), 1);
        for (const QString& suffix : {u"docx"_s, u"odt"_s}) {
            const auto bytes = documentBytes(document, suffix);
            ASSERT_TRUE(bytes.ok());
            EXPECT_EQ(*bytes, suffix == u"docx" ? *toDocx(known) : *toOdt(known)) << suffix.toStdString() << ' ' << content.index();
        }
    }
}

TEST(WriteDocument, RefusesASuffixItDoesNotKnow) {
    Desk desk;
    const auto result = writeDocument(Document{}, desk.path(u"report.rtf"_s));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, kondensat::Error::Code::Unsupported);
    EXPECT_FALSE(QFileInfo::exists(desk.path(u"report.rtf"_s)));
}

TEST(WriteDocument, LeavesTheOldFileWhenTheNewOneCannotBeMade) {
    Desk desk;
    const QString path = desk.put(u"report.html"_s, "old");
    Document broken;
    broken.add(Table{u"Too wide", {{1}}, {}, {{u"one", u"two"}}});
    const auto result = writeDocument(broken, path);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().file, path);
    EXPECT_EQ(desk.read(u"report.html"_s), "old");
}

}  // namespace
