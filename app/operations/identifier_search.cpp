#include "app/operations/identifier_search.h"

#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

constexpr qsizetype longestGap = 3;  ///< units between two words of a name
constexpr qsizetype fewestDigits = 6;  ///< of what is compared by its digits alone
constexpr qsizetype shortestPart = 3;

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
QString beginning(const QString& token) { return token.left(3); }
/// Marks that end a sentence or a part of one: what stands on either side is no name of two words.
bool parts(QStringView gap) {
    for (qsizetype i = 0; i < gap.size(); ++i)
        if (u",;:!?|"_s.contains(gap[i]) || (gap[i] == u'.' && i + 1 < gap.size() && gap[i + 1] == u' ')) return true;
    return false;
}
bool hasDigit(QStringView token) { return std::any_of(token.begin(), token.end(), [](QChar c) { return c.isDigit(); }); }

/// The first letter that has a case.
std::optional<bool> beginsWithCapital(QStringView words) {
    for (const QChar c : words) {
        if (c.isUpper() || c.isTitleCase()) return true;
        if (c.isLower()) return false;
        if (c.isLetterOrNumber()) return std::nullopt;
    }
    return std::nullopt;
}

enum class Likeness { None, Form, Genitive, Equal };
Likeness likeness(const QString& registered, const QString& found, bool inflects) {
    if (registered == found) return Likeness::Equal;
    if (found.size() == registered.size() + 1 && found.endsWith(u's') && found.startsWith(registered) && !hasDigit(registered)) return Likeness::Genitive;
    const bool maybe = inflects && registered.size() >= shortestPart && !hasDigit(registered) && !hasDigit(found);
    return maybe && text::sameWord(registered, found) ? Likeness::Form : Likeness::None;
}

}  // namespace

bool isWordUnit(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }
bool isShouted(const QString& word) {
    return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }) > 1 && word == word.toUpper();
}

/// The text without what makes no difference, the places that its units come from, and its words.
struct IdentifierSearch::Folded {
    QString text;
    QList<qsizetype> from, to;  ///< in the source
    struct Token {
        text::Span span;  ///< of the folded text
        QString word;
    };
    QList<Token> tokens;

    explicit Folded(const QString& source, In in = In::Text) {
        text.reserve(source.size());
        from.reserve(source.size());
        to.reserve(source.size());
        QChar last;
        for (qsizetype i = 0; i < source.size();) {
            const bool pair = source[i].isHighSurrogate() && i + 1 < source.size() && source[i + 1].isLowSurrogate();
            const qsizetype length = pair ? 2 : 1;
            const char32_t c = pair ? QChar::surrogateToUcs4(source[i], source[i + 1]) : source[i].unicode();
            if (!isInvisible(c)) {
                if (in == In::FileName && ((last.isLower() && source[i].isUpper()) || (last.isDigit() && source[i].isLetter()) || (last.isLetter() && source[i].isDigit()))) add(u' ', i, 0);
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
    [[nodiscard]] text::Span source(qsizetype start, qsizetype end) const { return {from[start], to[end - 1]}; }

private:
    /// White space counts as one space, which reaches from the first to the last.
    void add(QChar c, qsizetype at, qsizetype length) {
        if (c == u' ' && text.endsWith(u' ')) {
            to.last() = at + length;
            return;
        }
        text += c;
        from.append(at);
        to.append(at + length);
    }
};

IdentifierSearch::IdentifierSearch(const QList<journal::Identifier>& identifiers) : m_identifiers(identifiers) {
    for (qsizetype i = 0; i < identifiers.size(); ++i)
        for (qsizetype w = 0; w < identifiers[i].words.size(); ++w) add(identifiers[i].words[w], i, w);
}

void IdentifierSearch::add(const QString& word, qsizetype identifier, qsizetype index) {
    const Folded folded(word);
    QString digits;
    bool letters = false;
    for (const QChar c : folded.text) {
        if (c.isDigit()) digits += c;
        letters = letters || c.isLetter();
    }
    if (!letters && digits.size() >= fewestDigits) {
        m_numbers[digits.left(2)].append({digits, identifier, index});
        return;
    }
    if (folded.tokens.isEmpty()) return;
    const bool isPerson = m_identifiers[identifier].kind == "person"_L1;
    Pattern pattern{{}, identifier, index, -1, beginsWithCapital(word).value_or(false), isPerson, parts(folded.text)};
    for (const Folded::Token& token : folded.tokens) pattern.tokens.append(token.word);
    m_patterns[beginning(pattern.tokens.first())].append(pattern);
    if (!isPerson || pattern.tokens.size() == 1) return;
    for (qsizetype part = 0; part < folded.tokens.size(); ++part) {
        const QString& token = folded.tokens[part].word;
        if (token.size() < shortestPart) continue;
        const text::Span at = folded.source(folded.tokens[part].span.start, folded.tokens[part].span.end);
        m_patterns[beginning(token)].append({{token}, identifier, index, part, beginsWithCapital(QStringView(word).sliced(at.start, at.length())).value_or(false), true});
    }
}

bool IdentifierSearch::isMeant(const QString& text, const FoundIdentifier& found) const {
    const QStringList& notMeant = m_identifiers[found.identifier].notMeant;
    if (notMeant.isEmpty()) return true;
    const QString words = text.mid(found.span.start, found.span.length()).normalized(QString::NormalizationForm_C);
    return std::none_of(notMeant.cbegin(), notMeant.cend(), [&](const QString& spelling) { return spelling.normalized(QString::NormalizationForm_C) == words; });
}

void IdentifierSearch::findNumbers(const Folded& folded, QList<FoundIdentifier>& all) const {
    if (m_numbers.isEmpty()) return;
    const QString& text = folded.text;
    static const QString between = u" -./()"_s;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!text[i].isDigit() || (i > 0 && text[i - 1].isDigit())) continue;
        QString digits;
        QList<qsizetype> at;
        for (qsizetype j = i, gap = 0; j < text.size() && gap <= 2 && digits.size() < 40; ++j) {
            if (text[j].isDigit()) digits += text[j], at.append(j), gap = 0;
            else if (between.contains(text[j])) ++gap;
            else break;
        }
        for (const Number& number : m_numbers.value(digits.left(2))) {
            if (!digits.startsWith(number.digits)) continue;
            const qsizetype end = at[number.digits.size() - 1] + 1;
            if (end < text.size() && text[end].isDigit()) continue;
            all.append({folded.source(i, end), number.identifier, number.word, -1, false, true});
        }
    }
}

QList<FoundIdentifier> IdentifierSearch::find(const QString& text, In in) const {
    const Folded folded(text, in);
    QList<FoundIdentifier> all;
    const auto& tokens = folded.tokens;
    const auto consider = [&](qsizetype at, const Pattern& pattern) {
        if (at + pattern.tokens.size() > tokens.size()) return;
        bool isForm = pattern.part >= 0;
        for (qsizetype k = 0; k < pattern.tokens.size(); ++k) {
            if (k > 0) {
                const QStringView gap = QStringView(folded.text).sliced(tokens[at + k - 1].span.end, tokens[at + k].span.start - tokens[at + k - 1].span.end);
                if (gap.size() > longestGap || (!pattern.isLoose && parts(gap))) return;
            }
            const bool isLast = k + 1 == pattern.tokens.size();
            const Likeness like = likeness(pattern.tokens[k], tokens[at + k].word, pattern.inflects || isLast);
            if (like == Likeness::None) return;
            isForm = isForm || like == Likeness::Form || (like == Likeness::Genitive && !isLast);
        }
        FoundIdentifier found{folded.source(tokens[at].span.start, tokens[at + pattern.tokens.size() - 1].span.end), pattern.identifier, pattern.word, pattern.part, isForm};
        const QStringView words = QStringView(text).sliced(found.span.start, found.span.length());
        found.isSure = !isForm && (!pattern.hasCapital || beginsWithCapital(words).value_or(true));
        all.append(found);
    };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString& word = tokens[i].word;
        for (const Pattern& pattern : m_patterns.value(beginning(word))) consider(i, pattern);
        // The genitive of a name of two letters begins otherwise.
        if (word.size() == 3 && word.endsWith(u's'))
            for (const Pattern& pattern : m_patterns.value(word.left(2))) consider(i, pattern);
    }
    findNumbers(folded, all);
    all.removeIf([&](const FoundIdentifier& found) { return !isMeant(text, found); });
    // What is sure comes first, then what is longer.
    std::stable_sort(all.begin(), all.end(), [](const FoundIdentifier& a, const FoundIdentifier& b) {
        const auto rank = [](const FoundIdentifier& f) { return std::tuple(f.isForm, -f.span.length()); };
        return rank(a) < rank(b);
    });
    QList<FoundIdentifier> apart;
    QMap<qsizetype, qsizetype> taken;  ///< end of each stretch by its start
    for (const FoundIdentifier& found : std::as_const(all)) {
        auto next = taken.upperBound(found.span.start);
        const bool free = (next == taken.end() || next.key() >= found.span.end) && (next == taken.begin() || std::prev(next).value() <= found.span.start);
        if (!free) continue;
        taken.insert(found.span.start, found.span.end);
        apart.append(found);
    }
    std::sort(apart.begin(), apart.end(), [](const FoundIdentifier& a, const FoundIdentifier& b) { return a.span.start < b.span.start; });
    return apart;
}

QString IdentifierSearch::replacement(const QString& text, const FoundIdentifier& found) const {
    const journal::Identifier& identifier = m_identifiers[found.identifier];
    QString with = identifier.pseudonym.simplified();
    if (with.isEmpty()) return {};
    const QString words = text.mid(found.span.start, found.span.length());
    const Folded registered(identifier.words[found.word]), here(words);
    const QStringList pseudonyms = with.split(u' ');
    if (found.part >= 0 && registered.tokens.size() == pseudonyms.size()) with = pseudonyms[found.part];
    if (!registered.tokens.isEmpty() && !here.tokens.isEmpty()) {
        const QString& plain = found.part >= 0 ? registered.tokens[found.part].word : registered.tokens.last().word;
        const QString& last = here.tokens.last().word;
        const QString ending = last.startsWith(plain) ? last.sliced(plain.size()) : QString();
        const bool hisses = !with.isEmpty() && u"sxz"_s.contains(with.back().toLower());
        with += ending == "s"_L1 && hisses ? u"’"_s : ending;
    }
    return isShouted(words) ? with.toUpper() : with;
}

QList<importing::TextEdit> IdentifierSearch::edits(const QString& text, bool everything, In in, qsizetype* left) const {
    QList<importing::TextEdit> edits;
    for (const FoundIdentifier& found : find(text, in)) {
        const bool stays = m_identifiers[found.identifier].pseudonym.isEmpty() || (!everything && !found.isSure);
        if (!stays) edits.append({found.span.start, found.span.length(), replacement(text, found)});
        else if (left) ++*left;
    }
    return edits;
}

}  // namespace kondensat::app
