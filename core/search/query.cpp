#include "core/search/query.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView fieldNames[fieldCount] = {"in"_L1, "participant"_L1, "session"_L1, "speaker"_L1, "language"_L1,
                                                      "group"_L1, "subgroup"_L1, "coder"_L1, "source"_L1, "analysis"_L1, "role"_L1};

}  // namespace

QLatin1StringView nameOf(Field field) { return fieldNames[int(field)]; }
std::optional<Field> fieldNamed(QStringView name) {
    for (int i = 0; i < fieldCount; ++i)
        if (name.compare(fieldNames[i], Qt::CaseInsensitive) == 0) return Field(i);
    return std::nullopt;
}

QString roleValue(const RecordId& session, const RecordId& speaker) { return session.toString() + u'/' + speaker.toString(); }

Query Query::narrowing(Field field, const QStringList& values) {
    Query query;
    query.op = values.isEmpty() ? Op::Nothing : Op::Field;
    query.field = field;
    query.values = values;
    return query;
}

Query Query::all(QList<Query> parts) {
    parts.removeIf([](const Query& part) { return part.op == Op::Everything; });
    if (parts.isEmpty()) return {};
    if (parts.size() == 1) return parts.first();
    Query query;
    query.op = Op::And;
    query.parts = parts;
    return query;
}

QStringList wordsOf(const Query& query) {
    if (query.op == Op::Not) return {};
    QStringList words;
    if (query.op == Op::Word) words.append(query.word);
    for (const Query& part : query.parts) words += wordsOf(part);
    words.removeDuplicates();
    return words;
}

}  // namespace kondensat::search
