// What searching leaves behind in a study: searches to ask again, passages that were read and left, and units made of hits.
#pragma once
#include <QDate>

#include "app/operations/marking.h"

namespace kondensat::app {

/// How much around a hit becomes a meaning unit.
enum class Stretch { Hit, Sentence, Turn };
/// The sentences that a hit lies in, or the turn it begins in (the paragraph, where nobody speaks); UTF-16 units of the
/// source's text. Never reaches into another turn but where the hit itself does.
text::Span stretchAround(const study::Study& study, const RecordId& source, const text::Span& hit, Stretch stretch);

/// Puts a passage that was offered into the code group or subgroup it was offered for; for a category or unit, into no group.
Marked takePassage(const study::Study& study, const UnitSet& inSource, const NewUnit& unit, const RecordId& about);
/// It is not offered again for `about`. Requires a span that holds something.
study::ChangeSet leavePassage(const study::Study& study, const NewUnit& passage, const RecordId& about, const QString& reason,
                              QDate today);

/// `mode`: as in SavedSearch. The last of the analysis.
RecordId addSavedSearch(study::ChangeSet& changes, const study::Study& study, const study::SavedSearch& search);
/// Searches for a category's opposite: what was sought where, and the units that were made of it.
RecordId addChallenge(study::ChangeSet& changes, const study::Study& study, const RecordId& category,
                      const study::ChallengeSearch& search);

}  // namespace kondensat::app
