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
/// Whether two case-folded words count as forms of one. Inflection changes the end of a word, so they do when they are
/// equal, or begin alike and little follows: at least three letters that are the whole of the shorter word, and at most
/// two more ("tid", "tiden"); at least four letters, and at most three more in each ("samtale", "samtalerne"); at least six
/// letters, and at most four more ("patient", "patienterne"). No stemming: irregular forms ("gå", "gik") differ.
bool sameWord(QStringView a, QStringView b);

/// One form for what only typography tells apart: quotation marks become ", apostrophes ', dashes -, white space of any
/// kind a space. The result has the length of the text, so spans hold in both.
QString typographyFolded(QStringView text);

}  // namespace kondensat::text
