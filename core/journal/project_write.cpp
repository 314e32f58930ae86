// Writing entries, and taking them back.
#include <set>

#include "core/journal/project.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

/// U+0000 marks erased units, so it never comes in from outside.
study::Change withoutNul(study::Change change) {
    for (text::Operation& operation : change.edit)
        if (auto* insert = std::get_if<text::Insert>(&operation)) insert->text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return change;
}

}  // namespace

/// Decides which replica writes: the file's own when its baton is here, a new one else.
Result<void> Project::chooseReplica() {
    TRY_ASSIGN(const QByteArray last, m_file->meta(u"replica"_s));
    m_replica = {};
    m_declared.clear();
    m_headHash.clear();
    if (const auto replica = ReplicaId::fromBytes(last)) {
        const qint64 head = qint64(m_heads.value(*replica));
        TRY_ASSIGN(const auto hash, m_file->database().bytes(u"SELECT hash FROM entry WHERE replica = ? AND sequence = ?"_s, {last, head}));
        if (hash && m_installation.takeBaton(*replica, *hash)) {
            m_replica = *replica;
            m_headHash = *hash;
            return m_file->database().query(u"SELECT seen FROM entry WHERE replica = ? AND seen IS NOT NULL"_s, {last}, [&](const Row& row) {
                for (const study::Seen& seen : seenFromBytes(row.bytes(0))) m_declared[seen.replica] = std::max(m_declared[seen.replica], seen.sequence);
            });
        }
    }
    m_replica = ReplicaId::fresh();
    return {};
}

Result<StoredEntry> Project::makeEntry(const study::ChangeSet& set, std::optional<EntryId> undoes, study::Entry& entry) {
    entry.id = set.entry();
    entry.replica = m_replica;
    entry.sequence = m_heads.value(m_replica) + 1;
    entry.lamport = m_latest.lamport + 1;
    entry.time = now();
    entry.undoes = undoes;
    entry.author = m_author;
    entry.label = set.label();
    for (const study::Change& change : set.changes()) entry.changes.append(withoutNul(change));
    for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it)
        if (it.key() != m_replica && it.value() > m_declared.value(it.key())) entry.seen.append({it.key(), it.value()});

    StoredEntry stored;
    stored.payload = study::payloadToJson(entry);
    stored.salt = randomBytes(16);
    Header& h = stored.header;
    h.id = entry.id;
    h.replica = m_replica;
    h.sequence = entry.sequence;
    h.previous = m_headHash;
    h.lamport = entry.lamport;
    h.time = entry.time;
    h.author = m_author ? m_file->lookup(m_author) : 0;
    h.undoes = undoes;
    h.seen = entry.seen;
    h.commitment = commitmentOf(stored.salt, stored.payload);
    if (const auto& signer = m_file->signer()) h.person = signer->id;
    h.hash = h.computeHash(m_file->studyId());
    if (const auto& signer = m_file->signer()) h.signature = sign(*signer, QByteArray("kondensat entry:") + h.hash);
    return stored;
}

bool Project::happenedAllTheSame(const EntryId& witness) {
    m_decoded.clear();  // may hold entries of the transaction, under places that others will take
    const auto place = m_file->placeOf(witness);
    m_inDoubt = !place.ok();
    m_file->noteChange();  // taking a transaction back looks like another program's change
    return place && place->has_value();
}

Result<void> Project::settleDoubt() {
    if (!m_inDoubt) return {};
    TRY_DO(refoldAll());
    TRY_ASSIGN(const auto hash, m_file->database().bytes(u"SELECT hash FROM entry WHERE replica = ? AND sequence = ?"_s, {m_replica.toBytes(), qint64(m_heads.value(m_replica))}));
    m_headHash = hash.value_or(QByteArray());
    m_file->noteChange();
    m_declared.clear();  // saying twice what was seen does no harm
    m_inDoubt = false;
    return {};
}

/// `also` runs in the same transaction, after the entries are appended.
Result<void> Project::write(const QList<study::ChangeSet>& sets, std::optional<EntryId> undoes, const std::function<Result<void>()>& also) {
    if (isReadOnly()) return Error{Error::Code::NotWritable, Said::tr("The study can only be read"), m_file->path(), {}, readOnlyReason()};
    TRY_DO(settleDoubt());
    // Counters move while the entries are made; a failure puts them back.
    const auto heads = m_heads;
    const auto declared = m_declared;
    const auto latest = m_latest;
    const auto headHash = m_headHash;
    const auto lastN = m_lastN;
    QList<study::Entry> written;
    qint64 bytes = 0;
    bool began = false;
    const Result<void> done = m_file->database().transaction([&]() -> Result<void> {
        TRY_DO(m_file->checkUnchanged());  // nobody else can write from here on
        began = true;
        if (m_heads.value(m_replica) == 0) TRY_DO(m_file->setMeta(u"replica"_s, m_replica.toBytes()));
        for (const study::ChangeSet& set : sets) {
            study::Entry entry;
            TRY_ASSIGN(StoredEntry stored, makeEntry(set, undoes, entry));
            TRY_DO(m_file->append(stored, study::touchedBy(entry)));
            bytes += stored.payload.size();
            m_headHash = stored.header.hash;
            for (const study::Seen& seen : entry.seen) m_declared[seen.replica] = seen.sequence;
            note(stored.header);
            written.append(std::move(entry));
        }
        return also ? also() : Result<void>();
    });
    // A commit that reports an error may have happened all the same: what the file holds decides.
    if (!done && !(began && happenedAllTheSame(written.isEmpty() ? EntryId() : written.last().id))) {
        m_heads = heads;
        m_declared = declared;
        m_latest = latest;
        m_headHash = headHash;
        m_lastN = lastN;
        return done;
    }
    m_file->noteChange();
    m_wrote = true;
    m_sinceCheckpoint += written.size();
    m_bytesSinceCheckpoint += bytes;
    for (const study::Entry& entry : std::as_const(written)) {
        if (entry.undoes) m_undo.add(entry.id, *entry.undoes);
        if (m_stacks) m_stacks->add(entry.id, entry.undoes);
        for (const study::Change& change : entry.changes) m_study.apply(entry.id, change);
    }
    return {};
}

Result<void> Project::commit(const study::ChangeSet& changes) { return commitAll({changes}); }

Result<void> Project::commitAll(const QList<study::ChangeSet>& entries) {
    QList<study::ChangeSet> sets;
    for (const study::ChangeSet& set : entries)
        if (!set.isEmpty()) sets.append(set);
    return sets.isEmpty() ? Result<void>() : write(sets, std::nullopt);
}

Result<Undone> Project::undoEntry(const EntryId& id) {
    TRY_ASSIGN(const auto place, m_file->placeOf(id));
    if (!place) return Error{Error::Code::NotFound, Said::tr("No such entry"), m_file->path(), id.toHex()};
    TRY_ASSIGN(const study::Entry target, original(id));
    for (const study::Change& change : target.changes)
        if (change.kind == study::Change::Kind::Erase) return Error{Error::Code::Refused, Said::tr("An erasure cannot be taken back"), m_file->path(), id.toHex()};
    if (!m_undo.isActive(id)) return Error{Error::Code::Refused, Said::tr("This has been taken back already"), m_file->path(), id.toHex()};
    const bool redoing = target.id != id && !m_undo.isActive(target.id);
    TRY_ASSIGN(const int kept, laterValues(target));
    TRY_DO(write({study::ChangeSet((redoing ? u"redid: "_s : u"undid: "_s) + target.label.words, target.label.n)}, id));
    const QSet<RecordId> records = study::touchedBy(target);
    QSet<QString> types;
    const auto noteTypes = [&] {
        for (const RecordId& record : records)
            if (const QString type = m_study.typeOf(record); !type.isEmpty()) types.insert(type);
    };
    noteTypes();
    TRY_DO(refoldRecords(records));
    noteTypes();
    return Undone{target.id, target.label, kept, records, types};
}

/// How many of the fields and places that an entry set were set again later, by entries that hold.
Result<int> Project::laterValues(const study::Entry& target) {
    using Kind = study::Change::Kind;
    std::set<std::tuple<RecordId, QString, QString>> assigned, later;
    const auto placeOfChange = [](const study::Change& c) { return std::tuple(c.record, c.kind == Kind::Move ? u"@place"_s : c.field, c.key); };
    const auto assigns = [](const study::Change& c) { return c.kind == Kind::Set || c.kind == Kind::Move; };
    for (const study::Change& change : target.changes)
        if (assigns(change)) assigned.insert(placeOfChange(change));
    for (const RecordId& record : study::touchedBy(target)) {
        if (assigned.empty() || !m_study.record(record)) continue;
        TRY_ASSIGN(const QList<qint64> places, m_file->touching(record));
        for (const qint64 n : places) {
            TRY_ASSIGN(const study::Entry entry, decoded(n));
            if (!target.before(entry) || !m_undo.isActive(entry.id)) continue;
            for (const study::Change& change : entry.changes)
                if (assigns(change) && change.record == record && assigned.contains(placeOfChange(change))) later.insert(placeOfChange(change));
        }
    }
    return int(later.size());
}

void Project::Stacks::add(const EntryId& entry, const std::optional<EntryId>& undoes) {
    const auto take = [](QList<EntryId>& stack, const EntryId& id) {
        const qsizetype at = stack.lastIndexOf(id);
        if (at >= 0) stack.removeAt(at);
        return at >= 0;
    };
    if (!undoes) {
        undo.append(entry);
        redo.clear();
    } else if (take(redo, *undoes)) {
        undo.append(entry);
    } else {
        take(undo, *undoes);
        redo.append(entry);
    }
}

Result<void> Project::loadStacks() {
    if (m_stacks) return {};
    const qint64 author = m_author ? m_file->lookup(m_author) : 0;
    TRY_ASSIGN(QList<Header> headers, m_file->headers(u"WHERE author = ? ORDER BY lamport DESC, replica DESC, sequence DESC LIMIT 2000"_s, {author}));
    std::reverse(headers.begin(), headers.end());
    QSet<qint64> erasing;
    TRY_DO(m_file->database().query(u"SELECT DISTINCT n FROM erasure"_s, {}, [&](const Row& row) { erasing.insert(row.integer(0)); }));
    Stacks stacks;
    for (const Header& header : std::as_const(headers))
        if (!erasing.contains(header.n)) stacks.add(header.id, header.undoes);
    m_stacks = std::move(stacks);
    return {};
}

/// Somebody else may have taken back, or brought back, what stands on the stacks.
Result<std::optional<EntryId>> Project::nextUndo() {
    TRY_DO(loadStacks());
    for (auto id = m_stacks->undo.crbegin(); id != m_stacks->undo.crend(); ++id) {
        if (!m_undo.isActive(*id)) continue;
        TRY_ASSIGN(const study::Entry target, original(*id));
        if (m_undo.isActive(target.id)) return std::optional(*id);
    }
    return std::optional<EntryId>();
}

Result<std::optional<EntryId>> Project::nextRedo() {
    TRY_DO(loadStacks());
    const auto id = std::find_if(m_stacks->redo.crbegin(), m_stacks->redo.crend(), [&](const EntryId& e) { return m_undo.isActive(e); });
    return id == m_stacks->redo.crend() ? std::optional<EntryId>() : std::optional(*id);
}

Result<std::optional<study::Label>> Project::undoable() {
    TRY_ASSIGN(const std::optional<EntryId> next, nextUndo());
    if (!next) return std::optional<study::Label>();
    TRY_ASSIGN(const study::Entry target, original(*next));
    return std::optional(target.label);
}

Result<std::optional<study::Label>> Project::redoable() {
    TRY_ASSIGN(const std::optional<EntryId> next, nextRedo());
    if (!next) return std::optional<study::Label>();
    TRY_ASSIGN(const study::Entry target, original(*next));
    return std::optional(target.label);
}

Result<std::optional<Undone>> Project::undo() {
    TRY_ASSIGN(const std::optional<EntryId> next, nextUndo());
    if (!next) return std::optional<Undone>();
    TRY_ASSIGN(const Undone undone, undoEntry(*next));
    return std::optional(undone);
}

Result<std::optional<Undone>> Project::redo() {
    TRY_ASSIGN(const std::optional<EntryId> next, nextRedo());
    if (!next) return std::optional<Undone>();
    TRY_ASSIGN(const Undone undone, undoEntry(*next));
    return std::optional(undone);
}

}  // namespace kondensat::journal
