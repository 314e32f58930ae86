#include "core/search/reading.h"

#include <functional>

#include "core/search/describe.h"
#include "core/search/nearness.h"
#include "core/search/terms.h"
#include "core/search/typed_query_private.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {

using Op = Query::Op;

constexpr int deepest = 50;         ///< brackets within brackets; more are left out
constexpr int nearByDefault = 10, farthest = 1000;

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
    Reader(QStringView typed, const Names& names, bool typing) : m_typed(typed, typing), m_names(names) {}

    Reading reading() {
        Reading reading;
        QList<Query> parts;
        while (!m_typed.atEnd()) {
            if (m_typed.peek() == u')') {
                ++m_typed.at;
                m_typed.remark(Said::tr("A bracket is closed that was never opened."));
                continue;
            }
            parts += sequence(0);
        }
        reading.query = together(parts);
        reading.words = describe(reading.query, m_names);
        reading.remarks = m_typed.remarks();
        return reading;
    }

private:
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
        while (!m_typed.atEnd() && m_typed.peek() != u')') {
            QList<Query> either;
            bool wantsMore = true;
            while (wantsMore && !m_typed.atEnd() && m_typed.peek() != u')') {
                if (isOperator(u"OR"_s)) {
                    m_typed.at += 2;
                    m_typed.remark(Said::tr("“OR” stands between two words; one is missing."));
                    continue;
                }
                if (isOperator(u"AND"_s)) {
                    m_typed.at += 3;
                    continue;
                }
                if (nearHere()) {
                    m_typed.at += m_typed.piece(m_typed.at).size();
                    m_typed.remark(Said::tr("“NEAR” stands between two words; one is missing."));
                    continue;
                }
                if (const auto part = single(depth)) either.append(*part);
                m_typed.skipSpace();
                wantsMore = !either.isEmpty() && isOperator(u"OR"_s);
                if (!wantsMore) break;
                m_typed.at += 2;
                if (m_typed.atEnd() || m_typed.peek() == u')') m_typed.remarkMissing(Said::tr("“OR” stands between two words; one is missing."), m_typed.at);
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

    [[nodiscard]] bool isOperator(const QString& name) const { return m_typed.piece(m_typed.at) == name; }

    std::optional<Query> single(int depth) {
        if (const bool minus = m_typed.peek() == u'-' || m_typed.peek() == u'−'; minus || isOperator(u"NOT"_s)) {
            const qsizetype from = m_typed.at;
            m_typed.at += minus ? 1 : 3;
            const bool bare = minus ? m_typed.at >= m_typed.size() || m_typed.peek().isSpace() : m_typed.atEnd();
            if (bare || depth >= deepest || m_typed.peek() == u')') {
                m_typed.remark(Said::tr("A minus sign stands directly before what is to be left out."));
                return std::nullopt;
            }
            Q_ASSERT(m_typed.at > from);
            auto part = single(depth + 1);
            if (!part) return std::nullopt;
            if (part->op == Op::Not) return part->parts.first();
            Query query;
            query.op = Op::Not;
            query.parts = {*part};
            return query;
        }
        if (m_typed.peek() == u'(') {
            ++m_typed.at;
            if (depth >= deepest) {
                m_typed.remark(Said::tr("There are too many brackets within brackets; some are left out."));
                return std::nullopt;
            }
            const QList<Query> within = sequence(depth + 1);
            if (m_typed.atEnd())
                m_typed.remarkMissing(Said::tr("A bracket is not closed; it ends with the search."), m_typed.at);
            else
                ++m_typed.at;
            if (within.isEmpty()) return std::nullopt;
            return together(within);
        }
        if (const auto field = readField(m_typed, m_names)) return field;
        auto first = words();
        if (!first) return std::nullopt;
        return withNear(*first);
    }

    /// `first`, or first NEAR next NEAR …
    std::optional<Query> withNear(const Query& first) {
        QList<Query> parts{first};
        int distance = 0;
        while (const auto apart = nearHere()) {
            const qsizetype before = m_typed.at;
            m_typed.at += m_typed.piece(m_typed.at).size();
            std::optional<Query> next;
            if (!m_typed.atEnd() && m_typed.peek() != u')' && m_typed.peek() != u'(' && m_typed.peek() != u'-' && !isOperator(u"OR"_s)) next = words();
            if (!next) {
                m_typed.at = before + m_typed.piece(before).size();
                m_typed.remarkMissing(Said::tr("“NEAR” stands between two words; one is missing."), m_typed.at);
                break;
            }
            parts.append(next->op == Op::Or ? next->parts.last() : *next);  // of a word that is not finished what begins so
            distance = std::max(distance, *apart);
        }
        if (distance == 0) return first;
        std::vector<qint64> words;
        for (Query& part : parts) {
            part.asTyped = part.op == Op::Word;
            words.push_back(std::max<qint64>(1, part.parts.size()));
        }
        Query near;
        near.op = Op::Near;
        near.distance = std::max(distance, int(Nearness::smallest(words)));  // there is room for each
        near.parts = parts;
        return near;
    }

    /// "NEAR" or "NEAR/5" here, and how far apart.
    std::optional<int> nearHere() {
        m_typed.skipSpace();
        const QStringView name = m_typed.piece(m_typed.at);
        if (name == u"NEAR") return nearByDefault;
        if (!name.startsWith(u"NEAR/")) return std::nullopt;
        bool ok = false;
        const int apart = name.sliced(5).toInt(&ok);
        if (!ok || apart < 1) {
            m_typed.remark(Said::tr("“NEAR/” is followed by a number of words; ten is taken."));
            return nearByDefault;
        }
        return std::min(apart, farthest);
    }

    std::optional<Query> words() {
        if (TypedQuery::isQuote(m_typed.peek())) return quoted();
        const QStringView text = m_typed.piece(m_typed.at);
        m_typed.at += text.size();
        const bool prefix = text.size() > 1 && text.endsWith(u'*');
        const QList<Token> found = tokens(text);
        if (found.isEmpty()) {
            if (!text.isEmpty()) m_typed.remark(Said::tr("Signs are not searched for; only words are."));
            return std::nullopt;
        }
        qsizetype stars = text.size();
        while (stars > 0 && text[stars - 1] == u'*') --stars;
        remarkOnSigns(text, [&](qsizetype at) { return at >= stars; });
        if (text.compare(u"or"_s, Qt::CaseInsensitive) == 0 && isBetween(m_typed.at - text.size(), m_typed.at))
            m_typed.remark(Said::tr("“or” is read as a word; “OR”, in capitals, asks for one of two."));
        const bool unfinished = m_typed.at >= m_typed.size() && isUnfinished(found.last(), text);
        if (found.size() > 1) return phrase(found, prefix || unfinished);
        const QString& word = found.first().word;
        if (prefix) return wordQuery(word, true);
        if (!unfinished) return wordQuery(word);
        Query query;  // the word itself in all its forms, or one that begins so
        query.op = Op::Or;
        query.parts = {wordQuery(word), wordQuery(word, true)};
        return query;
    }

    /// Whether the last word of what is typed may have more letters.
    [[nodiscard]] bool isUnfinished(const Token& last, QStringView text) const { return m_typed.isUnfinished() && last.span.end == text.size() && last.word.size() >= 3; }
    /// A star is understood where `standsForLetters` says so; a question mark that stands for a letter nowhere is.
    void remarkOnSigns(QStringView text, const std::function<bool(qsizetype)>& standsForLetters) {
        for (qsizetype i = 0; i < text.size(); ++i)
            if ((text[i] == u'*' && !standsForLetters(i)) || (text[i] == u'?' && i + 1 < text.size() && text[i + 1].isLetterOrNumber()))
                return m_typed.remark(Said::tr("A star stands behind the beginning of a word, for all that begin so; other signs stand for no letters."));
    }
    /// Whether something of the same bracket stands before and behind a piece.
    [[nodiscard]] bool isBetween(qsizetype from, qsizetype end) const {
        const QStringView before = m_typed.text().first(from).trimmed(), behind = m_typed.text().sliced(end).trimmed();
        return !before.isEmpty() && !before.endsWith(u'(') && !behind.isEmpty() && !behind.startsWith(u')');
    }

    std::optional<Query> quoted() {
        const qsizetype end = m_typed.quoteFrom(m_typed.at + 1);
        const QStringView text = m_typed.text().sliced(m_typed.at + 1, end - m_typed.at - 1);
        const bool isOpen = end >= m_typed.size();
        if (isOpen) m_typed.remarkMissing(Said::tr("A quotation mark is not closed; the phrase ends with the search."), end);
        m_typed.at = std::min(end + 1, m_typed.size());
        const QList<Token> found = tokens(text);
        if (found.isEmpty()) {
            m_typed.remark(Said::tr("There is no word between the quotation marks."));
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
        if (isOpen && isUnfinished(found.last(), text)) parts.last().prefix = true;
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

    TypedQuery m_typed;
    const Names& m_names;
};

}  // namespace

Reading read(const QString& typed, const Names& names, bool typing) { return Reader(typed, names, typing).reading(); }

}  // namespace kondensat::search
