#include "app/operations/comparison/comparison.h"

#include "app/operations/comparison/comparing_moments.h"
#include "core/journal/past.h"
#include "core/method/turns.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {

using namespace study;

namespace {

/// Entries that put pseudonyms in the place of names hold for the past as well (pseudonymising.cpp, identifying.cpp).
bool givesPseudonyms(const Label& label) {
    return label.words.startsWith(u"replaced a name by its pseudonym"_s) || label.words.startsWith(u"put pseudonyms from the register"_s);
}

/// What each part takes of the whole, roughly; folding the past takes most.
constexpr double folding = 0.7;

}  // namespace

int Comparison::count(ComparedPart part) const {
    return int(std::count_if(rows.cbegin(), rows.cend(), [&](const ComparedRow& row) { return row.part == part; }));
}

method::Passage passageNow(const Moments& moments, const RecordId& source, const text::Range& range) {
    const Study& study = moments.now.study;
    if (!study.find<Source>(source) || range.isNull()) return {};
    const auto document = study.document(source);
    const auto span = document->spanOf(range);
    if (!span || span->length() == 0) return {};
    return {*span, document->text().mid(span->start, span->length()), method::participantsIn(study, *study.find<Source>(source), moments.now.index.turnsOf(source), document->text(), *span)};
}

method::Passage passageNow(const Moments& moments, const MeaningUnit& unit) {
    const auto* now = moments.now.study.find<MeaningUnit>(unit.id);
    return now && now->source == unit.source && now->range == unit.range ? moments.now.index.passageOf(*now) : passageNow(moments, unit.source, unit.range);
}

Result<std::optional<Comparison>> compareMoments(journal::Project& project, const ComparedMoment& from, const ComparedMoment& to, const RecordId& analysis,
                                                 const QString& guideline, const std::function<bool(double)>& goOn) {
    const Study& study = project.study();
    const auto is = [&](double part) { return !goOn || goOn(part); };
    const int pasts = int(!from.isNow()) + int(!to.isNow());
    int folded = 0;
    const auto past = [&](const ComparedMoment& moment, QString& name) -> Result<std::unique_ptr<Study>> {
        const double start = folding * folded++ / std::max(1, pasts);
        const journal::LookingBack looking{givesPseudonyms, [&is, start, pasts](double part) { return is(start + folding * part / std::max(1, pasts)); }};
        if (moment.time) return journal::asOf(project, *moment.time, looking);
        const Milestone* milestone = study.find<Milestone>(moment.milestone);
        if (!milestone) return Error{Error::Code::NotFound, Said::tr("The study has no such milestone"), project.file().path()};
        name = milestone->name;
        return journal::asOf(project, *milestone, looking);
    };
    Comparison comparison;
    std::unique_ptr<Study> earlier, later;
    if (!from.isNow()) {
        TRY_ASSIGN(earlier, past(from, comparison.from));
        if (!earlier) return std::optional<Comparison>();
    }
    if (!to.isNow()) {
        TRY_ASSIGN(later, past(to, comparison.to));
        if (!later) return std::optional<Comparison>();
    }
    const QString language = study.info().language;
    const exporting::Facts now(study, analysis, language);
    std::optional<exporting::Facts> thenFacts, laterFacts;
    if (earlier) thenFacts.emplace(*earlier, now.analysisId, language);
    if (later) laterFacts.emplace(*later, now.analysisId, language);
    const Moments moments{thenFacts ? *thenFacts : now, laterFacts ? *laterFacts : now, now, comparison};
    const std::initializer_list<void (*)(const Moments&)> parts{compareQuestion, compareThemes, compareUnits, compareTexts, compareQuotes, comparePeople};
    int done = 0;
    for (const auto part : parts) {
        if (!is(folding + (1 - folding) * done++ / double(parts.size() + 2))) return std::optional<Comparison>();
        part(moments);
    }
    TRY_DO(compareChecklists(moments, guideline));
    if (!is(1)) return std::optional<Comparison>();
    compareDecisions(moments);
    return std::optional(std::move(comparison));
}

Result<RecordId> findMilestone(const Study& study, const QString& wanted) {
    if (const auto id = RecordId::parse(wanted); id && study.find<Milestone>(*id)) return *id;
    RecordId found;
    QStringList names;
    for (const Milestone* milestone : study.list<Milestone>()) {
        if (milestone->name.compare(wanted.trimmed(), Qt::CaseInsensitive) == 0) found = milestone->id;
        names.append(milestone->name);
    }
    if (found) return found;
    return Error{Error::Code::NotFound, Said::tr("The study has no milestone \"%1\"").arg(wanted), {}, {}, names.join(u", "_s)};
}

QString nameOf(Became became) {
    switch (became) {
        case Became::Added: return u"added"_s;
        case Became::Dropped: return u"dropped"_s;
        case Became::Renamed: return u"renamed"_s;
        case Became::Headed: return u"heading"_s;
        case Became::Moved: return u"moved"_s;
        case Became::Reordered: return u"reordered"_s;
        case Became::SetAside: return u"set aside"_s;
        case Became::InUse: return u"in use"_s;
        case Became::Changed: return u"changed"_s;
        case Became::Corrected: return u"corrected"_s;
        case Became::Bounds: return u"bounds"_s;
        case Became::Attributed: return u"attributed"_s;
        case Became::Withdrawn: return u"withdrawn"_s;
        case Became::Status: return u"status"_s;
        case Became::Place: break;
    }
    return u"place"_s;
}

QString nameOf(ComparedPart part) {
    switch (part) {
        case ComparedPart::Question: return u"question"_s;
        case ComparedPart::Themes: return u"themes"_s;
        case ComparedPart::Units: return u"units"_s;
        case ComparedPart::Texts: return u"texts"_s;
        case ComparedPart::Quotes: return u"quotes"_s;
        case ComparedPart::People: return u"people"_s;
        case ComparedPart::Checklist: return u"checklist"_s;
        case ComparedPart::Decisions: break;
    }
    return u"decisions"_s;
}

}  // namespace kondensat::app
