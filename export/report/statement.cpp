#include "export/report/statement.h"

#include "core/study/change_set.h"
#include "export/report/number_fields.h"
#include "export/report/prose.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

void Statement::say(const QString& words) {
    if (!words.trimmed().isEmpty()) sentences.append(prose::sentence(words));
}

void Statement::cite(const QString& words) {
    if (!words.trimmed().isEmpty()) sentences.append(prose::stopped(words));
}

void Statement::missFor(const QString& what, const QStringList& names) {
    if (!names.isEmpty()) missing.append(u"%1 (%2)"_s.arg(what, prose::listed(names)));
}

namespace {

const StatementList& statements() {
    static const StatementList all = frontStatements() + teamStatements() + sampleStatements() +
                                     sessionStatements() + ethicsStatements() + protectionStatements() +
                                     stepStatements() + analysisStatements() + findingStatements();
    return all;
}

struct FieldName {
    QString type, field;
};
FieldName fieldNameOf(const QString& name) {
    return {name.section(u'.', 0, -2), name.section(u'.', -1)};
}

bool isField(const FieldName& name) {
    bool found = false;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if (T::type == name.type) forEachField<T>([&](const auto& f) { found = found || f.name == name.field; });
    });
    return found;
}

/// The records of a type that belong to the analysis: its own, or the shared ones that it uses.
template <class T>
QList<const T*> recordsOf(const Facts& facts) {
    if constexpr (std::is_same_v<T, Member>)
        return facts.members;
    else if constexpr (std::is_same_v<T, Participant>)
        return facts.participants;
    else if constexpr (std::is_same_v<T, Session>)
        return facts.sessions;
    else if constexpr (std::is_same_v<T, Source>)
        return facts.sources;
    else if constexpr (std::is_same_v<T, CodeGroup>)
        return facts.groups;
    else {
        QList<const T*> records;
        for (const T* record : facts.study.list<T>()) {
            const RecordId analysis = facts.index.analysisOf(record->id);
            if (!analysis || analysis == facts.analysisId) records.append(record);
        }
        return records;
    }
}

QString shown(const Facts& facts, const QJsonValue& value) {
    if (value.isBool()) return value.toBool() ? u"yes"_s : QString();
    if (value.isDouble()) return QString::number(value.toInt());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& each : value.toArray()) {
            const auto id = RecordId::parse(each.toString());
            const QString name = id ? recordName(facts.study, *id) : QString();
            parts.append(name.isEmpty() ? each.toString() : name);
        }
        return prose::listed(parts);
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto id = RecordId::parse(it.key());
            const QString name = id ? facts.memberName(*id) : QString();
            parts.append((name.isEmpty() ? it.key() : name) + u": "_s + it.value().toString());
        }
        return parts.join(u"; "_s);
    }
    return value.toString().trimmed();
}

Statement fieldStatement(const Facts& facts, const FieldName& name) {
    Statement s;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if (T::type != name.type) return;
        const QList<const T*> records = recordsOf<T>(facts);
        QStringList without;
        for (const T* record : records) {
            const QString value = shown(facts, facts.study.fieldsOf(record->id).value(name.field));
            const QString who = std::is_same_v<T, StudyInfo> ? QString() : recordName(facts.study, record->id);
            if (value.isEmpty()) {
                without.append(who);
                continue;
            }
            s.cite(who.isEmpty() || records.size() == 1 ? prose::withoutBareAnswer(value) : who + u": "_s + value);
            s.grounds.append(record->id);
        }
        without.removeAll(QString());
        if (!s.isEmpty()) s.missFor(name.field, without);
    });
    return s;
}

Statement countStatement(const Facts& facts, const QString& typeName) {
    Statement s;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if (T::type != typeName) return;
        const QList<const T*> records = recordsOf<T>(facts);
        if (records.isEmpty()) return;
        s.say(prose::countedFirst(records.size(), T::type, T::plural));
        s.rest(records);
    });
    return s;
}

bool isType(const QString& name) {
    bool found = false;
    forEachRecordType([&](auto type) { found = found || decltype(type)::type::type == name; });
    return found;
}

}  // namespace

bool isStatement(const QString& name) {
    if (name.startsWith(u"count.")) return isType(name.mid(6));
    if (name.contains(u'.')) return isField(fieldNameOf(name));
    return statementNames().contains(name);
}

RecordId recordWithField(const Facts& facts, const QString& typeName, const QString& field, bool open) {
    RecordId first, wanted;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if (T::type != typeName) return;
        for (const T* record : recordsOf<T>(facts)) {
            if (!first) first = record->id;
            if (!wanted && shown(facts, facts.study.fieldsOf(record->id).value(field)).isEmpty() == open)
                wanted = record->id;
        }
    });
    return wanted ? wanted : first;
}

namespace {

Statement asWritten(const Facts& facts, const QString& name) {
    if (name.startsWith(u"count.")) return countStatement(facts, name.mid(6));
    if (name.contains(u'.')) return fieldStatement(facts, fieldNameOf(name));
    for (const auto& [each, make] : statements())
        if (each == name) return make(facts);
    return {};
}

}  // namespace

Statement statementOf(const Facts& facts, const QString& name) {
    Statement statement = asWritten(facts, name);
    for (QString& sentence : statement.sentences) sentence = withNumbers(facts, sentence);
    return statement;
}

QStringList statementNames() {
    QStringList names;
    for (const auto& statement : statements()) names.append(statement.first);
    return names;
}

}  // namespace kondensat::exporting
