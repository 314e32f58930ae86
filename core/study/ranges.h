// Which text a record's range belongs to.
#pragma once
#include "core/study/study.h"

namespace kondensat::study {

/// The record whose long text a range of this record is of; none when it cannot be told.
inline RecordId rangeOwner(const Study&, const MeaningUnit& r) { return r.source; }
inline RecordId rangeOwner(const Study&, const ReadingMark& r) { return r.source; }
inline RecordId rangeOwner(const Study&, const LeftPassage& r) { return r.source; }
inline RecordId rangeOwner(const Study&, const SentenceLink& r) { return r.parent; }
inline RecordId rangeOwner(const Study&, const ParagraphLink& r) { return r.parent; }
inline RecordId rangeOwner(const Study& study, const GoldQuote& r) {
    const MeaningUnit* unit = study.find<MeaningUnit>(r.unit);
    return unit ? unit->source : RecordId();
}
inline RecordId rangeOwner(const Study& study, const Quote& r) {
    const MeaningUnit* unit = r.source ? nullptr : study.find<MeaningUnit>(r.unit);
    return unit ? unit->source : r.source;
}

using RangeRecords = TypeList<MeaningUnit, ReadingMark, LeftPassage, Quote, SentenceLink, ParagraphLink, GoldQuote>;
/// Calls f(record) for every live record whose range is set.
template <class F>
void forEachRange(const Study& study, F&& f) {
    forEachType([&](auto type) {
        for (const auto& record : study.table<typename decltype(type)::type>())
            if (!record.range.isNull()) f(record);
    }, RangeRecords{});
}

}  // namespace kondensat::study
