#include "core/search/pattern.h"

#include <unicode/regex.h>

#include <QRegularExpression>

#include "core/said.h"
#include "core/search/prefixes.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {
constexpr int32_t timeLimit = 500;           ///< steps of ICU's engine for one passage, each about a millisecond or less
constexpr int32_t stackLimit = 4 * 1024 * 1024;  ///< bytes
}  // namespace

struct Pattern::Private {
    std::unique_ptr<icu::RegexMatcher> matcher;
};

Pattern::Pattern(const QString& typed) : d(std::make_unique<Private>()) {
    const auto compiled = [](const QString& expression, uint32_t flags) -> std::unique_ptr<icu::RegexMatcher> {
        UErrorCode status = U_ZERO_ERROR;
        auto matcher = std::make_unique<icu::RegexMatcher>(icu::UnicodeString(reinterpret_cast<const UChar*>(expression.utf16()), int32_t(expression.size())),
                                                           flags | UREGEX_CASE_INSENSITIVE | UREGEX_UWORD, status);
        if (U_FAILURE(status)) return nullptr;
        matcher->setTimeLimit(timeLimit, status);
        matcher->setStackLimit(stackLimit, status);
        return U_FAILURE(status) ? nullptr : std::move(matcher);
    };
    d->matcher = compiled(typed, 0);
    if (d->matcher) return;
    m_remark = Said::tr("This is no regular expression; it is sought letter by letter.");
    d->matcher = compiled(typed, UREGEX_LITERAL);
}
Pattern::~Pattern() = default;

QList<text::Span> Pattern::places(const QString& text) {
    QList<text::Span> places;
    if (!d->matcher) return places;
    const icu::UnicodeString input(false, reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    d->matcher->reset(input);
    while (d->matcher->find(status) && U_SUCCESS(status)) {
        const text::Span place{d->matcher->start(status), d->matcher->end(status)};
        if (place.length() > 0) places.append(place);
    }
    if (U_FAILURE(status)) m_tookTooLong = true;
    return places;
}

PatternText splitPattern(const QString& typed, const Names& names) {
    static const QRegularExpression leading(
        uR"-(\A\s*([-−]?(?:["“„«»”]([^"“„«»”]+)["“„«»”]|([^\s:()"“„«»”]+?)):(?:["“„«»”][^"“„«»”]+["“„«»”]|[\w\-./',]+))(?:\s|\z))-"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList fields;
    QString rest = typed;
    for (auto field = leading.match(rest); field.hasMatch(); field = leading.match(rest)) {
        const QString quoted = field.captured(2).trimmed(), name = quoted.isEmpty() ? field.captured(3) : quoted;
        if (name.isEmpty() || !name.front().isLetter() || !(names.hasAttribute(name) || (quoted.isEmpty() && fieldNamed(name)))) break;
        fields.append(field.captured(1));
        rest = rest.sliced(field.capturedEnd());
    }
    return {fields.join(u' '), rest};
}

namespace {

/// Calls `each` with every passage that holds the pattern, as long as it goes on.
Result<void> eachOf(Index& index, Pattern& pattern, const Query& scope, const std::function<bool()>& goesOn,
                    const std::function<void(const Passage&, const QList<text::Span>&)>& each) {
    int seen = 0;
    return index.eachPassage(scope, [&](const Passage& passage) {
        if (++seen % 256 == 0 && goesOn && !goesOn()) return false;
        const QList<text::Span> places = pattern.places(passage.text);
        if (!places.isEmpty()) each(passage, places);
        return true;
    });
}

}  // namespace

Result<Found> searchPattern(Index& index, Pattern& pattern, const Query& scope, int first, int count, const std::function<bool()>& goesOn) {
    Found found;
    TRY_DO(eachOf(index, pattern, scope, goesOn, [&](const Passage& passage, const QList<text::Span>& places) {
        if (found.total >= first && found.hits.size() < count) found.hits.append(Hit{passage, 0, places});
        ++found.total;
    }));
    return found;
}

Result<Facets> patternFacets(Index& index, Pattern& pattern, const Query& scope, const QList<Field>& fields, const std::function<bool()>& goesOn) {
    Facets facets;
    TRY_DO(eachOf(index, pattern, scope, goesOn, [&](const Passage& passage, const QList<text::Span>&) {
        for (const Field field : fields)
            for (const QString& value : valuesOf(passage, field)) ++facets[field][value];
    }));
    return facets;
}

}  // namespace kondensat::search
