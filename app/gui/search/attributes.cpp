#include "app/gui/search/attributes.h"

#include <QCollator>

#include "app/gui/search/query_text.h"
#include "core/study/study.h"

namespace kondensat::gui {

namespace {

bool canBeTyped(const QString& field) {
    if (field.isEmpty() || !field.front().isLetter()) return false;
    if (search::fieldNamed(field)) return false;
    const QList<FieldInText> fields = fieldsIn(field + QStringLiteral(":x"));
    return fields.size() == 1 && fields.first().name == field;
}

/// Of one field in the text: the values of the attribute that it stands for; as search::Names finds them.
QStringList standsFor(const FieldInText& found, const Attribute& attribute) {
    if (found.minus || !search::isSameName(found.name, attribute.field)) return {};
    QStringList all, values;
    for (const Attribute::Value& one : attribute.values) all.append(one.value);
    for (const QString& name : search::namesIn(found.value, found.quotedValue, [&](const QString& name) { return !search::fitting(all, name).isEmpty(); }))
        for (const qsizetype i : search::fitting(all, name)) values.append(all[i]);
    values.removeDuplicates();
    return values;
}

}  // namespace

QList<Attribute> attributesOf(const study::Study& study) {
    QList<Attribute> attributes;
    for (const study::Participant* participant : study.list<study::Participant>()) {
        for (auto each = participant->attributes.cbegin(); each != participant->attributes.cend(); ++each) {
            const QString value = each.value().trimmed();
            if (value.isEmpty()) continue;
            auto attribute = std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& one) { return search::isSameName(one.name, each.key()); });
            if (attribute == attributes.end()) {
                const QString field = each.key().simplified().replace(u' ', u'-');
                if (!canBeTyped(field)) continue;
                attribute = attributes.insert(attributes.end(), {each.key().simplified(), field, {}});
            }
            auto& values = attribute->values;
            auto same = std::find_if(values.begin(), values.end(), [&](const Attribute::Value& one) { return search::isSameName(one.value, value); });
            if (same == values.end()) same = values.insert(values.end(), {value, {}});
            same->participants.insert(participant->id.toString());
        }
    }
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());  // C has no numbers
    collator.setNumericMode(true);
    const auto before = [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; };
    std::sort(attributes.begin(), attributes.end(), [&](const Attribute& a, const Attribute& b) { return before(a.name, b.name); });
    for (Attribute& attribute : attributes)
        std::sort(attribute.values.begin(), attribute.values.end(), [&](const auto& a, const auto& b) { return before(a.value, b.value); });
    return attributes;
}

QSet<QString> valuesTyped(const QString& typed, const Attribute& attribute) {
    QSet<QString> values;
    for (const FieldInText& found : fieldsIn(typed))
        for (const QString& value : standsFor(found, attribute)) values.insert(value);
    return values;
}

QString withValue(const QString& typed, const Attribute& attribute, const QString& value) {
    if (valuesTyped(typed, attribute).contains(value)) return typed;
    return withField(typed, fieldText(attribute.field, value));
}

QString withoutValue(const QString& typed, const Attribute& attribute, const QString& value) {
    QString text = typed;
    QList<FieldInText> fields = fieldsIn(typed);
    std::reverse(fields.begin(), fields.end());
    for (const FieldInText& found : std::as_const(fields)) {
        const QStringList values = standsFor(found, attribute);
        if (!values.contains(value)) continue;
        QStringList others;
        for (const QString& other : values)
            if (other != value) others.append(fieldText(attribute.field, other));
        text.replace(found.span.start, found.span.length(), others.join(u' '));
    }
    return text.simplified();
}

}  // namespace kondensat::gui
