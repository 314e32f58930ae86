#include "app/operations/archive_export.h"

#include <QJsonDocument>

#include "app/operations/files.h"
#include "export/archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {
namespace {

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

/// One line: the header in hex, and the payload as the very string that the header's commitment covers.
QByteArray lineOf(const journal::StoredEntry& stored) {
    const journal::Header& h = stored.header;
    QJsonArray seen;
    for (const study::Seen& s : h.seen) seen.append(QJsonArray{s.replica.toHex(), qint64(s.sequence)});
    QJsonObject json{{u"id"_s, h.id.toHex()}, {u"replica"_s, h.replica.toHex()}, {u"sequence"_s, qint64(h.sequence)}, {u"previous"_s, hex(h.previous)},
                     {u"lamport"_s, qint64(h.lamport)}, {u"time"_s, h.time}, {u"vocabulary"_s, h.vocabulary}, {u"seen"_s, seen},
                     {u"commitment"_s, hex(h.commitment)}, {u"hash"_s, hex(h.hash)}, {u"salt"_s, hex(stored.salt)}, {u"payload"_s, QString::fromUtf8(stored.payload)}};
    json.insert(u"author"_s, QString::number(quint64(h.author), 16));
    if (h.undoes) json.insert(u"undoes"_s, h.undoes->toHex());
    if (!h.person.isEmpty()) json.insert(u"person"_s, hex(h.person));
    if (!h.signature.isEmpty()) json.insert(u"signature"_s, hex(h.signature));
    if (stored.erased) json.insert(u"erased"_s, true);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

Result<ArchiveExport> exportArchive(journal::Project& project, const QString& folder, bool withHistory) {
    TRY_ASSIGN(const exporting::ArchiveSummary written, exporting::writeArchive(project.study(), folder));
    ArchiveExport done{written.records, written.texts, 0, written.warnings};
    if (!withHistory) return done;
    QByteArray lines = QJsonDocument(QJsonObject{{u"format"_s, u"kondensat-journal"_s}, {u"version"_s, 1}, {u"study"_s, hex(project.file().studyId())}}).toJson(QJsonDocument::Compact) + '\n';
    TRY_DO(project.file().eachEntry(0, [&](journal::StoredEntry&& stored) {
        lines += lineOf(stored);
        ++done.entries;
    }));
    TRY_DO(writeFile(folder + u"/journal.jsonl"_s, lines));
    done.warnings.append(u"journal.jsonl holds everything that ever stood in this study, taken back or not"_s);
    return done;
}

}  // namespace kondensat::app
