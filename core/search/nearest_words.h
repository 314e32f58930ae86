// The words of a study that somebody may have meant who typed another.
#pragma once
#include <QList>
#include <QStringList>

namespace kondensat::search {

class NearestWords {
public:
    /// `word`: folded.
    explicit NearestWords(const QString& word);
    void consider(const QString& word, qint64 count);
    /// At most three: by how many letters differ (added, left out, changed or swapped: one in words of up to four letters, two
    /// in longer ones), then by how often they occur.
    [[nodiscard]] QStringList best() const;

private:
    struct Candidate {
        QString word;
        int distance;
        qint64 count;
    };
    QString m_word;
    int m_most;
    QList<Candidate> m_candidates;
};

/// Letters added, left out, changed, or swapped with a neighbour (Damerau 1964, in its restricted form); `most` + 1 where it is
/// more than that.
int lettersApart(QStringView a, QStringView b, int most);

}  // namespace kondensat::search
