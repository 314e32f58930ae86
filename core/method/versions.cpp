#include "core/method/versions.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;

QList<const Translation*> versionsOf(const Index& index, const RecordId& record, const QString& field) {
    QList<const Translation*> versions;
    const auto take = [&](const RecordId& of) {
        for (const Translation* each : index.children<Translation>(of))
            if (each->field == field) versions.append(each);
    };
    take(record);
    const Study& study = index.study();
    const auto* participant = study.find<Participant>(record);
    if (!participant || !field.startsWith("attributes/"_L1)) return versions;
    const QString key = field.section(u'/', 1), value = participant->attributes.value(key).trimmed();
    if (value.isEmpty()) return versions;
    using Version = std::pair<const Participant*, const Translation*>;
    QList<Version> others;
    for (const Translation& each : study.table<Translation>()) {
        if (each.field != field || each.parent == record) continue;
        const auto* other = study.find<Participant>(each.parent);
        if (other && other->attributes.value(key).trimmed() == value) others.append({other, &each});
    }
    std::sort(others.begin(), others.end(), [](const Version& a, const Version& b) {
        const auto place = [](const Version& v) { return std::tie(v.first->order, v.first->id, v.second->order, v.second->id); };
        return place(a) < place(b);
    });
    for (const Version& other : std::as_const(others)) versions.append(other.second);
    return versions;
}

}  // namespace kondensat::method
