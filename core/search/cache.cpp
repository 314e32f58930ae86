#include "core/search/cache.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {
constexpr QByteArrayView allowedWord = "on the disk", forbiddenWord = "not on the disk";
}

Cache::Cache(const QByteArray& studyId) {
    const QString home = qEnvironmentVariable("KONDENSAT_HOME");
    const auto standard = [](QStandardPaths::StandardLocation location) { return QStandardPaths::writableLocation(location) + u"/kondensat"_s; };
    const QString name = u"/search/"_s + QString::fromLatin1(studyId.toHex());
    m_folder = (home.isEmpty() ? standard(QStandardPaths::GenericCacheLocation) : home) + name;
    m_choiceFile = (home.isEmpty() ? standard(QStandardPaths::GenericDataLocation) : home) + name + u".choice"_s;
}

Cache::Choice Cache::choice() const {
    QFile file(m_choiceFile);
    if (!file.open(QIODevice::ReadOnly)) return Choice::NotAsked;
    const QByteArray word = file.readAll().trimmed();
    return word == allowedWord ? Choice::Allowed : word == forbiddenWord ? Choice::Forbidden : Choice::NotAsked;
}

bool Cache::setChoice(Choice choice) const {
    if (choice == Choice::NotAsked) return !QFile::exists(m_choiceFile) || QFile::remove(m_choiceFile);
    if (!QDir().mkpath(QFileInfo(m_choiceFile).path())) return false;
    QSaveFile file(m_choiceFile);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write((choice == Choice::Allowed ? allowedWord : forbiddenWord).toByteArray() + '\n');
    if (!file.commit()) return false;
    return choice == Choice::Allowed || remove();
}

qint64 Cache::size() const {
    qint64 bytes = 0;
    for (QDirIterator files(m_folder, QDir::Files | QDir::Hidden); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

bool Cache::remove() const { return !QFileInfo::exists(m_folder) || QDir(m_folder).removeRecursively(); }

}  // namespace kondensat::search
