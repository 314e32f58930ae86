// Passages as Xapian keeps them. For the source files of the index alone.
#pragma once
#include <xapian.h>

#include "core/search/passage.h"
#include "core/search/terms.h"

namespace kondensat::search {

/// Makes documents; remembers the forms of the words it has met. One thread at a time.
class DocumentMaker {
public:
    DocumentMaker();
    ~DocumentMaker();
    Xapian::Document documentOf(const Passage& passage);
    /// The index's term for the stem of a folded word.
    std::string stemTermOf(const QString& word, const QString& language);
    /// Terms with diacritics that were met for the first time, each with what it is without them; and forgets them.
    std::vector<std::pair<std::string, std::string>> takeVariants() { return std::exchange(m_variants, {}); }

private:
    struct Forms {
        std::string word, stem;
    };
    struct Language;
    Language& language(const QString& name);
    const Forms& formsOf(const QString& word, Language& language);
    QHash<QString, std::shared_ptr<Language>> m_languages;
    std::vector<std::pair<std::string, std::string>> m_variants;
};

std::string utf8(QStringView text);
/// What a document holds beside its terms; nullopt where it is damaged.
std::optional<Passage> passageFrom(const Xapian::Document& document);
/// How many words it holds.
qint64 wordsIn(const std::string& data);

}  // namespace kondensat::search
