// The register of identifiers at work: what is put into it, what it finds in a study, and pseudonyms everywhere.
#pragma once
#include "app/operations/identifier_search.h"
#include "app/operations/pseudonymising.h"

namespace kondensat::app {

using Identifiers = QList<journal::Identifier>;

/// The list with one more. Errors: Invalid: no words, an unknown kind, words that are registered already, a pseudonym that would itself
/// be found as a form of a registered word, or words that would be found in a pseudonym.
Result<Identifiers> withIdentifier(Identifiers list, journal::Identifier added);
/// The list with one of them as it is said now, in its place. Errors: as withIdentifier().
Result<Identifiers> withChangedIdentifier(Identifiers list, qsizetype index, const journal::Identifier& changed);
/// "person", in the reader's language.
[[nodiscard]] QString identifierKindWords(const QString& kind);
/// Errors: NotFound: nothing of that word or number (from 1, as shown in the list).
Result<qsizetype> identifierCalled(const Identifiers& list, const QString& wordOrNumber);
/// "2 (person, Birthe)": says which one without a word of it.
[[nodiscard]] QString identifierName(const Identifiers& list, qsizetype index);

/// A way in which an identifier is written in the study.
struct Spelling {
    qsizetype identifier = 0;
    QString found;
    int times = 0;
    bool isSure = false;
};

struct IdentifiersFound {
    QList<NamePlace> places;     ///< where a pseudonym can be put
    QList<Spelling> replaced;    ///< what stands there, the most frequent first
    QList<Spelling> left;        ///< for a person to judge, or without a pseudonym
    QList<NamePlace> outOfReach; ///< keys of fields and ids
    int embeddedFiles = 0;       ///< which nothing here looks into
};

/// Looks through all texts and fields. `everything`: also what is not sure. `goOn` as in placesIn().
IdentifiersFound findIdentifiers(const study::Study& study, const IdentifierSearch& search, bool everything,
                                 const std::function<bool(double part)>& goOn = {});
/// One entry that puts the pseudonyms in their places; meaning units and quotes keep their words. Errors: as pseudonymise().
Result<study::ChangeSet> applyIdentifiers(const study::Study& study, const IdentifiersFound& found);

/// Puts pseudonyms into a transcript that was just read, where that is sure; a warning says how many words are for a person to judge.
void pseudonymise(importing::Transcript& transcript, const IdentifierSearch& search);

}  // namespace kondensat::app
