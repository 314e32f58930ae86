#include "core/journal/project_file.h"
#include "core/said.h"

#include <sys/stat.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

const char* const schema[] = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID",
    "CREATE TABLE entry (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, replica BLOB NOT NULL, sequence INTEGER NOT NULL,"
    " previous BLOB, lamport INTEGER NOT NULL, time INTEGER NOT NULL, author INTEGER NOT NULL, person BLOB,"
    " vocabulary INTEGER NOT NULL, undoes BLOB, seen BLOB, commitment BLOB NOT NULL, hash BLOB NOT NULL, signature BLOB,"
    " UNIQUE (replica, sequence))",
    "CREATE INDEX entry_undoes ON entry (undoes) WHERE undoes IS NOT NULL",
    "CREATE TABLE payload (n INTEGER PRIMARY KEY, epoch INTEGER, salt BLOB, body, erased INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE touch (record INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (record, n)) WITHOUT ROWID",
    "CREATE TABLE erasure (target BLOB NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (target, n)) WITHOUT ROWID",
    "CREATE TABLE attachment (id TEXT NOT NULL, chunk INTEGER NOT NULL, epoch INTEGER, body BLOB NOT NULL, PRIMARY KEY (id, chunk)) WITHOUT ROWID",
    "CREATE TABLE checkpoint (part INTEGER PRIMARY KEY, epoch INTEGER, body BLOB NOT NULL)",
    "CREATE TABLE person (id BLOB PRIMARY KEY, box_key BLOB NOT NULL, sign_key BLOB NOT NULL, salt BLOB NOT NULL,"
    " operations INTEGER NOT NULL, memory INTEGER NOT NULL, wrapped BLOB NOT NULL, kind TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE epoch_key (epoch INTEGER NOT NULL, person BLOB NOT NULL, box BLOB NOT NULL, PRIMARY KEY (epoch, person)) WITHOUT ROWID",
};

/// Milliseconds to wait for another program, which may be a command that is done in a moment.
constexpr int lockPatience = 1500;

bool takeLock(QLockFile& lock) {
    if (lock.tryLock(lockPatience)) return true;
    qint64 pid = 0;
    QString host, program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&pid, &host, &program)) return false;
    // A program that was killed between making the lock and writing its name leaves one that names nobody: it goes by age.
    lock.setStaleLockTime(1000);
    const bool taken = lock.tryLock(2500);
    lock.setStaleLockTime(0);
    return taken;
}

/// What stat says of the file behind a path; another file put in its place differs.
QByteArray identityOf(const QString& path) {
    struct stat info{};
    if (stat(QFile::encodeName(path).constData(), &info) != 0) return {};
    return QByteArray::number(quint64(info.st_dev)) + ':' + QByteArray::number(quint64(info.st_ino));
}

Result<void> looksLikeSQLite(const QString& path) {
    QFile file(path);
    if (!file.exists()) return Error{Error::Code::NotFound, Said::tr("No such study"), path};
    if (QFileInfo(path).isDir()) return Error{Error::Code::Unsupported, Said::tr("This is a folder, not a study; create a study from it with new --from"), path};
    if (!file.open(QIODevice::ReadOnly)) return Error{Error::Code::NotReadable, Said::tr("The study cannot be read"), path, {}, file.errorString()};
    const QByteArray start = file.read(100);
    if (start.isEmpty()) return Error{Error::Code::Damaged, Said::tr("The file is empty and no study"), path};
    if (!start.startsWith(QByteArrayView("SQLite format 3\0", 16)) || start.size() < 72 ||
        qFromBigEndian<quint32>(start.constData() + 68) != ProjectFile::applicationId)
        return Error{Error::Code::Unsupported, Said::tr("This is not a Kondensat study"), path};
    // A file that was cut off would be filled up by the next write and hide what happened. While a program writes, sizes may differ.
    const auto number = [&](qsizetype at) { return start.size() >= at + 4 ? qFromBigEndian<quint32>(start.constData() + at) : 0; };
    const qint64 pageSize = qFromBigEndian<quint16>(start.constData() + 16) == 1 ? 65536 : qFromBigEndian<quint16>(start.constData() + 16);
    if (start.size() < 100 || (number(24) == number(92) && file.size() < pageSize * number(28) && !QFileInfo::exists(path + u"-journal"_s)))
        return Error{Error::Code::Damaged, Said::tr("The study's file was cut off; open a backup or a copy"), path};
    return {};
}

}  // namespace

ProjectFile::~ProjectFile() {
    if (m_database && !m_closed) {
        const Result<void> closed = close();
        (void)closed;
    }
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString& path) {
    if (QFileInfo::exists(path)) return Error{Error::Code::Refused, Said::tr("There is a file of this name already"), path};
    std::unique_ptr<ProjectFile> file(new ProjectFile);
    TRY_ASSIGN(file->m_database, Database::open(path, Database::Mode::Create));
    Database& db = *file->m_database;
    const auto setUp = [&]() -> Result<void> {
        TRY_DO(db.execute(u"PRAGMA page_size=4096"_s));
        TRY_DO(file->prepareForWriting());
        if (file->m_readOnly) return Error{Error::Code::NotWritable, Said::tr("The study cannot be created here"), path, {}, file->m_readOnlyReason};
        return db.transaction([&]() -> Result<void> {
            TRY_DO(db.execute(u"PRAGMA application_id=%1"_s.arg(applicationId)));
            TRY_DO(db.execute(u"PRAGMA user_version=%1"_s.arg(schemaVersion)));
            for (const char* statement : schema) TRY_DO(db.execute(QString::fromLatin1(statement)));
            file->m_studyId = randomBytes(16);
            file->m_lookupKey = randomBytes(32);
            TRY_DO(file->setMeta(u"study"_s, file->m_studyId));
            TRY_DO(file->setMeta(u"lookup"_s, file->m_lookupKey));
            return file->setMeta(u"generation"_s, randomBytes(16));
        });
    };
    if (const Result<void> done = setUp(); !done) {
        file.reset();
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
        return done.error();
    }
    return file;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString& path, bool readOnly) {
    TRY_DO(looksLikeSQLite(path));
    std::unique_ptr<ProjectFile> file(new ProjectFile);
    file->m_readOnly = readOnly;
    if (readOnly) {
        auto opened = Database::open(path, Database::Mode::ReadOnly);
        // After a crash the half-written transaction has to be taken back first, and only a writer can do that.
        if (opened && !(*opened)->integer(u"SELECT count(*) FROM sqlite_master"_s)) opened = Database::open(path, Database::Mode::ReadWrite);
        if (!opened) return opened.error();
        file->m_database = *std::move(opened);
    } else {
        TRY_ASSIGN(file->m_database, Database::open(path, Database::Mode::ReadWrite));
        TRY_DO(file->prepareForWriting());
    }
    TRY_ASSIGN(const auto version, file->m_database->integer(u"PRAGMA user_version"_s));
    if (version.value_or(0) > schemaVersion) {
        file->m_readOnly = true;
        file->m_readOnlyReason = Said::tr("it was written by a newer version of Kondensat");
    }
    TRY_DO(file->loadMeta());
    return file;
}

Result<void> ProjectFile::prepareForWriting() {
    const QString path = m_database->path();
    m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
    m_lock->setStaleLockTime(0);  // stale only when its process is gone
    if (!takeLock(*m_lock)) {
        m_readOnly = true;
        qint64 pid = 0;
        QString host, program;
        if (m_lock->error() == QLockFile::LockFailedError && m_lock->getLockInfo(&pid, &host, &program))
            m_readOnlyReason = Said::tr("it is open in %1 on %2 (process %3)").arg(program, host).arg(pid);
        else m_readOnlyReason = Said::tr("no permission to write in its folder");
        m_lock.reset();
        return {};
    }
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable()) {
        m_readOnly = true;
        m_readOnlyReason = Said::tr("the file is read-only");
        m_lock->unlock();
        return {};
    }
    if (QFileInfo::exists(path + u"-journal"_s))
        // Left by a crash: it holds old pages, perhaps of words that were erased or sealed since. Leaving PERSIST mode deletes it.
        for (const char* pragma : {"PRAGMA journal_mode=PERSIST", "PRAGMA journal_mode=DELETE"}) TRY_DO(m_database->execute(QString::fromLatin1(pragma)));
    for (const char* pragma : {"PRAGMA journal_mode=PERSIST", "PRAGMA synchronous=FULL", "PRAGMA cache_spill=OFF",
                               "PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY"})
        TRY_DO(m_database->execute(QString::fromLatin1(pragma)));
    noteChange();
    return {};
}

Result<void> ProjectFile::loadMeta() {
    TRY_ASSIGN(m_studyId, meta(u"study"_s));
    TRY_ASSIGN(const auto epoch, m_database->integer(u"SELECT max(epoch) FROM epoch_key"_s));
    m_epoch = int(epoch.value_or(0));
    if (m_studyId.size() != 16) return Error{Error::Code::Damaged, Said::tr("The study's identity is missing from its file"), path()};
    if (!isSealed()) {
        TRY_ASSIGN(m_lookupKey, meta(u"lookup"_s));
        if (m_lookupKey.size() != 32) return Error{Error::Code::Damaged, Said::tr("A key is missing from the study's file"), path()};
    }
    return {};
}

qint64 ProjectFile::lookup(const RecordId& record) const {
    return qFromBigEndian<qint64>(keyedHash(m_lookupKey, record.toBytes(), 16).constData());
}

Result<void> ProjectFile::setMeta(const QString& name, const QByteArray& value) {
    return m_database->execute(u"INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s, {name, value});
}

Result<QByteArray> ProjectFile::meta(const QString& name) {
    TRY_ASSIGN(auto value, m_database->bytes(u"SELECT value FROM meta WHERE name = ?"_s, {name}));
    return value.value_or(QByteArray());
}

Result<void> ProjectFile::wipeFreeSpace() {
    // Without room for the rewriting, the deleted words are still overwritten (secure_delete), and the journal goes in any case.
    Result<void> done;
    for (const char* statement : {"VACUUM", "PRAGMA journal_mode=DELETE", "PRAGMA journal_mode=PERSIST"})
        if (const Result<void> step = m_database->execute(QString::fromLatin1(statement)); !step && done) done = step;
    noteChange();
    return done;
}

Result<void> ProjectFile::close() {
    if (m_closed) return {};
    m_closed = true;
    Result<void> done;
    if (m_lock) done = m_database->execute(u"PRAGMA journal_mode=DELETE"_s);
    m_database.reset();
    m_lock.reset();
    return done;
}

void ProjectFile::noteChange() {
    const auto version = m_database->integer(u"PRAGMA data_version"_s);
    m_changeMark = identityOf(path()) + ':' + (version ? QByteArray::number(version->value_or(0)) : QByteArray());
}

Result<void> ProjectFile::checkUnchanged() {
    const QByteArray before = m_changeMark;
    noteChange();
    // Without a version (the disk failed when this program last wrote), only another file in its place is told.
    if (before == m_changeMark || (before.endsWith(':') && m_changeMark.startsWith(before))) return {};
    m_changeMark = before;
    return Error{Error::Code::Locked, Said::tr("The study's file was changed or replaced by another program; nothing was written. Keep both files and merge them"), path()};
}

}  // namespace kondensat::journal
