// What somebody marked in a word processor: comments and coloured stretches.
#pragma once
#include <QList>
#include <QString>

namespace kondensat::importing {

struct Reply {
    QString words, author, initials, date;  ///< as of a comment
};

/// A comment, or a stretch in one colour. Both are coding that was done before there was a study.
struct Annotation {
    enum class Kind { Comment, Highlight };
    Kind kind = Kind::Comment;
    qsizetype start = 0, end = 0;  ///< UTF-16 units of Transcript::text, half-open, not empty
    QString words;                 ///< of a comment; paragraphs are separated by '\n'
    QString author, initials;      ///< of a comment, as the file says
    QString date;                  ///< of a comment, ISO 8601, as the file says
    QString colour;                ///< `#rrggbb` of a highlight, or of one that has exactly the comment's extent
    QList<Reply> replies;           ///< of a comment, in order
};

}  // namespace kondensat::importing
