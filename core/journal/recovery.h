// Recovery keys: the printed way back into a study when the passphrase is forgotten.
#pragma once
#include <QString>

#include "core/result.h"

namespace kondensat::journal {

/// 160 random bits as eight groups of five characters, "7K3QF-…". Digits and capitals without I, L, O and U. The
/// last character of a group checks the group and its place in the key.
QString newRecoveryKey();

/// The key as newRecoveryKey would print it, from what a person typed: spaces, dashes, line breaks and case do not
/// matter, O reads as 0, I and L as 1. Error: Invalid; `place` names the first group with a typo, as far as it can be
/// told. Every single wrong character and every swap of neighbours within a group is noticed.
Result<QString> normaliseRecoveryKey(const QString& typed);

}  // namespace kondensat::journal
