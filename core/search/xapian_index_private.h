// An index that Xapian keeps: in memory, or in a folder.
#pragma once
#include <set>

#include "core/search/index.h"
#include "core/search/xapian_documents_private.h"

namespace kondensat::search {

Error troubleWith(const std::string& what);
Xapian::Query anyOf(const std::set<std::string>& terms);

class XapianIndex : public Index {
public:
    /// To write and to search.
    explicit XapianIndex(Xapian::WritableDatabase database);
    /// To search only.
    explicit XapianIndex(Xapian::Database database);
    /// In memory.
    XapianIndex();

    /// Documents are made in the caller's thread and added in another.
    Result<void> fill(const std::function<std::optional<Filling>()>& next) override;
    void replace(const RecordId& record, const QList<Passage>& passages) override;
    Result<void> commit(const QByteArray& state) override;
    Result<Found> search(const Wanted& wanted) override;
    Result<Facets> facets(const Query& query, const QList<Field>& fields) override;
    QStringList spellings(const QString& word) override;
    Result<QList<Like>> similar(const QList<Passage>& examples, const Query& scope, int count,
                                const std::function<bool(const Passage&)>& accept) override;
    Result<void> eachPassage(const Query& scope, const std::function<bool(const Passage&)>& each) override;
    qint64 passageCount() override;
    qint64 wordCount() override { return m_words; }

private:
    void begin();
    void remove(const std::string& recordTerm);
    void noteVariants(const std::vector<std::pair<std::string, std::string>>& variants);
    [[nodiscard]] std::string variantsOfTerm(const std::string& plain) const;
    /// A term, and those that are it with diacritics.
    [[nodiscard]] std::set<std::string> variantsOf(const std::string& term) const;
    [[nodiscard]] std::set<std::string> beginningWith(const std::string& word) const;
    [[nodiscard]] std::set<std::string> termsAsTyped(const Query& word) const;
    Xapian::Query queryOf(const Query& query);
    Xapian::Query wordOf(const Query& query);
    Xapian::Query phraseOf(const Query& query);
    Xapian::Query nearOf(const Query& query);
    static Xapian::Query roleOf(const QString& value);
    Xapian::Query allOf(const QList<Query>& parts);
    void readLanguages();
    [[nodiscard]] QList<Xapian::docid> documentsOf(const Passage& passage);
    /// `weights`: by the index's term of a stem. Nothing where too little is in common.
    [[nodiscard]] std::optional<Like> likeOf(const Passage& passage, double weight, const QHash<QString, double>& weights);
    /// Xapian answers with exceptions, of its own and of the standard library; we do not.
    template <class F>
    auto guarded(F&& f) -> decltype(f()) {
        try {
            try {
                return f();
            } catch (const Xapian::DatabaseModifiedError&) {  // the writer is two states ahead
                m_database.reopen();
                return f();
            }
        } catch (const Xapian::Error& error) {
            return troubleWith(error.get_type());
        } catch (const std::exception& error) {  // a length read from a damaged file
            return troubleWith(error.what());
        }
    }

    Xapian::Database m_database;
    std::optional<Xapian::WritableDatabase> m_writable;
    DocumentMaker m_maker;
    /// Terms with diacritics by the term without, where the database cannot list its metadata (in memory).
    std::optional<std::map<std::string, std::string>> m_variants;
    QStringList m_languages;  ///< of the passages
    qint64 m_words = 0;
    bool m_begun = false, m_inTransaction = false;
    std::string m_trouble;    ///< why something could not be replaced, until commit() tells
};


}  // namespace kondensat::search
