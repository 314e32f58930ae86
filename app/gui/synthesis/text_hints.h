// What a reader of an analytic text may want to look at again; quiet underlines, no alarm.
#pragma once
#include "app/gui/synthesis/quote_edit.h"

namespace kondensat::gui {

/// Paragraphs that nothing backs, first person outside quotations, wording that speaks for everyone; of a stored text.
/// `version` empty: the text itself. `language` is that of the words.
QList<TextHint> hintsFor(const study::Study& study, const RecordId& analyticText, const RecordId& version,
                         const QString& language);
/// "1 paragraph that nothing backs, 2 places in the first person"; empty without hints.
QString hintSummary(const QList<TextHint>& hints);

}  // namespace kondensat::gui
