// Finding sentences again that were reworded a little.
#pragma once
#include <QHash>
#include <QList>
#include <QStringList>

namespace kondensat::app {

/// The words of a text, folded: what is compared.
QStringList comparedWords(const QString& text, const QString& language);

/// Share of words in common (Dice's coefficient over the words with their number), 0 to 1.
double alike(const QStringList& a, const QStringList& b);

/// Passages among which others are looked for. Numbered from 0 as they are added.
class Passages {
public:
    void add(const QStringList& words);
    struct Best {
        int number = -1;  ///< -1: none
        double alike = 0;
    };
    /// The most alike that is not taken, the first among equals; at least `least`.
    [[nodiscard]] Best find(const QStringList& words, double least) const;
    void take(int number) { m_taken[number] = true; }
    [[nodiscard]] bool isTaken(int number) const { return m_taken[number]; }
    [[nodiscard]] const QStringList& words(int number) const { return m_words[number]; }

private:
    QList<QStringList> m_words;
    QList<bool> m_taken;
    QHash<QString, QList<int>> m_holding;  ///< word → passages
};

}  // namespace kondensat::app
