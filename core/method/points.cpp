#include "core/method/points.h"

#include "core/method/look.h"

namespace kondensat::method {

using namespace study;

namespace {

struct RuleEntry {
    const char* code;  ///< answers name it: never changed, never reused
    int step;
    Rule look;
};

constexpr RuleEntry rules[] = {
    {"no-research-question", 0, researchQuestion},
    {"source-not-checked", 0, sourceNotChecked},
    {"source-read-before-checked", 0, sourceReadBeforeChecked},
    {"participant-without-consent", 0, participantWithoutConsent},
    {"used-beyond-consent", 0, usedBeyondConsent},
    {"planned-date-passed", 0, plannedDatePassed},
    {"source-unread", 1, sourceUnread},
    {"few-preliminary-themes", 1, fewThemes},
    {"many-preliminary-themes", 1, manyThemes},
    {"theme-before-reading", 1, themeBeforeReading},
    {"theme-like-guide-heading", 1, themeLikeGuideHeading},
    {"no-preconceptions", 1, noPreconceptions},
    {"single-reader", 1, singleReader},
    {"theme-without-fate", 1, themeWithoutFate},
    {"source-without-unit", 2, sourceWithoutUnit},
    {"unit-without-participant", 2, unitWithoutParticipant},
    {"unit-without-group", 2, unitWithoutGroup},
    {"unit-in-many-groups", 2, unitInManyGroups},
    {"group-of-one-participant", 2, groupOfOneParticipant},
    {"group-of-one-session", 2, groupOfOneSession},
    {"unit-far-longer", 2, longUnit},
    {"unit-without-subgroup", 3, unitWithoutSubgroup},
    {"subgroup-without-condensate", 3, subgroupWithoutCondensate},
    {"sentence-without-unit", 3, sentenceUnbacked},
    {"unit-unused", 3, unitUnused},
    {"condensate-in-third-person", 3, condensateInThirdPerson},
    {"condensate-words", 3, condensateWords},
    {"subgroup-of-one-unit", 3, subgroupOfOneUnit},
    {"condensate-needs-another-look", 3, condensateOlder},
    {"no-gold-quote", 3, noGoldQuote},
    {"paragraph-without-condensate", 4, paragraphUnbacked},
    {"analytic-text-needs-another-look", 4, analyticTextOlder},
    {"first-person-in-analytic-text", 4, firstPersonInAnalysis},
    {"quote-beyond-policy", 4, quoteBeyondPolicy},
    {"quote-without-participant", 4, quoteWithoutParticipant},
    {"quotation-mark-missing", 4, quotationMarkMissing},
    {"translation-unchecked", 4, translationUnchecked},
    {"translation-outdated", 4, translationOutdated},
    {"participant-never-quoted", 4, participantNeverQuoted},
    {"one-participant-dominates", 4, oneParticipantDominates},
    {"no-challenge-search", 4, noChallengeSearch},
    {"strong-wording", 4, strongWording},
    {"heading-differs", 4, headingDiffers},
    {"unknown-number-field", 4, unknownNumberField},
    {"typed-number", 4, typedNumber},
    {"number-contradicts-records", 4, numberContradicts},
};

}  // namespace

QList<std::pair<QString, int>> pointCodes() {
    QList<std::pair<QString, int>> codes;
    for (const RuleEntry& rule : rules) codes.append({QString::fromLatin1(rule.code), rule.step});
    return codes;
}

QList<Point> pointsWorthALook(const Study& study, const RecordId& analysis, const PointOptions& options) {
    return pointsWorthALook(Index(study), analysis, options);
}

QList<Point> pointsWorthALook(const Index& index, const RecordId& analysis, const PointOptions& options) {
    Look look(index, analysis, options);
    for (const RuleEntry& rule : rules) {
        if (options.step >= 0 && options.step != rule.step) continue;
        if (!options.codes.isEmpty() && !options.codes.contains(QLatin1StringView(rule.code))) continue;
        look.begin(rule.code, rule.step);
        rule.look(look);
    }
    if (!options.withAnswered) look.points.removeIf([](const Point& point) { return point.answered; });
    return look.points;
}

QList<text::Span> unbackedWords(const Study& study, const RecordId& id) {
    const auto* condensate = study.find<Condensate>(id);
    const auto* subgroup = condensate ? study.find<Subgroup>(condensate->parent) : nullptr;
    if (!subgroup) return {};
    const Index index(study);
    QStringList units;
    for (const MeaningUnit* unit : index.unitsInUse(*subgroup)) units.append(index.passageOf(*unit).text);
    return wordsUnbackedBy(units, study.text(id), index.language());
}

}  // namespace kondensat::method
