#include "app/operations/comparison/sentences.h"

#include "app/operations/manuscript/alike.h"

namespace kondensat::app {

namespace {
constexpr double leastAlike = 0.5;

/// Of the same length, and with no omission that could stand for other words.
QString withoutOmissions(QString text) {
    constexpr QChar other(0x22EF);  // ⋯
    return text.replace(QChar(0x2026), other).replace(QStringLiteral("..."), QString(3, other));
}

}  // namespace

QList<text::Difference> wordingDifferences(const QString& before, const QString& after) {
    return text::compareQuote(withoutOmissions(before), withoutOmissions(after));
}

QList<SentencePair> pairSentences(const QStringList& before, const QStringList& after, const QString& language) {
    QList<SentencePair> pairs;
    qsizetype first = 0, lastBefore = before.size(), lastAfter = after.size();
    while (first < std::min(lastBefore, lastAfter) && before[first] == after[first]) pairs.append({first, first}), ++first;
    while (lastBefore > first && lastAfter > first && before[lastBefore - 1] == after[lastAfter - 1]) --lastBefore, --lastAfter;
    QList<QStringList> a, b;
    for (qsizetype i = first; i < lastBefore; ++i) a.append(comparedWords(before[i], language));
    for (qsizetype j = first; j < lastAfter; ++j) b.append(comparedWords(after[j], language));
    // best[i][j]: what the sentences from i and j on can have in common.
    const qsizetype n = a.size(), m = b.size();
    std::vector<double> common(size_t(n * m), 0), best(size_t((n + 1) * (m + 1)), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> double& { return best[size_t(i * (m + 1) + j)]; };
    for (qsizetype i = n - 1; i >= 0; --i)
        for (qsizetype j = m - 1; j >= 0; --j) {
            double& value = common[size_t(i * m + j)];
            value = before[first + i] == after[first + j] ? 1 : alike(a[i], b[j]);
            at(i, j) = std::max({at(i + 1, j), at(i, j + 1), value < leastAlike ? 0 : at(i + 1, j + 1) + value});
        }
    for (qsizetype i = 0, j = 0; i < n || j < m;) {
        if (i < n && j < m && common[size_t(i * m + j)] >= leastAlike && at(i, j) == at(i + 1, j + 1) + common[size_t(i * m + j)])
            pairs.append({first + i++, first + j++});
        else if (i < n && (j == m || at(i, j) == at(i + 1, j))) pairs.append({first + i++, -1});
        else pairs.append({-1, first + j++});
    }
    for (qsizetype i = 0; lastBefore + i < before.size(); ++i) pairs.append({lastBefore + i, lastAfter + i});
    return pairs;
}

}  // namespace kondensat::app
