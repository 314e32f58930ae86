// A foreign SQLite database, read with distrust.
#pragma once
#include <QStringList>
#include <functional>
#include <memory>

#include "core/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace kondensat::importing::qda {

/// The values of one row of a query.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : m_statement(statement) {}
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    sqlite3_stmt* m_statement;
};

class Database {
public:
    /// `bytes` are those of the file, and are copied. Errors: Damaged.
    static Result<Database> open(const QByteArray& bytes);
    Database(Database&&) noexcept;
    ~Database();

    [[nodiscard]] bool hasTable(const QString& name) const { return m_tables.contains(name); }
    /// Rows of a table with the columns in this order; columns that the table lacks are null. A table that is not there
    /// has no rows. Errors: Damaged, TooLarge (rows, time, a value over 64 MB).
    Result<void> rows(const QString& table, const QStringList& columns,
                      const std::function<void(const Row&)>& each) const;

private:
    struct Handle;
    explicit Database(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
    QStringList m_tables;
};

}  // namespace kondensat::importing::qda
