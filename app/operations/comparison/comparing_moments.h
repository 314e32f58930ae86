// The parts of the comparison of two moments.
#pragma once
#include "app/operations/comparison/comparison.h"
#include "export/report/facts.h"

namespace kondensat::app {

/// The two moments, and the study as it is now, which says what may be told.
struct Moments {
    const exporting::Facts& then;
    const exporting::Facts& later;
    const exporting::Facts& now;  ///< the same as `later` where that is now
    Comparison& comparison;

    [[nodiscard]] bool isLaterNow() const { return &later == &now; }
    void add(ComparedPart part, Became became, const study::Record& record, QLatin1StringView type, const QString& name, const QString& in, const QString& before,
             const QString& after) const {
        comparison.rows.append({part, became, record.id, QString(type), name, in, before, after, {}, false});
    }
};

/// Words of a transcript as it stands now, and who speaks in them.
method::Passage passageNow(const Moments& moments, const RecordId& source, const text::Range& range);
/// Those of a unit as it was at either moment.
method::Passage passageNow(const Moments& moments, const study::MeaningUnit& unit);

void compareQuestion(const Moments& moments);
void compareThemes(const Moments& moments);
void compareUnits(const Moments& moments);
void compareTexts(const Moments& moments);
void compareQuotes(const Moments& moments);
void comparePeople(const Moments& moments);
Result<void> compareChecklists(const Moments& moments, const QString& guideline);
void compareDecisions(const Moments& moments);

}  // namespace kondensat::app
