// Words counted. Kept apart from the four steps: in this method counts are no grounds.
#pragma once
#include "core/search/passage.h"
#include "core/search/terms.h"

namespace kondensat::search {

/// How often each word is said, exactly, by whatever the passages are divided into.
class WordCounts {
public:
    /// Without stop words, a word is left out where the language of its passage has it on its list (text::stopWords), and
    /// counted in others: "men" is one in Danish, and none in English.
    explicit WordCounts(bool withStopWords = true) : m_withStopWords(withStopWords) {}
    /// Adds a passage's words to a column (a participant, a session, a group), if one is named, and to the sum.
    void add(const Passage& passage, const QString& column = {}, bool toSum = true);
    struct Row {
        QString word;  ///< as it is written most often
        qint64 total = 0;
        QHash<QString, qint64> columns;
    };
    /// By number, of equal ones by the alphabet.
    [[nodiscard]] QList<Row> rows() const;
    /// Of all words, stop words included.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 totalOf(const QString& column) const { return m_columnTotals.value(column); }

private:
    struct Count {
        qint64 total = 0;
        QHash<QString, qint64> columns, written;
    };
    QHash<QString, Count> m_counts;  ///< by folded word
    QHash<QString, qint64> m_columnTotals;
    qint64 m_total = 0;
    bool m_withStopWords;
};

/// Where in a text its hits lie: how many in each of `parts` equal stretches, by UTF-16 units.
QList<int> dispersion(qsizetype length, const QList<text::Span>& places, int parts);

}  // namespace kondensat::search
