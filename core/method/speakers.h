// Who speaks where, and how a quote is labelled.
#pragma once
#include "core/study/study.h"

namespace kondensat::method {

/// A stretch of speech by one speaker.
struct TurnSpan {
    text::Span span;                  ///< from the turn's mark to the next; UTF-16 units of the source's text
    QString speakerKey;               ///< key in Source::speakers; empty where the mark names none
    RecordId who;                     ///< the participant or member who speaks; empty while nobody has said who
    qint64 startMs = -1, endMs = -1;  ///< into the recording; -1 unknown
};

/// Turns in order; text before the first mark belongs to none.
QList<TurnSpan> turnsOf(const study::Study& study, const RecordId& source);
/// Participants whose turns have a letter in the span, in the order of speaking, each once. In a written text of a
/// session with one participant it is that one.
QList<RecordId> participantsIn(const study::Study& study, const RecordId& source, const text::Span& span);
/// Who speaks in a unit, quote or gold quote as its range stands now; none for other records.
QList<RecordId> participantsOf(const study::Study& study, const RecordId& unitOrQuote);

/// Participant's label, member's initials or name, or the label as transcribed.
QString speakerName(const study::Study& study, const RecordId& source, const TurnSpan& turn);

/// The label of a quote: its own, or the study's template filled in. In a template {id} is the participant's label,
/// {session} the session's name, anything else an attribute; what is empty goes with its separator. Several speakers
/// are joined by "; " within the template's brackets. Empty where no participant speaks.
QString quoteLabel(const study::Study& study, const RecordId& quoteOrUnit);
/// The same from its parts; an empty template is "({id})".
QString quoteLabel(const study::Study& study, const QString& pattern, const QList<RecordId>& participants,
                   const RecordId& session);

}  // namespace kondensat::method
