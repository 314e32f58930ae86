// Code groups and subgroups as nested codes.
#pragma once
#include "core/study/study.h"
#include "export/refi/xml.h"

namespace kondensat::exporting::refi {

using NoteRefs = QHash<RecordId, QList<QUuid>>;  ///< record → notes about it

/// The Code elements of one analysis, or of all; with several, each analysis is a code of its own, which is not for
/// coding. Without `notes` no NoteRef is written, as in a codebook. Returns how many codes there are.
int writeCodes(Xml& xml, const study::Study& study, const RecordId& analysis, const NoteRefs* notes);
/// Whether writeCodes would write any.
bool hasCodes(const study::Study& study, const RecordId& analysis);

}  // namespace kondensat::exporting::refi
