// Participants by attribute, with what could point to one person left out.
#pragma once
#include "export/layout.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

struct ParticipantTable {
    QStringList columns;  ///< attributes that are shown
    QList<const study::Participant*> participants;
    QList<QStringList> cells;    ///< [participant][column]; "–" where withheld, empty where nothing is on record
    QStringList withheldIn;      ///< columns with withheld values
    QStringList leftOut;         ///< columns left out altogether
    QStringList combinedIn;      ///< columns with values withheld because of a combination
    QStringList withoutConsent;  ///< labels of participants who did not agree to having attributes published
};

/// A value that fewer than `smallest` participants hold is withheld. Where the withheld ones of a column would be fewer
/// than `smallest` themselves, or only one value would remain beside them, the next rarest value goes too, as what is
/// left would give it away; a column in which nothing else remains is left out. Participants who did not consent to
/// attributes show none. `wanted`: attributes by name, in this order; empty: all on record.
ParticipantTable participantTable(const Facts& facts, const QStringList& wanted = {}, int smallest = 2);

/// Someone whom several columns together tell from the others, though each of them alone does not.
struct Alone {
    QString participant;  ///< label
    QStringList columns;  ///< as few as do it
    bool operator==(const Alone&) const = default;
};
/// Participants whose values in some of the shown columns together (two to four of them) fewer than `smallest` participants may
/// share. A value that is withheld, or not on record, may be any.
QList<Alone> aloneIn(const ParticipantTable& table, int smallest);
/// The same of the table that a layout asks for.
QList<Alone> aloneIn(const Facts& facts, const LayoutBlock& block);

/// Withholds single values until nobody stands alone, each time the one that leaves the fewest who do; of several such ones the rarest, then
/// the one furthest below and to the right. In a table of more than 80 cells the rarest of the values that tell somebody apart, of each who stands
/// alone. Where fewer than `smallest` values of such a column are withheld then, others go too, as a
/// single gap gives its value away; a column in which no more than one value would remain beside gaps is left out. The same table gives
/// the same answer.
void withholdCombinations(ParticipantTable& table, int smallest);

/// What was withheld and why, in sentences; empty where nothing was.
QStringList withheldNote(const ParticipantTable& table, int smallest);

}  // namespace kondensat::exporting
