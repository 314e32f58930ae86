// What records are called on the screen and in sentences: labels, titles and ids, never transcript text.
#pragma once
#include "core/method/index.h"

namespace kondensat::method {

/// "a meaning unit in Focus group 1"; never its code, which may be in vivo.
QString nameOf(const study::Study& study, const study::MeaningUnit& unit);
/// Any record: label, name, title, heading, of unnamed children what they belong to, else its kind ("a memo"); its id
/// where a name is missing that a person would give.
QString nameOf(const study::Study& study, const RecordId& id);
/// "a, b and c"
QString joined(const QStringList& names);

}  // namespace kondensat::method
