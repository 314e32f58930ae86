// Two wordings of one text, sentence beside sentence.
#pragma once
#include <QList>
#include <QString>

#include "core/text/compare.h"

namespace kondensat::app {

struct SentencePair {
    qsizetype before = -1, after = -1;  ///< indices; -1: there is none
};

/// Pairs sentences in their order so that as many words as possible are the same in each pair; sentences with fewer than half in common
/// are not paired. In the order of reading: what is gone stands before what came in its place.
QList<SentencePair> pairSentences(const QStringList& before, const QStringList& after, const QString& language);

/// What differs, but for typographic signs. Unlike in a quote beside its transcript, "(…)" stands for nothing but itself.
QList<text::Difference> wordingDifferences(const QString& before, const QString& after);

}  // namespace kondensat::app
