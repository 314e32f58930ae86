// Numbers as they are written out.
#pragma once
#include <QSet>
#include <QString>

namespace kondensat::text {

/// The numbers from 2 to 100 and 1000 in words, case-folded, as ICU spells them out in all the genders and cases it knows; of
/// those it parts, each word. Empty for a language it cannot spell.
const QSet<QString>& numberWords(const QString& language);

}  // namespace kondensat::text
