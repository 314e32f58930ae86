// Record ids as GUIDs, for formats that know nothing else, and back again.
#pragma once
#include <QUuid>

#include "core/id.h"

namespace kondensat {

/// What a GUID stands for: the record itself, or something that a foreign format makes of it.
enum class GuidOf : quint8 { Record, Set, SourceOfAttachment };

/// A version 8 UUID (RFC 9562) that holds the id, so that nobody has to keep a table. The same id gives the same GUID.
QUuid guidOf(const RecordId& id, GuidOf what = GuidOf::Record);
/// The id in a GUID of ours; nothing for anybody else's.
std::optional<RecordId> recordIdOf(const QUuid& guid, GuidOf what = GuidOf::Record);
/// An id for what came with a foreign GUID: the same each time.
RecordId recordIdFor(const QUuid& guid);

}  // namespace kondensat
