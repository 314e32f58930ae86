// The nodes of a trace, one function a level; used downwards and upwards.
#pragma once
#include "core/method/index.h"
#include "core/method/trace.h"

namespace kondensat::method {

/// A stretch of a long text with what it rests on.
struct LinkedSpan {
    RecordId link;  ///< the first link over it; empty for none
    text::Span span;
    study::RefSet targets;  ///< units of a sentence, condensates of a paragraph; those that still exist
};

/// Each sentence of a condensate with its units.
QList<LinkedSpan> linkedSentences(const Index& index, const RecordId& condensate);
/// Each paragraph of an analytic text with its condensates.
QList<LinkedSpan> linkedParagraphs(const Index& index, const RecordId& analyticText);
/// The bound quotes of an analytic text and where they stand in it; those whose mark is gone are left out.
QList<std::pair<qsizetype, const study::Quote*>> placedQuotes(const Index& index, const RecordId& analyticText);

TraceNode nodeOf(const Index& index, const study::MeaningUnit& unit);
TraceNode nodeOf(const Index& index, const study::Quote& quote);
TraceNode nodeOf(const Index& index, const study::GoldQuote& quote);
/// A record with its name and, where it has one, its long text.
TraceNode nodeOf(const Index& index, const RecordId& id);
/// The turns, or parts of turns, of a passage.
QList<TraceNode> passagesOf(const Index& index, const RecordId& source, const text::Span& span);

}  // namespace kondensat::method
