#include "app/operations/study_records.h"

using namespace kondensat::study;

namespace kondensat::app {
namespace {

/// Calls take(record, field, key) for every reference to one of `ids` in any record; an empty key names the whole field.
template <class F>
void forEachReference(const Study& study, const QSet<RecordId>& ids, F&& take) {
    forEachRecordType([&](auto tag) {
        using T = typename decltype(tag)::type;
        forEachField<T>([&](const auto& f) {
            using V = std::decay_t<decltype(std::declval<T>().*(f.member))>;
            if constexpr (std::is_same_v<V, RecordId> || std::is_same_v<V, RefSet> || std::is_same_v<V, Keyed>)
                for (const T& record : study.table<T>()) {
                    const V& value = record.*f.member;
                    if constexpr (std::is_same_v<V, RecordId>) {
                        if (value && ids.contains(value)) take(record.id, f.name, QString());
                    } else if constexpr (std::is_same_v<V, RefSet>) {
                        for (const RecordId& id : value)
                            if (ids.contains(id)) take(record.id, f.name, id.toString());
                    } else {
                        for (auto each = value.cbegin(); each != value.cend(); ++each)
                            for (const QString& text : {each.key(), each.value()})
                                if (const auto id = RecordId::parse(text); id && ids.contains(*id)) {
                                    take(record.id, f.name, each.key());
                                    break;
                                }
                    }
                }
        });
    });
}

QList<RecordId> childrenOf(const Study& study, const QSet<RecordId>& parents) {
    QList<RecordId> children;
    forEachRecordType([&](auto tag) {
        for (const auto& record : study.table<typename decltype(tag)::type>())
            if (record.parent && parents.contains(record.parent)) children.append(record.id);
    });
    return children;
}

}  // namespace

Dependents dependentsOf(const Study& study, const QList<RecordId>& records) {
    Dependents found;
    QSet<RecordId> going(records.cbegin(), records.cend());
    for (QList<RecordId> level = childrenOf(study, going); !level.isEmpty();) {
        found.children += level;
        going.unite({level.cbegin(), level.cend()});
        level = childrenOf(study, {level.cbegin(), level.cend()});
    }
    forEachReference(study, going, [&](const RecordId& record, QLatin1StringView, const QString&) {
        if (!going.contains(record) && !found.referring.contains(record)) found.referring.append(record);
    });
    return found;
}

void removeRecords(ChangeSet& changes, const Study& study, const QList<RecordId>& records) {
    const QList<RecordId> children = dependentsOf(study, records).children;
    QSet<RecordId> going(records.cbegin(), records.cend());
    going.unite({children.cbegin(), children.cend()});
    forEachReference(study, going, [&](const RecordId& record, QLatin1StringView field, const QString& key) {
        if (going.contains(record)) return;
        changes.setJson(record, field, key, key.isEmpty() ? QJsonValue(QString()) : QJsonValue());
    });
    for (const RecordId& id : children) changes.remove(id);
    for (const RecordId& id : records) changes.remove(id);
}

}  // namespace kondensat::app
