#include "core/method/index.h"

#include "core/method/turns.h"

namespace kondensat::method {

using namespace study;

namespace {

template <class Map>
const typename Map::mapped_type& listOf(const Map& map, const RecordId& id) {
    static const typename Map::mapped_type none;
    const auto found = map.constFind(id);
    return found == map.cend() ? none : *found;
}

RecordId sourceOf(const Study& study, const Quote& quote) {
    if (quote.source) return quote.source;
    const auto* unit = study.find<MeaningUnit>(quote.unit);
    return unit ? unit->source : RecordId();
}

}  // namespace

Index::Index(const Study& study) : m_study(study) {}
Index::~Index() = default;

void Index::groupUnits() const {
    if (m_unitsGrouped) return;
    m_unitsGrouped = true;
    for (const MeaningUnit& unit : m_study.table<MeaningUnit>()) {
        m_bySource[unit.source].append(&unit);
        for (const RecordId& group : unit.groups) m_byGroup[group].append(&unit);
        for (const RecordId& subgroup : unit.subgroups) m_bySubgroup[subgroup].append(&unit);
    }
    for (UnitsBy* units : {&m_bySource, &m_byGroup, &m_bySubgroup})
        for (auto& list : *units) Study::sortByPlace(list);
}

const QList<const MeaningUnit*>& Index::unitsOfSource(const RecordId& source) const {
    groupUnits();
    return listOf(m_bySource, source);
}

const QList<const MeaningUnit*>& Index::unitsOfGroup(const RecordId& group) const {
    groupUnits();
    return listOf(m_byGroup, group);
}

const QList<const MeaningUnit*>& Index::unitsOfSubgroup(const RecordId& subgroup) const {
    groupUnits();
    return listOf(m_bySubgroup, subgroup);
}

const QList<const Quote*>& Index::quotesOfSource(const RecordId& source) const {
    if (!m_quotesGrouped) {
        m_quotesGrouped = true;
        for (const Quote& quote : m_study.table<Quote>()) m_quotesBySource[sourceOf(m_study, quote)].append(&quote);
        for (auto& list : m_quotesBySource) Study::sortByPlace(list);
    }
    return listOf(m_quotesBySource, source);
}

QList<const MeaningUnit*> Index::unitsInUse(const Subgroup& subgroup) const {
    const QString group = subgroup.parent.toString();
    QList<const MeaningUnit*> units;
    for (const MeaningUnit* unit : unitsOfSubgroup(subgroup.id))
        if (!isSetAside(*unit, group)) units.append(unit);
    return units;
}

void Index::resolve(const RecordId& id) const {
    if (m_turns.contains(id)) return;
    QList<TurnSpan>& turns = m_turns[id];
    const auto* source = m_study.find<Source>(id);
    if (!source) return;
    const auto document = m_study.document(id);
    turns = turnsIn(*document, *source);
    const auto passage = [&](const text::Range& range) {
        Passage found;
        const auto span = range.isNull() ? std::nullopt : document->spanOf(range);
        if (!span) return found;
        found.span = *span;
        found.text = document->text().mid(span->start, span->length());
        found.participants = participantsIn(m_study, *source, turns, document->text(), *span);
        return found;
    };
    for (const MeaningUnit* unit : unitsOfSource(id)) m_passages.insert(unit->id, passage(unit->range));
    for (const Quote* quote : quotesOfSource(id)) {
        const auto* unit = m_study.find<MeaningUnit>(quote->unit);
        m_passages.insert(quote->id, passage(quote->range.isNull() && unit ? unit->range : quote->range));
    }
}

Passage Index::passageOf(const MeaningUnit& unit) const {
    resolve(unit.source);
    return m_passages.value(unit.id);
}

Passage Index::passageOf(const Quote& quote) const {
    resolve(sourceOf(m_study, quote));
    return m_passages.value(quote.id);
}

Passage Index::passageOf(const GoldQuote& gold) const {
    const auto* unit = m_study.find<MeaningUnit>(gold.unit);
    if (!unit) return {};
    if (gold.range.isNull()) return passageOf(*unit);
    const auto* source = m_study.find<Source>(unit->source);
    const auto document = m_study.document(unit->source);
    const auto span = document->spanOf(gold.range);
    if (!source || !span) return {};
    return {*span, document->text().mid(span->start, span->length()),
            participantsIn(m_study, *source, turnsOf(unit->source), document->text(), *span)};
}

QList<TurnSpan> Index::turnsOf(const RecordId& source) const {
    resolve(source);
    return m_turns.value(source);
}

QList<const Source*> Index::sourcesOf(const RecordId& id) const {
    QList<const Source*> sources = m_study.list<Source>();
    const auto* analysis = m_study.find<Analysis>(id);
    if (analysis && !analysis->sources.isEmpty())
        sources.removeIf([&](const Source* source) { return !analysis->sources.contains(source->id); });
    return sources;
}

RecordId Index::analysisOf(const RecordId& id) const {
    RecordId at = id;
    for (int depth = 0; at && depth < 16; ++depth) {  // a damaged study may hold a cycle
        if (m_study.find<Analysis>(at)) return at;
        const Record* record = m_study.record(at);
        at = record ? record->parent : RecordId();
    }
    return {};
}

QString Index::language() const {
    if (!m_study.info().language.isEmpty()) return m_study.info().language;
    for (const Source* source : m_study.list<Source>())
        if (!source->language.isEmpty()) return source->language;
    return {};
}

QString Index::languageOf(const Source& source) const {
    if (!source.language.isEmpty()) return source.language;
    const auto* session = m_study.find<Session>(source.session);
    return session && !session->language.isEmpty() ? session->language : m_study.info().language;
}

bool isSetAside(const MeaningUnit& unit, const QString& group) {
    return unit.setAside.contains(QStringLiteral("all")) || (!group.isEmpty() && unit.setAside.contains(group));
}

RecordId analysisOrFirst(const Study& study, const RecordId& id) {
    if (id) return id;
    const auto analyses = study.list<Analysis>();
    return analyses.isEmpty() ? RecordId() : analyses.first()->id;
}

}  // namespace kondensat::method
