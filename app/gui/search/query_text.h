// Fields within the text of a query ("participant:F1d"), so that the query itself says all that is asked.
#pragma once
#include "core/search/query.h"

namespace kondensat::gui {

/// A field outside brackets and beside no OR; UTF-16 units of the query.
struct FieldInText {
    text::Span span;  ///< with its minus sign
    bool minus = false;
    QString name, value;
};
QList<FieldInText> fieldsIn(const QString& typed);

/// "group:"trust in others"": what has to be typed for a value of this name.
QString fieldText(search::Field field, const QString& name);
/// The query narrowed down to a value, too, or `minus`: to what does not have it.
QString withValue(const QString& typed, const search::Names& names, search::Field field, const QString& value, bool minus = false);
/// Without it. Where one field stood for several values, the others stay.
QString withoutValue(const QString& typed, const search::Names& names, search::Field field, const QString& value, bool minus = false);
/// The same of the fields before a regular expression: with the value, or without it.
QString patternWithValue(const QString& typed, const search::Names& names, search::Field field, const QString& value, bool on, bool minus = false);
bool hasValue(const QString& typed, const search::Names& names, search::Field field, const QString& value, bool minus = false);

}  // namespace kondensat::gui
