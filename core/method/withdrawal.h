// What a participant's withdrawal touches.
#pragma once
#include "core/study/study.h"

namespace kondensat::method {

struct WithdrawalList {
    /// Turns of one source, by position.
    struct Turns {
        RecordId source;
        QList<text::Span> spans;
    };
    struct Sentence {
        RecordId condensate;
        text::Span span;  ///< UTF-16 units of the condensate
    };
    QList<Turns> turns;    ///< what the participant said; the whole text of a written text
    QList<Turns> replies;  ///< by others, directly after their turns, where another participant took part
    QList<RecordId> units, goldQuotes, quotes;   ///< in which they speak, by (order, id)
    QList<Sentence> sentences;                   ///< of condensates that rest on one of these units
    QList<RecordId> condensates, analyticTexts;  ///< that hold such a sentence or quote, or rest on such a condensate
    QList<RecordId> milestones;                  ///< all; whether this person was in one then is for the journal to say
    [[nodiscard]] bool isEmpty() const {
        return turns.isEmpty() && units.isEmpty() && quotes.isEmpty() && goldQuotes.isEmpty();
    }
};

WithdrawalList affectedBy(const study::Study& study, const RecordId& participant);

}  // namespace kondensat::method
