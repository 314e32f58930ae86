#include "app/gui/search/attributes.h"

#include <QCollator>

#include "app/gui/search/query_text.h"
#include "core/study/study.h"

namespace kondensat::gui {

namespace {

/// What has to stand before the colon; empty where that cannot be.
QString typedAs(const QString& name) {
    QString field = name.simplified().replace(u' ', u'-');
    if (field.isEmpty() || !field.front().isLetter()) return {};
    if (search::fieldNamed(field)) field = u'"' + field + u'"';
    const QList<FieldInText> fields = fieldsIn(field + QStringLiteral(":x"));
    return fields.size() == 1 && search::isSameName(fields.first().typed.name, name) ? field : QString();
}

bool isOf(const FieldInText& found, const search::Names& names, const Attribute& attribute) {
    const auto field = names.fieldMeant(found.typed);
    return !found.minus && (attribute.name.isEmpty() ? field == attribute.counted : !field && search::isSameName(found.typed.name, attribute.name));
}

/// Of one field in the text: the values of the attribute that it stands for.
QStringList standsFor(const FieldInText& found, const search::Names& names, const Attribute& attribute) {
    if (!isOf(found, names, attribute)) return {};
    QStringList all, values;
    for (const Attribute::Value& one : attribute.values) all.append(one.value);
    for (const QString& name : search::namesIn(found.typed.value, found.typed.quotedValue, [&](const QString& name) { return !search::fitting(all, name).isEmpty(); }))
        for (const qsizetype i : search::fitting(all, name)) values.append(all[i]);
    values.removeDuplicates();
    return values;
}

void add(Attribute& attribute, const QString& value, const QString& counted) {
    const auto same = std::find_if(attribute.values.begin(), attribute.values.end(), [&](const Attribute::Value& one) { return search::isSameName(one.value, value); });
    (same == attribute.values.end() ? attribute.values.insert(same, {value, {}}) : same)->counted.insert(counted);
}

}  // namespace

QList<Attribute> attributesOf(const study::Study& study, const search::Names& names) {
    QList<Attribute> attributes;
    for (const study::Participant* participant : study.list<study::Participant>()) {
        for (auto each = participant->attributes.cbegin(); each != participant->attributes.cend(); ++each) {
            const QString value = each.value().trimmed();
            if (value.isEmpty()) continue;
            auto attribute = std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& one) { return search::isSameName(one.name, each.key()); });
            if (attribute == attributes.end()) {
                const QString field = typedAs(each.key());
                if (field.isEmpty()) continue;
                attribute = attributes.insert(attributes.end(), {each.key().simplified(), field});
            }
            add(*attribute, value, participant->id.toString());
        }
    }
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());  // C has no numbers
    collator.setNumericMode(true);
    const auto before = [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; };
    std::sort(attributes.begin(), attributes.end(), [&](const Attribute& a, const Attribute& b) { return before(a.name, b.name); });
    Attribute roles{{}, search::nameOf(search::Field::Role), search::Field::Role};
    for (const search::Names::Value& role : names.all(search::Field::Role)) add(roles, role.name, role.value);
    if (!roles.values.isEmpty()) attributes.prepend(roles);
    for (Attribute& attribute : attributes)
        std::sort(attribute.values.begin(), attribute.values.end(), [&](const auto& a, const auto& b) { return before(a.value, b.value); });
    return attributes;
}

QSet<QString> valuesTyped(const QString& typed, const search::Names& names, const Attribute& attribute) {
    QSet<QString> values;
    for (const FieldInText& found : fieldsIn(typed))
        for (const QString& value : standsFor(found, names, attribute)) values.insert(value);
    return values;
}

QString withoutAttribute(const QString& typed, const search::Names& names, const Attribute& attribute) {
    return withoutFields(typed, [&](const FieldInText& found) { return isOf(found, names, attribute); });
}

QString withValue(const QString& typed, const search::Names& names, const Attribute& attribute, const QString& value) {
    if (valuesTyped(typed, names, attribute).contains(value)) return typed;
    return withField(typed, fieldText(attribute.field, value));
}

QString withoutValue(const QString& typed, const search::Names& names, const Attribute& attribute, const QString& value) {
    QString text = typed;
    QList<FieldInText> fields = fieldsIn(typed);
    std::reverse(fields.begin(), fields.end());
    for (const FieldInText& found : std::as_const(fields)) {
        const QStringList values = standsFor(found, names, attribute);
        if (!values.contains(value)) continue;
        QStringList others;
        for (const QString& other : values)
            if (other != value) others.append(fieldText(attribute.field, other));
        text.replace(found.span.start, found.span.length(), others.join(u' '));
    }
    return text.simplified();
}

}  // namespace kondensat::gui
