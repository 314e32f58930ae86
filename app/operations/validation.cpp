#include "app/operations/validation.h"

#include "core/method/index.h"
#include "core/method/taking_part.h"
#include "core/method/turns.h"
#include "core/study/order_key.h"

namespace kondensat::app {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

/// Where a unit stands in one of the category's groups and is not set aside there.
bool isUsedBy(const Category& category, const MeaningUnit& unit) {
    return std::any_of(category.groups.begin(), category.groups.end(), [&](const RecordId& group) {
        return unit.groups.contains(group) && !method::isSetAside(unit, group.toString());
    });
}

QHash<RecordId, QList<RecordId>> unitsBySource(const Study& study, const Category& category,
                                               const QSet<RecordId>& units) {
    QHash<RecordId, QList<const MeaningUnit*>> found;
    for (const RecordId& id : units)
        if (const auto* unit = study.find<MeaningUnit>(id); unit && isUsedBy(category, *unit))
            found[unit->source].append(unit);
    QHash<RecordId, QList<RecordId>> bySource;
    for (auto it = found.begin(); it != found.end(); ++it) {
        Study::sortByPlace(*it);
        for (const MeaningUnit* unit : *it) bySource[it.key()].append(unit->id);
    }
    return bySource;
}

}  // namespace

QList<RereadRow> rereadList(const Study& study, const RecordId& id, const QSet<RecordId>& units, const QString& since) {
    const auto* category = study.find<Category>(id);
    if (!category) return {};
    const auto bySource = unitsBySource(study, *category, units);
    QHash<RecordId, const ReadingMark*> latest;
    for (const ReadingMark& mark : study.table<ReadingMark>()) {
        if (mark.parent != category->parent || !mark.range.isNull() || mark.date < since) continue;
        const ReadingMark*& best = latest[mark.source];
        if (!best || std::tie(best->date, best->id) < std::tie(mark.date, mark.id)) best = &mark;
    }
    const auto searches = study.children<ChallengeSearch>(id);
    QList<RereadRow> rows;
    for (const Source* source : method::Index(study).sourcesOf(category->parent)) {
        RereadRow row{source->id, bySource.value(source->id), {}, {}, {}};
        for (const ChallengeSearch* search : searches)
            if (search->sources.contains(source->id)) row.searches.append(search->id);
        if (const ReadingMark* mark = latest.value(source->id)) {
            row.readOn = mark->date;
            row.reader = mark->member;
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RereadRow& a, const RereadRow& b) {
        return std::tuple(a.isReread(), !a.units.isEmpty()) < std::tuple(b.isReread(), !b.units.isEmpty());
    });
    return rows;
}

QString rereadSince(const Study& study, const RecordId& category, const QString& madeOn) {
    QString since = madeOn;
    for (const AnalyticText* text : study.children<AnalyticText>(category))
        if (const QString day = text->confirmedOn.left(10); !day.isEmpty() && (since.isEmpty() || day < since))
            since = day;
    return since;
}

QList<RecordId> unheardIn(const Study& study, const RereadRow& row) {
    const auto* source = study.find<Source>(row.source);
    if (!source) return {};
    const auto document = study.document(row.source);
    const auto turns = method::turnsOf(study, row.source);
    RefSet heard;
    for (const RecordId& id : row.units) {
        const auto* unit = study.find<MeaningUnit>(id);
        const auto span = unit ? document->spanOf(unit->range) : std::nullopt;
        if (!span) continue;
        for (const method::TurnSpan& turn : method::turnsWithin(turns, document->text(), *span)) heard.insert(turn.who);
    }
    QList<const Participant*> unheard;
    for (const RecordId& who : method::participantsOfSource(study, *source))
        if (const auto* participant = study.find<Participant>(who); participant && !heard.contains(who))
            unheard.append(participant);
    Study::sortByPlace(unheard);
    QList<RecordId> ids;
    for (const Participant* participant : unheard) ids.append(participant->id);
    return ids;
}

QList<RereadPassage> passagesIn(const Study& study, const RereadRow& row) {
    if (!study.find<Source>(row.source)) return {};
    const auto document = study.document(row.source);
    QList<RereadPassage> passages;
    for (const RecordId& id : row.units) {
        const auto* unit = study.find<MeaningUnit>(id);
        const auto span = unit ? document->spanOf(unit->range) : std::nullopt;
        if (span) passages.append({id, {}, 0, *span});
    }
    QHash<RecordId, RereadPassage> unheard;
    for (const RecordId& who : unheardIn(study, row)) unheard[who] = {{}, who, 0, {}};
    for (const method::TurnSpan& turn : method::turnsOf(study, row.source)) {
        const auto found = unheard.find(turn.who);
        if (found == unheard.end() || method::turnsWithin({turn}, document->text(), turn.span).isEmpty()) continue;
        if (found->turns++ == 0) found->span = turn.span;
    }
    for (const RereadPassage& passage : std::as_const(unheard))
        if (passage.turns > 0) passages.append(passage);
    std::sort(passages.begin(), passages.end(), [](const RereadPassage& a, const RereadPassage& b) {
        return std::tuple(a.span.start, a.span.end, a.unit) < std::tuple(b.span.start, b.span.end, b.unit);
    });
    return passages;
}

RecordId addRereading(ChangeSet& changes, const Study& study, const RecordId& id, const RecordId& source,
                      const RecordId& member, const QString& note, QDate today) {
    const auto* category = study.find<Category>(id);
    ReadingMark mark;
    mark.parent = category ? category->parent : RecordId();
    mark.source = source;
    mark.member = member;
    mark.date = today.toString(Qt::ISODate);
    mark.note = note;
    return changes.add(mark);
}

RecordId addSearch(ChangeSet& changes, const Study& study, const RecordId& category, const QString& sought,
                   const RecordId& member, QDate today) {
    const auto siblings = study.children<ChallengeSearch>(category);
    ChallengeSearch search;
    search.parent = category;
    search.order = orderKeyBetween(siblings.isEmpty() ? QString() : siblings.last()->order, {});
    search.date = today.toString(Qt::ISODate);
    search.sought = sought;
    search.member = member;
    return changes.add(search);
}

}  // namespace kondensat::app
