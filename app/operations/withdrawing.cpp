#include "app/operations/withdrawing.h"

#include "app/operations/bound_quotes.h"
#include "core/journal/erase.h"
#include "core/method/index.h"
#include "core/text/segment.h"

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

/// Whose words or traits an erasure of a participant has emptied. It empties their record but for the label, and the
/// labels under which they speak.
void noteErased(const Study& study, const Erasure& erasure, const Entry& target, OutOfUse& found) {
    for (const Erasure::Field& field : erasure.fields) {
        if (field.offset >= 0 || field.change >= target.changes.size()) continue;
        const Change& change = target.changes[field.change];
        const QString name = field.field.isEmpty() ? change.field : field.field, key = field.key.isEmpty() ? change.key : field.key;
        if (study.typeOf(change.record) == Participant::type || change.type == Participant::type) found.participants.insert(change.record);
        if (change.type == Participant::type) found.labels.insert(text::caseFolded(change.fields[u"label"_s].toString().trimmed()));
        if (const Source* source = study.find<Source>(change.record); source && name == u"speakers")
            if (const auto who = RecordId::parse(source->speakerIs.value(key)); who && study.find<Participant>(*who)) found.participants.insert(*who);
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

Result<OutOfUse> participantsOutOfUse(journal::Project& project) {
    const Study& study = project.study();
    OutOfUse found;
    for (const Consent& consent : study.table<Consent>())
        if (!consent.withdrawn.isEmpty()) found.participants.insert(consent.parent);
    TRY_ASSIGN(const QList<journal::Header> erasing, project.file().headers(u"WHERE n IN (SELECT n FROM erasure)"_s));
    for (const journal::Header& header : erasing) {
        TRY_ASSIGN(const Entry entry, project.decoded(header.n));
        if (entry.label.words != journal::erasureWords(journal::EraseRequest::What::Participant)) continue;
        for (const Change& change : entry.changes) {
            const auto erasure = Erasure::fromChange(change);
            if (!erasure) continue;
            TRY_ASSIGN(const auto place, project.file().placeOf(erasure->target));
            if (!place) continue;
            TRY_ASSIGN(const Entry target, project.decoded(*place));
            noteErased(study, *erasure, target, found);
        }
    }
    for (const RecordId& id : std::as_const(found.participants))
        if (const Participant* participant = study.find<Participant>(id)) found.labels.insert(text::caseFolded(participant->label.trimmed()));
    found.labels.remove(QString());
    return found;
}

}  // namespace kondensat::app
