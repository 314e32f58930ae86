// Entries, checkpoint and attachments of the project file.
#include "core/journal/project_file.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

constexpr qsizetype chunkSize = 1 << 20;
const QString headerColumns = u"entry.n, id, replica, sequence, previous, lamport, time, author, person, vocabulary, undoes, seen, commitment, hash, signature"_s;
constexpr int headerColumnCount = 15;

QVariant orNull(const QByteArray& bytes) { return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes); }

Header headerOf(const Row& row) {
    Header h;
    h.n = row.integer(0);
    h.id = EntryId::fromBytes(row.bytes(1)).value_or(EntryId());
    h.replica = ReplicaId::fromBytes(row.bytes(2)).value_or(ReplicaId());
    h.sequence = quint64(row.integer(3));
    h.previous = row.bytes(4);
    h.lamport = quint64(row.integer(5));
    h.time = row.integer(6);
    h.author = row.integer(7);
    h.person = row.bytes(8);
    h.vocabulary = int(row.integer(9));
    if (!row.isNull(10)) h.undoes = EntryId::fromBytes(row.bytes(10));
    h.seen = seenFromBytes(row.bytes(11));
    h.commitment = row.bytes(12);
    h.hash = row.bytes(13);
    h.signature = row.bytes(14);
    return h;
}

}  // namespace

Result<void> ProjectFile::append(StoredEntry& entry, const QSet<RecordId>& touches) {
    Header& h = entry.header;
    TRY_ASSIGN(const auto last, m_database->integer(u"SELECT max(n) FROM entry"_s));
    h.n = last.value_or(0) + 1;
    TRY_DO(m_database->execute(u"INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {h.n, h.id.toBytes(), h.replica.toBytes(), qint64(h.sequence), orNull(h.previous), qint64(h.lamport), h.time, h.author,
         orNull(h.person), h.vocabulary, h.undoes ? QVariant(h.undoes->toBytes()) : orNull({}), orNull(seenToBytes(h.seen)), h.commitment,
         h.hash, orNull(h.signature)}));
    if (isSealed()) {
        const QByteArray body = seal(m_keys.at(m_epoch), associated("payload", h.id.toBytes()), QByteArray(entry.salt + entry.payload));
        TRY_DO(m_database->execute(u"INSERT INTO payload (n, epoch, body, erased) VALUES (?, ?, ?, ?)"_s, {h.n, m_epoch, body, entry.erased}));
    } else {
        TRY_DO(m_database->execute(u"INSERT INTO payload (n, salt, body, erased) VALUES (?, ?, ?, ?)"_s,
            {h.n, entry.salt, QString::fromUtf8(entry.payload), entry.erased}));
    }
    for (const RecordId& record : touches)
        TRY_DO(m_database->execute(u"INSERT OR IGNORE INTO touch (record, n) VALUES (?, ?)"_s, {lookup(record), h.n}));
    if (h.undoes)
        TRY_DO(m_database->execute(u"INSERT OR IGNORE INTO touch (record, n) SELECT record, ? FROM touch WHERE n = (SELECT n FROM entry WHERE id = ?)"_s,
            {h.n, h.undoes->toBytes()}));
    return {};
}

Result<void> ProjectFile::replacePayload(qint64 n, const EntryId& id, const QByteArray& salt, const QByteArray& payload) {
    if (isSealed()) {
        const QByteArray body = seal(m_keys.at(m_epoch), associated("payload", id.toBytes()), QByteArray(salt + payload));
        return m_database->execute(u"UPDATE payload SET epoch = ?, salt = NULL, body = ?, erased = 1 WHERE n = ?"_s, {m_epoch, body, n});
    }
    return m_database->execute(u"UPDATE payload SET epoch = NULL, salt = ?, body = ?, erased = 1 WHERE n = ?"_s, {salt, QString::fromUtf8(payload), n});
}

Result<QList<Header>> ProjectFile::headers(const QString& where, const QVariantList& values) {
    QList<Header> headers;
    TRY_DO(m_database->query(u"SELECT "_s + headerColumns + u" FROM entry "_s + where, values, [&](const Row& row) { headers.append(headerOf(row)); }));
    return headers;
}

void ProjectFile::noteDamage(const StoredEntry& entry) {
    const Header& h = entry.header;
    if (h.computeHash(m_studyId) != h.hash || (!entry.erased && commitmentOf(entry.salt, entry.payload) != h.commitment)) m_damaged.insert(h.id);
}

Result<StoredEntry> ProjectFile::readRow(const Row& row) {
    StoredEntry entry;
    entry.header = headerOf(row);
    entry.erased = row.integer(headerColumnCount + 3) != 0;
    const QByteArray body = row.bytes(headerColumnCount + 2);
    if (row.isNull(headerColumnCount)) {
        entry.salt = row.bytes(headerColumnCount + 1);
        entry.payload = body;
        noteDamage(entry);
        return entry;
    }
    TRY_ASSIGN(const QByteArray opened, unsealWith(row.integer(headerColumnCount), associated("payload", entry.header.id.toBytes()), body));
    entry.salt = opened.first(std::min<qsizetype>(16, opened.size()));
    entry.payload = opened.mid(16);
    noteDamage(entry);
    return entry;
}

namespace {
// A body as a blob, since the driver hands texts over in another encoding.
const QString entrySelect = u"SELECT "_s + headerColumns + u", payload.epoch, payload.salt, CAST(payload.body AS BLOB), payload.erased FROM entry LEFT JOIN payload ON payload.n = entry.n "_s;
}

Result<std::optional<StoredEntry>> ProjectFile::entry(qint64 n) {
    std::optional<StoredEntry> found;
    Result<void> failed;
    TRY_DO(m_database->query(entrySelect + u"WHERE entry.n = ?"_s, {n}, [&](const Row& row) {
        auto read = readRow(row);
        if (read) found = *std::move(read);
        else failed = read.error();
    }));
    TRY_DO(failed);
    return found;
}

Result<void> ProjectFile::eachEntry(qint64 afterN, const std::function<void(StoredEntry&&)>& each) {
    Result<void> failed;
    TRY_DO(m_database->query(entrySelect + u"WHERE entry.n > ? ORDER BY entry.n"_s, {afterN}, [&](const Row& row) {
        if (!failed) return;
        auto read = readRow(row);
        if (read) each(*std::move(read));
        else failed = read.error();
    }));
    return failed;
}

Result<QList<qint64>> ProjectFile::touching(const RecordId& record) {
    QList<qint64> places;
    TRY_DO(m_database->query(u"SELECT n FROM touch WHERE record = ? ORDER BY n"_s, {lookup(record)}, [&](const Row& row) { places.append(row.integer(0)); }));
    return places;
}

Result<std::optional<qint64>> ProjectFile::placeOf(const EntryId& id) {
    return m_database->integer(u"SELECT n FROM entry WHERE id = ?"_s, {id.toBytes()});
}

Result<void> ProjectFile::writeCheckpoint(const QByteArrayList& parts) {
    const QVariant epoch = isSealed() ? QVariant(m_epoch) : QVariant(QMetaType::fromType<int>());
    return m_database->transaction([&]() -> Result<void> {
        TRY_DO(m_database->execute(u"DROP TABLE IF EXISTS checkpoint"_s));  // it may be missing, or of another form
        TRY_DO(m_database->execute(u"CREATE TABLE checkpoint (part INTEGER PRIMARY KEY, epoch INTEGER, body BLOB NOT NULL)"_s));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QByteArray body = isSealed() ? seal(m_keys.at(m_epoch), associated("checkpoint", QByteArray::number(qint64(i))), parts[i]) : parts[i];
            if (body.isNull()) body = QByteArrayLiteral("");  // a null one would be bound as NULL
            TRY_DO(m_database->execute(u"INSERT INTO checkpoint (part, epoch, body) VALUES (?, ?, ?)"_s, {qint64(i), epoch, body}));
        }
        return {};
    });
}

Result<QByteArray> ProjectFile::checkpoint(int part) {
    QByteArray bytes;
    TRY_ASSIGN(const auto there, m_database->integer(u"SELECT count(*) FROM pragma_table_info('checkpoint') WHERE name = 'part'"_s));
    if (there.value_or(0) == 0) return bytes;
    TRY_DO(m_database->query(u"SELECT epoch, body FROM checkpoint WHERE part = ?"_s, {part}, [&](const Row& row) {
        if (row.isNull(0)) {
            if (!isSealed()) bytes = row.bytes(1);
        } else if (auto opened = unsealWith(row.integer(0), associated("checkpoint", QByteArray::number(part)), row.bytes(1))) {
            bytes = *std::move(opened);
        }
    }));
    return bytes;
}

Result<void> ProjectFile::dropCheckpoint() {
    TRY_ASSIGN(const auto there, m_database->integer(u"SELECT count(*) FROM sqlite_master WHERE name = 'checkpoint'"_s));
    return there.value_or(0) == 0 ? Result<void>() : m_database->execute(u"DELETE FROM checkpoint"_s);
}

Result<QString> ProjectFile::addAttachment(const QByteArray& content, const QString& wanted) {
    const QString id = wanted.isEmpty() ? QString::fromLatin1(randomBytes(16).toHex()) : wanted;
    for (qsizetype at = 0, chunk = 0; at < std::max<qsizetype>(content.size(), 1); at += chunkSize, ++chunk) {
        QByteArray body = content.mid(at, chunkSize);
        QVariant epoch(QMetaType::fromType<int>());
        if (isSealed()) {
            epoch = m_epoch;
            body = seal(m_keys.at(m_epoch), associated("attachment", id.toLatin1() + ':' + QByteArray::number(qint64(chunk))), body);
        }
        TRY_DO(m_database->execute(u"INSERT INTO attachment (id, chunk, epoch, body) VALUES (?, ?, ?, ?)"_s, {id, qint64(chunk), epoch, body}));
    }
    return id;
}

Result<QList<qint64>> ProjectFile::attachmentChunks(const QString& id) {
    QList<qint64> lengths;
    // length() of a blob does not read it.
    TRY_DO(m_database->query(u"SELECT epoch, length(body) FROM attachment WHERE id = ? ORDER BY chunk"_s, {id}, [&](const Row& row) {
        lengths.append(row.integer(1) - (row.isNull(0) ? 0 : qint64(sealOverhead)));
    }));
    return lengths;
}

Result<QByteArray> ProjectFile::attachmentChunk(const QString& id, qsizetype chunk) {
    std::optional<QByteArray> body;
    std::optional<qint64> epoch;
    TRY_DO(m_database->query(u"SELECT epoch, body FROM attachment WHERE id = ? AND chunk = ?"_s, {id, qint64(chunk)}, [&](const Row& row) {
        if (!row.isNull(0)) epoch = row.integer(0);
        body = row.bytes(1);
    }));
    if (!body) return Error{Error::Code::NotFound, Said::tr("A file that was kept in the study is not there any more"), path()};
    if (!epoch) return *body;
    return unsealWith(*epoch, associated("attachment", id.toLatin1() + ':' + QByteArray::number(qint64(chunk))), *body);
}

Result<QByteArray> ProjectFile::attachment(const QString& id) {
    QByteArray content;
    Result<void> failed;
    TRY_DO(m_database->query(u"SELECT chunk, epoch, body FROM attachment WHERE id = ? ORDER BY chunk"_s, {id}, [&](const Row& row) {
        if (row.isNull(1)) {
            content += row.bytes(2);
        } else if (auto opened = unsealWith(row.integer(1), associated("attachment", id.toLatin1() + ':' + QByteArray::number(row.integer(0))), row.bytes(2))) {
            content += *opened;
        } else {
            failed = opened.error();
        }
    }));
    TRY_DO(failed);
    return content;
}

Result<void> ProjectFile::removeAttachment(const QString& id) { return m_database->execute(u"DELETE FROM attachment WHERE id = ?"_s, {id}); }

}  // namespace kondensat::journal
