#include "core/journal/sealing.h"

#include "core/journal/recovery.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {

Result<Sealed> sealStudy(Project& project, const QString& passphrase, const KdfCost& cost) {
    if (project.isReadOnly())
        return Error{Error::Code::NotWritable, u"The study can only be read"_s, project.file().path(), {}, project.readOnlyReason()};
    TRY_DO(project.file().checkUnchanged());
    TRY_ASSIGN(NewPerson person, createPerson(passphrase, cost));
    Sealed sealed{newRecoveryKey()};
    TRY_ASSIGN(const NewPerson recovery, createPerson(sealed.recoveryKey, cost, u"recovery"_s));
    TRY_DO(project.file().sealFor({person.person, recovery.person}, std::move(person.keys)));
    const QStringList left = project.installation().deleteBackups(project.file().studyId());
    if (!left.isEmpty()) return Error{Error::Code::NotWritable, u"The study is sealed, but an old backup in the clear could not be deleted"_s, left.first()};
    return sealed;
}

}  // namespace kondensat::journal
