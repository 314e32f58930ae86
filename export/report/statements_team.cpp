// The research team, its relation to the participants and what it brought along.
#include "export/report/prose.h"
#include "export/report/sessions.h"
#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

namespace {

QString nameWithInitials(const Member& member) {
    if (member.name.isEmpty()) return member.initials;
    QStringList details{member.initials == member.name ? QString() : member.initials, member.credentials,
                        lowerFirst(unstopped(member.occupation)), member.gender};
    details.removeAll(QString());
    return details.isEmpty() ? member.name : u"%1 (%2)"_s.arg(member.name, details.join(u"; "_s));
}

Statement team(const Facts& f) {
    Statement s;
    QStringList people;
    for (const Member* member : f.members) {
        people.append(nameWithInitials(*member));
        if (member->name.isEmpty() && member->initials.isEmpty()) people.removeLast();
    }
    if (people.isEmpty()) return s;
    s.rest(f.members);
    if (people.size() == 1)
        s.say(u"the study was carried out by %1"_s.arg(people.first()));
    else
        s.say(u"the research team consisted of %1: %2"_s.arg(counted(people.size(), u"researcher"_s), listed(people)));
    return s;
}

/// One line per member in a field of theirs, and who has none.
Statement perMember(const Facts& f, QString Member::*field, const QString& what) {
    Statement s;
    QStringList without;
    for (const Member* member : f.members) {
        if ((member->*field).trimmed().isEmpty()) {
            without.append(f.memberName(member->id));
            continue;
        }
        s.cite(f.memberName(member->id) + u": "_s + member->*field);
        s.grounds.append(member->id);
    }
    if (!s.isEmpty()) s.missFor(what, without);
    return s;
}

Statement credentials(const Facts& f) {
    return perMember(f, &Member::credentials, u"credentials"_s);
}
Statement occupations(const Facts& f) {
    return perMember(f, &Member::occupation, u"occupation"_s);
}
Statement experience(const Facts& f) {
    return perMember(f, &Member::experience, u"experience and training"_s);
}
Statement characteristics(const Facts& f) {
    return perMember(f, &Member::characteristics, u"what the reader should know of the researcher"_s);
}
Statement contributions(const Facts& f) {
    return perMember(f, &Member::contribution, u"contribution"_s);
}

Statement gender(const Facts& f) {
    Statement s;
    QStringList values, without;
    QMap<QString, QStringList> byValue;
    for (const Member* member : f.members) {
        if (member->gender.trimmed().isEmpty()) {
            without.append(f.memberName(member->id));
            continue;
        }
        if (!values.contains(member->gender)) values.append(member->gender);
        byValue[member->gender].append(f.memberName(member->id));
        s.grounds.append(member->id);
    }
    for (const QString& value : values) s.say(listed(byValue[value]) + u": "_s + value);
    if (!s.isEmpty()) s.missFor(u"gender"_s, without);
    return s;
}

Statement interviewers(const Facts& f) {
    Statement s;
    QStringList keys, without;
    QMap<QString, Sessions> sessionsBy;
    for (const Session* session : f.sessions) {
        QStringList people;
        for (const Member* member : f.study.list<Member>())
            if (const QString role = session->roles.value(member->id.toString()); !role.isEmpty())
                people.append(u"%1 (%2)"_s.arg(f.memberName(member->id), inBrackets(role)));
        if (people.isEmpty()) {
            without.append(session->name);
            continue;
        }
        const QString key = people.size() == 2 ? people.join(u" and "_s) : listed(people);
        if (!keys.contains(key)) keys.append(key);
        sessionsBy[key].append(session);
        s.grounds.append(session->id);
    }
    for (const QString& key : keys) {
        const Sessions& held = sessionsBy[key];
        const bool all = f.sessions.size() > 1 && held.size() == f.sessions.size();
        s.say(all ? u"all sessions were conducted by %1"_s.arg(key)
                  : u"%1 conducted %2"_s.arg(key, sessionsNamed(f, held)));
    }
    if (!s.isEmpty()) s.missFor(u"who led the session"_s, without);
    return s;
}

Statement relationships(const Facts& f) {
    Statement s;
    QSet<RecordId> known;
    QSet<RecordId> inScope;
    for (const Participant* participant : f.participants) inScope.insert(participant->id);
    for (const Relationship* relation : f.study.list<Relationship>()) {
        if (relation->text.trimmed().isEmpty() || !inScope.contains(relation->participant)) continue;
        s.cite(u"%1 and %2: %3"_s.arg(f.memberName(relation->member), recordName(f.study, relation->participant),
                                      relation->text));
        s.grounds.append(relation->id);
        known.insert(relation->participant);
    }
    QStringList without;
    for (const Participant* participant : f.participants)
        if (!known.contains(participant->id)) without.append(participant->label);
    if (!s.isEmpty()) s.missFor(u"relationship before the study"_s, without);
    return s;
}

Statement reflexivityLog(const Facts& f) {
    Statement s;
    QStringList before, steps;
    int preconceptions = 0, reflections = 0;
    for (const Reflexivity* entry : f.study.list<Reflexivity>()) {
        const RecordId analysis = f.index.analysisOf(entry->id);
        if (analysis && analysis != f.analysisId) continue;
        s.grounds.append(entry->id);
        if (entry->kind == u"preconception" && entry->step == 0) {
            ++preconceptions;
            if (const QString name = f.memberName(entry->member); !name.isEmpty() && !before.contains(name))
                before.append(name);
        } else {
            ++reflections;
            const QString step = QString::number(entry->step);
            if (entry->step > 0 && !steps.contains(step)) steps.append(step);
        }
    }
    steps.sort();
    if (preconceptions > 0)
        s.say(before.isEmpty() ? u"preconceptions were written down before the analysis"_s
                               : u"preconceptions were written down before the analysis by %1"_s.arg(listed(before)));
    if (reflections > 0)
        s.say(u"%1 the researchers' own part %2 written down%3"_s.arg(
            reflections == 1 ? u"one reflection on"_s : numberFirst(reflections) + u" reflections on"_s,
            reflections == 1 ? u"was"_s : u"were"_s,
            steps.isEmpty() ? u" along the way"_s
            : steps.size() == 4
                ? u" in all four steps of the analysis"_s
                : u" in %1 %2 of the analysis"_s.arg(steps.size() == 1 ? u"step"_s : u"steps"_s, listed(steps))));
    return s;
}

}  // namespace

StatementList teamStatements() {
    return {{u"team"_s, team},
            {u"credentials"_s, credentials},
            {u"occupations"_s, occupations},
            {u"gender of the researchers"_s, gender},
            {u"experience"_s, experience},
            {u"interviewers"_s, interviewers},
            {u"relationships"_s, relationships},
            {u"characteristics"_s, characteristics},
            {u"reflexivity log"_s, reflexivityLog},
            {u"contributions"_s, contributions}};
}

}  // namespace kondensat::exporting
