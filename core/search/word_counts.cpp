#include "core/search/word_counts.h"

#include <algorithm>

#include "core/text/segment.h"
#include "core/text/stop_words.h"

namespace kondensat::search {

void WordCounts::add(const Passage& passage, const QString& column, bool toSum) {
    const QSet<QString>* stop = m_withStopWords ? nullptr : text::stopWords(text::primaryLanguage(passage.language));
    for (const Token& token : tokens(passage.text)) {
        m_total += toSum;
        if (!column.isEmpty()) ++m_columnTotals[column];
        if (stop && stop->contains(token.word)) continue;
        Count& count = m_counts[token.word];
        count.total += toSum;
        ++count.written[passage.text.sliced(token.span.start, token.span.length())];
        if (!column.isEmpty()) ++count.columns[column];
    }
}

QList<WordCounts::Row> WordCounts::rows() const {
    QList<Row> rows;
    rows.reserve(m_counts.size());
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        QString shown;
        qint64 most = 0;
        for (auto written = count->written.cbegin(); written != count->written.cend(); ++written)
            if (written.value() > most || (written.value() == most && written.key() > shown)) {
                most = written.value();
                shown = written.key();
            }
        rows.append({shown, count->total, count->columns});
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.total != b.total ? a.total > b.total : a.word < b.word; });
    return rows;
}

QList<int> dispersion(qsizetype length, const QList<text::Span>& places, int parts) {
    QList<int> counts(parts, 0);
    if (length <= 0 || parts <= 0) return counts;
    for (const text::Span& place : places) {
        const qsizetype part = place.start * parts / length;
        if (part >= 0 && part < parts) ++counts[part];
    }
    return counts;
}

}  // namespace kondensat::search
