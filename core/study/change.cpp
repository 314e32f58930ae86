#include "core/study/change.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::study {

QJsonObject Change::toJson() const {
    QJsonObject json;
    const QString id = record.toString();
    switch (kind) {
        case Kind::Add:
            json[u"add"_s] = id;
            json[u"type"_s] = type;
            if (parent) json[u"parent"_s] = parent.toString();
            if (!order.isEmpty()) json[u"order"_s] = order;
            if (!fields.isEmpty()) json[u"fields"_s] = fields;
            break;
        case Kind::Remove: json[u"remove"_s] = id; break;
        case Kind::Set:
            json[u"set"_s] = id;
            json[u"field"_s] = field;
            if (!key.isEmpty()) json[u"key"_s] = key;
            json[u"value"_s] = value;
            break;
        case Kind::Move:
            json[u"move"_s] = id;
            json[u"parent"_s] = parent.toString();
            json[u"order"_s] = order;
            break;
        case Kind::Edit:
            json[u"edit"_s] = id;
            json[u"operations"_s] = text::editToJson(edit);
            break;
        case Kind::Erase:
        case Kind::Unknown: return fields;
    }
    return json;
}

Change Change::fromJson(const QJsonObject& json) {
    Change change;
    const auto recordIn = [&](const QString& name) {
        change.record = RecordId::parse(json[name].toString()).value_or(RecordId());
        return !change.record.isEmpty();
    };
    const auto place = [&] {
        const QString parent = json[u"parent"_s].toString();
        change.parent = RecordId::parse(parent).value_or(RecordId());
        change.order = json[u"order"_s].toString();
        return parent.isEmpty() || change.parent;
    };
    if (recordIn(u"add"_s) && place()) {
        change.kind = Kind::Add;
        change.type = json[u"type"_s].toString();
        change.fields = json[u"fields"_s].toObject();
    } else if (recordIn(u"remove"_s)) {
        change.kind = Kind::Remove;
    } else if (recordIn(u"set"_s)) {
        change.kind = Kind::Set;
        change.field = json[u"field"_s].toString();
        change.key = json[u"key"_s].toString();
        change.value = json[u"value"_s];
    } else if (recordIn(u"move"_s) && place()) {
        change.kind = Kind::Move;
    } else if (recordIn(u"edit"_s)) {
        if (auto edit = text::editFromJson(json[u"operations"_s].toArray())) {
            change.kind = Kind::Edit;
            change.edit = *std::move(edit);
        }
    }
    if (json.contains(u"erase"_s)) change.kind = Kind::Erase;
    if (change.kind == Kind::Unknown || change.kind == Kind::Erase) change.fields = json;
    return change;
}

QString Label::toString() const {
    for (const auto& [prefix, sentence] : {std::pair("undid: "_L1, QT_TRANSLATE_NOOP("History", "undid: %1")),
                                          std::pair("redid: "_L1, QT_TRANSLATE_NOOP("History", "redid: %1"))})
        if (words.startsWith(prefix))
            return QCoreApplication::translate("History", sentence).arg(Label{words.sliced(prefix.size()), n}.toString());
    return saidOf("History", words, n);
}

QByteArray payloadToJson(const Entry& entry) {
    QJsonArray changes;
    for (const Change& change : entry.changes) changes.append(change.toJson());
    QJsonObject json{{u"label"_s, entry.label.words}, {u"changes"_s, changes}};
    if (entry.label.n != 1) json[u"n"_s] = entry.label.n;
    if (entry.author) json[u"author"_s] = entry.author.toString();
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool payloadFromJson(QByteArrayView bytes, Entry& entry) {
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document.isObject()) return false;
    const QJsonObject json = document.object();
    entry.label = {json[u"label"_s].toString(), json[u"n"_s].toInt(1)};
    entry.author = RecordId::parse(json[u"author"_s].toString()).value_or(RecordId());
    entry.changes.clear();
    for (const QJsonValue& change : json[u"changes"_s].toArray()) entry.changes.append(Change::fromJson(change.toObject()));
    return true;
}

}  // namespace kondensat::study
