#include "core/search/terms.h"

#include <xapian.h>

#include <QHash>

#include "core/text/number_words.h"
#include "core/text/segment.h"
#include "core/text/stop_words.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 64;
constexpr char16_t softHyphen = 0x00AD, tatweel = 0x0640;

bool isApostrophe(char16_t c) { return c == u'\'' || c == 0x2019 || c == 0x02BC; }
bool isJoiner(char32_t c) { return c == softHyphen || c == 0x200C || c == 0x200D; }

/// Scripts that set no space between words.
bool isUnspaced(char32_t c) {
    if (c < 0x0E00) return false;
    return (c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) || (c >= 0x3005 && c <= 0x3007) ||
           (c >= 0x3040 && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF) || (c >= 0x3400 && c <= 0x4DBF) ||
           (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

struct CodePoint {
    char32_t value = 0;
    int size = 1;
};
CodePoint at(QStringView text, qsizetype i) {
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[i + 1]), 2};
    return {c.unicode(), 1};
}
bool isLetterOrDigit(char32_t c) {
    if (c < 0x80) return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return QChar::isLetterOrNumber(c);
}

/// Where the word that begins at `i` ends.
qsizetype endOfWord(QStringView text, qsizetype i) {
    const CodePoint first = at(text, i);
    qsizetype end = i + first.size;
    if (isUnspaced(first.value)) {
        while (end < text.size()) {
            const CodePoint next = at(text, end);
            if (!QChar::isMark(next.value)) break;
            end += next.size;
        }
        return end;
    }
    const auto goesOn = [&](qsizetype from) {
        if (from >= text.size()) return false;
        const CodePoint c = at(text, from);
        return isLetterOrDigit(c.value) && !isUnspaced(c.value);
    };
    bool letter = QChar::isLetter(first.value);
    const auto isLetterAt = [&](qsizetype from) { return goesOn(from) && QChar::isLetter(at(text, from).value); };
    while (end < text.size()) {
        const CodePoint next = at(text, end);
        if (goesOn(end)) letter = QChar::isLetter(next.value);
        if (goesOn(end) || (next.value >= 0x300 && QChar::isMark(next.value)))
            end += next.size;
        else if ((isApostrophe(char16_t(next.value)) && next.value < 0x10000 && letter && isLetterAt(end + 1)) || (isJoiner(next.value) && goesOn(end + 1)))
            end += 1;
        else
            break;
    }
    return end;
}

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString shortened(QString word) {
    if (word.size() <= longestWord) return word;
    word.truncate(word[longestWord - 1].isHighSurrogate() ? longestWord - 1 : longestWord);
    return word;
}

/// Whether marks on letters of this script are diacritics, and no vowels that make another word.
bool losesMarks(char32_t base) {
    switch (QChar::script(base)) {
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Arabic:
        case QChar::Script_Hebrew:
            return true;
        default:
            return false;
    }
}

QLatin1StringView replacementOf(char32_t c) {
    switch (c) {
        case 0xF8: return "o"_L1;    // ø
        case 0xE6: return "ae"_L1;   // æ
        case 0x153: return "oe"_L1;  // œ
        case 0x111: case 0xF0: return "d"_L1;  // đ ð
        case 0x142: return "l"_L1;   // ł
        case 0xFE: return "th"_L1;   // þ
        case 0xDF: return "ss"_L1;   // ß
        case 0x131: return "i"_L1;   // ı
        case u'I': return "i"_L1;    // in a folded word it is what is left of İ
        default: return {};
    }
}

}  // namespace

QString foldedWord(QStringView word) {
    QString folded = word.toString();
    folded.removeIf([](QChar c) { return c == softHyphen || c == tatweel; });
    if (isAscii(folded)) return shortened(folded.toLower());
    for (QChar& c : folded)
        if (isApostrophe(c.unicode())) c = u'\'';
    return shortened(folded.toCaseFolded().normalized(QString::NormalizationForm_C));
}

QString plainWord(const QString& folded) {
    if (isAscii(folded)) return folded;
    const QString parted = folded.normalized(QString::NormalizationForm_D);
    QString plain;
    plain.reserve(parted.size());
    char32_t base = 0;
    for (qsizetype i = 0; i < parted.size();) {
        const CodePoint c = at(parted, i);
        const QStringView unit = QStringView(parted).sliced(i, c.size);
        i += c.size;
        if (QChar::isMark(c.value)) {
            if (!losesMarks(base)) plain += unit;
            continue;
        }
        base = c.value;
        if (const QLatin1StringView with = replacementOf(c.value); !with.isEmpty())
            plain += with;
        else if (c.value == 0x0629)  // ة
            plain += QChar(0x0647);
        else if (c.value == 0x0649)  // ى
            plain += QChar(0x064A);
        else
            plain += unit;
    }
    return shortened(plain.normalized(QString::NormalizationForm_C));
}

QList<Token> tokens(QStringView text) {
    QList<Token> found;
    found.reserve(text.size() / 5);
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = at(text, i);
        if (!isLetterOrDigit(c.value)) {
            i += c.size;
            continue;
        }
        const qsizetype end = endOfWord(text, i);
        Token token{{i, end}, foldedWord(text.sliced(i, end - i)), {}, false};
        i = end;
        if (token.word.isEmpty()) continue;
        if (QString plain = plainWord(token.word); plain != token.word) token.plain = plain;
        token.joined = !found.isEmpty() && found.last().span.end == token.span.start;
        found.append(token);
    }
    return found;
}

struct Stemmer::Private {
    Xapian::Stem stem;
    bool known = false;
};

namespace {
const char* algorithmOf(const QString& language) {
    static const QHash<QString, const char*> algorithms{
        {u"ar"_s, "arabic"},     {u"ca"_s, "catalan"},    {u"da"_s, "danish"},   {u"de"_s, "german2"}, {u"en"_s, "english"},
        {u"es"_s, "spanish"},    {u"eu"_s, "basque"},     {u"fi"_s, "finnish"},  {u"fr"_s, "french"},  {u"ga"_s, "irish"},
        {u"hu"_s, "hungarian"},  {u"hy"_s, "armenian"},   {u"id"_s, "indonesian"}, {u"it"_s, "italian"}, {u"lt"_s, "lithuanian"},
        {u"ne"_s, "nepali"},     {u"nl"_s, "dutch"},      {u"no"_s, "norwegian"}, {u"pt"_s, "portuguese"}, {u"ro"_s, "romanian"},
        {u"ru"_s, "russian"},    {u"sv"_s, "swedish"},    {u"ta"_s, "tamil"},    {u"tr"_s, "turkish"}};
    return algorithms.value(text::primaryLanguage(language), nullptr);
}
}  // namespace

Stemmer::Stemmer(const QString& language) : d(std::make_unique<Private>()) {
    const char* algorithm = algorithmOf(language);
    d->known = algorithm != nullptr;
    if (algorithm) d->stem = Xapian::Stem(algorithm, true);
}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;
bool Stemmer::isKnown() const { return d->known; }

QString Stemmer::operator()(const QString& word) const {
    return d->known ? QString::fromStdString(d->stem(word.toStdString())) : word;
}

bool canStem(const QString& language) { return algorithmOf(language) != nullptr; }

Meaning::Meaning(const QString& language) : m_language(language), m_stemmer(language) {
    if (const QSet<QString>* words = text::stopWords(text::primaryLanguage(language)))
        for (const QString& word : *words) m_stopped.insert(m_stemmer(word));
    for (const QString& word : text::numberWords(text::primaryLanguage(language))) m_numbers.insert(foldedWord(word));
}

std::optional<QString> Meaning::operator()(const Token& token) const {
    if (token.word.size() < 3 || token.word.front().isDigit() || m_numbers.contains(token.word) || text::isStopWord(token.word, m_language)) return std::nullopt;
    QString stem = m_stemmer(token.word);
    if (m_stopped.contains(stem)) return std::nullopt;
    return stem;
}

}  // namespace kondensat::search
