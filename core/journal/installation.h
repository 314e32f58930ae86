// What is kept outside of project files, on this computer: batons and backups.
#pragma once
#include <QString>

#include "core/id.h"
#include "core/result.h"

namespace kondensat::journal {

/// A replica may be continued only by whoever holds its baton, a small file outside the study that names the replica's last
/// entry. Opening for writing takes the baton, closing puts it back. A copied, restored or crashed file finds no
/// baton, or one that names another entry, and goes on as a new replica; so no two files ever continue the same chain.
class Installation {
public:
    /// Empty: the user's data folder, or $KONDENSAT_HOME.
    explicit Installation(const QString& folder = {});
    /// True when the baton was there and named this head; it is gone afterwards either way.
    bool takeBaton(const ReplicaId& replica, const QByteArray& headHash) const;
    void putBaton(const ReplicaId& replica, const QByteArray& headHash) const;

    /// Copies a closed study into the backups of this study and keeps the newest few; at most one an hour.
    void backUp(const QString& path, const QByteArray& studyId) const;
    /// Deletes every backup of a study, and its search index. Names those that could not be deleted.
    [[nodiscard]] QStringList deleteBackups(const QByteArray& studyId) const;
    [[nodiscard]] QStringList backups(const QByteArray& studyId) const;

private:
    [[nodiscard]] QString backupFolder(const QByteArray& studyId) const;
    QString m_folder;
};

}  // namespace kondensat::journal
