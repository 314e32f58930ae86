// The way from a finding down to a participant's words, and from a unit up to the findings.
#pragma once
#include "core/result.h"
#include "core/study/study.h"

namespace kondensat::method {

struct TraceNode {
    RecordId id;  ///< the record; for a paragraph, sentence or passage its link, or else the record whose text it is in
    QString type;     ///< a record's type, or "paragraph", "sentence", "passage"
    QString title;    ///< heading, name, label; of a passage the speaker
    text::Span span;  ///< where in the text it is part of; UTF-16 units
    QString text;     ///< its words
    QList<TraceNode> children;
};

/// category → analytic texts → paragraphs → condensates → sentences → units → passages with speaker; quotes and gold
/// quotes → unit, passages. What no paragraph or sentence names, but belongs there by its subgroup, hangs one level
/// higher. Starts at a category, analytic text, paragraph link, code group, subgroup, condensate, sentence link, quote,
/// gold quote, unit, or a translation of one of them. Errors: NotFound; Invalid for records that lead to no passage.
Result<TraceNode> traceDown(const study::Study& study, const RecordId& id);

/// From a unit (or source, condensate, quote, subgroup, code group) to what uses it; children lie further up:
/// unit → sentences → condensate → paragraphs → analytic text → category; unit → gold quotes, quotes → analytic text.
/// Errors as above.
Result<TraceNode> traceUp(const study::Study& study, const RecordId& id);

}  // namespace kondensat::method
