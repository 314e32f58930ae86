#include "import/containers/encoding.h"
#include "core/said.h"
#include "import/containers/readers.h"
#include "import/containers/sheet.h"
#include "import/containers/zip_archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

Error unsupported(const QString& what, const QString& cause = {}) {
    return {Error::Code::Unsupported, what, {}, {}, cause};
}

QByteArray utf16Bytes(QStringView name) {
    return {reinterpret_cast<const char*>(name.utf16()), name.size() * 2};
}

/// OLE compound files: what old Word wrote, and what new Word wraps around encrypted documents.
Error refuseCompoundFile(const QByteArray& bytes) {
    if (bytes.contains(utf16Bytes(u"EncryptedPackage")) || bytes.contains(utf16Bytes(u"EncryptionInfo")))
        return {Error::Code::Encrypted,
                Said::tr("the document is protected by a password; please save it without one"),
                {},
                {},
                {}};
    return unsupported(Said::tr("this is a document of an old Office program (before 2007); please save it as .docx"));
}

Result<Document> readZip(const QByteArray& bytes) {
    TRY_ASSIGN(const ZipArchive archive, ZipArchive::open(bytes));
    if (archive.contains(u"[Content_Types].xml"_s)) {
        if (archive.contains(u"xl/workbook.xml"_s)) {
            TRY_ASSIGN(const Sheet sheet, readXlsx(archive));
            return documentOf(sheet);
        }
        if (archive.contains(u"ppt/presentation.xml"_s))
            return unsupported(Said::tr("this is a presentation, not a transcript"));
        return readDocx(archive);
    }
    if (archive.contains(u"mimetype"_s)) {
        TRY_ASSIGN(const QByteArray type, archive.read(u"mimetype"_s));
        if (type.trimmed().startsWith("application/vnd.oasis.opendocument.text")) return readOdt(archive);
        return unsupported(Said::tr("this is an OpenDocument or EPUB file, not a text document"));
    }
    return unsupported(Said::tr("this is a zip archive, not a document; please unpack it and import the files in it"));
}

/// Text forms that are no transcript.
std::optional<Error> refuseOtherText(const QString& text) {
    const QString head = text.left(1024).trimmed().toLower();
    if (head.startsWith("<?xml"_L1) || head.startsWith("<!doctype"_L1))
        return unsupported(Said::tr("this is an XML file, not a transcript"));
    return std::nullopt;
}

bool isNamedCsv(const QString& fileName) {
    return fileName.endsWith(".csv"_L1, Qt::CaseInsensitive) || fileName.endsWith(".tsv"_L1, Qt::CaseInsensitive);
}

Result<Document> readText(const QByteArray& bytes, const QString& fileName) {
    Notes notes;
    TRY_ASSIGN(DecodedText decoded, decodeText(bytes, notes));
    const bool isHtml = looksLikeHtml(decoded.text);
    if (isHtml) {
        notes = {};
        TRY_ASSIGN(decoded, decodeHtml(bytes, notes));
    }
    const QString text = cleanText(decoded.text, notes);
    Document document;
    if (isHtml || looksLikeJson(text)) {
        TRY_ASSIGN(document, isHtml ? readHtml(text) : readJson(text));
        document.encoding = decoded.encoding;
        for (const QString& line : notes.lines()) document.notes.say(line);
        return document;
    }
    if (auto refused = refuseOtherText(text)) return *std::move(refused);
    const bool isVtt = text.startsWith(u"WEBVTT") && (text.size() == 6 || text[6].isSpace());
    if (isVtt || looksLikeCues(text)) {
        TRY_ASSIGN(document, readCues(text, isVtt));
    } else if (looksLikeCsv(text, isNamedCsv(fileName))) {
        Sheet sheet = readCsv(text);
        TRY_DO(squareRows(sheet));
        document = documentOf(sheet);
    } else if (fileName.endsWith(".md"_L1, Qt::CaseInsensitive) ||
               fileName.endsWith(".markdown"_L1, Qt::CaseInsensitive) || looksLikeMarkdown(text)) {
        document = readMarkdown(text);
    } else {
        document = readPlainText(text);
    }
    document.encoding = decoded.encoding;
    for (const QString& line : notes.lines()) document.notes.say(line);
    return document;
}

/// The readers of word-processor files decode by themselves; their strings are made safe here.
void cleanParagraphs(Document& document) {
    const auto isPlain = [](const QString& text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            const char16_t u = c.unicode();
            return (u >= 0x20 && u < 0x7F) || (u >= 0xA0 && u < 0x2028) || u == '\n' || u == '\t' ||
                   (u > 0x2029 && u < 0xD800) || (u >= 0xE000 && u != 0xFEFF);
        });
    };
    for (Paragraph& paragraph : document.paragraphs) {
        if (isPlain(paragraph.text)) continue;
        // Stretch by stretch, so that the ranges stay right.
        QMap<qsizetype, qsizetype> moved;  // where the ends of ranges come to stand
        for (const Range& range : paragraph.bold) moved[range.start] = moved[range.end] = 0;
        for (const PlacedTime& time : paragraph.times) moved[time.range.start] = moved[time.range.end] = 0;
        moved[paragraph.text.size()] = 0;
        Paragraph clean = paragraph;
        clean.text.clear();
        qsizetype from = 0;
        for (auto it = moved.begin(); it != moved.end(); ++it) {
            clean.text += cleanText(paragraph.text.sliced(from, it.key() - from), document.notes);
            from = it.key(), *it = clean.text.size();
        }
        for (Range& range : clean.bold) range = {moved[range.start], moved[range.end]};
        for (PlacedTime& time : clean.times) time.range = {moved[time.range.start], moved[time.range.end]};
        clean.voice = cleanText(clean.voice, document.notes);
        for (QString& cell : clean.cells) cell = cleanText(cell, document.notes);
        paragraph = clean;
    }
}

}  // namespace

Result<Document> readDocument(const QByteArray& bytes, const QString& fileName) {
    if (bytes.isEmpty()) return Error{Error::Code::Damaged, Said::tr("the file is empty"), {}, {}, Said::tr("it has 0 bytes")};
    const QByteArrayView view(bytes);
    if (view.startsWith("PK\x03\x04") || view.startsWith("PK\x05\x06")) {
        auto document = readZip(bytes);
        if (document) cleanParagraphs(*document);
        return document;
    }
    if (view.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return refuseCompoundFile(bytes);
    if (view.first(std::min<qsizetype>(view.size(), 1024)).contains("%PDF-"))
{
        auto document = readPdf(bytes);
        if (document) cleanParagraphs(*document);
        return document;
    }
    const QByteArray head = bytes.left(64).trimmed();
    if (head.startsWith("{\\rtf") || head.startsWith("\xEF\xBB\xBF{\\rtf")) {
        auto document = readRtf(bytes);
        if (document) cleanParagraphs(*document);
        return document;
    }
    auto document = readText(bytes, fileName);
    if (document) cleanParagraphs(*document);  // escapes of HTML and JSON stand for any character
    return document;
}

}  // namespace kondensat::importing
