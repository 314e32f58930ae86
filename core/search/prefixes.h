// The table of what the index's terms and value slots mean. Words stand without a prefix; they never begin with a capital.
#pragma once
#include <string>

#include "core/search/query.h"

namespace kondensat::search {

inline constexpr char recordPrefix = 'Q';  ///< + id: the record that a passage is of
inline constexpr char stemPrefix = 'Z';    ///< + language + ':' + stem
/// + value of the field.
constexpr const char* prefixOf(Field field) {
    switch (field) {
        case Field::In: return "XK";
        case Field::Participant: return "XP";
        case Field::Session: return "XS";
        case Field::Speaker: return "XR";
        case Field::Language: return "L";
        case Field::Group: return "XG";
        case Field::Subgroup: return "XU";
        case Field::Coder: return "XC";
        case Field::Source: return "XD";
        case Field::Analysis: return "XN";
        case Field::Role: break;  // a session and a speaker, who are both there
    }
    return "X";
}
inline std::string stemTerm(const std::string& language, const std::string& stem) { return stemPrefix + language + ':' + stem; }

inline constexpr unsigned orderSlot = 0;
/// Holds a passage's values of the field, with valueSeparator between them.
constexpr unsigned slotOf(Field field) { return 1 + unsigned(field); }
inline constexpr char valueSeparator = '\x1f';

/// Key of the index's metadata: + a term without diacritics; the terms with them, set apart by valueSeparator. So they need no postings of their own.
inline constexpr const char* variantsKey = "variants:";

/// What valueSeparator parts.
template <class F>
void eachPart(const std::string& joined, F&& f) {
    for (size_t from = 0; from < joined.size();) {
        const size_t end = std::min(joined.find(valueSeparator, from), joined.size());
        if (end > from) f(joined.substr(from, end - from));
        from = end + 1;
    }
}

/// A passage's values of a field, as in queries.
QStringList valuesOf(const Passage& passage, Field field);

}  // namespace kondensat::search
