// Passages like those of a group: by the words in which they differ from the rest (Xapian's expand set).
#include <algorithm>
#include <map>
#include <set>

#include "core/search/prefixes.h"
#include "core/search/xapian_index_private.h"

namespace kondensat::search {

namespace {

constexpr int mostWords = 20;       ///< of the expand set that are asked for
constexpr double lengthCounts = 0.2; ///< of BM25: a short passage is worth little more than a long one with the same words
constexpr int batch = 100;          ///< passages looked at at a time
constexpr int mostLookedAt = 2000;  ///< before it is given up to find enough

/// Stems of words that carry meaning, of those that the examples hold.
class Meaningful : public Xapian::ExpandDecider {
public:
    Meaningful(std::set<std::string> held) : m_held(std::move(held)) {}
    bool operator()(const std::string& term) const override { return m_held.contains(term); }

private:
    std::set<std::string> m_held;
};

}  // namespace

QList<Xapian::docid> XapianIndex::documentsOf(const Passage& passage) {
    QList<Xapian::docid> documents;
    const std::string term = recordPrefix + passage.record.toString().toStdString();
    for (auto post = m_database.postlist_begin(term); post != m_database.postlist_end(term); ++post) {
        const auto found = passageFrom(m_database.get_document(*post));
        if (found && found->kind == passage.kind && (found->span.overlaps(passage.span) || found->span == passage.span)) documents.append(*post);
    }
    return documents;
}

std::optional<Like> XapianIndex::likeOf(const Passage& passage, double weight, const QHash<QString, double>& weights) {
    struct Shared {
        QString stem, word;  ///< word: as it stands here first
        double weight;
    };
    QList<Shared> shared;
    Like like{passage, weight, {}, {}, {}, {}};
    QStringList stems;  // by place
    for (const Token& token : tokens(passage.text)) {
        const QString stem = QString::fromStdString(m_maker.stemTermOf(token.word, passage.language));
        const auto found = weights.constFind(stem);
        if (found == weights.cend()) continue;
        if (!stems.contains(stem)) shared.append({stem, passage.text.sliced(token.span.start, token.span.length()), *found});
        stems.append(stem);
        like.places.append(token.span);
    }
    if (shared.isEmpty() || (shared.size() == 1 && shared.first().weight < Like::enoughAlone)) return std::nullopt;
    std::sort(shared.begin(), shared.end(), [](const Shared& a, const Shared& b) { return a.weight != b.weight ? a.weight > b.weight : a.word < b.word; });
    QHash<QString, int> numbers;
    for (const Shared& each : std::as_const(shared)) {
        numbers.insert(each.stem, int(like.words.size()));
        like.words.append(each.word);
        like.weights.append(each.weight);
    }
    for (const QString& stem : std::as_const(stems)) like.wordOf.append(numbers.value(stem));
    return like;
}

Result<QList<Like>> XapianIndex::similar(const QList<Passage>& examples, const Query& scope, int count,
                                         const std::function<bool(const Passage&)>& accept) {
    return guarded([&]() -> Result<QList<Like>> {
        QList<Like> likes;
        Xapian::RSet related;
        std::set<std::string> held;
        std::map<QString, Meaning> meanings;
        for (const Passage& example : examples) {
            for (const Xapian::docid document : documentsOf(example)) related.add_document(document);
            const Meaning& meaning = meanings.try_emplace(example.language, example.language).first->second;
            for (const Token& token : tokens(example.text))
                if (const auto stem = meaning(token)) held.insert(stemTerm(example.language.toStdString(), utf8(*stem)));
        }
        if (related.empty() || held.empty()) return likes;
        Xapian::Enquire enquire(m_database);
        enquire.set_query(Xapian::Query::MatchAll);
        const Meaningful decider(held);
        const Xapian::ESet words = enquire.get_eset(mostWords, related, &decider);
        QHash<QString, double> weights;
        std::vector<Xapian::Query> any;
        double most = 0;
        for (auto word = words.begin(); word != words.end(); ++word) most = std::max(most, word.get_weight());
        for (auto word = words.begin(); word != words.end(); ++word) {
            if (word.get_weight() <= 0) continue;
            weights.insert(QString::fromStdString(*word), word.get_weight() / most);
            any.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(*word), word.get_weight() / most);
        }
        if (any.empty()) return likes;
        Xapian::Query query(Xapian::Query::OP_OR, any.begin(), any.end());
        if (scope.op != Query::Op::Everything) query = Xapian::Query(Xapian::Query::OP_FILTER, query, queryOf(scope));
        enquire.set_query(query);
        enquire.set_weighting_scheme(Xapian::BM25Weight(1, 0, 1, lengthCounts, 0.5));
        for (int first = 0; first < mostLookedAt && likes.size() < count; first += batch) {
            const Xapian::MSet found = enquire.get_mset(Xapian::doccount(first), batch);
            for (auto hit = found.begin(); hit != found.end() && likes.size() < count; ++hit) {
                const auto passage = passageFrom(hit.get_document());
                if (!passage || !accept(*passage)) continue;
                if (const auto like = likeOf(*passage, hit.get_weight(), weights)) likes.append(*like);
            }
            if (found.size() < Xapian::doccount(batch)) break;
        }
        return likes;
    });
}

}  // namespace kondensat::search
