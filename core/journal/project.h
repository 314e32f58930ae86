// An open study: its project file and its current state. Every change is durable before the state shows it.
#pragma once
#include <functional>
#include <memory>

#include "core/journal/installation.h"
#include "core/journal/project_file.h"
#include "core/study/change_set.h"
#include "core/study/erasure.h"
#include "core/study/fold.h"
#include "core/study/study.h"

namespace kondensat::journal {

struct ProjectOptions {
    bool readOnly = false;
    QString passphrase;                 ///< for sealed studies
    std::shared_ptr<const PersonKeys> keys = {};  ///< tried before it, and take no time: keysOf(), or ProjectFile::signer()
    QString installationFolder;         ///< see Installation
    std::function<qint64()> clock = {}; ///< milliseconds since 1970; the system's when empty
    bool backups = true;
    std::function<void(const QStringList&)> damaged = {};  ///< told at closing what was found damaged, if anything was
};

/// What takes about a second of opening a sealed study: the keys that a passphrase unlocks. Null for a study that is not sealed. From any thread.
/// Errors: as Project::open().
Result<std::shared_ptr<const PersonKeys>> keysOf(const QString& path, const QString& passphrase);

/// The result of taking something back, or of bringing it back.
struct Undone {
    EntryId entry;       ///< the entry that was taken back
    study::Label label;  ///< what it had done
    int kept = 0;        ///< fields and places it had set that hold a later value, and keep it
    QSet<RecordId> records;  ///< everything that the entry touches
    QSet<QString> types;     ///< theirs, before or after
};

struct HistoryItem {
    Header header;
    RecordId author;
    study::Label label;
    QSet<RecordId> records;
    bool active = true;   ///< false while it is taken back
    bool erased = false;  ///< an erasure has emptied (part of) it
    QString reason;       ///< given for an erasure
};

class Project {
public:
    /// Creates an empty study: no entry yet. Fails when the file exists.
    static Result<std::unique_ptr<Project>> create(const QString& path, const ProjectOptions& options = {});
    /// Opens a study. When it cannot be written although readOnly is false, it opens read-only and readOnlyReason() says why.
    static Result<std::unique_ptr<Project>> open(const QString& path, const ProjectOptions& options = {});
    ~Project();
    Project(const Project&) = delete;
    Project& operator=(const Project&) = delete;
    /// Writes the checkpoint and a backup, puts the baton back. Called by the destructor too; call it to see errors.
    Result<void> close();

    [[nodiscard]] const study::Study& study() const { return m_study; }
    [[nodiscard]] ProjectFile& file() { return *m_file; }
    [[nodiscard]] const ProjectFile& file() const { return *m_file; }
    [[nodiscard]] const Installation& installation() const { return m_installation; }
    /// Read-only also while something unknown or damaged is in it, as far as that has been seen.
    [[nodiscard]] bool isReadOnly() const { return m_file->isReadOnly() || m_study.hasUnknown() || !damage().isEmpty(); }
    /// What was found changed or missing while reading, a sentence each, without text; verify() finds everything.
    [[nodiscard]] QStringList damage() const;
    [[nodiscard]] QString readOnlyReason() const;
    /// The member in whose name entries are written; undo is theirs, and the study shows what they may see.
    void setAuthor(const RecordId& member);
    [[nodiscard]] RecordId author() const { return m_author; }
    [[nodiscard]] const ReplicaId& replica() const { return m_replica; }

    // ---- changing ----------------------------------------------------------------------------------------------

    Result<void> commit(const study::ChangeSet& changes);
    /// All or nothing, in one transaction.
    Result<void> commitAll(const QList<study::ChangeSet>& entries);
    /// Takes back this author's latest entry that is not taken back; nothing when there is none.
    Result<std::optional<Undone>> undo();
    Result<std::optional<Undone>> redo();
    /// What undo() would take back, and redo() bring back; nothing where they would do nothing. Cheap enough for every change.
    Result<std::optional<study::Label>> undoable();
    Result<std::optional<study::Label>> redoable();
    /// Takes back any entry, in any order. Error::Refused for an erasure and for what is taken back already.
    Result<Undone> undoEntry(const EntryId& entry);

    // ---- looking back ------------------------------------------------------------------------------------------

    /// In fold order, without what is withheld from the author. With a record: only what touched it.
    Result<QList<HistoryItem>> history(const RecordId& record = {});
    /// The study as it was: folded from the entries up to a moment (milliseconds since 1970), without what is withheld
    /// from the author now.
    Result<std::unique_ptr<study::Study>> at(qint64 time);
    Result<study::Entry> decoded(qint64 n);
    [[nodiscard]] bool isActive(const EntryId& entry) const { return m_undo.isActive(entry); }
    [[nodiscard]] const study::UndoState& undoState() const { return m_undo; }
    [[nodiscard]] qint64 entryCount() const { return m_lastN; }
    /// The last entry by order; names a moment for milestones.
    Result<EntryId> lastEntry();

    // ---- for merging and erasing, which live in files of their own ---------------------------------------------

    struct Arrival {
        StoredEntry stored;
        study::Entry entry;
    };
    /// Adds entries of other replicas in fold order, in the running transaction, and heeds erasures, old and new; gives
    /// the number of payloads emptied. Call integrate() after the commit, or refoldAll() when something was erased.
    Result<int> appendArrivals(QList<Arrival>& arrivals);
    Result<void> integrate(const QList<Arrival>& arrivals);
    /// Empties one entry's payload as an erasure says, in the running transaction; 0 when the entry is not here.
    Result<int> empty(const study::Erasure& erasure);
    Result<void> noteErasures(qint64 n, const study::Entry& entry);
    Result<void> forgetCheckpoint();
    /// Writes an erasing entry and empties what it names, in one transaction. The file's free space is to be wiped
    /// afterwards.
    Result<void> commitErasure(const study::ChangeSet& set, const QList<study::Erasure>& erasures, const QStringList& attachments);
    /// True when a transaction that reported an error is in the file all the same, as the entry that belongs to it tells. Where the
    /// file cannot be asked, nothing is written before it could. Forgets what was decoded.
    bool happenedAllTheSame(const EntryId& witness);
    /// Finds out what became of a transaction whose end could not be seen; does nothing when there is none.
    Result<void> settleDoubt();
    /// Builds the state again from nothing but the entries.
    Result<void> refoldAll();
    [[nodiscard]] const QMap<ReplicaId, quint64>& heads() const { return m_heads; }

private:
    Project(std::unique_ptr<ProjectFile> file, ProjectOptions options);
    Result<void> load();
    Result<void> loadUndo();
    bool loadCheckpoint(const QByteArray& bytes, const QByteArray& generation);
    QByteArray unitsOfCheckpoint(qint64 upToN, const QByteArray& sum);
    Result<void> writeCheckpointIfDue();
    Result<void> foldTail(qint64 afterN);
    Result<void> chooseReplica();
    Result<StoredEntry> makeEntry(const study::ChangeSet& changes, std::optional<EntryId> undoes, study::Entry& entry);
    Result<void> write(const QList<study::ChangeSet>& sets, std::optional<EntryId> undoes, const std::function<Result<void>()>& also = {});
    Result<void> refoldRecords(const QSet<RecordId>& records);
    Result<study::Entry> original(const EntryId& entry);
    Result<int> laterValues(const study::Entry& target);
    /// What an author can take back, and what they can bring back, each with the next one last.
    struct Stacks {
        QList<EntryId> undo, redo;
        void add(const EntryId& entry, const std::optional<EntryId>& undoes);
    };
    Result<void> loadStacks();
    Result<std::optional<EntryId>> nextUndo();
    Result<std::optional<EntryId>> nextRedo();
    void startOver();
    void leaveOutWithheld(QList<HistoryItem>& items) const;
    study::Study::TextMaker loadText(const RecordId& record);
    void note(const Header& header);
    void heedUnknown(const Header& header, const study::Entry& entry);
    [[nodiscard]] qint64 now() const;

    std::unique_ptr<ProjectFile> m_file;
    ProjectOptions m_options;
    Installation m_installation;
    study::Study m_study;
    study::UndoState m_undo;
    RecordId m_author;
    std::optional<Stacks> m_stacks;  ///< of the author; kept up with what is written here, read again after anything else
    ReplicaId m_replica;
    QByteArray m_headHash;              ///< of our replica's last entry
    QMap<ReplicaId, quint64> m_heads;   ///< last sequence of every replica here
    QMap<ReplicaId, quint64> m_declared;///< what our replica has said it has seen
    study::Entry m_latest;              ///< lamport, replica and sequence of the last in order
    qint64 m_lastN = 0;
    qint64 m_sinceCheckpoint = 0, m_bytesSinceCheckpoint = 0;
    QCache<qint64, study::Entry> m_decoded{32'000'000};
    bool m_wrote = false, m_closed = false;
    bool m_gaps = false;  ///< entries are missing from the journal
    bool m_unitsLost = false;  ///< they could be had neither from the checkpoint nor from the entries
    bool m_inDoubt = false;  ///< a commit failed and the file could not be asked whether it happened
};

}  // namespace kondensat::journal
