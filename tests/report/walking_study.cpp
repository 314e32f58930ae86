#include "tests/report/walking_study.h"

using namespace Qt::StringLiterals;

namespace kondensat::tests {

using namespace study;

WalkingStudy::WalkingStudy(Bare) {
    StudyInfo study;
    study.id = RecordId::of("study");
    study.title = u"Walking together"_s;
    set.add(study);
    analysis = add(Analysis{});
}

WalkingStudy::WalkingStudy() : WalkingStudy(Bare{}) {
    addDesign();
    addPeople();
    addSessions();
    addSources();
    addAnalysis();
    addFindings();
}

void WalkingStudy::addDesign() {
    const QList<std::pair<QString StudyInfo::*, QString>> texts{
        {&StudyInfo::subtitle, u"An interview study"_s},
        {&StudyInfo::abstract, u"Walking in a group was explored."_s},
        {&StudyInfo::background, u"Walking groups are old.\n\nLittle is written about them."_s},
        {&StudyInfo::orientation, u"The study was descriptive and phenomenological"_s},
        {&StudyInfo::sampling, u"Participants were sampled purposively."_s},
        {&StudyInfo::inclusion, u"All had walked for a year."_s},
        {&StudyInfo::participantKnowledge, u"Participants knew why the study was made."_s},
        {&StudyInfo::relationship, u"Nobody knew the researchers before."_s},
        {&StudyInfo::derivation, u"Themes were derived from the data."_s},
        {&StudyInfo::participantChecking, u"Participants did not comment on the findings."_s},
        {&StudyInfo::consistency, u"Paragraphs were linked to condensates."_s},
        {&StudyInfo::minorThemes, u"Diverging views were kept."_s},
        {&StudyInfo::quoteLabel, u"({id}, {role})"_s}};
    for (const auto& [field, words] : texts) info(field, words);
    info(&StudyInfo::quotePolicy, {u"hesitations removed"_s, u"additions in brackets"_s});
    set.set(analysis, &Analysis::aim, u"The aim was to explore what walking together means."_s);
    add(ResearchQuestion{{{}, analysis}, u"What does walking together give?"_s, u"2022-01-10"_s});
}

void WalkingStudy::addPeople() {
    Member a;
    a.name = u"Anna Bro"_s, a.initials = u"AB"_s, a.credentials = u"PhD"_s, a.occupation = u"Senior researcher"_s;
    a.gender = u"woman"_s, a.experience = u"Ten years of interviewing."_s, a.characteristics = u"Walks every day."_s;
    a.contribution = u"Idea and analysis."_s, a.roles = {{u"step 2"_s, u"marked meaning units"_s}};
    Member c;
    c.name = u"Carl Dam"_s, c.initials = u"CD"_s, c.credentials = u"MSc"_s, c.occupation = u"Student"_s;
    c.gender = u"man"_s, c.experience = u"First study."_s, c.characteristics = u"Had never joined a group."_s;
    ab = add(a), cd = add(c);
    const auto person = [&](const QString& label, const QString& role, const QString& gender, const QString& town) {
        return participant(label, {{u"role"_s, role}, {u"gender"_s, gender}, {u"town"_s, town}});
    };
    p1 = person(u"P1"_s, u"walker"_s, u"woman"_s, u"north"_s);
    p2 = person(u"P2"_s, u"walker"_s, u"woman"_s, u"north"_s);
    p3 = person(u"P3"_s, u"leader"_s, u"woman"_s, u"south"_s);
    p4 = person(u"P4"_s, u"leader"_s, u"woman"_s, u"east"_s);
    p5 = person(u"P5"_s, u"walker"_s, u"man"_s, u"west"_s);
    for (const RecordId& each : {p1, p2, p3, p4, p5}) {
        Consent consent;
        consent.parent = each, consent.date = u"2022-02-01"_s;
        consent.scopes = {{u"quotes"_s, u"yes"_s}};
        add(consent);
    }
    Recruitment accepted, declined;
    accepted.count = 5, accepted.outcome = u"accepted"_s;
    declined.count = 2, declined.outcome = u"declined"_s, declined.reason = u"Had no time."_s;
    add(accepted), add(declined);
}

void WalkingStudy::addSessions() {
    oldGuide = add(Guide{{}, u"Pilot"_s, u"0.9"_s, u"2022-01-01"_s, {}, true});
    guide = add(Guide{{}, u"Guide"_s, u"1.0"_s, u"2022-01-20"_s, {}});
    const RecordId start = add(GuideTopic{{{}, guide}, u"Beginning"_s}),
                   walk = add(GuideTopic{{{}, guide}, u"The walk"_s});
    Q_UNUSED(start);
    add(GuideQuestion{{{}, walk}, u"What happens on a walk?"_s});
    add(GuideQuestion{{{}, walk}, u"What would you miss?"_s});
    const auto session = [&](const QString& name, const QString& mode, const QString& date, int minutes,
                             const RefSet& who) {
        Session s;
        s.name = name, s.mode = mode, s.date = date, s.minutes = minutes, s.participants = who, s.guide = guide;
        s.place = u"The library"_s, s.othersPresent = u"none"_s, s.recording = u"audio"_s, s.language = u"en"_s;
        s.roles = {{ab.toString(), u"moderator"_s}};
        return add(s);
    };
    s1 = session(u"Focus group 1"_s, u"focus group, in person"_s, u"2022-02-01"_s, 70, {p1, p2});
    s2 = session(u"Focus group 2"_s, u"focus group, in person"_s, u"2022-02-08"_s, 60, {p3, p4});
    s3 = session(u"Interview 1"_s, u"individual interview, in person"_s, u"2022-03-09"_s, 35, {p5});
}

void WalkingStudy::addSources() {
    fg1 = source(
        u"Focus group 1"_s, u"transcript"_s, s1, u"en"_s,
        u"AB: What happens on a walk?\nP1: Well, erm, we sit on the bench and talk.\nP2: The bench is where it starts."_s);
    fg2 = source(u"Focus group 2"_s, u"transcript"_s, s2, u"en"_s,
                 u"P3: Rain never stopped anyone.\nP4: It stopped me once."_s);
    i1 = source(u"Interview 1"_s, u"transcript"_s, s3, u"da"_s, u"P5: Regnen gør ingenting, når man er flere."_s);
    notes = source(u"Notes 1"_s, u"field note"_s, s1, u"en"_s, {});
    for (const RecordId& each : {p1, p2, p3, p4, p5}) {
        set.set(each, &Participant::approach, u"By letter"_s);
        set.set(each, &Participant::transcriptReturned, u"no"_s);
    }
}

void WalkingStudy::addAnalysis() {
    add(PreliminaryTheme{{{}, analysis}, u"Company"_s, {}, u"2022-03-20"_s, {}, true, false, u"kept"_s});
    add(PreliminaryTheme{
        {{}, analysis}, u"Shoes"_s, {}, u"2022-03-20"_s, {}, true, false, u"set aside"_s, u"about equipment"_s});
    Reflexivity before;
    before.kind = u"preconception"_s, before.member = ab, before.text = u"I expect joy."_s;
    add(before);
    company = add(CodeGroup{{{}, analysis}, u"Company"_s}), weather = add(CodeGroup{{{}, analysis}, u"Weather"_s});
    bench = add(Subgroup{{{}, company}, u"The bench"_s}), rain = add(Subgroup{{{}, weather}, u"Rain"_s});
    benchUnit = unit(fg1, u"Well, erm, we sit on the bench and talk."_s, u"sitting"_s, bench, company);
    rainUnit = unit(i1, u"Regnen gør ingenting, når man er flere."_s, u"rain is nothing"_s, rain, weather);
    unit(fg2, u"Rain never stopped anyone."_s, u"rain is nothing"_s, rain, weather);
    for (const auto& [subgroup, words] :
         {std::pair{bench, u"I sit down on the bench, and then we talk."_s}, {rain, u"Rain is nothing to me."_s}}) {
        const RecordId condensate = add(Condensate{{{}, subgroup}});
        set.write(condensate, words);
    }
    add(GoldQuote{{{}, bench}, benchUnit});
    add(GoldQuote{{{}, rain}, rainUnit});
    InformationPower power;
    power.date = u"2022-03-12"_s, power.stage = u"after data collection"_s;
    for (const char* key : {"aim", "specificity", "theory", "dialogue", "strategy"})
        power.judgements.insert(QString::fromLatin1(key), u"fair"_s);
    power.conclusion = u"The material was judged sufficient."_s;
    add(power);
}

void WalkingStudy::addFindings() {
    Category category;
    category.parent = analysis, category.name = u"Company and weather"_s,
    category.heading = u"Company outweighs the weather"_s;
    category.groups = {company, weather};
    theme = add(category);
    benchText = add(AnalyticText{{{}, theme}, bench, u"Talk begins on the bench"_s});
    rainText = add(AnalyticText{{{}, theme}, rain});
    intro = add(AnalyticText{{{}, theme}});
    tell(intro, u"Walking was company first."_s, {});
    benchQuote =
        quote(benchText, fg1, u"Well, erm, we sit on the bench and talk."_s, u"Well, we sit on the bench and talk."_s);
    dialogue = quote(benchText, fg1, u"we sit on the bench and talk.\nThe bench is where it starts."_s);
    rainQuote = quote(rainText, i1, u"Regnen gør ingenting, når man er flere."_s);
    tell(benchText, u"The bench mattered:\n{}\nTwo agreed.\n{}"_s, {benchQuote, dialogue});
    tell(rainText, u"Rain was no obstacle.\n{}"_s, {rainQuote});
    const RecordId translation =
        translate(rainQuote, u"verbatim"_s, u"en"_s, u"The rain is nothing when there are several of you."_s);
    set.set(translation, &Translation::state, u"checked"_s);
}

RecordId WalkingStudy::participant(const QString& label, const QMap<QString, QString>& attributes) {
    Participant p;
    p.label = label, p.attributes = attributes;
    return m_labels[label] = add(p);
}

RecordId WalkingStudy::source(const QString& title, const QString& kind, const RecordId& session,
                              const QString& language, const QString& turns) {
    Source source;
    source.title = title, source.kind = kind, source.session = session, source.language = language;
    QStringList lines;
    text::Edit marks;
    quint32 at = 0;
    for (const QString& turn : turns.split(u'\n', Qt::SkipEmptyParts)) {
        const QString who = turn.section(u": "_s, 0, 0), words = turn.section(u": "_s, 1);
        source.speakers.insert(who, who);
        source.speakerIs.insert(who, (who == u"AB" ? ab : m_labels.value(who)).toString());
        marks.append(text::Mark{{set.entry(), at}, QJsonObject{{u"speaker"_s, who}}});
        lines.append(words);
        at += quint32(words.size() + 1);
    }
    const RecordId id = add(source);
    m_texts[id] = lines.join(u'\n');
    set.write(id, m_texts[id]);
    set.edit(id, marks);
    return id;
}

text::Range WalkingStudy::rangeOf(const RecordId& source, const QString& words) const {
    const qsizetype at = m_texts.value(source).indexOf(words);
    Q_ASSERT(at >= 0);
    return {{set.entry(), quint32(at)}, {set.entry(), quint32(at + words.size() - 1)}};
}

RecordId WalkingStudy::unit(const RecordId& source, const QString& words, const QString& code, const RecordId& subgroup,
                            const RecordId& group) {
    MeaningUnit unit;
    unit.parent = analysis, unit.source = source, unit.range = rangeOf(source, words), unit.code = code,
    unit.member = ab;
    unit.groups = {group}, unit.subgroups = {subgroup};
    return add(unit);
}

RecordId WalkingStudy::quote(const RecordId& text, const RecordId& source, const QString& words,
                             const QString& edited) {
    Quote quote;
    quote.parent = text, quote.source = source, quote.range = rangeOf(source, words), quote.verbatim = words,
    quote.edited = edited;
    return add(quote);
}

void WalkingStudy::tell(const RecordId& id, QString words, const QList<RecordId>& quotes) {
    text::Edit marks;
    for (const RecordId& quote : quotes) {
        const qsizetype at = words.indexOf(u"{}"_s);
        words.replace(at, 2, QChar(QChar::ObjectReplacementCharacter));
        marks.append(text::Mark{{set.entry(), quint32(at)}, QJsonObject{{u"quote"_s, quote.toString()}}});
    }
    set.write(id, words);
    set.edit(id, marks);
}

RecordId WalkingStudy::translate(const RecordId& of, const QString& field, const QString& language,
                                 const QString& words) {
    Translation translation;
    translation.parent = of, translation.field = field, translation.language = language;
    const RecordId id = add(translation);
    set.write(id, words);
    return id;
}

Study WalkingStudy::study() const {
    Entry entry;
    entry.id = set.entry();
    entry.replica = ReplicaId::fresh();
    entry.sequence = entry.lamport = 1;
    entry.changes = set.changes();
    return fold({entry});
}

}  // namespace kondensat::tests
