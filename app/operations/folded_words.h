// A text as identifiers are looked for in it: without what makes no difference, and in words.
#pragma once
#include <QStringList>

#include "core/text/document.h"

namespace kondensat::app {

/// The text without what makes no difference, the places that its units come from, and its words.
struct FoldedWords {
    QString text;
    QList<qsizetype> from, to;  ///< in the source
    struct Token {
        text::Span span;  ///< of the folded text
        QString word;
    };
    QList<Token> tokens;

    /// In names of files and of parts words also end at a capital after a small letter, and at a digit.
    explicit FoldedWords(const QString& source, bool isFileName = false);
    [[nodiscard]] text::Span source(qsizetype start, qsizetype end) const { return {from[start], to[end - 1]}; }
    /// Of words that follow each other, as far as they may be of one name: no mark that parts a sentence stands between them, unless
    /// that makes no difference (`isLoose`).
    [[nodiscard]] bool belongTogether(qsizetype token, bool isLoose) const;

private:
    void add(QChar c, qsizetype at, qsizetype length);
};

/// By which words are kept that may be forms of each other.
[[nodiscard]] QString beginningOf(const QString& token);
/// Whether marks in it end a sentence or a part of one.
[[nodiscard]] bool partsSentence(QStringView text);

/// How a word in a text is like a registered one; both folded. `inflects`: other endings than the genitive make a form.
enum class Likeness { None, Form, Genitive, Equal };
[[nodiscard]] Likeness likeness(const QString& registered, const QString& found, bool inflects);

constexpr qsizetype shortestPart = 3;  ///< of a name: UTF-16 units of what counts by itself

}  // namespace kondensat::app
