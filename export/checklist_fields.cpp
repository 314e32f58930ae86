#include "export/checklist_fields.h"

#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

QStringList fieldsOfStatement(const QString& statement) {
    static const QHash<QString, QStringList> fields{
        {u"authors"_s, {u"study.authors"_s, u"member.affiliation"_s}},
        {u"abstract"_s, {u"study.abstract"_s}},
        {u"background"_s, {u"study.background"_s}},
        {u"aim"_s, {u"analysis.aim"_s}},
        {u"question"_s, {u"question.text"_s}},
        {u"question history"_s, {u"question.date"_s, u"question.reason"_s}},
        {u"approvals"_s, {u"approval.body"_s, u"approval.number"_s, u"approval.date"_s, u"approval.kind"_s, u"approval.note"_s}},
        {u"consent"_s, {u"consent.scopes"_s, u"consent.withdrawn"_s, u"consent.withdrawalAction"_s}},
        {u"data protection"_s,
         {u"study.storage"_s, u"study.dataController"_s, u"study.legalBasis"_s, u"study.processors"_s}},
        {u"planned dates"_s, {u"planned date.what"_s, u"planned date.date"_s, u"planned date.done"_s}},
        {u"funding"_s, {u"funding.funder"_s, u"funding.number"_s, u"funding.role"_s}},
        {u"pseudonymisation"_s, {u"work.activity"_s, u"work.conventions"_s, u"work.member"_s}},
        {u"recordings"_s, {u"work.activity"_s, u"work.date"_s, u"work.note"_s}},
        {u"key of names"_s, {u"planned date.what"_s, u"planned date.date"_s, u"planned date.done"_s}},
        {u"particulars"_s, {u"participant.attributes"_s}},
        {u"places of work"_s, {u"work.place"_s}},
        {u"tools"_s, {u"work.tool"_s}},
        {u"permissions"_s, {u"consent.scopes"_s}},
        {u"withdrawals"_s, {u"consent.withdrawn"_s, u"consent.withdrawalScope"_s, u"consent.withdrawalAction"_s}},
        {u"transcription"_s, {u"work.activity"_s, u"work.member"_s, u"work.tool"_s}},
        {u"rounds"_s, {u"round.name"_s, u"round.date"_s, u"round.note"_s, u"round.sources"_s}},
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
    fields.m_name = shortTitle(guideline.title);
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
