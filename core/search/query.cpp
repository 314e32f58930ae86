#include "core/search/query.h"

#include <functional>

#include "core/said.h"
#include "core/search/describe.h"
#include "core/search/terms.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {

using Op = Query::Op;

constexpr int deepest = 50;         ///< brackets within brackets; more are left out
constexpr qsizetype longest = 4000;  ///< UTF-16 units of a query that are read
constexpr int nearByDefault = 10, farthest = 1000;

bool isOpeningQuote(QChar c) { return c == u'"' || c == u'“' || c == u'„' || c == u'«' || c == u'»' || c == u'”'; }
bool isClosingQuote(QChar c) { return isOpeningQuote(c); }

Query wordQuery(const QString& folded, bool prefix = false, bool asTyped = false) {
    Query query;
    query.op = Op::Word;
    query.word = folded;
    query.prefix = prefix;
    query.asTyped = asTyped;
    return query;
}

/// Reads from left to right; every function takes what it understands and leaves the rest.
class Reader {
public:
    Reader(QStringView typed, const Names& names, bool typing) : m_typed(typed.first(std::min(typed.size(), longest))), m_names(names), m_typing(typing) {
        if (typed.size() > longest) remark(Said::tr("A search is read up to its first %1 characters.").arg(longest));
    }

    Reading reading() {
        Reading reading;
        QList<Query> parts;
        while (!atEnd()) {
            if (peek() == u')') {
                ++m_at;
                remark(Said::tr("A bracket is closed that was never opened."));
                continue;
            }
            parts += sequence(0);
        }
        reading.query = together(parts);
        reading.words = describe(reading.query, m_names);
        reading.remarks = m_remarks;
        return reading;
    }

private:
    void remark(const QString& sentence) {
        if (!m_remarks.contains(sentence)) m_remarks.append(sentence);
    }
    void skipSpace() {
        while (m_at < m_typed.size() && (m_typed[m_at].isSpace() || m_typed[m_at].isNull())) ++m_at;
    }
    bool atEnd() {
        skipSpace();
        return m_at >= m_typed.size();
    }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_typed.size() ? m_typed[m_at + ahead] : QChar(); }
    /// The piece that begins here, up to white space, a bracket or a quotation mark.
    [[nodiscard]] QStringView piece(qsizetype from) const {
        qsizetype end = from;
        while (end < m_typed.size() && !m_typed[end].isSpace() && !m_typed[end].isNull() && m_typed[end] != u'(' && m_typed[end] != u')' && !isOpeningQuote(m_typed[end])) ++end;
        return m_typed.sliced(from, end - from);
    }

    /// All of these, but of what is typed as one field or attribute twice either.
    static Query together(const QList<Query>& parts) {
        QList<Query> merged;
        const auto add = [](QStringList& to, const QStringList& values) {
            for (const QString& value : values)
                if (!to.contains(value)) to.append(value);
        };
        for (const Query& part : parts) {
            const auto same = part.op != Op::Field ? merged.end() : std::find_if(merged.begin(), merged.end(), [&](const Query& q) {
                return q.op == Op::Field && q.field == part.field && q.attribute == part.attribute;
            });
            if (same == merged.end()) {
                merged.append(part);
                continue;
            }
            add(same->values, part.values);
            add(same->named, part.named);
        }
        return Query::all(merged);
    }

    /// What stands side by side, up to a closing bracket or the end: all of it.
    QList<Query> sequence(int depth) {
        QList<Query> all;
        while (!atEnd() && peek() != u')') {
            QList<Query> either;
            bool wantsMore = true;
            while (wantsMore && !atEnd() && peek() != u')') {
                if (isOperator(u"OR"_s)) {
                    m_at += 2;
                    remark(Said::tr("“OR” stands between two words; one is missing."));
                    continue;
                }
                if (isOperator(u"AND"_s)) {
                    m_at += 3;
                    continue;
                }
                if (nearHere()) {
                    m_at += piece(m_at).size();
                    remark(Said::tr("“NEAR” stands between two words; one is missing."));
                    continue;
                }
                if (const auto part = single(depth)) either.append(*part);
                skipSpace();
                wantsMore = !either.isEmpty() && isOperator(u"OR"_s);
                if (!wantsMore) break;
                m_at += 2;
                if (atEnd() || peek() == u')') remark(Said::tr("“OR” stands between two words; one is missing."));
            }
            if (either.size() == 1) all.append(either.first());
            if (either.size() < 2) continue;
            Query query;
            query.op = Op::Or;
            query.parts = either;
            all.append(query);
        }
        return all;
    }

    [[nodiscard]] bool isOperator(const QString& name) const { return piece(m_at) == name; }

    std::optional<Query> single(int depth) {
        if (const bool minus = peek() == u'-' || peek() == u'−'; minus || isOperator(u"NOT"_s)) {
            const qsizetype from = m_at;
            m_at += minus ? 1 : 3;
            const bool bare = minus ? m_at >= m_typed.size() || peek().isSpace() : atEnd();
            if (bare || depth >= deepest || peek() == u')') {
                remark(Said::tr("A minus sign stands directly before what is to be left out."));
                return std::nullopt;
            }
            Q_ASSERT(m_at > from);
            auto part = single(depth + 1);
            if (!part) return std::nullopt;
            if (part->op == Op::Not) return part->parts.first();
            Query query;
            query.op = Op::Not;
            query.parts = {*part};
            return query;
        }
        if (peek() == u'(') {
            ++m_at;
            if (depth >= deepest) {
                remark(Said::tr("There are too many brackets within brackets; some are left out."));
                return std::nullopt;
            }
            const QList<Query> within = sequence(depth + 1);
            if (atEnd())
                remark(Said::tr("A bracket is not closed; it ends with the search."));
            else
                ++m_at;
            if (within.isEmpty()) return std::nullopt;
            return together(within);
        }
        if (const auto field = fieldHere()) return field;
        auto first = words();
        if (!first) return std::nullopt;
        return withNear(*first);
    }

    /// `first`, or first NEAR next NEAR …
    std::optional<Query> withNear(const Query& first) {
        QList<Query> parts = wordsOf(first);
        int distance = 0;
        bool phrases = first.op == Op::Phrase;
        while (const auto apart = nearHere()) {
            const qsizetype before = m_at;
            m_at += piece(m_at).size();
            std::optional<Query> next;
            if (!atEnd() && peek() != u')' && peek() != u'(' && peek() != u'-' && !isOperator(u"OR"_s)) next = words();
            if (!next) {
                m_at = before + piece(before).size();
                remark(Said::tr("“NEAR” stands between two words; one is missing."));
                break;
            }
            parts += wordsOf(*next);
            phrases = phrases || next->op == Op::Phrase;
            distance = std::max(distance, *apart);
        }
        if (distance == 0) return first;
        if (phrases) remark(Said::tr("Beside “NEAR” the words of a phrase are taken one by one."));
        Query near;
        near.op = Op::Near;
        near.distance = std::max(distance, int(parts.size()) - 1);
        for (Query& part : parts) part.asTyped = true;
        near.parts = parts;
        return near;
    }
    static QList<Query> wordsOf(const Query& query) { return query.op == Op::Word ? QList<Query>{query} : query.parts; }

    /// "NEAR" or "NEAR/5" here, and how far apart.
    std::optional<int> nearHere() {
        skipSpace();
        const QStringView name = piece(m_at);
        if (name == u"NEAR") return nearByDefault;
        if (!name.startsWith(u"NEAR/")) return std::nullopt;
        bool ok = false;
        const int apart = name.sliced(5).toInt(&ok);
        if (!ok || apart < 1) {
            remark(Said::tr("“NEAR/” is followed by a number of words; ten is taken."));
            return nearByDefault;
        }
        return std::min(apart, farthest);
    }

    std::optional<Query> words() {
        if (isOpeningQuote(peek())) return quoted();
        const QStringView text = piece(m_at);
        m_at += text.size();
        const bool prefix = text.size() > 1 && text.endsWith(u'*');
        const QList<Token> found = tokens(text);
        if (found.isEmpty()) {
            if (!text.isEmpty()) remark(Said::tr("Signs are not searched for; only words are."));
            return std::nullopt;
        }
        qsizetype stars = text.size();
        while (stars > 0 && text[stars - 1] == u'*') --stars;
        remarkOnSigns(text, [&](qsizetype at) { return at >= stars; });
        if (text.compare(u"or"_s, Qt::CaseInsensitive) == 0 && isBetween(m_at - text.size(), m_at))
            remark(Said::tr("“or” is read as a word; “OR”, in capitals, asks for one of two."));
        const bool unfinished = m_typing && m_at >= m_typed.size() && found.last().span.end == text.size() && found.last().word.size() >= 3;
        if (found.size() > 1) return phrase(found, prefix || unfinished);
        const QString& word = found.first().word;
        if (prefix) return wordQuery(word, true);
        if (!unfinished) return wordQuery(word);
        Query query;  // the word itself in all its forms, or one that begins so
        query.op = Op::Or;
        query.parts = {wordQuery(word), wordQuery(word, true)};
        return query;
    }

    /// A star is understood where `standsForLetters` says so; a question mark that stands for a letter nowhere is.
    void remarkOnSigns(QStringView text, const std::function<bool(qsizetype)>& standsForLetters) {
        for (qsizetype i = 0; i < text.size(); ++i)
            if ((text[i] == u'*' && !standsForLetters(i)) || (text[i] == u'?' && i + 1 < text.size() && text[i + 1].isLetterOrNumber()))
                return remark(Said::tr("A star stands behind the beginning of a word, for all that begin so; other signs stand for no letters."));
    }
    /// Whether something of the same bracket stands before and behind a piece.
    [[nodiscard]] bool isBetween(qsizetype from, qsizetype end) const {
        const QStringView before = m_typed.first(from).trimmed(), behind = m_typed.sliced(end).trimmed();
        return !before.isEmpty() && !before.endsWith(u'(') && !behind.isEmpty() && !behind.startsWith(u')');
    }

    std::optional<Query> quoted() {
        qsizetype end = m_at + 1;
        while (end < m_typed.size() && !isClosingQuote(m_typed[end])) ++end;
        const QStringView text = m_typed.sliced(m_at + 1, end - m_at - 1);
        if (end >= m_typed.size()) remark(Said::tr("A quotation mark is not closed; the phrase ends with the search."));
        m_at = std::min(end + 1, m_typed.size());
        const QList<Token> found = tokens(text);
        if (found.isEmpty()) {
            remark(Said::tr("There is no word between the quotation marks."));
            return std::nullopt;
        }
        // "bus* stop": a star within belongs to its word.
        remarkOnSigns(text, [&](qsizetype at) {
            while (at > 0 && text[at - 1] == u'*') --at;
            return std::any_of(found.begin(), found.end(), [&](const Token& token) { return token.span.end == at; });
        });
        QList<Query> parts;
        for (const Token& token : found)
            parts.append(wordQuery(token.word, token.span.end < text.size() && text[token.span.end] == u'*', true));
        return phraseOf(parts);
    }

    static Query phrase(const QList<Token>& found, bool prefix) {
        QList<Query> parts;
        for (const Token& token : found) parts.append(wordQuery(token.word, false, true));
        parts.last().prefix = prefix;
        return phraseOf(parts);
    }
    static Query phraseOf(const QList<Query>& parts) {
        if (parts.size() == 1) return parts.first();
        Query query;
        query.op = Op::Phrase;
        query.parts = parts;
        return query;
    }

    /// "name:value" here; nothing, and nothing taken, where no such field is known.
    std::optional<Query> fieldHere() {
        const bool quotedName = isOpeningQuote(peek());
        qsizetype from = m_at + quotedName, colon = from;
        if (quotedName) {
            while (colon < m_typed.size() && !isClosingQuote(m_typed[colon])) ++colon;
        } else {
            colon = m_at + piece(m_at).indexOf(u':');
        }
        if (colon <= from) return std::nullopt;
        const QString name = m_typed.sliced(from, colon - from).trimmed().toString();
        if (quotedName && (++colon >= m_typed.size() || m_typed[colon] != u':')) return std::nullopt;
        if (name.isEmpty() || !name.front().isLetter()) return std::nullopt;
        QStringView value = piece(colon + 1);
        qsizetype end = colon + 1 + value.size();
        const bool inQuotes = value.isEmpty() && end < m_typed.size() && isOpeningQuote(m_typed[end]);
        if (value.isEmpty() && !inQuotes) return quotedName ? std::nullopt : unknownField(name, false);
        bool closed = true;
        if (inQuotes) {
            from = end + 1;
            for (end = from; end < m_typed.size() && !isClosingQuote(m_typed[end]); ++end) {}
            value = m_typed.sliced(from, end - from);
            closed = end < m_typed.size();
            end += closed;
        }
        const auto query = fieldOf(name, quotedName, value.toString(), inQuotes);
        if (!query) return unknownField(name, true);
        if (!closed) remark(Said::tr("A quotation mark is not closed; the phrase ends with the search."));
        m_at = end;
        return query;
    }
    std::optional<Query> unknownField(const QString& name, bool withValue) {
        if (withValue)
            remark(Said::tr("There is no field “%1”; it is read as a word.").arg(name));
        else
            remark(Said::tr("Nothing stands behind “%1:”; it is read as a word.").arg(name));
        return std::nullopt;
    }

    /// A name in quotation marks is an attribute's first, so that one that is called like a field can be reached.
    std::optional<Query> fieldOf(const QString& name, bool quotedName, QString value, bool inQuotes) {
        while (value.endsWith(u'*')) value.chop(1);
        const auto attribute = m_names.withAttribute(name, value);
        for (int i = 0; i < fieldCount && !(quotedName && attribute); ++i) {
            const Field field = Field(i);
            if (name.compare(nameOf(field), Qt::CaseInsensitive) != 0) continue;
            return narrowed(field, valuesOf(name, value, inQuotes, [&](const QString& one) { return m_names.find(field, one); }));
        }
        if (!attribute) return std::nullopt;
        const auto values = valuesOf(name, value, inQuotes, [&](const QString& one) { return m_names.withAttribute(name, one)->values; });
        Query query = narrowed(Field::Participant, values);
        if (query.op == Op::Nothing) return query;
        query.attribute = attribute->name;
        for (const Names::Value& has : values)
            if (!query.named.contains(has.name)) query.named.append(has.name);
        return query;
    }
    /// What a value stands for; with commas in it, unless it is called so, each of its parts.
    QList<Names::Value> valuesOf(const QString& name, const QString& value, bool inQuotes, const std::function<QList<Names::Value>(const QString&)>& find) {
        QList<Names::Value> values = find(value);
        if (!values.isEmpty()) return values;
        QStringList parts{value};
        if (!inQuotes && value.contains(u',')) parts = value.split(u',', Qt::SkipEmptyParts);
        for (const QString& part : std::as_const(parts)) {
            const QList<Names::Value> found = find(part);
            if (found.isEmpty()) remark(Said::tr("Nothing in this study is called “%1” in the field “%2”.").arg(part, name));
            values += found;
        }
        if (parts.isEmpty()) remark(Said::tr("Nothing in this study is called “%1” in the field “%2”.").arg(value, name));
        return values;
    }
    static Query narrowed(Field field, const QList<Names::Value>& values) {
        QStringList ids;
        for (const Names::Value& v : values)
            if (!ids.contains(v.value)) ids.append(v.value);
        return Query::narrowing(field, ids);
    }

    QStringView m_typed;
    const Names& m_names;
    bool m_typing;
    qsizetype m_at = 0;
    QStringList m_remarks;
};

}  // namespace

Query Query::narrowing(Field field, const QStringList& values) {
    Query query;
    query.op = values.isEmpty() ? Op::Nothing : Op::Field;
    query.field = field;
    query.values = values;
    return query;
}

Query Query::all(QList<Query> parts) {
    parts.removeIf([](const Query& part) { return part.op == Op::Everything; });
    if (parts.isEmpty()) return {};
    if (parts.size() == 1) return parts.first();
    Query query;
    query.op = Op::And;
    query.parts = parts;
    return query;
}

QStringList wordsOf(const Query& query) {
    if (query.op == Op::Not) return {};
    QStringList words;
    if (query.op == Op::Word) words.append(query.word);
    for (const Query& part : query.parts) words += wordsOf(part);
    words.removeDuplicates();
    return words;
}

Reading read(const QString& typed, const Names& names, bool typing) { return Reader(typed, names, typing).reading(); }

}  // namespace kondensat::search
