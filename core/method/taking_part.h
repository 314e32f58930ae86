// Who takes part in an analysis.
#pragma once
#include "core/method/index.h"

namespace kondensat::method {

/// Participants who speak in a source of the analysis or took part in its session; all, where the analysis takes in
/// every source. By (order, id).
QList<const study::Participant*> participantsTakingPart(const Index& index, const RecordId& analysis);
/// The same for one source, by its session and its speakers.
study::RefSet participantsOfSource(const study::Study& study, const study::Source& source);

}  // namespace kondensat::method
