#include "core/journal/project.h"
#include "core/said.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kondensat::journal {

Project::Project(std::unique_ptr<ProjectFile> file, ProjectOptions options)
    : m_file(std::move(file)), m_options(std::move(options)), m_installation(m_options.installationFolder) {
    m_study.setTextLoader([this](const RecordId& record) { return loadText(record); });
}

Project::~Project() {
    const Result<void> closed = close();
    (void)closed;
}

qint64 Project::now() const { return m_options.clock ? m_options.clock() : QDateTime::currentMSecsSinceEpoch(); }

QString Project::readOnlyReason() const {
    if (!m_file->readOnlyReason().isEmpty()) return m_file->readOnlyReason();
    if (m_study.hasUnknown()) return Said::tr("it holds entries of a newer version of Kondensat");
    if (!damage().isEmpty()) return Said::tr("part of it was changed or damaged; run verify and look for a backup or a copy");
    return m_file->isReadOnly() ? Said::tr("it was opened for reading only") : QString();
}

QStringList Project::damage() const {
    QStringList sentences;
    for (const EntryId& id : m_file->damaged()) sentences.append(Said::tr("entry %1 is not as it was written").arg(id.toHex()));
    if (m_gaps) sentences.append(Said::tr("entries are missing from the journal"));
    if (m_unitsLost) sentences.append(Said::tr("the meaning units cannot be read"));
    return sentences;
}

Result<std::unique_ptr<Project>> Project::create(const QString& path, const ProjectOptions& options) {
    TRY_ASSIGN(auto file, ProjectFile::create(path));
    std::unique_ptr<Project> project(new Project(std::move(file), options));
    TRY_DO(project->chooseReplica());
    return project;
}

Result<std::unique_ptr<Project>> Project::open(const QString& path, const ProjectOptions& options) {
    TRY_ASSIGN(auto file, ProjectFile::open(path, options.readOnly));
    if (file->isSealed()) {
        if (!options.keys && options.passphrase.isEmpty()) return Error{Error::Code::Encrypted, Said::tr("The study is sealed; its passphrase is needed"), path};
        auto unlocked = options.keys ? file->unlock(options.keys) : file->unlock(options.passphrase);
        const bool isOthers = options.keys && !unlocked && unlocked.error().code == Error::Code::WrongPassphrase;  // a copy that was sealed by itself
        if (isOthers && !options.passphrase.isEmpty()) unlocked = file->unlock(options.passphrase);
        TRY_DO(unlocked);
    }
    std::unique_ptr<Project> project(new Project(std::move(file), options));
    TRY_DO(project->load());
    return project;
}

Result<std::shared_ptr<const PersonKeys>> keysOf(const QString& path, const QString& passphrase) {
    TRY_ASSIGN(const auto file, ProjectFile::open(path, true));
    TRY_DO(file->unlock(passphrase));
    return file->signer();
}

void Project::setAuthor(const RecordId& member) {
    if (member == m_author) return;
    m_author = member;
    m_stacks.reset();
    m_study.setReader(member);
}

void Project::startOver() {
    m_study = study::Study();
    m_study.setTextLoader([this](const RecordId& record) { return loadText(record); });
    m_study.setReader(m_author);
    m_heads.clear();
    m_latest = {};
    m_lastN = 0;
}

Result<void> Project::load() {
    TRY_DO(loadUndo());
    TRY_ASSIGN(const QByteArray generation, m_file->meta(u"generation"_s));
    TRY_ASSIGN(const QByteArray checkpoint, m_file->checkpoint());
    if (!checkpoint.isEmpty() && !loadCheckpoint(checkpoint, generation)) startOver();
    TRY_DO(foldTail(m_lastN));
    if (!m_file->isReadOnly()) TRY_DO(chooseReplica());
    return {};
}

Result<void> Project::loadUndo() {
    m_undo = {};
    // An undo names what its writer had; one that names a later entry or itself is void (see fold).
    return m_file->database().query(u"SELECT e.id, e.undoes FROM entry e JOIN entry t ON t.id = e.undoes WHERE (t.lamport, t.replica, t.sequence) < (e.lamport, e.replica, e.sequence)"_s, {}, [&](const Row& row) {
        const auto undo = EntryId::fromBytes(row.bytes(0)), target = EntryId::fromBytes(row.bytes(1));
        if (undo && target) m_undo.add(*undo, *target);
    });
}

void Project::note(const Header& header) {
    m_lastN = std::max(m_lastN, header.n);
    quint64& head = m_heads[header.replica];
    head = std::max(head, header.sequence);
    if (const study::Entry entry = header.toEntry(); m_latest.before(entry)) m_latest = entry;
}

/// What a newer program wrote makes the study read-only here, wherever in the order it stands.
void Project::heedUnknown(const Header& header, const study::Entry& entry) {
    const auto unknown = [](const study::Change& change) { return change.kind == study::Change::Kind::Unknown; };
    if (header.vocabulary > study::vocabularyVersion || std::any_of(entry.changes.cbegin(), entry.changes.cend(), unknown)) m_study.noteUnknown();
}

/// Applies the entries behind a place of the file. Most are later in order than all before them and are simply applied;
/// the records of the others are folded again at the end.
Result<void> Project::foldTail(qint64 afterN) {
    QSet<RecordId> again;
    QList<EntryId> undone;
    QHash<ReplicaId, quint64> counts;
    Result<void> failed;
    TRY_DO(m_file->eachEntry(afterN, [&](StoredEntry&& stored) {
        study::Entry entry = stored.header.toEntry();
        if (!stored.payload.isEmpty() && !study::payloadFromJson(stored.payload, entry) && failed.ok())
            failed = Error{Error::Code::Damaged, Said::tr("An entry of the study cannot be read"), m_file->path(), entry.id.toHex()};
        ++m_sinceCheckpoint;
        m_bytesSinceCheckpoint += stored.payload.size();
        heedUnknown(stored.header, entry);
        if (!m_latest.before(entry)) again += study::touchedBy(entry);
        else
            for (const study::Change& change : entry.changes) m_study.apply(entry.id, change, m_undo.isActive(entry.id));
        if (entry.undoes) undone.append(*entry.undoes);
        ++counts[entry.replica];
        note(stored.header);
    }));
    TRY_DO(failed);
    if (afterN == 0) m_gaps = std::any_of(counts.keyBegin(), counts.keyEnd(), [&](const ReplicaId& r) { return counts[r] != m_heads.value(r); });
    for (const EntryId& target : undone) {
        TRY_ASSIGN(const auto place, m_file->placeOf(target));
        if (!place || *place > afterN) continue;  // known to be taken back before it was applied
        TRY_ASSIGN(const study::Entry touched, original(target));
        again += study::touchedBy(touched);
    }
    return refoldRecords(again);
}

Result<void> Project::refoldAll() {
    m_stacks.reset();
    TRY_DO(loadUndo());
    startOver();
    m_decoded.clear();
    m_sinceCheckpoint = m_bytesSinceCheckpoint = 0;
    return foldTail(0);
}

Result<study::Entry> Project::decoded(qint64 n) {
    if (const study::Entry* cached = m_decoded.object(n)) return *cached;
    TRY_ASSIGN(auto stored, m_file->entry(n));
    if (!stored) return Error{Error::Code::NotFound, Said::tr("No such entry"), m_file->path()};
    auto entry = std::make_unique<study::Entry>(stored->header.toEntry());
    if (!stored->payload.isEmpty() && !study::payloadFromJson(stored->payload, *entry))
        return Error{Error::Code::Damaged, Said::tr("An entry of the study cannot be read"), m_file->path(), entry->id.toHex()};
    const study::Entry result = *entry;
    m_decoded.insert(n, entry.release(), stored->payload.size() + 200);
    return result;
}

/// The entry that an undo, or an undo of an undo, is about in the end.
Result<study::Entry> Project::original(const EntryId& id) {
    TRY_ASSIGN(const auto place, m_file->placeOf(id));
    if (!place) return study::Entry{};
    TRY_ASSIGN(study::Entry entry, decoded(*place));
    return entry.undoes ? original(*entry.undoes) : Result<study::Entry>(std::move(entry));
}

Result<void> Project::refoldRecords(const QSet<RecordId>& records) {
    if (records.isEmpty()) return {};
    QHash<RecordId, QList<qint64>> placesOf;
    std::map<qint64, study::Entry> entries;
    for (const RecordId& record : records) {
        TRY_ASSIGN(placesOf[record], m_file->touching(record));
        for (const qint64 n : std::as_const(placesOf[record])) {
            if (entries.contains(n)) continue;
            TRY_ASSIGN(study::Entry entry, decoded(n));
            entries.emplace(n, std::move(entry));
        }
    }
    for (const RecordId& record : records) {
        QList<const study::Entry*> touching;
        for (const qint64 n : std::as_const(placesOf[record])) touching.append(&entries.at(n));
        study::refold(m_study, record, touching, m_undo);
    }
    return {};
}

study::Study::TextMaker Project::loadText(const RecordId& record) {
    struct Part {
        study::Entry entry;
        QByteArray payload;  ///< not decoded yet; empty where the entry is whole
    };
    const auto parts = std::make_shared<std::vector<Part>>();
    const auto unreadable = [] { return std::shared_ptr<text::Document>(); };
    const auto places = m_file->touching(record);
    if (!places) return unreadable;
    for (const qint64 n : *places) {
        if (const study::Entry* cached = m_decoded.object(n)) {
            parts->push_back({*cached, {}});
            continue;
        }
        const auto stored = m_file->entry(n);
        if (!stored || !*stored) return unreadable;
        parts->push_back({(*stored)->header.toEntry(), (*stored)->payload});
    }
    return [parts, record, undo = &m_undo]() -> std::shared_ptr<text::Document> {
        QList<const study::Entry*> touching;
        for (Part& part : *parts) {
            if (!part.payload.isEmpty() && !study::payloadFromJson(part.payload, part.entry)) return nullptr;
            if (!part.entry.changes.isEmpty()) touching.append(&part.entry);
        }
        study::Study one;
        study::refold(one, record, touching, *undo);
        return one.takeText(record);
    };
}

Result<void> Project::close() {
    if (m_closed) return {};
    m_closed = true;
    if (const QStringList found = damage(); m_options.damaged && !found.isEmpty()) m_options.damaged(found);
    const QString path = m_file->path();
    const QByteArray studyId = m_file->studyId();
    if (m_file->isReadOnly()) return m_file->close();
    Result<void> done = writeCheckpointIfDue();
    if (Result<void> closed = m_file->close(); !closed && done) done = closed;
    if (!m_headHash.isEmpty()) m_installation.putBaton(m_replica, m_headHash);
    if (done && m_wrote && m_options.backups) m_installation.backUp(path, studyId);
    return done;
}

// ---- checkpoint ----------------------------------------------------------------------------------------------------

Result<void> Project::writeCheckpointIfDue() {
    const bool due = m_sinceCheckpoint >= 200 || m_bytesSinceCheckpoint > 1'000'000;
    if (!due || m_study.hasUnknown()) return {};
    TRY_ASSIGN(const QByteArray generation, m_file->meta(u"generation"_s));
    study::ByteWriter out;
    out.number(qint32(study::Study::foldVersion));
    out.raw(generation.constData(), 16);
    out.number(m_lastN);
    out.number(m_latest.lamport);
    out.raw(m_latest.replica.raw().data(), 16);
    out.number(m_latest.sequence);
    out.number(quint32(m_heads.size()));
    for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it) {
        out.raw(it.key().raw().data(), 16);
        out.number(it.value());
    }
    QList<RecordId> sources;
    for (const study::Source& source : m_study.table<study::Source>()) sources.append(source.id);
    (void)m_study.wordCounts(sources);  // whoever opens the study next need not count
    const study::Checkpoint checkpoint = m_study.toCheckpoint();
    out.bytes += hash(checkpoint.units) + checkpoint.records;
    TRY_DO(m_file->writeCheckpoint({hash(out.bytes) + out.bytes, checkpoint.units}));
    m_sinceCheckpoint = m_bytesSinceCheckpoint = 0;
    return {};
}

bool Project::loadCheckpoint(const QByteArray& sum, const QByteArray& generation) {
    const auto bytes = QByteArrayView(sum).sliced(std::min<qsizetype>(keySize, sum.size()));
    if (hash(bytes) != QByteArrayView(sum).first(sum.size() - bytes.size())) return false;
    study::ByteReader in(bytes);
    const auto replica = [&] {
        std::array<char, 16> raw{};
        in.raw(raw.data(), 16);
        return ReplicaId::fromRaw(raw);
    };
    if (in.number<qint32>() != study::Study::foldVersion) return false;
    if (replica().toBytes() != generation) return false;
    m_lastN = in.number<qint64>();
    m_latest.lamport = in.number<quint64>();
    m_latest.replica = replica();
    m_latest.sequence = in.number<quint64>();
    const quint32 heads = in.number<quint32>();
    for (quint32 i = 0; i < heads && in.ok; ++i) {
        const ReplicaId r = replica();
        m_heads[r] = in.number<quint64>();
    }
    QByteArray ofUnits(keySize, '\0');
    in.raw(ofUnits.data(), ofUnits.size());
    return in.ok && m_study.fromCheckpoint(bytes.last(in.left()), [this, upToN = m_lastN, ofUnits] { return unitsOfCheckpoint(upToN, ofUnits); });
}

/// Where that part of the checkpoint is not what was written with the others (damaged, or written since by another program), from the
/// entries that the checkpoint was made of.
QByteArray Project::unitsOfCheckpoint(qint64 upToN, const QByteArray& sum) {
    if (const auto units = m_file->checkpoint(1); units && hash(*units) == sum) return *units;
    QList<study::Entry> entries;
    bool readable = true;
    const Result<void> read = m_file->eachEntry(0, [&](StoredEntry&& stored) {
        if (stored.header.n > upToN) return;
        study::Entry& entry = entries.emplace_back(stored.header.toEntry());
        readable = (stored.payload.isEmpty() || study::payloadFromJson(stored.payload, entry)) && readable;
        entry.changes.removeIf([](const study::Change& change) { return change.kind == study::Change::Kind::Edit; });
    });
    m_unitsLost = !read || !readable;
    return m_unitsLost ? QByteArray() : study::fold(std::move(entries)).toCheckpoint().units;
}

}  // namespace kondensat::journal
