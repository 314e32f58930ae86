// A disk that forgets: SQLite's view of one folder, recorded and cut off at any operation, or made to run full.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <memory>
#include <mutex>
#include <vector>

namespace kondensat::support {

/// One thing that SQLite asked of the disk and that was done.
struct Operation {
    enum class Kind { Open, Write, Truncate, Sync, Delete };
    Kind kind = Kind::Write;
    QString name;            ///< file name within the folder
    int file = 0;            ///< which file: one that is deleted and created again under its name is another
    bool created = false;    ///< Open: the file was not there before
    bool directory = false;  ///< Sync, Delete: the folder's entries became durable as well
    qint64 offset = 0;       ///< Write: position in bytes; Truncate: the new size
    QByteArray data;         ///< Write: the bytes
};

/// While it lives, every SQLite database of this process (QSqlDatabase, too) goes through it; files in `folder` are
/// watched, others pass. It knows rollback journals; write-ahead logs are not offered. What the disk promises:
/// a file's sync makes that file's earlier operations durable; creations and deletions become durable with a sync of
/// the folder, which happens where SQLite does it on Unix (first sync of a new journal, delete with its flag).
class FaultDisk {
public:
    explicit FaultDisk(const QString& folder);
    /// All connections must be closed by then.
    ~FaultDisk();
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;

    /// Takes the folder as it is now for durable, empties the log and begins to record.
    void record();
    /// What happened since record(), in order. Read it while no connection is at work.
    std::vector<Operation> log;

    /// Writes into `target` (emptied first) what a power cut leaves after the first `count` operations of the log.
    /// What was synced is there; each other operation is kept, dropped or, for a write, torn after some 512-byte
    /// sector, each by itself as `seed` says. Seed 0 drops all of them, seed 1 keeps all.
    void materialise(size_t count, quint32 seed, const QString& target) const;

    /// From now on files can grow by this many bytes altogether, then SQLITE_FULL; the write that hits the limit is
    /// done as far as there is room. Overwriting needs no room.
    void failAfterBytes(qint64 bytes);
    /// After this many more operations that change something, all of them fail with SQLITE_IOERR.
    void failAfterOperations(qint64 operations);
    /// How many operations were refused since the disk was last made to fail.
    [[nodiscard]] int refused() const { return m_refused; }
    /// A sound disk again that records nothing; the log is empty.
    void reset();

private:
    friend struct FaultVfs;
    struct Registration;

    QString nameInFolder(const char* path) const;
    int fileNamed(const QString& name);
    void note(Operation operation);
    bool refuse();
    qint64 room(qint64 growth);

    const QString m_folder;
    mutable std::mutex m_mutex;
    bool m_recording = false;
    int m_refused = 0;
    int m_openFiles = 0;
    qint64 m_bytesLeft = -1;       ///< negative: no limit
    qint64 m_operationsLeft = -1;  ///< negative: no limit
    int m_lastFile = 0;
    QHash<QString, int> m_files;            ///< the files that exist now
    QHash<QString, int> m_durableNames;     ///< the folder at record()
    QHash<int, QByteArray> m_durableBytes;  ///< the files' content at record()
    std::unique_ptr<Registration> m_registration;
};

}  // namespace kondensat::support
