// Search without an index: every search reads all passages. For studies that may leave nothing on the disk and are too long to
// be indexed in memory.
#include <QMap>

#include "core/said.h"
#include "core/search/index.h"
#include "core/search/match.h"
#include "core/search/nearest_words.h"
#include "core/search/prefixes.h"
#include "core/search/terms.h"

namespace kondensat::search {

namespace {

class Scan : public Index {
public:
    void replace(const RecordId& record, const QList<Passage>& passages) override {
        for (const QString& order : m_orders.take(record)) {
            m_words -= tokens(m_passages.value(order).text).size();
            m_passages.remove(order);
        }
        QStringList orders;
        for (const Passage& passage : passages) {
            QString order = passage.order;
            while (m_passages.contains(order)) order += u'~';  // of equal places the later comes later
            m_passages.insert(order, passage);
            m_words += tokens(passage.text).size();
            orders.append(order);
        }
        if (!orders.isEmpty()) m_orders.insert(record, orders);
    }
    Result<void> commit(const QByteArray&) override { return {}; }

    Result<Found> search(const Wanted& wanted) override {
        Found found;
        Matcher matcher(wanted.query);
        for (const Passage& passage : std::as_const(m_passages)) {
            if (!matcher.matches(passage)) continue;
            if (found.total >= wanted.first && found.hits.size() < wanted.count)
                found.hits.append(Hit{passage, 0, matcher.places(passage)});
            ++found.total;
        }
        return found;
    }
    Result<Facets> facets(const Query& query, const QList<Field>& fields) override {
        Facets facets;
        Matcher matcher(query);
        for (const Passage& passage : std::as_const(m_passages)) {
            if (!matcher.matches(passage)) continue;
            for (const Field field : fields)
                for (const QString& value : valuesOf(passage, field)) ++facets[field][value];
        }
        return facets;
    }
    QStringList spellings(const QString& word) override {
        const QString folded = foldedWord(word);
        QHash<QString, qint64> counts;
        for (const Passage& passage : std::as_const(m_passages))
            for (const Token& token : tokens(passage.text)) {
                if (token.word == folded || token.plain == folded) return {};
                ++counts[token.word];
            }
        NearestWords nearest(folded);
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) nearest.consider(count.key(), count.value());
        return nearest.best();
    }
    Result<QList<Like>> similar(const QList<Passage>&, const Query&, int, const std::function<bool(const Passage&)>&) override {
        return Error{Error::Code::Unsupported, Said::tr("Passages like these need a search index, and this study is too long for one in memory"), {}, {}, {}};
    }
    Result<void> eachPassage(const Query& scope, const std::function<bool(const Passage&)>& each) override {
        Matcher matcher(scope);
        for (const Passage& passage : std::as_const(m_passages))
            if (matcher.matches(passage) && !each(passage)) break;
        return {};
    }
    qint64 passageCount() override { return m_passages.size(); }
    qint64 wordCount() override { return m_words; }
    bool isScan() const override { return true; }

private:
    QMap<QString, Passage> m_passages;  ///< by place
    QHash<RecordId, QStringList> m_orders;
    qint64 m_words = 0;
};

}  // namespace

std::unique_ptr<Index> makeScan() { return std::make_unique<Scan>(); }

}  // namespace kondensat::search
