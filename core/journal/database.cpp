#include "core/journal/database.h"
#include "core/said.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

Error errorOf(const QSqlError& error, const QString& path) {
    using Code = Error::Code;
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    Error e{Code::Damaged, Said::tr("The study could not be read or written"), path, {}, error.databaseText()};
    switch (isNumber ? code : -1) {
        case 5:  // SQLITE_BUSY
        case 6: e = {Code::Locked, Said::tr("Another program is writing to this study just now; try again in a moment"), path, {}, {}}; break;
        case 8: e = {Code::NotWritable, Said::tr("The study cannot be written"), path, {}, Said::tr("the file or its folder is read-only")}; break;
        case 10: e = {Code::NotWritable, Said::tr("The disk reported an error; nothing was changed"), path, {}, error.databaseText()}; break;
        case 11: e = {Code::Damaged, Said::tr("The study file is damaged; open a backup or a copy"), path, {}, error.databaseText()}; break;
        case 13: e = {Code::NotWritable, Said::tr("The disk is full; nothing was changed"), path, {}, {}}; break;
        case 14: e = {Code::NotWritable, Said::tr("The study cannot be opened"), path, {}, Said::tr("no permission for the file or its folder")}; break;
        case 26: e = {Code::Unsupported, Said::tr("This is not a Kondensat study"), path, {}, {}}; break;
        default: break;
    }
    return e;
}

}  // namespace

qint64 Row::integer(int column) const { return m_query.value(column).toLongLong(); }
QByteArray Row::bytes(int column) const { return m_query.value(column).toByteArray(); }
QString Row::string(int column) const { return m_query.value(column).toString(); }
bool Row::isNull(int column) const { return m_query.isNull(column); }

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode) {
    static QAtomicInt counter;
    const QString connection = u"kondensat-%1"_s.arg(counter.fetchAndAddRelaxed(1));
    std::unique_ptr<Database> database(new Database(path, connection));
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    if (!db.isValid()) return Error{Error::Code::Unsupported, Said::tr("Qt's SQLite driver is not installed")};
    db.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == Mode::ReadOnly) options += u";QSQLITE_OPEN_READONLY"_s;
    db.setConnectOptions(options);
    if (mode != Mode::Create && !QFileInfo::exists(path)) return Error{Error::Code::NotFound, Said::tr("No such study"), path};
    if (!db.open()) return errorOf(db.lastError(), path);
    return database;
}

Database::~Database() {
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery*> Database::run(const QString& sql, const QVariantList& values) {
    auto& query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = errorOf(query->lastError(), m_path);
            m_prepared.remove(sql);
            return error;
        }
    }
    for (int i = 0; i < values.size(); ++i) query->bindValue(i, values[i]);
    if (!query->exec()) {
        const Error error = errorOf(query->lastError(), m_path);
        m_prepared.remove(sql);
        return error;
    }
    return query.get();
}

Result<void> Database::execute(const QString& sql, const QVariantList& values) {
    TRY_ASSIGN(QSqlQuery * query, run(sql, values));
    query->finish();
    return {};
}

Result<void> Database::query(const QString& sql, const QVariantList& values, const std::function<void(const Row&)>& each) {
    TRY_ASSIGN(QSqlQuery * query, run(sql, values));
    const Row row(*query);
    while (query->next()) each(row);
    const QSqlError error = query->lastError();
    query->finish();
    if (error.isValid()) return errorOf(error, m_path);
    return {};
}

Result<std::optional<qint64>> Database::integer(const QString& sql, const QVariantList& values) {
    std::optional<qint64> result;
    TRY_DO(query(sql, values, [&](const Row& row) { if (!result && !row.isNull(0)) result = row.integer(0); }));
    return result;
}

Result<std::optional<QByteArray>> Database::bytes(const QString& sql, const QVariantList& values) {
    std::optional<QByteArray> result;
    TRY_DO(query(sql, values, [&](const Row& row) { if (!result && !row.isNull(0)) result = row.bytes(0); }));
    return result;
}

Result<void> Database::transaction(const std::function<Result<void>()>& work) {
    TRY_DO(execute(u"BEGIN IMMEDIATE"_s));
    Result<void> done = work();
    if (done.ok()) done = execute(u"COMMIT"_s);
    if (!done.ok()) {
        const Result<void> back = execute(u"ROLLBACK"_s);  // SQLite may have rolled back by itself: then this fails, harmlessly
        (void)back;
    }
    return done;
}

}  // namespace kondensat::journal
