#include "app/operations/study_records.h"

#include <QRegularExpression>

#include "app/operations/names.h"
#include "core/method/partial_date.h"
#include "core/study/order_key.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

/// Calls f(std::type_identity<T>) for the record type of that name.
template <class F>
void withType(QStringView type, F&& f) {
    forEachRecordType([&](auto tag) {
        if (decltype(tag)::type::type == type) f(tag);
    });
}

template <class V>
constexpr FieldShape shapeFor() {
    if constexpr (std::is_same_v<V, QString>) return FieldShape::Text;
    else if constexpr (std::is_same_v<V, int>) return FieldShape::Number;
    else if constexpr (std::is_same_v<V, bool>) return FieldShape::YesNo;
    else if constexpr (std::is_same_v<V, QStringList>) return FieldShape::Lines;
    else if constexpr (std::is_same_v<V, RecordId>) return FieldShape::Reference;
    else if constexpr (std::is_same_v<V, RefSet>) return FieldShape::References;
    else if constexpr (std::is_same_v<V, Keyed>) return FieldShape::Keyed;
    else return FieldShape::Other;
}

/// Also where the record holds its default, which fieldsOf() leaves out.
int numberIn(const Study& study, const RecordId& id, const QString& field) {
    int number = 0;
    withType(study.typeOf(id), [&](auto tag) {
        using T = typename decltype(tag)::type;
        const T* record = study.find<T>(id);
        forEachField<T>([&](const auto& f) {
            if constexpr (std::is_same_v<std::decay_t<decltype(std::declval<T>().*(f.member))>, int>)
                if (f.name == field) number = record->*f.member;
        });
    });
    return number;
}

QStringList lines(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& each : value.toArray()) list.append(each.toString());
    return list;
}

QString wordsOfChoice(const RecordField& field, const QString& value) {
    for (const auto& [each, words] : field.choices)
        if (each == value) return words;
    return value;
}

QString valueOfChoice(const RecordField& field, const QString& words) {
    for (const auto& [value, each] : field.choices)
        if (each.compare(words, Qt::CaseInsensitive) == 0 || value.compare(words, Qt::CaseInsensitive) == 0) return value;
    return words;
}

bool saysYes(const QString& words) {
    static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"x"_s, u"ja"_s};
    return yes.contains(words.trimmed().toLower());
}

bool setReferences(ChangeSet& changes, const Study& study, const RecordId& record, const RecordField& field, const QString& words) {
    static const QRegularExpression apart(u"[;\n]"_s);
    RefSet wanted;
    for (const QString& each : words.split(apart, Qt::SkipEmptyParts)) {
        if (each.trimmed().isEmpty()) continue;
        const auto found = findRecord(study, field.of, each.trimmed());
        if (!found) return false;
        wanted.insert(*found);
    }
    RefSet present;
    for (const RecordId& id : referencesIn(study, record, field.field)) present.insert(id);
    for (const RecordId& id : present)
        if (!wanted.contains(id)) changes.setJson(record, field.field, id.toString(), QJsonValue());
    for (const RecordId& id : wanted)
        if (!present.contains(id)) changes.setJson(record, field.field, id.toString(), true);
    return true;
}

}  // namespace

FieldShape fieldShape(QStringView type, QStringView field) {
    FieldShape shape = FieldShape::None;
    withType(type, [&](auto tag) {
        using T = typename decltype(tag)::type;
        forEachField<T>([&](const auto& f) {
            if (f.name == field) shape = shapeFor<std::decay_t<decltype(std::declval<T>().*(f.member))>>();
        });
    });
    return shape;
}

QList<RecordId> recordsOf(const Study& study, const QString& type, const RecordId& parent) {
    QList<RecordId> ids;
    for (const QString& each : type.split(u'|'))
        withType(each, [&](auto tag) {
            using T = typename decltype(tag)::type;
            for (const T* record : parent ? study.children<T>(parent) : study.list<T>()) ids.append(record->id);
        });
    return ids;
}

QString recordName(const Study& study, const RecordId& id) {
    if (const auto* guide = study.find<Guide>(id); guide && !guide->title.isEmpty())
        return guide->version.isEmpty() ? guide->title : u"%1 (%2)"_s.arg(guide->title, guide->version);
    return nameOf(study, id);
}

std::optional<RecordId> findRecord(const Study& study, const QString& type, const QString& name) {
    if (type == Member::type) {
        const auto found = findMember(study, name);
        return found ? std::optional(*found) : std::nullopt;
    }
    std::optional<RecordId> match;
    for (const RecordId& id : recordsOf(study, type)) {
        if (id.toString() == name) return id;
        if (recordName(study, id).compare(name, Qt::CaseInsensitive) != 0 && nameOf(study, id).compare(name, Qt::CaseInsensitive) != 0) continue;
        if (match) return std::nullopt;
        match = id;
    }
    return match;
}

QString fieldWords(const Study& study, const RecordId& record, const RecordField& field) {
    if (field.field == parentField) {
        const Record* child = study.record(record);
        return child && child->parent ? recordName(study, child->parent) : QString();
    }
    const QJsonValue value = study.fieldsOf(record).value(field.field);
    switch (fieldShape(study.typeOf(record), field.field)) {
        case FieldShape::Number: {
            const int number = numberIn(study, record, field.field);
            return field.choices.isEmpty() ? (number ? QString::number(number) : QString()) : wordsOfChoice(field, number ? QString::number(number) : QString());
        }
        case FieldShape::YesNo: return wordsOfChoice(field, value.toBool() ? u"true"_s : QString());
        case FieldShape::Lines: return lines(value).join(u"; "_s);
        case FieldShape::Reference: {
            const auto id = RecordId::parse(value.toString());
            return id ? recordName(study, *id) : QString();
        }
        case FieldShape::References: {
            QStringList names;
            for (const RecordId& id : referencesIn(study, record, field.field)) names.append(recordName(study, id));
            return names.join(u"; "_s);
        }
        case FieldShape::Keyed: {
            const QJsonObject named = value.toObject();
            if (!field.key.isEmpty()) return wordsOfChoice(field, named.value(field.key).toString());
            QStringList parts;
            for (auto each = named.begin(); each != named.end(); ++each) {
                const auto id = RecordId::parse(each.key());
                const bool known = id && !study.typeOf(*id).isEmpty();
                parts.append(u"%1: %2"_s.arg(known ? recordName(study, *id) : each.key(), each.value().toString()));
            }
            return parts.join(u"; "_s);
        }
        default: return wordsOfChoice(field, value.toString());
    }
}

QList<RecordId> referencesIn(const Study& study, const RecordId& record, const QString& field) {
    const QJsonValue value = study.fieldsOf(record).value(field);
    QSet<RecordId> refs;
    QSet<QString> types;
    for (const QString& each : value.isArray() ? lines(value) : QStringList{value.toString()})
        if (const auto id = RecordId::parse(each); id && !study.typeOf(*id).isEmpty()) {
            refs.insert(*id);
            types.insert(study.typeOf(*id));
        }
    QList<RecordId> ordered;
    for (const QString& type : types)
        for (const RecordId& id : recordsOf(study, type))
            if (refs.contains(id)) ordered.append(id);
    return ordered;
}

bool setFromWords(ChangeSet& changes, const Study& study, const QString& type, const RecordId& record, const RecordField& field,
                  const QString& words) {
    const QString typed = words.trimmed();
    if (field.field == parentField) {
        const auto parent = findRecord(study, field.of, typed);
        if (parent) changes.move(record, *parent, study.record(record) ? study.record(record)->order : QString());
        return parent.has_value();
    }
    switch (fieldShape(type, field.field)) {
        case FieldShape::Number: {
            const QString digits = valueOfChoice(field, typed);
            bool isNumber = digits.isEmpty();
            const int number = digits.isEmpty() ? 0 : digits.toInt(&isNumber);
            if (isNumber) changes.setJson(record, field.field, {}, number);
            return isNumber;
        }
        case FieldShape::YesNo: changes.setJson(record, field.field, {}, valueOfChoice(field, typed) == u"true" || saysYes(typed)); return true;
        case FieldShape::Lines: {
            QStringList list;
            for (const QString& line : typed.split(QRegularExpression(u"[;\n]"_s), Qt::SkipEmptyParts)) list.append(line.trimmed());
            changes.setJson(record, field.field, {}, QJsonArray::fromStringList(list));
            return true;
        }
        case FieldShape::Reference: {
            const auto found = typed.isEmpty() ? std::optional(RecordId()) : findRecord(study, field.of, typed);
            if (found) changes.setJson(record, field.field, {}, found->toString());
            return found.has_value();
        }
        case FieldShape::References: return setReferences(changes, study, record, field, typed);
        case FieldShape::Keyed:
            changes.setJson(record, field.field, field.key, typed.isEmpty() ? QJsonValue() : QJsonValue(valueOfChoice(field, typed)));
            return !field.key.isEmpty();
        case FieldShape::Text: {
            const bool isDate = field.field == u"date" || field.field == u"done" || field.field == u"withdrawn";
            changes.setJson(record, field.field, {}, isDate ? isoDate(typed) : valueOfChoice(field, typed));
            return true;
        }
        default: return false;
    }
}

RecordId addRecord(ChangeSet& changes, const Study& study, const QString& type, const RecordId& parent, const QJsonObject& fields) {
    QString last;
    withType(type, [&](auto tag) {
        for (const auto& record : study.table<typename decltype(tag)::type>())
            if (record.parent == parent) last = std::max(last, record.order);
    });
    for (const Change& change : changes.changes())
        if (change.kind == Change::Kind::Add && change.type == type && change.parent == parent) last = std::max(last, change.order);
    Change add{Change::Kind::Add, RecordId::fresh()};
    add.type = type;
    add.parent = parent;
    add.order = orderKeyBetween(last, {});
    add.fields = fields;
    changes.append(add);
    return add.record;
}

void moveBefore(ChangeSet& changes, const Study& study, const RecordId& record, const RecordId& next) {
    const Record* moving = study.record(record);
    if (!moving || record == next) return;
    const RecordId parent = moving->parent;
    QList<RecordId> others;
    for (const RecordId& id : recordsOf(study, study.typeOf(record)))
        if (id != record && study.record(id)->parent == parent) others.append(id);
    const qsizetype at = next && others.contains(next) ? others.indexOf(next) : others.size();
    const QString above = at > 0 ? study.record(others[at - 1])->order : QString();
    const QString below = at < others.size() ? study.record(others[at])->order : QString();
    if (at == others.size() || above < below) return changes.move(record, parent, orderKeyBetween(above, below));
    others.insert(at, record);  // written by hand without an order: all get one
    const QStringList keys = orderKeys(others.size());
    for (qsizetype i = 0; i < others.size(); ++i) changes.move(others[i], parent, keys[i]);
}

QString isoDate(const QString& typed) {
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$)"_s);
    const auto match = dayFirst.match(typed.trimmed());
    if (!match.hasMatch()) return typed.trimmed();
    const int first = match.captured(1).toInt(), second = match.captured(2).toInt(), year = match.captured(3).toInt();
    if (typed.contains(u'/') && first <= 12 && second <= 12 && first != second) return typed.trimmed();  // day and month cannot be told
    const QDate date = typed.contains(u'/') && second > 12 ? QDate(year, first, second) : QDate(year, second, first);
    return date.isValid() ? date.toString(Qt::ISODate) : typed.trimmed();
}

QList<Reminder> remindersDue(const Study& study, const QDate& today, int days) {
    QList<Reminder> due;
    for (const PlannedDate* planned : study.list<PlannedDate>()) {
        const auto date = method::PartialDate::parse(planned->date);
        if (!planned->done.isEmpty() || !date.isValid() || date.first > today.addDays(days)) continue;
        due.append({planned->id, planned->what, planned->date, date.last < today});
    }
    std::stable_sort(due.begin(), due.end(), [](const Reminder& a, const Reminder& b) { return a.date < b.date; });
    return due;
}

RecordId questionInForce(const Study& study, const RecordId& analysis) {
    const ResearchQuestion* latest = nullptr;
    for (const ResearchQuestion* question : study.children<ResearchQuestion>(analysis))
        if (!question->text.trimmed().isEmpty() && (!latest || latest->date <= question->date)) latest = question;
    return latest ? latest->id : RecordId();
}

}  // namespace kondensat::app
