// A query as Xapian asks it.
#include <set>

#include "core/search/prefixes.h"
#include "core/search/xapian_index_private.h"

namespace kondensat::search {

std::set<std::string> XapianIndex::variantsOf(const std::string& term) const {
    std::set<std::string> terms{term};
    eachPart(variantsOfTerm(term), [&](const std::string& variant) { terms.insert(variant); });
    return terms;
}

std::set<std::string> XapianIndex::beginningWith(const std::string& word) const {
    std::set<std::string> terms;
    for (auto term = m_database.allterms_begin(word); term != m_database.allterms_end(word); ++term) terms.insert(*term);
    const auto take = [&](const std::string& variant) { terms.insert(variant); };
    if (m_variants) {
        for (auto plain = m_variants->lower_bound(word); plain != m_variants->end() && plain->first.compare(0, word.size(), word) == 0; ++plain)
            eachPart(plain->second, take);
    } else {
        const std::string prefix = variantsKey + word;
        for (auto key = m_database.metadata_keys_begin(prefix); key != m_database.metadata_keys_end(prefix); ++key)
            eachPart(m_database.get_metadata(*key), take);
    }
    return terms;
}

Xapian::Query XapianIndex::wordOf(const Query& query) {
    std::set<std::string> terms = termsAsTyped(query);
    if (!query.prefix && !query.asTyped)
        for (const QString& language : std::as_const(m_languages)) terms.merge(variantsOf(m_maker.stemTermOf(query.word, language)));
    const std::vector<Xapian::Query> forms(terms.begin(), terms.end());
    return {Xapian::Query::OP_SYNONYM, forms.begin(), forms.end()};
}

std::set<std::string> XapianIndex::termsAsTyped(const Query& query) const {
    const std::string word = utf8(query.word);
    return query.prefix ? beginningWith(word) : variantsOf(word);
}

Xapian::Query anyOf(const std::set<std::string>& terms) {
    const std::vector<Xapian::Query> forms(terms.begin(), terms.end());
    return {Xapian::Query::OP_OR, forms.begin(), forms.end()};
}

Xapian::Query XapianIndex::phraseOf(const Query& query) {
    std::vector<Xapian::Query> parts;
    for (const Query& part : query.parts) parts.push_back(anyOf(termsAsTyped(part)));
    return {Xapian::Query::OP_PHRASE, parts.begin(), parts.end(), Xapian::termcount(parts.size())};
}

/// What one speaker says in one session.
Xapian::Query XapianIndex::roleOf(const QString& value) {
    return {Xapian::Query::OP_AND, Xapian::Query(prefixOf(Field::Session) + utf8(value.section(u'/', 0, 0))), Xapian::Query(prefixOf(Field::Participant) + utf8(value.section(u'/', 1)))};
}

Xapian::Query XapianIndex::allOf(const QList<Query>& parts) {
    std::vector<Xapian::Query> words, filters, without;
    for (const Query& part : parts) {
        if (part.op == Query::Op::Not)
            without.push_back(queryOf(part.parts.value(0)));
        else
            (part.op == Query::Op::Field ? filters : words).push_back(queryOf(part));
    }
    Xapian::Query query = words.empty() ? Xapian::Query::MatchAll : Xapian::Query(Xapian::Query::OP_AND, words.begin(), words.end());
    for (const Xapian::Query& filter : filters) query = Xapian::Query(Xapian::Query::OP_FILTER, query, filter);
    for (const Xapian::Query& left : without) query = Xapian::Query(Xapian::Query::OP_AND_NOT, query, left);
    return query;
}

Xapian::Query XapianIndex::queryOf(const Query& query) {
    std::vector<Xapian::Query> parts;
    switch (query.op) {
        case Query::Op::Everything: return Xapian::Query::MatchAll;
        case Query::Op::Nothing: return Xapian::Query::MatchNothing;
        case Query::Op::Word: return wordOf(query);
        case Query::Op::Phrase: return phraseOf(query);
        case Query::Op::Near: return nearOf(query);
        case Query::Op::Field:
            for (const QString& value : query.values) parts.push_back(query.field == Field::Role ? roleOf(value) : Xapian::Query(prefixOf(query.field) + utf8(value)));
            return {Xapian::Query::OP_OR, parts.begin(), parts.end()};
        case Query::Op::Or:
            for (const Query& part : query.parts) parts.push_back(queryOf(part));
            return {Xapian::Query::OP_OR, parts.begin(), parts.end()};
        case Query::Op::Not: return allOf({query});
        case Query::Op::And: return allOf(query.parts);
    }
    return Xapian::Query::MatchNothing;
}

}  // namespace kondensat::search
