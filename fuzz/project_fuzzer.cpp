// Any bytes are either read as a study or refused, and a study that was read can be folded and shown.
#include <sqlite3.h>

#include "core/study/change_set.h"
#include "core/study/fold.h"
#include "fuzz/fuzzing.h"
#include "import/archive/reader.h"
#include "import/qda.h"
#include "import/refi.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using namespace kondensat::importing;

namespace {

#if defined(FUZZED_qda)
/// Seeds are lines `table<TAB>cell<TAB>cell…` of a database as QualCoder or Taguette lay it out; SQLite's own bytes are
/// taken as they are.
QByteArray databaseOf(const QByteArray& bytes) {
    if (bytes.startsWith("SQLite format 3")) return bytes;
    static const QHash<QByteArray, QByteArray> tables{
        {"project", "databaseversion, date, memo, about"},
        {"source", "id, name, fulltext, mediapath, memo, owner, date"},
        {"code_text", "cid, fid, seltext, pos0, pos1, owner, date, memo, avid"},
        {"code_image", "imid, id, x1, y1, width, height, cid, memo, date, owner, important, pdf_page"},
        {"code_av", "avid, id, pos0, pos1, cid, memo, date, owner, important"},
        {"code_cat", "catid, name, owner, date, memo, supercatid"},
        {"code_name", "cid, name, memo, catid, owner, date, color"},
        {"cases", "caseid, name, memo, owner, date"},
        {"case_text", "id, caseid, fid, pos0, pos1"},
        {"attribute", "attrid, name, attr_type, value, id"},
        {"journal", "jid, name, jentry, date, owner"},
        {"annotation", "anid, fid, pos0, pos1, memo, owner, date"},
        {"projects", "name, description"},
        {"tags", "id, path, description"},
        {"documents", "id, name, description, contents"},
        {"highlights", "id, document_id, start_offset, end_offset, snippet"},
        {"highlight_tags", "highlight_id, tag_id"},
    };
    sqlite3* db = nullptr;
    require(sqlite3_open(":memory:", &db) == SQLITE_OK);
    const bool isTaguette = bytes.startsWith("projects") || bytes.startsWith("documents");
    for (auto it = tables.cbegin(); it != tables.cend(); ++it)
        if (isTaguette == (it->startsWith("name") || it.key() == "tags" || it.key() == "documents" ||
                           it.key().startsWith("highlight")))
            sqlite3_exec(db, ("CREATE TABLE " + it.key() + " (" + *it + ")").constData(), nullptr, nullptr, nullptr);
    for (const QByteArray& line : bytes.split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        const auto columns = tables.constFind(cells.first());
        if (columns == tables.cend()) continue;
        const qsizetype count = columns->count(',') + 1;
        const QByteArray insert =
            "INSERT INTO " + columns.key() + " VALUES (" + QByteArray("?,").repeated(count - 1) + "?)";
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(db, insert.constData(), -1, &statement, nullptr) != SQLITE_OK) continue;
        for (qsizetype i = 1; i <= count && i < cells.size(); ++i) {
            bool isNumber = false;
            const qlonglong number = cells[i].toLongLong(&isNumber);
            if (isNumber)
                sqlite3_bind_int64(statement, int(i), number);
            else
                sqlite3_bind_text(statement, int(i), cells[i].constData(), int(cells[i].size()), SQLITE_TRANSIENT);
        }
        sqlite3_step(statement);
        sqlite3_finalize(statement);
    }
    sqlite3_int64 size = 0;
    unsigned char* written = sqlite3_serialize(db, "main", &size, 0);
    const QByteArray database(reinterpret_cast<const char*>(written), size);
    sqlite3_free(written);
    sqlite3_close(db);
    return database;
}
#endif

Result<ArchiveContent> read(const QByteArray& bytes) {
#if defined(FUZZED_qdpx)
    if (bytes.startsWith("PK")) return readRefi(bytes, u"it.qdpx"_s);
    return readRefi(zipOf({{"project.qde", bytes},
                           {"sources/11111111-1111-4111-8111-111111111111.txt",
                            "\xef\xbb\xbfI: How was it?\r\nA: I waited 🙂 long.\r\nNobody came.\r\n"},
                           {"Sources/22222222-2222-4222-8222-222222222222.TXT", "One line.\nنعم، كنت وحدي.\n"},
                           {"sources/33333333-3333-4333-8333-333333333333.png", "\x89PNG\r\n"}}),
                    u"it.qdpx"_s);
#elif defined(FUZZED_qdc)
    return readRefi(bytes, u"it.qdc"_s);
#elif defined(FUZZED_qda)
    return readQda(databaseOf(bytes), u"it.qda"_s);
#else
    static const TranscriptReader transcripts = [](const QString& path) { return readTranscript("I: a\nB: b\n", path); };
    archive::Reader reader(archive::ArchiveFiles::inMemory(u"it"_s), transcripts);
    TRY_DO(reader.readRecords("format: kondensat-archive\nversion: 1\n" + bytes));
    reader.addFile(u"texts/a.txt"_s, "Anna waited 🙂 long.\nBo came.\n");
    reader.addFile(u"texts/a.turns"_s, "0\ts1\t0\t1500\tAnna waited\n20\ts2\t1500\t\tBo came\n");
    reader.addFile(u"texts/c.txt"_s, "I waited long. Then Bo came.");
    return reader.finish();
#endif
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto content = read(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!content) {
        require(!content.error().message().isEmpty());
        return 0;
    }
    static const ReplicaId replica = ReplicaId::fresh();
    QList<study::Entry> entries;
    for (const study::ChangeSet& set : content->entries) {
        study::Entry entry;
        entry.id = set.entry();
        entry.replica = replica;
        entry.sequence = entry.lamport = static_cast<quint64>(entries.size()) + 1;
        entry.changes = set.changes();
        entries.append(entry);
    }
    const study::Study folded = study::fold(entries);
    for (const study::MeaningUnit& unit : folded.table<study::MeaningUnit>()) {
        require(unit.range.isNull() || !folded.document(unit.source)->textOf(unit.range).isEmpty());
    }
    return 0;
}
