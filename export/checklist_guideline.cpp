#include "export/checklist_guideline.h"

#include "export/report/statement.h"
#include "export/report/yaml.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

QString statementName(YamlReading& reading, const Yaml& value) {
    if (value.kind != Yaml::Kind::Scalar || !isStatement(value.scalar))
        reading.mistake(value, u"“%1” is no statement, field or count"_s.arg(value.scalar),
                        u"statements are "_s + statementNames().join(u", "_s));
    return value.scalar;
}

QStringList alternatives(YamlReading& reading, const Yaml& value) {
    if (value.kind != Yaml::Kind::List) return {statementName(reading, value)};
    QStringList names;
    for (const Yaml& each : value.items) names.append(statementName(reading, each));
    return names;
}

GuidelineItem readItem(YamlReading& reading, const Yaml& map) {
    reading.onlyKeys(map, {u"no"_s, u"domain"_s, u"item"_s, u"question"_s, u"fill"_s, u"from"_s, u"also"_s,
                           u"section"_s, u"hint"_s});
    GuidelineItem item;
    item.no = reading.needed(map, u"no");
    item.domain = reading.text(map, u"domain");
    item.item = reading.needed(map, u"item");
    item.question = reading.text(map, u"question");
    item.section = reading.text(map, u"section");
    item.hint = reading.text(map, u"hint");
    const QString fill = reading.text(map, u"fill", u"S"_s);
    if (fill != u"A" && fill != u"S") reading.mistake(map[u"fill"], u"“fill” is A or S"_s);
    item.automatic = fill == u"A";
    for (const Yaml& each : reading.list(map, u"from")) item.from.append(alternatives(reading, each));
    for (const Yaml& each : reading.list(map, u"also")) item.also.append(statementName(reading, each));
    return item;
}

}  // namespace

QString shortTitle(const QString& title) {
    return title.section(u':', 0, 0).trimmed();
}

Result<Guideline> readGuideline(const QString& nameOrPath) {
    TRY_ASSIGN(const Yaml yaml, readDataFile(u"guidelines"_s, nameOrPath));
    YamlReading reading(nameOrPath);
    reading.onlyKeys(yaml, {u"guideline"_s, u"title"_s, u"for"_s, u"form"_s, u"items"_s});
    Guideline guideline;
    guideline.name = reading.needed(yaml, u"guideline");
    guideline.title = reading.text(yaml, u"title", guideline.name);
    guideline.fits = reading.text(yaml, u"for");
    const QString form = reading.text(yaml, u"form", u"checklist"_s);
    if (form != u"checklist" && form != u"sheet") reading.mistake(yaml[u"form"], u"“form” is checklist or sheet"_s);
    guideline.isSheet = form == u"sheet";
    QStringList numbers;
    for (const Yaml& each : reading.list(yaml, u"items")) {
        guideline.items.append(readItem(reading, each));
        const QString no = guideline.items.last().no;
        if (numbers.contains(no)) reading.mistake(each[u"no"], u"there is another item %1"_s.arg(no));
        numbers.append(no);
    }
    if (guideline.items.isEmpty()) reading.mistake(yaml, u"a guideline needs at least one item"_s);
    if (reading.error()) return *reading.error();
    return guideline;
}

}  // namespace kondensat::exporting
