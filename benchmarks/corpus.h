// Made-up talk in any amount: the same seed gives the same words.
#pragma once
#include <QRandomGenerator>
#include <QString>
#include <vector>

namespace kondensat::bench {

/// Words of syllables, drawn by Zipf's law (the k-th most frequent word with a weight of 1/k), in sentences, in turns of three
/// speakers. Not language, but with its frequencies and lengths.
class Corpus {
public:
    explicit Corpus(quint32 seed, int vocabulary = 20'000);
    QString word();
    QString sentence();
    struct Talk {
        QString text;                ///< turns separated by LF, no labels
        QList<qsizetype> turnStarts; ///< UTF-16 positions
    };
    Talk talk(int words);
    /// The same with inline labels, as a transcript file.
    QString transcript(qsizetype bytes);
    QRandomGenerator random;

private:
    std::vector<QString> m_words;
    std::vector<double> m_cumulative;
};

}  // namespace kondensat::bench
