#include "export/checklist_fields.h"

#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

QStringList fieldsOfStatement(const QString& statement) {
    static const QHash<QString, QStringList> fields{
        {u"credentials"_s, {u"member.credentials"_s}},
        {u"occupations"_s, {u"member.occupation"_s}},
        {u"gender of the researchers"_s, {u"member.gender"_s}},
        {u"experience"_s, {u"member.experience"_s}},
        {u"interviewers"_s, {u"session.roles"_s}},
        {u"relationships"_s, {u"relationship.member"_s, u"relationship.participant"_s, u"relationship.text"_s}},
        {u"characteristics"_s, {u"member.characteristics"_s}},
        {u"reflexivity log"_s, {u"reflexivity.kind"_s, u"reflexivity.member"_s, u"reflexivity.step"_s, u"reflexivity.text"_s}},
        {u"contributions"_s, {u"member.contribution"_s}},
        {u"inclusion criteria"_s, {u"study.inclusion"_s}},
        {u"sample size"_s, {u"participant.label"_s}},
        {u"non-participation"_s, {u"recruitment.count"_s, u"recruitment.outcome"_s, u"recruitment.reason"_s}},
        {u"approach"_s, {u"participant.approach"_s}},
        {u"sample"_s, {u"participant.attributes"_s}},
        {u"repeat interviews"_s, {u"session.participants"_s}},
        {u"transcripts returned"_s, {u"participant.transcriptReturned"_s}},
        {u"participant checks"_s,
         {u"participant check.date"_s, u"participant check.what"_s, u"participant check.participants"_s, u"participant check.outcome"_s}},
        {u"sessions"_s, {u"session.date"_s, u"session.language"_s, u"session.mode"_s, u"session.interpreter"_s}},
        {u"places"_s, {u"session.place"_s}},
        {u"presence"_s, {u"session.othersPresent"_s}},
        {u"durations"_s, {u"session.minutes"_s}},
        {u"recording"_s, {u"session.recording"_s, u"work.tool"_s}},
        {u"field notes"_s, {u"source.kind"_s, u"source.session"_s}},
        {u"impressions"_s, {u"session.impression"_s}},
        {u"guide"_s,
         {u"guide.version"_s, u"guide.date"_s, u"guide.changes"_s, u"guide.piloted"_s, u"topic.title"_s, u"guide question.text"_s}},
        {u"information power"_s, {u"information power.judgements"_s, u"information power.rationales"_s, u"information power.conclusion"_s}},
        {u"coders"_s, {u"member.roles"_s}},
        {u"software"_s, {u"study.software"_s}},
    };
    if (statement.contains(u'.') && !statement.startsWith(u"count.")) return {statement};
    return fields.value(statement);
}

Result<ChecklistFields> ChecklistFields::of(const QString& name) {
    TRY_ASSIGN(const Guideline guideline, readGuideline(name));
    ChecklistFields fields;
    fields.m_name = guideline.title.section(u':', 0, 0).trimmed();
    for (const GuidelineItem& item : guideline.items) {
        QStringList statements = item.also, served;
        for (const QStringList& alternatives : item.from) statements += alternatives;
        for (const QString& statement : statements) served += fieldsOfStatement(statement);
        served.removeDuplicates();
        for (const QString& field : served) fields.m_items[field].append(item);
    }
    return fields;
}

QList<GuidelineItem> ChecklistFields::items(const QString& type, const QString& field) const {
    return m_items.value(type + u'.' + field);
}

}  // namespace kondensat::exporting
