// Documents of somebody else as templates: their styles and margins come, nothing else does.
#include <gmock/gmock.h>

#include <QRegularExpression>
#include <QSet>

#include "export/writers/office_template.h"
#include "export/writers/package.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/export/report_builder.h"

using namespace Qt::StringLiterals;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;
using kondensat::Error;

namespace {

const QByteArray wordNamespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// As a German Word writes it: ids in German, names in English; with much that is nobody's business.
QByteArray germanTemplate() {
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relationship = [&](const QByteArray& id, const QByteArray& type, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + types + type + "\" Target=\"" + target + "\"/>";
    };
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto style = [](const QByteArray& id, const QByteArray& name, const QByteArray& rest) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + rest + "</w:style>";
    };
    const auto packed = packParts(
        {{u"[Content_Types].xml"_s, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
         {u"_rels/.rels"_s, relations + relationship("rId1", "officeDocument", "word/document.xml") + "</Relationships>"},
         {u"docProps/core.xml"_s, "<core>Secret Person</core>"},
         {u"word/document.xml"_s, "<w:document " + wordNamespace + "><w:body><w:p><w:r><w:t>Secret words</w:t></w:r></w:p><w:sectPr><w:headerReference r:id=\"rId9\"/>"
                                  "<w:pgSz w:w=\"10000\" w:h=\"14000\"/><w:pgMar w:top=\"1000\" w:right=\"900\" w:bottom=\"1000\" w:left=\"1100\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
                                  "<w:lnNumType w:countBy=\"5\"/></w:sectPr></w:body></w:document>"},
         {u"word/_rels/document.xml.rels"_s, relations + relationship("rId1", "styles", "styles.xml") + relationship("rId2", "numbering", "/word/numbering.xml") +
                                                 relationship("rId3", "header", "header1.xml") + "</Relationships>"},
         {u"word/header1.xml"_s, "<w:hdr " + wordNamespace + "><w:p><w:r><w:t>Secret Person</w:t></w:r></w:p></w:hdr>"},
         {u"word/vbaProject.bin"_s, "Secret macro"},
         {u"word/numbering.xml"_s, "<w:numbering " + wordNamespace + "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/>"
                                   "<w:pStyle w:val=\"berschrift1\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>"},
         {u"word/styles.xml"_s,
          "<w:styles " + wordNamespace + "><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"24\"/><w:lang w:val=\"de-DE\"/></w:rPr></w:rPrDefault></w:docDefaults>"
              "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/><w:rsid w:val=\"00AB12CD\"/><w:pPr><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/></w:pPr></w:style>" +
              style("berschrift1", "heading 1", "<w:basedOn w:val=\"Standard\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:color w:val=\"C00000\"/><w:lang w:val=\"de-DE\"/></w:rPr>") +
              style("berschrift2", "heading 2", "<w:basedOn w:val=\"Standard\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>") +
              style("Zitat", "Quote", "<w:basedOn w:val=\"Standard\"/><w:rPr><w:i/></w:rPr>") + style("Caption", "Something of their own", "") + "</w:styles>"}});
    EXPECT_TRUE(packed.ok());
    return packed ? *packed : QByteArray();
}

QStringList matches(const QByteArray& part, const QString& pattern) {
    QStringList all;
    const QRegularExpression expression(pattern);
    for (auto it = expression.globalMatch(QString::fromUtf8(part)); it.hasNext();) all.append(it.next().captured(1));
    return all;
}

class Templates : public testing::Test {
protected:
    static void SetUpTestSuite() {
        application();
        s_desk = new Desk;
        s_desk->put(u"german.dotx"_s, germanTemplate());
        for (const QString& suffix : {u"docx"_s, u"odt"_s})
            s_desk->put(u"pandoc."_s + suffix, run(u"pandoc"_s, {u"--print-default-data-file"_s, u"reference."_s + suffix}).output);
        // The same through LibreOffice, as somebody would have saved them there.
        office({u"docx"_s, u"--outdir"_s, s_desk->path(u"libre"_s), s_desk->path(u"pandoc.odt"_s)});
        office({u"ott"_s, u"--outdir"_s, s_desk->path(u"libre"_s), s_desk->path(u"pandoc.docx"_s)});
        QStringList made;
        for (const auto& [name, source] : {std::pair{u"german.docx"_s, u"german.dotx"_s}, std::pair{u"pandoc_made.docx"_s, u"pandoc.docx"_s},
                                           std::pair{u"libre_made.docx"_s, u"libre/pandoc.docx"_s}, std::pair{u"pandoc_made.odt"_s, u"pandoc.odt"_s},
                                           std::pair{u"libre_made.odt"_s, u"libre/pandoc.ott"_s}}) {
            Document document = richReport();
            const auto theirs = OfficeTemplate::read(s_desk->path(source));
            EXPECT_TRUE(theirs.ok()) << source.toStdString() << (theirs ? "" : theirs.error().message().toStdString());
            if (!theirs) continue;
            ((*theirs)->word() ? document.wordTemplate : document.openTemplate) = *theirs;
            EXPECT_TRUE(writeDocument(document, s_desk->path(name)).ok());
            made.append(s_desk->path(name));
        }
        office(QStringList{u"pdf"_s, u"--outdir"_s, s_desk->path(u"pdf"_s)} + made);
    }
    static void TearDownTestSuite() { delete std::exchange(s_desk, nullptr); }
    static void office(const QStringList& arguments) {
        run(u"soffice"_s, QStringList{u"-env:UserInstallation=file://"_s + s_desk->path(u"profile"_s), u"--headless"_s, u"--convert-to"_s} + arguments);
    }
    static QString file(const QString& name) { return s_desk->path(name); }
    static QStringList names() { return {u"german.docx"_s, u"pandoc_made.docx"_s, u"libre_made.docx"_s, u"pandoc_made.odt"_s, u"libre_made.odt"_s}; }
    static QString pdf(const QString& name) { return s_desk->path(u"pdf/"_s + name.section(u'.', 0, 0) + u".pdf"_s); }
    static QByteArray part(const QString& name, const QString& of) { return test::part(file(name), of); }
    static Desk* s_desk;
};
Desk* Templates::s_desk = nullptr;

TEST_F(Templates, GiveDocumentsThatAreWellFormedInEachPartAndOpenInLibreOffice) {
    for (const QString& name : names()) {
        SCOPED_TRACE(name.toStdString());
        for (const QString& each : partsOf(file(name)))
            if (each != u"mimetype") {
                EXPECT_EQ(run(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"-"_s}, part(name, each)).exitCode, 0) << each.toStdString();
            }
    }
    for (const QString& name : {u"german.docx"_s, u"pandoc_made.docx"_s, u"libre_made.docx"_s})
        expectInOrder(pdfText(pdf(name)), {u"Between two waiting rooms"_s, u"Findings"_s, u"Lost in transition"_s, u"I stood there with three letters"_s, u"Table 1. Themes"_s, u"Closing words"_s});
}

TEST_F(Templates, HaveEachStyleThatTheDocumentNames) {
    for (const QString& name : names()) {
        SCOPED_TRACE(name.toStdString());
        if (name.endsWith(u".docx")) {
            const QByteArray styles = part(name, u"word/styles.xml"_s), body = part(name, u"word/document.xml"_s);
            const QStringList ids = matches(styles, u"w:styleId=\"([^\"]+)\""_s);
            EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size()) << "an id twice";
            for (const QString& used : matches(body, u"<w:(?:pStyle|tblStyle|rStyle) w:val=\"([^\"]+)\""_s) + matches(styles, u"<w:(?:basedOn|next) w:val=\"([^\"]+)\""_s))
                EXPECT_TRUE(ids.contains(used) || (used == u"TableNormal" && name.startsWith(u"pandoc"))) << used.toStdString();  // which pandoc names without having it
            const QStringList numbers = matches(part(name, u"word/numbering.xml"_s), u"w:numId=\"(\\d+)\""_s);
            for (const QString& used : matches(body, u"<w:numId w:val=\"(\\d+)\""_s)) EXPECT_TRUE(numbers.contains(used)) << used.toStdString();
            EXPECT_EQ(QSet<QString>(numbers.begin(), numbers.end()).size(), numbers.size());
        } else {
            const QByteArray styles = part(name, u"styles.xml"_s), body = part(name, u"content.xml"_s);
            const QStringList known = matches(styles, u"style:name=\"([^\"]+)\""_s) + matches(body, u"style:name=\"([^\"]+)\""_s);
            for (const QString& used : matches(body, u"(?:text:style-name|parent-style-name|master-page-name)=\"([^\"]+)\""_s) + matches(styles, u"(?:parent-style-name|next-style-name|page-layout-name)=\"([^\"]+)\""_s))
                EXPECT_TRUE(known.contains(used)) << used.toStdString();
        }
    }
}

TEST_F(Templates, AreMatchedByTheNamesOfTheirStylesInAnyLanguage) {
    const QByteArray styles = part(u"german.docx"_s, u"word/styles.xml"_s), body = part(u"german.docx"_s, u"word/document.xml"_s);
    EXPECT_TRUE(body.contains("<w:pStyle w:val=\"berschrift1\"/>"));
    EXPECT_TRUE(body.contains("<w:pStyle w:val=\"Zitat\"/>"));
    EXPECT_FALSE(body.contains("Heading1"));
    EXPECT_EQ(matches(styles, u"<w:name w:val=\"(heading 1)\""_s).size(), 1);
    EXPECT_TRUE(styles.contains("C00000")) << "the look is theirs";
    EXPECT_EQ(matches(styles, u"<w:name w:val=\"(caption)\"/>"_s).size(), 1) << "what they lack is ours";
    EXPECT_FALSE(body.contains("<w:pStyle w:val=\"Caption\"/>")) << "an id that is taken by another name";
    const QString html = QString::fromUtf8(run(u"pandoc"_s, {u"-f"_s, u"docx+styles"_s, u"-t"_s, u"html"_s, u"--wrap=none"_s, file(u"german.docx"_s)}).output);
    EXPECT_THAT(html.toStdString(), testing::ContainsRegex("<h1[^>]*>Findings</h1>"));
    EXPECT_THAT(html.toStdString(), testing::ContainsRegex("<h3[^>]*>Navigating complex transitions</h3>")) << "which is ours";
    EXPECT_THAT(html.toStdString(), testing::HasSubstr("data-custom-style=\"Working Note\""));
}

TEST_F(Templates, GiveTheirPagesAndTheNumbersOfTheirHeadings) {
    const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {pdf(u"german.docx"_s)}).output);
    EXPECT_TRUE(info.contains(QRegularExpression(u"Page size:\\s+(500|500\\.\\d+) x (700|699\\.9\\d*) pts"_s))) << info.toStdString();
    EXPECT_TRUE(pdfText(pdf(u"german.docx"_s)).contains(QRegularExpression(u"I\\.\\s*Findings"_s)));
    EXPECT_TRUE(part(u"german.docx"_s, u"word/document.xml"_s).contains("<w:tblW w:w=\"8000\""));
    Document onA4 = richReport();
    onA4.page.size = PageSetup::Size::A4;
    onA4.wordTemplate = *OfficeTemplate::read(file(u"german.dotx"_s));
    const QString path = s_desk->put(u"a4.docx"_s, *toDocx(onA4));
    EXPECT_TRUE(test::part(path, u"word/document.xml"_s).contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")) << "a size that the document says goes before";
    EXPECT_TRUE(test::part(path, u"word/document.xml"_s).contains("w:left=\"1100\""));
}

TEST_F(Templates, LeaveTheLanguageOfTheReport) {
    const QByteArray styles = part(u"german.docx"_s, u"word/styles.xml"_s);
    EXPECT_FALSE(styles.contains("de-DE"));
    EXPECT_TRUE(styles.contains("<w:lang w:val=\"en-GB\""));
    EXPECT_TRUE(part(u"pandoc_made.odt"_s, u"styles.xml"_s).contains("fo:country=\"GB\""));
    EXPECT_FALSE(part(u"pandoc_made.odt"_s, u"styles.xml"_s).contains("fo:country=\"US\""));
}

TEST_F(Templates, GiveNoneOfTheirWordsNamesAndMacros) {
    for (const QString& each : partsOf(file(u"german.docx"_s))) {
        EXPECT_FALSE(each.contains(u"vba") || each.contains(u"header") || each.contains(u"comments")) << each.toStdString();
        const QByteArray bytes = part(u"german.docx"_s, each);
        for (const char* secret : {"Secret", "00AB12CD"}) EXPECT_FALSE(bytes.contains(secret)) << each.toStdString();
    }
    for (const QString& each : partsOf(file(u"pandoc_made.odt"_s))) EXPECT_FALSE(part(u"pandoc_made.odt"_s, each).contains("Hello World")) << each.toStdString();
}

TEST_F(Templates, GiveTheSameBytesForTheSameDocument) {
    Document document = richReport();
    document.wordTemplate = *OfficeTemplate::read(file(u"pandoc.docx"_s));
    document.openTemplate = *OfficeTemplate::read(file(u"pandoc.odt"_s));
    EXPECT_EQ(*toDocx(document), *toDocx(document));
    EXPECT_EQ(*toOdt(document), *toOdt(document));
}

TEST_F(Templates, AreRefusedWithTheCause) {
    const auto codeOf = [&](const QString& name, const QByteArray& bytes) {
        const auto read = OfficeTemplate::read(s_desk->put(name, bytes));
        EXPECT_FALSE(read.ok()) << name.toStdString();
        return read ? Error::Code::Invalid : read.error().code;
    };
    EXPECT_EQ(OfficeTemplate::read(file(u"nowhere.docx"_s)).error().code, Error::Code::NotFound);
    EXPECT_EQ(codeOf(u"text.docx"_s, "just words"), Error::Code::Unsupported);
    EXPECT_EQ(codeOf(u"sealed.docx"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0')), Error::Code::Encrypted);
    EXPECT_EQ(codeOf(u"cut.docx"_s, germanTemplate().left(700)), Error::Code::Damaged);
    const auto other = packParts({{u"anything.txt"_s, "words"}});
    EXPECT_EQ(codeOf(u"archive.docx"_s, *other), Error::Code::Unsupported);
    const auto sealed = packParts({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true}, {u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"}, {u"styles.xml"_s, "\x01\x02"}});
    EXPECT_EQ(codeOf(u"sealed.odt"_s, *sealed), Error::Code::Encrypted);
    const auto entities = packParts({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true}, {u"styles.xml"_s, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"}});
    EXPECT_EQ(codeOf(u"entities.odt"_s, *entities), Error::Code::Damaged);
}

}  // namespace
