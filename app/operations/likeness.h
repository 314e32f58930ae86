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
    int turnsAway = 0;         ///< unlike: negative before it, 0 in its own turn
    bool nobodySpeaks = false; ///< unlike: nobody that is known, in its source, so that paragraphs are counted instead
    int shared = 0, of = 0;    ///< unlike: how many of its meaningful words the category uses, too
};

/// The meaning units of a code group, subgroup or category (not set aside there), or the unit itself.
QList<RecordId> unitsAbout(const method::Index& index, const RecordId& about);
/// What to ask an index for: examples and where to look.
struct LikeQuestion {
    RecordId analysis;
    RecordId about;    ///< a code group, subgroup, category or unit; or a source, of which some words are the example
    text::Span words;  ///< these, in the source's text; UTF-16 units
    QList<search::Passage> examples;
    search::Query scope;
};
LikeQuestion likeQuestion(const method::Index& index, const RecordId& about);
/// Passages like some words of a source; they are no record, so that nothing can be left for them.
LikeQuestion likeQuestion(const method::Index& index, const RecordId& analysis, const RecordId& source, const text::Span& words);
/// The sentences of `likes` that no unit of the analysis holds, that nobody has left for what they are like, and that are not
/// the example itself; the best first, at most `count`.
QList<Offered> offeredFrom(const method::Index& index, const LikeQuestion& question, const QList<search::Like>& likes, int count);
/// How many to ask an index for, so that enough remain.
int askedFor(int count);

/// What participants said close to a category's units, at most three turns away or in the same one, and is no unit: first what
/// has least of its words. Of texts in which nobody speaks, paragraphs.
QList<Offered> unlike(const method::Index& index, const RecordId& about, int count);
/// Participants of the analysis who never speak in these units, in the order of the study.
QList<RecordId> neverSpeakIn(const method::Index& index, const RecordId& about);

}  // namespace kondensat::app
