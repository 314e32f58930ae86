#include "core/method/names.h"
#include "core/said.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

QString orId(const QString& name, const RecordId& id) {
    return name.trimmed().isEmpty() ? id.toString() : name.trimmed();
}

/// What else may be worth a look or hold a memo.
constexpr std::pair<QLatin1StringView, const char*> unnamed[] = {
    {ResearchQuestion::type, QT_TRANSLATE_NOOP("Kondensat", "the research question")},
    {Round::type, QT_TRANSLATE_NOOP("Kondensat", "a round")},
    {Consent::type, QT_TRANSLATE_NOOP("Kondensat", "a consent")},
    {Recruitment::type, QT_TRANSLATE_NOOP("Kondensat", "an entry of the recruitment log")},
    {Relationship::type, QT_TRANSLATE_NOOP("Kondensat", "a relationship")},
    {Guide::type, QT_TRANSLATE_NOOP("Kondensat", "the interview guide")},
    {GuideTopic::type, QT_TRANSLATE_NOOP("Kondensat", "a topic of the guide")},
    {GuideQuestion::type, QT_TRANSLATE_NOOP("Kondensat", "a question of the guide")},
    {Work::type, QT_TRANSLATE_NOOP("Kondensat", "an entry of a work log")},
    {Attachment::type, QT_TRANSLATE_NOOP("Kondensat", "an attached file")},
    {ReadingMark::type, QT_TRANSLATE_NOOP("Kondensat", "a reading mark")},
    {SentenceLink::type, QT_TRANSLATE_NOOP("Kondensat", "a link of a sentence")},
    {ParagraphLink::type, QT_TRANSLATE_NOOP("Kondensat", "a link of a paragraph")},
    {ChallengeSearch::type, QT_TRANSLATE_NOOP("Kondensat", "a challenge search")},
    {SavedSearch::type, QT_TRANSLATE_NOOP("Kondensat", "a saved search")},
    {LeftPassage::type, QT_TRANSLATE_NOOP("Kondensat", "a passage that was left")},
    {Discussion::type, QT_TRANSLATE_NOOP("Kondensat", "a discussion")},
    {Memo::type, QT_TRANSLATE_NOOP("Kondensat", "a memo")},
    {Reflexivity::type, QT_TRANSLATE_NOOP("Kondensat", "a reflection")},
    {InformationPower::type, QT_TRANSLATE_NOOP("Kondensat", "a judgement of information power")},
    {Approval::type, QT_TRANSLATE_NOOP("Kondensat", "an approval")},
    {Funding::type, QT_TRANSLATE_NOOP("Kondensat", "a funding")},
    {ReviewerComment::type, QT_TRANSLATE_NOOP("Kondensat", "a reviewer's comment")},
    {ParticipantCheck::type, QT_TRANSLATE_NOOP("Kondensat", "a check by participants")},
};

QString nameOfText(const Study& study, const AnalyticText& text) {
    if (!text.heading.isEmpty()) return text.heading;
    if (const auto* subgroup = study.find<Subgroup>(text.subgroup)) return orId(subgroup->name, subgroup->id);
    return nameOf(study, text.parent);
}

}  // namespace

QString nameOf(const Study& study, const MeaningUnit& unit) {
    const auto* source = study.find<Source>(unit.source);
    return source ? Said::tr("a meaning unit in %1").arg(orId(source->title, source->id)) : Said::tr("a meaning unit");
}

QString nameOf(const Study& study, const RecordId& id) {
    if (const auto* r = study.find<MeaningUnit>(id)) return nameOf(study, *r);
    if (const auto* r = study.find<Source>(id)) return orId(r->title, id);
    if (const auto* r = study.find<Participant>(id)) return orId(r->label, id);
    if (const auto* r = study.find<Member>(id)) return orId(r->initials.isEmpty() ? r->name : r->initials, id);
    if (const auto* r = study.find<Session>(id)) return orId(r->name, id);
    if (const auto* r = study.find<Analysis>(id))
        return r->title.trimmed().isEmpty() ? Said::tr("the analysis") : r->title;
    if (const auto* r = study.find<PreliminaryTheme>(id)) return orId(r->title, id);
    if (const auto* r = study.find<CodeGroup>(id)) return orId(r->name, id);
    if (const auto* r = study.find<Subgroup>(id)) return orId(r->name, id);
    if (const auto* r = study.find<Category>(id)) return orId(r->heading.isEmpty() ? r->name : r->heading, id);
    if (const auto* r = study.find<Condensate>(id)) return r->parent ? nameOf(study, r->parent) : id.toString();
    if (const auto* r = study.find<AnalyticText>(id)) return nameOfText(study, *r);
    if (const auto* r = study.find<PlannedDate>(id)) return orId(r->what, id);
    if (const auto* r = study.find<Milestone>(id)) return orId(r->name, id);
    if (const auto* r = study.find<StudyInfo>(id)) return r->title.isEmpty() ? Said::tr("the study") : r->title;
    if (const auto* r = study.find<Translation>(id)) return u"%1 (%2)"_s.arg(nameOf(study, r->parent), r->language);
    if (study.find<Quote>(id) || study.find<GoldQuote>(id)) {
        const QString label = quoteLabel(study, id);
        if (!label.isEmpty()) return Said::tr("quote %1").arg(label);
        if (const auto* r = study.find<Quote>(id); r && r->parent)
            return Said::tr("a quote in %1").arg(nameOf(study, r->parent));
        return Said::tr("a quote");
    }
    for (const auto& [type, name] : unnamed)
        if (study.typeOf(id) == type) return Said::tr(name);
    return id.toString();
}

QString joined(const QStringList& names) {
    if (names.size() < 2) return names.value(0);
    return Said::tr("%1 and %2", "the last of a list").arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

}  // namespace kondensat::method
