// What looks like an identifier: dates, telephone numbers, addresses, national numbers, likely names. For a person to judge.
#pragma once
#include "app/operations/identifying.h"

namespace kondensat::app {

/// Something in one text that has the shape of an identifier.
struct IdentifierPattern {
    text::Span span;  ///< UTF-16 units
    QString kind;     ///< as journal::identifierKinds()
    QString what;     ///< stable: "date", "telephone", "e-mail", "web address", "address", "CPR", "fødselsnummer",
                      ///< "personnummer", "henkilötunnus", "kennitala", "NHS number", "BSN", "name"
    bool isChecked = false;  ///< a check digit fits
};

/// Ascending, apart. `language`: for the names of months. Likely names are not among them.
QList<IdentifierPattern> identifierPatterns(const QString& text, const QString& language);

struct ProposedIdentifier {
    QString words, kind, what;
    int times = 0;
    bool isChecked = false;
};

/// What the texts and fields hold and the register does not: of each shape the most frequent first.
QList<ProposedIdentifier> proposeIdentifiers(const study::Study& study, const IdentifierSearch& known,
                                             const std::function<bool(double part)>& goOn = {});

}  // namespace kondensat::app
