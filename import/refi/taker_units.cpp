#include "core/guid.h"
#include "import/refi/taker.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {

using namespace study;

namespace {

QString placeKey(const RecordId& source, qsizetype start, qsizetype end) {
    return u"%1 %2 %3"_s.arg(source.toString()).arg(start).arg(end);
}

}  // namespace

archive::WrittenRange Taker::rangeOf(const TakenText& taken, const text::Span& span) const {
    archive::WrittenRange range;
    range.line = 1;
    range.start = taken.counted.codePoints().fromUtf16(span.start);
    range.end = taken.counted.codePoints().fromUtf16(span.end);
    return range;
}

void Taker::takeUnits() {
    if (m_isOurs)
        for (const auto& loaded : m_tables.all<MeaningUnit>())
            m_unitsAt[placeKey(loaded.record.source, loaded.range.start, loaded.range.end)].append(loaded.record.id);
    for (const TakenText& taken : m_texts) {
        for (qsizetype i = 0; i < taken.places.size(); ++i)
            takeSelection(taken, taken.text->selections[i], taken.places[i]);
        if (taken.text->codings.isEmpty() || taken.counted.text().isEmpty()) continue;
        addUnit(taken, {0, taken.counted.text().size()}, {}, taken.text->codings, taken.text->user);
        m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                          "%n text was coded as a whole, and is one long meaning unit|%n texts were "
                                          "coded as a whole, and are long meaning units"));
    }
    m_unitsAt.clear();
}

void Taker::takeSelection(const TakenText& taken, const Selection& selection, const PlacedSelection& place) {
    m_names.insert(selection.guid, selection.name.simplified().left(80));
    const auto passOnNotes = [&](const RecordId& about) {
        refer(selection.notes, about);
        for (const Coding& coding : selection.codings) refer(coding.notes, about);
    };
    switch (place.how) {
        case PlacedSelection::How::Lost: {
            const bool empty = selection.start >= 0 && selection.start == selection.end;
            const bool hasTimes = selection.mark >= 0;  // kept beside the recording
            if (!hasTimes)
                m_notes.count(
                    empty
                        ? QT_TRANSLATE_N_NOOP(
                              "Kondensat",
                              "%n passage has no length, and is left out|%n passages have no length, and are left out")
                        : QT_TRANSLATE_N_NOOP(
                              "Kondensat",
                              "%n passage lies outside its text, and is left out|%n passages lie outside "
                              "their texts, and are left out"));
            passOnNotes(taken.source);
            addMemo(hasTimes ? Said::tr("Comment") : Said::tr("Comment on a passage that is left out"),
                    selection.description, taken.source);
            m_is.insert(selection.guid, taken.source);
            return;
        }
        case PlacedSelection::How::FoundByWords:
            m_notes.count(
                QT_TRANSLATE_N_NOOP("Kondensat",
                                    "%n passage did not hold the words that its name repeats, and was found by them|%n "
                                    "passages did not hold the words that their names repeat, and were found by them"));
            break;
        case PlacedSelection::How::Doubtful:
            if (!m_isDoubtful)
                m_notes.count(QT_TRANSLATE_N_NOOP(
                    "Kondensat",
                    "%n passage does not hold the words that its name repeats; please look at it|%n passages do not "
                    "hold the words that their names repeat; please look at them"));
            break;
        case PlacedSelection::How::AsSaid:
            break;
    }
    if (auto* known = knownUnit(taken, selection, place.span)) {
        updateUnit(*known, taken, selection, place.span);
        m_is.insert(selection.guid, known->record.id);
        m_seen.insert(known->record.id);
        passOnNotes(known->record.id);
        return;
    }
    if (selection.codings.isEmpty() && m_caseOfSelection.contains(selection.guid) && !m_isOurs) {
        m_is.insert(selection.guid, taken.source);  // a turn
        passOnNotes(taken.source);
        return;
    }
    addUnit(taken, place.span, selection.guid, selection.codings, selection.user);
    const RecordId unit = m_is.value(selection.guid);
    passOnNotes(unit);
    addMemo(Said::tr("Comment"), selection.description, unit, {}, selection.user);
    m_changed += m_isOurs;
}

/// A unit of our study, by its GUID, or by its place where GUIDs were made anew.
archive::Loaded<MeaningUnit>* Taker::knownUnit(const TakenText& taken, const Selection& selection,
                                               const text::Span& span) {
    if (!m_isOurs) return nullptr;
    const auto own = recordIdOf(selection.guid).value_or(RecordId());
    if (auto* known = m_tables.find<MeaningUnit>(own)) return m_seen.contains(own) ? nullptr : known;
    const archive::WrittenRange range = rangeOf(taken, span);
    const auto at = m_unitsAt.constFind(placeKey(taken.source, range.start, range.end));
    if (at == m_unitsAt.cend()) return nullptr;
    for (const RecordId& id : *at)
        if (!m_seen.contains(id)) return m_tables.find<MeaningUnit>(id);
    return nullptr;
}

void Taker::updateUnit(archive::Loaded<MeaningUnit>& loaded, const TakenText& taken, const Selection& selection,
                       const text::Span& span) {
    MeaningUnit& unit = loaded.record;
    const archive::WrittenRange range = rangeOf(taken, span);
    m_changed += unit.source != taken.source || loaded.range.start != range.start || loaded.range.end != range.end;
    unit.source = taken.source;
    loaded.range = range;
    update(unit.code, selection.description);
    RefSet found, groups, subgroups;
    for (const Coding& coding : selection.codings) {
        const Target target = m_targets.value(coding.code);
        if (target.subgroup) {
            found.insert(target.subgroup);
            subgroups.insert(target.subgroup);
        }
        if (target.group) {
            groups.insert(target.group);
            if (!target.subgroup) found.insert(target.group);
        }
    }
    // What the study says, as it would be written: a subgroup says its group, too.
    RefSet said = unit.subgroups, covered;
    for (const RecordId& id : unit.subgroups)
        if (const auto* subgroup = m_tables.find<Subgroup>(id))
            covered.insert(subgroup->record.parent);
        else
            said.remove(id);
    for (const RecordId& id : unit.groups)
        if (!covered.contains(id) && m_tables.find<CodeGroup>(id)) said.insert(id);
    // A code both on its own and through its subgroup says no more than the subgroup.
    for (const RecordId& id : found.ids())
        if (const auto* subgroup = m_tables.find<Subgroup>(id)) found.remove(subgroup->record.parent);
    if (found == said) return;
    unit.groups = groups;
    unit.subgroups = subgroups;
    ++m_changed;
}

/// One unit for each person who coded the passage.
void Taker::addUnit(const TakenText& taken, const text::Span& span, const QUuid& guid, const QList<Coding>& codings,
                    const QUuid& user) {
    struct Coder {
        QUuid user;
        RefSet groups, subgroups;
        RecordId analysis;
    };
    QList<Coder> coders;
    for (const Coding& coding : codings) {
        const auto target = m_targets.constFind(coding.code);
        if (target == m_targets.cend() || !target->group) {
            m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                              "%n coding names a code that is not in the file, and is left out|%n "
                                              "codings name codes that are not in the file, and are left out"));
            continue;
        }
        const QUuid by = coding.user.isNull() ? user : coding.user;
        auto coder = std::find_if(coders.begin(), coders.end(), [&](const Coder& each) {
            return each.user == by && each.analysis == target->analysis;
        });
        if (coder == coders.end()) coder = coders.insert(coders.end(), Coder{by, {}, {}, target->analysis});
        coder->groups.insert(target->group);
        if (target->subgroup) coder->subgroups.insert(target->subgroup);
    }
    if (coders.isEmpty()) coders.append({user, {}, {}, m_analysis});
    for (qsizetype i = 0; i < coders.size(); ++i) {
        const Coder& coder = coders[i];
        MeaningUnit unit;
        unit.id = i == 0 ? idFor(guid) : RecordId::fresh();
        unit.parent = coder.analysis ? coder.analysis : m_analysis;
        unit.source = taken.source;
        unit.member = memberFor(coder.user);
        if (!m_tables.find<Member>(unit.member)) unit.member = {};
        unit.groups = coder.groups;
        unit.subgroups = coder.subgroups;
        auto& loaded = m_tables.add(unit);
        loaded.range = rangeOf(taken, span);
        m_seen.insert(loaded.record.id);
        if (i == 0 && !guid.isNull()) m_is.insert(guid, loaded.record.id);
    }
}

}  // namespace kondensat::importing::refi
