// Where else people talk like that, and who talks otherwise: passages to read, never to take in bulk.
#pragma once
#include "core/method/index.h"
#include "core/search/index.h"

namespace kondensat::app {

/// A passage of unmarked text, offered for reading.
struct Offered {
    RecordId source, speaker;
    text::Span span;           ///< whole sentences, in the source's text now
    QString text;
    QStringList words;         ///< what it has in common with the examples, the weightiest first
    QList<text::Span> places;  ///< of those words, in `text`
    double weight = 0;
    RecordId near;             ///< unlike: the unit in whose neighbourhood it stands
    int turnsAway = 0;         ///< unlike: negative before it
    int shared = 0, of = 0;    ///< unlike: how many of its meaningful words the category uses, too
};

/// The meaning units of a code group, subgroup or category (not set aside there), or the unit itself.
QList<RecordId> unitsAbout(const method::Index& index, const RecordId& about);
/// What to ask an index for: examples and where to look.
struct LikeQuestion {
    QList<search::Passage> examples;
    search::Query scope;
};
LikeQuestion likeQuestion(const method::Index& index, const RecordId& about);
/// The sentences of `likes` that no unit of the analysis holds and nobody has left for `about`; the best first, at most `count`.
QList<Offered> offeredFrom(const method::Index& index, const RecordId& about, const QList<search::Like>& likes, int count);
/// How many to ask an index for, so that enough remain.
int askedFor(int count);

/// What participants said close to a category's units, at most three turns away, and is no unit: first what has least of its
/// words.
QList<Offered> unlike(const method::Index& index, const RecordId& about, int count);
/// Participants of the analysis who never speak in these units, in the order of the study.
QList<RecordId> neverSpeakIn(const method::Index& index, const RecordId& about);

}  // namespace kondensat::app
