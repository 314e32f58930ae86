#include "tests/support/fault_vfs.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <random>

namespace kondensat::support {
namespace {

constexpr qint64 sectorSize = 512;

/// SQLite gives this out as a file; the file of the system's VFS lies right behind it.
struct FaultFile {
    sqlite3_file base;
    FaultDisk* disk;
    int file;             ///< 0: not watched
    bool syncsDirectory;  ///< a new journal: its first sync is one of the folder, too
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultFile* fault(sqlite3_file* file) {
    return reinterpret_cast<FaultFile*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return fault(file)->real();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(QByteArray& content, qint64 offset, QByteArrayView data) {
    const qint64 end = offset + data.size();
    if (content.size() < end) content.append(end - content.size(), '\0');
    std::copy(data.begin(), data.end(), content.begin() + offset);
}

void resize(QByteArray& content, qint64 size) {
    if (content.size() < size)
        content.append(size - content.size(), '\0');
    else
        content.truncate(size);
}

/// For each operation whether a sync after it made it durable.
std::vector<bool> durable(const std::vector<Operation>& log, size_t count) {
    std::vector<bool> answer(count);
    QSet<int> syncedFiles;
    bool syncedFolder = false;
    for (size_t i = count; i-- > 0;) {
        const Operation& operation = log[i];
        syncedFolder |= operation.directory;
        switch (operation.kind) {
            case Operation::Kind::Sync:
                syncedFiles.insert(operation.file);
                break;
            case Operation::Kind::Write:
            case Operation::Kind::Truncate:
                answer[i] = syncedFiles.contains(operation.file);
                break;
            case Operation::Kind::Open:
            case Operation::Kind::Delete:
                answer[i] = syncedFolder;
                break;
        }
    }
    return answer;
}

/// What becomes of operations that were not synced: how many of a write's bytes, or whether anything at all, remains.
class Chance {
public:
    explicit Chance(quint32 seed) : m_seed(seed), m_random(seed) {}

    bool kept() { return m_seed == 1 || (m_seed != 0 && m_random() % 2 == 0); }

    qint64 bytesKept(const Operation& write) {
        if (m_seed == 0) return 0;
        const quint32 fate = m_random() % 3;
        if (m_seed == 1 || fate == 0) return write.data.size();
        if (fate == 1) return 0;
        const qint64 firstSector = write.offset / sectorSize;
        const qint64 lastSector = (write.offset + write.data.size() - 1) / sectorSize;
        const qint64 torn = firstSector + m_random() % (lastSector - firstSector + 1);
        return std::max<qint64>(0, torn * sectorSize - write.offset);
    }

private:
    quint32 m_seed;
    std::mt19937 m_random;
};

}  // namespace

/// The functions that SQLite calls.
struct FaultVfs {
    static int close(sqlite3_file* file) {
        FaultDisk* disk = fault(file)->disk;
        const int answer = real(file)->pMethods->xClose(real(file));
        const std::lock_guard lock(disk->m_mutex);
        --disk->m_openFiles;
        return answer;
    }

    static int write(sqlite3_file* file, const void* data, int amount, sqlite3_int64 offset) {
        const auto pass = [&](int bytes) { return real(file)->pMethods->xWrite(real(file), data, bytes, offset); };
        FaultDisk& disk = *fault(file)->disk;
        if (fault(file)->file == 0) return pass(amount);
        const std::lock_guard lock(disk.m_mutex);
        if (disk.refuse()) return SQLITE_IOERR_WRITE;
        sqlite3_int64 size = 0;
        if (const int answer = real(file)->pMethods->xFileSize(real(file), &size); answer != SQLITE_OK) return answer;
        const qint64 growth = std::max<qint64>(0, offset + amount - size);
        const int fits = int(std::max<qint64>(0, amount - (growth - disk.room(growth))));
        if (fits > 0) {
            if (const int answer = pass(fits); answer != SQLITE_OK) return answer;
            disk.note({Operation::Kind::Write,
                       {},
                       fault(file)->file,
                       false,
                       false,
                       offset,
                       QByteArray(static_cast<const char*>(data), fits)});
        }
        return fits == amount ? SQLITE_OK : SQLITE_FULL;
    }

    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        const auto pass = [&] { return real(file)->pMethods->xTruncate(real(file), size); };
        FaultDisk& disk = *fault(file)->disk;
        if (fault(file)->file == 0) return pass();
        const std::lock_guard lock(disk.m_mutex);
        if (disk.refuse()) return SQLITE_IOERR_TRUNCATE;
        const int answer = pass();
        if (answer == SQLITE_OK) disk.note({Operation::Kind::Truncate, {}, fault(file)->file, false, false, size, {}});
        return answer;
    }

    static int sync(sqlite3_file* file, int flags) {
        const auto pass = [&] { return real(file)->pMethods->xSync(real(file), flags); };
        FaultDisk& disk = *fault(file)->disk;
        if (fault(file)->file == 0) return pass();
        const std::lock_guard lock(disk.m_mutex);
        if (disk.refuse()) return SQLITE_IOERR_FSYNC;
        const int answer = pass();
        if (answer == SQLITE_OK)
            disk.note({Operation::Kind::Sync,
                       {},
                       fault(file)->file,
                       false,
                       std::exchange(fault(file)->syncsDirectory, false),
                       0,
                       {}});
        return answer;
    }

    static const sqlite3_io_methods* methods() {
        // Version 1: neither memory mapping nor shared memory, so that nothing is written past this.
        static const sqlite3_io_methods table = {
            1,
            close,
            [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
                return real(f)->pMethods->xRead(real(f), to, n, at);
            },
            write,
            truncate,
            sync,
            [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
            [](sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); },
            [](sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
            [](sqlite3_file* f, int* answer) { return real(f)->pMethods->xCheckReservedLock(real(f), answer); },
            [](sqlite3_file* f, int what, void* with) { return real(f)->pMethods->xFileControl(real(f), what, with); },
            [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
            // Of what the real disk promises, only that a write leaves its neighbours alone.
            [](sqlite3_file* f) {
                return real(f)->pMethods->xDeviceCharacteristics(real(f)) & SQLITE_IOCAP_POWERSAFE_OVERWRITE;
            },
        };
        return &table;
    }

    static FaultDisk& diskOf(sqlite3_vfs* vfs) { return *static_cast<FaultDisk*>(vfs->pAppData); }
    static sqlite3_vfs* system(sqlite3_vfs* vfs);
    static int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* path, int syncDirectory);
};

struct FaultDisk::Registration {
    explicit Registration(FaultDisk* disk) : system(sqlite3_vfs_find(nullptr)), vfs(*system) {
        name = "fault-" + QByteArray::number(quintptr(disk));
        vfs.iVersion = 2;
        vfs.szOsFile = int(sizeof(FaultFile)) + system->szOsFile;
        vfs.pNext = nullptr;
        vfs.zName = name.constData();
        vfs.pAppData = disk;
        vfs.xOpen = FaultVfs::open;
        vfs.xDelete = FaultVfs::remove;
        vfs.xAccess = [](sqlite3_vfs* v, const char* path, int flags, int* answer) {
            return FaultVfs::system(v)->xAccess(FaultVfs::system(v), path, flags, answer);
        };
        vfs.xFullPathname = [](sqlite3_vfs* v, const char* path, int size, char* answer) {
            return FaultVfs::system(v)->xFullPathname(FaultVfs::system(v), path, size, answer);
        };
        sqlite3_vfs_register(&vfs, 1);
    }
    ~Registration() {
        sqlite3_vfs_unregister(&vfs);
        sqlite3_vfs_register(system, 1);
    }

    sqlite3_vfs* system;
    sqlite3_vfs vfs;
    QByteArray name;
};

sqlite3_vfs* FaultVfs::system(sqlite3_vfs* vfs) {
    return diskOf(vfs).m_registration->system;
}

int FaultVfs::open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    FaultDisk& disk = diskOf(vfs);
    FaultFile* made = new (file) FaultFile{{nullptr}, &disk, 0, false};
    const std::lock_guard lock(disk.m_mutex);
    const QString name = disk.nameInFolder(path);
    const bool creates = !name.isEmpty() && flags & SQLITE_OPEN_CREATE && !QFile::exists(QFile::decodeName(path));
    if (creates && disk.refuse()) return SQLITE_CANTOPEN;
    const int answer = system(vfs)->xOpen(system(vfs), path, made->real(), flags, outFlags);
    if (answer != SQLITE_OK) return answer;
    made->base.pMethods = methods();
    ++disk.m_openFiles;
    if (name.isEmpty()) return answer;
    if (creates) disk.m_files.remove(name);
    made->file = disk.fileNamed(name);
    made->syncsDirectory = creates && flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL);
    disk.note({Operation::Kind::Open, name, made->file, creates, false, 0, {}});
    return answer;
}

int FaultVfs::remove(sqlite3_vfs* vfs, const char* path, int syncDirectory) {
    FaultDisk& disk = diskOf(vfs);
    const std::lock_guard lock(disk.m_mutex);
    const QString name = disk.nameInFolder(path);
    if (!name.isEmpty() && disk.refuse()) return SQLITE_IOERR_DELETE;
    const int answer = system(vfs)->xDelete(system(vfs), path, syncDirectory);
    if (answer == SQLITE_OK && !name.isEmpty()) {
        disk.note({Operation::Kind::Delete, name, disk.fileNamed(name), false, syncDirectory != 0, 0, {}});
        disk.m_files.remove(name);
    }
    return answer;
}

FaultDisk::FaultDisk(const QString& folder)
    : m_folder(QFileInfo(folder).canonicalFilePath()), m_registration(std::make_unique<Registration>(this)) {
    if (m_folder.isEmpty()) qFatal("FaultDisk: no such folder");
}

FaultDisk::~FaultDisk() {
    if (m_openFiles != 0) qFatal("FaultDisk: a database is still open");
}

void FaultDisk::record() {
    const std::lock_guard lock(m_mutex);
    log.clear();
    m_durableNames.clear();
    m_durableBytes.clear();
    for (const QString& name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden)) {
        const int file = fileNamed(name);
        m_durableNames.insert(name, file);
        m_durableBytes.insert(file, contentOf(m_folder + u'/' + name));
    }
    m_recording = true;
}

void FaultDisk::materialise(size_t count, quint32 seed, const QString& target) const {
    const std::lock_guard lock(m_mutex);
    const std::vector<bool> synced = durable(log, count);
    Chance chance(seed);
    QHash<QString, int> names = m_durableNames;
    QHash<int, QByteArray> bytes = m_durableBytes;
    for (size_t i = 0; i < count; ++i) {
        const Operation& operation = log[i];
        switch (operation.kind) {
            case Operation::Kind::Open:
                if (operation.created && (synced[i] || chance.kept())) names.insert(operation.name, operation.file);
                break;
            case Operation::Kind::Delete:
                if (synced[i] || chance.kept()) names.remove(operation.name);
                break;
            case Operation::Kind::Truncate:
                if (synced[i] || chance.kept()) resize(bytes[operation.file], operation.offset);
                break;
            case Operation::Kind::Write:
                if (const qint64 kept = synced[i] ? operation.data.size() : chance.bytesKept(operation); kept > 0)
                    overwrite(bytes[operation.file], operation.offset, QByteArrayView(operation.data).first(kept));
                break;
            case Operation::Kind::Sync:
                break;
        }
    }
    QDir folder(target);
    folder.mkpath(QStringLiteral("."));
    for (const QString& old : folder.entryList(QDir::Files | QDir::Hidden)) folder.remove(old);
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        QFile file(folder.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value(it.value())) < 0)
            qFatal("FaultDisk: cannot write the cut-off files");
    }
}

void FaultDisk::failAfterBytes(qint64 bytes) {
    const std::lock_guard lock(m_mutex);
    m_bytesLeft = bytes;
    m_refused = 0;
}

void FaultDisk::failAfterOperations(qint64 operations) {
    const std::lock_guard lock(m_mutex);
    m_operationsLeft = operations;
    m_refused = 0;
}

void FaultDisk::reset() {
    const std::lock_guard lock(m_mutex);
    m_recording = false;
    m_bytesLeft = m_operationsLeft = -1;
    log.clear();
}

/// Empty when the path leads elsewhere.
QString FaultDisk::nameInFolder(const char* path) const {
    if (!path) return {};
    const QFileInfo file(QFile::decodeName(path));
    return QFileInfo(file.absolutePath()).canonicalFilePath() == m_folder ? file.fileName() : QString();
}

int FaultDisk::fileNamed(const QString& name) {
    int& file = m_files[name];
    if (file == 0) file = ++m_lastFile;
    return file;
}

void FaultDisk::note(Operation operation) {
    if (!m_recording) return;
    if (operation.name.isEmpty()) operation.name = m_files.key(operation.file);
    log.push_back(std::move(operation));
}

/// Counts an operation that changes something; true when the disk does not do it any more.
bool FaultDisk::refuse() {
    if (m_operationsLeft < 0) return false;
    if (m_operationsLeft == 0) {
        ++m_refused;
        return true;
    }
    --m_operationsLeft;
    return false;
}

/// How much of `growth` there is room for; takes it.
qint64 FaultDisk::room(qint64 growth) {
    if (m_bytesLeft < 0 || growth <= m_bytesLeft) {
        if (m_bytesLeft > 0) m_bytesLeft -= growth;
        return growth;
    }
    ++m_refused;
    return std::exchange(m_bytesLeft, 0);
}

}  // namespace kondensat::support
