// Where a query's words stand in a passage, letter by letter. The measure of what is a hit: an index must find the same.
#pragma once
#include <QHash>
#include <map>
#include <vector>

#include "core/search/nearness.h"
#include "core/search/query.h"
#include "core/search/terms.h"

namespace kondensat::search {

/// Words by number, each once: texts that are searched again and again are taken apart once.
class Vocabulary {
public:
    std::vector<quint32> numbersOf(const QString& text);
    /// Its span has no meaning.
    [[nodiscard]] const Token& word(quint32 number) const { return m_words[qsizetype(number)]; }
    [[nodiscard]] qsizetype size() const { return m_words.size(); }

private:
    QHash<QString, quint32> m_numbers;
    QList<Token> m_words;
};

/// For many passages and one query; keeps the stems it has met. One thread at a time.
class Matcher {
public:
    explicit Matcher(Query query);
    ~Matcher();
    /// Whether the passage is a hit; nothing else is worked out.
    [[nodiscard]] bool matches(const Passage& passage);
    /// The same of a text that is taken apart already. A matcher is asked with one vocabulary.
    [[nodiscard]] bool matches(const Passage& passage, const std::vector<quint32>& words, const Vocabulary& vocabulary);
    /// The places to highlight, in order, not overlapping, in UTF-16 units of passage.text: words that the query asks for (a
    /// phrase is one place; places that overlap are joined), nothing for what it excludes. Empty where it is no hit, and where only fields were asked for.
    [[nodiscard]] QList<text::Span> places(const Passage& passage);

private:
    struct Text;
    class Asked;
    [[nodiscard]] bool isTrue(const Query& query, const Passage& passage, const Text& text);
    void collect(const Query& query, const Passage& passage, const Text& text, QList<text::Span>& places);
    [[nodiscard]] bool isWord(const Query& query, const Token& token, const QString& language);
    std::vector<qint64> startsOf(const Query& query, const Passage& passage, const Text& text);
    Nearness nearness(const Query& query, const Passage& passage, const Text& text);
    const QString& stemOf(const QString& word, const QString& language);

    Query m_query;
    std::optional<bool> m_asksForWords;
    QHash<QString, std::shared_ptr<Stemmer>> m_stemmers;
    QHash<std::pair<QString, QString>, QString> m_stems;  ///< (word, language) → stem
    std::map<std::pair<const Query*, QString>, std::vector<quint8>> m_known;  ///< by word of the query and language: of each number whether it is asked for; 0: not looked at
};

}  // namespace kondensat::search
