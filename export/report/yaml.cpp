#include "export/report/yaml.h"

#include <yaml-cpp/yaml.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

constexpr int deepest = 40;

QString placeOf(int line, int column) {
    return u"line %1, column %2"_s.arg(line).arg(column);
}

Error invalid(const QString& file, int line, int column, const QString& what, const QString& cause) {
    return {Error::Code::Invalid, what, file, line > 0 ? placeOf(line, column) : QString(), cause};
}

Result<Yaml> converted(const YAML::Node& node, const QString& file, int depth) {
    Yaml value;
    const YAML::Mark mark = node.Mark();
    value.line = mark.line + 1, value.column = mark.column + 1;
    if (depth > deepest) return invalid(file, value.line, value.column, u"values lie too deep in each other"_s, {});
    if (node.IsScalar()) {
        value.kind = Yaml::Kind::Scalar;
        value.scalar = QString::fromStdString(node.Scalar());
    } else if (node.IsSequence()) {
        value.kind = Yaml::Kind::List;
        for (const YAML::Node& item : node) {
            TRY_ASSIGN(Yaml each, converted(item, file, depth + 1));
            value.items.append(std::move(each));
        }
    } else if (node.IsMap()) {
        value.kind = Yaml::Kind::Map;
        for (const auto& pair : node) {
            TRY_ASSIGN(Yaml key, converted(pair.first, file, depth + 1));
            if (value.has(key.scalar))
                return invalid(file, key.line, key.column, u"the key “%1” stands here twice"_s.arg(key.scalar), {});
            TRY_ASSIGN(Yaml each, converted(pair.second, file, depth + 1));
            value.entries.append({std::move(key), std::move(each)});
        }
    }
    return value;
}

}  // namespace

const Yaml& Yaml::operator[](QStringView key) const {
    static const Yaml none;
    for (const Entry& entry : entries)
        if (entry.key.scalar == key) return entry.value;
    return none;
}

bool Yaml::has(QStringView key) const {
    return std::any_of(entries.cbegin(), entries.cend(), [&](const Entry& e) { return e.key.scalar == key; });
}

Result<Yaml> parseYaml(const QByteArray& bytes, const QString& file) {
    try {
        return converted(YAML::Load(bytes.toStdString()), file, 0);
    } catch (const YAML::Exception& e) {
        return invalid(file, e.mark.line + 1, e.mark.column + 1, u"the file is not well-formed YAML"_s,
                       QString::fromStdString(e.msg));
    }
}

Result<QByteArray> dataFileText(const QString& folder, const QString& nameOrPath) {
    const bool isPath = nameOrPath.contains(u'/') || nameOrPath.contains(u'\\') || nameOrPath.contains(u'.');
    QFile file(isPath ? nameOrPath : u":/kondensat/"_s + folder + u'/' + nameOrPath + u".yaml"_s);
    if (!file.exists())
        return Error{Error::Code::NotFound,
                     isPath ? u"there is no such file"_s : u"there is no “%1” in %2"_s.arg(nameOrPath, folder),
                     isPath ? nameOrPath : QString(),
                     {},
                     u"the program brings %1; or name a file"_s.arg(dataFiles(folder).join(u", "_s))};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, u"the file cannot be read"_s, nameOrPath, {}, file.errorString()};
    return file.readAll();
}

Result<Yaml> readDataFile(const QString& folder, const QString& nameOrPath) {
    TRY_ASSIGN(const QByteArray text, dataFileText(folder, nameOrPath));
    return parseYaml(text, nameOrPath);
}

QStringList dataFiles(const QString& folder) {
    QStringList names = QDir(u":/kondensat/"_s + folder).entryList(QDir::Files, QDir::Name);
    for (QString& name : names) name = QFileInfo(name).completeBaseName();
    return names;
}

void YamlReading::mistake(const Yaml& at, const QString& what, const QString& cause) {
    if (!m_error) m_error = invalid(m_file, at.line, at.column, what, cause);
}

QString YamlReading::text(const Yaml& map, QStringView key, const QString& otherwise) {
    const Yaml& value = map[key];
    if (value.kind == Yaml::Kind::Null) return otherwise;
    if (value.kind != Yaml::Kind::Scalar) mistake(value, u"“%1” wants a text"_s.arg(key));
    return value.scalar.trimmed();
}

QString YamlReading::needed(const Yaml& map, QStringView key) {
    const QString value = text(map, key);
    if (value.isEmpty()) mistake(map.has(key) ? map[key] : map, u"“%1” is missing"_s.arg(key));
    return value;
}

int YamlReading::number(const Yaml& map, QStringView key, int otherwise, int least, int most) {
    const QString value = text(map, key);
    if (value.isEmpty()) return otherwise;
    bool isNumber = false;
    const int n = value.toInt(&isNumber);
    if (!isNumber || n < least || n > most)
        mistake(map[key], u"“%1” wants a number from %2 to %3"_s.arg(key).arg(least).arg(most));
    return n;
}

bool YamlReading::flag(const Yaml& map, QStringView key, bool otherwise) {
    const QString value = text(map, key).toLower();
    if (value.isEmpty()) return otherwise;
    const bool on = value == u"true" || value == u"yes";
    if (!on && value != u"false" && value != u"no") mistake(map[key], u"“%1” wants true or false"_s.arg(key));
    return on;
}

QStringList YamlReading::texts(const Yaml& map, QStringView key) {
    const Yaml& value = map[key];
    if (value.kind == Yaml::Kind::Scalar) return {value.scalar.trimmed()};
    QStringList result;
    for (const Yaml& item : list(map, key)) {
        if (item.kind != Yaml::Kind::Scalar) mistake(item, u"“%1” wants a list of texts"_s.arg(key));
        result.append(item.scalar.trimmed());
    }
    return result;
}

QList<Yaml> YamlReading::list(const Yaml& map, QStringView key) {
    const Yaml& value = map[key];
    if (value.kind != Yaml::Kind::Null && value.kind != Yaml::Kind::List)
        mistake(value, u"“%1” wants a list"_s.arg(key));
    return value.items;
}

void YamlReading::onlyKeys(const Yaml& map, const QStringList& known) {
    if (map.kind != Yaml::Kind::Map) return mistake(map, u"here should stand keys with values"_s);
    for (const Yaml::Entry& entry : map.entries)
        if (!known.contains(entry.key.scalar))
            mistake(entry.key, u"the key “%1” is not known here"_s.arg(entry.key.scalar),
                    u"known are "_s + known.join(u", "_s));
}

}  // namespace kondensat::exporting
