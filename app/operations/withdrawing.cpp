#include "app/operations/withdrawing.h"

#include "app/operations/bound_quotes.h"
#include "core/method/index.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {

namespace {

/// On every consent of the participant that still holds; on a new one where there is none on record.
void noteWithdrawal(ChangeSet& changes, const Study& study, const WithdrawalNote& note, const QString& action) {
    const auto consents = study.children<Consent>(note.participant);
    if (consents.isEmpty()) {
        Consent consent;
        consent.parent = note.participant;
        consent.withdrawn = note.date;
        consent.withdrawalScope = note.scope;
        consent.withdrawalAction = action;
        changes.add(consent);
        return;
    }
    for (const Consent* consent : consents) {
        if (consent->withdrawn.isEmpty()) changes.set(consent->id, &Consent::withdrawn, note.date);
        if (!note.scope.isEmpty()) changes.set(consent->id, &Consent::withdrawalScope, note.scope);
        changes.set(consent->id, &Consent::withdrawalAction, action);
    }
}

}  // namespace

ChangeSet withdrawFromUse(const Study& study, const method::WithdrawalList& affected, const WithdrawalNote& note) {
    ChangeSet changes(
        QT_TRANSLATE_N_NOOP("History", "took a participant out of use (%n meaning unit set aside)|took a participant out of use (%n meaning units set aside)"));
    int setAside = 0;
    for (const RecordId& id : affected.units) {
        const MeaningUnit* unit = study.find<MeaningUnit>(id);
        if (!unit || method::isSetAside(*unit)) continue;
        changes.put(id, &MeaningUnit::setAside, u"all"_s, u"withdrawn"_s);
        ++setAside;
    }
    changes.setCount(setAside);
    for (const RecordId& id : affected.goldQuotes) changes.remove(id);
    for (const RecordId& id : affected.quotes) removeQuote(changes, study, id);
    noteWithdrawal(changes, study, note, u"No further use: meaning units set aside, quotes taken out"_s);
    return changes;
}

ChangeSet withdrawFromNewUse(const Study& study, const WithdrawalNote& note) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "wrote down a withdrawal"));
    noteWithdrawal(changes, study, note, u"What was already published is kept; no new use"_s);
    return changes;
}

ChangeSet noteErasure(const Study& study, const WithdrawalNote& note) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "wrote down a withdrawal"));
    noteWithdrawal(changes, study, note, u"Everything that the participant said was erased"_s);
    return changes;
}

}  // namespace kondensat::app
