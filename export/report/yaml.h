// YAML files as plain values that know where they stand, for messages with line and column.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

#include "core/result.h"

namespace kondensat::exporting {

struct Yaml {
    enum class Kind { Null, Scalar, List, Map };
    struct Entry;
    Kind kind = Kind::Null;
    QString scalar;
    QList<Yaml> items;
    QList<Entry> entries;
    int line = 0, column = 0;  ///< from 1; 0 in a value that the file does not hold

    /// The value of a key; a null value where there is none.
    [[nodiscard]] const Yaml& operator[](QStringView key) const;
    [[nodiscard]] bool has(QStringView key) const;
};
struct Yaml::Entry {
    Yaml key, value;
};

/// Errors: Invalid with line and column; also for a key that stands twice in one map.
Result<Yaml> parseYaml(const QByteArray& bytes, const QString& file);

/// A data file that comes with the program, by its name within a folder of export/data, or any file by path: whatever
/// holds a slash or a dot. Errors: NotFound, NotReadable, Invalid.
Result<Yaml> readDataFile(const QString& folder, const QString& nameOrPath);
/// The bytes of such a file. Errors: NotFound, NotReadable.
Result<QByteArray> dataFileText(const QString& folder, const QString& nameOrPath);
/// Names in a folder of export/data, without suffix, sorted.
QStringList dataFiles(const QString& folder);

/// Reads values and keeps the first mistake it meets, so that readers need no branch for each.
class YamlReading {
public:
    explicit YamlReading(QString file) : m_file(std::move(file)) {}
    void mistake(const Yaml& at, const QString& what, const QString& cause = QString());
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    QString text(const Yaml& map, QStringView key, const QString& otherwise = QString());
    /// As text, and a mistake where it is missing or empty.
    QString needed(const Yaml& map, QStringView key);
    int number(const Yaml& map, QStringView key, int otherwise, int least, int most);
    bool flag(const Yaml& map, QStringView key, bool otherwise);
    /// A list of texts; a single text counts as a list of one.
    QStringList texts(const Yaml& map, QStringView key);
    /// The items of a list under a key, none where the key is missing.
    QList<Yaml> list(const Yaml& map, QStringView key);
    /// A mistake for the first key beyond these, naming those that there are.
    void onlyKeys(const Yaml& map, const QStringList& known);

private:
    QString m_file;
    std::optional<Error> m_error;
};

}  // namespace kondensat::exporting
