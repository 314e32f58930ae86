// Counting words and seeing where they stand. Beside the method: in it counts are no grounds.
#pragma once
#include <functional>

#include "core/search/word_counts.h"

namespace kondensat::app {

enum class WordsBy { Nothing, Participant, Session, Group };

struct WordQuestion {
    RecordId analysis;              ///< whose sources; empty: all
    WordsBy by = WordsBy::Nothing;  ///< Group: words within meaning units; a unit in two groups counts in both columns
    RecordId participant;           ///< only what they say; empty: everybody
    bool withResearchers = false, withStopWords = false;
};

struct WordTable {
    QList<search::WordCounts::Row> rows;  ///< columns by id
    QList<RecordId> columns;              ///< in the order of the study, those with any word
    qint64 total = 0;                     ///< words counted, stop words included
    QStringList withoutStopList;          ///< languages of the texts that have no list of stop words
};
/// `goesOn` is asked now and then with the part done (0 to 1); where it says no, the table is of what was read so far.
WordTable wordTable(const study::Study& study, const WordQuestion& question, const std::function<bool(double)>& goesOn = {});

/// Where a word stands in a source, in all its forms.
struct Dispersion {
    RecordId source;
    int count = 0;
    QList<int> parts;  ///< hits in each of forty equal stretches of the text
};
/// Sources in their order, those with a hit.
QList<Dispersion> dispersionOf(const study::Study& study, const WordQuestion& question, const QString& word);

}  // namespace kondensat::app
