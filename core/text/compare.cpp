#include "core/text/compare.h"

#include "core/text/quote_policy.h"
#include "core/text/segment.h"

namespace kondensat::text {
namespace {

constexpr qsizetype longestBracket = 200;
constexpr qsizetype longestAside = 40;  ///< in round brackets, as transcribers write (laughs)
constexpr int kept = -1;  ///< of two equally cheap alignments, the one that keeps more words
constexpr qsizetype mostCells = 16'000'000;

bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.unicode() == 0x00AD;
}

bool isEllipsis(QStringView form) {
    return !form.isEmpty() &&
           std::all_of(form.cbegin(), form.cend(), [](QChar c) { return c == u'.' || c == u'\u2026'; }) &&
           (form.contains(u'\u2026') || form.size() >= 3);
}

/// End of a bracketed group that begins at `at`, or `at`.
qsizetype bracketEnd(QStringView folded, qsizetype at) {
    const QChar close = folded[at] == u'[' ? u']' : folded[at] == u'(' ? u')' : QChar();
    if (close.isNull()) return at;
    const qsizetype end = folded.indexOf(close, at);
    return end < 0 || end - at > longestBracket ? at : end + 1;
}

QString cleaned(QStringView form) {
    QString clean = form.toString();
    clean.remove(QChar(0x00AD));
    return clean.normalized(QString::NormalizationForm_C);
}

Token tokenAt(QStringView folded, qsizetype at) {
    using Kind = Token::Kind;
    qsizetype end = at;
    if (isWordCharacter(folded[at])) {
        while (end < folded.size() &&
               (isWordCharacter(folded[end]) ||
                (folded[end] == u'\'' && end + 1 < folded.size() && isWordCharacter(folded[end + 1]))))
            ++end;
        return {Kind::Word, {at, end}, cleaned(folded.mid(at, end - at))};
    }
    if (const qsizetype close = bracketEnd(folded, at); close > at) {
        const bool omission = isEllipsis(folded.mid(at + 1, close - at - 2).trimmed());
        if (omission) return {Kind::Omission, {at, close}, QStringLiteral("\u2026")};
        if (folded[at] == u'[' || close - at <= longestAside)
            return {Kind::Bracketed, {at, close}, cleaned(folded.mid(at, close - at))};
    }
    while (end < folded.size() && (folded[end] == u'.' || folded[end] == u'\u2026')) ++end;
    if (isEllipsis(folded.mid(at, end - at))) return {Kind::Omission, {at, end}, QStringLiteral("\u2026")};
    end = at + 1;
    if (folded[at] == u'-')
        while (end < folded.size() && folded[end] == u'-') ++end;
    return {Kind::Mark, {at, end}, folded.mid(at, 1).toString()};
}

QList<Token> tokensOf(QStringView text) {
    const QString folded = typographyFolded(text);
    QList<Token> tokens;
    for (qsizetype at = 0; at < folded.size();) {
        if (folded[at] == u' ' || folded[at].category() == QChar::Other_Format) {
            ++at;
            continue;
        }
        tokens.append(tokenAt(folded, at));
        at = tokens.last().span.end;
    }
    return tokens;
}

/// Quotation marks around the whole quote belong to the page, not to the words.
void takeOffQuotationMarks(QList<Token>& quoted, const QList<Token>& original) {
    const auto isMark = [](const Token& t) { return t.form == u"\""; };
    if (quoted.size() < 2 || !isMark(quoted.first()) || !isMark(quoted.last())) return;
    if (!original.isEmpty() && isMark(original.first()) && isMark(original.last())) return;
    quoted.removeFirst();
    quoted.removeLast();
}

int weight(const Token& token) { return token.kind == Token::Kind::Word ? 20 : 10; }

/// Where the cheapest alignment leaves tokens out and adds others; what an omission mark stands for costs nothing.
QList<Stretch> aligned(const QList<Token>& original, const QList<Token>& quoted, Stretch within) {
    const auto same = [&](qsizetype i, qsizetype j) {
        return original[i].form == quoted[j].form && quoted[j].kind != Token::Kind::Omission;
    };
    while (within.leftFrom < within.leftTo && within.addedFrom < within.addedTo &&
           same(within.leftFrom, within.addedFrom))
        ++within.leftFrom, ++within.addedFrom;
    while (within.leftFrom < within.leftTo && within.addedFrom < within.addedTo &&
           same(within.leftTo - 1, within.addedTo - 1))
        --within.leftTo, --within.addedTo;
    const qsizetype n = within.leftTo - within.leftFrom, m = within.addedTo - within.addedFrom;
    if (n == 0 && m == 0) return {};
    if ((n + 1) * (m + 1) > mostCells) return {within};
    const auto left = [&](qsizetype i) -> const Token& { return original[within.leftFrom + i]; };
    const auto added = [&](qsizetype j) -> const Token& { return quoted[within.addedFrom + j]; };
    std::vector<int> cost(size_t((n + 1) * (m + 1)));
    const auto at = [&](qsizetype i, qsizetype j) -> int& { return cost[size_t(i * (m + 1) + j)]; };
    const auto leaving = [&](qsizetype i, qsizetype j) {
        return j < m && added(j).kind == Token::Kind::Omission ? 0 : weight(left(i));
    };
    const auto adding = [&](qsizetype j) { return added(j).kind == Token::Kind::Omission ? 0 : weight(added(j)); };
    for (qsizetype i = n; i >= 0; --i)
        for (qsizetype j = m; j >= 0; --j) {
            if (i == n && j == m) continue;
            int best = std::numeric_limits<int>::max();
            if (i < n) best = at(i + 1, j) + leaving(i, j);
            if (j < m) best = std::min(best, at(i, j + 1) + adding(j));
            if (i < n && j < m && same(within.leftFrom + i, within.addedFrom + j))
                best = std::min(best, at(i + 1, j + 1) + kept);
            at(i, j) = best;
        }
    QList<Stretch> stretches;
    Stretch open;
    const auto close = [&] {
        if (open.leftFrom < open.leftTo || open.addedFrom < open.addedTo) stretches.append(open);
    };
    const auto reopen = [&](qsizetype i, qsizetype j) {
        open = {within.leftFrom + i, within.leftFrom + i, within.addedFrom + j, within.addedFrom + j};
    };
    reopen(0, 0);
    for (qsizetype i = 0, j = 0; i < n || j < m;) {
        if (i < n && j < m && same(within.leftFrom + i, within.addedFrom + j) && at(i, j) == at(i + 1, j + 1) + kept) {
            close();
            reopen(++i, ++j);
        } else if (i < n && at(i, j) == at(i + 1, j) + leaving(i, j)) {
            ++i;
            if (leaving(i - 1, j) == 0)
                close(), reopen(i, j);
            else
                open.leftTo = within.leftFrom + i;
        } else {
            const bool omission = adding(j) == 0;
            ++j;
            if (omission)
                close(), reopen(i, j);
            else
                open.addedTo = within.addedFrom + j;
        }
    }
    close();
    return stretches;
}

Span spanOf(const QList<Token>& tokens, qsizetype from, qsizetype to) {
    if (from < to) return {tokens[from].span.start, tokens[to - 1].span.end};
    const qsizetype position = from > 0 ? tokens[from - 1].span.end : tokens.isEmpty() ? 0 : tokens.first().span.start;
    return {position, position};
}

/// The letters in which two short texts differ, by their longest common subsequence.
QList<Difference::Letters> differingLetters(QStringView original, const Span& from, QStringView quoted,
                                            const Span& to) {
    const QString a = typographyFolded(original.mid(from.start, from.length())),
                  b = typographyFolded(quoted.mid(to.start, to.length()));
    if (a.isEmpty() || b.isEmpty() || a.size() * b.size() > mostCells / 16) return {{from, to}};
    const qsizetype width = b.size() + 1;
    std::vector<int> common(size_t((a.size() + 1) * width));
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            common[size_t(i * width + j)] =
                a[i] == b[j] ? common[size_t((i + 1) * width + j + 1)] + 1
                             : std::max(common[size_t((i + 1) * width + j)], common[size_t(i * width + j + 1)]);
    QList<Difference::Letters> letters;
    qsizetype i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i, ++j;
            continue;
        }
        const qsizetype wasI = i, wasJ = j;
        while ((i < a.size() || j < b.size()) && !(i < a.size() && j < b.size() && a[i] == b[j])) {
            if (j == b.size() ||
                (i < a.size() && common[size_t((i + 1) * width + j)] >= common[size_t(i * width + j + 1)]))
                ++i;
            else
                ++j;
        }
        letters.append(Difference::Letters{{from.start + wasI, from.start + i}, {to.start + wasJ, to.start + j}});
    }
    return letters;
}

}  // namespace

QList<Difference> compareQuote(QStringView original, QStringView quoted, const QStringList& policyEntries) {
    const QList<Token> was = tokensOf(original);
    QList<Token> is = tokensOf(quoted);
    takeOffQuotationMarks(is, was);
    const QuotePolicy policy(policyEntries);
    QList<Difference> differences;
    qsizetype behindHesitation = -1;
    for (const Stretch& whole : aligned(was, is, {0, was.size(), 0, is.size()}))
        for (const Stretch& s : policy.divided(was, is, whole)) {
            Difference difference;
            difference.kind = s.addedFrom == s.addedTo ? Difference::Kind::Left
                              : s.leftFrom == s.leftTo ? Difference::Kind::Added
                                                       : Difference::Kind::Changed;
            difference.original = spanOf(was, s.leftFrom, s.leftTo);
            difference.quoted = spanOf(is, s.addedFrom, s.addedTo);
            difference.letters = differingLetters(original, difference.original, quoted, difference.quoted);
            difference.allowedBy = policy.allows(was, is, s, s.leftFrom == behindHesitation);
            behindHesitation = difference.kind == Difference::Kind::Left && difference.allowed() ? s.leftTo : -1;
            differences.append(difference);
        }
    return differences;
}

QList<Difference> beyondPolicy(const QList<Difference>& differences) {
    QList<Difference> beyond;
    for (const Difference& difference : differences)
        if (!difference.allowed()) beyond.append(difference);
    return beyond;
}

}  // namespace kondensat::text
