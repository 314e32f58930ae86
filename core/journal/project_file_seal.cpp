// Keys of the project file: persons, epochs, and sealing what was in the clear.
#include "core/journal/project_file.h"
#include "core/journal/recovery.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {

QByteArray ProjectFile::associated(const char* purpose, const QByteArray& id) const { return QByteArray(purpose) + ':' + m_studyId + id; }

Result<QByteArray> ProjectFile::unsealWith(qint64 epoch, const QByteArray& associated, const QByteArray& body) const {
    const auto key = m_keys.find(int(epoch));
    if (key == m_keys.end()) return Error{Error::Code::Encrypted, Said::tr("The study is sealed; its passphrase is needed"), path()};
    auto opened = unseal(key->second, associated, body);
    if (!opened) return Error{Error::Code::Damaged, Said::tr("A sealed part of the study was changed or damaged; open a backup or a copy"), path()};
    return opened;
}

Result<QList<Person>> ProjectFile::persons() {
    QList<Person> persons;
    TRY_DO(m_database->query(u"SELECT id, box_key, sign_key, salt, operations, memory, wrapped, kind FROM person ORDER BY kind, id"_s, {}, [&](const Row& row) {
        Person p;
        p.id = row.bytes(0);
        p.boxKey = row.bytes(1);
        p.signKey = row.bytes(2);
        p.salt = row.bytes(3);
        p.cost = {quint64(row.integer(4)), quint64(row.integer(5))};
        p.wrapped = row.bytes(6);
        p.kind = row.string(7);
        persons.append(p);
    }));
    return persons;
}

Result<void> ProjectFile::unlock(const QString& passphrase) {
    if (!isSealed()) return {};
    TRY_ASSIGN(const QList<Person> all, persons());
    Error failure{Error::Code::WrongPassphrase, Said::tr("The passphrase does not open this study"), path()};
    const bool looksLikeRecoveryKey = normaliseRecoveryKey(passphrase).ok();
    for (const Person& person : all) {
        // Deriving a key is slow on purpose: try the recovery key only when what was typed can be one.
        if ((person.kind == u"recovery") != looksLikeRecoveryKey) continue;
        auto keys = journal::unlock(person, passphrase);
        if (!keys) {
            if (keys.error().code != Error::Code::WrongPassphrase) failure = keys.error().in(path());
            continue;
        }
        return unlock(std::make_shared<const PersonKeys>(*std::move(keys)));
    }
    return failure;
}

Result<void> ProjectFile::unlock(const std::shared_ptr<const PersonKeys>& person) {
    if (!isSealed()) return {};
    std::map<int, Secret> opened;
    int boxes = 0;
    Result<void> damaged;
    TRY_DO(m_database->query(u"SELECT epoch, box FROM epoch_key WHERE person = ?"_s, {person->id}, [&](const Row& row) {
        ++boxes;
        auto key = openEpochKey(row.bytes(1), int(row.integer(0)), *person);
        if (key) opened.emplace(int(row.integer(0)), *std::move(key));
        else damaged = key.error().in(path());
    }));
    if (boxes == 0) return Error{Error::Code::WrongPassphrase, Said::tr("The passphrase does not open this study"), path()};
    TRY_DO(damaged);
    if (!opened.contains(m_epoch)) return Error{Error::Code::Damaged, Said::tr("A key of this study is missing from its file"), path()};
    m_keys = std::move(opened);
    m_signer = person;
    TRY_ASSIGN(const QByteArray sealedLookup, meta(u"lookup"_s));
    TRY_ASSIGN(m_lookupKey, unsealWith(m_epoch, associated("lookup", {}), sealedLookup));
    return {};
}

Result<void> ProjectFile::sealFor(const QList<Person>& persons, PersonKeys signer) {
    const int epoch = m_epoch + 1;
    Secret key = Secret::random();
    // Everything is read with the old keys and written with the new one; a failure rolls all of it back.
    const auto reseal = [&]() -> Result<void> {
        TRY_DO(m_database->execute(u"DELETE FROM person"_s));
        for (const Person& p : persons) {
            TRY_DO(m_database->execute(u"INSERT INTO person VALUES (?,?,?,?,?,?,?,?)"_s,
                {p.id, p.boxKey, p.signKey, p.salt, qint64(p.cost.operations), qint64(p.cost.memoryBytes), p.wrapped, p.kind}));
            TRY_ASSIGN(const QByteArray box, boxEpochKey(key, epoch, p));
            TRY_DO(m_database->execute(u"INSERT INTO epoch_key VALUES (?,?,?)"_s, {epoch, p.id, box}));
        }
        TRY_DO(setMeta(u"lookup"_s, seal(key, associated("lookup", {}), m_lookupKey)));
        TRY_DO(dropCheckpoint());
        QList<qint64> places;
        TRY_DO(m_database->query(u"SELECT n FROM payload"_s, {}, [&](const Row& row) { places.append(row.integer(0)); }));
        for (const qint64 n : places) {
            TRY_ASSIGN(const auto stored, entry(n));
            if (!stored) continue;
            const QByteArray body = seal(key, associated("payload", stored->header.id.toBytes()), QByteArray(stored->salt + stored->payload));
            TRY_DO(m_database->execute(u"UPDATE payload SET epoch = ?, salt = NULL, body = ? WHERE n = ?"_s, {epoch, body, n}));
        }
        QList<std::pair<QString, qint64>> chunks;
        TRY_DO(m_database->query(u"SELECT id, chunk FROM attachment"_s, {}, [&](const Row& row) { chunks.append({row.string(0), row.integer(1)}); }));
        for (const auto& [id, chunk] : chunks) {
            QByteArray body;
            qint64 old = 0;
            TRY_DO(m_database->query(u"SELECT coalesce(epoch, 0), body FROM attachment WHERE id = ? AND chunk = ?"_s, {id, chunk}, [&](const Row& row) { old = row.integer(0), body = row.bytes(1); }));
            const QByteArray data = associated("attachment", id.toLatin1() + ':' + QByteArray::number(chunk));
            if (old > 0) {
                TRY_ASSIGN(body, unsealWith(old, data, body));
            }
            TRY_DO(m_database->execute(u"UPDATE attachment SET epoch = ?, body = ? WHERE id = ? AND chunk = ?"_s, {epoch, seal(key, data, body), id, chunk}));
        }
        return m_database->execute(u"DELETE FROM epoch_key WHERE epoch < ?"_s, {epoch});
    };
    if (const Result<void> done = m_database->transaction(reseal); !done) {
        // A commit that reports an error may have happened all the same: what the file holds decides.
        const auto stored = m_database->integer(u"SELECT max(epoch) FROM epoch_key"_s);
        noteChange();  // taking a transaction back looks like another program's change
        if (!stored || stored->value_or(0) != epoch) return done;
    }
    m_epoch = epoch;
    m_keys.clear();
    m_keys.emplace(epoch, std::move(key));
    m_signer = std::make_shared<const PersonKeys>(std::move(signer));
    return wipeFreeSpace();
}

}  // namespace kondensat::journal
