// Words and phrases near each other, wherever their places come from.
#pragma once
#include <QtGlobal>
#include <utility>
#include <vector>

namespace kondensat::search {

/// Where a word or phrase stands in a text.
struct NearPart {
    std::vector<qint64> starts;  ///< numbers of its first words, ascending
    qint64 words = 1;            ///< how many it has
    bool operator==(const NearPart&) const = default;
};

/// Choices of one place for each part, no word in two of them, such that the place that starts last does so at most `distance` words behind
/// the last word of the one that ends first. Beyond a number of steps that no text of words that differ comes near, a choice counts as none.
class Nearness {
public:
    Nearness(std::vector<NearPart> parts, qint64 distance);
    /// Whether there is one.
    bool any();
    /// First and last word of each place that takes part in one, in order.
    std::vector<std::pair<qint64, qint64>> all();
    /// The smallest distance at which places of parts with so many words can be near each other.
    static qint64 smallest(std::vector<qint64> words);

private:
    bool choose(size_t part, qint64 firstEnd, qint64 lastStart);
    bool isTaken(qint64 start, qint64 words) const;

    std::vector<NearPart> m_parts;
    qint64 m_distance;
    std::vector<qint64> m_chosen;  ///< starts; -1: none yet
    std::vector<size_t> m_alike;   ///< the part before that is the same, or the part itself
    std::vector<size_t> m_first;   ///< the first of all that are the same
    size_t m_fixed = 0;            ///< the part whose place is given; behind the last: none
    int m_steps = 0;
};

}  // namespace kondensat::search
