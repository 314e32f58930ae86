#include "core/journal/past.h"

#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

/// The entries that a past is folded from.
struct Past {
    QSet<EntryId> then;   ///< those that were there
    QSet<EntryId> since;  ///< later ones that hold for the past as well
    QHash<qint64, EntryId> places;  ///< in the file, of those that were there
    study::UndoState undo;

    /// Of a later entry what finds its place among the words that were there.
    [[nodiscard]] text::Edit standing(const EntryId& entry, text::Edit edit) const {
        edit.removeIf([&](const text::Operation& operation) {
            const auto* insert = std::get_if<text::Insert>(&operation);
            if (!insert) return !std::holds_alternative<text::Hide>(operation);
            return insert->after && insert->after->entry != entry && !then.contains(insert->after->entry) && !since.contains(insert->after->entry);
        });
        return edit;
    }
};

study::Study::TextMaker textOf(Project& project, const std::shared_ptr<const Past>& past, const RecordId& record) {
    const auto parts = std::make_shared<std::vector<StoredEntry>>();
    const auto unreadable = [] { return std::shared_ptr<text::Document>(); };
    const auto places = project.file().touching(record);
    if (!places) return unreadable;
    for (const qint64 n : *places) {
        auto stored = project.file().entry(n);
        if (!stored || !*stored) return unreadable;
        const EntryId& id = (*stored)->header.id;
        if (past->then.contains(id) || past->since.contains(id)) parts->push_back(**std::move(stored));
    }
    return [parts, record, past]() -> std::shared_ptr<text::Document> {
        std::vector<study::Entry> entries;
        for (const StoredEntry& stored : *parts) {
            study::Entry& entry = entries.emplace_back(stored.header.toEntry());
            if (!stored.payload.isEmpty() && !study::payloadFromJson(stored.payload, entry)) return nullptr;
            if (!past->since.contains(entry.id)) continue;
            for (study::Change& change : entry.changes) change.edit = past->standing(entry.id, change.edit);
        }
        QList<const study::Entry*> touching;
        for (const study::Entry& entry : entries) touching.append(&entry);
        study::Study one;
        study::refold(one, record, touching, past->undo);
        return one.takeText(record);
    };
}

/// Whether nothing that touches a text was written, taken back or brought back since.
bool isAsItIsNow(Project& project, const Past& past, const RecordId& record) {
    const auto places = project.file().touching(record);
    return places && std::all_of(places->cbegin(), places->cend(), [&](qint64 n) {
        const auto entry = past.places.constFind(n);
        return entry != past.places.cend() && past.undo.isActive(*entry) == project.isActive(*entry);
    });
}

/// The words of such transcripts need not be counted again.
void takeWordCounts(Project& project, const Past& past, study::Study& study) {
    QList<RecordId> same;
    for (const study::Source& source : study.table<study::Source>())
        if (project.study().find<study::Source>(source.id) && isAsItIsNow(project, past, source.id)) same.append(source.id);
    const QList<int> words = project.study().wordCounts(same);
    for (qsizetype i = 0; i < same.size(); ++i)
        if (words[i] > 0) study.rememberWordCount(same[i], words[i]);
}

Result<std::unique_ptr<study::Study>> foldPast(Project& project, const std::function<bool(const Header&)>& belongs, const LookingBack& looking) {
    constexpr qint64 between = 64;  ///< entries from one report on how far it is to the next
    const auto past = std::make_shared<Past>();
    QList<study::Entry> entries;
    const double all = double(std::max<qint64>(1, project.entryCount()));
    qint64 read = 0;
    bool stopped = false;
    TRY_DO(project.file().eachEntry(0, [&](StoredEntry&& stored) {
        if (stopped) return;
        if (looking.goOn && read++ % between == 0 && !looking.goOn(std::min(1.0, double(read) / all))) {
            stopped = true;
            return;
        }
        const bool then = belongs(stored.header);
        if (!then && (!looking.holds || !project.isActive(stored.header.id))) return;
        study::Entry entry = stored.header.toEntry();
        study::payloadFromJson(stored.payload, entry);
        if (!then && !looking.holds(entry.label)) return;
        (then ? past->then : past->since).insert(entry.id);
        if (then) past->places.insert(stored.header.n, entry.id);
        entry.changes.removeIf([&](const study::Change& change) {
            using Kind = study::Change::Kind;
            const bool isText = change.kind == Kind::Edit;  // read when somebody asks for it
            return isText || (!then && change.kind != Kind::Set) || project.study().isWithheld(change.record);
        });
        entries.append(std::move(entry));
    }));
    if (stopped) return std::unique_ptr<study::Study>();
    std::sort(entries.begin(), entries.end(), [](const study::Entry& a, const study::Entry& b) { return a.before(b); });
    QSet<EntryId> earlier;  // as in study::fold()
    for (const study::Entry& entry : std::as_const(entries)) {
        if (entry.undoes && earlier.contains(*entry.undoes)) past->undo.add(entry.id, *entry.undoes);
        earlier.insert(entry.id);
    }
    auto study = std::make_unique<study::Study>();
    study->setTextLoader([&project, past](const RecordId& record) { return textOf(project, past, record); });
    for (const study::Entry& entry : std::as_const(entries)) {
        const bool active = past->undo.isActive(entry.id);
        for (const study::Change& change : entry.changes) study->apply(entry.id, change, active);
    }
    takeWordCounts(project, *past, *study);
    study->setReader(project.author());
    study->withholdNothing();  // a list that has been shared since brings its past along
    return study;
}

/// The entry that named a milestone, which tells how far each replica had been read when it was written.
Result<std::optional<study::Entry>> namingEntry(Project& project, const RecordId& milestone) {
    std::optional<study::Entry> naming;
    TRY_ASSIGN(const QList<qint64> places, project.file().touching(milestone));
    for (const qint64 n : places) {
        TRY_ASSIGN(const study::Entry entry, project.decoded(n));
        const bool adds = std::any_of(entry.changes.cbegin(), entry.changes.cend(),
                                      [&](const study::Change& change) { return change.kind == study::Change::Kind::Add && change.record == milestone; });
        if (adds && (!naming || entry.before(*naming))) naming = entry;
    }
    return naming;
}

}  // namespace

Result<std::unique_ptr<study::Study>> asOf(Project& project, qint64 time, const LookingBack& looking) {
    return foldPast(project, [time](const Header& header) { return header.time <= time; }, looking);
}

Result<std::unique_ptr<study::Study>> asOf(Project& project, const study::Milestone& milestone, const LookingBack& looking) {
    const Error unknown{Error::Code::NotFound, Said::tr("The journal of this study does not reach back to the milestone \"%1\"").arg(milestone.name), project.file().path()};
    if (!milestone.moment.isEmpty()) {  // a study made from an archive has the milestone, and not always the journal before it
        const auto moment = EntryId::fromHex(milestone.moment);
        if (!moment) return unknown;
        TRY_ASSIGN(const auto place, project.file().placeOf(*moment));
        if (!place) return unknown;
    }
    TRY_ASSIGN(const auto naming, namingEntry(project, milestone.id));
    if (!naming) return unknown;
    QHash<ReplicaId, quint64> read{{naming->replica, naming->sequence - 1}};
    TRY_ASSIGN(const QList<Header> headers,
               project.file().headers(u"WHERE replica = ? AND sequence <= ? AND seen IS NOT NULL"_s, {naming->replica.toBytes(), qint64(naming->sequence)}));
    for (const Header& header : headers)
        for (const study::Seen& seen : header.seen) read[seen.replica] = std::max(read.value(seen.replica), seen.sequence);
    return foldPast(project, [read](const Header& header) { return header.sequence <= read.value(header.replica); }, looking);
}

}  // namespace kondensat::journal
