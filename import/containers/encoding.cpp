#include "import/containers/encoding.h"
#include "core/said.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <QRegularExpression>
#include <QStringDecoder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

/// `bytes` as UTF-16 units, surrogates as they come: cleanText() judges them.
QString utf16Units(QByteArrayView bytes, bool bigEndian) {
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char* at = bytes.data() + 2 * i;
        text[i] = QChar(bigEndian ? qFromBigEndian<quint16>(at) : qFromLittleEndian<quint16>(at));
    }
    return text;
}

std::optional<QString> strictUtf8(QByteArrayView bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError()) return std::nullopt;
    return text;
}

/// UTF-16 without BOM betrays itself by zero bytes (of spaces, line ends, Latin letters) at one parity only.
std::optional<bool> bigEndianByShape(const QByteArray& bytes) {
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0') ++zeros[i & 1];
    if (bytes.size() % 2 != 0) return std::nullopt;
    const qsizetype units = bytes.size() / 2;
    const bool big = zeros[0] > zeros[1];
    if (zeros[big ? 0 : 1] * 25 < units || zeros[big ? 1 : 0] * 50 > units) return std::nullopt;
    return big;
}

bool looksBinary(QByteArrayView bytes) {
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 65536);
    qsizetype controls = 0, zeros = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        zeros += byte == 0;
        controls += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v';
    }
    return controls * 20 > looked || zeros * 100 > looked;
}

bool isWesternLatin(QByteArrayView name) {
    return name == "ISO-8859-1" || name == "windows-1252";
}
bool isOtherLatin(QByteArrayView name) {
    return name == "ISO-8859-2" || name == "windows-1250" || name == "ISO-8859-9" || name == "windows-1254" ||
           name == "UTF-16BE" || name == "UTF-16LE" || name == "Big5" || name == "GB18030" || name == "EUC-KR" ||
           name == "EUC-JP" || name == "Shift_JIS" || name.startsWith("IBM") || name.startsWith("ISO-2022");
}

/// ICU's best match; Western Latin wins over its look-alikes in a close race, since short Danish and Norwegian
/// texts are often taken for Romanian, Turkish or Chinese.
QByteArray detectCharset(const QByteArray& bytes) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    ucsdet_setText(detector, bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    int32_t found = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector, &found, &status);
    QByteArray best, western;
    int32_t bestConfidence = 0, westernConfidence = 0;
    for (int32_t i = 0; U_SUCCESS(status) && i < found; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (best.isEmpty()) best = name, bestConfidence = confidence;
        if (western.isEmpty() && isWesternLatin(name)) western = name, westernConfidence = confidence;
    }
    ucsdet_close(detector);
    if (!western.isEmpty() && isOtherLatin(best) && bestConfidence - westernConfidence <= 25) best = western;
    if (best.isEmpty() || best.startsWith("UTF-")) best = "windows-1252";
    return best;
}

}  // namespace

QString decodeWith(const char* converter, QByteArrayView bytes) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* from = ucnv_open(converter, &status);
    if (U_FAILURE(status)) return {};
    QString text(bytes.size() * 2 + 1, Qt::Uninitialized);
    const int32_t units = ucnv_toUChars(from, reinterpret_cast<UChar*>(text.data()), static_cast<int32_t>(text.size()),
                                        bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    ucnv_close(from);
    text.resize(U_SUCCESS(status) ? units : 0);
    return text;
}

Result<DecodedText> decodeText(const QByteArray& bytes, Notes& notes) {
    const QByteArrayView view(bytes);
    if (view.startsWith("\xEF\xBB\xBF")) {
        if (auto text = strictUtf8(view.sliced(3))) return DecodedText{*text, u"UTF-8"_s};
        notes.say(Said::tr("The file says that it is UTF-8 and holds bytes that are not; these are shown as U+FFFD"));
        return DecodedText{QString::fromUtf8(view.sliced(3)), u"UTF-8"_s};
    }
    if (view.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return DecodedText{decodeWith("UTF-32LE", view.sliced(4)), u"UTF-32LE"_s};
    if (view.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return DecodedText{decodeWith("UTF-32BE", view.sliced(4)), u"UTF-32BE"_s};
    if (view.startsWith("\xFF\xFE") || view.startsWith("\xFE\xFF")) {
        const bool big = view.startsWith("\xFE\xFF");
        if (bytes.size() % 2 != 0) notes.say(Said::tr("The file ends in the middle of a UTF-16 character"));
        return DecodedText{utf16Units(view.sliced(2), big), big ? u"UTF-16BE"_s : u"UTF-16LE"_s};
    }
    const bool hasZeros = bytes.contains('\0');
    if (hasZeros) {
        if (const auto big = bigEndianByShape(bytes)) {
            notes.say(Said::tr("The file has no byte order mark; it was read as UTF-16 by its shape"));
            return DecodedText{utf16Units(view, *big), *big ? u"UTF-16BE"_s : u"UTF-16LE"_s};
        }
    }
    if (looksBinary(view))
        return Error{
            Error::Code::Unsupported, Said::tr("this is not a text"), {}, {}, Said::tr("the bytes are those of a binary file")};
    if (auto text = strictUtf8(view)) return DecodedText{*text, u"UTF-8"_s};
    const QByteArray charset = detectCharset(bytes);
    notes.say(Said::tr("The encoding is not stated and was guessed as %1; please look at the special letters").arg(
        QString::fromLatin1(charset)));
    return DecodedText{decodeWith(charset.constData(), view), QString::fromLatin1(charset)};
}

Result<DecodedText> decodeHtml(const QByteArray& bytes, Notes& notes) {
    static const QRegularExpression declaration(u"(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})"_s);
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    QByteArray declared = declaration.match(head).captured(1).toLatin1().toLower();
    // Bytes that are UTF-8 throughout are, whatever an old template declares; and browsers read Latin-1 as windows-1252.
    const bool isUtf8 = strictUtf8(bytes).has_value() && !declared.startsWith("iso-2022");
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (declared == "iso-8859-1" || declared == "latin1" || declared == "us-ascii") declared = "windows-1252";
    if (!isUtf8 && !hasMark && !declared.isEmpty() && !declared.startsWith("utf"))
        if (const QString text = decodeWith(declared.constData(), bytes); !text.isEmpty())
            return DecodedText{text, QString::fromLatin1(declared)};
    return decodeText(bytes, notes);
}

QString cleanText(QString text, Notes& notes) {
    if (text.startsWith(QChar::ByteOrderMark)) text.remove(0, 1);
    qsizetype out = 0, surrogates = 0, controls = 0;
    QChar* units = text.data();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = units[i].unicode();
        char16_t keep = c;
        if (c == '\r') {
            if (i + 1 < size && units[i + 1] == u'\n') continue;
            keep = '\n';
        } else if (c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
            keep = '\n';
        } else if ((c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0)) {
            ++controls;
            continue;
        } else if (QChar::isHighSurrogate(c)) {
            if (i + 1 < size && units[i + 1].isLowSurrogate()) {
                units[out++] = units[i++];
                keep = units[i].unicode();
            } else {
                keep = QChar::ReplacementCharacter, ++surrogates;
            }
        } else if (QChar::isLowSurrogate(c)) {
            keep = QChar::ReplacementCharacter, ++surrogates;
        }
        units[out++] = QChar(keep);
    }
    text.truncate(out);
    if (surrogates > 0) notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n half character (lone surrogate) was replaced by U+FFFD|%n half characters (lone surrogates) were replaced by U+FFFD"), surrogates);
    if (controls > 0) notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n control character was dropped|%n control characters were dropped"), controls);
    return text;
}

}  // namespace kondensat::importing
