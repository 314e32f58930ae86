#include "core/journal/sealing.h"

#include "core/journal/recovery.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {

Result<Sealed> sealStudy(Project& project, const QString& passphrase, const KdfCost& cost) {
    if (project.isReadOnly())
        return Error{Error::Code::NotWritable, Said::tr("The study can only be read"), project.file().path(), {}, project.readOnlyReason()};
    TRY_DO(project.file().checkUnchanged());
    TRY_ASSIGN(NewPerson person, createPerson(passphrase, cost));
    Sealed sealed{newRecoveryKey()};
    TRY_ASSIGN(const NewPerson recovery, createPerson(sealed.recoveryKey, cost, u"recovery"_s));
    const int before = project.file().epoch();
    if (const auto done = project.file().sealFor({person.person, recovery.person}, std::move(person.keys)); !done) {
        if (project.file().epoch() == before) return done.error();
        sealed.warnings.append(Said::tr("The study is sealed, but what stood in its file in the clear could not be wiped completely (%1); make room on the disk and seal it again").arg(done.error().message()));
    }
    const QStringList left = project.installation().deleteBackups(project.file().studyId());
    // The study is sealed by now: whatever else fails, the recovery key must reach the person.
    for (const QString& path : left) sealed.warnings.append(Said::tr("%1: this old backup in the clear could not be deleted; delete it yourself").arg(path));
    return sealed;
}

}  // namespace kondensat::journal
