#include "app/operations/archive_export.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include "app/operations/files.h"
#include "core/said.h"
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

/// All lines in the order of the fold, which is the same in every copy that holds the same entries.
Result<QList<QByteArray>> journalLines(journal::ProjectFile& file) {
    struct Line {
        quint64 lamport, sequence;
        QByteArray replica, bytes;
    };
    std::vector<Line> lines;
    TRY_DO(file.eachEntry(0, [&](journal::StoredEntry&& stored) {
        const journal::Header& h = stored.header;
        lines.push_back({h.lamport, h.sequence, QByteArray::fromHex(h.replica.toHex().toLatin1()), lineOf(stored)});
    }));
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return std::tie(a.lamport, a.replica, a.sequence) < std::tie(b.lamport, b.replica, b.sequence);
    });
    QList<QByteArray> sorted;
    for (Line& line : lines) sorted.append(std::move(line.bytes));
    return sorted;
}

const QByteArray formatMark = "\"format\":\"kondensat-journal\"";

/// Takes the journal of an earlier export out of the folder while the archive is replaced, and puts it back when that
/// fails.
class EarlierJournal {
public:
    explicit EarlierJournal(const QString& folder)
        : m_path(folder + u"/journal.jsonl"_s),
          m_aside(QFileInfo(QFileInfo(folder).absoluteFilePath()).path() + u"/.kondensat-"_s + RecordId::fresh().toString()) {
        QFile file(m_path);
        const bool ours = file.open(QIODevice::ReadOnly) && file.readLine(1000).contains(formatMark);
        file.close();
        m_moved = ours && QFile::rename(m_path, m_aside);
    }
    ~EarlierJournal() {
        if (m_moved && !QFile::rename(m_aside, m_path)) qCritical("an earlier journal.jsonl could not be put back");
    }
    void replaced() {
        if (m_moved) QFile::remove(m_aside);
        m_moved = false;
    }

private:
    QString m_path, m_aside;
    bool m_moved = false;
};

/// Gives the number of entries.
Result<qint64> writeJournal(journal::Project& project, const QString& path) {
    QJsonObject head{{u"format"_s, u"kondensat-journal"_s}, {u"version"_s, 1}, {u"study"_s, hex(project.file().studyId())}};
    if (!project.file().isSealed()) {
        TRY_ASSIGN(const QByteArray lookup, project.file().meta(u"lookup"_s));
        head.insert(u"lookup"_s, hex(lookup));
    }
    QByteArray lines = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
    TRY_ASSIGN(const QList<QByteArray> entries, journalLines(project.file()));
    for (const QByteArray& line : entries) lines += line;
    TRY_DO(writeFile(path, lines));
    return qint64(entries.size());
}

}  // namespace

Result<ArchiveExport> exportArchive(journal::Project& project, const QString& folder, bool withHistory, ExportGuard* guard, const std::function<bool(double)>& goOn) {
    EarlierJournal earlier(folder);
    qint64 entries = 0;
    const auto complete = [&](const QString& finished) -> Result<void> {
        if (withHistory) {
            TRY_ASSIGN(entries, writeJournal(project, finished + u"/journal.jsonl"_s));
        }
        if (!guard) return {};
        if (!guard->lookInFolder(finished, [&](const RecordId& id) { return project.study().record(id) != nullptr; }, goOn))
            return Error{Error::Code::Refused, Said::tr("The export was cancelled"), folder};
        return guard->verdict(folder);
    };
    TRY_ASSIGN(const exporting::ArchiveSummary written, exporting::writeArchive(project.study(), folder, [&](const QString& content) { return project.file().attachment(content); }, complete));
    earlier.replaced();
    ArchiveExport done{written.records, written.texts, written.attachments, entries, written.warnings};
    if (guard) done.warnings += guard->warnings();
    if (!withHistory) return done;
    done.warnings.append(Said::tr("journal.jsonl holds everything that ever stood in this study, taken back or not"));
    if (project.study().withheldLists() > 0)
        done.warnings.append(Said::tr("journal.jsonl also holds the preliminary themes that researchers have not shared yet; ask them before you pass it on"));
    return done;
}

}  // namespace kondensat::app
