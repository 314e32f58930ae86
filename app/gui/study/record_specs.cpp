// The record types of the page Study, one description each.
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using W = StudyWords;

namespace {

FieldSpec memberField(const QString& title) { return referenceField(FieldKind::Reference, "member", title, study::Member::type).wide(8); }
FieldSpec participantField(const QString& title) {
    return referenceField(FieldKind::Reference, "participant", title, study::Participant::type).wide(9);
}

RecordSpec members() {
    FieldSpec roles = fieldOf(FieldKind::Keys, "roles", W::tr("Part in the work"));
    roles.keys = KeySource::Tasks;
    return {study::Member::type, W::tr("member of the team"), W::tr("members of the team"), W::tr("Add a member"),
            W::tr("Everyone who takes part in the study belongs here: credentials, work, experience, and what readers should know of them."), {},
            {lineField("initials", W::tr("Initials")).wide(6), lineField("name", W::tr("Name")).wide(20),
             lineField("credentials", W::tr("Credentials")).wide(18), lineField("occupation", W::tr("Occupation")).wide(16),
             lineField("gender", W::tr("Gender")).wide(8), lineField("affiliation", W::tr("Affiliation")),
             lineField("orcid", W::tr("ORCID iD")).says(W::tr("Such as 0000-0002-1825-0097.")),
             textField("experience", W::tr("Experience and training")), textField("characteristics", W::tr("What readers should know")),
             textField("contribution", W::tr("Contribution to the paper")).says(W::tr("As journals ask for it: conception, interviews, analysis, writing.")),
             roles.says(W::tr("In a few words; empty where somebody took no part."))}};
}

RecordSpec participants() {
    return {study::Participant::type, W::tr("participant"), W::tr("participants"), W::tr("Add a participant"),
            W::tr("Everyone who took part belongs here, under the id that is published; rows can be pasted from a spreadsheet."), u"attributes"_s,
            {lineField("label", W::tr("Id")).wide(9).says(W::tr("The pseudonymous id that is published, such as F1d. Never a name.")),
             lineField("approach", W::tr("Approached")).wide(18),
             choiceField("transcriptReturned", W::tr("Transcript returned"), {{u"yes"_s, W::tr("yes")}, {u"no"_s, W::tr("no")}}, true).wide(8),
             textField("note", W::tr("Note")).says(W::tr("For the team; it is not published.")),
             fieldOf(FieldKind::Keys, "attributes", W::tr("Attributes"))}};
}

RecordSpec recruitments() {
    return {study::Recruitment::type, W::tr("person approached"), W::tr("people approached"), W::tr("Add a row"),
            W::tr("Everyone who was asked belongs here, also those who declined, with the reason they gave."), {},
            {dateField("date", W::tr("Date")), lineField("who", W::tr("Who")).wide(22).says(W::tr("Without names: “nurse, clinic”.")),
             fieldOf(FieldKind::Number, "count", W::tr("People")).wide(6).says(W::tr("How many this row stands for.")).tableOnly(),
             choiceField("outcome", W::tr("Outcome"),
                         {{u"accepted"_s, W::tr("accepted")}, {u"declined"_s, W::tr("declined")}, {u"no answer"_s, W::tr("no answer")},
                          {u"dropped out"_s, W::tr("dropped out")}}, false).wide(10),
             lineField("reason", W::tr("Reason")).wide(22), participantField(W::tr("Became")).says(W::tr("The participant, where somebody accepted.")),
             lineField("approach", W::tr("How")).wide(18)}};
}

RecordSpec sessions() {
    FieldSpec roles = fieldOf(FieldKind::Keys, "roles", W::tr("Roles"));
    roles.keys = KeySource::Members;
    return {study::Session::type, W::tr("session"), W::tr("sessions"), W::tr("Add a session"),
            W::tr("Each interview, focus group or observation belongs here, with place, date and who was there."), {},
            {lineField("name", W::tr("Name")).wide(20), dateField("date", W::tr("Date")),
             choiceField("mode", W::tr("Kind"), {{u"interview, in person"_s, W::tr("interview, in person")}, {u"interview, by telephone"_s, W::tr("interview, by telephone")},
                         {u"interview, online"_s, W::tr("interview, online")}, {u"focus group, in person"_s, W::tr("focus group, in person")},
                         {u"focus group, online"_s, W::tr("focus group, online")}, {u"observation"_s, W::tr("observation")}}, true)
                 .wide(14).says(W::tr("First what it was, then how: “interview, in person”.")),
             referenceField(FieldKind::References, "participants", W::tr("Participants"), study::Participant::type).wide(16),
             fieldOf(FieldKind::Number, "minutes", W::tr("Minutes")).wide(7), lineField("place", W::tr("Place")).wide(18),
             roles, lineField("othersPresent", W::tr("Others present")).says(W::tr("Write “none” where nobody else was there; empty means that nobody wrote it down.")),
             lineField("recording", W::tr("Recording")), referenceField(FieldKind::Reference, "guide", W::tr("Interview guide"), study::Guide::type),
             choiceField("language", W::tr("Language"), languageChoices(), true), lineField("interpreter", W::tr("Interpreter")).says(W::tr("“none” where nobody interpreted.")),
             textField("impression", W::tr("Impression")).says(W::tr("Written down straight after the session."))}};
}

RecordSpec guides() {
    return {study::Guide::type, W::tr("guide"), W::tr("guides"), W::tr("Add a guide"), {}, {},
            {lineField("title", W::tr("Title")).wide(20), lineField("version", W::tr("Version")).wide(8), dateField("date", W::tr("Date")),
             fieldOf(FieldKind::YesNo, "piloted", W::tr("Piloted")).says(W::tr("Whether this version was tried out.")),
             textField("changes", W::tr("Changes")).says(W::tr("What is new in this version, and why."))}};
}

RecordSpec topics() { return {study::GuideTopic::type, W::tr("topic"), W::tr("topics"), W::tr("Add a topic"), {}, {}, {lineField("title", W::tr("Topic"))}}; }
RecordSpec guideQuestions() {
    return {study::GuideQuestion::type, W::tr("question"), W::tr("questions"), W::tr("Add a question"), {}, {}, {textField("text", W::tr("Question"))}};
}

RecordSpec sources() {
    return {study::Source::type, W::tr("source"), W::tr("sources"), {},
            W::tr("Transcripts and notes come in by “Import”; here you keep who checked and pseudonymised them."), {},
            {lineField("title", W::tr("Title")).wide(24),
             choiceField("kind", W::tr("Kind"), {{u"transcript"_s, W::tr("transcript")}, {u"field note"_s, W::tr("field note")},
                         {u"observation"_s, W::tr("observation")}, {u"written text"_s, W::tr("written text")}}, false).wide(10),
             referenceField(FieldKind::Reference, "session", W::tr("Session"), study::Session::type).wide(18),
             choiceField("language", W::tr("Language"), languageChoices(), true)}};
}

RecordSpec works() {
    return {study::Work::type, W::tr("line of work"), W::tr("lines of work"), W::tr("Add a line"),
            W::tr("Nothing is written down about the work on this source yet."), {},
            {choiceField("activity", W::tr("Work"), activityChoices(), true).wide(14), dateField("date", W::tr("Date")), memberField(W::tr("By")),
             lineField("tool", W::tr("Tool")).wide(12), lineField("place", W::tr("Where")).wide(12).says(W::tr("Where it was processed.")),
             lineField("conventions", W::tr("Conventions")).wide(14), lineField("note", W::tr("Note")).wide(18)}};
}

RecordSpec consents() {
    RecordSpec spec{study::Consent::type, W::tr("consent"), W::tr("consents"), {},
                    W::tr("Each participant’s consent belongs here, once there are participants."), {}, {}};
    spec.fields = {referenceField(FieldKind::Parent, "in", W::tr("Participant"), study::Participant::type).wide(10).tableOnly(),
                   dateField("date", W::tr("Date"))};
    for (const auto& [key, words] : consentScopes())
        spec.fields.append(choiceField("scopes", words, scopeChoices(), false).at(key).wide(9).tableOnly());
    spec.fields += {lineField("form", W::tr("Form")).wide(16).says(W::tr("Which form, and which version of it.")),
                    dateField("withdrawn", W::tr("Withdrawn")).says(W::tr("The day on which the participant withdrew.")),
                    textField("withdrawalScope", W::tr("What the withdrawal covers")), textField("withdrawalAction", W::tr("What was done"))};
    return spec;
}

RecordSpec relationships() {
    return {study::Relationship::type, W::tr("relationship"), W::tr("relationships"), W::tr("Add a relationship"),
            W::tr("How a researcher knew a participant before the study belongs here."), {},
            {memberField(W::tr("Researcher")).wide(10), participantField(W::tr("Participant")).wide(10), lineField("text", W::tr("How they knew each other")).wide(48)}};
}

RecordSpec reflexivity() {
    FieldSpec step = choiceField("step", W::tr("Step"), {{QString(), W::tr("before the analysis")}, {u"1"_s, W::tr("1 Total impression")}, {u"2"_s, W::tr("2 Meaning units")},
                                 {u"3"_s, W::tr("3 Condensation")}, {u"4"_s, W::tr("4 Synthesis")}}, false);
    return {study::Reflexivity::type, W::tr("entry"), W::tr("entries"), W::tr("Add an entry"),
            W::tr("Preconceptions before the analysis and reflections along the way belong here, each under its researcher’s name."), {},
            {memberField(W::tr("Researcher")).wide(10),
             choiceField("kind", W::tr("Kind"), {{u"preconception"_s, W::tr("preconception")}, {u"reflection"_s, W::tr("reflection")}}, false).wide(13),
             step.wide(17), dateField("date", W::tr("Date")), textField("text", W::tr("Text")).wide(40)}};
}

RecordSpec power() {
    RecordSpec spec{study::InformationPower::type, W::tr("judgement"), W::tr("judgements"), W::tr("Add a judgement"),
                    W::tr("Whether the material holds enough to answer the question is judged three times: at planning, during and after data collection."), {}, {}};
    spec.fields = {choiceField("stage", W::tr("When"), {{u"planning"_s, W::tr("planning")}, {u"during data collection"_s, W::tr("during data collection")},
                               {u"after data collection"_s, W::tr("after data collection")}}, true).wide(20),
                   dateField("date", W::tr("Date"))};
    const struct { const char* key; QString title, scale; } dimensions[] = {
        {"aim", W::tr("Aim"), W::tr("From narrow (fewer participants are enough) to broad.")},
        {"specificity", W::tr("Sample specificity"), W::tr("From dense (participants with much to tell) to sparse.")},
        {"theory", W::tr("Established theory"), W::tr("From applied to not applied.")},
        {"dialogue", W::tr("Quality of dialogue"), W::tr("From strong to weak.")},
        {"strategy", W::tr("Analysis strategy"), W::tr("From a single case to across cases.")}};
    for (const auto& each : dimensions) {
        const QString key = QString::fromLatin1(each.key);
        spec.fields += {lineField("judgements", each.title).at(key).says(each.scale),
                        textField("rationales", W::tr("%1: why").arg(each.title)).at(key).says(W::tr("The grounds for this judgement."))};
    }
    spec.fields.append(textField("conclusion", W::tr("Conclusion")).wide(40).says(W::tr("What follows for the number of participants.")));
    return spec;
}

RecordSpec approvals() {
    return {study::Approval::type, W::tr("approval"), W::tr("approvals"), W::tr("Add an approval"),
            W::tr("Approvals, exemptions and notifications belong here, each with its number."), {},
            {lineField("body", W::tr("Body")).wide(24), choiceField("kind", W::tr("Decision"), {{u"approved"_s, W::tr("approved")}, {u"exempt"_s, W::tr("exempt")},
                         {u"notified"_s, W::tr("notified")}}, false).wide(10), lineField("number", W::tr("Number")).wide(16), dateField("date", W::tr("Date")),
             lineField("note", W::tr("Note")).wide(30)}};
}

RecordSpec fundings() {
    return {study::Funding::type, W::tr("source of funding"), W::tr("sources of funding"), W::tr("Add a source of funding"),
            W::tr("Who paid for the study belongs here, and which part they had in it."), {},
            {lineField("funder", W::tr("Funder")).wide(28), lineField("number", W::tr("Number")).wide(14),
             lineField("role", W::tr("Part in the study")).wide(36)}};
}

RecordSpec plannedDates() {
    return {study::PlannedDate::type, W::tr("planned date"), W::tr("planned dates"), W::tr("Add a date"),
            W::tr("What has to be done by a certain day belongs here: delete recordings, destroy the key, archive."), {},
            {lineField("what", W::tr("What")).wide(34), dateField("date", W::tr("Planned for")), dateField("done", W::tr("Done on"))}};
}

RecordSpec analyses() {
    return {study::Analysis::type, W::tr("analysis"), W::tr("analyses"), W::tr("Add an analysis"),
            W::tr("Each use of the material for a question of its own belongs here: a paper, a thesis."), {},
            {lineField("title", W::tr("Analysis")).wide(30), textField("aim", W::tr("Aim")),
             lineField("agreementReason", W::tr("Reason for agreement figures"))
                 .says(W::tr("Empty: they are off, as usual. The method works by discussion; write here why a journal or team asks for them."))}};
}

RecordSpec questions() {
    return {study::ResearchQuestion::type, W::tr("research question"), W::tr("research questions"), W::tr("Add a question"),
            W::tr("The question that decides what is a meaning unit belongs here."), {},
            {textField("text", W::tr("Research question")).wide(40).says(W::tr("Relevance to it is what makes a stretch of text a meaning unit.")),
             dateField("date", W::tr("From")).says(W::tr("The one with the latest date is in force.")),
             textField("reason", W::tr("Reason for the change")).wide(26)}};
}

RecordSpec rounds() {
    return {study::Round::type, W::tr("round"), W::tr("rounds"), W::tr("Add a round"),
            W::tr("Where a few transcripts were analysed before the next were made, each such round belongs here."), {},
            {lineField("name", W::tr("Round")).wide(20), dateField("date", W::tr("Date")),
             referenceField(FieldKind::References, "sources", W::tr("Sources"), study::Source::type).wide(28), lineField("note", W::tr("Note")).wide(24)}};
}

RecordSpec checks() {
    return {study::ParticipantCheck::type, W::tr("check"), W::tr("checks"), W::tr("Add a check"),
            W::tr("Each time that transcripts or findings were shown to participants belongs here, with what came of it."), {},
            {dateField("date", W::tr("Date")), lineField("what", W::tr("What was shown")).wide(26),
             referenceField(FieldKind::References, "participants", W::tr("To whom"), study::Participant::type).wide(18),
             lineField("outcome", W::tr("What came of it")).wide(36)}};
}

RecordSpec milestones() {
    return {study::Milestone::type, W::tr("milestone"), W::tr("milestones"), {},
            W::tr("A milestone names the study as it is now, so that you can come back to it: submitted, revision 1, accepted."), {},
            {lineField("name", W::tr("Name")).wide(24), dateField("date", W::tr("Date")), lineField("note", W::tr("Note")).wide(44)}};
}

}  // namespace

const RecordSpec& specOf(QLatin1StringView type) {
    static const QHash<QString, RecordSpec> specs = [] {
        QHash<QString, RecordSpec> all;
        for (const RecordSpec& spec : {members(), participants(), recruitments(), sessions(), guides(), topics(), guideQuestions(), sources(), works(),
                                       consents(), relationships(), reflexivity(), power(), approvals(), fundings(), plannedDates(), questions(), rounds(),
                                       checks(), milestones(), analyses()})
            all.insert(spec.type, spec);
        return all;
    }();
    const auto found = specs.constFind(QString(type));
    Q_ASSERT(found != specs.cend());
    return *found;
}

}  // namespace kondensat::gui
