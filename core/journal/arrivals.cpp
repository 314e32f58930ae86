// Entries of other replicas, and the erasures that they bring or meet.
#include "core/journal/project.h"
#include "core/said.h"
#include "core/study/erasure.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {

Result<int> Project::empty(const study::Erasure& erasure) {
    TRY_ASSIGN(const auto place, m_file->placeOf(erasure.target));
    if (!place) return 0;
    TRY_ASSIGN(auto stored, m_file->entry(*place));
    study::Entry entry = stored->header.toEntry();
    if (!study::payloadFromJson(stored->payload, entry)) return Error{Error::Code::Damaged, Said::tr("An entry of the study cannot be read"), m_file->path(), entry.id.toHex()};
    study::applyErasure(erasure, entry);
    m_decoded.remove(*place);
    const QByteArray left = study::payloadToJson(entry);
    // Two erasures that did not know of each other leave a payload that neither committed to: it keeps the first salt.
    const QByteArray salt = commitmentOf(erasure.salt, left) == erasure.commitment || !stored->erased ? erasure.salt : stored->salt;
    TRY_DO(m_file->replacePayload(*place, entry.id, salt, left));
    return 1;
}

Result<void> Project::noteErasures(qint64 n, const study::Entry& entry) {
    for (const study::Change& change : entry.changes)
        if (change.kind == study::Change::Kind::Erase) {
            const auto erasure = study::Erasure::fromChange(change);  // none where only attachments went
            const QByteArray target = (erasure ? erasure->target : EntryId()).toBytes();
            TRY_DO(m_file->database().execute(u"INSERT OR IGNORE INTO erasure (target, n) VALUES (?, ?)"_s, {target, n}));
        }
    return {};
}

Result<int> Project::appendArrivals(QList<Arrival>& arrivals) {
    int emptied = 0;
    QList<study::Erasure> news;
    for (Arrival& arrival : arrivals) {
        // What was erased here stays erased, whatever a copy brings.
        QList<qint64> erasedBy;
        TRY_DO(m_file->database().query(u"SELECT n FROM erasure WHERE target = ?"_s, {arrival.entry.id.toBytes()}, [&](const Row& row) { erasedBy.append(row.integer(0)); }));
        for (const qint64 n : std::as_const(erasedBy)) {
            TRY_ASSIGN(const study::Entry eraser, decoded(n));
            for (const study::Change& change : eraser.changes)
                if (const auto erasure = study::Erasure::fromChange(change); erasure && erasure->target == arrival.entry.id) {
                    study::applyErasure(*erasure, arrival.entry);
                    arrival.stored.payload = study::payloadToJson(arrival.entry);
                    arrival.stored.salt = erasure->salt;
                    arrival.stored.erased = true;
                    ++emptied;
                }
        }
        TRY_DO(m_file->append(arrival.stored, study::touchedBy(arrival.entry)));
        TRY_DO(noteErasures(arrival.stored.header.n, arrival.entry));
        for (const study::Change& change : std::as_const(arrival.entry.changes)) {
            if (const auto erasure = study::Erasure::fromChange(change)) news.append(*erasure);
            if (change.kind == study::Change::Kind::Erase)
                for (const QJsonValue& id : change.fields[u"attachments"_s].toArray()) TRY_DO(m_file->removeAttachment(id.toString()));
        }
    }
    for (const study::Erasure& erasure : std::as_const(news)) {
        TRY_ASSIGN(const int done, empty(erasure));
        emptied += done;
    }
    if (emptied > 0) TRY_DO(forgetCheckpoint());
    return emptied;
}

Result<void> Project::commitErasure(const study::ChangeSet& set, const QList<study::Erasure>& erasures, const QStringList& attachments) {
    TRY_DO(write({set}, std::nullopt, [&]() -> Result<void> {
        study::Entry erasing;
        erasing.changes = set.changes();
        TRY_DO(noteErasures(m_lastN, erasing));
        for (const study::Erasure& erasure : erasures) {
            TRY_ASSIGN(const int done, empty(erasure));
            (void)done;
        }
        for (const QString& id : attachments) TRY_DO(m_file->removeAttachment(id));
        return forgetCheckpoint();
    }));
    const Result<void> folded = refoldAll();
    m_inDoubt = !folded;
    return folded;
}

Result<void> Project::forgetCheckpoint() {
    TRY_DO(m_file->dropCheckpoint());
    return m_file->setMeta(u"generation"_s, randomBytes(16));
}

Result<void> Project::integrate(const QList<Arrival>& arrivals) {
    QSet<RecordId> records;
    m_stacks.reset();
    TRY_DO(loadUndo());
    for (const Arrival& arrival : arrivals) {
        records += study::touchedBy(arrival.entry);
        if (arrival.entry.undoes) {
            TRY_ASSIGN(const study::Entry target, original(*arrival.entry.undoes));
            records += study::touchedBy(target);
        }
        heedUnknown(arrival.stored.header, arrival.entry);
        note(arrival.stored.header);
        ++m_sinceCheckpoint;
    }
    m_wrote = true;
    return refoldRecords(records);
}

}  // namespace kondensat::journal
