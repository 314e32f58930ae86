// Who took part, how they were found, and who did not.
#include "export/report/participant_table.h"
#include "export/report/prose.h"
#include "export/report/sessions.h"
#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

namespace {

Statement inclusion(const Facts& f) {
    Statement s;
    if (f.info().inclusion.trimmed().isEmpty()) return s;
    s.say(u"inclusion criteria: %1"_s.arg(lowerFirst(f.info().inclusion.trimmed())));
    s.grounds.append(f.info().id);
    return s;
}

Statement sampleSize(const Facts& f) {
    Statement s;
    if (f.participants.isEmpty()) return s;
    s.rest(f.participants);
    QStringList parts;
    for (const SessionKind& kind : sessionKinds(f)) {
        QSet<RecordId> people;
        for (const Session* session : kind.sessions)
            for (const RecordId& who : session->participants) people.insert(who);
        if (people.isEmpty()) continue;
        parts.append(u"%1 in %2"_s.arg(number(people.size()), counted(kind.sessions.size(), kind.name)));
    }
    const QString all = countedFirst(f.participants.size(), u"participant"_s) + u" took part"_s;
    if (parts.size() == 1)
        s.say(all + u' ' + parts.first().mid(parts.first().indexOf(u" in "_s) + 1));
    else
        s.say(parts.isEmpty() ? all : all + u": "_s + listed(parts));
    return s;
}

int peopleWith(const QList<const Recruitment*>& rows, const QString& outcome) {
    int n = 0;
    for (const Recruitment* row : rows)
        if (row->outcome == outcome) n += std::max(1, row->count);
    return n;
}

QString reasonsFor(const QList<const Recruitment*>& rows, const QString& outcome, const QString& lead) {
    QStringList reasons;
    for (const Recruitment* row : rows)
        if (row->outcome == outcome && !row->reason.trimmed().isEmpty() && !reasons.contains(unstopped(row->reason)))
            reasons.append(unstopped(row->reason));
    for (QString& reason : reasons) reason = quoted(lowerFirst(reason));
    return reasons.isEmpty() ? QString()
                             : lead + u' ' + (reasons.size() == 2 ? reasons.join(u" and "_s) : reasons.join(u"; "_s));
}

Statement nonParticipation(const Facts& f) {
    Statement s;
    const QList<const Recruitment*> rows = f.study.list<Recruitment>();
    if (rows.isEmpty()) return s;
    s.rest(rows);
    int all = 0, open = 0, withoutReason = 0;
    for (const Recruitment* row : rows) {
        const int n = std::max(1, row->count);
        all += n;
        if (row->outcome.isEmpty()) open += n;
        if ((row->outcome == u"declined" || row->outcome == u"dropped out") && row->reason.trimmed().isEmpty())
            withoutReason += n;
    }
    const int accepted = peopleWith(rows, u"accepted"_s);
    if (accepted == all) {
        s.say(all == 1 ? u"the one person approached agreed to take part"_s
                       : u"all %1 people approached agreed to take part"_s.arg(number(all)));
        return s;
    }
    static const QList<std::pair<QString, QString>> outcomes{{u"declined"_s, u"declined"_s},
                                                             {u"no answer"_s, u"did not answer"_s},
                                                             {u"dropped out"_s, u"dropped out after having agreed"_s}};
    QStringList parts;
    if (accepted > 0) parts.append(number(accepted) + u" took part"_s);
    for (const auto& [outcome, words] : outcomes)
        if (const int n = peopleWith(rows, outcome)) parts.append(number(n) + u' ' + words);
    if (!parts.isEmpty())
        s.say(
            u"of the %1 approached, %2"_s.arg(all == 1 ? u"one person"_s : number(all) + u" people"_s, listed(parts)));
    if (!f.isForPublic()) {  // what people said when they declined
        s.say(reasonsFor(rows, u"declined"_s, u"the reasons on record for declining were"_s));
        s.say(reasonsFor(rows, u"dropped out"_s, u"the reasons on record for dropping out were"_s));
    }
    if (withoutReason > 0)
        s.miss(u"the reason of %1 who did not take part"_s.arg(counted(withoutReason, u"person"_s, u"people"_s)));
    if (open > 0) s.miss(u"what came of approaching %1"_s.arg(counted(open, u"person"_s, u"people"_s)));
    return s;
}

/// "value (n)" for a text recorded per participant, and those without.
Statement tallied(const Facts& f, QString Participant::*field, const QString& lead, const QString& what) {
    Statement s;
    QStringList values, without;
    QMap<QString, int> counts;
    for (const Participant* participant : f.participants) {
        const QString value = unstopped(participant->*field);
        if (value.isEmpty()) {
            without.append(participant->label);
            continue;
        }
        if (counts[value]++ == 0) values.append(value);
        s.grounds.append(participant->id);
    }
    for (QString& value : values) value = u"%1 (%2)"_s.arg(lowerFirst(value), counted(counts[value], u"participant"_s));
    if (values.isEmpty()) return s;
    s.say(lead + u": "_s + values.join(u"; "_s));
    s.missFor(what, without);
    return s;
}

Statement approach(const Facts& f) {
    return tallied(f, &Participant::approach, u"participants were approached as follows"_s,
                   u"how they were approached"_s);
}

Statement transcriptsReturned(const Facts& f) {
    return tallied(f, &Participant::transcriptReturned, u"return of the transcript for comment or correction"_s,
                   u"whether the transcript was returned"_s);
}

Statement sample(const Facts& f) {
    Statement s;
    const ParticipantTable table = participantTable(f);
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        QStringList values;
        QMap<QString, int> counts;
        for (const QStringList& row : table.cells)
            if (!row[c].isEmpty() && counts[row[c]]++ == 0) values.append(row[c]);
        std::stable_partition(values.begin(), values.end(), [](const QString& v) { return v != u"–"; });
        for (QString& value : values)
            value = u"%1 (%2)"_s.arg(value == u"–" ? u"withheld"_s : value).arg(counts[value]);
        s.say(u"%1: %2"_s.arg(table.columns[c], values.join(u", "_s)));
    }
    if (table.columns.isEmpty() && table.leftOut.isEmpty()) return s;
    s.sentences.append(withheldNote(table, 2));
    QStringList without;
    for (const Participant* participant : f.participants) {
        if (participant->attributes.isEmpty())
            without.append(participant->label);
        else
            s.grounds.append(participant->id);
    }
    s.missFor(u"attributes"_s, without);
    return s;
}

Statement repeats(const Facts& f) {
    Statement s;
    QHash<RecordId, int> times;
    for (const Session* session : f.sessions)
        for (const RecordId& who : session->participants) ++times[who];
    if (times.isEmpty()) return s;
    s.rest(f.sessions);
    QStringList again, without;
    for (const Participant* participant : f.participants) {
        if (times.value(participant->id) > 1) again.append(participant->label);
        if (!times.contains(participant->id)) without.append(participant->label);
    }
    if (again.isEmpty())
        s.say(u"no interview was repeated; each participant took part once"_s);
    else
        s.say(u"%1 took part in more than one session"_s.arg(listed(again)));
    s.missFor(u"the session they took part in"_s, without);
    return s;
}

Statement participantChecks(const Facts& f) {
    Statement s;
    for (const ParticipantCheck* check : f.study.list<ParticipantCheck>()) {
        s.grounds.append(check->id);
        const QString when = date(check->date);
        const QString who =
            check->participants.isEmpty() ? QString() : counted(check->participants.size(), u"participant"_s);
        QString words = check->what.isEmpty() ? u"material was shown to participants"_s : unstopped(check->what);
        QStringList details{who, when};
        details.removeAll(QString());
        if (!details.isEmpty()) words += u" (%1)"_s.arg(details.join(u", "_s));
        s.say(words);
        if (check->outcome.trimmed().isEmpty())
            s.miss(u"what came of the check%1"_s.arg(when.isEmpty() ? QString() : u" of "_s + when));
        s.cite(check->outcome);
    }
    return s;
}

}  // namespace

StatementList sampleStatements() {
    return {{u"inclusion criteria"_s, inclusion},
            {u"sample size"_s, sampleSize},
            {u"non-participation"_s, nonParticipation},
            {u"approach"_s, approach},
            {u"sample"_s, sample},
            {u"repeat interviews"_s, repeats},
            {u"transcripts returned"_s, transcriptsReturned},
            {u"participant checks"_s, participantChecks}};
}

}  // namespace kondensat::exporting
