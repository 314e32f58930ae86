#include "core/study/values.h"

namespace kondensat::study {

void RefSet::insert(const RecordId& id) {
    const auto at = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
    if (at == m_ids.cend() || *at != id) m_ids.insert(at - m_ids.cbegin(), id);
}

QJsonValue toJson(const QString& v) { return v; }
QJsonValue toJson(int v) { return v; }
QJsonValue toJson(bool v) { return v; }
QJsonValue toJson(const RecordId& v) { return v.toString(); }
QJsonValue toJson(const QStringList& v) { return QJsonArray::fromStringList(v); }
QJsonValue toJson(const Refs& v) {
    QJsonArray array;
    for (const RecordId& id : v) array.append(id.toString());
    return array;
}
QJsonValue toJson(const RefSet& v) { return toJson(v.ids()); }
QJsonValue toJson(const Keyed& v) {
    QJsonObject object;
    for (auto it = v.cbegin(); it != v.cend(); ++it) object.insert(it.key(), it.value());
    return object;
}
QJsonValue toJson(const text::Range& v) { return v.toString(); }

bool fromJson(const QJsonValue& json, QString& v) {
    if (!json.isString()) return false;
    v = json.toString();
    return true;
}
bool fromJson(const QJsonValue& json, int& v) {
    if (!json.isDouble()) return false;
    v = json.toInt();
    return true;
}
bool fromJson(const QJsonValue& json, bool& v) {
    if (!json.isBool()) return false;
    v = json.toBool();
    return true;
}
bool fromJson(const QJsonValue& json, RecordId& v) {
    if (!json.isString()) return false;
    if (json.toString().isEmpty()) {
        v = {};
        return true;
    }
    const auto id = RecordId::parse(json.toString());
    if (id) v = *id;
    return id.has_value();
}
bool fromJson(const QJsonValue& json, QStringList& v) {
    if (!json.isArray()) return false;
    QStringList list;
    for (const QJsonValue& item : json.toArray()) {
        if (!item.isString()) return false;
        list.append(item.toString());
    }
    v = list;
    return true;
}
bool fromJson(const QJsonValue& json, Refs& v) {
    if (!json.isArray()) return false;
    Refs refs;
    for (const QJsonValue& item : json.toArray()) {
        RecordId id;
        if (!fromJson(item, id) || id.isEmpty()) return false;
        refs.append(id);
    }
    v = refs;
    return true;
}
bool fromJson(const QJsonValue& json, RefSet& v) {
    Refs refs;
    if (!fromJson(json, refs)) return false;
    v = {};
    for (const RecordId& id : refs) v.insert(id);
    return true;
}
bool fromJson(const QJsonValue& json, Keyed& v) {
    if (!json.isObject()) return false;
    Keyed map;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString()) return false;
        if (!it.value().toString().isEmpty()) map.insert(it.key(), it.value().toString());
    }
    v = map;
    return true;
}
bool fromJson(const QJsonValue& json, text::Range& v) {
    if (!json.isString()) return false;
    const auto range = text::Range::parse(json.toString());
    if (range) v = *range;
    return range.has_value();
}

bool setKey(RefSet& set, const QString& key, const QJsonValue& value) {
    const auto id = RecordId::parse(key);
    if (!id) return false;
    if (value.toBool()) set.insert(*id);
    else set.remove(*id);
    return true;
}
bool setKey(Keyed& map, const QString& key, const QJsonValue& value) {
    if (value.toString().isEmpty()) map.remove(key);
    else map.insert(key, value.toString());
    return true;
}

}  // namespace kondensat::study
