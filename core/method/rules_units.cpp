// Step 2, meaning units: from themes to codes.
#include "core/method/look.h"
#include "core/said.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const RefSet& refs) {
    QStringList ids;
    for (const RecordId& id : refs) ids.append(id.toString());
    return ids;
}

struct Feeding {
    RefSet units, participants, sessions;
};

/// Who and which sessions feed a code group, by its units in use.
Feeding feedingOf(const Look& look, const CodeGroup& group) {
    Feeding feeding;
    for (const MeaningUnit* unit : look.index.unitsOfGroup(group.id)) {
        if (unit->parent != look.analysis || isSetAside(*unit, group.id.toString())) continue;
        feeding.units.insert(unit->id);
        for (const RecordId& id : look.index.passageOf(*unit).participants) feeding.participants.insert(id);
        feeding.sessions.insert(look.sessionOf(unit->source));
    }
    return feeding;
}

int sessionsOf(const Look& look) {
    QSet<RecordId> sessions;
    for (const Source* source : look.sources) sessions.insert(look.sessionOf(source->id));
    return int(sessions.size());
}

QStringList groupsInUse(const Look& look, const MeaningUnit& unit) {
    QStringList ids;
    for (const RecordId& id : unit.groups)
        if (const auto* group = look.study.find<CodeGroup>(id); group && group->setAside.isEmpty())
            ids.append(id.toString());
    return ids;
}

}  // namespace

void sourceWithoutUnit(Look& look) {
    for (const Source* source : look.sources) {
        const auto& units = look.index.unitsOfSource(source->id);
        if (std::none_of(units.cbegin(), units.cend(), [&](const auto* unit) { return unit->parent == look.analysis; }))
            look.note(source->id, Said::tr("%1 holds no meaning unit.").arg(look.name(source->id)));
    }
}

void unitWithoutParticipant(Look& look) {
    for (const MeaningUnit* unit : look.units) {
        const auto* source = look.study.find<Source>(unit->source);
        if (!source || (!source->kind.isEmpty() && source->kind != "transcript"_L1)) continue;
        const Passage passage = look.index.passageOf(*unit);
        if (passage.participants.isEmpty() && !passage.text.isEmpty())
            look.note(
                unit->id,
                Said::tr("No participant is known to speak in %1. Is it about the interaction?").arg(look.name(unit->id)),
                {passage.text});
    }
}

void unitWithoutGroup(Look& look) {
    for (const MeaningUnit* unit : look.units)
        if (groupsInUse(look, *unit).isEmpty())
            look.note(unit->id, Said::tr("The %1 is in no code group.").arg(look.name(unit->id)), {unit->code});
}

void unitInManyGroups(Look& look) {
    for (const MeaningUnit* unit : look.units) {
        const QStringList groups = groupsInUse(look, *unit);
        if (groups.size() < look.defaults.manyGroups) continue;
        look.note(
            unit->id,
            Said::tr("The %1 is in %2 code groups; their meanings may overlap.").arg(look.name(unit->id)).arg(groups.size()),
            groups);
    }
}

void groupOfOneParticipant(Look& look) {
    if (look.participants.size() < 2) return;
    for (const CodeGroup* group : look.groups) {
        const Feeding feeding = feedingOf(look, *group);
        if (feeding.participants.size() == 1)
            look.note(
                group->id,
                Said::tr("All units of “%1” come from %2; the group may tell of one person rather than across participants.")
                    .arg(look.name(group->id), look.name(*feeding.participants.begin())),
                idsOf(feeding.units));
    }
}

void groupOfOneSession(Look& look) {
    if (sessionsOf(look) < 2) return;
    for (const CodeGroup* group : look.groups) {
        const Feeding feeding = feedingOf(look, *group);
        if (feeding.sessions.size() == 1 && feeding.participants.size() != 1)
            look.note(
                group->id,
                Said::tr("All units of “%1” come from %2.").arg(look.name(group->id), look.name(*feeding.sessions.begin())),
                idsOf(feeding.units));
    }
}

void longUnit(Look& look) {
    if (look.units.size() < look.defaults.longUnitAmong) return;
    QList<qsizetype> lengths;
    lengths.reserve(look.units.size());
    for (const MeaningUnit* unit : look.units) lengths.append(look.index.passageOf(*unit).span.length());
    QList<qsizetype> sorted = lengths;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    const double limit = double(*middle) * look.defaults.longUnit;
    for (qsizetype i = 0; i < lengths.size(); ++i)
        if (*middle > 0 && double(lengths[i]) > limit)
            look.note(look.units[i]->id,
                      Said::tr("The %1 is about %2 times as long as most; it may hold several meanings.")
                          .arg(look.name(look.units[i]->id))
                          .arg(qRound(double(lengths[i]) / double(*middle))),
                      {QString::number(lengths[i])});
}

}  // namespace kondensat::method
