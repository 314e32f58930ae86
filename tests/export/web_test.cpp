// HTML and Markdown, read back by pandoc.
#include <gmock/gmock.h>

#include <QRegularExpression>

#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/export/report_builder.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;

namespace {

QString pandoc(const QString& from, const QString& to, const QByteArray& bytes, const QStringList& more = {}) {
    const Ran ran = run(u"pandoc"_s, QStringList{u"-f"_s, from, u"-t"_s, to, u"--wrap=none"_s} + more, bytes);
    EXPECT_EQ(ran.exitCode, 0) << ran.errors.toStdString();
    return QString::fromUtf8(ran.output);
}

/// A document of one paragraph, as pandoc reads its Markdown.
QString readBack(const QString& text) {
    Document document;
    document.add(Paragraph{Inline(text)});
    const QString json = pandoc(u"markdown"_s, u"plain"_s, *toMarkdown(document));
    return json.trimmed();
}

TEST(Html, IsReadByPandocWithTheSameTextsInTheSameOrder) {
    expectInOrder(readByPandoc(u"html"_s, *toHtml(richReport())), textsOf(richReport()));
}

TEST(Html, AsksForNothingFromElsewhere) {
    const QString html = QString::fromUtf8(*toHtml(richReport()));
    static const QRegularExpression outside(u"(src|href)=\"(?!#)|url\\(|@import|https?:"_s);
    EXPECT_FALSE(html.contains(outside)) << qPrintable(outside.match(html).captured());
}

TEST(Html, IsWellFormedToAStrictReader) {
    const Ran lint = run(u"xmllint"_s, {u"--html"_s, u"--noout"_s, u"-"_s}, *toHtml(richReport()));
    for (const QByteArray& line : lint.errors.split('\n'))
        if (line.contains("error")) {
            EXPECT_TRUE(line.contains("Tag ") && line.contains(" invalid"))
                << line.toStdString();  // HTML 5's own elements
        }
}

TEST(Html, EveryLinkLeadsToAnId) {
    const QString html = QString::fromUtf8(*toHtml(richReport()));
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    int links = 0;
    for (auto it = link.globalMatch(html); it.hasNext(); ++links) {
        const QString id = it.next().captured(1);
        EXPECT_EQ(html.count(u" id=\""_s + id + u'"'), 1) << qPrintable(id);
    }
    EXPECT_GT(links, 8);
}

TEST(Html, SaysLanguageAndDirection) {
    const QString html = QString::fromUtf8(*toHtml(richReport()));
    EXPECT_TRUE(html.contains(u"<html lang=\"en-GB\">"_s));
    EXPECT_TRUE(html.contains(u"<p lang=\"ar\" dir=\"rtl\">"_s));
    EXPECT_TRUE(html.contains(u"<p lang=\"da\">"_s));
}

TEST(Html, SaysTheDirectionOfWordsWithinAParagraphAndOfWhatUnfolds) {
    Document document;
    kondensat::exporting::Run arabic(u"انتظرت طويلا"_s), danish(u"længe"_s);
    arabic.language = u"ar"_s, danish.language = u"da"_s;
    Block& block = document.add(Paragraph{Inline{u"She said ", arabic, u", in Danish ", danish, u", of those aged 50–59."}});
    Ground ground;
    ground.text = u"انتظرت طويلا"_s, ground.title = u"Interview 2"_s, ground.language = u"ar"_s;
    block.grounds = {ground};
    const QString html = QString::fromUtf8(*toHtml(document));
    EXPECT_TRUE(html.contains(u"<span lang=\"ar\" dir=\"rtl\">انتظرت طويلا</span>"_s));
    EXPECT_TRUE(html.contains(u"<span lang=\"da\">længe</span>"_s));
    EXPECT_TRUE(html.contains(u"<blockquote lang=\"ar\" dir=\"rtl\">"_s));
    EXPECT_TRUE(html.contains(u"<span class=\"span\">50–59</span>"_s)) << "no line ends within it";
}

TEST(Html, EscapesMarkupInText) {
    Document document;
    document.title = u"</title><script>"_s;
    document.language = u"en\" onload=\"x"_s;
    document.add(Paragraph{u"<script>alert('x')</script>"}, u"\"><script>"_s);
    const QString html = QString::fromUtf8(*toHtml(document));
    EXPECT_FALSE(html.contains(u"<script"_s));
    EXPECT_FALSE(html.contains(u" onload="_s));
}

TEST(Markdown, IsReadByPandocAsTheSameTextsInTheSameOrder) {
    expectInOrder(readByPandoc(u"markdown"_s, *toMarkdown(richReport())), textsOf(richReport()));
}

TEST(Markdown, KeepsEveryCharacterThatMeansSomethingToPandoc) {
    for (const QString& text : {u"*a* _b_ **c** `d` ~~e~~ ^f^ $g$ [h](i) ![j](k) {.l} <m> &amp; \\n"_s,
                                u"\"quoted\" 'single' don't ... -- --- x--y"_s,
                                u"@cite [@cite] http://example.org #5 |a|b|"_s,
                                u"1. one"_s,
                                u"12) twelve"_s,
                                u"(3) three"_s,
                                u"a. letter"_s,
                                u"(a) letter"_s,
                                u"iv. roman"_s,
                                u"# heading"_s,
                                u"- item"_s,
                                u"+ item"_s,
                                u"* item"_s,
                                u"> quote"_s,
                                u": definition"_s,
                                u"::: div"_s,
                                u"~ definition"_s,
                                u"| line block"_s,
                                u"---"_s,
                                u"***"_s,
                                u"==="_s,
                                u"% title"_s,
                                u"$$x$$"_s,
                                u"```"_s,
                                u"~~~"_s,
                                u"[^1]: note"_s,
                                u"[a]: b"_s,
                                u"\\begin{x}"_s,
                                u"\\"_s,
                                u"Table: caption"_s,
                                u"#. auto"_s,
                                u"(@) example"_s,
                                u"a\\"_s,
                                u"*[HTML]: x"_s,
                                u"B. Smith said"_s,
                                u"<!-- x -->"_s,
                                u"p. 5"_s,
                                u"+---+"_s,
                                u"10^6^ H~2~O"_s})
        EXPECT_EQ(readBack(text).toStdString(), text.toStdString());
}

TEST(Markdown, KeepsBoldItalicAndTheirNeighbours) {
    Document document;
    document.add(Paragraph{Inline{kondensat::exporting::Run(u"un"_s), kondensat::exporting::Run::strong(u"bold "_s),
                                  kondensat::exporting::Run::emphasis(u"it"_s),
                                  kondensat::exporting::Run::strong(u"both"_s), kondensat::exporting::Run(u"end"_s)}});
    const QString html = pandoc(u"markdown"_s, u"html"_s, *toMarkdown(document));
    EXPECT_TRUE(html.contains(u"un<strong>bold</strong> <em>it</em><!-- --><strong>both</strong>end"_s))
        << qPrintable(html);
}

TEST(Markdown, MakesTablesThatPandocSeesAsTables) {
    const QString html = pandoc(u"markdown"_s, u"html"_s, *toMarkdown(richReport()));
    EXPECT_EQ(html.count(u"<table"_s), 3);
    EXPECT_TRUE(html.contains(u"<caption><strong>Table 1.</strong> Themes"_s))
        << qPrintable(html.mid(html.indexOf(u"<caption"_s), 200));
    EXPECT_TRUE(html.contains(u"P60"_s));
    EXPECT_EQ(html.count(u"<blockquote"_s), 3);
}

TEST(Markdown, NestsListsAndKeepsNeighboursApart) {
    const QString html = pandoc(u"markdown"_s, u"html"_s, *toMarkdown(richReport())).simplified();
    EXPECT_TRUE(html.contains(u"<li>Lost in transition <ul> <li>Navigating complex transitions</li>"_s))
        << qPrintable(html);
    EXPECT_TRUE(html.contains(u"<li>Condense.</li>"_s));
}

TEST(Markdown, LinksLeadSomewhere) {
    const QString html = pandoc(u"markdown"_s, u"html"_s, *toMarkdown(richReport()));
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    for (auto it = link.globalMatch(html); it.hasNext();) {
        const QString id = it.next().captured(1);
        EXPECT_EQ(html.count(u"id=\""_s + id + u'"'), 1) << qPrintable(id);
    }
}

TEST(Markdown, ReadsTitlesWithColonsAndQuotes) {
    Document document;
    document.title = u"Trust: \"theirs\" & *ours* \\ done"_s;
    const QString plain = pandoc(u"markdown"_s, u"plain"_s, *toMarkdown(document), {u"-s"_s});
    EXPECT_TRUE(plain.contains(document.title)) << qPrintable(plain);
}

TEST(AllWriters, WriteAnEmptyDocument) {
    EXPECT_TRUE(toHtml(Document{}).ok());
    EXPECT_TRUE(toMarkdown(Document{}).ok());
}

TEST(AllWriters, RefuseARowWithMoreCellsThanColumns) {
    Document document;
    document.add(Table{u"Too wide", {{1}}, {}, {{u"one", u"two"}}});
    application();
    EXPECT_FALSE(toHtml(document).ok());
    EXPECT_FALSE(toMarkdown(document).ok());
    EXPECT_FALSE(toDocx(document).ok());
    EXPECT_FALSE(toOdt(document).ok());
    EXPECT_FALSE(toPdf(document).ok());
}

}  // namespace
