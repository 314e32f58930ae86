#include "app/operations/marking.h"

#include "app/operations/unit_references.h"
#include "core/study/order_key.h"
#include "core/text/segment.h"

namespace kondensat::app {

using namespace study;
using namespace Qt::StringLiterals;
using text::Span;

namespace {

const QString altogether = u"all"_s;

QString orderBehind(const Study& study, const UnitSet& inSource) {
    QString last;
    for (const RecordId& id : inSource)
        if (const auto* unit = study.find<MeaningUnit>(id)) last = std::max(last, unit->order);
    return orderKeyBetween(last, {});
}

/// Puts a unit's range and place into a record made from another unit, or from nothing.
RecordId addUnit(ChangeSet& changes, const Study& study, const UnitSet& inSource, MeaningUnit unit, const Span& span) {
    unit.id = {};
    unit.order = orderBehind(study, inSource);
    unit.range = study.document(unit.source)->rangeOf(span);
    return changes.add(std::move(unit));
}

struct Standing {
    Span span;
    const MeaningUnit* unit;
};

/// By place; units whose words are gone are left out.
QList<Standing> standing(const Study& study, const QList<RecordId>& ids) {
    QList<Standing> units;
    for (const RecordId& id : ids)
        if (const Span span = spanOfUnit(study, id); span.length() > 0)
            units.append({span, study.find<MeaningUnit>(id)});
    std::sort(units.begin(), units.end(), [](const Standing& a, const Standing& b) {
        return std::tie(a.span.start, a.span.end, a.unit->id) < std::tie(b.span.start, b.span.end, b.unit->id);
    });
    return units;
}

/// What is in use in one of them stays in use; reasons are those of the first that is set aside.
Keyed asideTogether(const QList<Standing>& units) {
    Keyed together;
    for (const Standing& each : units)
        for (auto reason = each.unit->setAside.cbegin(); reason != each.unit->setAside.cend(); ++reason) {
            const RecordId group = RecordId::parse(reason.key()).value_or(RecordId());
            const bool inUse = std::any_of(units.cbegin(), units.cend(), [&](const Standing& other) {
                return (reason.key() == altogether || other.unit->groups.contains(group)) &&
                       !other.unit->setAside.contains(reason.key());
            });
            if (!inUse && !together.contains(reason.key())) together.insert(reason.key(), reason.value());
        }
    return together;
}

}  // namespace

Span spanOfUnit(const Study& study, const RecordId& id) {
    const auto* unit = study.find<MeaningUnit>(id);
    if (!unit || unit->range.isNull()) return {};
    return study.document(unit->source)->spanOf(unit->range).value_or(Span());
}

RecordId unitWithSpan(const Study& study, const UnitSet& inSource, const RecordId& source, const Span& span) {
    const auto document = study.document(source);
    const Span wanted = text::trimmed(document->text(), span);
    if (wanted.length() == 0) return {};
    for (const RecordId& id : inSource) {
        const auto* unit = study.find<MeaningUnit>(id);
        if (!unit || unit->source != source || unit->range.isNull()) continue;
        const auto there = document->spanOf(unit->range);
        if (there && text::trimmed(document->text(), *there) == wanted) return id;
    }
    return {};
}

Marked markUnit(const Study& study, const UnitSet& inSource, const NewUnit& wanted) {
    Marked marked{ChangeSet(QT_TRANSLATE_N_NOOP("History", "marked %n meaning unit|marked %n meaning units")), {}};
    const Span span = text::trimmed(study.text(wanted.source), wanted.span);
    if (span.length() == 0) return marked;
    MeaningUnit unit;
    unit.parent = wanted.analysis;
    unit.source = wanted.source;
    unit.member = wanted.member;
    unit.groups = wanted.groups;
    marked.unit = addUnit(marked.changes, study, inSource, unit, span);
    return marked;
}

ChangeSet toggleGroup(const Study& study, const RecordId& id, const RecordId& group) {
    const auto* unit = study.find<MeaningUnit>(id);
    const bool in = unit && !unit->groups.contains(group);
    ChangeSet changes(in ? QT_TRANSLATE_N_NOOP("History", "put %n meaning unit into a code group|put %n meaning units into a code group")
                         : QT_TRANSLATE_N_NOOP("History", "took %n meaning unit out of a code group|took %n meaning units out of a code group"));
    if (!unit) return changes;
    changes.include(id, &MeaningUnit::groups, group, in);
    if (in) return changes;
    for (const RecordId& subgroup : unit->subgroups)
        if (const auto* record = study.find<Subgroup>(subgroup); record && record->parent == group)
            changes.include(id, &MeaningUnit::subgroups, subgroup, false);
    if (unit->setAside.contains(group.toString())) changes.put(id, &MeaningUnit::setAside, group.toString(), {});
    return changes;
}

ChangeSet resizeUnit(const Study& study, const RecordId& id, const Span& span) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "moved the ends of %n meaning unit|moved the ends of %n meaning units"));
    const auto* unit = study.find<MeaningUnit>(id);
    if (!unit) return changes;
    const auto document = study.document(unit->source);
    const Span wanted = text::trimmed(document->text(), span);
    if (wanted.length() > 0 && wanted != spanOfUnit(study, id))
        changes.set(id, &MeaningUnit::range, document->rangeOf(wanted));
    return changes;
}

ChangeSet setCode(const Study& study, const RecordId& id, const QString& code) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "coded %n meaning unit|coded %n meaning units"));
    const auto* unit = study.find<MeaningUnit>(id);
    if (unit && unit->code != code) changes.set(id, &MeaningUnit::code, code);
    return changes;
}

QString inVivoCode(const Study& study, const RecordId& id, const Span& chosen) {
    const auto* unit = study.find<MeaningUnit>(id);
    if (!unit) return {};
    const QString words = study.text(unit->source);
    const Span whole = spanOfUnit(study, id);
    if (chosen.length() > 0 && chosen != whole && chosen.start >= whole.start && chosen.end <= whole.end)
        return words.mid(chosen.start, chosen.length()).simplified();
    constexpr qsizetype most = 12;
    const QString own = words.mid(whole.start, whole.length()).simplified();
    const QList<Span> counted = text::words(own, {});
    return counted.size() <= most ? own : own.left(counted[most - 1].end) + u'…';
}

ChangeSet setUnitAside(const Study& study, const RecordId& id, const RecordId& group, const QString& reason) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "set %n meaning unit aside|set %n meaning units aside"));
    if (study.find<MeaningUnit>(id) && !reason.isEmpty())
        changes.put(id, &MeaningUnit::setAside, group ? group.toString() : altogether, reason);
    return changes;
}

ChangeSet bringUnitBack(const Study& study, const RecordId& id) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "brought %n meaning unit back|brought %n meaning units back"));
    if (const auto* unit = study.find<MeaningUnit>(id))
        for (const QString& key : unit->setAside.keys()) changes.put(id, &MeaningUnit::setAside, key, {});
    return changes;
}

Marked splitUnit(const Study& study, const UnitSet& inSource, const RecordId& id, qsizetype position) {
    Marked marked{ChangeSet(QT_TRANSLATE_N_NOOP("History", "split %n meaning unit|split %n meaning units")), {}};
    const auto* unit = study.find<MeaningUnit>(id);
    const Span whole = spanOfUnit(study, id);
    if (!unit || position <= whole.start || position >= whole.end) return marked;
    const auto document = study.document(unit->source);
    const Span first = text::trimmed(document->text(), {whole.start, position});
    const Span second = text::trimmed(document->text(), {position, whole.end});
    if (first.length() == 0 || second.length() == 0) return marked;
    marked.changes.set(id, &MeaningUnit::range, document->rangeOf(first));
    marked.unit = addUnit(marked.changes, study, inSource, *unit, second);
    const UnitReferences references(study, id);
    references.alsoName(marked.changes, marked.unit);
    references.keepWords(marked.changes, *unit,
                         [&](const Span& words) { return words.start >= second.start ? marked.unit : id; });
    return marked;
}

Marked mergeUnits(const Study& study, const QList<RecordId>& ids) {
    Marked marked{ChangeSet(QT_TRANSLATE_N_NOOP("History", "merged %n meaning unit|merged %n meaning units"), int(ids.size())), {}};
    const QList<Standing> units = standing(study, ids);
    if (units.size() < 2) return marked;
    const MeaningUnit& kept = *units.first().unit;
    const auto elsewhere = [&](const Standing& other) { return other.unit->source != kept.source; };
    if (std::any_of(units.cbegin(), units.cend(), elsewhere)) return marked;

    ChangeSet& changes = marked.changes;
    Span whole = units.first().span;
    QStringList codes;
    for (const auto& [span, unit] : units) {
        whole.end = std::max(whole.end, span.end);
        if (!unit->code.isEmpty() && !codes.contains(unit->code)) codes.append(unit->code);
        for (const RecordId& group : unit->groups)
            if (!kept.groups.contains(group)) changes.include(kept.id, &MeaningUnit::groups, group);
        for (const RecordId& subgroup : unit->subgroups)
            if (!kept.subgroups.contains(subgroup)) changes.include(kept.id, &MeaningUnit::subgroups, subgroup);
        const UnitReferences references(study, unit->id);
        references.keepWords(changes, *unit, [&](const Span&) { return kept.id; });
        if (unit->id != kept.id) references.nameInstead(changes, kept.id);
    }
    const Keyed aside = asideTogether(units);
    for (const QString& key : QSet<QString>(aside.keyBegin(), aside.keyEnd()) +
                                  QSet<QString>(kept.setAside.keyBegin(), kept.setAside.keyEnd()))
        if (aside.value(key) != kept.setAside.value(key))
            changes.put(kept.id, &MeaningUnit::setAside, key, aside.value(key));
    const QString code = codes.join(u"; "_s);
    if (code != kept.code) changes.set(kept.id, &MeaningUnit::code, code);
    changes.set(kept.id, &MeaningUnit::range, study.document(kept.source)->rangeOf(whole));
    for (const Standing& each : units)
        if (each.unit->id != kept.id) changes.remove(each.unit->id);
    marked.unit = kept.id;
    return marked;
}

RecordId mergeableAfter(const Study& study, const UnitSet& inSource, const RecordId& id) {
    const auto* unit = study.find<MeaningUnit>(id);
    const Span span = spanOfUnit(study, id);
    if (!unit || span.length() == 0) return {};
    std::pair<Span, RecordId> next;
    for (const RecordId& other : inSource) {
        const Span there = spanOfUnit(study, other);
        if (other == id || there.length() == 0 ||
            std::tie(there.start, there.end, other) < std::tie(span.start, span.end, id))
            continue;
        if (!next.second ||
            std::tie(there.start, there.end, other) < std::tie(next.first.start, next.first.end, next.second))
            next = {there, other};
    }
    if (!next.second) return {};
    const QString words = study.text(unit->source);
    for (qsizetype at = span.end; at < next.first.start; ++at)
        if (words[at].isLetterOrNumber()) return {};
    return next.second;
}

ChangeSet removeUnit(const Study& study, const RecordId& id) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "removed %n meaning unit|removed %n meaning units"));
    const auto* unit = study.find<MeaningUnit>(id);
    if (!unit) return changes;
    UnitReferences(study, id).nameNoMore(changes, *unit);
    changes.remove(id);
    return changes;
}

}  // namespace kondensat::app
