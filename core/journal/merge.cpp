#include "core/journal/merge.h"

#include "core/said.h"
#include "core/study/erasure.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

using Arrival = Project::Arrival;

using Erasures = QHash<EntryId, QList<study::Erasure>>;

void collect(const study::Entry& entry, Erasures& erasures) {
    for (const study::Change& change : entry.changes)
        if (const auto erasure = study::Erasure::fromChange(change)) erasures[erasure->target].append(*erasure);
}

/// Whether what is left of an emptied entry is what an erasure left. Two that did not know of each other leave something that
/// neither vouches for.
bool isVouchedFor(const StoredEntry& stored, const QList<study::Erasure>& erasures) {
    if (erasures.size() > 1) return true;
    return !erasures.isEmpty() && commitmentOf(stored.salt, stored.payload) == erasures.first().commitment;
}

/// Why an entry of another copy cannot be taken over; empty when it can.
QString objection(const StoredEntry& stored, const QByteArray& studyId, const QHash<QByteArray, QByteArray>& signKeys, const Erasures& erasures) {
    const Header& h = stored.header;
    if (h.computeHash(studyId) != h.hash) return Said::tr("entry %1: its header was changed").arg(h.id.toHex());
    if (!stored.erased && commitmentOf(stored.salt, stored.payload) != h.commitment) return Said::tr("entry %1: its content was changed").arg(h.id.toHex());
    if (stored.erased && !isVouchedFor(stored, erasures.value(h.id))) return Said::tr("entry %1: emptied, and no erasure says so").arg(h.id.toHex());
    if (h.person.isEmpty()) return {};
    const auto key = signKeys.constFind(h.person);
    if (key == signKeys.cend()) return Said::tr("entry %1: signed by somebody who is not a member").arg(h.id.toHex());
    if (!verifySignature(*key, QByteArray("kondensat entry:") + h.hash, h.signature)) return Said::tr("entry %1: its signature does not hold").arg(h.id.toHex());
    return {};
}

using GoOn = std::function<bool(double)>;

constexpr double lookedThrough = 0.5;        ///< the part that is done when the copy has been read
constexpr qsizetype appendedAtOnce = 200;  ///< entries between two calls of goOn

Error stopped() { return {Error::Code::Refused, Said::tr("Cancelled; nothing was merged")}; }

struct Wanted {
    QList<Arrival> arrivals;
    QStringList setAside;
};

/// What the other copy has and this one lacks, in fold order, each checked; a replica's entries end at the first that fails.
Result<Wanted> missingHere(Project& into, Project& other, const GoOn& goOn) {
    QHash<QByteArray, QByteArray> signKeys;
    for (Project* project : {&into, &other}) {
        TRY_ASSIGN(const QList<Person> persons, project->file().persons());
        for (const Person& person : persons) signKeys.insert(person.id, person.signKey);
    }
    QHash<EntryId, QByteArray> here;
    QHash<std::pair<ReplicaId, quint64>, QByteArray> heads;
    TRY_ASSIGN(const QList<Header> ours, into.file().headers());
    for (const Header& h : ours) {
        here.insert(h.id, h.hash);
        heads.insert({h.replica, h.sequence}, h.hash);
    }
    Wanted wanted;
    Result<void> failed;
    TRY_ASSIGN(const QList<Header> theirs, other.file().headers());
    qsizetype looked = 0;
    TRY_DO(other.file().eachEntry(0, [&](StoredEntry&& stored) {
        if (goOn && failed.ok() && looked++ % appendedAtOnce == 0 && !goOn(lookedThrough * double(looked) / double(theirs.size() + 1))) failed = stopped();
        if (!failed.ok()) return;
        if (const auto known = here.constFind(stored.header.id); known != here.cend()) {
            if (*known != stored.header.hash) wanted.setAside.append(Said::tr("entry %1: differs between the two copies").arg(stored.header.id.toHex()));
            return;
        }
        Arrival arrival{std::move(stored), {}};
        arrival.entry = arrival.stored.header.toEntry();
        if (!study::payloadFromJson(arrival.stored.payload, arrival.entry) && failed.ok())
            failed = Error{Error::Code::Damaged, Said::tr("An entry of the copy cannot be read"), other.file().path(), arrival.entry.id.toHex()};
        wanted.arrivals.append(std::move(arrival));
    }));
    TRY_DO(failed);
    std::sort(wanted.arrivals.begin(), wanted.arrivals.end(), [](const Arrival& a, const Arrival& b) { return a.entry.before(b.entry); });
    Erasures erasures;
    for (const Arrival& arrival : std::as_const(wanted.arrivals)) collect(arrival.entry, erasures);
    QList<qint64> erasing;
    TRY_DO(into.file().database().query(u"SELECT DISTINCT n FROM erasure"_s, {}, [&](const Row& row) { erasing.append(row.integer(0)); }));
    for (const qint64 n : std::as_const(erasing)) {
        TRY_ASSIGN(const study::Entry eraser, into.decoded(n));
        collect(eraser, erasures);
    }
    QSet<ReplicaId> broken;
    QList<Arrival> accepted;
    for (Arrival& arrival : wanted.arrivals) {
        const Header& h = arrival.stored.header;
        if (broken.contains(h.replica)) continue;
        QString why = objection(arrival.stored, into.file().studyId(), signKeys, erasures);
        if (why.isEmpty() && heads.contains({h.replica, h.sequence})) why = Said::tr("entry %1: another entry has its place").arg(h.id.toHex());
        if (why.isEmpty() && h.sequence > 1 && heads.value({h.replica, h.sequence - 1}) != h.previous) why = Said::tr("entry %1: the entry before it is missing or another").arg(h.id.toHex());
        if (!why.isEmpty()) {
            wanted.setAside.append(why);
            broken.insert(h.replica);
            continue;
        }
        heads.insert({h.replica, h.sequence}, h.hash);
        accepted.append(std::move(arrival));
    }
    wanted.arrivals = std::move(accepted);
    return wanted;
}

/// Embedded files that the new records name, and that are not here.
Result<void> copyAttachments(Project& into, Project& other, const QList<Arrival>& arrivals) {
    for (const Arrival& arrival : arrivals)
        for (const study::Change& change : arrival.entry.changes) {
            const QString content = change.kind == study::Change::Kind::Set ? change.value.toString() : change.fields[u"content"_s].toString();
            if (change.type != study::Attachment::type && change.field != u"content") continue;
            if (content.isEmpty()) continue;
            TRY_ASSIGN(const QByteArray ours, into.file().attachment(content));
            TRY_ASSIGN(const QByteArray theirs, other.file().attachment(content));
            if (ours.isEmpty() && !theirs.isEmpty()) TRY_DO(into.file().addAttachment(theirs, content));
        }
    return {};
}

}  // namespace

Result<MergeReport> merge(Project& into, Project& other, const GoOn& goOn) {
    if (into.file().studyId() != other.file().studyId())
        return Error{Error::Code::Refused, Said::tr("This is another study, not a copy of the same one"), other.file().path()};
    if (other.file().isSealed() && !into.file().isSealed())
        return Error{Error::Code::Refused, Said::tr("The copy is sealed and this study is not; seal this one first, so that nothing comes to lie here in the clear"), into.file().path()};
    if (into.isReadOnly()) return Error{Error::Code::NotWritable, Said::tr("The study can only be read"), into.file().path(), {}, into.readOnlyReason()};
    TRY_DO(into.settleDoubt());
    TRY_DO(into.file().checkUnchanged());
    TRY_ASSIGN(Wanted wanted, missingHere(into, other, goOn));
    MergeReport report;
    report.setAside = wanted.setAside;
    report.added = int(wanted.arrivals.size());
    bool erases = false;
    if (!wanted.arrivals.isEmpty()) {
        bool began = false;
        const Result<void> done = into.file().database().transaction([&]() -> Result<void> {
            TRY_DO(into.file().checkUnchanged());
            began = true;
            TRY_DO(copyAttachments(into, other, wanted.arrivals));
            for (qsizetype at = 0; at < wanted.arrivals.size(); at += appendedAtOnce) {
                if (goOn && !goOn(lookedThrough + (1 - lookedThrough) * double(at) / double(wanted.arrivals.size()))) return stopped();
                QList<Arrival> next = wanted.arrivals.mid(at, appendedAtOnce);
                TRY_ASSIGN(const int erased, into.appendArrivals(next));
                report.erased += erased;
                std::move(next.begin(), next.end(), wanted.arrivals.begin() + at);
            }
            return {};
        });
        if (!done && !(began && into.happenedAllTheSame(wanted.arrivals.last().entry.id))) return done.error();
        into.file().noteChange();
        for (const Arrival& arrival : std::as_const(wanted.arrivals))
            for (const study::Change& change : arrival.entry.changes) erases |= change.kind == study::Change::Kind::Erase;
        if (erases) {
            TRY_DO(into.refoldAll());
            const Result<void> wiped = into.file().wipeFreeSpace();
            const QStringList left = into.installation().deleteBackups(into.file().studyId());
            for (const QString& path : left) report.setAside.append(Said::tr("a backup could not be deleted: %1").arg(path));
            if (!wiped) into.happenedAllTheSame(wanted.arrivals.last().entry.id);
            TRY_DO(wiped);
        } else {
            TRY_DO(into.integrate(wanted.arrivals));
        }
    }
    TRY_ASSIGN(report.toDecide, collisions(into));
    return report;
}

// ---- collisions ----------------------------------------------------------------------------------------------------

namespace {

struct Use {
    RecordId removed, user;
    QString field, key;  ///< "parent", or a field; key: of a keyed field
    bool operator<(const Use& o) const { return std::tie(removed, user, field, key) < std::tie(o.removed, o.user, o.field, o.key); }
};

/// References and parents of live records that point at something removed, the same list for the same study.
QList<Use> usesOfRemoved(const study::Study& study) {
    QList<Use> uses;
    study::forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (const T& record : study.table<T>()) {
            const auto check = [&](const RecordId& ref, const QString& field, const QString& key = {}) {
                if (ref && study.wasRemoved(ref)) uses.append({ref, record.id, field, key});
            };
            check(record.parent, u"parent"_s);
            study::forEachField<T>([&](const auto& f) {
                const auto& value = record.*f.member;
                using V = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<V, RecordId>) {
                    check(value, f.name);
                } else if constexpr (std::is_same_v<V, study::RefSet>) {
                    for (const RecordId& ref : value) check(ref, f.name, ref.toString());
                } else if constexpr (std::is_same_v<V, study::Refs>) {
                    for (const RecordId& ref : value) check(ref, f.name);
                } else if constexpr (std::is_same_v<V, study::Keyed>) {
                    for (auto it = value.cbegin(); it != value.cend(); ++it)
                        for (const QString& name : {it.key(), it.value()}) check(RecordId::parse(name).value_or(RecordId()), f.name, it.key());
                }
            });
        }
    });
    std::sort(uses.begin(), uses.end());
    return uses;
}

/// Whether a change is what put the removed record to this use.
bool puts(const study::Change& change, const Use& use) {
    if (change.record != use.user) return false;
    const bool place = use.field == u"parent";
    switch (change.kind) {
        case study::Change::Kind::Add: return place ? change.parent == use.removed : change.fields.contains(use.field);
        case study::Change::Kind::Move: return place && change.parent == use.removed;
        case study::Change::Kind::Set: return !place && change.field == use.field && (change.key.isEmpty() || change.key == use.key);
        default: return false;
    }
}

Result<std::map<qint64, study::Entry>> entriesTouching(Project& project, const RecordId& record) {
    std::map<qint64, study::Entry> entries;
    TRY_ASSIGN(const QList<qint64> places, project.file().touching(record));
    for (const qint64 n : places) {
        TRY_ASSIGN(study::Entry entry, project.decoded(n));
        entries.emplace(n, std::move(entry));
    }
    return entries;
}

/// Those entries of a record that hold, in fold order.
QList<const study::Entry*> holding(const Project& project, const std::map<qint64, study::Entry>& entries) {
    QList<const study::Entry*> list;
    for (const auto& [n, entry] : entries)
        if (project.isActive(entry.id)) list.append(&entry);
    std::sort(list.begin(), list.end(), [](const study::Entry* a, const study::Entry* b) { return a->before(*b); });
    return list;
}

/// Removed by one person while another, not knowing, put it to use in another record. Whoever later, knowing of both, removes it
/// again or uses it again has decided.
Result<QList<study::Collision>> removedAndUsed(Project& project, const study::Causality& causality) {
    QList<study::Collision> found;
    for (const Use& use : usesOfRemoved(project.study())) {
        TRY_ASSIGN(const auto removing, entriesTouching(project, use.removed));
        TRY_ASSIGN(const auto using_, entriesTouching(project, use.user));
        const study::Entry *removal = nullptr, *put = nullptr;
        QList<const study::Entry*> all;
        for (const auto& [n, entry] : removing) all.append(&entry);
        for (const study::Entry* entry : holding(project, removing))
            if (study::removes(*entry, use.removed, all)) removal = entry;
        for (const study::Entry* entry : holding(project, using_))
            if (std::any_of(entry->changes.cbegin(), entry->changes.cend(), [&](const study::Change& c) { return puts(c, use); })) put = entry;
        if (!removal || !put || causality.knew(*removal, *put) || causality.knew(*put, *removal)) continue;
        study::Collision collision{study::Collision::Kind::Removed, use.removed, use.field, use.user.toString(), {}};
        for (const study::Entry* entry : {put, removal}) collision.sides.append({entry->id, entry->author, entry->time, {}});
        found.append(collision);
    }
    return found;
}

}  // namespace

Result<QList<study::Collision>> collisions(Project& project) {
    QList<study::Collision> found;
    if (project.heads().size() < 2) return found;
    study::Causality causality;
    TRY_ASSIGN(const QList<Header> declarations, project.file().headers(u"WHERE seen IS NOT NULL"_s));
    for (const Header& header : declarations) causality.add(header.toEntry());
    causality.finish();

    QSet<qint64> shared;
    TRY_DO(project.file().database().query(
        u"SELECT record FROM touch JOIN entry USING (n) GROUP BY record HAVING count(DISTINCT replica) > 1"_s, {},
        [&](const Row& row) { shared.insert(row.integer(0)); }));
    QList<RecordId> records;
    const auto consider = [&](const RecordId& id) { if (shared.contains(project.file().lookup(id))) records.append(id); };
    study::forEachRecordType([&](auto type) {
        for (const auto& record : project.study().table<typename decltype(type)::type>()) consider(record.id);
    });
    for (const RecordId& id : project.study().removed()) consider(id);
    std::sort(records.begin(), records.end());

    for (const RecordId& record : std::as_const(records)) {
        TRY_ASSIGN(const auto entries, entriesTouching(project, record));
        QList<const study::Entry*> touching;
        for (const auto& [n, entry] : entries) touching.append(&entry);
        found += study::collisionsOf(record, touching, project.undoState(), causality);
    }
    TRY_ASSIGN(const auto used, removedAndUsed(project, causality));
    return found + used;
}

}  // namespace kondensat::journal
