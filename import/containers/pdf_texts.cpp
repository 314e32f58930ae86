#include "import/containers/pdf_texts.h"

#include <QSet>
#include <QStringDecoder>

#include "core/said.h"
#include "import/containers/pdf_words.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

/// Words as they follow one another; those that stand at the end of a line are known by the next one's place.
struct PageText {
    QString text;
    QStringList cut;  ///< words that a line end may have cut in two or three
};

PageText textOf(const PdfPage& page) {
    PageText result;
    const auto& words = page.words;
    const auto turns = [&](qsizetype i) { return i + 1 < words.size() && (words[i + 1].top > words[i].bottom - 1 || words[i + 1].left < words[i].left); };
    for (qsizetype i = 0; i < words.size(); ++i) {
        result.text += words[i].text;
        const bool lineEnd = turns(i);
        if (lineEnd) {
            const QString context = i > 0 ? words[i - 1].text + u' ' : QString();
            const QString two = words[i].text + words[i + 1].text;
            result.cut.append(context + two + (i + 2 < words.size() ? u' ' + words[i + 2].text : QString()));
            if (i + 2 < words.size() && turns(i + 1)) result.cut.append(context + two + words[i + 2].text);
        }
        if (lineEnd || words[i].spaceAfter || i + 1 == words.size() || words[i + 1].left - words[i].right > words[i].size * 0.1) result.text += u' ';
    }
    return result;
}

QString decoded(const QByteArray& string) {
    if (string.startsWith("\xfe\xff")) return QStringDecoder(QStringDecoder::Utf16BE)(string.sliced(2));
    if (string.startsWith("\xff\xfe")) return QStringDecoder(QStringDecoder::Utf16LE)(string.sliced(2));
    if (string.startsWith("\xef\xbb\xbf")) return QString::fromUtf8(string.sliced(3));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(string);
    return utf8.hasError() ? QString::fromLatin1(string) : text;
}

/// A string in brackets, from behind the opening one; `at` moves behind the closing one.
QByteArray literal(const QByteArray& bytes, qsizetype& at) {
    QByteArray string;
    for (int depth = 1; at < bytes.size(); ++at) {
        char c = bytes[at];
        if (c == '\\' && at + 1 < bytes.size()) {
            c = bytes[++at];
            if (c >= '0' && c <= '7') {
                int code = 0, digits = 0;
                while (digits < 3 && at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '7') code = code * 8 + (bytes[at++] - '0'), ++digits;
                --at;
                string += char(code);
            } else if (c != '\n' && c != '\r') {
                string += c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
            }
            continue;
        }
        if (c == '(') ++depth;
        if (c == ')' && --depth == 0) {
            ++at;
            break;
        }
        string += c;
    }
    return string;
}

/// Strings that stand in the file as such, and metadata that are not packed: also of objects to which nothing leads any more.
/// True where something is packed.
bool readPlainStrings(const QByteArray& bytes, const std::function<void(const QString&)>& note) {
    bool packed = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const char c = bytes[at];
        if (c == '(') {
            note(decoded(literal(bytes, ++at)));
        } else if (c == '<' && at + 1 < bytes.size() && bytes[at + 1] != '<') {
            const qsizetype end = bytes.indexOf('>', at);
            if (end < 0) return packed;
            note(decoded(QByteArray::fromHex(bytes.mid(at + 1, end - at - 1))));
            at = end + 1;
        } else if (c == '<') {
            at += 2;
        } else if (c == 's' && bytes.mid(at, 6) == "stream" && (bytes.mid(at + 6, 1) == "\n" || bytes.mid(at + 6, 1) == "\r")) {
            const qsizetype end = bytes.indexOf("endstream", at);
            if (end < 0) return packed;
            const QByteArray before = bytes.mid(std::max<qsizetype>(0, at - 400), std::min<qsizetype>(at, 400));
            const QByteArray dictionary = before.mid(before.lastIndexOf(" obj") + 1);
            if (dictionary.contains("/ObjStm")) packed = true;
            else if (dictionary.contains("/Metadata")) note(QString::fromUtf8(bytes.mid(at + 6, end - at - 6)));
            at = end + 9;
        } else {
            ++at;
        }
    }
    return packed;
}

}  // namespace

Result<void> readPdfTexts(const QByteArray& bytes, const QString& name, const QString& part, FileTexts& texts) {
    TRY_ASSIGN(const PdfWithStrings pdf, wordsAndStringsOfPdf(bytes));
    for (qsizetype i = 0; i < pdf.pages.size(); ++i) {
        const PageText page = textOf(pdf.pages[i]);
        const QString place = Said::tr("page %1").arg(i + 1);
        texts.texts.append({part, place, page.text});
        for (const QString& cut : page.cut) texts.texts.append({part, place, cut, false, false, true});
    }
    QSet<QString> known;
    const auto note = [&](const QString& text) {
        if (text.trimmed().isEmpty() || known.contains(text)) return;
        known.insert(text);
        texts.texts.append({part, Said::tr("outside the pages (properties, outline, descriptions)"), text});
    };
    const bool packed = readPlainStrings(bytes, note);
    const auto unread = [&](const QString& what) { texts.unread.append((part.isEmpty() ? name : part) + u": "_s + what); };
    if (pdf.strings) {
        for (const QByteArray& string : pdf.strings->strings) note(decoded(string));
        for (const QByteArray& each : pdf.strings->metadata) note(QString::fromUtf8(each));
        if (pdf.strings->files > 0) unread(Said::tr("files that are packed into the PDF"));
    } else if (packed) {
        unread(Said::tr("what stands outside the pages of the PDF is packed"));
    }
    return {};
}

}  // namespace kondensat::importing
