// The four steps of the analysis, step by step, as the records tell them.
#include "export/report/prose.h"
#include "export/report/sessions.h"
#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

namespace {

bool beginsWithPastTense(const QString& words) {
    static const QStringList irregular{u"read"_s,  u"wrote"_s, u"went"_s, u"led"_s,   u"took"_s,  u"made"_s,
                                       u"drew"_s,  u"did"_s,   u"kept"_s, u"held"_s,  u"gave"_s,  u"chose"_s,
                                       u"began"_s, u"put"_s,   u"set"_s,  u"found"_s, u"sought"_s};
    const QString first = words.section(u' ', 0, 0).toLower();
    return first.endsWith(u"ed"_s) || irregular.contains(first);
}

/// Who did what in a task, as the team's records say.
struct Division {
    QStringList tasks;  ///< in the order of the team
    QMap<QString, QStringList> by;
    QList<RecordId> grounds;
};

Division divisionOf(const Facts& f, const QString& task) {
    Division division;
    for (const Member* member : f.members)
        for (auto it = member->roles.cbegin(); it != member->roles.cend(); ++it)
            if (it.key().trimmed().toLower() == task && !it->trimmed().isEmpty()) {
                const QString what = unstopped(*it);
                if (!division.by.contains(what)) division.tasks.append(what);
                division.by[what].append(f.memberName(member->id));
                division.grounds.append(member->id);
            }
    return division;
}

/// "LT identified units; LD and DSN revised them", or with the tasks in brackets where they are no whole predicates.
QString told(const Facts& f, const Division& division) {
    const bool predicates = std::all_of(division.tasks.cbegin(), division.tasks.cend(), beginsWithPastTense);
    QStringList parts;
    for (const QString& what : division.tasks) {
        const QStringList people = division.by[what];
        const QString who =
            people.size() > 1 && people.size() == f.members.size()
                ? (people.size() == 2 ? u"both researchers"_s : u"all %1 researchers"_s.arg(number(people.size())))
                : listed(people);
        parts.append(predicates ? who + u' ' + lowerFirst(what) : u"%1 (%2)"_s.arg(who, inBrackets(what)));
    }
    if (parts.isEmpty()) return {};
    return (predicates ? QString() : u"the work was divided between "_s) + parts.join(u"; "_s);
}

void sayRoles(Statement& s, const Facts& f, int step) {
    const Division division = divisionOf(f, u"step %1"_s.arg(step));
    s.grounds.append(division.grounds);
    s.say(told(f, division));
}

/// "focus groups 1 and 2 and two sets of field notes"
QString materialOf(const Facts& f, const Round& round) {
    Sessions sessions;
    QStringList others;
    int notes = 0;
    for (const Source* source : f.sources) {
        if (!round.sources.contains(source->id)) continue;
        const auto* session = f.study.find<Session>(source->session);
        if (source->kind == u"field note")
            ++notes;
        else if (source->kind == u"transcript" && session && !sessions.contains(session))
            sessions.append(session);
        else
            others.append(source->title);
    }
    QStringList parts;
    if (!sessions.isEmpty()) parts.append(sessionsNamed(f, sessions));
    parts.append(others);
    if (notes > 0) parts.append(counted(notes, u"set of field notes"_s, u"sets of field notes"_s));
    return parts.size() == 2 ? parts.join(u" and "_s) : listed(parts);
}

Statement rounds(const Facts& f) {
    Statement s;
    const auto rounds = f.study.children<Round>(f.analysisId);
    if (rounds.size() < 2) return s;
    s.rest(rounds);
    s.say(u"the analysis was stepwise, in %1"_s.arg(counted(rounds.size(), u"round"_s)));
    if (f.isForPublic()) return s;  // names of rounds and sources are the team's own
    static const QStringList ordinals{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s};
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        const Round& round = *rounds[i];
        QStringList details{round.name.isEmpty() ? QString() : quoted(unstopped(round.name)), date(round.date)};
        details.removeAll(QString());
        const QString material = materialOf(f, round), which = i < ordinals.size() ? ordinals[i] : u"next"_s;
        if (!material.isEmpty())
            s.say(u"the %1 round%2 took in %3"_s.arg(
                which, details.isEmpty() ? QString() : u" (%1)"_s.arg(details.join(u", "_s)), material));
        if (!round.note.trimmed().isEmpty()) s.say(u"the log says of it: %1"_s.arg(quoted(round.note)));
    }
    return s;
}

/// True where everyone has read everything and it has been said.
bool sayReading(Statement& s, const Facts& f) {
    QHash<RecordId, QSet<RecordId>> read;
    for (const ReadingMark* mark : f.study.children<ReadingMark>(f.analysisId))
        if (mark->range.isNull()) read[mark->member].insert(mark->source), s.grounds.append(mark->id);
    QStringList everything;
    QStringList part;
    for (const Member* member : f.members) {
        qsizetype n = 0;
        for (const Source* source : f.sources) n += read[member->id].contains(source->id) ? 1 : 0;
        if (n == f.sources.size() && n > 0)
            everything.append(f.memberName(member->id));
        else if (n > 0)
            part.append(u"%1 read %2 of them"_s.arg(f.memberName(member->id), number(n)));
    }
    if (!everything.isEmpty()) {
        const QString what =
            f.sources.size() == 1 ? u"the one source"_s : u"all %1 sources"_s.arg(number(f.sources.size()));
        const QString who = everything.size() == 1 ? everything.first()
                            : everything.size() == f.members.size()
                                ? u"each of the %1 researchers"_s.arg(number(everything.size()))
                                : listed(everything) + u" each"_s;
        s.say(u"to gain a total impression, %1 read %2"_s.arg(who, what));
    }
    if (!part.isEmpty())
        s.say(everything.isEmpty() ? u"of the %1, %2"_s.arg(counted(f.sources.size(), u"source"_s), listed(part))
                                   : listed(part));
    return everything.size() == f.members.size() && !everything.isEmpty();
}

Statement step1(const Facts& f) {
    Statement s;
    const bool allRead = sayReading(s, f);
    int own = 0, team = 0, aPriori = 0;
    QStringList fates;
    QMap<QString, int> counts;
    for (const PreliminaryTheme* theme : f.study.children<PreliminaryTheme>(f.analysisId)) {
        s.grounds.append(theme->id);
        (theme->member ? own : team) += 1;
        aPriori += theme->aPriori ? 1 : 0;
        if (!theme->member && !theme->fate.isEmpty() && counts[theme->fate]++ == 0) fates.append(theme->fate);
    }
    if (own > 0) s.say(u"working alone, the researchers listed %1"_s.arg(counted(own, u"preliminary theme"_s)));
    if (team > 0) s.say(u"the team agreed on %1"_s.arg(counted(team, u"preliminary theme"_s)));
    for (QString& fate : fates)
        fate = u"%1 %2 %3"_s.arg(number(counts[fate]), counts[fate] == 1 ? u"was"_s : u"were"_s, fate);
    if (!fates.isEmpty()) s.say(u"of these, %1 in the course of the analysis"_s.arg(listed(fates)));
    if (aPriori > 0)
        s.say(u"%1 of the preliminary themes %2 decided on in advance"_s.arg(numberFirst(aPriori),
                                                                             aPriori == 1 ? u"was"_s : u"were"_s));
    if (const Division division = divisionOf(f, u"step 1"_s); !allRead || division.tasks.size() > 1)
        sayRoles(s, f, 1);  // who did the same, reading, has been told
    return s;
}

Statement step2(const Facts& f) {
    Statement s;
    if (!f.units.isEmpty()) {
        QSet<RecordId> sources;
        QSet<QString> codes;
        for (const MeaningUnit* unit : f.units) {
            sources.insert(unit->source);
            if (!unit->code.isEmpty()) codes.insert(unit->code);
        }
        QStringList names;
        for (const CodeGroup* group : f.groups) names.append(f.said(group->id, u"name"_s, group->name));
        const QString labelled = codes.isEmpty() ? QString()
                                 : codes.size() == f.units.size() && codes.size() > 1
                                     ? u", each of them with a code of its own"_s
                                     : u" and labelled with %1"_s.arg(counted(codes.size(), u"different code"_s));
        s.say(u"in %1, %2 %3 identified%4"_s.arg(counted(sources.size(), u"source"_s),
                                                 counted(f.units.size(), u"meaning unit"_s),
                                                 f.units.size() == 1 ? u"was"_s : u"were"_s, labelled));
        for (QString& name : names) name = quoted(name);
        if (!names.isEmpty())
            s.say(u"%1 gathered in %2: %3"_s.arg(f.units.size() == 1 ? u"it was"_s : u"they were"_s,
                                                 counted(names.size(), u"code group"_s), listed(names)));
        s.grounds.append(f.analysisId);
        s.rest(f.groups);
    }
    sayRoles(s, f, 2);
    return s;
}

Statement step3(const Facts& f) {
    Statement s;
    int subgroups = 0, condensates = 0, gold = 0, letGo = 0;
    for (const CodeGroup* group : f.groups)
        for (const Subgroup* subgroup : f.subgroupsOf(group->id)) {
            ++subgroups;
            s.grounds.append(subgroup->id);
            bool written = false;
            for (const Condensate* each : f.index.children<Condensate>(subgroup->id))
                written = written || !f.study.text(each->id).trimmed().isEmpty();
            condensates += written ? 1 : 0;
            gold += f.index.children<GoldQuote>(subgroup->id).isEmpty() ? 0 : 1;
        }
    for (const MeaningUnit* unit : f.units) letGo += unit->setAside.isEmpty() ? 0 : 1;
    const auto share = [&](int n) {
        return n == subgroups ? (n == 1 ? u"it"_s : u"each of them"_s) : u"%1 of them"_s.arg(number(n));
    };
    if (subgroups > 0)
        s.say(u"one code group at a time, the meaning units were sorted into %1"_s.arg(
            counted(subgroups, u"subgroup"_s)));
    const bool both = condensates == gold && gold > 0;
    if (condensates > 0)
        s.say(
            u"for %1, a condensate was written: an artificial quotation in the first person that gathers what the "
            "meaning units say%2"_s.arg(share(condensates),
                                        both ? u"; an illustrative quote was picked beside it"_s : QString()));
    if (gold > 0 && !both) s.say(u"an illustrative quote was picked for %1"_s.arg(share(gold)));
    if (letGo > 0)
        s.say(u"%1 %2 set aside, with the reason on record"_s.arg(countedFirst(letGo, u"meaning unit"_s),
                                                                  letGo == 1 ? u"was"_s : u"were"_s));
    sayRoles(s, f, 3);
    return s;
}

Statement step4(const Facts& f) {
    Statement s;
    int subthemes = 0, texts = 0;
    QList<const Category*> told;
    for (const Category* category : f.categories) {
        const auto all = f.textsOf(*category);
        if (!all.isEmpty()) told.append(category);
        for (const AnalyticText* text : all) ++texts, subthemes += text->subgroup ? 1 : 0;
    }
    if (texts > 0)
        s.say(u"the condensates were turned into %1 under %2%3"_s.arg(
            counted(texts, u"analytic text"_s), counted(told.size(), u"theme"_s),
            subthemes ? u" with "_s + counted(subthemes, u"subtheme"_s) : QString()));
    s.rest(told);
    sayRoles(s, f, 4);
    return s;
}

Statement coders(const Facts& f) {
    Statement s;
    if (const Division division = divisionOf(f, u"step 2"_s); !division.tasks.isEmpty()) {
        s.grounds = division.grounds;
        s.say(told(f, division));
        return s;
    }
    QStringList who;
    for (const MeaningUnit* unit : f.units)
        if (const QString name = f.memberName(unit->member); !name.isEmpty() && !who.contains(name))
            who.append(name), s.grounds.append(unit->member);
    if (who.isEmpty()) return s;
    s.say(u"the meaning units were marked by %1"_s.arg(listed(who)));
    s.miss(u"each researcher's part in coding; who marked a unit does not tell who took part"_s);
    return s;
}

}  // namespace

StatementList stepStatements() {
    return {{u"rounds"_s, rounds}, {u"step 1"_s, step1}, {u"step 2"_s, step2},
            {u"step 3"_s, step3},  {u"step 4"_s, step4}, {u"coders"_s, coders}};
}

}  // namespace kondensat::exporting
