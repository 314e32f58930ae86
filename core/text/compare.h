// A quote beside the words it was taken from.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include "core/text/document.h"

namespace kondensat::text {

/// One stretch in which a quote differs from its original.
struct Difference {
    enum class Kind { Left, Added, Changed };  ///< left out of the quote, added to it, or other words
    Kind kind = Kind::Changed;
    Span original;  ///< UTF-16 units of the original; empty where something was added
    Span quoted;    ///< UTF-16 units of the quote; empty where something was left out
    struct Letters {
        Span original, quoted;
        bool operator==(const Letters&) const = default;
    };
    QList<Letters> letters;  ///< the letters that differ within the two spans
    QString allowedBy;       ///< the entry of the quote policy that allows it; empty: none does
    [[nodiscard]] bool allowed() const { return !allowedBy.isEmpty(); }
};

/// Everything in which `quoted` differs from `original`, in order. Typographic differences (’ ′ ', “ ” " « », dashes,
/// spaces) are none, and "…", "...", "[…]" and "(…)" in the quote may stand for any stretch of the original. The policy
/// is of "hesitations removed", "additions in brackets", "light normalising"; empty: strictly verbatim.
QList<Difference> compareQuote(QStringView original, QStringView quoted, const QStringList& policy = {});

/// The differences no policy allows.
QList<Difference> beyondPolicy(const QList<Difference>& differences);

}  // namespace kondensat::text
