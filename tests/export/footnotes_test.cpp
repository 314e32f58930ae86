// Footnotes: real ones in office files, linked ones in web pages, at the foot of their page in a PDF.
#include <gmock/gmock.h>

#include <QRegularExpression>

#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/export/report_builder.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;

namespace {

/// Marks in a quote, a table and a paragraph; one note without a mark, one mark without a note, one note marked twice.
Document noted() {
    Document document;
    document.title = u"Noted"_s;
    document.footnotes = {{u"unused"_s, {u"Nobody points here"}, {}},
                          {u"second"_s, {u"Noten i tabellen"}, u"da"_s},
                          {u"first"_s, {u"– Regnen gør ingenting.", u"– Nej, når man er flere."}, u"da"_s},
                          {u"third"_s, {u"انتظرت طويلا"}, u"ar"_s}};
    document.add(Quote{{u"– The rain is nothing.", Inline{Run(u"– No, when there are several."_s), Run::footnote(u"first"_s)}}, u"(P1)"_s});
    document.add(Table{u"Table with a note", {{1}, {1}}, {{u"Left", u"Right"}}, {{u"cell", Cell(Inline{Run(u"noted cell"_s), Run::footnote(u"second"_s)})}}});
    document.add(Paragraph{Inline{Run(u"Waiting"_s), Run::footnote(u"third"_s), Run(u" and again"_s), Run::footnote(u"first"_s), Run(u" and nothing"_s), Run::footnote(u"missing"_s), Run(u" here."_s)}});
    return document;
}

class Footnotes : public testing::Test {
protected:
    static void SetUpTestSuite() {
        application();
        s_desk = new Desk;
        QStringList made;
        for (const QString& suffix : {u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"md"_s}) {
            EXPECT_TRUE(writeDocument(noted(), s_desk->path(u"noted_"_s + suffix + u'.' + suffix)).ok());
            if (suffix == u"docx" || suffix == u"odt") made.append(s_desk->path(u"noted_"_s + suffix + u'.' + suffix));
        }
        run(u"soffice"_s, QStringList{u"-env:UserInstallation=file://"_s + s_desk->path(u"profile"_s), u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, s_desk->path(u"."_s)} + made);
    }
    static void TearDownTestSuite() { delete std::exchange(s_desk, nullptr); }
    static QString file(const QString& suffix) { return s_desk->path(u"noted_"_s + suffix + u'.' + suffix); }
    static QString readBack(const QString& suffix, const QString& to) {
        const Ran ran = run(u"pandoc"_s, {u"-f"_s, suffix == u"md" ? u"markdown"_s : suffix, u"-t"_s, to, u"--wrap=none"_s, file(suffix)});
        EXPECT_EQ(ran.exitCode, 0) << ran.errors.toStdString();
        return QString::fromUtf8(ran.output);
    }
    static Desk* s_desk;
};
Desk* Footnotes::s_desk = nullptr;

TEST_F(Footnotes, AreFootnotesToPandocInDocxOdtAndMarkdown) {
    for (const QString& suffix : {u"docx"_s, u"odt"_s, u"md"_s}) {
        SCOPED_TRACE(suffix.toStdString());
        const QString native = readBack(suffix, u"native"_s);
        EXPECT_EQ(native.count(u"Note\n"_s) + native.count(u"Note ["_s) + native.count(QRegularExpression(u"\\bNote$"_s)), 3) << native.toStdString();
        const QString plain = readBack(suffix, u"plain"_s).simplified();
        expectInOrder(plain, {u"when there are several.[1]"_s, u"noted cell[2]"_s, u"Waiting[3] and again"_s, u"and nothing here."_s, u"[1] – Regnen gør ingenting."_s, u"– Nej, når man er flere."_s,
                              u"[2] Noten i tabellen"_s, u"[3] انتظرت طويلا"_s});
        EXPECT_FALSE(plain.contains(u"Nobody points here"_s));
    }
}

TEST_F(Footnotes, StandAtTheFootOfThePageInLibreOfficeAndPdf) {
    for (const QString& suffix : {u"docx"_s, u"odt"_s, u"pdf"_s}) {
        SCOPED_TRACE(suffix.toStdString());
        const QString path = s_desk->path(u"noted_"_s + suffix + u".pdf"_s);
        const QString text = pdfText(path, 1);
        EXPECT_GT(text.indexOf(u"Regnen"_s), text.indexOf(u"and nothing"_s));
        const QString boxes = QString::fromUtf8(run(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, path, u"-"_s}).output);
        const auto top = [&](const QString& word) {
            return QRegularExpression(u"yMin=\"([\\d.]+)\"[^>]*>%1<"_s.arg(word)).match(boxes).captured(1).toDouble();
        };
        EXPECT_GT(top(u"Regnen"_s), 600) << "of 842 points";
        EXPECT_LT(top(u"Regnen"_s), 790);
        EXPECT_LT(top(u"again"_s), 400);
    }
}

TEST_F(Footnotes, AreMarkedInTheirLanguage) {
    const QByteArray notes = part(file(u"docx"_s), u"word/footnotes.xml"_s);
    EXPECT_TRUE(notes.contains("<w:lang w:val=\"da-DK\"/>"));
    EXPECT_TRUE(notes.contains("<w:bidi/>"));
    EXPECT_EQ(run(u"xmllint"_s, {u"--noout"_s, u"-"_s}, notes).exitCode, 0);
    EXPECT_TRUE(part(file(u"odt"_s), u"content.xml"_s).contains("fo:language=\"da\""));
    const QString html = QString::fromUtf8(s_desk->read(u"noted_html.html"_s));
    EXPECT_TRUE(html.contains(QRegularExpression(u"<span lang=\"da\">Noten i tabellen"_s)));
    EXPECT_TRUE(html.contains(QRegularExpression(u"<span lang=\"ar\" dir=\"rtl\">"_s)));
}

TEST_F(Footnotes, LeadThereAndBackInAWebPage) {
    const QString html = QString::fromUtf8(s_desk->read(u"noted_html.html"_s));
    for (int number = 1; number <= 3; ++number) {
        EXPECT_EQ(html.count(u"<a href=\"#note-%1\" id=\"note-mark-%1\""_s.arg(number)), 1);
        EXPECT_EQ(html.count(u"<li id=\"note-%1\">"_s.arg(number)), 1);
        EXPECT_EQ(html.count(u"<a href=\"#note-mark-%1\" role=\"doc-backlink\" aria-label=\"Back to the text\""_s.arg(number)), 1);
    }
    const Ran tidy = run(u"tidy"_s, {u"-q"_s, u"-e"_s, u"-utf8"_s}, html.toUtf8());
    EXPECT_FALSE(tidy.errors.contains("Error:")) << tidy.errors.toStdString();
}

TEST_F(Footnotes, OfAPdfKeepToTheirPageAndLoseNoWord) {
    Document document;
    for (int i = 1; i <= 300; ++i) {
        Inline text{kondensat::exporting::Run(u"Body%1 with some words."_s.arg(i))};
        if (i % 7 == 0) {
            text.runs.append(kondensat::exporting::Run::footnote(QString::number(i)));
            document.footnotes.append({QString::number(i), {u"Foot%1 tells more."_s.arg(i)}, {}});
        }
        document.add(Paragraph{text});
    }
    const auto output = toPdf(document);
    ASSERT_TRUE(output.ok());
    const QString path = s_desk->put(u"many.pdf"_s, output->bytes);
    int seen = 0;
    for (int page = 1; page <= output->pages; ++page) {
        const QString text = pdfText(path, page);
        for (int i = 7; i <= 300; i += 7) {
            const bool marked = text.contains(u"Body%1 "_s.arg(i));
            EXPECT_EQ(marked, text.contains(u"Foot%1 "_s.arg(i))) << "note " << i << " on page " << page;
            seen += marked;
        }
    }
    EXPECT_EQ(seen, 42);
}

TEST_F(Footnotes, OfAPdfGoOnAtTheFootOfTheNextPages) {
    QString words;
    for (int i = 0; i < 4000; ++i) words += u"note%1 "_s.arg(i);
    Document document;
    document.add(Paragraph{Inline{kondensat::exporting::Run(u"Marked"_s), kondensat::exporting::Run::footnote(u"long"_s)}});
    for (int i = 0; i < 120; ++i) document.add(Paragraph{u"body%1"_s.arg(i)});
    document.footnotes.append({u"long"_s, {words}, {}});
    const auto output = toPdf(document);
    ASSERT_TRUE(output.ok());
    const QString path = s_desk->put(u"long.pdf"_s, output->bytes);
    QStringList inOrder;
    for (const QString& word : test::words(QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).output)))
        if (word.startsWith(u"note"_s)) inOrder.append(word);
    ASSERT_EQ(inOrder.size(), 4000);
    for (int i = 0; i < 4000; ++i) ASSERT_EQ(inOrder[i], u"note%1"_s.arg(i));
    EXPECT_TRUE(pdfText(path, 1).contains(u"note0 "_s));
    EXPECT_TRUE(pdfText(path, 1).contains(u"body5"_s)) << "the text goes on above it";
    EXPECT_EQ(run(u"qpdf"_s, {u"--check"_s, path}).exitCode, 0);
}

}  // namespace
