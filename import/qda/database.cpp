#include "import/qda/database.h"

#include <sqlite3.h>

#include <QtEndian>

#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::qda {
namespace {

constexpr int longestValue = 64 << 20, mostRows = 5'000'000;

/// Names from a list of ours or of the schema, never trusted in a statement.
QString quotedName(QString name) {
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// The header says how many pages there are; SQLite takes the last ones that are missing for empty.
bool isCutShort(const QByteArray& bytes) {
    const qint64 pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(bytes.constData() + 28);
    const bool isStated = memcmp(bytes.constData() + 24, bytes.constData() + 92, 4) == 0;
    return isStated && pages * (pageSize == 1 ? 65536 : pageSize) > bytes.size();
}

}  // namespace

struct Database::Handle {
    sqlite3* db = nullptr;
    ~Handle() { sqlite3_close(db); }
};

Database::Database(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

bool Row::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
qint64 Row::number(int column) const {
    return sqlite3_column_int64(m_statement, column);
}
QString Row::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
}

Result<Database> Database::open(const QByteArray& bytes) {
    const auto damaged = [](sqlite3* db) {
        return Error{Error::Code::Damaged,
                     Said::tr("The database is damaged or cut short"),
                     {},
                     {},
                     db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString()};
    };
    if (bytes.size() < 100 || !bytes.startsWith("SQLite format 3") || isCutShort(bytes)) return damaged(nullptr);
    auto handle = std::make_unique<Handle>();
    if (sqlite3_open_v2(":memory:", &handle->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr) != SQLITE_OK)
        return damaged(handle->db);
    sqlite3* db = handle->db;
    for (const auto& [option, on] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                     {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                     {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                     {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                     {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}})
        sqlite3_db_config(db, option, on, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(sqlite3_uint64(bytes.size())));
    if (!copy) return Error{Error::Code::TooLarge, Said::tr("The database is too large")};
    memcpy(copy, bytes.constData(), size_t(bytes.size()));
    copy[18] = copy[19] = 1;  // a database in memory has no write-ahead log
    if (sqlite3_deserialize(db, "main", copy, bytes.size(), bytes.size(),
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return damaged(db);
    // A hundred million steps of its machine are far more than reading takes.
    sqlite3_progress_handler(
        db, 100'000'000, [](void*) { return 1; }, nullptr);
    Database database(std::move(handle));
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT name FROM sqlite_master WHERE type='table' AND sql LIKE 'CREATE TABLE%'", -1,
                           &statement, nullptr) != SQLITE_OK)
        return damaged(db);
    while (sqlite3_step(statement) == SQLITE_ROW && database.m_tables.size() < 1000)
        database.m_tables.append(Row(statement).text(0));
    if (sqlite3_finalize(statement) != SQLITE_OK) return damaged(db);
    return database;
}

Result<void> Database::rows(const QString& table, const QStringList& columns,
                            const std::function<void(const Row&)>& each) const {
    if (!hasTable(table)) return {};
    sqlite3* db = m_handle->db;
    const auto failed = [&] {
        const bool large = sqlite3_errcode(db) == SQLITE_INTERRUPT || sqlite3_errcode(db) == SQLITE_TOOBIG;
        return Error{large ? Error::Code::TooLarge : Error::Code::Damaged,
                     large ? Said::tr("The database is too large") : Said::tr("The database is damaged or cut short"),
                     {},
                     table,
                     QString::fromUtf8(sqlite3_errmsg(db))};
    };
    sqlite3_stmt* statement = nullptr;
    QStringList has;
    if (sqlite3_prepare_v2(db, u"SELECT * FROM %1 LIMIT 0"_s.arg(quotedName(table)).toUtf8().constData(), -1,
                           &statement, nullptr) != SQLITE_OK)
        return failed();
    for (int i = 0; i < sqlite3_column_count(statement); ++i)
        has.append(QString::fromUtf8(sqlite3_column_name(statement, i)));
    sqlite3_finalize(statement);
    QStringList wanted;
    for (const QString& column : columns) wanted.append(has.contains(column) ? quotedName(column) : u"NULL"_s);
    const QByteArray query = u"SELECT %1 FROM %2"_s.arg(wanted.join(u", "_s), quotedName(table)).toUtf8();
    if (sqlite3_prepare_v2(db, query.constData(), -1, &statement, nullptr) != SQLITE_OK) return failed();
    int count = 0, state = SQLITE_ROW;
    while ((state = sqlite3_step(statement)) == SQLITE_ROW && ++count <= mostRows) each(Row(statement));
    const bool tooMany = count > mostRows;
    Result<void> done;
    if (tooMany)
        done = Error{Error::Code::TooLarge, Said::tr("The database is too large"), {}, table};
    else if (state != SQLITE_DONE)
        done = failed();
    sqlite3_finalize(statement);
    return done;
}

}  // namespace kondensat::importing::qda
