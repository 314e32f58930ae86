#include "core/study/inserted_texts.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace kondensat::study {
namespace {

constexpr qsizetype longFrom = 500;  ///< bytes
constexpr QByteArrayView key = "\"insert\":\"";
/// Begins a stand-in; but for erased words U+0000 stands in no text that is inserted (text::Insert).
constexpr QByteArrayView standIn = "\\u0000";

/// Position of the quotation mark that ends a string; -1 where none does.
qsizetype endOfString(QByteArrayView json, qsizetype from) {
    for (qsizetype end = json.indexOf('"', from); end >= 0; end = json.indexOf('"', end + 1)) {
        qsizetype backslashes = 0;
        while (end - backslashes > from && json[end - backslashes - 1] == '\\') ++backslashes;
        if (backslashes % 2 == 0) return end;
    }
    return -1;
}

std::optional<char16_t> escaped(QByteArrayView json, qsizetype& at) {
    switch (json[at++]) {
        case '"': return u'"';
        case '\\': return u'\\';
        case '/': return u'/';
        case 'b': return u'\b';
        case 'f': return u'\f';
        case 'n': return u'\n';
        case 'r': return u'\r';
        case 't': return u'\t';
        case 'u': {
            bool isNumber = false;
            const ushort unit = at + 4 <= json.size() ? json.sliced(at, 4).toUShort(&isNumber, 16) : 0;
            at += 4;
            return isNumber && unit != 0 ? std::optional(char16_t(unit)) : std::nullopt;
        }
        default: return std::nullopt;
    }
}

/// The words of a JSON string without its quotation marks; nothing where it is not well-formed.
std::optional<QString> unescaped(QByteArrayView json) {
    QString text;
    text.reserve(json.size());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    for (qsizetype at = 0; at < json.size();) {
        qsizetype end = json.indexOf('\\', at);
        if (end < 0) end = json.size();
        if (end > at) text += decoder(json.sliced(at, end - at));
        if (decoder.hasError()) return std::nullopt;
        at = end;
        if (at == json.size()) break;
        if (++at == json.size()) return std::nullopt;
        const auto unit = escaped(json, at);
        if (!unit) return std::nullopt;
        text += QChar(*unit);
    }
    return text;
}

}  // namespace

ShortenedPayload withoutInsertedTexts(QByteArrayView json) {
    ShortenedPayload shortened;
    qsizetype copied = 0;
    // Within a string the key's quotation marks would be escaped, so it is always a key.
    for (qsizetype at = json.indexOf(key); at >= 0; at = json.indexOf(key, at)) {
        at += key.size();
        const qsizetype end = endOfString(json, at);
        if (end < 0) break;
        if (end - at >= longFrom) {
            const auto text = unescaped(json.sliced(at, end - at));
            if (!text) return {};
            shortened.json += json.sliced(copied, at - copied);
            shortened.json += standIn;
            shortened.json += QByteArray::number(shortened.texts.size());
            shortened.texts.append(*text);
            copied = end;
        }
        at = end;
    }
    if (!shortened.texts.isEmpty()) shortened.json += json.sliced(copied);
    return shortened;
}

bool putTextsBack(QStringList& texts, text::Edit& edit) {
    for (text::Operation& operation : edit) {
        auto* insert = std::get_if<text::Insert>(&operation);
        if (!insert || !insert->text.startsWith(QChar(u'\0'))) continue;
        bool isNumber = false;
        const uint n = QStringView(insert->text).sliced(1).toUInt(&isNumber);
        if (!isNumber) continue;  // words that an erasure has emptied
        if (texts.value(n).isNull()) return false;
        insert->text = std::exchange(texts[n], QString());
    }
    return true;
}

}  // namespace kondensat::study
