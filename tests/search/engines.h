// The four who search: the matcher alone, the scan, the index in memory and the index on the disk.
#pragma once
#include <QTemporaryDir>

#include "core/search/index.h"
#include "tests/search/reference.h"

namespace kondensat::searchtest {

using Passages = QList<search::Passage>;

/// Tells passages apart: kind, record and span.
QString keyOf(const search::Passage& passage);
bool isSame(const search::Passage& a, const search::Passage& b);
/// The passages of each record, in order.
QMap<RecordId, Passages> byRecord(const Passages& passages);
void replaceAll(search::Index& index, const Passages& passages);

struct Engine {
    std::string name;
    std::unique_ptr<search::Index> index;
};

class Engines {
public:
    Engines();
    explicit Engines(const Passages& passages) : Engines() { build(passages); }
    void replace(const RecordId& record, const Passages& passages);
    void commit(const QByteArray& state);
    /// Fills them, still empty, at one go.
    void build(const Passages& passages);
    /// Closes the index on the disk and opens it again.
    void reopen();
    [[nodiscard]] const std::vector<Engine>& all() const { return m_engines; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("index")); }

private:
    QTemporaryDir m_folder;
    std::vector<Engine> m_engines;
};

/// Every passage that one index gives for a query, in the order it gives them.
QList<search::Hit> hitsOf(search::Index& index, const search::Query& query, search::Order order = search::Order::Document);
QStringList keysOf(const QList<search::Hit>& hits);
/// Hits and places of the matcher and of each index are those of the reference.
void expectAsReference(const Engines& engines, const Passages& passages, const search::Query& query);
/// Two indexes answer the same to a query, weights apart.
void expectSame(search::Index& one, search::Index& other, const search::Query& query);

}  // namespace kondensat::searchtest
