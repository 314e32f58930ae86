#include "app/operations/folded_words.h"

#include "app/operations/identifier_search.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

constexpr qsizetype longestGap = 3;  ///< units between two words of a name

/// Signs that nobody sees: joiners, directions, soft hyphens, variation selectors.
bool isInvisible(char32_t c) {
    return QChar::category(c) == QChar::Other_Format || c == 0x34F || c == 0x115F || c == 0x1160 || (c >= 0x180B && c <= 0x180F) ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF);
}
bool isApostrophe(char32_t c) { return c == U'\'' || c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0x2BC || c == 0xB4 || c == U'`' || c == 0xFF07; }

QString composed(QStringView token) {
    const bool ascii = std::all_of(token.begin(), token.end(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? token.toString() : token.toString().normalized(QString::NormalizationForm_C);
}
bool hasDigit(QStringView token) { return std::any_of(token.begin(), token.end(), [](QChar c) { return c.isDigit(); }); }

}  // namespace

FoldedWords::FoldedWords(const QString& source, bool isFileName) {
    text.reserve(source.size());
    from.reserve(source.size());
    to.reserve(source.size());
    QChar last;
    for (qsizetype i = 0; i < source.size();) {
        const bool pair = source[i].isHighSurrogate() && i + 1 < source.size() && source[i + 1].isLowSurrogate();
        const qsizetype length = pair ? 2 : 1;
        const char32_t c = pair ? QChar::surrogateToUcs4(source[i], source[i + 1]) : source[i].unicode();
        if (!isInvisible(c)) {
            if (isFileName && ((last.isLower() && source[i].isUpper()) || (last.isDigit() && source[i].isLetter()) || (last.isLetter() && source[i].isDigit()))) add(u' ', i, 0);
            last = source[i];
            if (isApostrophe(c)) add(u'\'', i, length);
            else if (c < 0x80) add(QChar(c).isLetterOrNumber() ? QChar(c).toLower() : QChar(c) > u' ' ? QChar(c) : QChar(u' '), i, length);
            else if (QChar::isSpace(c) || c == 0xFFFC || c == 0x85) add(u' ', i, length);
            else if (QChar::category(c) == QChar::Punctuation_Dash || c == 0x2212) add(u'-', i, length);
            else
                for (const QChar letter : source.sliced(i, length).normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD)) add(letter, i, length);
        }
        i += length;
    }
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isWordUnit(text[end])) ++end;
        if (end > i) tokens.append({{i, end}, composed(QStringView(text).sliced(i, end - i))});
        i = std::max(end, i + 1);
    }
}

/// White space counts as one space, which reaches from the first to the last.
void FoldedWords::add(QChar c, qsizetype at, qsizetype length) {
    if (c == u' ' && text.endsWith(u' ')) {
        to.last() = at + length;
        return;
    }
    text += c;
    from.append(at);
    to.append(at + length);
}

bool FoldedWords::belongTogether(qsizetype token, bool isLoose) const {
    const QStringView gap = QStringView(text).sliced(tokens[token].span.end, tokens[token + 1].span.start - tokens[token].span.end);
    return gap.size() <= longestGap && (isLoose || !partsSentence(gap));
}

QString beginningOf(const QString& token) { return token.left(3); }

bool partsSentence(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i)
        if (u",;:!?|"_s.contains(text[i]) || (text[i] == u'.' && i + 1 < text.size() && text[i + 1] == u' ')) return true;
    return false;
}

Likeness likeness(const QString& registered, const QString& found, bool inflects) {
    if (registered == found) return Likeness::Equal;
    if (found.size() == registered.size() + 1 && found.endsWith(u's') && found.startsWith(registered) && !hasDigit(registered)) return Likeness::Genitive;
    const bool maybe = inflects && registered.size() >= shortestPart && !hasDigit(registered) && !hasDigit(found);
    return maybe && text::sameWord(registered, found) ? Likeness::Form : Likeness::None;
}

}  // namespace kondensat::app
