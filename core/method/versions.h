// Which versions in other languages a published field has.
#pragma once
#include "core/method/index.h"

namespace kondensat::method {

/// Of a field of a record, in any language and state. The value of an attribute ("attributes/KEY") is one for all who
/// have it: a version of it that hangs on another participant with the same value is among them, after their own.
QList<const study::Translation*> versionsOf(const Index& index, const RecordId& record, const QString& field);

}  // namespace kondensat::method
