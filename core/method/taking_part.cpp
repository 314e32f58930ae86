#include "core/method/taking_part.h"

namespace kondensat::method {

using namespace study;

RefSet participantsOfSource(const Study& study, const Source& source) {
    RefSet participants;
    const auto insert = [&](const RecordId& id) {
        if (study.find<Participant>(id)) participants.insert(id);
    };
    for (const QString& who : source.speakerIs) insert(RecordId::parse(who).value_or(RecordId()));
    if (const auto* session = study.find<Session>(source.session))
        for (const RecordId& id : session->participants) insert(id);
    return participants;
}

QList<const Participant*> participantsTakingPart(const Index& index, const RecordId& analysisId) {
    QList<const Participant*> participants = index.study().list<Participant>();
    const auto* analysis = index.study().find<Analysis>(analysisId);
    if (!analysis || analysis->sources.isEmpty()) return participants;
    QSet<RecordId> taking;
    for (const Source* source : index.sourcesOf(analysisId))
        for (const RecordId& id : participantsOfSource(index.study(), *source)) taking.insert(id);
    participants.removeIf([&](const Participant* participant) { return !taking.contains(participant->id); });
    return participants;
}

}  // namespace kondensat::method
