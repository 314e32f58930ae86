// The guard on files made by hand: names cut into runs, and in every corner of a package.
#include <gmock/gmock.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "app/operations/export_guard.h"
#include "export/writers/package.h"

using namespace kondensat;
using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

const app::Identifiers karen{{u"person"_s, {u"Karen Holm"_s}, u"Birthe"_s}};

QByteArray package(const QList<exporting::PackagePart>& parts) {
    const auto bytes = exporting::packParts(parts);
    EXPECT_TRUE(bytes.ok());
    return bytes ? *bytes : QByteArray();
}

/// "part | place" of everything found.
QStringList places(const QByteArray& bytes, const QString& name, QStringList* unread = nullptr) {
    app::ExportGuard guard(karen);
    guard.look(bytes, name);
    QStringList list;
    for (const app::GuardedPlace& place : guard.places()) list.append(place.part + u" | "_s + place.place);
    if (unread) *unread = guard.unread();
    return list;
}

QByteArray word(const QByteArray& body) {
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:wp=\"wp\" xmlns:mc=\"mc\"><w:body>" + body + "</w:body></w:document>";
}
QStringList inWord(const QByteArray& body) { return places(package({{u"word/document.xml"_s, word(body)}}), u"x.docx"_s); }

}  // namespace

TEST(ExportGuard, FindsANameThatIsCutIntoRuns) {
    EXPECT_THAT(inWord("<w:p><w:r><w:t>We</w:t></w:r></w:p><w:p><w:r><w:t>saw Ka</w:t></w:r><w:bookmarkStart w:id=\"1\"/><w:r><w:rPr><w:b/></w:rPr><w:t>ren Ho</w:t></w:r><w:ins><w:r><w:t>lm.</w:t></w:r></w:ins></w:p>"),
                ElementsAre(u"word/document.xml | paragraph 2"_s));
    EXPECT_THAT(inWord("<w:p><w:r><w:t>Karen</w:t><w:br/><w:t>Holm</w:t></w:r></w:p>"), ElementsAre(u"word/document.xml | paragraph 1"_s));
    EXPECT_THAT(inWord("<w:p><w:r><w:t>Ka</w:t></w:r></w:p><w:p><w:r><w:t>ren Ho</w:t></w:r></w:p>"), IsEmpty()) << "two paragraphs are not one";
}

TEST(ExportGuard, IsNotFooledByWhatStandsBetween) {
    // A text box anchored within a name, a deletion within it, a note behind it.
    EXPECT_EQ(inWord("<w:p><w:r><w:t>Ka</w:t></w:r><w:r><mc:AlternateContent><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:AlternateContent></w:r><w:r><w:t>ren Holm</w:t></w:r></w:p>").size(), 1);
    EXPECT_EQ(inWord("<w:p><w:r><w:t>Ka</w:t></w:r><w:del><w:r><w:delText>xx</w:delText></w:r></w:del><w:r><w:t>ren Holm</w:t></w:r></w:p>").size(), 1);
    const QByteArray odt = "<office:d xmlns:office=\"o\" xmlns:text=\"t\"><text:p>Ka<text:span>ren</text:span><text:s/>Holm<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>a note</text:p></text:note-body></text:note> came</text:p></office:d>";
    EXPECT_EQ(places(package({{u"content.xml"_s, odt}}), u"x.odt"_s).size(), 1);
}

TEST(ExportGuard, FindsANameThatTheLinesOfADrawingCut) {
    const auto found = [](const QByteArray& bytes, const QString& name) {
        app::ExportGuard guard({{u"place"_s, {u"Nordby Havn"_s}, u"the harbour"_s}});
        guard.look(bytes, name);
        return guard.places().size();
    };
    const auto drawing = [&](const QByteArray& lines) { return found("<svg xmlns=\"s\"><rect/>" + lines + "<rect/><text>Other words</text></svg>", u"x.svg"_s); };
    EXPECT_EQ(drawing("<text>We went to Nordby</text><text>Havn then</text>"), 1);
    EXPECT_EQ(drawing("<text>We went to Nor</text><text>dby Havn</text>"), 1);
    EXPECT_EQ(drawing("<text>We went to Nordby Havn</text><text>and left</text>"), 1) << "told once";
    EXPECT_EQ(drawing("<text>We went to Nordby</text><rect/><text>Havn then</text>"), 0) << "two boxes are not one";
    EXPECT_EQ(found("<html><body><p>Words.</p><svg><text>Nordby</text><text>Havn</text></svg></body></html>", u"x.html"_s), 1);
    const QByteArray docx = word("<w:p><w:r><w:txbxContent><w:p><w:r><w:t>We went to Nordby</w:t></w:r></w:p><w:p><w:r><w:t>Havn</w:t></w:r></w:p></w:txbxContent></w:r></w:p>");
    EXPECT_EQ(found(package({{u"word/document.xml"_s, docx}}), u"x.docx"_s), 1);
    const QByteArray odt = "<office:d xmlns:office=\"o\" xmlns:text=\"t\" xmlns:draw=\"d\"><draw:rect><text:p>Nordby</text:p><text:p>Havn</text:p></draw:rect></office:d>";
    EXPECT_EQ(found(package({{u"content.xml"_s, odt}}), u"x.odt"_s), 1);
}

TEST(ExportGuard, LooksIntoEveryCorner) {
    EXPECT_EQ(inWord("<w:p><w:ins w:author=\"Karen Holm\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>").size(), 1);
    EXPECT_EQ(inWord("<w:p><w:r><wp:docPr descr=\"Portrait of Karen Holm\"/></w:r></w:p>").size(), 1);
    EXPECT_EQ(inWord("<w:p><w:r><w:delText>Karen Holm</w:delText></w:r></w:p>").size(), 1);
    EXPECT_EQ(inWord("<w:p><w:r><w:instrText>HYPERLINK mailto:karen.holm@example.org</w:instrText></w:r></w:p>").size(), 1);
    EXPECT_EQ(inWord("<w:p/><!-- Karen Holm -->").size(), 1);
    EXPECT_THAT(places(package({{u"word/document.xml"_s, word("<w:p/>")}, {u"docProps/core.xml"_s, "<c><creator>Karen Holm</creator></c>"}}), u"x.docx"_s), ElementsAre(u"docProps/core.xml | creator, line 1"_s));
    EXPECT_THAT(places(package({{u"word/document.xml"_s, word("<w:p/>")}, {u"word/_rels/document.xml.rels"_s, "<R><r Target=\"https://example.org/karen%20holm\"/></R>"}}), u"x.docx"_s), ElementsAre(u"word/_rels/document.xml.rels | attribute Target of r, line 1"_s));
    EXPECT_THAT(places(package({{u"sources/KarenHolm.txt"_s, "nothing"}}), u"x.qdpx"_s), ElementsAre(u"sources/KarenHolm.txt | its name"_s));
    EXPECT_THAT(places("nothing", u"/tmp/karen_holm.md"_s), ElementsAre(u" | its name"_s));
}

TEST(ExportGuard, LooksIntoPackagesWithinPackages) {
    const QByteArray inner = package({{u"word/document.xml"_s, word("<w:p><w:r><w:t>Karen</w:t></w:r><w:r><w:t> Holm</w:t></w:r></w:p>")}});
    const QByteArray outer = package({{u"sources/a.zip"_s, package({{u"b.docx"_s, inner}})}});
    EXPECT_THAT(places(outer, u"x.qdpx"_s), ElementsAre(u"sources/a.zip › b.docx › word/document.xml | paragraph 1"_s));
    EXPECT_THAT(places("<svg xmlns=\"s\"><image href=\"data:text/plain;base64," + QByteArray("Karen Holm").toBase64() + "\"/></svg>", u"x.svg"_s), testing::SizeIs(1));
}

TEST(ExportGuard, ReadsPagesTablesAndPlainForms) {
    EXPECT_EQ(places("<!DOCTYPE html><html><body><p>one<p>Ka<b>ren</b> <i>Ho</i>lm<td>x</body></html>", u"x.html"_s).size(), 1);
    EXPECT_EQ(places("<!DOCTYPE html><html><head><title>Karen Holm</title><meta name=author content='Karen Holm'></head><body>&#75;aren&nbsp;Holm</body></html>", u"x.html"_s).size(), 3);
    EXPECT_EQ(places("<!DOCTYPE html><html><head><style>.karen, .holm { color: red }</style></head><body class='karen holm'></body></html>", u"x.html"_s).size(), 0);
    EXPECT_THAT(places("a,b\n1,\"Karen\nHolm\"\n", u"x.csv"_s), ElementsAre(u" | line 2"_s));
    EXPECT_THAT(places("one\n\nKa**ren** Ho\\lm_\n*Karen* _Holm_\n", u"x.md"_s), Contains(u" | line 4"_s));
    EXPECT_THAT(places("text: \"one\\nK\\xe5ren Holm\"\nother: \"Kar\\u00ADen Holm\"\n", u"x.yaml"_s), Contains(u" | line 2"_s));
    EXPECT_THAT(places("{\"a\":1}\n{\"payload\":\"{\\\"text\\\":\\\"\\\\u004baren Holm\\\"}\"}\n", u"journal.jsonl"_s), Contains(u" | line 2"_s));
}

namespace {

/// A page of one word. `alternative`: of a figure in its structure tree; `operators`: of the page.
QByteArray pdf(const QByteArray& alternative, const QByteArray& operators = "BT /F 12 Tf (word) Tj ET", const QByteArray& more = {}) {
    const QByteArray objects[] = {"<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R" + more + ">>",
                                  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
                                  "<</Length " + QByteArray::number(operators.size()) + ">>stream\n" + operators + "\nendstream",
                                  "<</Type/StructTreeRoot/K 6 0 R>>",
                                  "<</S/Figure/P 5 0 R/Alt " + alternative + ">>",
                                  more.isEmpty() ? "null" : "<</Type/EmbeddedFile/Length 3>>stream\nabc\nendstream"};
    QByteArray file = "%PDF-1.7\n", table = "xref\n0 8\n0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray& object : objects) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    return file + table + "trailer\n<</Size 8/Root 1 0 R>>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

/// The same with its objects and streams packed.
QByteArray packed(const QByteArray& file) {
    QTemporaryDir folder;
    QFile from(folder.filePath(u"from.pdf"_s)), to(folder.filePath(u"to.pdf"_s));
    EXPECT_TRUE(from.open(QIODevice::WriteOnly));
    from.write(file);
    from.close();
    QProcess::execute(u"qpdf"_s, {u"--object-streams=generate"_s, u"--compress-streams=y"_s, from.fileName(), to.fileName()});
    EXPECT_TRUE(to.open(QIODevice::ReadOnly));
    return to.readAll();
}

}  // namespace

TEST(ExportGuard, LooksBesideThePagesOfAPdf) {
    QStringList unread;
    const QString beside = u" | outside the pages (properties, outline, descriptions)"_s;
    for (const QByteArray& alternative : {QByteArray("(A portrait of Karen Holm)"), "<" + QByteArray("\xfe\xff\0K\0a\0r\0e\0n\0 \0H\0o\0l\0m", 22).toHex() + ">"})
        for (const QByteArray& file : {pdf(alternative), packed(pdf(alternative))}) {
            EXPECT_THAT(places(file, u"x.pdf"_s, &unread), ElementsAre(beside));
            EXPECT_THAT(unread, IsEmpty());
        }
    EXPECT_FALSE(packed(pdf("(Karen Holm)")).contains("Karen")) << "else nothing was packed";
    EXPECT_THAT(places(packed(pdf("(nobody)")), u"x.pdf"_s), IsEmpty());
    EXPECT_THAT(places(packed(pdf("(nobody)", "/Figure <</Alt (Karen Holm)>> BDC BT /F 12 Tf (word) Tj ET EMC")), u"x.pdf"_s), ElementsAre(beside)) << "among the operators";
    EXPECT_THAT(places(packed(pdf("(nobody)", "BT /F 12 Tf (Karen Holm) Tj ET")), u"x.pdf"_s), ElementsAre(u" | page 1"_s));
    EXPECT_THAT(places(packed(pdf("(nobody)", "", "/Names<</EmbeddedFiles<</Names[(Karen Holm.txt) <</Type/Filespec/F(a.txt)/EF<</F 7 0 R>>>>]>>>>")), u"x.pdf"_s, &unread), ElementsAre(beside));
    EXPECT_THAT(unread, ElementsAre(u"x.pdf: files that are packed into the PDF"_s));
}

TEST(ExportGuard, SaysWhatItCannotRead) {
    QStringList unread;
    EXPECT_THAT(places(package({{u"word/media/image1.png"_s, QByteArray("\x89PNG\r\n\x1a\n1234", 12)}, {u"sound"_s, "ID3xxxxxx"}}), u"x.docx"_s, &unread), IsEmpty());
    EXPECT_THAT(unread, UnorderedElementsAre(u"word/media/image1.png: a picture"_s, u"sound: sound or film"_s));
    EXPECT_THAT(places(QByteArray("PK\x03\x04 and then nothing"), u"x.docx"_s, &unread), IsEmpty());
    EXPECT_EQ(unread.size(), 1);
}

TEST(ExportGuard, StopsAndNamesNoName) {
    app::ExportGuard guard(karen);
    guard.look("Karen Holm was here", u"x.txt"_s);
    const auto verdict = guard.verdict(u"x.txt"_s);
    ASSERT_FALSE(verdict.ok());
    EXPECT_EQ(verdict.error().code, Error::Code::Refused);
    EXPECT_THAT(verdict.error().message().toStdString(), testing::Not(HasSubstr("Karen")));
    EXPECT_EQ(guard.places().first().sentence(karen), u"line 1: identifier 1 (person, Birthe)"_s);
    app::ExportGuard despite(karen, true);
    despite.look("Karen Holm was here", u"x.txt"_s);
    EXPECT_TRUE(despite.verdict(u"x.txt"_s).ok());
    EXPECT_EQ(despite.warnings().size(), 1);
}

TEST(ExportGuard, TakesNoIdForAName) {
    const app::Identifiers register_{{u"person"_s, {u"Eloisa Mac-Tirrigan"_s}, u"Birthe"_s}, {u"person"_s, {u"Bea"_s}, u"Kit"_s}};
    QTemporaryDir folder;
    const auto placesWith = [&](const QString& name) {
        QDir(folder.path()).removeRecursively();
        QDir().mkpath(folder.filePath(u"texts"_s));
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        app::ExportGuard guard(register_);
        guard.lookInFolder(folder.path(), [](const RecordId& id) { return id == RecordId::of("emm7mac96avpmszu") || id == RecordId::of("bea"); });
        return guard.places().size();
    };
    EXPECT_EQ(placesWith(u"texts/emm7mac96avpmszu.txt"_s), 0);
    EXPECT_EQ(placesWith(u"texts/emm7mac96avpmszu.format.yaml"_s), 0);
    EXPECT_EQ(placesWith(u"texts/5f0c1d2e-3bea-4bea-9d10-112233bea455.txt"_s), 0);
    EXPECT_EQ(placesWith(u"texts/emm7mac96avpmszv.txt"_s), 1) << "no record of the study";
    EXPECT_EQ(placesWith(u"texts/interview7mac.txt"_s), 1);
    EXPECT_EQ(placesWith(u"texts/bea.txt"_s), 1) << "an id written by hand is a word";
    EXPECT_EQ(placesWith(u"texts/emm7mac96avpmszu.mac.txt"_s), 1);
}
