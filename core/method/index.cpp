#include "core/method/index.h"

#include "core/method/turns.h"
#include "core/text/segment.h"

namespace kondensat::method {

using namespace study;

namespace {

RecordId sourceOf(const Study& study, const Quote& quote) {
    if (quote.source) return quote.source;
    const auto* unit = study.find<MeaningUnit>(quote.unit);
    return unit ? unit->source : RecordId();
}

}  // namespace

Index::Index(const Study& study) : m_study(study) {}
Index::~Index() = default;

void Index::update(const Touched& touched) {
    if (touched.everything) {
        m_units.reset();
        m_turns.clear();
        m_passages.clear();
    } else {
        if (m_units) m_units->update(m_study, touched);
        forgetPassages(touched);
    }
    if (touched.any<MeaningUnit>()) {
        m_ofSource.clear();
        m_ofGroup.clear();
    }
    if (touched.any<Quote>() || touched.any<MeaningUnit>()) {
        m_quotesGrouped = false;
        m_quotesBySource.clear();
    }
    bool withholds = false;  // one that is shared or withheld takes with it what hangs on it
    forEachType([&](auto type) { withholds = withholds || touched.any<typename decltype(type)::type>(); },
                Withholdable{});
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if (touched.any<T>() || (withholds && isOneOf<T, Withholdable>)) m_children.get<T>() = {};
    });
}

void Index::forgetPassages(const Touched& touched) {
    // Whoever speaks in a passage is looked up in these.
    if (touched.any<Participant>() || touched.any<Session>()) {
        m_passages.clear();
        m_turns.clear();
        return;
    }
    if (touched.any<MeaningUnit>())  // a quote of the whole unit goes with it
        for (const Quote& quote : m_study.table<Quote>())
            if (touched.records.contains(quote.unit)) m_passages.remove(quote.id);
    for (const RecordId& id : touched.records) {
        m_passages.remove(id);
        if (!m_turns.remove(id)) continue;
        if (m_units)  // else no unit has been looked up yet
            for (const RecordId& unit : m_units->ofSource(id)) m_passages.remove(unit);
        for (const Quote* quote : quotesOfSource(id)) m_passages.remove(quote->id);
    }
}

const UnitGroups& Index::unitGroups() const {
    if (!m_units) m_units.emplace(m_study);
    return *m_units;
}

const Index::Units& Index::listOf(QHash<RecordId, Units>& lists, const RecordId& id, const QSet<RecordId>& ids) const {
    if (const auto known = lists.constFind(id); known != lists.cend()) return *known;
    Units units;
    units.reserve(ids.size());
    for (const RecordId& unit : ids) units.append(m_study.find<MeaningUnit>(unit));
    Study::sortByPlace(units);
    return *lists.insert(id, units);
}

const Index::Units& Index::unitsOfSource(const RecordId& source) const {
    return listOf(m_ofSource, source, unitGroups().ofSource(source));
}

const Index::Units& Index::unitsOfGroup(const RecordId& group) const {
    return listOf(m_ofGroup, group, unitGroups().ofGroup(group));
}

const Index::Units& Index::unitsOfSubgroup(const RecordId& subgroup) const {
    return unitsOfGroup(subgroup);
}

const QList<const Quote*>& Index::quotesOfSource(const RecordId& source) const {
    if (!m_quotesGrouped) {
        m_quotesGrouped = true;
        for (const Quote& quote : m_study.table<Quote>()) m_quotesBySource[sourceOf(m_study, quote)].append(&quote);
        for (auto& list : m_quotesBySource) Study::sortByPlace(list);
    }
    static const QList<const Quote*> none;
    const auto found = m_quotesBySource.constFind(source);
    return found == m_quotesBySource.cend() ? none : *found;
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
    m_turns[id] = {};
    m_codePoints[id] = 0;
    const auto* source = m_study.find<Source>(id);
    if (!source) return;
    const auto document = m_study.document(id);
    m_turns[id] = turnsIn(*document, *source);
    m_codePoints[id] = text::codePointCount(document->text());
    for (const Quote* quote : quotesOfSource(id)) {
        const auto* unit = m_study.find<MeaningUnit>(quote->unit);
        m_passages.insert(quote->id,
                          passageIn(*source, *document, quote->range.isNull() && unit ? unit->range : quote->range));
    }
}

Passage Index::passageIn(const Source& source, const text::Document& document, const text::Range& range) const {
    const auto span = range.isNull() ? std::nullopt : document.spanOf(range);
    if (!span) return {};
    return {*span, document.text().mid(span->start, span->length()),
            participantsIn(m_study, source, m_turns.value(source.id), document.text(), *span)};
}

Passage Index::passageOf(const MeaningUnit& unit) const {
    resolve(unit.source);
    const auto known = m_passages.constFind(unit.id);
    if (known != m_passages.cend()) return *known;
    // Whoever asks for one unit goes on to others, and by then the text may have been put aside.
    if (const auto* source = m_study.find<Source>(unit.source)) {
        const auto document = m_study.document(unit.source);
        for (const MeaningUnit* each : unitsOfSource(unit.source))
            if (!m_passages.contains(each->id)) m_passages.insert(each->id, passageIn(*source, *document, each->range));
    }
    return m_passages.value(unit.id);
}

Passage Index::passageOf(const Quote& quote) const {
    const RecordId id = sourceOf(m_study, quote);
    resolve(id);
    if (const auto known = m_passages.constFind(quote.id); known != m_passages.cend()) return *known;
    const auto* source = m_study.find<Source>(id);
    if (!source) return {};
    const auto* unit = m_study.find<MeaningUnit>(quote.unit);
    return *m_passages.insert(
        quote.id, passageIn(*source, *m_study.document(id), quote.range.isNull() && unit ? unit->range : quote.range));
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

qsizetype Index::codePointsOf(const RecordId& source) const {
    resolve(source);
    return m_codePoints.value(source);
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
