// Fields within the text of a query ("participant:F1d"), so that the query itself says all that is asked.
#pragma once
#include "core/search/names.h"

namespace kondensat::gui {

/// A field or attribute outside brackets and beside no OR; UTF-16 units of the query.
struct FieldInText {
    text::Span span;  ///< with its minus sign
    bool minus = false;
    search::TypedField typed;
};
QList<FieldInText> fieldsIn(const QString& typed);

/// `group:"trust in others"`: what has to be typed for a value of this name.
QString fieldText(const QString& field, const QString& name);
/// The query and, behind it, something of this kind.
QString withField(const QString& typed, const QString& text);
/// The query without those of its fields.
QString withoutFields(const QString& typed, const std::function<bool(const FieldInText&)>& which);
/// The query without anything that narrows it down by this field.
QString withoutField(const QString& typed, const search::Names& names, search::Field field);
/// The query narrowed down to a value, too, or `minus`: to what does not have it.
QString withValue(const QString& typed, const search::Names& names, search::Field field, const QString& value, bool minus = false);
/// Without it. Where one field stood for several values, the others stay.
QString withoutValue(const QString& typed, const search::Names& names, search::Field field, const QString& value, bool minus = false);
/// Values that a query is narrowed down to.
QSet<QString> valuesTyped(const QString& typed, const search::Names& names, search::Field field);
bool hasValue(const QString& typed, const search::Names& names, search::Field field, const QString& value, bool minus = false);

}  // namespace kondensat::gui
