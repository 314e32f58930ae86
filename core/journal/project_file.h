// The project file: one SQLite database that holds a study's entries (docs/formats/project-file.md). Bytes in, bytes
// out; what entries mean is not known here, and sealing happens here so that no caller can forget it.
#pragma once
#include <QLockFile>
#include <map>
#include <memory>

#include "core/journal/database.h"
#include "core/journal/header.h"
#include "core/journal/seal.h"

namespace kondensat::journal {

struct StoredEntry {
    Header header;
    QByteArray payload;  ///< JSON; empty when it is not here
    QByteArray salt;
    bool erased = false;  ///< the payload is what an erasure has left
};

class ProjectFile {
public:
    static constexpr qint64 applicationId = 0x4B6F6E64;  ///< "Kond"
    static constexpr qint64 schemaVersion = 1;

    /// Fails when the file is there already.
    static Result<std::unique_ptr<ProjectFile>> create(const QString& path);
    static Result<std::unique_ptr<ProjectFile>> open(const QString& path, bool readOnly);
    ~ProjectFile();

    [[nodiscard]] const QString& path() const { return m_database->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Why it is read-only although writing was asked for; empty otherwise.
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] const QByteArray& studyId() const { return m_studyId; }
    Database& database() { return *m_database; }

    // ---- sealing -----------------------------------------------------------------------------------------------

    [[nodiscard]] bool isSealed() const { return m_epoch > 0; }
    [[nodiscard]] bool isUnlocked() const { return !isSealed() || !m_keys.empty(); }
    [[nodiscard]] int epoch() const { return m_epoch; }
    Result<QList<Person>> persons();
    /// Opens the epoch keys with the passphrase of any person in the file, or with its recovery key.
    Result<void> unlock(const QString& passphrase);
    /// The same with keys that were unlocked before (signer()), which takes no time. Errors: WrongPassphrase (they are of nobody in the file any more).
    Result<void> unlock(const std::shared_ptr<const PersonKeys>& keys);
    /// Whose keys opened it; null while it is locked, or not sealed.
    [[nodiscard]] const std::shared_ptr<const PersonKeys>& signer() const { return m_signer; }
    /// Seals every payload and attachment under a new epoch for the given persons, in one transaction, and wipes what was
    /// there in the clear.
    Result<void> sealFor(const QList<Person>& persons, PersonKeys signer);

    /// Key of the hashes by which entries are found by record and author; secret in a sealed study.
    [[nodiscard]] qint64 lookup(const RecordId& record) const;

    // ---- entries -----------------------------------------------------------------------------------------------

    /// Adds within a running transaction; `touches` are the records it changes. Sets n.
    Result<void> append(StoredEntry& entry, const QSet<RecordId>& touches);
    Result<void> replacePayload(qint64 n, const EntryId& id, const QByteArray& salt, const QByteArray& payload);
    Result<QList<Header>> headers(const QString& where = {}, const QVariantList& values = {});
    Result<std::optional<StoredEntry>> entry(qint64 n);
    /// Entries by file place, ascending, handed over one by one; payloads unsealed.
    Result<void> eachEntry(qint64 afterN, const std::function<void(StoredEntry&&)>& each);
    Result<QList<qint64>> touching(const RecordId& record);
    Result<std::optional<qint64>> placeOf(const EntryId& id);

    /// Entries read so far whose header or content is not what was written. Erased ones cannot be told here; verify() can.
    [[nodiscard]] const QSet<EntryId>& damaged() const { return m_damaged; }

    // ---- the rest ----------------------------------------------------------------------------------------------

    Result<void> setMeta(const QString& name, const QByteArray& value);
    Result<QByteArray> meta(const QString& name);
    /// In parts, so that one can be read without the others.
    Result<void> writeCheckpoint(const QByteArrayList& parts);
    /// Empty when there is none, or it cannot be unsealed.
    Result<QByteArray> checkpoint(int part = 0);
    Result<void> dropCheckpoint();
    /// Content in chunks; the id is random hex and says nothing.
    Result<QString> addAttachment(const QByteArray& content, const QString& id = {});
    Result<QByteArray> attachment(const QString& id);
    /// Length of each chunk of it in bytes, in order; empty where it is not here (any more).
    Result<QList<qint64>> attachmentChunks(const QString& id);
    /// Error::NotFound where it is not here (any more).
    Result<QByteArray> attachmentChunk(const QString& id, qsizetype chunk);
    Result<void> removeAttachment(const QString& id);
    /// Rewrites the file so that nothing that was deleted is left in it, and deletes the rollback journal.
    Result<void> wipeFreeSpace();
    /// Removes the rollback journal so that the file stands alone. No writing afterwards.
    Result<void> close();
    /// Error::Locked when another program changed the file since this one last wrote (a synced folder does that).
    Result<void> checkUnchanged();
    void noteChange();

private:
    ProjectFile() = default;
    Result<void> loadMeta();
    Result<void> prepareForWriting();
    [[nodiscard]] QByteArray associated(const char* purpose, const QByteArray& id) const;
    Result<QByteArray> unsealWith(qint64 epoch, const QByteArray& associated, const QByteArray& body) const;
    Result<StoredEntry> readRow(const Row& row);
    void noteDamage(const StoredEntry& entry);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<QLockFile> m_lock;
    bool m_readOnly = false, m_closed = false;
    QString m_readOnlyReason;
    QByteArray m_studyId, m_lookupKey;
    int m_epoch = 0;
    std::map<int, Secret> m_keys;
    std::shared_ptr<const PersonKeys> m_signer;
    QByteArray m_changeMark;
    QSet<EntryId> m_damaged;
};

}  // namespace kondensat::journal
