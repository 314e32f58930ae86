// For studies that may leave nothing on the disk and are too long to be indexed in memory, and for all while their index is made.
#include "core/search/scan.h"

#include <QMap>

#include "core/said.h"
#include "core/search/match.h"
#include "core/search/nearest_words.h"
#include "core/search/prefixes.h"
#include "core/search/terms.h"

namespace kondensat::search {

namespace {

constexpr int askEvery = 1024;  ///< passages

class Scan : public Index {
public:
    explicit Scan(std::function<bool()> goesOn) : m_goesOn(std::move(goesOn)) {}
    void replace(const RecordId& record, const QList<Passage>& passages) override {
        for (const QString& order : m_orders.take(record)) m_words -= qint64(m_kept.take(order).words.size());
        QStringList orders;
        for (const Passage& passage : passages) {
            QString order = passage.order;
            while (m_kept.contains(order)) order += u'~';  // of equal places the later comes later
            const auto kept = m_kept.insert(order, {passage, m_vocabulary.numbersOf(passage.text)});
            m_words += qint64(kept->words.size());
            orders.append(order);
        }
        if (!orders.isEmpty()) m_orders.insert(record, orders);
    }
    Result<void> commit(const QByteArray&) override { return {}; }

    Result<Found> search(const Wanted& wanted) override {
        Found found;
        Matcher matcher(wanted.query);
        eachHit(matcher, [&](const Kept& kept) {
            if (found.total >= wanted.first && found.hits.size() < wanted.count)
                found.hits.append(Hit{kept.passage, 0, matcher.places(kept.passage)});
            ++found.total;
            return true;
        });
        return found;
    }
    Result<Facets> facets(const Query& query, const QList<Field>& fields) override {
        Facets facets;
        Matcher matcher(query);
        eachHit(matcher, [&](const Kept& kept) {
            for (const Field field : fields)
                for (const QString& value : valuesOf(kept.passage, field)) ++facets[field][value];
            return true;
        });
        return facets;
    }
    QStringList spellings(const QString& word) override {
        const QString folded = foldedWord(word);
        QHash<QString, qint64> counts;
        for (const Kept& kept : std::as_const(m_kept))
            for (const quint32 number : kept.words) {
                const Token& token = m_vocabulary.word(number);
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
        eachHit(matcher, [&](const Kept& kept) { return each(kept.passage); });
        return {};
    }
    qint64 passageCount() override { return m_kept.size(); }
    qint64 wordCount() override { return m_words; }
    bool isScan() const override { return true; }

private:
    struct Kept {
        Passage passage;
        std::vector<quint32> words;  ///< numbers of the vocabulary
    };
    /// Until `each` gives false.
    void eachHit(Matcher& matcher, const std::function<bool(const Kept&)>& each) {
        int read = 0;
        for (const Kept& kept : std::as_const(m_kept)) {
            if (++read % askEvery == 0 && m_goesOn && !m_goesOn()) return;
            if (matcher.matches(kept.passage, kept.words, m_vocabulary) && !each(kept)) return;
        }
    }
    std::function<bool()> m_goesOn;
    QMap<QString, Kept> m_kept;  ///< by place
    Vocabulary m_vocabulary;     ///< also of words that are gone
    QHash<RecordId, QStringList> m_orders;
    qint64 m_words = 0;
};

}  // namespace

std::unique_ptr<Index> makeScan() { return makeScan({}); }
std::unique_ptr<Index> makeScan(std::function<bool()> goesOn) { return std::make_unique<Scan>(std::move(goesOn)); }

}  // namespace kondensat::search
