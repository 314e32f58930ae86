// Words near each other, where the same word may be two of them.
#include <map>
#include <set>

#include "core/search/xapian_index_private.h"

namespace kondensat::search {

namespace {

constexpr size_t mostChoices = 256;

Xapian::Query anyOf(const std::set<std::string>& terms) {
    const std::vector<Xapian::Query> forms(terms.begin(), terms.end());
    return {Xapian::Query::OP_OR, forms.begin(), forms.end()};
}

}  // namespace

/// Of two parts that stand at one place Xapian moves one on, whichever, and misses hits where the other had to move ("soren
/// NEAR søren": soren may also be søren). So the terms are divided into those that may be the same parts: of these two parts
/// have either all or none in common, and then it does not matter which moves.
Xapian::Query XapianIndex::nearOf(const std::vector<std::set<std::string>>& parts, Xapian::termcount window) {
    std::map<std::string, std::vector<bool>> partsOfTerm;
    for (size_t i = 0; i < parts.size(); ++i)
        for (const std::string& term : parts[i]) {
            std::vector<bool>& of = partsOfTerm[term];
            of.resize(parts.size());
            of[i] = true;
        }
    std::map<std::vector<bool>, std::set<std::string>> classes;
    for (const auto& [term, of] : partsOfTerm) classes[of].insert(term);
    std::vector<std::vector<Xapian::Query>> choices{{}};
    for (size_t i = 0; i < parts.size(); ++i) {
        std::vector<std::vector<Xapian::Query>> longer;
        for (const auto& [of, terms] : classes) {
            if (!of[i]) continue;
            const Xapian::Query any = anyOf(terms);
            for (const auto& choice : choices) {
                longer.push_back(choice);
                longer.back().push_back(any);
            }
        }
        choices = std::move(longer);
        if (choices.size() <= mostChoices) continue;
        choices = {{}};  // rather a hit too few than a search without end
        for (const auto& terms : parts) choices.front().push_back(anyOf(terms));
        break;
    }
    std::vector<Xapian::Query> either;
    for (const auto& choice : choices) either.emplace_back(Xapian::Query::OP_NEAR, choice.begin(), choice.end(), window);
    return {Xapian::Query::OP_OR, either.begin(), either.end()};
}

}  // namespace kondensat::search
