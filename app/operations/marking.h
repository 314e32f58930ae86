// Step 2 on the text: marking meaning units, putting them into code groups, splitting, merging, setting aside; and
// correcting a transcript under them.
//
// Each function gives one entry; an empty one where nothing would differ. Spans are UTF-16 units of the source's text
// as it stands now. `inSource` are the analysis's units in the source concerned: whoever keeps an index has them at
// hand, so that nothing here goes through all units of a study.
#pragma once
#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

using UnitSet = QSet<RecordId>;

/// A stretch of text that becomes a meaning unit.
struct NewUnit {
    RecordId analysis, source, member;
    text::Span span;
    study::RefSet groups;
};
/// What an entry did to a unit; `unit` is empty where the stretch holds nothing but white space.
struct Marked {
    study::ChangeSet changes;
    RecordId unit;
};

/// Where a unit stands; empty (start == end) while all its words are gone.
text::Span spanOfUnit(const study::Study& study, const RecordId& unit);
/// The unit that covers exactly this stretch, white space at the ends aside; empty for none.
RecordId unitWithSpan(const study::Study& study, const UnitSet& inSource, const RecordId& source,
                      const text::Span& span);

/// Adds a unit, ordered behind the others of its source.
Marked markUnit(const study::Study& study, const UnitSet& inSource, const NewUnit& unit);
/// Puts a unit into a code group, or takes it out with its subgroups there.
study::ChangeSet toggleGroup(const study::Study& study, const RecordId& unit, const RecordId& group);
/// Other ends for a unit.
study::ChangeSet resizeUnit(const study::Study& study, const RecordId& unit, const text::Span& span);
study::ChangeSet setCode(const study::Study& study, const RecordId& unit, const QString& code);
/// A unit's own words as its code: those of `chosen` where that lies within the unit, else its first twelve words.
QString inVivoCode(const study::Study& study, const RecordId& unit, const text::Span& chosen = {});
/// `group` empty: altogether. The reason must not be empty.
study::ChangeSet setUnitAside(const study::Study& study, const RecordId& unit, const RecordId& group,
                              const QString& reason);
/// Altogether and in every group.
study::ChangeSet bringUnitBack(const study::Study& study, const RecordId& unit);

/// Cuts a unit in two; the second keeps code, groups and subgroups, and sentences that rested on the whole rest on
/// both. Nothing where one half would be empty. `unit` is the second half.
Marked splitUnit(const study::Study& study, const UnitSet& inSource, const RecordId& unit, qsizetype position);
/// Makes one unit of several of a source: from the first one's beginning to the last one's end, in all their groups.
/// What pointed at the others (sentences, quotes, memos…) points at the first, and quotes keep their words. `unit` is
/// what stays.
Marked mergeUnits(const study::Study& study, const QList<RecordId>& units);
/// The unit that begins next behind this one, if it overlaps or nothing but white space and punctuation lies between
/// them.
RecordId mergeableAfter(const study::Study& study, const UnitSet& inSource, const RecordId& unit);
/// Takes a unit away with its gold quotes; sentences and bound quotes stay, without it.
study::ChangeSet removeUnit(const study::Study& study, const RecordId& unit);

/// Replaces a stretch of a source by other words. Words that are the same in both stay untouched wherever they stand,
/// so that units, quotes and turns within keep theirs.
study::ChangeSet correctWords(const study::Study& study, const RecordId& source, const text::Span& span,
                              const QString& words);

}  // namespace kondensat::app
