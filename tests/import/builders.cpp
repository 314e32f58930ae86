#include "tests/import/builders.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace kondensat::importing {

QByteArray zipOf(const QList<ZipEntry>& entries, const char* password) {
    QTemporaryFile file;
    if (!file.open()) return {};
    const QString path = file.fileName();
    zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const ZipEntry& entry : entries) {
        zip_source_t* source =
            zip_source_buffer(zip, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0);
        const zip_int64_t index = zip_file_add(zip, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (password) zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    EXPECT_EQ(zip_close(zip), 0);
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

namespace {
const QByteArray w = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                     R"(xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" )"
                     R"(xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" )"
                     R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
                     R"(xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")";
const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
}  // namespace

QByteArray wordPart(const QByteArray& root, const QByteArray& content) {
    const QByteArray name = (root == "commentsEx" ? "w15:" : "w:") + root;
    return head + "<" + name + " " + w + ">" + content + "</" + name + ">";
}

QByteArray docx(const QByteArray& body, const QByteArray& styles, const QList<ZipEntry>& more) {
    static const QByteArray base = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QList<ZipEntry> parts{
        {"[Content_Types].xml",
         head +
             R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType=")" +
             base + R"(document.main+xml"/><Override PartName="/word/styles.xml" ContentType=")" + base +
             R"(styles+xml"/></Types>)"},
        {"_rels/.rels",
         head +
             R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type=")" +
             rel + R"(officeDocument" Target="word/document.xml"/></Relationships>)"},
        {"word/_rels/document.xml.rels",
         head +
             R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type=")" +
             rel + R"(styles" Target="styles.xml"/></Relationships>)"},
        {"word/styles.xml", head + "<w:styles " + w + ">" + styles + "</w:styles>"},
        {"word/document.xml", head + "<w:document " + w + "><w:body>" + body + "</w:body></w:document>"},
    };
    return zipOf(parts + more);
}

QByteArray wordRun(const QByteArray& text, bool bold) {
    return QByteArray("<w:r>") + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r>";
}
QByteArray wordParagraph(const QByteArray& runs) {
    return "<w:p>" + runs + "</w:p>";
}
QByteArray wordRow(const QList<QByteArray>& cells) {
    QByteArray row = "<w:tr>";
    for (const QByteArray& cell : cells) row += "<w:tc>" + wordParagraph(wordRun(cell)) + "</w:tc>";
    return row + "</w:tr>";
}

QByteArray odt(const QByteArray& body, const QByteArray& manifest) {
    static const QByteArray spaces =
        R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
        R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
        R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
        R"(xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" office:version="1.2")";
    return zipOf({
        {"mimetype", "application/vnd.oasis.opendocument.text"},
        {"META-INF/manifest.xml",
         manifest.isEmpty()
             ? QByteArray(
                   R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>)")
             : manifest},
        {"styles.xml", "<office:document-styles " + spaces + "/>"},
        {"content.xml",
         R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content )" + spaces +
             R"(><office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Y" style:family="text"><style:text-properties fo:background-color="#FFFF00"/></style:style></office:automatic-styles><office:body><office:text>)" +
             body + "</office:text></office:body></office:document-content>"},
    });
}

QByteArray xlsx(const QList<BuiltSheet>& sheets, const QByteArray& strings, const QByteArray& styles) {
    static const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    static const QByteArray main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    static const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static const QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    static const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    QByteArray list, links, types;
    QList<ZipEntry> entries;
    for (int i = 0; i < sheets.size(); ++i) {
        const QByteArray n = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + n + "\" r:id=\"r" + n + "\"" +
                (sheets[i].hidden ? " state=\"hidden\"" : "") + "/>";
        links +=
            "<Relationship Id=\"r" + n + "\" Type=\"" + rel + "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
        types += "<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"" + type + "worksheet+xml\"/>";
        entries.append({"xl/worksheets/sheet" + n + ".xml",
                        head + "<worksheet" + main + "><sheetData>" + sheets[i].rows + "</sheetData></worksheet>"});
    }
    links += "<Relationship Id=\"s1\" Type=\"" + rel + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    links += "<Relationship Id=\"s2\" Type=\"" + rel + "/styles\" Target=\"styles.xml\"/>";
    entries.prepend({"xl/styles.xml", head + "<styleSheet" + main + ">" + styles + "</styleSheet>"});
    entries.prepend({"xl/sharedStrings.xml", head + "<sst" + main + ">" + strings + "</sst>"});
    entries.prepend({"xl/workbook.xml",
                     head + "<workbook" + main + " xmlns:r=\"" + rel + "\"><sheets>" + list + "</sheets></workbook>"});
    entries.prepend({"xl/_rels/workbook.xml.rels",
                     head + "<Relationships xmlns=\"" + package + "relationships\">" + links + "</Relationships>"});
    entries.prepend({"_rels/.rels", head + "<Relationships xmlns=\"" + package +
                                        "relationships\"><Relationship Id=\"r1\" Type=\"" + rel +
                                        "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"});
    entries.prepend({"[Content_Types].xml",
                     head + "<Types xmlns=\"" + package +
                         "content-types\"><Default Extension=\"rels\" "
                         "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                         "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
                         type + "sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type +
                         "sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + type +
                         "styles+xml\"/>" + types + "</Types>"});
    return zipOf(entries);
}

QByteArray pdf(const QList<QList<PdfText>>& pages) {
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
                              {},
                              "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
                              "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"};
    QByteArray kids;
    for (const QList<PdfText>& page : pages) {
        QByteArray content;
        for (const PdfText& text : page) {
            QByteArray escaped = text.text;
            escaped.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
            content += QByteArray("BT /") + (text.bold ? "B" : "F") + ' ' + QByteArray::number(text.size) + " Tf " +
                       QByteArray::number(text.x) + ' ' + QByteArray::number(842 - text.y) + " Td (" + escaped +
                       ") Tj ET\n";
        }
        const QByteArray number = QByteArray::number(objects.size() + 2);
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R/B 4 0 R>>>>/Contents " +
            number + " 0 R>>");
        kids += QByteArray::number(objects.size()) + " 0 R ";
        objects.append("<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "endstream");
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>";
    QByteArray bytes = "%PDF-1.4\n", table = "0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + size + "\n" + table + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" +
           QByteArray::number(bytes.size()) + "\n%%EOF\n";
}

Transcript read(const QByteArray& bytes, const QString& name, const ImportOptions& options) {
    const auto result = readTranscript(bytes, name, options);
    if (result) return *result;
    ADD_FAILURE() << result.error().message().toStdString();
    return {};
}

Error failure(const QByteArray& bytes, const QString& name) {
    const auto result = readTranscript(bytes, name);
    if (!result) return result.error();
    ADD_FAILURE() << "read as " << result->container.toStdString();
    return {};
}

QStringList turnsOf(const Transcript& t) {
    QStringList lines;
    for (qsizetype i = 0; i < t.turns.size(); ++i) {
        const qsizetype end = i + 1 < t.turns.size() ? t.turns[i + 1].start : t.text.size();
        QString text = t.text.sliced(t.turns[i].start, end - t.turns[i].start).trimmed();
        const QString label = t.turns[i].speaker < 0 ? u"-"_s : t.speakers[t.turns[i].speaker].label;
        lines.append(label + u'|' + text.replace(u'\n', u'¶'));
    }
    return lines;
}

QStringList timesOf(const Transcript& t) {
    QStringList lines;
    for (const Turn& turn : t.turns)
        lines.append(u"%1 %2 %3"_s.arg(turn.speaker < 0 ? u"-"_s : t.speakers[turn.speaker].label)
                         .arg(turn.startMs)
                         .arg(turn.endMs));
    return lines;
}

QStringList labelsOf(const Transcript& t) {
    QStringList labels;
    for (const Speaker& speaker : t.speakers) labels.append(speaker.label);
    return labels;
}

QByteArray runProgram(const QString& program, const QStringList& arguments, const QString& folder) {
    QProcess process;
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(180000) || process.exitCode() != 0) {
        ADD_FAILURE() << program.toStdString() << ": " << process.readAllStandardError().toStdString();
        return {};
    }
    return process.readAllStandardOutput();
}

QString folded(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isSubsequence(const QString& part, const QString& whole) {
    qsizetype at = 0;
    for (const QChar c : whole)
        if (at < part.size() && part[at] == c) ++at;
    return at == part.size();
}

}  // namespace kondensat::importing
