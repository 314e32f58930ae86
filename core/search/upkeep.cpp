#include "core/search/upkeep.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostEntries = 2000;  ///< to catch up with; after more, all is indexed again

struct State {
    QByteArray study, entry;
    QByteArray chains, withheld;  ///< fingerprints of all entries, and of what the reader does not meet
    qint64 n = 0;

    [[nodiscard]] QByteArray toBytes() const {
        const auto hex = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); };
        return QJsonDocument(QJsonObject{{u"study"_s, hex(study)}, {u"n"_s, n}, {u"entry"_s, hex(entry)}, {u"chains"_s, hex(chains)}, {u"withheld"_s, hex(withheld)}})
            .toJson(QJsonDocument::Compact);
    }
    static State fromBytes(const QByteArray& bytes) {
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        const auto hex = [&](const QString& key) { return QByteArray::fromHex(json[key].toString().toLatin1()); };
        return {hex(u"study"_s), hex(u"entry"_s), hex(u"chains"_s), hex(u"withheld"_s), json[u"n"_s].toInteger()};
    }
};

/// How far each copy's chain of entries goes. Two copies may have the same last entry and as many entries, and differ in others.
QByteArray fingerprintOfChains(const QMap<ReplicaId, quint64>& heads) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto head = heads.cbegin(); head != heads.cend(); ++head)
        if (*head > 0) hash.addData(head.key().toBytes() + ' ' + QByteArray::number(*head) + '\n');
    return hash.result();
}

/// Of two readers from whom the same records are withheld it is the same, and so may be their index.
QByteArray fingerprintOfWithheld(const study::Study& study) {
    QByteArrayList ids;
    study::forEachType(
        [&](auto type) {
            const auto& records = study.withheld<typename decltype(type)::type>();
            for (auto record = records.cbegin(); record != records.cend(); ++record) ids.append(record.key().toBytes());
        },
        study::Withholdable{});
    std::sort(ids.begin(), ids.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& id : std::as_const(ids)) {
        hash.addData(QByteArray::number(id.size()) + ':');
        hash.addData(id);
    }
    return hash.result();
}

Result<QByteArray> entryAt(journal::Project& project, qint64 n) {
    if (n < 1) return QByteArray();
    TRY_ASSIGN(const QList<journal::Header> headers, project.file().headers(u"WHERE n = ?"_s, {n}));
    return headers.isEmpty() ? QByteArray() : headers.first().id.toBytes();
}

bool erases(const study::Entry& entry) {
    return std::any_of(entry.changes.begin(), entry.changes.end(), [](const study::Change& c) { return c.kind == study::Change::Kind::Erase; });
}

/// What an entry touches; of one that takes another back, also what that did.
Result<QSet<RecordId>> touchedAt(journal::Project& project, const study::Entry& entry, int depth = 0) {
    QSet<RecordId> records = study::touchedBy(entry);
    if (!entry.undoes || depth > 50) return records;
    TRY_ASSIGN(const auto n, project.file().placeOf(*entry.undoes));
    if (!n) return records;
    TRY_ASSIGN(const study::Entry target, project.decoded(*n));
    TRY_ASSIGN(const QSet<RecordId> more, touchedAt(project, target, depth + 1));
    return records + more;
}

QSet<QString> allTypes() {
    QSet<QString> types;
    study::forEachRecordType([&](auto type) { types.insert(decltype(type)::type::type); });
    return types;
}

}  // namespace

Result<QByteArray> stateOf(journal::Project& project) {
    State state{project.file().studyId(), {}, fingerprintOfChains(project.heads()), fingerprintOfWithheld(project.study()), project.entryCount()};
    TRY_ASSIGN(state.entry, entryAt(project, state.n));
    return state.toBytes();
}

Result<std::optional<QSet<RecordId>>> changedSince(journal::Project& project, const QByteArray& bytes) {
    const std::optional<QSet<RecordId>> everything;
    const State state = State::fromBytes(bytes);
    const qint64 last = project.entryCount();
    if (bytes.isEmpty() || state.study != project.file().studyId() || state.n > last || last - state.n > mostEntries) return everything;
    TRY_ASSIGN(const QByteArray entry, entryAt(project, state.n));
    if (entry != state.entry) return everything;
    auto heads = project.heads();  // as they were after entry n
    TRY_ASSIGN(const QList<journal::Header> later, project.file().headers(u"WHERE n > ?"_s, {state.n}));
    for (const journal::Header& header : later) heads[header.replica] = std::min(heads[header.replica], header.sequence - 1);
    if (state.chains != fingerprintOfChains(heads)) return everything;
    if (state.withheld != fingerprintOfWithheld(project.study())) return everything;
    QSet<RecordId> touched;
    for (qint64 n = state.n + 1; n <= last; ++n) {
        TRY_ASSIGN(const study::Entry next, project.decoded(n));
        if (erases(next)) return everything;
        TRY_ASSIGN(const QSet<RecordId> records, touchedAt(project, next));
        touched += records;
    }
    if (touched.isEmpty()) return std::optional(touched);
    const Affected affected = affectedBy(project.study(), {false, touched, allTypes()});
    return affected.all ? everything : std::optional(affected.records);
}

Result<bool> fill(Index& index, journal::Project& project, const Progress& progress) {
    TRY_ASSIGN(const QByteArray state, stateOf(project));
    const QList<RecordId> records = searchableRecords(project.study());
    PassageReader reader(project.study());
    qsizetype next = 0;
    bool goesOn = true;
    TRY_DO(index.fill([&]() -> std::optional<Filling> {
        if (next >= records.size() || !goesOn) return std::nullopt;
        const RecordId record = records[next++];
        if (progress && next % 16 == 0) goesOn = progress(double(next) / double(records.size()));
        return Filling{record, reader.of(record)};
    }));
    if (!goesOn) return false;
    TRY_DO(index.commit(state));
    return true;
}

Result<void> renew(Index& index, journal::Project& project, const QSet<RecordId>& records) {
    TRY_ASSIGN(const QByteArray state, stateOf(project));
    PassageReader reader(project.study());
    for (const RecordId& record : records) index.replace(record, reader.of(record));
    return index.commit(state);
}

}  // namespace kondensat::search
