// The question, who and what took part, the checklist, and what was decided.
#include "app/operations/comparison/comparing_moments.h"
#include "app/operations/names.h"
#include "core/said.h"
#include "export/checklist.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {

using namespace study;
using exporting::Facts;

namespace {

QString withdrawnOn(const Facts& facts, const RecordId& participant) {
    for (const Consent* consent : facts.index.children<Consent>(participant))
        if (!consent->withdrawn.isEmpty()) return consent->withdrawn;
    return {};
}

/// Added and dropped ones, and those that are called otherwise.
template <class T, class F>
void compareNamed(const Moments& moments, const QList<const T*>& then, const QList<const T*>& later, F&& name) {
    for (const T* record : later) {
        const T* was = moments.then.study.template find<T>(record->id);
        if (!was) moments.add(ComparedPart::People, Became::Added, *record, T::type, name(*record), {}, {}, name(*record));
        else if (name(*was) != name(*record)) moments.add(ComparedPart::People, Became::Renamed, *record, T::type, name(*record), {}, name(*was), name(*record));
    }
    for (const T* record : then)
        if (!moments.later.study.template find<T>(record->id)) moments.add(ComparedPart::People, Became::Dropped, *record, T::type, name(*record), {}, name(*record), {});
}

QString where(const exporting::ChecklistRow& row) {
    QStringList parts;
    if (!row.section.isEmpty()) parts.append(row.section);
    if (!row.page.isEmpty()) parts.append(Said::tr("page %1").arg(row.page));
    if (!row.line.isEmpty()) parts.append(Said::tr("line %1").arg(row.line));
    return parts.join(u", "_s);
}

bool isOf(const Facts& facts, const RecordId& about) {
    const RecordId analysis = facts.index.analysisOf(about);
    return analysis.isEmpty() || analysis == facts.analysisId;
}

/// Whether a memo is about words that may not be told (any more).
bool isWithheld(const Moments& moments, const Facts& facts, const RecordId& about) {
    if (const auto* unit = facts.study.find<MeaningUnit>(about)) return moments.now.isWithheld(passageNow(moments, *unit));
    if (const auto* gold = facts.study.find<GoldQuote>(about)) return isWithheld(moments, facts, gold->unit);
    if (const auto* quote = facts.study.find<Quote>(about))
        return quote->source ? moments.now.isWithheld(passageNow(moments, quote->source, quote->range)) : isWithheld(moments, facts, quote->unit);
    return facts.study.find<Participant>(about) && !withdrawnOn(moments.now, about).isEmpty();
}

}  // namespace

void compareQuestion(const Moments& moments) {
    const QString then = moments.then.question ? moments.then.question->text : QString();
    if (const ResearchQuestion* later = moments.later.question; later && later->text != then)
        moments.add(ComparedPart::Question, then.isEmpty() ? Became::Added : Became::Changed, *later, ResearchQuestion::type, nameOf(moments.later.study, moments.later.analysisId),
                    {}, then, later->text);
}

void comparePeople(const Moments& moments) {
    compareNamed<Participant>(moments, moments.then.participants, moments.later.participants, [](const Participant& participant) { return participant.label; });
    for (const Participant* participant : moments.later.participants)
        if (const QString date = withdrawnOn(moments.later, participant->id); !date.isEmpty() && withdrawnOn(moments.then, participant->id).isEmpty())
            moments.add(ComparedPart::People, Became::Withdrawn, *participant, Participant::type, participant->label, {}, {}, date);
    compareNamed<Session>(moments, moments.then.sessions, moments.later.sessions, [](const Session& session) { return session.name; });
    compareNamed<Source>(moments, moments.then.sources, moments.later.sources, [](const Source& source) { return source.title; });
}

Result<void> compareChecklists(const Moments& moments, const QString& guideline) {
    const QString name = guideline.isEmpty() ? exporting::guidelineInUse(moments.later.study, moments.later.analysisId) : guideline;
    moments.comparison.guideline = name;
    exporting::Checklist then, later;
    if (moments.later.analysis) {
        TRY_ASSIGN(later, exporting::buildChecklist(moments.later.study, moments.later.analysisId, name));
    }
    if (moments.then.analysis) {
        TRY_ASSIGN(then, exporting::buildChecklist(moments.then.study, moments.then.analysisId, name));
    }
    QHash<QString, const exporting::ChecklistRow*> before;
    for (const exporting::ChecklistRow& row : std::as_const(then.rows)) before.insert(row.no, &row);
    for (const exporting::ChecklistRow& row : std::as_const(later.rows)) {
        static const exporting::ChecklistRow none;
        const exporting::ChecklistRow& was = *before.value(row.no, &none);
        const auto add = [&](Became became, const QString& from, const QString& to) {
            moments.comparison.rows.append({ComparedPart::Checklist, became, {}, {}, row.item, row.no, from, to, {}, false});
        };
        if (was.status != row.status) add(Became::Status, was.status, row.status);
        if (was.answer != row.answer) add(was.answer.isEmpty() ? Became::Added : row.answer.isEmpty() ? Became::Dropped : Became::Changed, was.answer, row.answer);
        if (where(was) != where(row)) add(Became::Place, where(was), where(row));
    }
    return {};
}

void compareDecisions(const Moments& moments) {
    struct Dated {
        QString date;
        ComparedRow row;
    };
    QList<Dated> found;
    for (const Discussion* discussion : moments.later.index.children<Discussion>(moments.later.analysisId)) {
        const auto said = [](const Discussion& each) {
            QStringList parts{each.decision, each.reason};
            parts.removeAll(QString());
            return parts.join(u'\n');
        };
        const auto* then = moments.then.study.find<Discussion>(discussion->id);
        const QString before = then ? said(*then) : QString(), after = said(*discussion);
        if (then && before == after && then->proposal == discussion->proposal) continue;
        found.append({discussion->date, {ComparedPart::Decisions, then ? Became::Changed : Became::Added, discussion->id, QString(Discussion::type), discussion->proposal,
                                         discussion->date, before, after, {}, false}});
    }
    for (const Memo* memo : moments.later.study.list<Memo>()) {
        if (memo->about && !isOf(moments.later, memo->about)) continue;
        const auto* then = moments.then.study.find<Memo>(memo->id);
        const QString before = then ? moments.then.study.text(memo->id) : QString(), after = moments.later.study.text(memo->id);
        if (then && before == after && then->title == memo->title) continue;
        const bool withheld = isWithheld(moments, moments.later, memo->about);
        found.append({memo->date, {ComparedPart::Decisions, then ? Became::Changed : Became::Added, memo->id, QString(Memo::type),
                                   memo->title.isEmpty() && memo->about ? nameOf(moments.later.study, memo->about) : memo->title, memo->date, withheld ? QString() : before,
                                   withheld ? QString() : after, {}, withheld}});
    }
    std::stable_sort(found.begin(), found.end(), [](const Dated& a, const Dated& b) { return a.date < b.date; });
    for (const Dated& each : std::as_const(found)) moments.comparison.rows.append(each.row);
}

}  // namespace kondensat::app
