// Records by what people call them, on the command line and in lists.
#pragma once
#include "core/result.h"
#include "core/study/study.h"

namespace kondensat::app {

/// By id, or by initials or name without regard to case. All find… answer NotFound (nothing of that name; `cause` lists
/// a few that are there) or Invalid (several of that name).
Result<RecordId> findMember(const study::Study& study, const QString& wanted);
/// By id or label.
Result<RecordId> findParticipant(const study::Study& study, const QString& wanted);
/// By id or name.
Result<RecordId> findSession(const study::Study& study, const QString& wanted);
/// By id, title, or name of the original file.
Result<RecordId> findSource(const study::Study& study, const QString& wanted);
/// By id or title.
Result<RecordId> findAnalysis(const study::Study& study, const QString& wanted);
/// A code group or subgroup by id or name, in one analysis or (empty) in all.
Result<RecordId> findGroup(const study::Study& study, const QString& wanted, const RecordId& analysis);

/// What a record is called on the screen: title, name, label, initials as they were given, else what method::nameOf
/// calls it. Never a passage of a transcript.
QString nameOf(const study::Study& study, const RecordId& id);
/// The analysis that a code group, subgroup, unit… lies in; empty for what all analyses share.
RecordId analysisOf(const study::Study& study, const RecordId& id);

}  // namespace kondensat::app
