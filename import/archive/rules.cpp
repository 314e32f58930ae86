#include "import/archive/rules.h"

namespace kondensat::importing::archive {

using namespace study;

QString parentTypeOf(QLatin1StringView type) {
    static const QHash<QString, QString> parents = [] {
        QHash<QString, QString> p;
        for (QLatin1StringView child :
             {ResearchQuestion::type, Round::type, ReadingMark::type, PreliminaryTheme::type, MeaningUnit::type,
              CodeGroup::type, Category::type, SavedSearch::type, LeftPassage::type, Discussion::type, Answer::type, ChecklistAnswer::type, ReviewerComment::type})
            p.insert(child, Analysis::type);
        p.insert(Consent::type, Participant::type);
        p.insert(GuideTopic::type, Guide::type);
        p.insert(GuideQuestion::type, GuideTopic::type);
        p.insert(Work::type, Source::type);
        p.insert(Subgroup::type, CodeGroup::type);
        p.insert(Condensate::type, Subgroup::type);
        p.insert(SentenceLink::type, Condensate::type);
        p.insert(GoldQuote::type, Subgroup::type);
        p.insert(AnalyticText::type, Category::type);
        p.insert(ParagraphLink::type, AnalyticText::type);
        p.insert(Quote::type, AnalyticText::type);
        p.insert(ChallengeSearch::type, Category::type);
        return p;
    }();
    return parents.value(type);
}

KeyedReference keyedReferenceOf(QLatin1StringView type, QLatin1StringView field) {
    if (type == Source::type && field == QLatin1StringView("speakerIs")) return KeyedReference::Values;
    if (type == Session::type && field == QLatin1StringView("roles")) return KeyedReference::Keys;
    if (type == Discussion::type && field == QLatin1StringView("positions")) return KeyedReference::Keys;
    if (type == MeaningUnit::type && field == QLatin1StringView("setAside")) return KeyedReference::Keys;
    return KeyedReference::None;
}

}  // namespace kondensat::importing::archive
