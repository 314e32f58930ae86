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
    for (const Participant* other : study.list<Participant>())
        if (other->id != record && !value.isEmpty() && other->attributes.value(key).trimmed() == value) take(other->id);
    return versions;
}

}  // namespace kondensat::method
