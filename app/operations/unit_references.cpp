#include "app/operations/unit_references.h"

namespace kondensat::app {

using namespace study;

namespace {

template <class T, class F>
QList<const T*> matching(const Study& study, F&& matches) {
    QList<const T*> found;
    for (const T& record : study.table<T>())
        if (matches(record)) found.append(&record);
    return found;
}

/// A quote that follows its unit's ends gets the words it has now as its own.
template <class Q>
void fixRange(ChangeSet& changes, const Q& quote, const MeaningUnit& unit) {
    if (!quote.range.isNull()) return;
    changes.set(quote.id, &Q::range, unit.range);
    if constexpr (std::is_same_v<Q, Quote>)
        if (!quote.source) changes.set(quote.id, &Quote::source, unit.source);
}

}  // namespace

UnitReferences::UnitReferences(const Study& study, const RecordId& unit)
    : m_study(study),
      m_unit(unit),
      m_links(matching<SentenceLink>(study, [&](const auto& r) { return r.units.contains(unit); })),
      m_searches(matching<ChallengeSearch>(study, [&](const auto& r) { return r.units.contains(unit); })),
      m_discussions(matching<Discussion>(study, [&](const auto& r) { return r.about.contains(unit); })),
      m_memos(matching<Memo>(study, [&](const auto& r) { return r.about == unit; })),
      m_condensates(matching<Condensate>(study, [&](const auto& r) { return r.begunFrom == unit; })),
      m_gold(matching<GoldQuote>(study, [&](const auto& r) { return r.unit == unit; })),
      m_quotes(matching<Quote>(study, [&](const auto& r) { return r.unit == unit; })) {}

void UnitReferences::alsoName(ChangeSet& changes, const RecordId& other) const {
    for (const SentenceLink* link : m_links) changes.include(link->id, &SentenceLink::units, other);
    for (const ChallengeSearch* search : m_searches) changes.include(search->id, &ChallengeSearch::units, other);
}

void UnitReferences::nameInstead(ChangeSet& changes, const RecordId& other) const {
    alsoName(changes, other);
    for (const SentenceLink* link : m_links) changes.include(link->id, &SentenceLink::units, m_unit, false);
    for (const ChallengeSearch* search : m_searches)
        changes.include(search->id, &ChallengeSearch::units, m_unit, false);
    for (const Discussion* discussion : m_discussions) {
        changes.include(discussion->id, &Discussion::about, other);
        changes.include(discussion->id, &Discussion::about, m_unit, false);
    }
    for (const Memo* memo : m_memos) changes.set(memo->id, &Memo::about, other);
    for (const Condensate* condensate : m_condensates) changes.set(condensate->id, &Condensate::begunFrom, other);
}

void UnitReferences::nameNoMore(ChangeSet& changes, const MeaningUnit& unit) const {
    for (const SentenceLink* link : m_links) changes.include(link->id, &SentenceLink::units, m_unit, false);
    for (const ChallengeSearch* search : m_searches)
        changes.include(search->id, &ChallengeSearch::units, m_unit, false);
    for (const Condensate* condensate : m_condensates) changes.set(condensate->id, &Condensate::begunFrom, RecordId());
    for (const GoldQuote* gold : m_gold) changes.remove(gold->id);
    for (const Quote* quote : m_quotes) {
        fixRange(changes, *quote, unit);
        changes.set(quote->id, &Quote::unit, RecordId());
    }
}

void UnitReferences::keepWords(ChangeSet& changes, const MeaningUnit& unit,
                               const std::function<RecordId(const text::Span&)>& unitFor) const {
    const auto document = m_study.document(unit.source);
    const auto keep = [&]<class Q>(const Q& quote) {
        fixRange(changes, quote, unit);
        const auto words = document->spanOf(quote.range.isNull() ? unit.range : quote.range);
        const RecordId there = words ? unitFor(*words) : m_unit;
        if (there != m_unit) changes.set(quote.id, &Q::unit, there);
    };
    for (const GoldQuote* gold : m_gold) keep(*gold);
    for (const Quote* quote : m_quotes) keep(*quote);
}

}  // namespace kondensat::app
