#include "app/gui/report/origins.h"

#include "app/gui/parts/words.h"
#include "core/study/change_set.h"
#include "export/report/facts.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

using namespace study;

namespace {

Step stepOf(const QString& type) {
    static const QHash<QString, Step> steps{
        {PreliminaryTheme::type, Step::Impression}, {CodeGroup::type, Step::Units},
        {Subgroup::type, Step::Condensation},       {Condensate::type, Step::Condensation},
        {Category::type, Step::Synthesis},          {AnalyticText::type, Step::Synthesis},
        {study::Quote::type, Step::Synthesis},      {ChallengeSearch::type, Step::Synthesis},
        {ChecklistAnswer::type, Step::Report}};
    return steps.value(type, Step::Study);
}

/// The study's section in which records of a type are made.
QString sectionOf(const QString& type) {
    static const QHash<QString, QString> sections{
        {Analysis::type, u"analyses"_s},        {ResearchQuestion::type, u"analyses"_s},
        {Round::type, u"analyses"_s},           {Member::type, u"team"_s},
        {Participant::type, u"participants"_s}, {Recruitment::type, u"recruitment"_s},
        {study::Session::type, u"sessions"_s},  {Guide::type, u"guide"_s},
        {Source::type, u"sources"_s},           {Consent::type, u"consent"_s},
        {Work::type, u"sources"_s},
        {Reflexivity::type, u"reflexivity"_s},  {Relationship::type, u"reflexivity"_s},
        {InformationPower::type, u"power"_s},   {ParticipantCheck::type, u"checks"_s},
        {PlannedDate::type, u"protection"_s},   {Funding::type, u"funding"_s},
        {Approval::type, u"funding"_s},         {ReviewerComment::type, u"reviews"_s}};
    return sections.value(type, u"about"_s);
}

}  // namespace

std::optional<Place> placeOfOrigin(const gui::Session& session, const exporting::Origin& origin) {
    if (origin.type.isEmpty()) return {};
    const RecordId record = RecordId::parse(origin.record).value_or(RecordId());
    if (!record || !session.study().record(record)) {
        const Step step = stepOf(origin.type);
        QString field;
        if (step == Step::Study) field = u"section/"_s + sectionOf(origin.type);
        if (step == Step::Report) field = u"checklist"_s;
        return Place{step, {}, {}, field};
    }
    // A source's particulars stand in the study, whatever else is seen of it elsewhere.
    Place place = origin.type == Source::type ? Place{Step::Study, record, {}, {}} : session.placeOf(record);
    if (place.step == Step::Study) place.field = origin.field;
    if (origin.position >= 0) place.span = {origin.position, origin.position};
    return place;
}

QString nameOfRecord(const Study& study, const RecordId& id) {
    const QString type = study.typeOf(id);
    const QString name = exporting::recordName(study, id).simplified();
    if (type == StudyInfo::type) return QObject::tr("this study");
    return name.isEmpty() || name == type ? typeWords(type) : name;
}

}  // namespace kondensat::gui
