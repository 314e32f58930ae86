#include "app/operations/condensing.h"

#include "core/method/fingerprint.h"
#include "core/said.h"
#include "core/study/order_key.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

void sortUnits(const Study& study, QList<RecordId>& units) {
    QList<const MeaningUnit*> records;
    for (const RecordId& id : std::as_const(units)) records.append(study.find<MeaningUnit>(id));
    Study::sortByPlace(records);
    for (qsizetype i = 0; i < records.size(); ++i) units[i] = records[i]->id;
}

QList<const Subgroup*> subgroupsInUse(const Study& study, const RecordId& group) {
    QList<const Subgroup*> subgroups = study.children<Subgroup>(group);
    subgroups.removeIf([](const Subgroup* subgroup) { return !subgroup->setAside.isEmpty(); });
    return subgroups;
}

void bringBack(ChangeSet& changes, const MeaningUnit& unit, const RecordId& group) {
    for (const QString& key : {group.toString(), u"all"_s})
        if (!unit.setAside.value(key).isEmpty()) changes.put(unit.id, &MeaningUnit::setAside, key, {});
}

void removeWithTranslations(ChangeSet& changes, const Study& study, const RecordId& id) {
    for (const Translation* translation : study.children<Translation>(id)) changes.remove(translation->id);
    changes.remove(id);
}

/// Makes the condensate where it is not there yet.
void ensure(ChangeSet& changes, const Study& study, const CondensatePlace& place, const RecordId& begunFrom) {
    if (study.find<Condensate>(place.condensate)) {
        if (begunFrom) changes.set(place.condensate, &Condensate::begunFrom, begunFrom);
        return;
    }
    Condensate condensate;
    condensate.id = place.condensate;
    condensate.parent = place.subgroup;
    condensate.begunFrom = begunFrom;
    changes.add(condensate);
}

}  // namespace

Board boardOf(const Study& study, const RecordId& group, const QSet<RecordId>& units) {
    Board board;
    QHash<RecordId, qsizetype> columnOf;
    QSet<RecordId> ofGroup;
    for (const Subgroup* subgroup : study.children<Subgroup>(group)) {
        ofGroup.insert(subgroup->id);
        if (!subgroup->setAside.isEmpty()) continue;
        columnOf.insert(subgroup->id, board.columns.size());
        board.columns.append({subgroup->id, {}});
    }
    for (const RecordId& id : units) {
        const auto* unit = study.find<MeaningUnit>(id);
        if (!unit) continue;
        const bool inSubgroup = std::any_of(unit->subgroups.begin(), unit->subgroups.end(),
                                            [&](const RecordId& subgroup) { return ofGroup.contains(subgroup); });
        if (!inSubgroup && !unit->groups.contains(group)) continue;
        if (method::isSetAside(*unit, group.toString())) {
            board.setAside.append(id);
            continue;
        }
        bool shown = false;
        for (const RecordId& subgroup : unit->subgroups)
            if (const auto column = columnOf.constFind(subgroup); column != columnOf.cend()) {
                board.columns[*column].units.append(id);
                shown = true;
            }
        if (!shown) (inSubgroup ? board.setAside : board.notYet).append(id);
    }
    sortUnits(study, board.notYet);
    sortUnits(study, board.setAside);
    for (Board::Column& column : board.columns) sortUnits(study, column.units);
    return board;
}

ChangeSet moveUnits(const Study& study, const QList<RecordId>& units, const RecordId& group, const RecordId& from,
                    const RecordId& to) {
    ChangeSet changes(to ? QT_TRANSLATE_N_NOOP("History", "moved %n meaning unit to a subgroup|moved %n meaning units to a subgroup")
                         : QT_TRANSLATE_N_NOOP("History", "took %n meaning unit out of a subgroup|took %n meaning units out of a subgroup"),
                      int(units.size()));
    for (const RecordId& id : units) {
        const auto* unit = study.find<MeaningUnit>(id);
        if (!unit) continue;
        bringBack(changes, *unit, group);
        for (const RecordId& subgroup : unit->subgroups) {
            const auto* old = study.find<Subgroup>(subgroup);
            const bool leaves = from ? subgroup == from : old && old->parent == group;
            if (leaves && subgroup != to) changes.include(id, &MeaningUnit::subgroups, subgroup, false);
        }
        if (to && !unit->subgroups.contains(to)) changes.include(id, &MeaningUnit::subgroups, to);
    }
    return changes;
}

void orderUnits(ChangeSet& changes, const Study& study, const QList<RecordId>& column, const QList<RecordId>& moved) {
    const auto orderOf = [&](qsizetype i) {
        const auto* unit = study.find<MeaningUnit>(column.value(i));
        return unit ? unit->order : QString();
    };
    const auto move = [&](const RecordId& id, const QString& order) {
        const auto* unit = study.find<MeaningUnit>(id);
        if (unit && unit->order != order) changes.move(id, unit->parent, order);
    };
    QHash<RecordId, QString> wanted;
    QString before;
    bool room = true;
    for (qsizetype i = 0; i < column.size() && room; ++i) {
        if (!moved.contains(column[i])) {
            room = !orderOf(i).isEmpty() && before < orderOf(i);
            before = orderOf(i);
            continue;
        }
        qsizetype next = i + 1;
        while (next < column.size() && moved.contains(column[next])) ++next;
        const QString after = orderOf(next);
        room = next == column.size() || before < after;
        if (!room) break;
        before = orderKeyBetween(before, after);
        wanted.insert(column[i], before);
    }
    if (room) {
        for (const RecordId& id : moved) move(id, wanted.value(id));
        return;
    }
    const QStringList keys = orderKeys(column.size());
    for (qsizetype i = 0; i < column.size(); ++i) move(column[i], keys[i]);
}

ChangeSet setUnitsAside(const QList<RecordId>& units, const RecordId& group, const QString& reason) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "set %n meaning unit aside|set %n meaning units aside"), int(units.size()));
    for (const RecordId& id : units) changes.put(id, &MeaningUnit::setAside, group.toString(), reason);
    return changes;
}

ChangeSet bringUnitsBack(const Study& study, const QList<RecordId>& units, const RecordId& group) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "brought %n meaning unit back|brought %n meaning units back"), int(units.size()));
    for (const RecordId& id : units)
        if (const auto* unit = study.find<MeaningUnit>(id)) bringBack(changes, *unit, group);
    return changes;
}

ChangeSet addSubgroup(const Study& study, const RecordId& group, const QString& name, RecordId* added) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "added a subgroup"));
    const auto present = study.children<Subgroup>(group);
    Subgroup subgroup;
    subgroup.parent = group;
    subgroup.name = name;
    subgroup.order = orderKeyBetween(present.isEmpty() ? QString() : present.last()->order, {});
    const RecordId id = changes.add(subgroup);
    if (added) *added = id;
    return changes;
}

ChangeSet renameSubgroup(const RecordId& subgroup, const QString& name) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "renamed a subgroup"));
    changes.set(subgroup, &Subgroup::name, name);
    return changes;
}

ChangeSet moveSubgroup(const Study& study, const RecordId& subgroup, qsizetype row) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "moved a subgroup"));
    const auto* moved = study.find<Subgroup>(subgroup);
    if (!moved) return changes;
    QList<const Subgroup*> others = subgroupsInUse(study, moved->parent);
    others.removeOne(moved);
    row = std::clamp<qsizetype>(row, 0, others.size());
    const QString before = row > 0 ? others[row - 1]->order : QString();
    const QString after = row < others.size() ? others[row]->order : QString();
    const auto byOrder = [](const Subgroup* a, const Subgroup* b) { return a->order >= b->order; };
    const bool room = std::adjacent_find(others.cbegin(), others.cend(), byOrder) == others.cend() &&
                      (others.isEmpty() || !others.first()->order.isEmpty());
    if (room) {
        changes.move(subgroup, moved->parent, orderKeyBetween(before, after));
        return changes;
    }
    others.insert(row, moved);
    const QStringList keys = orderKeys(others.size());
    for (qsizetype i = 0; i < others.size(); ++i) changes.move(others[i]->id, moved->parent, keys[i]);
    return changes;
}

ChangeSet setSubgroupAside(const RecordId& subgroup, const QString& reason) {
    ChangeSet changes(reason.isEmpty() ? QT_TRANSLATE_NOOP("History", "brought a subgroup back") : Said::tr("set a subgroup aside"));
    changes.set(subgroup, &Subgroup::setAside, reason);
    return changes;
}

ChangeSet removeSubgroup(const Study& study, const RecordId& subgroup) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "removed a subgroup"));
    for (const MeaningUnit& unit : study.table<MeaningUnit>())
        if (unit.subgroups.contains(subgroup)) changes.include(unit.id, &MeaningUnit::subgroups, subgroup, false);
    for (const Condensate* condensate : study.children<Condensate>(subgroup)) {
        for (const SentenceLink* link : study.children<SentenceLink>(condensate->id)) changes.remove(link->id);
        removeWithTranslations(changes, study, condensate->id);
    }
    for (const GoldQuote* quote : study.children<GoldQuote>(subgroup))
        removeWithTranslations(changes, study, quote->id);
    removeWithTranslations(changes, study, subgroup);
    return changes;
}

RecordId condensateOf(const Study& study, const RecordId& subgroup) {
    const auto condensates = study.children<Condensate>(subgroup);
    return condensates.isEmpty() ? RecordId() : condensates.first()->id;
}

SentWords sendWords(const Study& study, const CondensatePlace& place, const QString& words, const RefSet& units) {
    SentWords sent{
        ChangeSet(QT_TRANSLATE_N_NOOP("History", "sent words of %n meaning unit to a condensate|sent words of %n meaning units to a condensate"),
                  std::max(1, int(units.size()))),
        {}};
    QString put = words.trimmed();
    if (put.isEmpty()) return sent;
    const auto document = study.document(place.condensate);
    const QString& text = document->text();
    const bool apart = place.span.start > 0 && !text.at(place.span.start - 1).isSpace();
    sent.span = {place.span.start + (apart ? 1 : 0), place.span.start + (apart ? 1 : 0) + put.size()};
    if (apart) put.prepend(u' ');
    if (place.span.end < text.size() && text.at(place.span.end).isLetterOrNumber()) put.append(u' ');

    ensure(sent.changes, study, place, {});
    const text::Edit edit = document->replacing(place.span, put);
    sent.changes.edit(place.condensate, edit);
    if (units.isEmpty()) return sent;
    text::Document after = *document;
    after.apply(sent.changes.entry(), edit);
    SentenceLink link;
    link.parent = place.condensate;
    link.range = after.rangeOf(sent.span);
    link.units = units;
    sent.changes.add(link);
    return sent;
}

ChangeSet beginCondensate(const Study& study, const CondensatePlace& place, const RecordId& unit, const QString& words,
                          const QString& language) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "began a condensate"));
    const QString put = words.trimmed();
    if (put.isEmpty()) return changes;
    ensure(changes, study, place, unit);
    const auto document = study.document(place.condensate);
    const text::Edit edit = document->replacing({0, document->length()}, put);
    changes.edit(place.condensate, edit);
    text::Document after = *document;
    after.apply(changes.entry(), edit);
    for (const text::Span& sentence : text::sentences(put, language)) {
        SentenceLink link;
        link.parent = place.condensate;
        link.range = after.rangeOf(sentence);
        link.units = {unit};
        changes.add(link);
    }
    return changes;
}

ChangeSet confirmCondensate(const method::Index& index, const RecordId& condensate, const RecordId& member,
                            QDate today) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "confirmed a condensate"));
    changes.set(condensate, &Condensate::confirmed, method::fingerprintOf(index, condensate));
    changes.set(condensate, &Condensate::confirmedOn, today.toString(Qt::ISODate));
    changes.set(condensate, &Condensate::confirmedBy, member);
    return changes;
}

ChangeSet pickGoldQuote(const Study& study, const RecordId& subgroup, const RecordId& unit, const text::Range& range,
                        const QString& reason) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "picked a gold quote"));
    const auto present = study.children<GoldQuote>(subgroup);
    GoldQuote quote;
    quote.parent = subgroup;
    quote.order = orderKeyBetween(present.isEmpty() ? QString() : present.last()->order, {});
    quote.unit = unit;
    quote.range = range;
    quote.reason = reason;
    changes.add(quote);
    return changes;
}

ChangeSet dropGoldQuotes(const Study& study, const QList<RecordId>& quotes) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "dropped %n gold quote|dropped %n gold quotes"), int(quotes.size()));
    for (const RecordId& quote : quotes) removeWithTranslations(changes, study, quote);
    return changes;
}

}  // namespace kondensat::app
