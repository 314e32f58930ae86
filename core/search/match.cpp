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
        case Field::Role: break;
    }
    return passage.session && std::any_of(passage.speakers.begin(), passage.speakers.end(), [&](const RecordId& who) { return values.contains(roleValue(passage.session, who)); });
}

bool asksForWords(const Query& query) {
    if (query.op == Query::Op::Word || query.op == Query::Op::Phrase || query.op == Query::Op::Near) return true;
    return std::any_of(query.parts.begin(), query.parts.end(), asksForWords);
}

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

/// Numbers of the words at which a word or phrase begins.
std::vector<qint64> Matcher::startsOf(const Query& query, const Passage& passage, const Text& text) {
    std::vector<Asked> words;
    if (query.op == Query::Op::Word) words.emplace_back(*this, query, passage, text);
    for (const Query& part : query.parts) words.emplace_back(*this, part, passage, text);
    std::vector<qint64> starts;
    for (qsizetype i = 0; !words.empty() && i + qsizetype(words.size()) <= text.size(); ++i) {
        size_t word = 0;
        while (word < words.size() && words[word](i + qsizetype(word))) ++word;
        if (word == words.size()) starts.push_back(i);
    }
    return starts;
}

Nearness Matcher::nearness(const Query& query, const Passage& passage, const Text& text) {
    std::vector<NearPart> parts;
    for (const Query& part : query.parts) {
        parts.push_back({startsOf(part, passage, text), std::max<qint64>(1, part.parts.size())});
        if (parts.back().starts.empty()) return {{parts.back()}, 0};
    }
    return {parts, query.distance};
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
        case Query::Op::Phrase: return !startsOf(query, passage, text).empty();
        case Query::Op::Near: return nearness(query, passage, text).any();
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
            for (const qint64 first : startsOf(query, passage, text))
                places.append({text.tokens[first].span.start, text.tokens[first + query.parts.size() - 1].span.end});
            break;
        case Query::Op::Near:
            for (const auto& [first, last] : nearness(query, passage, text).all())
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
