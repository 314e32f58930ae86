#include "core/search/nearest_words.h"

#include <algorithm>

namespace kondensat::search {

int lettersApart(QStringView a, QStringView b, int most) {
    if (qAbs(a.size() - b.size()) > most) return most + 1;
    QList<int> before, last(b.size() + 1), now(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j) last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most) return most + 1;
        before = last;
        last = now;
    }
    return std::min(last[b.size()], most + 1);
}

NearestWords::NearestWords(const QString& word) : m_word(word), m_most(word.size() <= 4 ? 1 : 2) {}

void NearestWords::consider(const QString& word, qint64 count) {
    if (m_word.size() < 3 || word == m_word) return;
    const int distance = lettersApart(m_word, word, m_most);
    if (distance <= m_most) m_candidates.append({word, distance, count});
}

QStringList NearestWords::best() const {
    QList<Candidate> sorted = m_candidates;
    std::sort(sorted.begin(), sorted.end(), [](const Candidate& a, const Candidate& b) {
        if (a.distance != b.distance) return a.distance < b.distance;
        return a.count != b.count ? a.count > b.count : a.word < b.word;
    });
    QStringList words;
    for (const Candidate& candidate : sorted.first(std::min<qsizetype>(3, sorted.size()))) words.append(candidate.word);
    return words;
}

}  // namespace kondensat::search
