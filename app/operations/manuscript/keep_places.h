// Section, page and line of each checklist item, as a returned manuscript has them.
#pragma once
#include "app/operations/manuscript/check.h"
#include "core/study/change_set.h"

namespace kondensat::app {

/// One entry that writes them down, without changes where nothing is new. What a person has written themselves stays.
study::ChangeSet keepPlaces(const study::Study& study, const RecordId& analysis, const QString& guideline, const QList<CheckedItem>& items);

}  // namespace kondensat::app
