#include "app/operations/identifier_search.h"

#include "app/operations/folded_words.h"
#include "app/operations/identifier_fragments.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

constexpr qsizetype fewestDigits = 6;  ///< of what is compared by its digits alone

/// The first letter that has a case.
std::optional<bool> beginsWithCapital(QStringView words) {
    for (const QChar c : words) {
        if (c.isUpper() || c.isTitleCase()) return true;
        if (c.isLower()) return false;
        if (c.isLetterOrNumber()) return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

bool isWordUnit(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }
bool isShouted(const QString& word) {
    return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }) > 1 && word == word.toUpper();
}

IdentifierSearch::IdentifierSearch(const QList<journal::Identifier>& identifiers) : m_identifiers(identifiers), m_fragments(std::make_shared<IdentifierFragments>()) {
    for (qsizetype i = 0; i < identifiers.size(); ++i)
        for (qsizetype w = 0; w < identifiers[i].words.size(); ++w) add(identifiers[i].words[w], i, w);
}

void IdentifierSearch::add(const QString& word, qsizetype identifier, qsizetype index) {
    const FoldedWords folded(word);
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
    Pattern pattern{{}, identifier, index, -1, beginsWithCapital(word).value_or(false), isPerson, partsSentence(folded.text)};
    for (const FoldedWords::Token& token : folded.tokens) pattern.tokens.append(token.word);
    m_patterns[beginningOf(pattern.tokens.first())].append(pattern);
    if (!isPerson) m_fragments->add(folded, identifier, index);
    if (!isPerson || pattern.tokens.size() == 1) return;
    for (qsizetype part = 0; part < folded.tokens.size(); ++part) {
        const QString& token = folded.tokens[part].word;
        if (token.size() < shortestPart) continue;
        const text::Span at = folded.source(folded.tokens[part].span.start, folded.tokens[part].span.end);
        m_patterns[beginningOf(token)].append({{token}, identifier, index, part, beginsWithCapital(QStringView(word).sliced(at.start, at.length())).value_or(false), true});
    }
}

bool IdentifierSearch::isMeant(const QString& text, const FoundIdentifier& found) const {
    const QStringList& notMeant = m_identifiers[found.identifier].notMeant;
    if (notMeant.isEmpty()) return true;
    const QString words = text.mid(found.span.start, found.span.length()).normalized(QString::NormalizationForm_C);
    return std::none_of(notMeant.cbegin(), notMeant.cend(), [&](const QString& spelling) { return spelling.normalized(QString::NormalizationForm_C) == words; });
}

void IdentifierSearch::findNumbers(const FoldedWords& folded, QList<FoundIdentifier>& all) const {
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
    const FoldedWords folded(text, in == In::FileName);
    QList<FoundIdentifier> all;
    const auto& tokens = folded.tokens;
    const auto consider = [&](qsizetype at, const Pattern& pattern) {
        if (at + pattern.tokens.size() > tokens.size()) return;
        bool isForm = pattern.part >= 0;
        for (qsizetype k = 0; k < pattern.tokens.size(); ++k) {
            if (k > 0 && !folded.belongTogether(at + k - 1, pattern.isLoose)) return;
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
        for (const Pattern& pattern : m_patterns.value(beginningOf(word))) consider(i, pattern);
        // The genitive of a name of two letters begins otherwise.
        if (word.size() == 3 && word.endsWith(u's'))
            for (const Pattern& pattern : m_patterns.value(word.left(2))) consider(i, pattern);
    }
    findNumbers(folded, all);
    all += m_fragments->find(text, folded);
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
    const FoldedWords registered(identifier.words[found.word]), here(words);
    const QStringList pseudonyms = with.split(u' ');
    if (found.part >= 0 && registered.tokens.size() == pseudonyms.size()) with = pseudonyms[found.part];
    if (!found.isFragment && !registered.tokens.isEmpty() && !here.tokens.isEmpty()) {
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
