#include "core/search/xapian_index_private.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/said.h"
#include "core/search/match.h"
#include "core/search/nearest_words.h"
#include "core/search/prefixes.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* wordsKey = "words";
constexpr const char* stateKey = "state";
class CountingSpy : public Xapian::MatchSpy {
public:
    explicit CountingSpy(Field field) : m_field(field) {}
    void operator()(const Xapian::Document& document, double) override {
        const std::string value = document.get_value(slotOf(m_field == Field::Role ? Field::Participant : m_field));
        if (value.empty()) return;
        if (m_field == Field::Role)
            ++m_counts[document.get_value(slotOf(Field::Session)) + roleSeparator + value];
        else
            ++m_counts[value];
    }
    [[nodiscard]] QHash<QString, qint64> counts() const {
        QHash<QString, qint64> counts;
        for (const auto& [joined, count] : m_counts) {
            QString values = QString::fromStdString(joined), session;
            if (m_field == Field::Role) {
                session = values.section(QChar(roleSeparator), 0, 0) + u'/';
                values = values.section(QChar(roleSeparator), 1);
                if (session.size() == 1) continue;
            }
            for (const QString& value : values.split(QChar(valueSeparator), Qt::SkipEmptyParts)) counts[session + value] += count;
        }
        return counts;
    }

private:
    static constexpr char roleSeparator = '\x1e';
    Field m_field;
    std::unordered_map<std::string, qint64> m_counts;  ///< of joined values; of roles, of a session and all who speak
};

}  // namespace

Error troubleWith(const std::string& what) {
    return {Error::Code::Damaged, Said::tr("The search index cannot be used"), {}, {}, QString::fromStdString(what)};
}

XapianIndex::XapianIndex(Xapian::WritableDatabase database) : m_database(database), m_writable(database) {
    m_words = QByteArray::fromStdString(database.get_metadata(wordsKey)).toLongLong();
    readLanguages();
}
XapianIndex::XapianIndex() : XapianIndex(Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY)) { m_variants.emplace(); }
XapianIndex::XapianIndex(Xapian::Database database) : m_database(database) {
    m_words = QByteArray::fromStdString(database.get_metadata(wordsKey)).toLongLong();
    readLanguages();
}

void XapianIndex::readLanguages() {
    const std::string prefix = prefixOf(Field::Language);
    for (auto term = m_database.allterms_begin(prefix); term != m_database.allterms_end(prefix); ++term)
        m_languages.append(QString::fromStdString((*term).substr(prefix.size())));
    m_languages.append(QString());  // of passages that say none
}

// ---- writing ---------------------------------------------------------------------------------------------------

/// Xapian writes out whatever it holds once it is much, and at the end; within a transaction none of it counts before commit().
void XapianIndex::begin() {
    if (m_begun) return;
    m_begun = true;
    try {
        m_writable->begin_transaction();
        m_inTransaction = true;
    } catch (const Xapian::UnimplementedError&) {  // in memory, where nothing outlasts us
    }
}

void XapianIndex::remove(const std::string& recordTerm) {
    if (!m_writable->term_exists(recordTerm)) return;
    for (auto post = m_writable->postlist_begin(recordTerm); post != m_writable->postlist_end(recordTerm); ++post)
        m_words -= wordsIn(m_writable->get_document(*post).get_data());
    m_writable->delete_document(recordTerm);
}

void XapianIndex::replace(const RecordId& record, const QList<Passage>& passages) {
    if (!m_writable || !m_trouble.empty()) return;
    try {
        begin();
        remove(recordPrefix + record.toString().toStdString());
        for (const Passage& passage : passages) {
            const Xapian::Document document = m_maker.documentOf(passage);
            m_writable->add_document(document);
            m_words += wordsIn(document.get_data());
            if (!m_languages.contains(passage.language)) m_languages.append(passage.language);
        }
        noteVariants(m_maker.takeVariants());
    } catch (const Xapian::Error& error) {
        m_trouble = error.get_type();
    } catch (const std::exception& error) {
        m_trouble = error.what();
    }
}

void XapianIndex::noteVariants(const std::vector<std::pair<std::string, std::string>>& variants) {
    for (const auto& [plain, term] : variants) {
        const std::string known = variantsOfTerm(plain);
        bool there = false;
        eachPart(known, [&](const std::string& part) { there |= part == term; });
        if (there) continue;
        const std::string all = known.empty() ? term : known + valueSeparator + term;
        if (m_variants)
            (*m_variants)[plain] = all;
        else
            m_writable->set_metadata(variantsKey + plain, all);
    }
}

/// Joined; empty where there are none.
std::string XapianIndex::variantsOfTerm(const std::string& plain) const {
    if (!m_variants) return m_database.get_metadata(variantsKey + plain);
    const auto found = m_variants->find(plain);
    return found == m_variants->end() ? std::string() : found->second;
}

Result<void> XapianIndex::commit(const QByteArray& state) {
    if (!m_writable) return Error{Error::Code::NotWritable, Said::tr("The search index was opened to search only"), {}, {}, {}};
    if (!m_trouble.empty()) return troubleWith(m_trouble);
    return guarded([&]() -> Result<void> {
        m_writable->set_metadata(wordsKey, std::to_string(m_words));
        m_writable->set_metadata(stateKey, state.toStdString());
        if (m_inTransaction)
            m_writable->commit_transaction();
        else
            m_writable->commit();
        m_begun = m_inTransaction = false;
        return {};
    });
}

// ---- searching -------------------------------------------------------------------------------------------------

Result<Found> XapianIndex::search(const Wanted& wanted) {
    return guarded([&]() -> Result<Found> {
        Xapian::Enquire enquire(m_database);
        enquire.set_query(queryOf(wanted.query));
        if (wanted.order == Order::Document) {
            enquire.set_weighting_scheme(Xapian::BoolWeight());
            enquire.set_sort_by_value(orderSlot, false);
        }
        const auto first = Xapian::doccount(wanted.first), count = Xapian::doccount(wanted.count);
        const Xapian::MSet found = enquire.get_mset(first, count, wanted.counted ? m_database.get_doccount() : 0);
        Found answer;
        answer.total = found.get_matches_lower_bound();
        answer.isCounted = found.get_matches_upper_bound() == found.get_matches_lower_bound();
        Matcher matcher(wanted.query);
        for (auto hit = found.begin(); hit != found.end(); ++hit) {
            auto passage = passageFrom(hit.get_document());
            if (!passage) return troubleWith("damaged document");
            Hit made{*passage, hit.get_weight(), matcher.places(*passage)};
            answer.hits.append(made);
        }
        return answer;
    });
}

Result<Facets> XapianIndex::facets(const Query& query, const QList<Field>& fields) {
    return guarded([&]() -> Result<Facets> {
        Xapian::Enquire enquire(m_database);
        enquire.set_query(queryOf(query));
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        std::vector<std::unique_ptr<CountingSpy>> spies;
        for (const Field field : fields) {
            spies.push_back(std::make_unique<CountingSpy>(field));
            enquire.add_matchspy(spies.back().get());
        }
        (void)enquire.get_mset(0, 0, m_database.get_doccount());
        Facets facets;
        for (qsizetype i = 0; i < fields.size(); ++i)
            if (auto counts = spies[size_t(i)]->counts(); !counts.isEmpty()) facets.insert(fields[i], counts);
        return facets;
    });
}

Result<void> XapianIndex::eachPassage(const Query& scope, const std::function<bool(const Passage&)>& each) {
    return guarded([&]() -> Result<void> {
        Xapian::Enquire enquire(m_database);
        enquire.set_query(queryOf(scope));
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        enquire.set_sort_by_value(orderSlot, false);
        const Xapian::MSet found = enquire.get_mset(0, m_database.get_doccount());
        for (auto hit = found.begin(); hit != found.end(); ++hit) {
            const auto passage = passageFrom(hit.get_document());
            if (!passage) return troubleWith("damaged document");
            if (!each(*passage)) break;
        }
        return {};
    });
}

qint64 XapianIndex::passageCount() {
    try {
        return m_database.get_doccount();
    } catch (const Xapian::Error&) {
        return 0;
    } catch (const std::exception&) {
        return 0;
    }
}

QStringList XapianIndex::spellings(const QString& word) {
    const QString folded = foldedWord(word);
    try {
        bool there = m_database.term_exists(utf8(folded));
        eachPart(variantsOfTerm(utf8(folded)), [&](const std::string& variant) { there |= m_database.term_exists(variant); });
        if (there) return {};
        NearestWords nearest(folded);
        // Words begin with no capital; terms that do have another meaning.
        auto term = m_database.allterms_begin();
        for (const auto end = m_database.allterms_end(); term != end;) {
            const std::string name = *term;
            if (!name.empty() && name[0] >= 'A' && name[0] <= 'Z') {
                term.skip_to(std::string(1, '['));
                continue;
            }
            // In memory the list of terms counts, and has, those of passages that are gone.
            const qint64 count = m_variants ? m_database.get_termfreq(name) : term.get_termfreq();
            if (count > 0) nearest.consider(QString::fromStdString(name), count);
            ++term;
        }
        return nearest.best();
    } catch (const Xapian::Error&) {
        return {};
    } catch (const std::exception&) {
        return {};
    }
}

}  // namespace kondensat::search
