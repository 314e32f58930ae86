// Regular expressions, the second way to ask: letters rather than words.
#pragma once
#include <memory>

#include "core/search/index.h"
#include "core/search/names.h"

namespace kondensat::search {

/// An expression in ICU's syntax, regardless of case unless it says (?-i). Every expression has the same limits on time and
/// memory, so that none can hang the program. One thread at a time.
class Pattern {
public:
    /// What is no expression is sought letter by letter, and `remark` says so.
    explicit Pattern(const QString& typed);
    ~Pattern();
    [[nodiscard]] const QString& remark() const { return m_remark; }
    /// Where it stands, in UTF-16 units; never empty places. What was found before, and tookTooLong() from then on, where the limit was met.
    [[nodiscard]] QList<text::Span> places(const QString& text);
    [[nodiscard]] bool tookTooLong() const { return m_tookTooLong; }

private:
    struct Private;
    std::unique_ptr<Private> d;
    QString m_remark;
    bool m_tookTooLong = false;
};

/// What is typed in this way of asking: fields and attributes as in a query, if any, and behind them the expression. A value stands
/// in quotation marks unless it is of letters, digits and -_./', alone; anything else belongs to the expression, also what stands
/// behind a name that no field and no attribute has.
struct PatternText {
    QString fields, expression;
    [[nodiscard]] QString joined() const { return fields.isEmpty() ? expression : fields + u' ' + expression; }
};
PatternText splitPattern(const QString& typed, const Names& names);

/// Passages of a scope that hold the pattern, in document order. `goesOn` is asked now and then; where it says no, the
/// answer holds what was found so far.
Result<Found> searchPattern(Index& index, Pattern& pattern, const Query& scope, int first, int count, const std::function<bool()>& goesOn = {});
/// Of all these: how many have each value of a field.
Result<Facets> patternFacets(Index& index, Pattern& pattern, const Query& scope, const QList<Field>& fields, const std::function<bool()>& goesOn = {});

}  // namespace kondensat::search
