#include "tests/support/fault_vfs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace kondensat::support;

namespace {

using Kind = Operation::Kind;

/// A connection that closes itself.
class Connection {
public:
    explicit Connection(const QString& file, const QStringList& pragmas = {}) {
        static int number = 0;
        m_name = QStringLiteral("fault-test-%1").arg(++number);
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        db.setDatabaseName(file);
        EXPECT_TRUE(db.open());
        for (const QString& pragma : pragmas) EXPECT_TRUE(run(QStringLiteral("PRAGMA ") + pragma));
    }
    ~Connection() {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    bool run(const QString& sql) { return QSqlQuery(QSqlDatabase::database(m_name)).exec(sql); }
    /// The first column of the first row; invalid when there is none.
    QVariant value(const QString& sql) {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
};

const QStringList durablePragmas = {QStringLiteral("journal_mode=PERSIST"), QStringLiteral("synchronous=FULL")};

/// What a small study does to its file: rows that span pages, and a counter that must agree with them.
class Ledger {
public:
    Ledger(const QString& file, const QStringList& pragmas) : m_db(file, pragmas) {}

    bool create() {
        return m_db.run(QStringLiteral("BEGIN IMMEDIATE")) &&
               finished(m_db.run(QStringLiteral("CREATE TABLE entry(id INTEGER PRIMARY KEY, payload BLOB)")) &&
                        m_db.run(QStringLiteral("CREATE TABLE total(entries INTEGER)")) &&
                        m_db.run(QStringLiteral("INSERT INTO total VALUES(0)")));
    }
    /// True once the entry is committed.
    bool append(int size = 9000) {
        return m_db.run(QStringLiteral("BEGIN IMMEDIATE")) &&
               finished(m_db.run(QStringLiteral("INSERT INTO entry(payload) VALUES(randomblob(%1))").arg(size)) &&
                        m_db.run(QStringLiteral("UPDATE entry SET payload=randomblob(%1) WHERE id=1").arg(size)) &&
                        m_db.run(QStringLiteral("UPDATE total SET entries=entries+1")));
    }

private:
    bool finished(bool held) {
        if (held && m_db.run(QStringLiteral("COMMIT"))) return true;
        m_db.run(QStringLiteral("ROLLBACK"));
        return false;
    }
    Connection m_db;
};

/// The number of entries a ledger holds; -1 without tables, -2 when the file is damaged or contradicts itself.
int entriesIn(const QString& file) {
    Connection db(file);
    db.run(QStringLiteral("PRAGMA synchronous=OFF"));
    if (db.value(QStringLiteral("PRAGMA integrity_check")) != QStringLiteral("ok")) return -2;
    if (db.value(QStringLiteral("SELECT count(*) FROM sqlite_schema")).toInt() == 0) return -1;
    const QVariant entries = db.value(QStringLiteral("SELECT count(*) FROM entry"));
    return entries.isValid() && entries == db.value(QStringLiteral("SELECT entries FROM total")) ? entries.toInt() : -2;
}

struct Findings {
    int cuts = 0;
    int damaged = 0;
    int lost = 0;   ///< fewer entries than were committed
    int early = 0;  ///< more entries than were begun
};

/// Writes a ledger, then looks at what every cut with every seed leaves of it.
Findings cutEverywhere(const QStringList& pragmas, quint32 seeds) {
    const QTemporaryDir folder, cutFolder;
    FaultDisk disk(folder.path());
    disk.record();
    std::vector<size_t> committed;  // operations in the log when a transaction was reported done
    {
        Ledger ledger(folder.filePath(QStringLiteral("a.db")), pragmas);
        EXPECT_TRUE(ledger.create());
        committed.push_back(disk.log.size());
        for (int i = 0; i < 4; ++i) {
            EXPECT_TRUE(ledger.append());
            committed.push_back(disk.log.size());
        }
    }
    Findings findings;
    for (size_t count = 0; count <= disk.log.size(); ++count)
        for (quint32 seed = 0; seed < seeds; ++seed) {
            disk.materialise(count, seed, cutFolder.path());
            const int entries = entriesIn(cutFolder.filePath(QStringLiteral("a.db")));
            const int sure = int(std::upper_bound(committed.begin(), committed.end(), count) - committed.begin()) - 1;
            ++findings.cuts;
            findings.damaged += entries == -2;
            findings.lost += entries != -2 && entries < sure;
            findings.early += entries > sure + 1;
        }
    return findings;
}

/// A log with one write of `size` bytes to a file that is durable but for that.
void writeUnsynced(FaultDisk& disk, int size) {
    disk.log = {{Kind::Open, QStringLiteral("f"), 1, true},
                {Kind::Sync, QStringLiteral("f"), 1, false, true},
                {Kind::Write, QStringLiteral("f"), 1, false, false, 0, QByteArray(size, 'x')}};
}

}  // namespace

TEST(FaultDisk, SeesWhatQtsDatabaseWrites) {
    const QTemporaryDir folder;
    FaultDisk disk(folder.path());
    disk.record();
    {
        Connection db(folder.filePath(QStringLiteral("study.db")));
        EXPECT_TRUE(db.run(QStringLiteral("CREATE TABLE t(x)")));
    }
    QSet<QString> written;
    for (const Operation& operation : disk.log)
        if (operation.kind == Kind::Write) written.insert(operation.name);
    EXPECT_EQ(written, (QSet<QString>{QStringLiteral("study.db"), QStringLiteral("study.db-journal")}));
}

TEST(FaultDisk, LeavesTheDefaultAsItWas) {
    const sqlite3_vfs* before = sqlite3_vfs_find(nullptr);
    {
        const QTemporaryDir folder;
        const FaultDisk disk(folder.path());
        EXPECT_NE(sqlite3_vfs_find(nullptr), before);
    }
    EXPECT_EQ(sqlite3_vfs_find(nullptr), before);
}

TEST(FaultDisk, DoesNotRecordOtherFolders) {
    const QTemporaryDir folder, elsewhere;
    FaultDisk disk(folder.path());
    disk.record();
    EXPECT_TRUE(Ledger(elsewhere.filePath(QStringLiteral("a.db")), {}).create());
    EXPECT_TRUE(disk.log.empty());
}

TEST(FaultDisk, RecordsThatTheJournalIsSyncedBeforeTheDatabaseIsTouched) {
    const QTemporaryDir folder;
    FaultDisk disk(folder.path());
    Ledger ledger(folder.filePath(QStringLiteral("a.db")), durablePragmas);
    EXPECT_TRUE(ledger.create());
    disk.record();
    EXPECT_TRUE(ledger.append());
    const auto find = [&](Kind kind, const QString& name) {
        return std::find_if(disk.log.begin(), disk.log.end(),
                            [&](const Operation& o) { return o.kind == kind && o.name == name; });
    };
    const auto journalSync = find(Kind::Sync, QStringLiteral("a.db-journal"));
    const auto databaseWrite = find(Kind::Write, QStringLiteral("a.db"));
    ASSERT_NE(databaseWrite, disk.log.end());
    EXPECT_LT(journalSync, databaseWrite);
    EXPECT_NE(find(Kind::Sync, QStringLiteral("a.db")), disk.log.end());
}

TEST(FaultDisk, LeavesTheRealFilesWhenNothingIsLost) {
    const QTemporaryDir folder, cut;
    FaultDisk disk(folder.path());
    { EXPECT_TRUE(Ledger(folder.filePath(QStringLiteral("a.db")), durablePragmas).create()); }
    disk.record();
    {
        Ledger ledger(folder.filePath(QStringLiteral("a.db")), durablePragmas);
        EXPECT_TRUE(ledger.append());
        EXPECT_TRUE(ledger.append());
    }
    disk.materialise(disk.log.size(), 1, cut.path());
    for (const QString& name : {QStringLiteral("a.db"), QStringLiteral("a.db-journal")}) {
        QFile real(folder.filePath(name)), left(cut.filePath(name));
        ASSERT_TRUE(real.open(QIODevice::ReadOnly) && left.open(QIODevice::ReadOnly));
        EXPECT_EQ(real.readAll(), left.readAll()) << qPrintable(name);
    }
    disk.materialise(0, 1, cut.path());
    EXPECT_EQ(entriesIn(cut.filePath(QStringLiteral("a.db"))), 0);
}

TEST(FaultDisk, TearsAnUnsyncedWriteBetweenSectors) {
    const QTemporaryDir folder, cut;
    FaultDisk disk(folder.path());
    disk.record();
    writeUnsynced(disk, 2000);
    QSet<qint64> sizes;
    for (quint32 seed = 0; seed < 60; ++seed) {
        disk.materialise(3, seed, cut.path());
        sizes.insert(QFile(cut.filePath(QStringLiteral("f"))).size());
    }
    EXPECT_EQ(sizes, (QSet<qint64>{0, 512, 1024, 1536, 2000}));
}

TEST(FaultDisk, KeepsASyncedWriteWhateverTheSeed) {
    const QTemporaryDir folder, cut;
    FaultDisk disk(folder.path());
    disk.record();
    writeUnsynced(disk, 2000);
    disk.log.push_back({Kind::Sync, QStringLiteral("f"), 1});
    for (quint32 seed = 0; seed < 60; ++seed) {
        disk.materialise(4, seed, cut.path());
        EXPECT_EQ(QFile(cut.filePath(QStringLiteral("f"))).size(), 2000);
    }
}

TEST(FaultDisk, MayForgetACreationUntilTheFolderIsSynced) {
    const QTemporaryDir folder, cut;
    FaultDisk disk(folder.path());
    disk.record();
    disk.log = {{Kind::Open, QStringLiteral("f"), 1, true},
                {Kind::Sync, QStringLiteral("f"), 1},
                {Kind::Sync, QStringLiteral("g"), 2, false, true}};
    QSet<bool> there;
    for (quint32 seed = 0; seed < 20; ++seed) {
        disk.materialise(2, seed, cut.path());
        there.insert(QFile::exists(cut.filePath(QStringLiteral("f"))));
        disk.materialise(3, seed, cut.path());
        EXPECT_TRUE(QFile::exists(cut.filePath(QStringLiteral("f"))));
    }
    EXPECT_EQ(there.size(), 2);
}

TEST(PowerCut, NeverLosesACommittedTransactionWithFullSyncAndAPersistentJournal) {
    const Findings findings = cutEverywhere(durablePragmas, 8);
    EXPECT_GT(findings.cuts, 500);
    EXPECT_EQ(findings.damaged, 0);
    EXPECT_EQ(findings.lost, 0);
    EXPECT_EQ(findings.early, 0);
}

TEST(PowerCut, DamagesOrLosesWithoutSync) {
    const Findings findings =
        cutEverywhere({QStringLiteral("journal_mode=PERSIST"), QStringLiteral("synchronous=OFF")}, 8);
    EXPECT_GT(findings.damaged, 0);
    EXPECT_GT(findings.lost, 0);
}

TEST(PowerCut, MayTakeBackTheLastTransactionWhenTheJournalIsDeleted) {
    // The reason for PERSIST: with FULL, SQLite does not sync the folder after deleting the journal.
    const Findings findings =
        cutEverywhere({QStringLiteral("journal_mode=DELETE"), QStringLiteral("synchronous=FULL")}, 8);
    EXPECT_EQ(findings.damaged, 0);
    EXPECT_GT(findings.lost, 0);
}

TEST(FullDisk, RefusesATransactionAndKeepsTheOnesBefore) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.db"));
    FaultDisk disk(folder.path());
    {
        Ledger ledger(file, durablePragmas);
        EXPECT_TRUE(ledger.create() && ledger.append());
        disk.failAfterBytes(20000);
        EXPECT_FALSE(ledger.append(100000));
        EXPECT_GT(disk.refused(), 0);
        disk.reset();
        EXPECT_TRUE(ledger.append(100000));
    }
    EXPECT_EQ(entriesIn(file), 2);
}

TEST(FullDisk, IsReportedAsFull) {
    const QTemporaryDir folder;
    FaultDisk disk(folder.path());
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(folder.filePath(QStringLiteral("a.db"))).constData(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(db, "CREATE TABLE t(x)", nullptr, nullptr, nullptr), SQLITE_OK);
    disk.failAfterBytes(5000);
    EXPECT_EQ(sqlite3_exec(db, "INSERT INTO t VALUES(randomblob(50000))", nullptr, nullptr, nullptr), SQLITE_FULL);
    disk.reset();
    disk.failAfterOperations(0);
    EXPECT_EQ(sqlite3_exec(db, "INSERT INTO t VALUES(1)", nullptr, nullptr, nullptr) & 0xff, SQLITE_CANTOPEN);
    sqlite3_close(db);
}

TEST(FailingDisk, KeepsWhatWasCommittedWhereverItFails) {
    bool held = false;
    for (int operations = 0; !held; ++operations) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.db"));
        FaultDisk disk(folder.path());
        {
            Ledger ledger(file, durablePragmas);
            ASSERT_TRUE(ledger.create() && ledger.append());
            disk.failAfterOperations(operations);
            held = ledger.append();
        }
        EXPECT_TRUE(held || disk.refused() > 0);
        disk.reset();
        // A commit that failed while it put the journal away may have happened all the same: it must be looked up.
        EXPECT_THAT(entriesIn(file), held ? testing::Matcher<int>(2) : testing::AnyOf(1, 2))
            << "after " << operations << " operations";
        ASSERT_LT(operations, 200);
    }
}
