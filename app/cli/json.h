// Pieces of JSON that several commands share.
#pragma once
#include <QJsonArray>
#include <QJsonObject>

#include "app/operations/hierarchy.h"
#include "core/method/points.h"
#include "core/study/study.h"

namespace kondensat::cli {

QJsonArray toJsonArray(const QStringList& list);
/// {"id", "name"}; null for the empty id.
QJsonValue reference(const study::Study& study, const RecordId& id);
QJsonArray references(const study::Study& study, const QList<RecordId>& ids);
QJsonObject pointJson(const method::Point& point);
QJsonObject hierarchyJson(const app::HierarchyNode& node);

}  // namespace kondensat::cli
