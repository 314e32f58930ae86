// The record types of the page Study, one description each.
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

FieldSpec memberField(const QString& title) { return referenceField(FieldKind::Reference, "member", title, study::Member::type).wide(8); }
FieldSpec participantField(const QString& title) {
    return referenceField(FieldKind::Reference, "participant", title, study::Participant::type).wide(9);
}

RecordSpec members() {
    FieldSpec roles = fieldOf(FieldKind::Keys, "roles", StudyWords::tr("Part in the work"));
    roles.keys = KeySource::Tasks;
    return {study::Member::type, StudyWords::tr("member of the team"), StudyWords::tr("members of the team"), StudyWords::tr("Add a member"),
            StudyWords::tr("Everyone who takes part in the study belongs here: credentials, work, experience, and what readers should know of them."), {},
            {lineField("initials", StudyWords::tr("Initials")).wide(6), lineField("name", StudyWords::tr("Name")).wide(20),
             lineField("credentials", StudyWords::tr("Credentials")).wide(18), lineField("occupation", StudyWords::tr("Occupation")).wide(16),
             lineField("gender", StudyWords::tr("Gender")).wide(8), lineField("affiliation", StudyWords::tr("Affiliation")),
             lineField("orcid", StudyWords::tr("ORCID iD")).says(StudyWords::tr("Such as 0000-0002-1825-0097.")),
             textField("experience", StudyWords::tr("Experience and training")), textField("characteristics", StudyWords::tr("What readers should know")),
             textField("contribution", StudyWords::tr("Contribution to the paper")).says(StudyWords::tr("As journals ask for it: conception, interviews, analysis, writing.")),
             roles.says(StudyWords::tr("In a few words; empty where somebody took no part."))}};
}

RecordSpec participants() {
    return {study::Participant::type, StudyWords::tr("participant"), StudyWords::tr("participants"), StudyWords::tr("Add a participant"),
            StudyWords::tr("Everyone who took part belongs here, under the id that is published; rows can be pasted from a spreadsheet or come from a file of one."), u"attributes"_s,
            {lineField("label", StudyWords::tr("Id")).wide(9).says(StudyWords::tr("The pseudonymous id that is published, such as F1d. Never a name.")),
             lineField("approach", StudyWords::tr("Approached")).wide(18),
             choiceField("transcriptReturned", StudyWords::tr("Transcript returned"), {{u"yes"_s, StudyWords::tr("yes")}, {u"no"_s, StudyWords::tr("no")}}, true).wide(8),
             textField("note", StudyWords::tr("Note")).says(StudyWords::tr("For the team; it is not published.")),
             fieldOf(FieldKind::Keys, "attributes", StudyWords::tr("Attributes"))}};
}

RecordSpec recruitments() {
    return {study::Recruitment::type, StudyWords::tr("person approached"), StudyWords::tr("people approached"), StudyWords::tr("Add a row"),
            StudyWords::tr("Everyone who was asked belongs here, also those who declined, with the reason they gave."), {},
            {dateField("date", StudyWords::tr("Date")), lineField("who", StudyWords::tr("Who")).wide(22).says(StudyWords::tr("Without names: “nurse, clinic”.")),
             fieldOf(FieldKind::Number, "count", StudyWords::tr("People")).wide(6).says(StudyWords::tr("How many this row stands for.")).tableOnly(),
             choiceField("outcome", StudyWords::tr("Outcome"),
                         {{u"accepted"_s, StudyWords::tr("accepted")}, {u"declined"_s, StudyWords::tr("declined")}, {u"no answer"_s, StudyWords::tr("no answer")},
                          {u"dropped out"_s, StudyWords::tr("dropped out")}}, false).wide(10),
             lineField("reason", StudyWords::tr("Reason")).wide(22), participantField(StudyWords::tr("Became")).says(StudyWords::tr("The participant, where somebody accepted.")),
             lineField("approach", StudyWords::tr("How")).wide(18)}};
}

RecordSpec sessions() {
    FieldSpec roles = fieldOf(FieldKind::Keys, "roles", StudyWords::tr("Roles"));
    roles.keys = KeySource::Members;
    return {study::Session::type, StudyWords::tr("session"), StudyWords::tr("sessions"), StudyWords::tr("Add a session"),
            StudyWords::tr("Each interview, focus group or observation belongs here, with place, date and who was there."), {},
            {lineField("name", StudyWords::tr("Name")).wide(20), dateField("date", StudyWords::tr("Date")),
             choiceField("mode", StudyWords::tr("Kind"), {{u"interview, in person"_s, StudyWords::tr("interview, in person")}, {u"interview, by telephone"_s, StudyWords::tr("interview, by telephone")},
                         {u"interview, online"_s, StudyWords::tr("interview, online")}, {u"focus group, in person"_s, StudyWords::tr("focus group, in person")},
                         {u"focus group, online"_s, StudyWords::tr("focus group, online")}, {u"observation"_s, StudyWords::tr("observation")}}, true)
                 .wide(14).says(StudyWords::tr("First what it was, then how: “interview, in person”.")),
             referenceField(FieldKind::References, "participants", StudyWords::tr("Participants"), study::Participant::type).wide(16),
             fieldOf(FieldKind::Number, "minutes", StudyWords::tr("Minutes")).wide(7), lineField("place", StudyWords::tr("Place")).wide(18),
             roles, lineField("othersPresent", StudyWords::tr("Others present")).says(StudyWords::tr("Write “none” where nobody else was there; empty means that nobody wrote it down.")),
             lineField("recording", StudyWords::tr("Recording")), referenceField(FieldKind::Reference, "guide", StudyWords::tr("Interview guide"), study::Guide::type),
             choiceField("language", StudyWords::tr("Language"), languageChoices(), true), lineField("interpreter", StudyWords::tr("Interpreter")).says(StudyWords::tr("“none” where nobody interpreted.")),
             textField("impression", StudyWords::tr("Impression")).says(StudyWords::tr("Written down straight after the session."))}};
}

RecordSpec guides() {
    return {study::Guide::type, StudyWords::tr("guide"), StudyWords::tr("guides"), StudyWords::tr("Add a guide"), {}, {},
            {lineField("title", StudyWords::tr("Title")).wide(20), lineField("version", StudyWords::tr("Version")).wide(8), dateField("date", StudyWords::tr("Date")),
             fieldOf(FieldKind::YesNo, "piloted", StudyWords::tr("Piloted")).says(StudyWords::tr("Whether this version was tried out.")),
             textField("changes", StudyWords::tr("Changes")).says(StudyWords::tr("What is new in this version, and why."))}};
}

RecordSpec topics() { return {study::GuideTopic::type, StudyWords::tr("topic"), StudyWords::tr("topics"), StudyWords::tr("Add a topic"), {}, {}, {lineField("title", StudyWords::tr("Topic"))}}; }
RecordSpec guideQuestions() {
    return {study::GuideQuestion::type, StudyWords::tr("question"), StudyWords::tr("questions"), StudyWords::tr("Add a question"), {}, {}, {textField("text", StudyWords::tr("Question"))}};
}

RecordSpec sources() {
    return {study::Source::type, StudyWords::tr("source"), StudyWords::tr("sources"), {},
            StudyWords::tr("Transcripts and notes come in by “Import”; here you keep who checked and pseudonymised them."), {},
            {lineField("title", StudyWords::tr("Title")).wide(24),
             choiceField("kind", StudyWords::tr("Kind"), {{u"transcript"_s, StudyWords::tr("transcript")}, {u"field note"_s, StudyWords::tr("field note")},
                         {u"observation"_s, StudyWords::tr("observation")}, {u"written text"_s, StudyWords::tr("written text")}}, false).wide(10),
             referenceField(FieldKind::Reference, "session", StudyWords::tr("Session"), study::Session::type).wide(18),
             choiceField("language", StudyWords::tr("Language"), languageChoices(), true)}};
}

RecordSpec works() {
    return {study::Work::type, StudyWords::tr("line of work"), StudyWords::tr("lines of work"), StudyWords::tr("Add a line"),
            StudyWords::tr("Nothing is written down about the work on this source yet."), {},
            {choiceField("activity", StudyWords::tr("Work"), activityChoices(), true).wide(14), dateField("date", StudyWords::tr("Date")), memberField(StudyWords::tr("By")),
             lineField("tool", StudyWords::tr("Tool")).wide(12), lineField("place", StudyWords::tr("Where")).wide(12).says(StudyWords::tr("Where it was processed.")),
             lineField("conventions", StudyWords::tr("Conventions")).wide(14), lineField("note", StudyWords::tr("Note")).wide(18)}};
}

RecordSpec consents() {
    RecordSpec spec{study::Consent::type, StudyWords::tr("consent"), StudyWords::tr("consents"), {},
                    StudyWords::tr("Each participant’s consent belongs here, once there are participants."), {}, {}};
    spec.fields = {referenceField(FieldKind::Parent, "in", StudyWords::tr("Participant"), study::Participant::type).wide(10).tableOnly(),
                   dateField("date", StudyWords::tr("Date"))};
    for (const auto& [key, words] : consentScopes())
        spec.fields.append(choiceField("scopes", words, scopeChoices(), false).at(key).wide(9).tableOnly());
    spec.fields += {lineField("form", StudyWords::tr("Form")).wide(16).says(StudyWords::tr("Which form, and which version of it.")),
                    dateField("withdrawn", StudyWords::tr("Withdrawn")).says(StudyWords::tr("The day on which the participant withdrew.")),
                    textField("withdrawalScope", StudyWords::tr("What the withdrawal covers")), textField("withdrawalAction", StudyWords::tr("What was done"))};
    return spec;
}

RecordSpec relationships() {
    return {study::Relationship::type, StudyWords::tr("relationship"), StudyWords::tr("relationships"), StudyWords::tr("Add a relationship"),
            StudyWords::tr("How a researcher knew a participant before the study belongs here."), {},
            {memberField(StudyWords::tr("Researcher")).wide(10), participantField(StudyWords::tr("Participant")).wide(10), lineField("text", StudyWords::tr("How they knew each other")).wide(48)}};
}

RecordSpec reflexivity() {
    FieldSpec step = choiceField("step", StudyWords::tr("Step"), {{QString(), StudyWords::tr("before the analysis")}, {u"1"_s, StudyWords::tr("1 Total impression")}, {u"2"_s, StudyWords::tr("2 Meaning units")},
                                 {u"3"_s, StudyWords::tr("3 Condensation")}, {u"4"_s, StudyWords::tr("4 Synthesis")}}, false);
    return {study::Reflexivity::type, StudyWords::tr("entry"), StudyWords::tr("entries"), StudyWords::tr("Add an entry"),
            StudyWords::tr("Preconceptions before the analysis and reflections along the way belong here, each under its researcher’s name."), {},
            {memberField(StudyWords::tr("Researcher")).wide(10),
             choiceField("kind", StudyWords::tr("Kind"), {{u"preconception"_s, StudyWords::tr("preconception")}, {u"reflection"_s, StudyWords::tr("reflection")}}, false).wide(13),
             step.wide(17), dateField("date", StudyWords::tr("Date")), textField("text", StudyWords::tr("Text")).wide(40)}};
}

RecordSpec power() {
    RecordSpec spec{study::InformationPower::type, StudyWords::tr("judgement"), StudyWords::tr("judgements"), StudyWords::tr("Add a judgement"),
                    StudyWords::tr("Whether the material holds enough to answer the question is judged three times: at planning, during and after data collection."), {}, {}};
    spec.fields = {choiceField("stage", StudyWords::tr("When"), {{u"planning"_s, StudyWords::tr("planning")}, {u"during data collection"_s, StudyWords::tr("during data collection")},
                               {u"after data collection"_s, StudyWords::tr("after data collection")}}, true).wide(20),
                   dateField("date", StudyWords::tr("Date"))};
    const struct { const char* key; QString title, scale; } dimensions[] = {
        {"aim", StudyWords::tr("Aim"), StudyWords::tr("From narrow (fewer participants are enough) to broad.")},
        {"specificity", StudyWords::tr("Sample specificity"), StudyWords::tr("From dense (participants with much to tell) to sparse.")},
        {"theory", StudyWords::tr("Established theory"), StudyWords::tr("From applied to not applied.")},
        {"dialogue", StudyWords::tr("Quality of dialogue"), StudyWords::tr("From strong to weak.")},
        {"strategy", StudyWords::tr("Analysis strategy"), StudyWords::tr("From a single case to across cases.")}};
    for (const auto& each : dimensions) {
        const QString key = QString::fromLatin1(each.key);
        spec.fields += {lineField("judgements", each.title).at(key).says(each.scale),
                        textField("rationales", StudyWords::tr("%1: why").arg(each.title)).at(key).says(StudyWords::tr("The grounds for this judgement."))};
    }
    spec.fields.append(textField("conclusion", StudyWords::tr("Conclusion")).wide(40).says(StudyWords::tr("What follows for the number of participants.")));
    return spec;
}

RecordSpec approvals() {
    return {study::Approval::type, StudyWords::tr("approval"), StudyWords::tr("approvals"), StudyWords::tr("Add an approval"),
            StudyWords::tr("Approvals, exemptions and notifications belong here, each with its number."), {},
            {lineField("body", StudyWords::tr("Body")).wide(24), choiceField("kind", StudyWords::tr("Decision"), {{u"approved"_s, StudyWords::tr("approved")}, {u"exempt"_s, StudyWords::tr("exempt")},
                         {u"notified"_s, StudyWords::tr("notified")}}, false).wide(10), lineField("number", StudyWords::tr("Number")).wide(16), dateField("date", StudyWords::tr("Date")),
             lineField("note", StudyWords::tr("Note")).wide(30)}};
}

RecordSpec fundings() {
    return {study::Funding::type, StudyWords::tr("source of funding"), StudyWords::tr("sources of funding"), StudyWords::tr("Add a source of funding"),
            StudyWords::tr("Who paid for the study belongs here, and which part they had in it."), {},
            {lineField("funder", StudyWords::tr("Funder")).wide(28), lineField("number", StudyWords::tr("Number")).wide(14),
             lineField("role", StudyWords::tr("Part in the study")).wide(36)}};
}

RecordSpec plannedDates() {
    return {study::PlannedDate::type, StudyWords::tr("planned date"), StudyWords::tr("planned dates"), StudyWords::tr("Add a date"),
            StudyWords::tr("What has to be done by a certain day belongs here: delete recordings, destroy the key, archive."), {},
            {lineField("what", StudyWords::tr("What")).wide(34), dateField("date", StudyWords::tr("Planned for")), dateField("done", StudyWords::tr("Done on"))}};
}

RecordSpec analyses() {
    return {study::Analysis::type, StudyWords::tr("analysis"), StudyWords::tr("analyses"), StudyWords::tr("Add an analysis"),
            StudyWords::tr("Each use of the material for a question of its own belongs here: a paper, a thesis."), {},
            {lineField("title", StudyWords::tr("Analysis")).wide(30), textField("aim", StudyWords::tr("Aim")),
             lineField("agreementReason", StudyWords::tr("Reason for agreement figures"))
                 .says(StudyWords::tr("Empty: they are off, as usual. The method works by discussion; write here why a journal or team asks for them."))}};
}

RecordSpec questions() {
    return {study::ResearchQuestion::type, StudyWords::tr("research question"), StudyWords::tr("research questions"), StudyWords::tr("Add a question"),
            StudyWords::tr("The question that decides what is a meaning unit belongs here."), {},
            {textField("text", StudyWords::tr("Research question")).wide(40).says(StudyWords::tr("Relevance to it is what makes a stretch of text a meaning unit.")),
             dateField("date", StudyWords::tr("From")).says(StudyWords::tr("The one with the latest date is in force.")),
             textField("reason", StudyWords::tr("Reason for the change")).wide(26)}};
}

RecordSpec rounds() {
    return {study::Round::type, StudyWords::tr("round"), StudyWords::tr("rounds"), StudyWords::tr("Add a round"),
            StudyWords::tr("Where a few transcripts were analysed before the next were made, each such round belongs here."), {},
            {lineField("name", StudyWords::tr("Round")).wide(20), dateField("date", StudyWords::tr("Date")),
             referenceField(FieldKind::References, "sources", StudyWords::tr("Sources"), study::Source::type).wide(28), lineField("note", StudyWords::tr("Note")).wide(24)}};
}

RecordSpec checks() {
    return {study::ParticipantCheck::type, StudyWords::tr("check"), StudyWords::tr("checks"), StudyWords::tr("Add a check"),
            StudyWords::tr("Each time that transcripts or findings were shown to participants belongs here, with what came of it."), {},
            {dateField("date", StudyWords::tr("Date")), lineField("what", StudyWords::tr("What was shown")).wide(26),
             referenceField(FieldKind::References, "participants", StudyWords::tr("To whom"), study::Participant::type).wide(18),
             lineField("outcome", StudyWords::tr("What came of it")).wide(36)}};
}

RecordSpec reviewerComments() {
    constexpr QLatin1StringView answerable("category|analytic text|quote|code group|subgroup|challenge search|discussion|memo|reflexivity|participant check|session|guide|approval");
    return {study::ReviewerComment::type, StudyWords::tr("comment"), StudyWords::tr("comments"), StudyWords::tr("Add a comment"),
            StudyWords::tr("Each comment of a reviewer or editor belongs here, with your answer and what it rests on. Paste them from the letter, a row each."), {},
            {lineField("reviewer", StudyWords::tr("Who")).wide(12), lineField("number", StudyWords::tr("No.")).wide(5), textField("text", StudyWords::tr("Comment")).wide(34),
             textField("answer", StudyWords::tr("Answer")).wide(34), textField("changed", StudyWords::tr("What was changed, and where")).wide(22),
             choiceField("state", StudyWords::tr("State"), {{QString(), StudyWords::tr("open")}, {u"answered"_s, StudyWords::tr("answered")}}, false).wide(10),
             referenceField(FieldKind::References, "grounds", StudyWords::tr("What the answer rests on"), answerable),
             referenceField(FieldKind::Reference, "milestone", StudyWords::tr("Of which milestone"), study::Milestone::type)}};
}

RecordSpec milestones() {
    return {study::Milestone::type, StudyWords::tr("milestone"), StudyWords::tr("milestones"), {},
            StudyWords::tr("A milestone names the study as it is now, so that you can come back to it: submitted, revision 1, accepted."), {},
            {lineField("name", StudyWords::tr("Name")).wide(24), dateField("date", StudyWords::tr("Date")), lineField("note", StudyWords::tr("Note")).wide(44)}};
}

}  // namespace

const RecordSpec& specOf(QLatin1StringView type) {
    static const QHash<QString, RecordSpec> specs = [] {
        QHash<QString, RecordSpec> all;
        for (const RecordSpec& spec : {members(), participants(), recruitments(), sessions(), guides(), topics(), guideQuestions(), sources(), works(),
                                       consents(), relationships(), reflexivity(), power(), approvals(), fundings(), plannedDates(), questions(), rounds(),
                                       checks(), milestones(), reviewerComments(), analyses()})
            all.insert(spec.type, spec);
        return all;
    }();
    const auto found = specs.constFind(QString(type));
    Q_ASSERT(found != specs.cend());
    return *found;
}

}  // namespace kondensat::gui
