// A hit as it is shown: the words around it.
#pragma once
#include <QList>
#include <QString>

#include "core/text/document.h"

namespace kondensat::search {

/// A stretch of a text around its places, whole words, at most about `length` UTF-16 units.
struct Snippet {
    QString text;              ///< line ends are spaces
    QList<text::Span> places;  ///< in `text`
    qsizetype start = 0;       ///< of `text` in the passage
    bool cutBefore = false, cutAfter = false;  ///< the passage goes on
};
/// Where most places are close together, with some context; from the beginning where there are none.
Snippet snippetOf(const QString& passage, const QList<text::Span>& places, qsizetype length = 200);

/// A keyword in its context: the place itself, and what stands before and behind it.
struct Keyword {
    QString before, word, after;  ///< line ends are spaces; whole words
    text::Span place;             ///< in the passage
};
QList<Keyword> keywordsOf(const QString& passage, const QList<text::Span>& places, qsizetype context = 60);

}  // namespace kondensat::search
