#include "core/search/match.h"

namespace kondensat::search {

std::vector<quint32> Vocabulary::numbersOf(const QString& text) {
    const QList<Token> words = tokens(text);
    std::vector<quint32> numbers;
    numbers.reserve(size_t(words.size()));
    for (const Token& token : words) {
        auto number = m_numbers.find(token.word);
        if (number == m_numbers.end()) {
            number = m_numbers.insert(token.word, quint32(m_words.size()));
            m_words.append(token);
        }
        numbers.push_back(*number);
    }
    return numbers;
}

/// A passage's words: read now, or as numbers of words that were read before.
struct Matcher::Text {
    QList<Token> tokens;
    const std::vector<quint32>* numbers = nullptr;
    const Vocabulary* vocabulary = nullptr;
    [[nodiscard]] qsizetype size() const { return numbers ? qsizetype(numbers->size()) : tokens.size(); }
};

/// Whether words of a text are what one word of the query asks for.
class Matcher::Asked {
public:
    Asked(Matcher& matcher, const Query& query, const Passage& passage, const Text& text)
        : m_matcher(matcher), m_query(query), m_language(passage.language), m_text(text) {
        if (!text.numbers) return;
        m_known = &matcher.m_known[{&query, passage.language}];
        m_known->resize(size_t(text.vocabulary->size()));
    }
    bool operator()(qsizetype i) const {
        if (!m_text.numbers) return m_matcher.isWord(m_query, m_text.tokens[i], m_language);
        const quint32 number = (*m_text.numbers)[size_t(i)];
        quint8& known = (*m_known)[number];
        if (known == 0) known = m_matcher.isWord(m_query, m_text.vocabulary->word(number), m_language) ? 2 : 1;
        return known == 2;
    }

private:
    Matcher& m_matcher;
    const Query& m_query;
    const QString& m_language;
    const Text& m_text;
    std::vector<quint8>* m_known = nullptr;
};

namespace {

bool contains(const QList<RecordId>& ids, const QStringList& values) {
    return std::any_of(ids.begin(), ids.end(), [&](const RecordId& id) { return values.contains(id.toString()); });
}

bool hasField(const Query& query, const Passage& passage) {
    const QStringList& values = query.values;
    switch (query.field) {
        case Field::In: return values.contains(nameOf(passage.kind));
        case Field::Participant: return contains(passage.speakers, values);
        case Field::Session: return values.contains(passage.session.toString());
        case Field::Speaker: return values.contains(nameOf(passage.role));
        case Field::Language: return values.contains(passage.language);
        case Field::Group: return contains(passage.groups, values);
        case Field::Subgroup: return contains(passage.subgroups, values);
        case Field::Coder: return values.contains(passage.coder.toString());
        case Field::Source: return values.contains(passage.source.toString());
        case Field::Analysis: return values.contains(passage.analysis.toString());
    }
    return false;
}

bool asksForWords(const Query& query) {
    if (query.op == Query::Op::Word || query.op == Query::Op::Phrase || query.op == Query::Op::Near) return true;
    return std::any_of(query.parts.begin(), query.parts.end(), asksForWords);
}

/// Tokens that take part in a choice of one for each part, all different, the last at most `distance` words behind the first.
class Nearness {
public:
    Nearness(QList<QList<qsizetype>> candidates, int distance) : m_candidates(std::move(candidates)), m_distance(distance) {}
    QList<qsizetype> all() {
        QList<qsizetype> found;
        for (qsizetype part = 0; part < m_candidates.size(); ++part)
            for (const qsizetype token : std::as_const(m_candidates[part]))
                if (!found.contains(token) && takesPart(part, token)) found.append(token);
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    bool takesPart(qsizetype part, qsizetype token) {
        m_chosen.fill(-1, m_candidates.size());
        m_chosen[part] = token;
        return choose(0, token, token);
    }
    bool choose(qsizetype part, qsizetype first, qsizetype last) {
        while (part < m_chosen.size() && m_chosen[part] >= 0) ++part;
        if (part >= m_chosen.size()) return true;
        const QList<qsizetype>& candidates = m_candidates[part];
        for (auto c = std::lower_bound(candidates.begin(), candidates.end(), last - m_distance); c != candidates.end() && *c <= first + m_distance; ++c) {
            if (m_chosen.contains(*c)) continue;
            m_chosen[part] = *c;
            if (choose(part + 1, std::min(first, *c), std::max(last, *c))) return true;
            m_chosen[part] = -1;
        }
        return false;
    }
    QList<QList<qsizetype>> m_candidates;
    int m_distance;
    QList<qsizetype> m_chosen;
};

}  // namespace

Matcher::Matcher(Query query) : m_query(std::move(query)) {}
Matcher::~Matcher() = default;

const QString& Matcher::stemOf(const QString& word, const QString& language) {
    QString& stem = m_stems[{word, language}];
    if (stem.isNull()) {
        auto stemmer = m_stemmers.find(language);
        if (stemmer == m_stemmers.end()) stemmer = m_stemmers.insert(language, std::make_shared<Stemmer>(language));
        stem = (**stemmer)(word);
    }
    return stem;
}

bool Matcher::isWord(const Query& query, const Token& token, const QString& language) {
    if (query.prefix) return token.word.startsWith(query.word) || token.plain.startsWith(query.word);
    if (token.word == query.word || token.plain == query.word) return true;
    if (query.asTyped) return false;
    const QString wanted = stemOf(query.word, language);
    const QString stem = stemOf(token.word, language);
    return stem == wanted || (!token.plain.isEmpty() && plainWord(stem) == wanted);
}

/// Places of a phrase (its first and last token), or of the words of NEAR (each by itself).
QList<std::pair<qsizetype, qsizetype>> Matcher::runs(const Query& query, const Passage& passage, const Text& text) {
    QList<std::pair<qsizetype, qsizetype>> found;
    const qsizetype parts = query.parts.size();
    if (parts == 0) return found;
    if (query.op == Query::Op::Phrase) {
        std::vector<Asked> words;
        for (const Query& part : query.parts) words.emplace_back(*this, part, passage, text);
        for (qsizetype i = 0; i + parts <= text.size(); ++i) {
            qsizetype p = 0;
            while (p < parts && words[size_t(p)](i + p)) ++p;
            if (p == parts) found.append({i, i + parts - 1});
        }
        return found;
    }
    QList<QList<qsizetype>> candidates;
    for (const Query& part : query.parts) {
        QList<qsizetype> of;
        const Asked word(*this, part, passage, text);
        for (qsizetype i = 0; i < text.size(); ++i)
            if (word(i)) of.append(i);
        if (of.isEmpty()) return found;
        candidates.append(of);
    }
    for (const qsizetype token : Nearness(candidates, query.distance).all()) found.append({token, token});
    return found;
}

bool Matcher::isTrue(const Query& query, const Passage& passage, const Text& text) {
    const auto part = [&](const Query& of) { return isTrue(of, passage, text); };
    switch (query.op) {
        case Query::Op::Everything: return true;
        case Query::Op::Nothing: return false;
        case Query::Op::Word: {
            const Asked word(*this, query, passage, text);
            for (qsizetype i = 0; i < text.size(); ++i)
                if (word(i)) return true;
            return false;
        }
        case Query::Op::Phrase:
        case Query::Op::Near: return !runs(query, passage, text).isEmpty();
        case Query::Op::Field: return hasField(query, passage);
        case Query::Op::And: return std::all_of(query.parts.begin(), query.parts.end(), part);
        case Query::Op::Or: return std::any_of(query.parts.begin(), query.parts.end(), part);
        case Query::Op::Not: return query.parts.isEmpty() || !isTrue(query.parts.first(), passage, text);
    }
    return false;
}

void Matcher::collect(const Query& query, const Passage& passage, const Text& text, QList<text::Span>& places) {
    switch (query.op) {
        case Query::Op::Word:
            for (const Token& token : text.tokens)
                if (isWord(query, token, passage.language)) places.append(token.span);
            break;
        case Query::Op::Phrase:
        case Query::Op::Near:
            for (const auto& [first, last] : runs(query, passage, text))
                places.append({text.tokens[first].span.start, text.tokens[last].span.end});
            break;
        case Query::Op::And:
            for (const Query& part : query.parts) collect(part, passage, text, places);
            break;
        case Query::Op::Or:
            for (const Query& part : query.parts)
                if (isTrue(part, passage, text)) collect(part, passage, text, places);
            break;
        default:
            break;
    }
}

bool Matcher::matches(const Passage& passage) {
    if (!m_asksForWords) m_asksForWords = asksForWords(m_query);
    return isTrue(m_query, passage, *m_asksForWords ? Text{tokens(passage.text), nullptr, nullptr} : Text{});
}

bool Matcher::matches(const Passage& passage, const std::vector<quint32>& words, const Vocabulary& vocabulary) {
    return isTrue(m_query, passage, Text{{}, &words, &vocabulary});
}

QList<text::Span> Matcher::places(const Passage& passage) {
    const Text text{tokens(passage.text), nullptr, nullptr};
    if (!isTrue(m_query, passage, text)) return {};
    QList<text::Span> places;
    collect(m_query, passage, text, places);
    std::sort(places.begin(), places.end(), [](const text::Span& a, const text::Span& b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
    QList<text::Span> apart;
    for (const text::Span& place : std::as_const(places)) {
        if (apart.isEmpty() || place.start >= apart.last().end)
            apart.append(place);
        else
            apart.last().end = std::max(apart.last().end, place.end);
    }
    return apart;
}

}  // namespace kondensat::search
