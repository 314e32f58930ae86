// What a study says, for comparing two that were read or written in different ways.
#pragma once
#include "import/archive/rules.h"
#include "tests/archive/helpers.h"

namespace kondensat::test {

/// What a record says, with ranges as the words they hold now.
inline QMap<QString, QJsonObject> meaningOf(const study::Study& study) {
    QMap<QString, QJsonObject> meaning;
    study::forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (const T& record : study.table<T>()) {
            QJsonObject json = study.fieldsOf(record.id);
            json.insert(u"in"_s, record.parent.toString());
            json.insert(u"text"_s, study.text(record.id));
            study::forEachField<T>([&](const auto& f) {
                if constexpr (std::is_same_v<decltype(f.member), text::Range T::*>) {
                    const RecordId in = importing::archive::textOfRange(record);
                    if (in)
                        json.insert(f.name, study.document(in)->textOf(record.*f.member));
                    else
                        json.remove(f.name);
                }
            });
            QJsonArray marks;
            for (const auto& mark : study.document(record.id)->marks())
                marks.append(QJsonArray{mark.position, mark.value});
            json.insert(u"marks"_s, marks);
            meaning.insert(record.id.toString(), json);
        }
    });
    return meaning;
}

}  // namespace kondensat::test
