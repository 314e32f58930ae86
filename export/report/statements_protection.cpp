// What is kept of people, where, and until when: work logs, files, particulars, permissions.
#include <QRegularExpression>

#include "export/report/participant_table.h"
#include "export/report/prose.h"
#include "export/report/sessions.h"
#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

QString plannedWords(const PlannedDate& planned) {
    QStringList when;
    if (!planned.date.isEmpty()) when.append(u"planned for "_s + date(planned.date));
    if (!planned.done.isEmpty()) when.append((planned.done.size() >= 10 ? u"done on "_s : u"done in "_s) + date(planned.done));
    const QString what = lowerFirst(unstopped(planned.what));
    return when.isEmpty() ? what : u"%1 (%2)"_s.arg(what, when.join(u", "_s));
}

namespace {

void note(QStringList& list, const QString& words) {
    if (!words.trimmed().isEmpty() && !list.contains(unstopped(words))) list.append(unstopped(words));
}

/// "all seven sources", "one source", "five of the seven sources".
QString shareOf(qsizetype n, qsizetype all, const QString& what) {
    if (n < all) return u"%1 of the %2"_s.arg(number(n), counted(all, what));
    return all == 1 ? u"the "_s + what : u"all "_s + counted(all, what);
}

/// The log's lines of one activity, source by source.
QList<const Work*> worksOf(const Facts& f, const Source& source, const QString& activity) {
    QList<const Work*> works;
    for (const Work* work : f.index.children<Work>(source.id))
        if (work->activity == activity) works.append(work);
    return works;
}

Statement pseudonymisation(const Facts& f) {
    Statement s;
    QStringList by, rules, without;
    qsizetype done = 0;
    for (const Source* source : f.sources) {
        const auto works = worksOf(f, *source, u"pseudonymised"_s);
        if (works.isEmpty()) without.append(source->title);
        done += works.isEmpty() ? 0 : 1;
        s.rest(works);
        for (const Work* work : works) note(by, f.memberName(work->member)), note(rules, work->conventions);
    }
    if (done == 0) return s;
    s.say(u"%1 %2 pseudonymised%3"_s.arg(shareOf(done, f.sources.size(), u"source"_s), done == 1 ? u"was"_s : u"were"_s,
                                         by.isEmpty() ? QString() : u" by "_s + listed(by)));
    for (QString& rule : rules) rule = quoted(rule);
    if (!rules.isEmpty()) s.say(u"the rules on record are %1"_s.arg(rules.join(u" and "_s)));
    s.missFor(u"pseudonymisation in the work log"_s, without);
    return s;
}

/// What became of the recordings, session by session, as the work logs of their sources say.
Statement recordings(const Facts& f) {
    Statement s;
    Sessions deleted;
    QStringList dates, by, moved, without;
    for (const Session* session : f.sessions) {
        bool recorded = !session->recording.trimmed().isEmpty() && !saysNone(session->recording), gone = false;
        for (const Source* source : f.sources) {
            if (source->session != session->id) continue;
            for (const Work* work : worksOf(f, *source, u"recorded"_s))
                recorded = true, note(moved, work->note), s.grounds.append(work->id);
            for (const Work* work : worksOf(f, *source, u"recording deleted"_s)) {
                gone = true;
                dates.append(work->date), note(by, f.memberName(work->member));
                s.grounds.append(work->id);
            }
        }
        if (gone)
            deleted.append(session);
        else if (recorded)
            without.append(session->name);
    }
    for (QString& each : moved) each = quoted(each);
    if (!moved.isEmpty()) s.say(u"the log says of the recordings: %1"_s.arg(moved.join(u"; "_s)));
    dates.removeAll(QString());
    if (!deleted.isEmpty())
        s.say(u"the recording%1 of %2 %3 deleted%4%5"_s.arg(
            deleted.size() == 1 ? QString() : u"s"_s, sessionsNamed(f, deleted), deleted.size() == 1 ? u"was"_s : u"were"_s,
            dates.isEmpty() ? QString() : u' ' + dateSpan(dates), by.isEmpty() ? QString() : u" by "_s + listed(by)));
    if (s.isEmpty()) s.grounds.clear();
    s.missFor(u"what became of the recording"_s, s.isEmpty() ? QStringList() : without);
    return s;
}

Statement keyOfNames(const Facts& f) {
    static const QRegularExpression key(u"\\b(?:keys?|code list|nøgle\\w*|nøkkel\\w*|kodenøkkel\\w*|nyckel\\w*|kodnyckel\\w*|schlüssel\\w*)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Statement s;
    for (const PlannedDate* planned : f.study.list<PlannedDate>()) {
        if (!planned->what.contains(key)) continue;
        s.say(plannedWords(*planned));
        s.grounds.append(planned->id);
    }
    return s;
}

Statement keptFiles(const Facts& f) {
    Statement s;
    QMap<QString, int> kept, linked;
    for (const Source* source : f.sources) {
        if (source->original.isEmpty()) continue;
        const auto* file = f.study.find<Attachment>(source->attachment);
        ++(file && !file->content.isEmpty() ? kept : linked)[u"original document"_s];
        s.grounds.append(file ? file->id : source->id);
    }
    for (const Attachment* file : f.study.list<Attachment>()) {
        if (!file->mediaType.startsWith("audio/"_L1) && !file->mediaType.startsWith("video/"_L1)) continue;
        ++(file->content.isEmpty() ? linked : kept)[u"recording"_s];
        s.grounds.append(file->id);
    }
    const auto said = [](const QMap<QString, int>& files) {
        QStringList parts;
        for (auto it = files.cbegin(); it != files.cend(); ++it) parts.append(counted(it.value(), it.key()));
        return listed(parts);
    };
    if (!kept.isEmpty()) s.say(u"beside the texts, the study file holds %1"_s.arg(said(kept)));
    if (!linked.isEmpty()) s.say(u"not in the study file, and known to it by name: %1"_s.arg(said(linked)));
    return s;
}

Statement particulars(const Facts& f) {
    Statement s;
    QStringList names;
    for (const Participant* participant : f.participants) {
        if (!participant->attributes.isEmpty()) s.grounds.append(participant->id);
        for (const QString& name : participant->attributes.keys())
            if (!names.contains(name)) names.append(name);
    }
    if (names.isEmpty()) return s;
    s.say(u"on record of participants, under an id and without names: %1"_s.arg(listed(names)));
    s.sentences.append(withheldNote(participantTable(f), 2));
    return s;
}

Statement workPlaces(const Facts& f) {
    Statement s;
    QStringList places, without;
    QMap<QString, QStringList> activities;
    for (const Source* source : f.sources)
        for (const Work* work : f.index.children<Work>(source->id)) {
            const QString place = unstopped(work->place);
            if (place.isEmpty() || work->activity.isEmpty()) continue;
            note(places, place), note(activities[place], work->activity);
            s.grounds.append(work->id);
        }
    for (const QString& place : places) s.say(u"%1: %2"_s.arg(place, listed(activities[place])));
    return s;
}

Statement tools(const Facts& f) {
    Statement s;
    QStringList names;
    QMap<QString, QStringList> activities;
    for (const Source* source : f.sources)
        for (const Work* work : f.index.children<Work>(source->id)) {
            const QString tool = unstopped(work->tool);
            if (tool.isEmpty() || work->activity.isEmpty()) continue;
            note(names, tool), note(activities[tool], work->activity);
            s.grounds.append(work->id);
        }
    for (const QString& name : names) s.say(u"%1: %2"_s.arg(name, listed(activities[name])));
    return s;
}

/// What may be done with the material beyond the study, as the latest consent of each participant says.
Statement permissions(const Facts& f) {
    static const QList<std::pair<QString, QString>> scopes{{u"secondary use"_s, u"secondary use"_s},
                                                           {u"sharing"_s, u"sharing of the material"_s},
                                                           {u"contact again"_s, u"being contacted again"_s}};
    Statement s;
    QSet<RecordId> used;
    for (const auto& [scope, words] : scopes) {
        int yes = 0;
        QStringList no, silent;
        for (const Participant* participant : f.participants) {
            QString said;
            for (const Consent* consent : f.index.children<Consent>(participant->id))
                if (const QString value = consent->scopes.value(scope).trimmed().toLower(); !value.isEmpty()) {
                    said = value;
                    used.insert(consent->id);
                }
            yes += said == u"yes" ? 1 : 0;
            if (said == u"no") no.append(participant->label);
            if (said.isEmpty()) silent.append(participant->label);
        }
        if (yes == 0 && no.isEmpty()) continue;
        s.say(u"%1: %2"_s.arg(words, no.isEmpty()  ? u"allowed by %1"_s.arg(shareOf(yes, f.participants.size(), u"participant"_s))
                                     : yes == 0    ? u"declined by %1"_s.arg(shareOf(no.size(), f.participants.size(), u"participant"_s))
                                                   : u"allowed by %1, declined by %2"_s.arg(number(yes), listed(no))));
        s.missFor(u"whether they allow "_s + words, silent);
    }
    for (const Participant* participant : f.participants)
        for (const Consent* consent : f.index.children<Consent>(participant->id))
            if (used.contains(consent->id)) s.grounds.append(consent->id);
    return s;
}

Statement withdrawals(const Facts& f) {
    Statement s;
    QStringList open;
    bool any = false;
    for (const Participant* participant : f.participants)
        for (const Consent* consent : f.index.children<Consent>(participant->id)) {
            s.grounds.append(consent->id);
            if (consent->withdrawn.isEmpty()) continue;
            any = true;
            s.say(u"%1 withdrew on %2%3"_s.arg(participant->label, date(consent->withdrawn),
                                               consent->withdrawalScope.isEmpty()
                                                   ? QString()
                                                   : u" (%1)"_s.arg(inBrackets(unstopped(consent->withdrawalScope)))));
            s.cite(consent->withdrawalAction);
            if (consent->withdrawalAction.trimmed().isEmpty()) open.append(participant->label);
        }
    if (!s.grounds.isEmpty() && !any) s.say(u"no withdrawal is on record"_s);
    s.missFor(u"what was done after the withdrawal"_s, open);
    return s;
}

}  // namespace

StatementList protectionStatements() {
    return {{u"pseudonymisation"_s, pseudonymisation},
            {u"recordings"_s, recordings},
            {u"key of names"_s, keyOfNames},
            {u"kept files"_s, keptFiles},
            {u"particulars"_s, particulars},
            {u"places of work"_s, workPlaces},
            {u"tools"_s, tools},
            {u"permissions"_s, permissions},
            {u"withdrawals"_s, withdrawals}};
}

}  // namespace kondensat::exporting
