#include "app/gui/transcript/transcript_view.h"

namespace kondensat::gui {

TranscriptContent transcriptContent(const study::Study& study, const RecordId& id) {
    TranscriptContent content;
    const auto* source = study.find<study::Source>(id);
    if (!source) return content;
    content.text = study.document(id)->text();
    content.language = source->language;
    const auto turns = method::turnsOf(study, id);
    content.turns.reserve(turns.size());
    for (const method::TurnSpan& turn : turns)
        content.turns.append({turn.span, method::speakerName(study, id, turn),
                              study.find<study::Participant>(turn.who) != nullptr, turn.startMs});
    return content;
}

}  // namespace kondensat::gui
