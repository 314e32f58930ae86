// Sentences, words and characters as people count them (ICU), and when two words count as the same.
#pragma once
#include <QList>
#include <QString>
#include <QStringView>

#include "core/text/document.h"

namespace kondensat::text {

/// Sentences in order, without the white space around them; a line end always ends a sentence. `language` is a BCP 47
/// tag and may be empty. Spans are UTF-16 units, as everywhere here.
QList<Span> sentences(QStringView text, const QString& language);
/// Words in order: letters, numbers, ideographs; never white space or punctuation.
QList<Span> words(QStringView text, const QString& language);
/// How many words ICU finds, whatever the language.
int wordCount(QStringView text);
/// Paragraphs: stretches between line ends, without the white space around them; blank lines give none.
QList<Span> paragraphs(QStringView text);
/// Unicode code points; a lone surrogate counts as one.
qsizetype codePointCount(QStringView text);
/// A span without the white space at its ends; empty at its start where it holds nothing else.
Span trimmed(QStringView text, Span span);

/// Words that carry meaning by themselves: no stop word in Danish, Norwegian, Swedish, English and German; in other
/// languages words of four letters or more. Numbers are left out.
QList<Span> contentWords(QStringView text, const QString& language);
/// `word` must be case-folded.
bool isStopWord(const QString& word, const QString& language);
/// The primary language of a tag in lower case; "nb" and "nn" count as "no".
QString primaryLanguage(const QString& tag);

/// Unicode case folding and composed accents.
QString caseFolded(QStringView word);
/// Whether two case-folded words are forms of one: equal, or alike in a beginning of at least four letters after which
/// neither goes on for more than three letters ("patient" and "patienternes" are not the same, "patient" and
/// "patienten" are). No stemming: irregular forms ("gå", "gik") count as different, compounds too.
bool sameWord(QStringView a, QStringView b);

/// One form for what only typography tells apart: quotation marks become ", apostrophes ', dashes -, no-break and thin
/// spaces a space, "..." stays. The result has the length of the text, so spans hold in both.
QString typographyFolded(QStringView text);

}  // namespace kondensat::text
