#include "core/journal/installation.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include "core/search/cache.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {
constexpr int backupsKept = 5;
constexpr qint64 backupEverySeconds = 3600;
}  // namespace

Installation::Installation(const QString& folder) : m_folder(folder) {
    if (m_folder.isEmpty()) m_folder = qEnvironmentVariable("KONDENSAT_HOME");
    if (m_folder.isEmpty()) m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kondensat"_s;
}

bool Installation::takeBaton(const ReplicaId& replica, const QByteArray& headHash) const {
    QFile baton(m_folder + u"/batons/"_s + replica.toHex());
    if (!baton.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = baton.readAll();
    baton.close();
    return baton.remove() && head == headHash.toHex();
}

void Installation::putBaton(const ReplicaId& replica, const QByteArray& headHash) const {
    if (!QDir().mkpath(m_folder + u"/batons"_s)) return;  // without a baton the next opening makes a new replica
    QSaveFile baton(m_folder + u"/batons/"_s + replica.toHex());
    if (!baton.open(QIODevice::WriteOnly)) return;
    baton.write(headHash.toHex());
    if (baton.flush()) baton.commit();
}

QString Installation::backupFolder(const QByteArray& studyId) const { return m_folder + u"/backups/"_s + QString::fromLatin1(studyId.toHex()); }

QStringList Installation::backups(const QByteArray& studyId) const {
    QStringList paths;
    for (const QFileInfo& info : QDir(backupFolder(studyId)).entryInfoList({u"*.kondensat"_s}, QDir::Files, QDir::Name)) paths.append(info.filePath());
    return paths;
}

void Installation::backUp(const QString& path, const QByteArray& studyId) const {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList existing = backups(studyId);
    if (!existing.isEmpty() && QFileInfo(existing.last()).lastModified().secsTo(now) < backupEverySeconds) return;
    const QString folder = backupFolder(studyId);
    if (!QDir().mkpath(folder)) return;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString target = folder + u'/' + now.toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".kondensat"_s;
    if (!QFile::copy(path, target + u".part"_s)) {
        QFile::remove(target + u".part"_s);
        return;
    }
    QFile::rename(target + u".part"_s, target);
    existing.append(target);
    while (existing.size() > backupsKept) QFile::remove(existing.takeFirst());
}

QStringList Installation::deleteBackups(const QByteArray& studyId) const {
    QStringList left;
    if (const search::Cache index(studyId); !index.remove()) left.append(index.folder());
    for (const QFileInfo& info : QDir(backupFolder(studyId)).entryInfoList(QDir::Files))
        if (!QFile::remove(info.filePath())) left.append(info.filePath());
    return left;
}

}  // namespace kondensat::journal
