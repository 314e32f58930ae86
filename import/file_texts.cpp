#include "import/file_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "core/said.h"
#include "import/containers/encoding.h"
#include "import/containers/html_texts.h"
#include "import/containers/pdf_texts.h"
#include "import/containers/readers.h"
#include "import/containers/sheet.h"
#include "import/containers/zip_archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr int deepest = 10;

QString suffixOf(const QString& name) { return name.section(u'/', -1).section(u'.', -1).toLower(); }

/// What bytes are that hold no text; empty where that is not known.
QString known(const QByteArray& bytes) {
    const auto begins = [&](const char* magic, qsizetype length, qsizetype at = 0) { return bytes.mid(at, length) == QByteArray(magic, length); };
    if (begins("\x89PNG", 4) || begins("\xff\xd8\xff", 3) || begins("GIF8", 4) || begins("II*\0", 4) || begins("MM\0*", 4) || begins("WEBP", 4, 8) || begins("BM", 2)) return Said::tr("a picture");
    if (begins("RIFF", 4) || begins("ID3", 3) || begins("OggS", 4) || begins("fLaC", 4) || begins("ftyp", 4, 4) || begins("\x1a\x45\xdf\xa3", 4)) return Said::tr("sound or film");
    if (begins("\0\1\0\0", 4) || begins("OTTO", 4) || begins("wOF", 3)) return Said::tr("a typeface");
    return {};
}

/// Backslashes as YAML, JSON and tables of tabs write them; a line end that is written so becomes a space.
QString withoutEscapes(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar kind = text[++i];
        const int digits = kind == u'x' ? 2 : kind == u'u' ? 4 : kind == u'U' ? 8 : 0;
        bool ok = false;
        const uint code = digits > 0 ? text.mid(i + 1, digits).toUInt(&ok, 16) : 0;
        if (ok && code < 0x110000) {
            plain += digits < 8 ? QString(QChar(char16_t(code))) : QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
            i += digits;
        } else if (kind == u'\n') {
            plain += kind;
        } else {
            plain += u"ntrbfve0NLP_ "_s.contains(kind) ? QChar(u' ') : kind;
        }
    }
    return plain;
}

class Reader {
public:
    explicit Reader(FileTexts& texts) : m_texts(texts) {}

    /// `part` is empty for the file itself.
    void read(const QByteArray& bytes, const QString& name, const QString& part, int depth) {
        m_texts.texts.append({part, Said::tr("its name"), name.section(u'/', -1), true});
        if (bytes.isEmpty()) return;
        if (depth > deepest) return unread(part, name, Said::tr("packed too often"));
        if (bytes.startsWith("PK\x03\x04")) return readZip(bytes, name, part, depth);
        if (bytes.startsWith("%PDF")) return readPdf(bytes, name, part);
        if (bytes.startsWith("{\\rtf")) return readRtfText(bytes, name, part);
        if (const QString what = known(bytes); !what.isEmpty()) return unread(part, name, what);
        Notes notes;
        const auto decoded = decodeText(bytes, notes);
        if (!decoded) return unread(part, name, Said::tr("no text"));
        readText(decoded->text, name, part, depth);
    }

private:
    void unread(const QString& part, const QString& name, const QString& why) { m_texts.unread.append((part.isEmpty() ? name : part) + u": "_s + why); }
    void lines(const QString& part, const QString& text) { m_texts.texts.append({part, {}, text, false, true}); }

    void readZip(const QByteArray& bytes, const QString& name, const QString& part, int depth) {
        const auto archive = ZipArchive::open(bytes);
        if (!archive) return unread(part, name, archive.error().what);
        const bool isBook = archive->contains(u"xl/workbook.xml"_s);
        if (isBook) readBook(*archive, part);
        for (const QString& entry : archive->names()) {
            const QString inner = part.isEmpty() ? entry : part + u" › "_s + entry;
            const auto content = archive->read(entry);
            if (!content) {
                unread(inner, entry, content.error().what);
                continue;
            }
            const qsizetype before = m_texts.texts.size();
            read(*content, entry, inner, depth + 1);
            if (isBook && (entry == "xl/sharedStrings.xml"_L1 || entry.startsWith("xl/worksheets/"_L1)))
                for (qsizetype i = before; i < m_texts.texts.size(); ++i) m_texts.texts[i].isEcho = true;
        }
    }

    /// Cells as a person sees them: dates are numbers in the file.
    void readBook(const ZipArchive& archive, const QString& part) {
        const auto first = readXlsx(archive);
        if (!first) return;
        for (const QString& sheetName : first->names) {
            const auto sheet = readXlsx(archive, {sheetName});
            if (!sheet) continue;
            for (qsizetype r = 0; r < sheet->rows.size(); ++r)
                for (qsizetype c = 0; c < sheet->rows[r].size(); ++c)
                    if (!sheet->rows[r][c].isEmpty())
                        m_texts.texts.append({part, Said::tr("sheet %1, row %2, column %3").arg(sheet->name).arg(r < sheet->numbers.size() ? sheet->numbers[r] : int(r + 1)).arg(c + 1), sheet->rows[r][c]});
        }
    }

    void readPdf(const QByteArray& bytes, const QString& name, const QString& part) {
        const Result<void> done = readPdfTexts(bytes, name, part, m_texts);
        if (!done) unread(part, name, done.error().what);
    }

    void readRtfText(const QByteArray& bytes, const QString& name, const QString& part) {
        const auto document = readRtf(bytes);
        if (!document) return unread(part, name, document.error().what);
        for (qsizetype i = 0; i < document->paragraphs.size(); ++i) m_texts.texts.append({part, Said::tr("paragraph %1").arg(i + 1), document->paragraphs[i].text});
        for (const PlacedAnnotation& annotation : document->annotations) m_texts.texts.append({part, Said::tr("a comment"), annotation.what.words + u'\n' + annotation.what.author});
    }

    void readText(const QString& text, const QString& name, const QString& part, int depth) {
        static const QSet<QString> xmlSuffixes{u"xml"_s, u"rels"_s, u"qde"_s, u"qdc"_s, u"svg"_s, u"rdf"_s, u"xhtml"_s};
        const QString suffix = suffixOf(name), head = text.left(400).trimmed();
        if (looksLikeHtml(text) && suffix != "qde"_L1) return readHtmlPage(text, part, depth);
        if ((head.startsWith("<?xml"_L1) || head.startsWith("<svg"_L1) || xmlSuffixes.contains(suffix)) && readXml(text, part, depth)) return;
        if (suffix == "jsonl"_L1 || head.startsWith(u'{') || head.startsWith(u'[')) readJson(text, part);
        lines(part, text);
        if (suffix == "md"_L1) lines(part, withoutMarkdown(text));
        if (text.contains(u"\"\""_s)) lines(part, QString(text).replace(u"\"\""_s, u"\""_s));
        if (text.contains(u'\\')) lines(part, withoutEscapes(text));
    }

    void readHtmlPage(const QString& text, const QString& part, int depth) {
        TextTree tree(part, m_texts);
        if (!readHtmlTexts(text, tree)) lines(part, text);
        readEmbedded(tree, part, depth);
    }

    /// False where it is no XML; nothing of it is among the texts then.
    bool readXml(const QString& text, const QString& part, int depth) {
        const qsizetype before = m_texts.texts.size();
        TextTree tree(part, m_texts);
        QXmlStreamReader xml(text);
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
                case QXmlStreamReader::StartElement:
                    tree.start(xml.name().toString());
                    for (const QXmlStreamAttribute& attribute : xml.attributes()) tree.attribute(attribute.name().toString(), attribute.value().toString(), xml.lineNumber());
                    break;
                case QXmlStreamReader::EndElement:
                    tree.end(xml.lineNumber());
                    break;
                case QXmlStreamReader::Characters:
                    tree.add(xml.text().toString());
                    break;
                case QXmlStreamReader::Comment:
                    tree.aside(xml.text().toString(), xml.lineNumber());
                    break;
                case QXmlStreamReader::ProcessingInstruction:
                    tree.aside(xml.processingInstructionData().toString(), xml.lineNumber());
                    break;
                default:
                    break;
            }
        }
        if (xml.hasError()) {
            m_texts.texts.resize(before);
            return false;
        }
        tree.finish();
        readEmbedded(tree, part, depth);
        return true;
    }

    void readEmbedded(const TextTree& tree, const QString& part, int depth) {
        for (const auto& [bytes, where] : tree.embedded) read(bytes, {}, part.isEmpty() ? where : part + u" › "_s + where, depth + 1);
    }

    /// Strings and keys, of each line where there are lines, down into strings that hold JSON themselves.
    void readJson(const QString& text, const QString& part) {
        if (const auto whole = QJsonDocument::fromJson(text.toUtf8()); !whole.isNull()) {
            collect(whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object()), part, {}, 0);
            return;
        }
        qint64 line = 0;
        for (const QStringView each : QStringView(text).split(u'\n')) {
            ++line;
            const auto object = QJsonDocument::fromJson(each.toUtf8()).object();
            if (!object.isEmpty()) collect(object, part, Said::tr("line %1").arg(line), 0);
        }
    }
    void collect(const QJsonValue& value, const QString& part, const QString& place, int depth) {
        if (depth > 64) return;
        if (value.isString()) {
            const QString text = value.toString();
            m_texts.texts.append({part, place, text});
            if (text.startsWith(u'{') || text.startsWith(u'['))
                if (const auto inner = QJsonDocument::fromJson(text.toUtf8()); !inner.isNull()) collect(inner.isArray() ? QJsonValue(inner.array()) : QJsonValue(inner.object()), part, place, depth + 1);
        } else if (value.isArray()) {
            for (const QJsonValue& each : value.toArray()) collect(each, part, place, depth + 1);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                m_texts.texts.append({part, place, it.key()});
                collect(it.value(), part, place, depth + 1);
            }
        }
    }

    /// Marks of emphasis, escapes and character references taken away; line ends stay where they are.
    static QString withoutMarkdown(QString text) {
        static const QRegularExpression escape(u"\\\\([!-/:-@\\[-`{-~])"_s), marks(u"[*`]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|</?[A-Za-z][^>\\n]*>"_s);
        text.replace(escape, u"\\1"_s);
        text.remove(marks);
        return withoutReferences(text);
    }
    static QString withoutReferences(QString text) {
        for (const auto& [name, sign] : {std::pair{u"&lt;"_s, u"<"_s}, std::pair{u"&gt;"_s, u">"_s}, std::pair{u"&quot;"_s, u"\""_s}, std::pair{u"&nbsp;"_s, u" "_s}, std::pair{u"&shy;"_s, QString()}})
            text.replace(name, sign);
        static const QRegularExpression number(u"&#(x[0-9A-Fa-f]{1,6}|[0-9]{1,7});"_s);
        for (auto match = number.match(text); match.hasMatch(); match = number.match(text, match.capturedStart() + 1)) {
            const QString digits = match.captured(1);
            const uint code = digits.startsWith(u'x') ? digits.sliced(1).toUInt(nullptr, 16) : digits.toUInt();
            text.replace(match.capturedStart(), match.capturedLength(), code < 0x110000 ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString(u' '));
        }
        return text.replace(u"&amp;"_s, u"&"_s);
    }
    FileTexts& m_texts;
};

}  // namespace

FileTexts textsOf(const QByteArray& bytes, const QString& name) {
    FileTexts texts;
    Reader(texts).read(bytes, name, {}, 0);
    // What another format has written into a paragraph: the YAML in a note of a .qdpx.
    for (qsizetype i = 0, n = texts.texts.size(); i < n; ++i) {
        FileText text = texts.texts[i];
        if (text.hasLines || !text.text.contains(u'\\')) continue;
        text.text = withoutEscapes(text.text);
        texts.texts.append(text);
    }
    return texts;
}

}  // namespace kondensat::importing
