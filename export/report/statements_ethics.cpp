// Consent, approvals, data protection, funding.
#include "export/report/prose.h"
#include "export/report/statement.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;
using namespace prose;

namespace {

Statement approvals(const Facts& f) {
    Statement s;
    for (const Approval* approval : f.study.list<Approval>()) {
        if (approval->body.trimmed().isEmpty()) continue;
        s.grounds.append(approval->id);
        const QString note = f.isForPublic() ? QString() : unstopped(approval->note);
        const bool brief = !note.contains(u". "_s) && !note.contains(u'\n');
        QStringList details{lowerFirst(inBrackets(approval->number)), date(approval->date),
                            brief ? lowerFirst(inBrackets(note)) : QString()};
        details.removeAll(QString());
        const QString body = unstopped(approval->body),
                      about = details.isEmpty() ? QString() : u" (%1)"_s.arg(details.join(u"; "_s));
        if (approval->kind == u"approved")
            s.say(u"%1 approved the study%2"_s.arg(body, about));
        else if (approval->kind == u"exempt")
            s.say(u"%1 declared the study exempt from approval%2"_s.arg(body, about));
        else if (approval->kind == u"notified")
            s.say(u"%1 was notified of the study%2"_s.arg(body, about));
        else
            s.say(approval->kind.isEmpty() ? body + about : u"%1: %2%3"_s.arg(body, approval->kind, about));
        if (!brief) s.cite(approval->note);
    }
    return s;
}

Statement consent(const Facts& f) {
    Statement s;
    qsizetype given = 0;
    QStringList without, withdrawals;
    QMap<QString, int> scopes;
    for (const Participant* participant : f.participants) {
        const auto consents = f.index.children<Consent>(participant->id);
        if (consents.isEmpty()) {
            without.append(participant->label);
            continue;
        }
        ++given;
        s.rest(consents);
        const Consent* last = consents.last();
        for (auto it = last->scopes.cbegin(); it != last->scopes.cend(); ++it)
            if (it->trimmed().toLower() == u"yes") ++scopes[it.key()];
        for (const Consent* each : consents)
            if (!each->withdrawn.isEmpty()) withdrawals.append(each->withdrawalAction);
    }
    if (given == 0) return s;
    s.say(given == f.participants.size()
              ? (given == 1 ? u"the participant gave informed consent"_s
                            : u"all %1 participants gave informed consent"_s.arg(number(given)))
              : u"informed consent is on record for %1 of %2"_s.arg(number(given),
                                                                    counted(f.participants.size(), u"participant"_s)));
    QStringList all, some;
    static const QList<std::pair<QString, QString>> words{{u"recording"_s, u"recording"_s},
                                                          {u"quotes"_s, u"quotation"_s},
                                                          {u"attributes"_s, u"publication of particulars"_s},
                                                          {u"secondary use"_s, u"secondary use"_s},
                                                          {u"sharing"_s, u"sharing of the material"_s},
                                                          {u"contact again"_s, u"being contacted again"_s}};
    const auto add = [&](const QString& scope, const QString& name) {
        const int n = scopes.take(scope);
        if (n == given)
            all.append(name);
        else if (n > 0)
            some.append(u"%1 for %2"_s.arg(name, number(n)));
    };
    for (const auto& [scope, name] : words) add(scope, name);
    for (const QString& other : scopes.keys()) add(other, other);
    if (!all.isEmpty() && given > 1) all.last() += u" for all of them"_s;
    if (!all.isEmpty() || !some.isEmpty())
        s.say(u"consent covered %1"_s.arg(listed(all.isEmpty()    ? some
                                                 : some.isEmpty() ? all
                                                                  : QStringList{listed(all)} + some)));
    if (!withdrawals.isEmpty())
        s.say(u"%1 withdrew consent later"_s.arg(countedFirst(withdrawals.size(), u"participant"_s)));
    if (!f.isForPublic())
        for (const QString& action : withdrawals) s.cite(action);
    s.missFor(u"consent"_s, without);
    return s;
}

Statement dataProtection(const Facts& f) {
    Statement s;
    const StudyInfo& info = f.info();
    const QList<std::pair<QString, QString>> parts{{u"the data controller was"_s, info.dataController},
                                                   {u"the legal basis of the processing was"_s, info.legalBasis},
                                                   {u"data were processed by"_s, info.processors}};
    s.cite(info.storage);
    for (const auto& [name, words] : parts)
        if (!words.trimmed().isEmpty()) s.say(u"%1 %2"_s.arg(name, lowerFirst(words)));
    if (!s.isEmpty()) s.grounds.append(info.id);
    return s;
}

Statement plannedDates(const Facts& f) {
    Statement s;
    QStringList steps;
    for (const PlannedDate* planned : f.study.list<PlannedDate>()) {
        if (planned->what.isEmpty()) continue;
        s.grounds.append(planned->id);
        steps.append(plannedWords(*planned));
    }
    if (!steps.isEmpty()) s.say(u"the plan for the data was: %1"_s.arg(steps.join(u"; "_s)));
    return s;
}

Statement funding(const Facts& f) {
    Statement s;
    for (const Funding* funding : f.study.list<Funding>()) {
        if (funding->funder.trimmed().isEmpty()) continue;
        s.grounds.append(funding->id);
        const QString who = unstopped(funding->funder) +
                            (funding->number.isEmpty() ? QString() : u" (%1)"_s.arg(inBrackets(funding->number)));
        s.say(funding->role.isEmpty() ? who : u"%1: %2"_s.arg(who, lowerFirst(funding->role)));
    }
    return s;
}

}  // namespace

StatementList ethicsStatements() {
    return {{u"approvals"_s, approvals},
            {u"consent"_s, consent},
            {u"data protection"_s, dataProtection},
            {u"planned dates"_s, plannedDates},
            {u"funding"_s, funding}};
}

}  // namespace kondensat::exporting
