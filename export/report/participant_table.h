// Participants by attribute, with what could point to one person left out.
#pragma once
#include "export/report/facts.h"

namespace kondensat::exporting {

struct ParticipantTable {
    QStringList columns;  ///< attributes that are shown
    QList<const study::Participant*> participants;
    QList<QStringList> cells;    ///< [participant][column]; "–" where withheld, empty where nothing is on record
    QStringList withheldIn;      ///< columns with withheld values
    QStringList leftOut;         ///< columns left out altogether
    QStringList withoutConsent;  ///< labels of participants who did not agree to having attributes published
};

/// A value that fewer than `smallest` participants hold is withheld. Where the withheld ones of a column would be fewer
/// than `smallest` themselves, or only one value would remain beside them, the next rarest value goes too, as what is
/// left would give it away; a column in which nothing else remains is left out. Participants who did not consent to
/// attributes show none. `wanted`: attributes by name, in this order; empty: all on record.
ParticipantTable participantTable(const Facts& facts, const QStringList& wanted = {}, int smallest = 2);

/// What was withheld and why, in sentences; empty where nothing was.
QStringList withheldNote(const ParticipantTable& table, int smallest);

}  // namespace kondensat::exporting
