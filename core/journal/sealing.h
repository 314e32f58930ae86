// Sealing a study for a person and a recovery key.
#pragma once
#include "core/journal/project.h"

namespace kondensat::journal {

struct Sealed {
    QString recoveryKey;  ///< to be printed and kept apart; not stored anywhere
    QStringList warnings;  ///< what could not be wiped or deleted; the study is sealed all the same
};

/// What takes long of sealing, and needs no study: the keys of a person and of a recovery key.
struct SealingKeys {
    NewPerson person, recovery;
    QString recoveryKey;
};
/// Takes a second or two; from any thread. Errors: as createPerson().
Result<SealingKeys> sealingKeys(const QString& passphrase, const KdfCost& cost = KdfCost::moderate());

/// Seals a study, or seals a sealed one anew under another passphrase and recovery key (a new epoch). Every
/// payload is rewritten and the rest of the file wiped; backups in the clear are deleted.
Result<Sealed> sealStudy(Project& project, SealingKeys keys);
/// The same from a passphrase.
Result<Sealed> sealStudy(Project& project, const QString& passphrase, const KdfCost& cost = KdfCost::moderate());

}  // namespace kondensat::journal
