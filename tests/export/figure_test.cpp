// Drawings, and how each format shows them.
#include <gmock/gmock.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QtGui/QFontMetricsF>

#include "export/writers/svg.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;

namespace {

DrawnBox boxOf(const QRectF& where, const QString& words, bool bold = false) {
    DrawnBox box;
    box.where = where;
    box.lines = drawn::lines(words, {{}, 9, bold}, where.width() - 2 * drawn::padding);
    return box;
}

Figure treeFigure() {
    Figure figure;
    figure.caption = Inline(u"Groups & <subgroups>");
    figure.title = u"Coding tree"_s;
    figure.alternative = u"A tree of one group. \"Lost\": Letters & log-ins; Buses."_s;
    figure.inWords = {{{Inline(u"Lost between systems"), 0}, {Inline(u"Letters & log-ins"), 1}, {Inline(u"Buses"), 1}}};
    Drawing drawing{400, 100, {}, {}};
    drawing.paths = {{{QPointF(120, 50), QPointF(135, 50), QPointF(135, 20), QPointF(150, 20)}},
                     {{QPointF(120, 50), QPointF(150, 80)}, Stroke::Dashed, true}};
    drawing.boxes = {boxOf({0, 35, 120, 30}, u"Lost between systems"_s, true), boxOf({150, 5, 200, 30}, u"Letters & log-ins"_s),
                     boxOf({150, 65, 200, 30}, u"الحافلات والرسائل"_s)};
    drawing.boxes[1].centred = true;
    drawing.boxes[2].stroke = Stroke::Dotted;
    drawing.boxes[0].shade = 0.92;
    figure.parts = {drawing};
    return figure;
}

Document withFigures() {
    Document document;
    document.title = u"Figures"_s;
    document.add(Paragraph{Inline{Run::captionOf(u"tree"_s), Run(u" follows, and "_s), Run::captionOf(u"late"_s), Run(u" ends."_s)}});
    document.add(Table{u"A table", {{1}}, {}, {{u"cell"}}}, u"table"_s);
    document.add(treeFigure(), u"tree"_s);
    Figure two = treeFigure();
    two.parts.append(two.parts.first());
    two.landscape = true;
    document.add(two, u"late"_s);
    document.add(Paragraph{u"After the figures."});
    return document;
}

class Figures : public testing::Test {
protected:
    static void SetUpTestSuite() {
        application();
        s_desk = new Desk;
        for (const QString& suffix : {u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"md"_s})
            EXPECT_TRUE(writeDocument(withFigures(), s_desk->path(u"f_"_s + suffix + u'.' + suffix)).ok());
        run(u"soffice"_s, {u"-env:UserInstallation=file://"_s + s_desk->path(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                           u"pdf"_s, u"--outdir"_s, s_desk->path(u"."_s), s_desk->path(u"f_docx.docx"_s), s_desk->path(u"f_odt.odt"_s)});
    }
    static void TearDownTestSuite() { delete std::exchange(s_desk, nullptr); }
    static QString text(const QString& suffix) { return QString::fromUtf8(s_desk->read(u"f_%1.%1"_s.arg(suffix))); }
    static Desk* s_desk;
};
Desk* Figures::s_desk = nullptr;

int lintExit(const QByteArray& xml) {
    return run(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"-"_s}, xml).exitCode;
}

}  // namespace

TEST(DrawnWords, AreNeverWiderInAFontThanReckoned) {
    application();
    for (const QString& family : {u"Noto Sans"_s, u"DejaVu Sans"_s})
        for (const bool bold : {false, true})
            for (const QString& words : {u"The quick brown fox jumps over the lazy dog"_s, u"ÅNGSTRÖM, Ærøskøbing & Łódź – 1,234 (50 %)"_s,
                                         u"WWWWW MMMMM iiiii lllll"_s, u"Широкая электрификация южных губерний"_s,
                                         u"هذا نص عربي طويل بعض الشيء"_s, u"שלום לכל העולם הגדול"_s, u"“Quoted” … → 中文字符"_s}) {
                QFont font(family);
                font.setPixelSize(90);
                font.setBold(bold);
                EXPECT_LE(QFontMetricsF(font).horizontalAdvance(words) / 10, drawn::textWidth(words, 9, bold))
                    << words.toStdString() << ' ' << family.toStdString() << bold;
            }
}

TEST(DrawnWords, WrapAndLoseNothing) {
    const QString words = u"Collaboration gaps between Donaudampfschifffahrtsgesellschaftskapitän and 中文字符 sectors"_s;
    for (const double width : {400.0, 120.0, 60.0, 20.0}) {
        const QStringList lines = drawn::wrapped(words, 9, false, width);
        QString joined = lines.join(QString());
        EXPECT_EQ(joined.remove(u' ').toStdString(), QString(words).remove(u' ').toStdString());
        for (const QString& line : lines) EXPECT_LE(drawn::textWidth(line, 9, false), width) << line.toStdString();
    }
    EXPECT_EQ(drawn::wrapped({}, 9, false, 100), QStringList{QString()});
}

TEST(Drawings, ShrinkWithTheirWordsAndTurnRound) {
    const Drawing drawing = treeFigure().parts.first();
    const Drawing half = drawn::shrunk(drawing, 200, 1000);
    EXPECT_DOUBLE_EQ(half.width, 200);
    EXPECT_DOUBLE_EQ(half.boxes[0].lines[0].size, 4.5);
    EXPECT_DOUBLE_EQ(drawn::mirrored(drawing).boxes[0].where.right(), 400);
    EXPECT_EQ(drawn::mirrored(drawn::mirrored(drawing)).boxes[1].where, drawing.boxes[1].where);
}

TEST_F(Figures, AreWellFormedInEachPart) {
    for (const QString& suffix : {u"docx"_s, u"odt"_s})
        for (const QString& name : partsOf(s_desk->path(u"f_%1.%1"_s.arg(suffix))))
            if (name != u"mimetype") {
                EXPECT_EQ(lintExit(part(s_desk->path(u"f_%1.%1"_s.arg(suffix)), name)), 0) << name.toStdString();
            }
    EXPECT_EQ(lintExit(toSvg(treeFigure(), u"en"_s)), 0);
}

TEST_F(Figures, AreCountedApartFromTables) {
    for (const QString& suffix : {u"pdf"_s, u"docx"_s, u"odt"_s}) {
        SCOPED_TRACE(suffix.toStdString());
        expectInOrder(pdfText(s_desk->path(u"f_%1.pdf"_s.arg(suffix))),
                      {u"Figure 1 follows, and Figure 2 ends."_s, u"Table 1. A table"_s, u"Figure 1. Groups & <subgroups>"_s,
                       u"Figure 2. Groups"_s, u"Figure 2, continued"_s, u"After the figures."_s});
    }
}

TEST_F(Figures, HaveTheirWordsAsTextAndNoImages) {
    for (const QString& suffix : {u"pdf"_s, u"docx"_s, u"odt"_s}) {
        SCOPED_TRACE(suffix.toStdString());
        const QString file = s_desk->path(u"f_%1.pdf"_s.arg(suffix));
        EXPECT_EQ(pdfText(file).count(u"Lost between"_s), 3);
        EXPECT_EQ(pdfText(file).count(u"Letters & log-ins"_s), 3);
        EXPECT_EQ(run(u"pdfimages"_s, {u"-list"_s, file}).output.count('\n'), 2) << "headings of an empty list";
    }
}

TEST_F(Figures, StandOnTurnedPagesWhereAsked) {
    for (const QString& suffix : {u"pdf"_s, u"docx"_s, u"odt"_s}) {
        const QString sizes = QString::fromUtf8(run(u"pdfinfo"_s, {u"-l"_s, u"99"_s, s_desk->path(u"f_%1.pdf"_s.arg(suffix))}).output);
        EXPECT_GE(sizes.count(QRegularExpression(u"size:\\s+84[12].* x 595"_s)), 1) << qPrintable(suffix + sizes);
    }
}

TEST_F(Figures, SayTheirAlternativeEverywhere) {
    const QString words = u"A tree of one group. &quot;Lost&quot;: Letters &amp; log-ins; Buses."_s;
    const QString docx = QString::fromUtf8(part(s_desk->path(u"f_docx.docx"_s), u"word/document.xml"_s));
    EXPECT_EQ(docx.count(u"descr=\"%1\""_s.arg(words)), 3);
    EXPECT_TRUE(docx.contains(u"title=\"Coding tree\""_s));
    const QString odt = QString::fromUtf8(part(s_desk->path(u"f_odt.odt"_s), u"content.xml"_s));
    EXPECT_EQ(odt.count(u"<svg:title>Coding tree</svg:title><svg:desc>%1</svg:desc>"_s.arg(words)), 3);
    EXPECT_EQ(text(u"html"_s).count(QRegularExpression(u"<svg [^>]*role=\"img\" aria-labelledby=\"drawing-\\d-title drawing-\\d-desc\""_s)), 3);
    EXPECT_EQ(text(u"html"_s).count(u">%1</desc>"_s.arg(words)), 3);
    EXPECT_TRUE(QString::fromUtf8(toSvg(treeFigure(), u"en"_s)).contains(u">%1</desc>"_s.arg(words)));
}

TEST_F(Figures, AreAListInMarkdown) {
    expectInOrder(readByPandoc(u"markdown"_s, s_desk->read(u"f_md.md"_s)),
                  {u"Figure 1 follows"_s, u"Figure 1. Groups & <subgroups>"_s, u"Lost between systems"_s, u"Letters & log-ins"_s, u"Buses"_s});
}

TEST_F(Figures, GiveShapesOfTheirOwnNumbersInDocx) {
    const QString docx = QString::fromUtf8(part(s_desk->path(u"f_docx.docx"_s), u"word/document.xml"_s));
    QSet<QString> ids;
    static const QRegularExpression id(u"<w(?:p:docPr|ps:cNvPr) id=\"(\\d+)\""_s);
    int shapes = 0;
    for (auto it = id.globalMatch(docx); it.hasNext(); ++shapes) ids.insert(it.next().captured(1));
    EXPECT_EQ(shapes, 3 * 6);
    EXPECT_EQ(ids.size(), shapes);
    EXPECT_FALSE(docx.contains(u"<w:pict"_s));
}

TEST_F(Figures, AskForNothingFromElsewhereAndUseNoColour) {
    const QString svg = QString::fromUtf8(toSvg(treeFigure(), u"en"_s));
    EXPECT_FALSE(svg.contains(u"href"_s));
    static const QRegularExpression colour(u"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"_s);
    int colours = 0;
    for (auto it = colour.globalMatch(svg); it.hasNext(); ++colours) {
        const auto match = it.next();
        EXPECT_EQ(match.captured(1), match.captured(2));
        EXPECT_EQ(match.captured(1), match.captured(3));
    }
    EXPECT_GT(colours, 5);
}

TEST_F(Figures, LeaveAPdfThatQpdfFindsSound) {
    const Ran ran = run(u"qpdf"_s, {u"--check"_s, s_desk->path(u"f_pdf.pdf"_s)});
    EXPECT_EQ(ran.exitCode, 0) << ran.output.toStdString() << ran.errors.toStdString();
}
