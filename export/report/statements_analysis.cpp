// The four steps of the analysis, step by step, as the records tell them.
#include "export/report/prose.h"
#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

namespace {

Statement aim(const Facts& f) {
    Statement s;
    if (!f.analysis) return s;
    s.cite(f.analysis->aim);
    if (!s.isEmpty()) s.grounds.append(f.analysisId);
    return s;
}

Statement question(const Facts& f) {
    Statement s;
    if (!f.question || f.question->text.trimmed().isEmpty()) return s;
    s.say(u"research question: %1"_s.arg(f.said(f.question->id, u"text"_s, f.question->text)));
    s.grounds.append(f.question->id);
    return s;
}

Statement questionHistory(const Facts& f) {
    Statement s;
    if (!f.question) return s;
    const auto versions = f.study.children<ResearchQuestion>(f.analysisId);
    if (versions.size() < 2) return s;
    s.rest(versions);
    s.say(u"the research question was reworded %1 in the course of the analysis%2"_s.arg(
        versions.size() == 2   ? u"once"_s
        : versions.size() == 3 ? u"twice"_s
                               : number(versions.size() - 1) + u" times"_s,
        f.question->date.isEmpty() ? QString() : u"; the wording above dates from "_s + date(f.question->date)));
    s.cite(f.question->reason);
    return s;
}

/// "LT: identified units; LD and DSN: revised them", from what the team's records say under a task.
QString rolesFor(const Facts& f, const QString& task, QList<RecordId>* grounds) {
    QStringList order;
    QMap<QString, QStringList> by;
    for (const Member* member : f.members)
        for (auto it = member->roles.cbegin(); it != member->roles.cend(); ++it)
            if (it.key().trimmed().toLower() == task && !it->trimmed().isEmpty()) {
                const QString what = unstopped(*it);
                if (!by.contains(what)) order.append(what);
                by[what].append(f.memberName(member->id));
                if (grounds) grounds->append(member->id);
            }
    for (QString& what : order) what = u"%1: %2"_s.arg(listed(by[what]), what);
    return order.join(u"; "_s);
}

void sayRoles(Statement& s, const Facts& f, int step) {
    const QString roles = rolesFor(f, u"step %1"_s.arg(step), &s.grounds);
    if (!roles.isEmpty()) s.say(u"who did what: %1"_s.arg(roles));
}

Statement method(const Facts& f) {
    Statement s;
    if (f.units.isEmpty() || f.info().orientation.contains(u"systematic text condensation"_s, Qt::CaseInsensitive))
        return s;
    s.say(u"the material was analysed with systematic text condensation (Malterud 2012)"_s);
    s.grounds.append(f.analysisId);
    return s;
}

Statement rounds(const Facts& f) {
    Statement s;
    const auto rounds = f.study.children<Round>(f.analysisId);
    if (rounds.size() < 2) return s;
    s.rest(rounds);
    QStringList parts;
    for (const Round* round : rounds) {
        QStringList names;
        for (const Source* source : f.sources)
            if (round->sources.contains(source->id)) names.append(source->title);
        QString words = round->name.isEmpty() ? u"a round"_s : lowerFirst(round->name);
        if (!round->date.isEmpty()) words += u" (%1)"_s.arg(date(round->date));
        if (!names.isEmpty()) words += u" with "_s + listed(names);
        parts.append(words);
    }
    s.say(u"the analysis was stepwise, in %1: %2"_s.arg(counted(rounds.size(), u"round"_s), parts.join(u"; "_s)));
    for (const Round* round : rounds) s.cite(round->note);
    return s;
}

void sayReading(Statement& s, const Facts& f) {
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
    if (!everything.isEmpty())
        s.say(u"to gain a total impression, %1%2 read %3"_s.arg(
            listed(everything), everything.size() > 1 ? u" each"_s : QString(),
            f.sources.size() == 1 ? u"the one source"_s : u"all %1 sources"_s.arg(number(f.sources.size()))));
    if (!part.isEmpty())
        s.say(everything.isEmpty() ? u"of the %1, %2"_s.arg(counted(f.sources.size(), u"source"_s), listed(part))
                                   : listed(part));
}

Statement step1(const Facts& f) {
    Statement s;
    sayReading(s, f);
    int own = 0, team = 0, aPriori = 0;
    QStringList fates;
    QMap<QString, int> counts;
    for (const PreliminaryTheme* theme : f.study.children<PreliminaryTheme>(f.analysisId)) {
        s.grounds.append(theme->id);
        (theme->member ? own : team) += 1;
        aPriori += theme->aPriori ? 1 : 0;
        if (!theme->member && !theme->fate.isEmpty() && counts[theme->fate]++ == 0) fates.append(theme->fate);
    }
    if (own > 0)
        s.say(u"%1 %2 listed by the researchers on their own"_s.arg(counted(own, u"preliminary theme"_s),
                                                                    own == 1 ? u"was"_s : u"were"_s));
    if (team > 0) s.say(u"the team agreed on %1"_s.arg(counted(team, u"preliminary theme"_s)));
    for (QString& fate : fates)
        fate = u"%1 %2 %3"_s.arg(number(counts[fate]), counts[fate] == 1 ? u"was"_s : u"were"_s, fate);
    if (!fates.isEmpty()) s.say(u"of these, %1 in the course of the analysis"_s.arg(listed(fates)));
    if (aPriori > 0)
        s.say(u"%1 of the preliminary themes %2 decided on in advance"_s.arg(number(aPriori),
                                                                             aPriori == 1 ? u"was"_s : u"were"_s));
    sayRoles(s, f, 1);
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
        s.say(u"%1 %2 identified in %3%4"_s.arg(
            counted(f.units.size(), u"meaning unit"_s), f.units.size() == 1 ? u"was"_s : u"were"_s,
            counted(sources.size(), u"source"_s),
            codes.isEmpty() ? QString() : u" and labelled with %1"_s.arg(counted(codes.size(), u"different code"_s))));
        if (!names.isEmpty())
            s.say(u"they were gathered in %1: %2"_s.arg(counted(names.size(), u"code group"_s), listed(names)));
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
    if (condensates > 0)
        s.say(
            u"a condensate, an artificial quotation in the first person that gathers what the meaning units say, was written for %1"_s
                .arg(share(condensates)));
    if (gold > 0) s.say(u"an illustrative quote was picked for %1"_s.arg(share(gold)));
    if (letGo > 0)
        s.say(u"%1 %2 set aside, with the reason on record"_s.arg(counted(letGo, u"meaning unit"_s),
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

Statement challenges(const Facts& f) {
    Statement s;
    for (const Category* category : f.categories) s.rest(f.index.children<ChallengeSearch>(category->id));
    if (s.grounds.isEmpty()) return s;
    s.say(u"the material was searched on purpose for what challenges the findings%1"_s.arg(
        s.grounds.size() == 1   ? QString()
        : s.grounds.size() == 2 ? u", twice"_s
                                : u", %1 times"_s.arg(number(s.grounds.size()))));
    for (const RecordId& id : QList<RecordId>(s.grounds)) {
        const ChallengeSearch* search = f.study.find<ChallengeSearch>(id);
        const QString sought = unstopped(search->sought), outcome = unstopped(search->outcome);
        if (!sought.isEmpty() && !outcome.isEmpty())
            s.say(u"sought: %1; outcome: %2"_s.arg(lowerFirst(sought), lowerFirst(outcome)));
    }
    return s;
}

Statement discussions(const Facts& f) {
    Statement s;
    const auto all = f.study.children<Discussion>(f.analysisId);
    if (all.isEmpty()) return s;
    s.rest(all);
    int settled = 0;
    for (const Discussion* discussion : all) settled += discussion->decision.isEmpty() ? 0 : 1;
    s.say(u"%1 of the team %2 recorded%3"_s.arg(
        counted(all.size(), u"discussion"_s), all.size() == 1 ? u"was"_s : u"were"_s,
        settled == 0            ? QString()
        : settled == all.size() ? (settled == 1 ? u", with its decision"_s : u", each with its decision"_s)
                                : u", %1 with a decision"_s.arg(number(settled))));
    return s;
}

Statement coders(const Facts& f) {
    Statement s;
    const QString roles = rolesFor(f, u"step 2"_s, &s.grounds);
    if (!roles.isEmpty()) {
        s.say(u"meaning units and codes: %1"_s.arg(roles));
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

Statement themeLog(const Facts& f) {
    Statement s;
    int all = 0, aPriori = 0, withFate = 0;
    for (const PreliminaryTheme* theme : f.study.children<PreliminaryTheme>(f.analysisId)) {
        if (theme->member) continue;
        ++all, aPriori += theme->aPriori ? 1 : 0, withFate += theme->fate.isEmpty() ? 0 : 1;
        s.grounds.append(theme->id);
    }
    if (all == 0) return s;
    s.say(aPriori == 0
              ? u"none of the team's %1 is marked as decided on in advance"_s.arg(counted(all, u"preliminary theme"_s))
              : u"%1 of the team's %2 %3 decided on in advance"_s.arg(
                    number(aPriori), counted(all, u"preliminary theme"_s), aPriori == 1 ? u"was"_s : u"were"_s));
    if (withFate > 0)
        s.say(u"what became of them is on record for %1"_s.arg(
            withFate == all ? u"all of them"_s : u"%1 of them"_s.arg(number(withFate))));
    return s;
}

Statement software(const Facts& f) {
    Statement s;
    if (!f.units.isEmpty()) {
        s.say(u"the analysis was carried out in Kondensat, version %1"_s.arg(QString::fromLatin1(KONDENSAT_VERSION)));
        s.grounds.append(f.analysisId);
    }
    if (!f.info().software.isEmpty()) s.grounds.append(f.info().id);
    s.cite(f.info().software);
    return s;
}

Statement informationPower(const Facts& f) {
    Statement s;
    QList<const InformationPower*> all = f.study.list<InformationPower>();
    if (all.isEmpty()) return s;
    std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->date < b->date; });
    s.rest(all);
    QStringList stages;
    for (const InformationPower* each : all)
        if (!each->stage.isEmpty() && !stages.contains(each->stage)) stages.append(each->stage);
    static const QList<std::pair<QString, QString>> items{{u"aim"_s, u"aim"_s},
                                                          {u"specificity"_s, u"sample specificity"_s},
                                                          {u"theory"_s, u"established theory"_s},
                                                          {u"dialogue"_s, u"quality of dialogue"_s},
                                                          {u"strategy"_s, u"analysis strategy"_s}};
    QString when = listed(stages);
    when.replace(u"planning, "_s, u"at planning, "_s).replace(u"planning and "_s, u"at planning and "_s);
    if (when == u"planning") when = u"at planning"_s;
    s.say(u"information power (Malterud, Siersma and Guassora 2016) was judged%1"_s.arg(when.isEmpty() ? QString()
                                                                                                       : u' ' + when));
    const InformationPower* last = all.last();
    QStringList judged, open;
    for (const auto& [key, name] : items) {
        const QString value = last->judgements.value(key).trimmed();
        if (value.isEmpty())
            open.append(name);
        else
            judged.append(u"%1: %2"_s.arg(name, value));
    }
    if (!judged.isEmpty())
        s.say(u"%1 were%2: %3"_s.arg(all.size() > 1 ? u"the last judgements"_s : u"the judgements"_s,
                                     last->date.isEmpty() ? QString() : u" (%1)"_s.arg(date(last->date)),
                                     judged.join(u"; "_s)));
    s.cite(last->conclusion);
    s.missFor(u"judgement"_s, open);
    return s;
}

}  // namespace

StatementList analysisStatements() {
    return {{u"aim"_s, aim},
            {u"question"_s, question},
            {u"question history"_s, questionHistory},
            {u"method"_s, method},
            {u"rounds"_s, rounds},
            {u"step 1"_s, step1},
            {u"step 2"_s, step2},
            {u"step 3"_s, step3},
            {u"step 4"_s, step4},
            {u"challenges"_s, challenges},
            {u"discussions"_s, discussions},
            {u"coders"_s, coders},
            {u"theme log"_s, themeLog},
            {u"software"_s, software},
            {u"information power"_s, informationPower}};
}

}  // namespace kondensat::exporting
