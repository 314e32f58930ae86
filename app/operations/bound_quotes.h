// Quotes of analytic texts: bound to their place in a source, placed in the text as U+FFFC with a mark.
#pragma once
#include <optional>

#include "core/study/change_set.h"
#include "core/study/study.h"
#include "core/text/compare.h"

namespace kondensat::app {

/// Words of a source that can become a quote.
struct QuoteBinding {
    RecordId source, unit;  ///< unit empty: words that no meaning unit holds
    text::Range range;
    QString words;
};
/// A meaning unit's or gold quote's words; nothing where they are gone.
std::optional<QuoteBinding> bindingOf(const study::Study& study, const RecordId& unitOrGoldQuote);
/// A stretch of a source, without white space at its ends. `units` are those to look for one that holds all of it; the
/// shortest is taken.
std::optional<QuoteBinding> bindingOf(const study::Study& study, const RecordId& source, const text::Span& span,
                                      const QSet<RecordId>& units);

/// Where a quote stands in its analytic text.
struct PlacedQuote {
    qsizetype position = 0;  ///< of its U+FFFC
    RecordId quote;
    bool operator==(const PlacedQuote&) const = default;
};
/// In the order of the text.
QList<PlacedQuote> placedQuotesOf(const study::Study& study, const RecordId& analyticText);

/// Puts a quote into an analytic text: record, U+FFFC and mark. At the end or beginning of a paragraph it gets one of
/// its own; within a sentence, or behind a space, it stands in the line. `changes` holds no edit of this text yet.
RecordId insertQuote(study::ChangeSet& changes, const study::Study& study, const RecordId& analyticText,
                     qsizetype position, const QuoteBinding& binding);
/// Takes a quote out of its text: the character, its mark and the record.
void removeQuote(study::ChangeSet& changes, const study::Study& study, const RecordId& quote);
/// Lets marks and records follow an edit of the text that `changes` holds already: quotes whose character is gone go.
void settleQuotes(study::ChangeSet& changes, const study::Study& study, const RecordId& analyticText);

/// A stretch of an analytic text with its quotes and their versions, to be put in elsewhere.
struct CopiedText {
    struct Version {
        study::Translation fields;
        QString text;
    };
    struct Copy {
        study::Quote fields;
        QList<Version> versions;
    };
    QString text;  ///< each U+FFFC stands for the next of `quotes`
    QList<Copy> quotes;
};
CopiedText copied(const study::Study& study, const RecordId& analyticText, const text::Span& span);
/// Puts it in as new records. `changes` holds no edit of this text yet.
void insertCopied(study::ChangeSet& changes, const study::Study& study, const RecordId& analyticText,
                  qsizetype position, const CopiedText& copy);

/// A bound quote beside its source.
struct QuoteState {
    QString now;                         ///< its words in the source as they stand; empty: gone, or never bound
    QString printed;                     ///< edited, else as the source has it, else as bound
    bool changed = false;                ///< the source reads differently than when it was bound
    QList<text::Difference> sinceBound;  ///< verbatim → now, letter by letter; empty while equal
    QList<text::Difference> edits;       ///< now → edited, under the study's quote policy; empty without edited form
    QString label;                       ///< as printed
    QString templateLabel;               ///< what the study's template gives
    RecordId source;
    text::Span span;  ///< in the source
};
/// Reads the text of one source.
QuoteState stateOf(const study::Study& study, const RecordId& quote);
/// "Take the words as they are now."
void takeWordsNow(study::ChangeSet& changes, const study::Study& study, const RecordId& quote);

}  // namespace kondensat::app
