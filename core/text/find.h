// Comparing words whatever their case, white space and typographic signs.
#pragma once
#include <QList>
#include <QString>

#include "core/text/document.h"

namespace kondensat::text {

/// A text made comparable unit by unit: case folded, quotation marks and dashes made one, runs of white space one space,
/// soft hyphens gone. `at[i]` is the UTF-16 position in the original of unit i, with one more at the end.
struct Folded {
    QString text;
    QList<qsizetype> at;
};
Folded folded(QStringView text);

/// Words (runs of letters and digits) of a folded text, as positions in it.
QList<Span> plainWords(QStringView folded);

}  // namespace kondensat::text
