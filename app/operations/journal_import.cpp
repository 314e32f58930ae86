#include "app/operations/journal_import.h"
#include "core/said.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

using Arrival = journal::Project::Arrival;

constexpr qsizetype longestLine = qsizetype(1) << 30;

QByteArray bytesOf(const QJsonObject& json, const QString& name) {
    return QByteArray::fromHex(json.value(name).toString().toLatin1());
}

/// Nothing when the line is no entry.
std::optional<Arrival> arrivalOf(const QJsonObject& json) {
    Arrival arrival;
    journal::StoredEntry& stored = arrival.stored;
    journal::Header& h = stored.header;
    const auto id = EntryId::fromBytes(bytesOf(json, u"id"_s));
    const auto replica = ReplicaId::fromBytes(bytesOf(json, u"replica"_s));
    bool author = false;
    h.author = qint64(json.value(u"author"_s).toString().toULongLong(&author, 16));
    h.sequence = quint64(json.value(u"sequence"_s).toInteger());
    if (!id || !replica || !author || h.sequence == 0 || json.value(u"lamport"_s).toInteger() <= 0 ||
        !json.value(u"payload"_s).isString())
        return std::nullopt;
    h.id = *id;
    h.replica = *replica;
    h.previous = bytesOf(json, u"previous"_s);
    h.lamport = quint64(json.value(u"lamport"_s).toInteger());
    h.time = json.value(u"time"_s).toInteger();
    h.vocabulary = json.value(u"vocabulary"_s).toInt();
    for (const QJsonValue& pair : json.value(u"seen"_s).toArray())
        if (const auto seen = ReplicaId::fromBytes(QByteArray::fromHex(pair[0].toString().toLatin1())))
            h.seen.append({*seen, quint64(pair[1].toInteger())});
    if (json.contains(u"undoes"_s)) h.undoes = EntryId::fromBytes(bytesOf(json, u"undoes"_s));
    h.person = bytesOf(json, u"person"_s);
    h.signature = bytesOf(json, u"signature"_s);
    h.commitment = bytesOf(json, u"commitment"_s);
    h.hash = bytesOf(json, u"hash"_s);
    stored.salt = bytesOf(json, u"salt"_s);
    stored.payload = json.value(u"payload"_s).toString().toUtf8();
    stored.erased = json.value(u"erased"_s).toBool();
    arrival.entry = h.toEntry();
    if (!study::payloadFromJson(stored.payload, arrival.entry)) return std::nullopt;
    return arrival;
}

/// Why an entry is not the one that was written; empty when it is. What an erasure left is covered by the erasing
/// entry.
QString objection(const journal::StoredEntry& stored, const QByteArray& studyId) {
    if (stored.header.computeHash(studyId) != stored.header.hash) return Said::tr("the entry's header was changed");
    if (!stored.erased && journal::commitmentOf(stored.salt, stored.payload) != stored.header.commitment)
        return Said::tr("the entry's content was changed");
    return {};
}

/// Sorts into the order of the fold, in which each replica's chain has to be whole.
Result<void> checkChains(JournalFile& journal, const QString& path) {
    std::sort(journal.entries.begin(), journal.entries.end(),
              [](const Arrival& a, const Arrival& b) { return a.entry.before(b.entry); });
    QHash<ReplicaId, std::pair<quint64, QByteArray>> heads;
    for (const Arrival& arrival : std::as_const(journal.entries)) {
        const journal::Header& h = arrival.stored.header;
        auto& [sequence, hash] = heads[h.replica];
        if (h.sequence != sequence + 1 || h.previous != hash)
            return Error{Error::Code::Damaged, Said::tr("The journal is not whole"), path, u"entry "_s + h.id.toHex(),
                         Said::tr("the entry before it is missing or another")};
        sequence = h.sequence;
        hash = h.hash;
    }
    return {};
}

/// An empty file with the identity of the study that the journal comes from.
Result<void> createFile(const QString& path, const JournalFile& journal) {
    TRY_ASSIGN(const auto file, journal::ProjectFile::create(path));
    TRY_DO(file->setMeta(u"study"_s, journal.studyId));
    if (!journal.lookupKey.isEmpty()) TRY_DO(file->setMeta(u"lookup"_s, journal.lookupKey));
    return file->close();
}

Result<void> fill(journal::Project& project, JournalFile& journal,
                  const QList<std::pair<QString, QByteArray>>& attachments) {
    int emptied = 0;
    TRY_DO(project.file().database().transaction([&]() -> Result<void> {
        for (const auto& [content, bytes] : attachments) {
            TRY_ASSIGN(const QString id, project.file().addAttachment(bytes, content));
            (void)id;
        }
        TRY_ASSIGN(emptied, project.appendArrivals(journal.entries));
        return {};
    }));
    project.file().noteChange();
    return emptied > 0 ? project.refoldAll() : project.integrate(journal.entries);
}

}  // namespace

Result<JournalFile> readJournal(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound,
                     Said::tr("The archive brings no journal"),
                     path,
                     {},
                     Said::tr("it was written without --with-history")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The journal cannot be read"), path, {}, file.errorString()};
    JournalFile journal;
    QSet<EntryId> ids;
    for (int number = 1; !file.atEnd(); ++number) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine(longestLine)).object();
        const auto wrong = [&](const QString& what, Error::Code code = Error::Code::Damaged) {
            return Error{code, what, path, Said::tr("line %1").arg(number), {}};
        };
        if (number == 1) {
            if (json.value(u"format"_s).toString() != u"kondensat-journal")
                return wrong(Said::tr("This is no journal of a study"));
            if (json.value(u"version"_s).toInt() != 1)
                return wrong(Said::tr("This program does not read this version of the journal"), Error::Code::Unsupported);
            journal.studyId = bytesOf(json, u"study"_s);
            journal.lookupKey = bytesOf(json, u"lookup"_s);
            if (journal.studyId.size() != 16 || (!journal.lookupKey.isEmpty() && journal.lookupKey.size() != 32))
                return wrong(Said::tr("The study's identity is missing"));
            continue;
        }
        auto arrival = arrivalOf(json);
        if (!arrival) return wrong(Said::tr("The line is no entry of a journal"));
        if (ids.contains(arrival->entry.id)) return wrong(Said::tr("The entry stands here a second time"));
        ids.insert(arrival->entry.id);
        if (const QString why = objection(arrival->stored, journal.studyId); !why.isEmpty())
            return wrong(Said::tr("The journal was changed: ") + why);
        journal.entries.append(*std::move(arrival));
    }
    if (journal.entries.isEmpty()) return Error{Error::Code::Damaged, Said::tr("The journal holds no entry"), path};
    TRY_DO(checkChains(journal, path));
    return journal;
}

Result<std::unique_ptr<journal::Project>> createFromJournal(const QString& path, JournalFile journal,
                                                            const QList<std::pair<QString, QByteArray>>& attachments,
                                                            const journal::ProjectOptions& options) {
    if (QFile::exists(path)) return Error{Error::Code::Refused, Said::tr("There is a file of this name already"), path};
    const auto remove = [&] {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    };
    if (const auto done = createFile(path, journal); !done) {
        remove();
        return done.error();
    }
    auto project = journal::Project::open(path, options);
    Result<void> done;
    if (!project)
        done = project.error();
    else if ((*project)->isReadOnly())
        done =
            Error{Error::Code::NotWritable, Said::tr("The study cannot be written"), path, {}, (*project)->readOnlyReason()};
    else
        done = fill(**project, journal, attachments);
    if (done) return project;
    if (project) project->reset();
    remove();
    return done.error();
}

}  // namespace kondensat::app
