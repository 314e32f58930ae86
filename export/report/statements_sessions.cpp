// Data collection: sessions, guide, recording, notes, transcripts.
#include <QRegularExpression>
#include <numeric>

#include "export/report/prose.h"
#include "export/report/sessions.h"
#include "export/report/statement.h"
#include "export/report/tables.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

QList<SessionKind> sessionKinds(const Facts& facts) {
    QList<SessionKind> kinds;
    for (const Session* session : facts.sessions) {
        QString name = session->mode.section(u',', 0, 0).trimmed();
        name = name.isEmpty() ? u"session"_s : lowerFirst(name);
        const auto known =
            std::find_if(kinds.begin(), kinds.end(), [&](const SessionKind& k) { return k.name == name; });
        if (known == kinds.end())
            kinds.append({name, {session}});
        else
            known->sessions.append(session);
    }
    return kinds;
}

QString sessionsCounted(const Facts& facts) {
    QStringList parts;
    for (const SessionKind& kind : sessionKinds(facts)) parts.append(counted(kind.sessions.size(), kind.name));
    return listed(parts);
}

QString sessionNamed(const Facts& facts, const Session& session) {
    static const QStringList common{u"focus"_s,   u"interview"_s,   u"group"_s, u"session"_s,
                                    u"meeting"_s, u"observation"_s, u"pair"_s,  u"individual"_s};
    const auto shortOf = [](const Session& each) { return each.name.section(u',', 0, 0).trimmed(); };
    const qsizetype alike = std::count_if(facts.sessions.cbegin(), facts.sessions.cend(),
                                          [&](const Session* each) { return shortOf(*each) == shortOf(session); });
    const QString name = alike == 1 ? shortOf(session) : session.name;
    return common.contains(name.section(u' ', 0, 0).toLower()) ? lowerFirst(name) : name;
}

QString sessionsNamed(const Facts& facts, const Sessions& sessions) {
    if (sessions.size() == facts.sessions.size() && sessions.size() > 1)
        return sessions.size() == 2 ? u"both sessions"_s : u"all %1 sessions"_s.arg(number(sessions.size()));
    QStringList names;
    for (const Session* session : sessions) names.append(sessionNamed(facts, *session));
    return namesListed(names);
}

bool saysNone(const QString& text) {
    static const QStringList none{u"none"_s, u"no"_s, u"nobody"_s, u"no one"_s, u"not recorded"_s};
    return none.contains(unstopped(text).toLower());
}

namespace {

QStringList namesOf(const Sessions& sessions) {
    QStringList names;
    for (const Session* session : sessions) names.append(session->name);
    return names;
}

/// Sessions by a text of theirs, in the order of the first; those without it under the empty text.
QList<std::pair<QString, Sessions>> sessionsBy(const Facts& f, const std::function<QString(const Session&)>& textOf) {
    QList<std::pair<QString, Sessions>> groups;
    for (const Session* session : f.sessions) {
        const QString value = unstopped(textOf(*session));
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == value; });
        if (known == groups.end())
            groups.append({value, {session}});
        else
            known->second.append(session);
    }
    return groups;
}

Statement sessions(const Facts& f) {
    Statement s;
    if (f.sessions.isEmpty()) return s;
    s.rest(f.sessions);
    QStringList dates, languages, ways, without;
    Sessions interpreted;
    for (const Session* session : f.sessions) {
        dates.append(session->date);
        if (session->date.isEmpty()) without.append(session->name);
        if (!session->language.isEmpty() && !languages.contains(language(session->language)))
            languages.append(language(session->language));
        if (const QString way = session->mode.section(u',', 1).trimmed(); !ways.contains(way)) ways.append(way);
    }
    s.say(u"%1 %2 held%3%4"_s.arg(sessionsCounted(f), f.sessions.size() == 1 ? u"was"_s : u"were"_s,
                                  ways.size() == 1 && !ways.first().isEmpty() ? u' ' + ways.first() : QString(),
                                  dates.isEmpty() || dateSpan(dates).isEmpty() ? QString() : u' ' + dateSpan(dates)));
    if (!languages.isEmpty()) {
        const bool noneUsed = std::all_of(f.sessions.cbegin(), f.sessions.cend(),
                                          [](const auto* each) { return saysNone(each->interpreter); });
        for (const Session* each : f.sessions)
            if (!each->interpreter.isEmpty() && !saysNone(each->interpreter)) interpreted.append(each);
        s.say(u"%1 held in %2%3"_s.arg(f.sessions.size() == 1 ? u"it was"_s : u"they were"_s, listed(languages),
                                       noneUsed ? u", without an interpreter"_s : QString()));
        if (!interpreted.isEmpty()) s.say(u"an interpreter took part in %1"_s.arg(sessionsNamed(f, interpreted)));
    }
    s.missFor(u"date"_s, without);
    return s;
}

Statement places(const Facts& f) {
    Statement s;
    QStringList without;
    for (const auto& [place, held] : sessionsBy(f, [](const Session& each) { return each.place; })) {
        if (place.isEmpty())
            without = namesOf(held);
        else
            s.say(u"%1: %2"_s.arg(sessionsNamed(f, held), lowerFirst(place)));
    }
    if (s.isEmpty()) return s;
    s.rest(f.sessions);
    s.missFor(u"place"_s, without);
    return s;
}

/// "In focus group 1, nobody besides the participants was present. F1f came late." from "None besides the participants.
/// F1f came late."
QString whoWasThere(const QString& session, const QString& words) {
    static const QRegularExpression none(
        u"^(?:none|nobody|no one)\\s+((?:besides|but|except|other than|apart from)\\s.*?)(?:\\.\\s+(.*)|\\.?)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = none.match(words.trimmed()); match.hasMatch())
        return u"In %1, nobody %2 was present. %3"_s.arg(session, match.captured(1), stopped(match.captured(2)))
            .trimmed();
    return u"Also present in %1: %2"_s.arg(session, stopped(lowerFirst(words.trimmed())));
}

Statement presence(const Facts& f) {
    Statement s;
    QStringList without, others;
    Sessions alone;
    for (const Session* session : f.sessions) {
        if (session->othersPresent.trimmed().isEmpty()) {
            without.append(session->name);
            continue;
        }
        s.grounds.append(session->id);
        if (saysNone(session->othersPresent))
            alone.append(session);
        else
            others.append(whoWasThere(sessionNamed(f, *session), session->othersPresent));
    }
    if (!alone.isEmpty())
        s.say(u"nobody besides participants and researchers was present"_s +
              (alone.size() == f.sessions.size() ? QString() : u" in "_s + sessionsNamed(f, alone)));
    if (!f.isForPublic())
        for (const QString& other : others) s.cite(other);
    if (!s.isEmpty()) s.missFor(u"who else was present"_s, without);
    return s;
}

Statement durations(const Facts& f) {
    Statement s;
    QList<int> minutes;
    QStringList without;
    for (const Session* session : f.sessions) {
        if (session->minutes > 0)
            minutes.append(session->minutes), s.grounds.append(session->id);
        else
            without.append(session->name);
    }
    if (minutes.isEmpty()) return s;
    std::sort(minutes.begin(), minutes.end());
    const qsizetype n = minutes.size();
    const double median = n % 2 ? minutes[n / 2] : (minutes[n / 2 - 1] + minutes[n / 2]) / 2.0;
    if (n == 1)
        s.say(u"the session lasted %1 minutes"_s.arg(minutes.first()));
    else if (minutes.first() == minutes.last())
        s.say(u"the sessions lasted %1 minutes each"_s.arg(minutes.first()));
    else
        s.say(u"the sessions lasted between %1 and %2 minutes (median %3)"_s.arg(minutes.first())
                  .arg(minutes.last())
                  .arg(median));
    s.missFor(u"duration"_s, without);
    return s;
}

Statement recording(const Facts& f) {
    Statement s;
    const auto how = [&](const Session& session) {
        if (!session.recording.isEmpty()) return f.isForPublic() && !saysNone(session.recording) ? u"yes"_s : session.recording;
        for (const Source* source : f.sources)
            if (source->session == session.id)
                for (const Work* work : f.index.children<Work>(source->id))
                    if (work->activity == u"recorded") return work->tool.isEmpty() || f.isForPublic() ? u"yes"_s : work->tool;
        return QString();
    };
    QStringList without;
    for (const auto& [value, held] : sessionsBy(f, how)) {
        const QString verb = held.size() == 1 ? u"was"_s : u"were"_s, which = sessionsNamed(f, held);
        if (value.isEmpty())
            without = namesOf(held);
        else if (saysNone(value))
            s.say(u"%1 %2 not recorded"_s.arg(which, verb));
        else if (value.toLower() == u"yes")
            s.say(u"%1 %2 recorded"_s.arg(which, verb));
        else
            s.say(u"%1 %2 recorded (%3)"_s.arg(which, verb, lowerFirst(inBrackets(value))));
    }
    if (s.isEmpty()) return s;
    s.rest(f.sessions);
    s.missFor(u"whether the session was recorded"_s, without);
    return s;
}

Statement fieldNotes(const Facts& f) {
    Statement s;
    Sessions from;
    int notes = 0;
    for (const Source* source : f.sources)
        if (source->kind == u"field note" || source->kind == u"observation") {
            ++notes;
            s.grounds.append(source->id);
            const auto* session = f.study.find<Session>(source->session);
            if (session && !from.contains(session)) from.append(session);
        }
    if (notes > 0)
        s.say(from.isEmpty() ? u"%1 %2 part of the material"_s.arg(
                                   countedFirst(notes, u"set of field notes"_s, u"sets of field notes"_s),
                                   notes == 1 ? u"is"_s : u"are"_s)
                             : u"field notes were made in connection with %1 and are part of the material"_s.arg(
                                   sessionsNamed(f, from)));
    return s;
}

Statement impressions(const Facts& f) {
    Statement s;
    Sessions noted;
    for (const Session* session : f.sessions)
        if (!session->impression.trimmed().isEmpty()) noted.append(session), s.grounds.append(session->id);
    if (!noted.isEmpty()) s.say(u"impressions were written down after %1"_s.arg(sessionsNamed(f, noted)));
    return s;
}

Statement guide(const Facts& f) {
    Statement s;
    const Guide* used = guideInUse(f);
    if (!used) return s;
    const GuideSize size = sizeOf(f, *used);
    s.rest(f.study.list<Guide>());
    QStringList details{used->version.isEmpty() ? QString() : u"version "_s + used->version, date(used->date)};
    details.removeAll(QString());
    const QString about = details.isEmpty() ? QString() : u" (%1)"_s.arg(details.join(u", "_s));
    if (size.topics > 0)
        s.say(u"the interview guide%1 held %2%3"_s.arg(
            about, counted(size.topics, u"topic"_s),
            size.questions ? u" with "_s + counted(size.questions, u"question"_s) : QString()));
    else
        s.say(u"the sessions followed an interview guide%1"_s.arg(about));
    bool piloted = false;
    for (const Guide* each : f.study.list<Guide>()) piloted = piloted || each->piloted;
    if (piloted) s.say(used->piloted ? u"the guide was piloted"_s : u"an earlier version was piloted"_s);
    if (!used->changes.trimmed().isEmpty() && !f.isForPublic())
        s.say(u"changes in this version: %1"_s.arg(lowerFirst(used->changes.trimmed())));
    if (size.questions == 0) s.miss(u"the guide's questions"_s);
    if (!piloted) s.miss(u"whether the guide was piloted"_s);
    return s;
}

Statement material(const Facts& f) {
    Statement s;
    if (f.sources.isEmpty()) return s;
    s.rest(f.sources);
    QStringList kinds;
    QMap<QString, int> counts;
    QList<RecordId> ids;
    for (const Source* source : f.sources) {
        const QString kind = source->kind.isEmpty() ? u"source"_s : source->kind;
        if (counts[kind]++ == 0) kinds.append(kind);
        ids.append(source->id);
    }
    const QList<int> ofEach = f.study.wordCounts(ids);
    const qint64 words = std::accumulate(ofEach.cbegin(), ofEach.cend(), qint64(0));
    for (QString& kind : kinds)
        kind = counted(counts[kind], kind == u"field note" ? u"set of field notes"_s : kind,
                       kind == u"field note" ? u"sets of field notes"_s : QString());
    s.say(u"the material consisted of %1%2"_s.arg(listed(kinds),
                                                  words ? u" (%1 words)"_s.arg(number(words)) : QString()));
    return s;
}

Statement transcription(const Facts& f) {
    Statement s;
    int transcripts = 0, checked = 0;
    QStringList by, tools;
    for (const Source* source : f.sources) {
        if (source->kind != u"transcript") continue;
        ++transcripts;
        bool isChecked = false;
        for (const Work* work : f.index.children<Work>(source->id)) {
            s.grounds.append(work->id);
            isChecked = isChecked || work->activity == u"checked";
            if (work->activity != u"transcribed") continue;
            const QString who = f.memberName(work->member);
            if (!who.isEmpty() && !by.contains(who)) by.append(who);
            if (who.isEmpty() && !work->tool.isEmpty() && !tools.contains(work->tool)) tools.append(work->tool);
        }
        checked += isChecked ? 1 : 0;
    }
    by.append(tools);
    if (!by.isEmpty()) s.say(u"the recordings were transcribed by %1"_s.arg(listed(by)));
    if (checked > 0)
        s.say(checked == transcripts
                  ? u"%1 checked against the recording"_s.arg(transcripts == 1 ? u"the transcript was"_s
                                                                               : u"all transcripts were"_s)
                  : u"%1 of the %2 transcripts %3 checked against the recording"_s.arg(
                        numberFirst(checked), number(transcripts), checked == 1 ? u"was"_s : u"were"_s));
    return s;
}

}  // namespace

StatementList sessionStatements() {
    return {{u"sessions"_s, sessions},          {u"places"_s, places},       {u"presence"_s, presence},
            {u"durations"_s, durations},        {u"recording"_s, recording}, {u"field notes"_s, fieldNotes},
            {u"impressions"_s, impressions},    {u"guide"_s, guide},         {u"material"_s, material},
            {u"transcription"_s, transcription}};
}

}  // namespace kondensat::exporting
