// Numbers that were typed where the records have one: "15 participants". Word lists in Danish, Norwegian, Swedish, English
// and German.
#pragma once
#include "core/method/numbers.h"

namespace kondensat::method {

/// "two" to "twenty" in such a language; else empty.
QString numeral(int n, const QString& language);

struct TypedNumber {
    text::Span span;   ///< from the number to the noun
    QString name;      ///< of the number in the records
    int typed = 0, onRecord = 0;
};
/// Those that equal the number of the records, and those that contradict it where they speak of all: "all 15
/// participants", "a total of", "15 participants took part". Three participants may well be some of fourteen.
QList<TypedNumber> typedNumbers(const QString& text, const QString& language, const Numbers& numbers);

}  // namespace kondensat::method
