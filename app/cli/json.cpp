#include "app/cli/json.h"

#include "app/operations/names.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {

QJsonArray toJsonArray(const QStringList& list) { return QJsonArray::fromStringList(list); }

QJsonValue reference(const study::Study& study, const RecordId& id) {
    if (!id) return QJsonValue::Null;
    return QJsonObject{{u"id"_s, id.toString()}, {u"name"_s, app::nameOf(study, id)}};
}

QJsonArray references(const study::Study& study, const QList<RecordId>& ids) {
    QJsonArray array;
    for (const RecordId& id : ids) array.append(reference(study, id));
    return array;
}

QJsonObject pointJson(const method::Point& point) {
    QJsonArray units;
    for (const RecordId& unit : point.units) units.append(unit.toString());
    return {{u"code"_s, point.code}, {u"step"_s, point.step}, {u"place"_s, point.place.toString()}, {u"placeName"_s, point.placeName}, {u"sentence"_s, point.sentence},
            {u"fingerprint"_s, point.fingerprint}, {u"answered"_s, point.answered}, {u"answer"_s, point.answer}, {u"units"_s, units}};
}

QJsonObject hierarchyJson(const app::HierarchyNode& node) {
    QJsonArray children;
    for (const app::HierarchyNode& child : node.children) children.append(hierarchyJson(child));
    return {{u"id"_s, node.id.toString()}, {u"type"_s, node.type}, {u"name"_s, node.name}, {u"heading"_s, node.heading},
            {u"setAside"_s, node.setAside}, {u"units"_s, node.units}, {u"children"_s, children}};
}

}  // namespace kondensat::cli
