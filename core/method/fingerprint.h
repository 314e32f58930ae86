// What a text rests on, as one string that differs as soon as any of it differs.
#pragma once
#include "core/method/index.h"

namespace kondensat::method {

/// Hex of what a condensate, analytic text or translation rests on now; empty for other records.
///   condensate:    its subgroup's units that are not set aside: ids and text
///   analytic text: the condensates of its subgroup (or of its category's groups) and of its paragraphs: ids, text and
///                  what they rest on; its bound quotes' words in their sources
///   translation:   the original's text
/// A text's own words are no part of it. Store it as `confirmed` or `restsOn` when someone confirms the text.
QString fingerprintOf(const Index& index, const RecordId& id);
QString fingerprintOf(const study::Study& study, const RecordId& id);

/// Whether what a confirmed text rests on differs now from when it was confirmed; never for a text not confirmed yet.
bool needsAnotherLook(const Index& index, const RecordId& id);
bool needsAnotherLook(const study::Study& study, const RecordId& id);

/// The original's text that a translation renders: a field, "attributes/KEY", or "text" for its long text.
QString originalText(const study::Study& study, const study::Translation& translation);

}  // namespace kondensat::method
