// What the analysis set out from, how it was challenged, and on what it rests.
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
    if (const QString reason = f.question->reason; !reason.trimmed().isEmpty() && !f.isForPublic())
        s.say(u"the reason on record: %1"_s.arg(quoted(reason)));
    return s;
}

Statement method(const Facts& f) {
    Statement s;
    if (f.units.isEmpty() || f.info().orientation.contains(u"systematic text condensation"_s, Qt::CaseInsensitive))
        return s;
    s.say(u"the material was analysed with systematic text condensation (Malterud 2012)"_s);
    s.grounds.append(f.analysisId);
    return s;
}

Statement challenges(const Facts& f) {
    Statement s;
    for (const Category* category : f.categories) s.rest(f.index.children<ChallengeSearch>(category->id));
    if (s.grounds.isEmpty()) return s;
    s.say(u"the material was searched on purpose%1 for what challenges the findings"_s.arg(
        s.grounds.size() == 1   ? QString()
        : s.grounds.size() == 2 ? u", twice,"_s
                                : u", %1 times,"_s.arg(number(s.grounds.size()))));
    return s;
}

Statement discussions(const Facts& f) {
    Statement s;
    const auto all = f.study.children<Discussion>(f.analysisId);
    if (all.isEmpty()) return s;
    s.rest(all);
    int settled = 0;
    for (const Discussion* discussion : all) settled += discussion->decision.isEmpty() ? 0 : 1;
    s.say(u"the team recorded %1%2"_s.arg(
        counted(all.size(), u"discussion"_s),
        settled == 0            ? QString()
        : settled == all.size() ? (settled == 1 ? u", with its decision"_s : u", each with its decision"_s)
                                : u", %1 with a decision"_s.arg(number(settled))));
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
                    numberFirst(aPriori), counted(all, u"preliminary theme"_s), aPriori == 1 ? u"was"_s : u"were"_s));
    if (withFate > 0)
        s.say(withFate == all ? u"what became of each of them is on record"_s
                              : u"what became of them is on record for %1 of them"_s.arg(number(withFate)));
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
    static const QList<std::pair<QString, QString>> items{{u"aim"_s, u"the aim"_s},
                                                          {u"specificity"_s, u"sample specificity"_s},
                                                          {u"theory"_s, u"established theory"_s},
                                                          {u"dialogue"_s, u"the quality of dialogue"_s},
                                                          {u"strategy"_s, u"the analysis strategy"_s}};
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
            judged.append(u"%1 was %2"_s.arg(name, lowerFirst(unstopped(value))));
    }
    if (!judged.isEmpty())
        s.say(u"%1%2: %3"_s.arg(all.size() > 1 ? u"when last judged"_s : u"the judgement"_s,
                                last->date.isEmpty() ? QString() : u" (%1)"_s.arg(date(last->date)), listed(judged)));
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
            {u"challenges"_s, challenges},
            {u"discussions"_s, discussions},
            {u"theme log"_s, themeLog},
            {u"software"_s, software},
            {u"information power"_s, informationPower}};
}

}  // namespace kondensat::exporting
