// A thin layer over Qt's SQLite driver: every answer of the database is a Result, no cursor is left open.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>
#include <functional>
#include <memory>

#include "core/result.h"

class QSqlQuery;

namespace kondensat::journal {

class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    const QSqlQuery& m_query;
};

class Database {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Result<void> execute(const QString& sql, const QVariantList& values = {});
    /// Calls `each` for every row; `each` may not use this database.
    Result<void> query(const QString& sql, const QVariantList& values, const std::function<void(const Row&)>& each);
    /// The first column of the first row, or nothing.
    Result<std::optional<qint64>> integer(const QString& sql, const QVariantList& values = {});
    Result<std::optional<QByteArray>> bytes(const QString& sql, const QVariantList& values = {});
    /// Runs `work` in one transaction; rolls back when it fails. The commit's own answer counts.
    Result<void> transaction(const std::function<Result<void>()>& work);
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    Database(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection)) {}
    Result<QSqlQuery*> run(const QString& sql, const QVariantList& values);

    QString m_path, m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

}  // namespace kondensat::journal
