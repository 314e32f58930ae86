// Small texts of few words in several languages, so that a random query often finds something.
#pragma once
#include <QRandomGenerator>

#include "tests/search/engines.h"

namespace kondensat::searchtest {

/// A query as somebody types it, and the tree that is meant.
struct Typed {
    QString text;
    search::Query query;
};

class RandomCorpus {
public:
    explicit RandomCorpus(quint32 seed) : m_random(seed) {}
    int below(qsizetype n) { return int(m_random.bounded(qint64(n))); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T> T any(const QList<T>& of) { return of[below(of.size())]; }

    /// Of one record, with the words of one language for the most part.
    Passages record(int number);
    Passages records(int count);
    /// Any tree, with words that are in the passages for the most part.
    search::Query query(const Passages& passages, int depth = 2);
    /// What a person types who makes no mistake.
    Typed typed(const Passages& passages);
    /// Pieces of queries in any order.
    QString scribble(const Passages& passages);

private:
    QString word(const QString& language);
    QString written(QString word);
    QString text(const QString& language);
    const search::Passage* somePassage(const Passages& passages);
    search::Query word(const Passages& passages);
    search::Query beside(const Passages& passages, search::Query::Op op);
    search::Query field();
    Typed typedWord(const Passages& passages);
    Typed typedPhrase(const Passages& passages);
    Typed typedNear(const Passages& passages);
    Typed typedPart(const Passages& passages);

    QRandomGenerator m_random;
};

}  // namespace kondensat::searchtest
