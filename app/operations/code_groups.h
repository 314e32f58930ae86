// Step 2 beside the text: code groups are made, ordered, merged, split and set aside.
//
// Each function gives one entry; an empty one where nothing would differ.
#pragma once
#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

/// Adds a code group behind the others; gives its id.
RecordId addGroup(study::ChangeSet& changes, const study::Study& study, const RecordId& analysis, const QString& name);
/// A code group of this name (without regard to case) in an analysis; empty for none.
RecordId groupNamed(const study::Study& study, const RecordId& analysis, const QString& name);
/// The negotiated preliminary themes (of the team, not set aside) that no code group started from yet.
QList<RecordId> themesWithoutGroup(const study::Study& study, const RecordId& analysis);
/// A code group for each of these themes, in their order.
study::ChangeSet groupsFromThemes(const study::Study& study, const RecordId& analysis, const QList<RecordId>& themes);

study::ChangeSet renameGroup(const study::Study& study, const RecordId& group, const QString& name);
study::ChangeSet recolourGroup(const study::Study& study, const RecordId& group, const QString& colour);
/// Another group of the analysis that has this key gives it up. Empty: the group gets a key by its place.
study::ChangeSet setGroupKey(const study::Study& study, const RecordId& group, const QString& key);
/// Puts a group at a place (0…) among the others of its analysis.
study::ChangeSet moveGroup(const study::Study& study, const RecordId& group, qsizetype place);
/// The reason must not be empty.
study::ChangeSet setGroupAside(const study::Study& study, const RecordId& group, const QString& reason);
study::ChangeSet bringGroupBack(const study::Study& study, const RecordId& group);

/// Its units (`units`: those of `from`) and subgroups go into another group; so do the themes it came from, and
/// whatever named it names the other.
study::ChangeSet mergeGroups(const study::Study& study, const RecordId& from, const RecordId& into,
                             const QSet<RecordId>& units);
struct SplitGroup {
    study::ChangeSet changes;
    RecordId group;  ///< the new one; empty without a unit
};
/// Takes units of a group into a new one right behind it; they leave their subgroups there.
SplitGroup splitGroup(const study::Study& study, const RecordId& group, const QList<RecordId>& units,
                      const QString& name);

}  // namespace kondensat::app
