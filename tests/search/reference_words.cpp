#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <xapian.h>

#include "tests/search/reference.h"

namespace kondensat::searchtest {

namespace {

constexpr qsizetype longest = 64;
constexpr QChar softHyphen(0x00AD), tatweel(0x0640);

bool isLetter(UChar32 c) { return (U_GET_GC_MASK(c) & U_GC_L_MASK) != 0; }
bool isMark(UChar32 c) { return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0; }
bool isPart(UChar32 c) { return isLetter(c) || isMark(c) || u_charType(c) == U_DECIMAL_DIGIT_NUMBER; }
bool isApostrophe(QChar c) { return c == u'\'' || c == QChar(0x2019); }

/// A letter of a script that sets no space between words.
bool standsAlone(UChar32 c) {
    if (!isLetter(c)) return false;
    for (const UScriptCode script : {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_THAI, USCRIPT_LAO,
                                     USCRIPT_KHMER, USCRIPT_MYANMAR})
        if (uscript_hasScript(c, script)) return true;
    return false;
}

bool losesItsMarks(UChar32 base) {
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(base, &error);
    return isLetter(base) && (script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC ||
                              script == USCRIPT_ARABIC || script == USCRIPT_HEBREW);
}

icu::UnicodeString toIcu(const QString& text) {
    return {reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size())};
}
QString fromIcu(const icu::UnicodeString& text) {
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}
icu::UnicodeString normalized(const icu::UnicodeString& text, bool composed) {
    UErrorCode error = U_ZERO_ERROR;
    const auto* form = composed ? icu::Normalizer2::getNFCInstance(error) : icu::Normalizer2::getNFDInstance(error);
    return form->normalize(text, error);
}

/// The code point at a position, and the position behind it.
UChar32 next(const QString& text, qsizetype& at) {
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return UChar32(QChar::surrogateToUcs4(c, text[at++]));
    return c.unicode();
}

/// Letter by letter, so that ß stays one.
QString withoutCase(const QString& text) {
    QString all;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = char32_t(u_foldCase(next(text, at), U_FOLD_CASE_DEFAULT));
        all += QString::fromUcs4(&c, 1);
    }
    return all;
}

/// Where a word that is written with spaces around it ends.
qsizetype endOfWord(const QString& text, qsizetype at) {
    bool afterLetter = false;
    while (at < text.size()) {
        qsizetype behind = at;
        const UChar32 c = next(text, behind);
        if (standsAlone(c)) break;
        if (isPart(c)) {
            afterLetter = isLetter(c) || (isMark(c) && afterLetter);
            at = behind;
            continue;
        }
        if (behind >= text.size()) break;
        qsizetype further = behind;
        const UChar32 following = next(text, further);
        if (standsAlone(following)) break;
        if (text[at] == softHyphen && isPart(following)) at = behind;
        else if (isApostrophe(text[at]) && afterLetter && isLetter(following)) at = behind;
        else break;
    }
    return at;
}

}  // namespace

QList<ReferenceWord> referenceWords(const QString& text) {
    QList<ReferenceWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        const UChar32 c = next(text, at);
        if (!isPart(c)) continue;
        if (standsAlone(c)) {
            for (qsizetype behind = at; behind < text.size() && isMark(next(text, behind));) at = behind;
        } else {
            at = endOfWord(text, start);
        }
        const QString folded = referenceFolded(text.mid(start, at - start));
        if (!folded.isEmpty()) words.append({{start, at}, folded, referencePlain(folded)});
    }
    return words;
}

QString referenceFolded(const QString& word) {
    QString bare = word;
    bare.remove(softHyphen);
    bare.remove(tatweel);
    bare.replace(QChar(0x2019), u'\'');
    return fromIcu(normalized(toIcu(withoutCase(bare)), true)).left(longest);
}

QString referencePlain(const QString& folded) {
    static const QHash<UChar32, QString> others{
        {U'ø', u"o"_s}, {U'æ', u"ae"_s}, {U'œ', u"oe"_s}, {U'đ', u"d"_s}, {U'ð', u"d"_s}, {U'ł', u"l"_s},
        {U'þ', u"th"_s}, {U'ß', u"ss"_s}, {U'ı', u"i"_s}, {U'ة', u"ه"_s}, {U'ى', u"ي"_s}};
    const QString apart = fromIcu(normalized(toIcu(folded), false));
    QString bare;
    bool drops = false;
    for (qsizetype at = 0; at < apart.size();) {
        const UChar32 c = next(apart, at);
        if (isMark(c) && drops) continue;
        if (!isMark(c)) drops = losesItsMarks(c);
        bare += others.value(c, QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1));
    }
    return fromIcu(normalized(toIcu(withoutCase(bare)), true)).left(longest);  // İ has become I
}

QString referenceStem(const QString& word, const QString& language) {
    static const QHash<QString, const char*> names{
        {u"da"_s, "danish"}, {u"nb"_s, "norwegian"}, {u"nn"_s, "norwegian"}, {u"no"_s, "norwegian"},
        {u"sv"_s, "swedish"}, {u"fi"_s, "finnish"}, {u"de"_s, "german2"}, {u"en"_s, "english"}, {u"nl"_s, "dutch"},
        {u"fr"_s, "french"}, {u"es"_s, "spanish"}, {u"it"_s, "italian"}, {u"pt"_s, "portuguese"}, {u"ar"_s, "arabic"},
        {u"ru"_s, "russian"}, {u"tr"_s, "turkish"}};
    static QHash<std::pair<QString, QString>, QString> known;
    const char* const name = names.value(language, nullptr);
    if (!name) return word;
    const auto found = known.constFind({word, language});
    if (found != known.cend()) return *found;
    const std::string stem = Xapian::Stem(name)(word.toStdString());
    return *known.insert({word, language}, QString::fromStdString(stem));
}

}  // namespace kondensat::searchtest
