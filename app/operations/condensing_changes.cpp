// What a condensate rested on when it was confirmed, beside what it rests on now.
#include "app/operations/condensing.h"

#include "core/method/fingerprint.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

bool confirms(const Change& change, const Condensate& condensate) {
    if (change.record != condensate.id) return false;
    if (change.kind == Change::Kind::Set)
        return change.field == u"confirmed" && change.value.toString() == condensate.confirmed;
    return change.kind == Change::Kind::Add && change.fields.value("confirmed"_L1).toString() == condensate.confirmed;
}

/// The entry in which the condensate was last confirmed as it says now.
Result<std::optional<Entry>> confirmation(journal::Project& project, const Condensate& condensate) {
    std::optional<Entry> found;
    TRY_ASSIGN(const QList<qint64> places, project.file().touching(condensate.id));
    for (const qint64 n : places) {
        TRY_ASSIGN(const Entry entry, project.decoded(n));
        if (!project.isActive(entry.id) || (found && entry.before(*found))) continue;
        if (std::any_of(entry.changes.cbegin(), entry.changes.cend(),
                        [&](const Change& c) { return confirms(c, condensate); }))
            found = entry;
    }
    return found;
}

/// These records as they were right after an entry; others do not exist there.
Result<Study> recordsAt(journal::Project& project, const Entry& moment, const QSet<RecordId>& records) {
    QSet<qint64> places;
    for (const RecordId& record : records) {
        TRY_ASSIGN(const QList<qint64> touching, project.file().touching(record));
        places.unite({touching.cbegin(), touching.cend()});
    }
    QList<Entry> entries;
    for (const qint64 n : places) {
        TRY_ASSIGN(Entry entry, project.decoded(n));
        if (moment.before(entry)) continue;
        entry.changes.removeIf([&](const Change& change) { return !records.contains(change.record); });
        entries.append(std::move(entry));
    }
    return fold(std::move(entries));
}

/// Units that may be, or may have been, under the condensate.
QSet<RecordId> candidates(const method::Index& index, const Condensate& condensate) {
    QSet<RecordId> units;
    const auto* subgroup = index.study().find<Subgroup>(condensate.parent);
    for (const MeaningUnit* unit : index.unitsOfGroup(subgroup->parent)) units.insert(unit->id);
    for (const MeaningUnit* unit : index.unitsOfSubgroup(subgroup->id)) units.insert(unit->id);
    for (const SentenceLink* link : index.children<SentenceLink>(condensate.id))
        for (const RecordId& unit : link->units) units.insert(unit);
    return units;
}

QHash<RecordId, const MeaningUnit*> inUse(const method::Index& index, const RecordId& subgroup) {
    QHash<RecordId, const MeaningUnit*> units;
    if (const auto* record = index.study().find<Subgroup>(subgroup))
        for (const MeaningUnit* unit : index.unitsInUse(*record)) units.insert(unit->id, unit);
    return units;
}

}  // namespace

Result<ChangedSince> changedSinceConfirmed(journal::Project& project, const RecordId& condensate) {
    ChangedSince changed;
    const auto* record = project.study().find<Condensate>(condensate);
    if (!record || record->confirmed.isEmpty() || !project.study().find<Subgroup>(record->parent)) return changed;
    TRY_ASSIGN(const std::optional<Entry> moment, confirmation(project, *record));
    if (!moment) return changed;

    const method::Index nowIndex(project.study());
    const auto now = inUse(nowIndex, record->parent);
    QSet<RecordId> records = candidates(nowIndex, *record);
    records.insert(condensate);
    records.insert(record->parent);
    {
        TRY_ASSIGN(const Study units, recordsAt(project, *moment, records));
        const method::Index index(units);
        for (const MeaningUnit* unit : inUse(index, record->parent)) records.insert(unit->source);
    }
    for (const MeaningUnit* unit : now) records.insert(unit->source);
    TRY_ASSIGN(const Study past, recordsAt(project, *moment, records));
    const method::Index thenIndex(past);
    const auto then = inUse(thenIndex, record->parent);

    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto before = then.constFind(it.key());
        if (before == then.cend())
            changed.added.append(it.key());
        else if (thenIndex.passageOf(**before).text != nowIndex.passageOf(**it).text)
            changed.reworded.append(it.key());
    }
    for (const RecordId& id : then.keys())
        if (!now.contains(id)) changed.removed.append(id);
    for (QList<RecordId>* list : {&changed.added, &changed.removed, &changed.reworded})
        std::sort(list->begin(), list->end());
    changed.complete = method::fingerprintOf(thenIndex, condensate) == record->confirmed;
    return changed;
}

}  // namespace kondensat::app
