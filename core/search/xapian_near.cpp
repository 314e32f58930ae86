// Words and phrases near each other. Xapian finds words near each other by itself; it cannot take a phrase for one of them.
#include <map>

#include "core/search/nearness.h"
#include "core/search/xapian_index_private.h"

namespace kondensat::search {

namespace {

using Terms = std::vector<std::string>;
/// The words of a part, each with the terms that it may be.
using PartTerms = std::vector<Terms>;

constexpr size_t fewTerms = 8;  ///< of a word; more are looked up among those of the passage
constexpr size_t mostChoices = 256;
constexpr char noTerm = '\x01';  ///< that no passage has

/// Documents in which the parts are near each other, looked at one by one, when the matcher has found all their words there. Without weight.
class NearSource : public Xapian::PostingSource {
public:
    NearSource(std::vector<PartTerms> parts, qint64 distance) : m_parts(std::move(parts)), m_distance(distance) {}
    void init(const Xapian::Database& database) override {
        m_database = database;
        m_documents = database.get_doccount();
        m_last = database.get_lastdocid();
        m_at = 0;
    }
    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return m_documents; }  // so it is asked last
    Xapian::doccount get_termfreq_max() const override { return m_documents; }
    Xapian::docid get_docid() const override { return m_at; }
    bool at_end() const override { return m_at > m_last; }
    void next(double) override {
        do ++m_at;
        while (m_at <= m_last && !isHit());
    }
    void skip_to(Xapian::docid document, double least) override {
        if (document <= m_at) return;
        m_at = document - 1;
        next(least);
    }
    bool check(Xapian::docid document, double) override {
        m_at = document;
        return isHit();
    }
    std::string get_description() const override { return "near"; }

private:
    void addPlaces(const std::string& term, std::vector<qint64>& places) const {
        for (auto at = m_database.positionlist_begin(m_at, term); at != m_database.positionlist_end(m_at, term); ++at) places.push_back(*at);
    }
    [[nodiscard]] std::vector<qint64> placesOf(const Terms& terms) const {
        std::vector<qint64> places;
        if (terms.size() <= fewTerms) {
            for (const std::string& term : terms) addPlaces(term, places);
        } else {
            auto has = m_database.termlist_begin(m_at);
            for (const auto end = m_database.termlist_end(m_at); has != end; ++has)
                if (std::binary_search(terms.begin(), terms.end(), *has)) addPlaces(*has, places);
        }
        std::sort(places.begin(), places.end());
        return places;
    }
    [[nodiscard]] NearPart placesOf(const PartTerms& words) const {
        NearPart part{placesOf(words.front()), qint64(words.size())};
        for (size_t word = 1; word < words.size() && !part.starts.empty(); ++word) {
            const std::vector<qint64> next = placesOf(words[word]);
            std::erase_if(part.starts, [&](qint64 start) { return !std::binary_search(next.begin(), next.end(), start + qint64(word)); });
        }
        return part;
    }
    [[nodiscard]] bool isHit() const {
        try {
            std::vector<NearPart> places;
            for (const PartTerms& part : m_parts) {
                places.push_back(placesOf(part));
                if (places.back().starts.empty()) return false;
            }
            return Nearness(std::move(places), m_distance).any();
        } catch (const Xapian::DocNotFoundError&) {  // next() counts those that are gone, too
            return false;
        }
    }

    std::vector<PartTerms> m_parts;  ///< terms in order
    qint64 m_distance;
    Xapian::Database m_database;
    Xapian::doccount m_documents = 0;
    Xapian::docid m_at = 0, m_last = 0;
};

/// Words within a window, each in a place of its own; nothing where there are too many ways to ask for that. Of two words that stand at
/// one place Xapian moves one on, whichever, and misses hits where the other had to move ("soren NEAR søren": soren may also be
/// søren). So the terms are divided into those that may be the same words: of these two words have either all or none in common, and then
/// it does not matter which moves.
std::optional<Xapian::Query> wordsWithin(const std::vector<std::set<std::string>>& words, Xapian::termcount window) {
    std::map<std::string, std::vector<bool>> wordsOfTerm;
    for (size_t i = 0; i < words.size(); ++i)
        for (const std::string& term : words[i]) {
            std::vector<bool>& of = wordsOfTerm[term];
            of.resize(words.size());
            of[i] = true;
        }
    std::map<std::vector<bool>, std::set<std::string>> classes;
    for (const auto& [term, of] : wordsOfTerm) classes[of].insert(term);
    std::vector<std::vector<Xapian::Query>> choices{{}};
    for (size_t i = 0; i < words.size(); ++i) {
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
        if (choices.size() > mostChoices) return std::nullopt;
    }
    std::vector<Xapian::Query> either;
    for (const auto& choice : choices) either.emplace_back(Xapian::Query::OP_NEAR, choice.begin(), choice.end(), window);
    return Xapian::Query(Xapian::Query::OP_OR, either.begin(), either.end());
}

}  // namespace

Xapian::Query XapianIndex::nearOf(const Query& query) {
    std::vector<PartTerms> parts;
    std::vector<std::set<std::string>> words;
    std::vector<Xapian::Query> phrases;
    for (const Query& part : query.parts) {
        parts.emplace_back();
        if (part.op == Query::Op::Phrase) phrases.push_back(phraseOf(part));
        for (const Query& word : part.op == Query::Op::Phrase ? part.parts : QList<Query>{part}) {
            words.push_back(termsAsTyped(word));
            parts.back().emplace_back(words.back().begin(), words.back().end());
        }
    }
    // All of a phrase but one word comes on top of the distance.
    auto candidates = wordsWithin(words, Xapian::termcount(query.distance) + 1 + Xapian::termcount(words.size() - parts.size()));
    if (candidates && phrases.empty()) return *candidates;
    if (!candidates) {
        std::vector<Xapian::Query> all;
        for (const auto& terms : words) all.push_back(anyOf(terms));
        candidates.emplace(Xapian::Query::OP_AND, all.begin(), all.end());
    }
    for (const Xapian::Query& phrase : phrases) candidates = Xapian::Query(Xapian::Query::OP_FILTER, *candidates, phrase);
    // Within AND_MAYBE, so that Xapian has looked for the phrases before it asks the source, whose places cost more.
    const Xapian::Query found(Xapian::Query::OP_AND_MAYBE, *candidates, Xapian::Query(std::string(1, noTerm)));
    return {Xapian::Query::OP_FILTER, found, Xapian::Query((new NearSource(std::move(parts), query.distance))->release())};
}

}  // namespace kondensat::search
