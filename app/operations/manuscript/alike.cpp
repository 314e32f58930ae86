#include "app/operations/manuscript/alike.h"

#include <QSet>

#include "core/text/segment.h"

namespace kondensat::app {

QStringList comparedWords(const QString& text, const QString& language) {
    const QString folded = text::typographyFolded(text);
    QStringList words;
    for (const text::Span& span : text::words(folded, language))
        words.append(text::caseFolded(QStringView(folded).sliced(span.start, span.length())));
    return words;
}

double alike(const QStringList& a, const QStringList& b) {
    if (a.isEmpty() || b.isEmpty()) return 0;
    QHash<QString, int> left;
    for (const QString& word : a) ++left[word];
    int common = 0;
    for (const QString& word : b)
        if (const auto found = left.find(word); found != left.end() && *found > 0) --*found, ++common;
    return 2.0 * common / double(a.size() + b.size());
}

void Passages::add(const QStringList& words) {
    const int number = int(m_words.size());
    m_words.append(words);
    m_taken.append(false);
    for (const QString& word : QSet<QString>(words.cbegin(), words.cend())) m_holding[word].append(number);
}

Passages::Best Passages::find(const QStringList& words, double least) const {
    Best best;
    QHash<int, int> shared;
    for (const QString& word : QSet<QString>(words.cbegin(), words.cend()))
        for (const int number : m_holding.value(word)) ++shared[number];
    for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
        if (m_taken[it.key()]) continue;
        // No more can be in common than the shorter one has words.
        const double most = 2.0 * double(std::min(words.size(), m_words[it.key()].size())) / double(words.size() + m_words[it.key()].size());
        if (most < std::max(least, best.alike)) continue;
        const double value = alike(words, m_words[it.key()]);
        if (value < least || value < best.alike || (value == best.alike && best.number >= 0 && best.number < it.key())) continue;
        best = {it.key(), value};
    }
    return best;
}

}  // namespace kondensat::app
