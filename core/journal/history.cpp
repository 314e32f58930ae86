// Reading the journal aloud, and folding to a moment.
#include "core/journal/project.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {

Result<QList<HistoryItem>> Project::history(const RecordId& record) {
    QList<HistoryItem> items;
    if (record && m_study.isWithheld(record)) return items;
    const auto read = [&](StoredEntry&& stored) {
        study::Entry entry = stored.header.toEntry();
        study::payloadFromJson(stored.payload, entry);
        items.append({stored.header, entry.author, entry.label, study::touchedBy(entry), m_undo.isActive(entry.id), stored.erased, {}});
        for (const study::Change& change : std::as_const(entry.changes))
            if (change.fields.contains(u"reason"_s) && change.kind == study::Change::Kind::Erase) items.last().reason = change.fields[u"reason"_s].toString();
    };
    if (record) {
        TRY_ASSIGN(const QList<qint64> places, m_file->touching(record));
        for (const qint64 n : places) {
            TRY_ASSIGN(auto stored, m_file->entry(n));
            if (stored) read(*std::move(stored));
        }
        items.removeIf([&](const HistoryItem& item) { return !item.header.undoes && !item.records.contains(record); });
    } else {
        TRY_DO(m_file->eachEntry(0, read));
    }
    std::sort(items.begin(), items.end(), [](const HistoryItem& a, const HistoryItem& b) { return a.header.toEntry().before(b.header.toEntry()); });
    leaveOutWithheld(items);
    return items;
}

/// Entries that touch nothing else go, and with them whatever takes one back; of others the records in question.
void Project::leaveOutWithheld(QList<HistoryItem>& items) const {
    QSet<EntryId> leftOut;
    for (HistoryItem& item : items) {
        const bool touched = !item.records.isEmpty();
        item.records.removeIf([&](const RecordId& id) { return m_study.isWithheld(id); });
        const bool nothingLeft = touched && item.records.isEmpty();
        if (nothingLeft || (item.header.undoes && leftOut.contains(*item.header.undoes))) leftOut.insert(item.header.id);
    }
    items.removeIf([&](const HistoryItem& item) { return leftOut.contains(item.header.id); });
}

Result<std::unique_ptr<study::Study>> Project::at(qint64 time) {
    QList<study::Entry> entries;
    TRY_DO(m_file->eachEntry(0, [&](StoredEntry&& stored) {
        if (stored.header.time > time) return;
        study::Entry entry = stored.header.toEntry();
        study::payloadFromJson(stored.payload, entry);
        entry.changes.removeIf([&](const study::Change& change) { return m_study.isWithheld(change.record); });
        entries.append(std::move(entry));
    }));
    auto study = std::make_unique<study::Study>(study::fold(std::move(entries)));
    study->setReader(m_author);
    study->withholdNothing();  // a list that has been shared since brings its past along
    return study;
}

Result<EntryId> Project::lastEntry() {
    TRY_ASSIGN(const QList<Header> last, m_file->headers(u"WHERE lamport = ? AND replica = ?"_s, {qint64(m_latest.lamport), m_latest.replica.toBytes()}));
    return last.isEmpty() ? EntryId() : last.first().id;
}

}  // namespace kondensat::journal
