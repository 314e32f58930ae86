#include "core/journal/sealing.h"

#include "core/journal/recovery.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {

namespace {

Result<void> canBeSealed(Project& project) {
    if (project.isReadOnly())
        return Error{Error::Code::NotWritable, Said::tr("The study can only be read"), project.file().path(), {}, project.readOnlyReason()};
    return project.file().checkUnchanged();
}

}  // namespace

Result<SealingKeys> sealingKeys(const QString& passphrase, const KdfCost& cost) {
    TRY_ASSIGN(NewPerson person, createPerson(passphrase, cost));
    const QString recoveryKey = newRecoveryKey();
    TRY_ASSIGN(NewPerson recovery, createPerson(recoveryKey, cost, u"recovery"_s));
    return SealingKeys{std::move(person), std::move(recovery), recoveryKey};
}

Result<Sealed> sealStudy(Project& project, const QString& passphrase, const KdfCost& cost) {
    TRY_DO(canBeSealed(project));
    TRY_ASSIGN(SealingKeys keys, sealingKeys(passphrase, cost));
    return sealStudy(project, std::move(keys));
}

Result<Sealed> sealStudy(Project& project, SealingKeys keys) {
    TRY_DO(canBeSealed(project));
    Sealed sealed{keys.recoveryKey, {}};
    const int before = project.file().epoch();
    if (const auto done = project.file().sealFor({keys.person.person, keys.recovery.person}, std::move(keys.person.keys)); !done) {
        if (project.file().epoch() == before) return done.error();
        sealed.warnings.append(Said::tr("The study is sealed, but what stood in its file in the clear could not be wiped completely (%1); make room on the disk and seal it again").arg(done.error().message()));
    }
    const QStringList left = project.installation().deleteBackups(project.file().studyId());
    // The study is sealed by now: whatever else fails, the recovery key must reach the person.
    for (const QString& path : left) sealed.warnings.append(Said::tr("%1: this old backup in the clear could not be deleted; delete it yourself").arg(path));
    return sealed;
}

}  // namespace kondensat::journal
