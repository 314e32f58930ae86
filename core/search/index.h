// The search index of a study. One thread at a time.
#pragma once
#include <functional>
#include <memory>

#include "core/result.h"
#include "core/search/query.h"

namespace kondensat::search {

enum class Order { Relevance, Document };

struct Wanted {
    Query query;
    Order order = Order::Relevance;
    int first = 0, count = 20;
    bool counted = true;  ///< false: the number of all hits is not needed, and a first page by relevance comes sooner
};
struct Hit {
    Passage passage;
    double weight = 0;         ///< of relevance, comparable within one answer; 0 where nothing is weighed
    QList<text::Span> places;  ///< to highlight, in passage.text
};
struct Found {
    QList<Hit> hits;
    qint64 total = 0;       ///< passages that are hits; exactly, or where they are not counted as many as there are at least
    bool isCounted = true;
};
/// Of all hits: how many have each value of a field.
using Facets = QHash<Field, QHash<QString, qint64>>;

/// A passage like those of a group, and the words that made it so, the weightiest first.
struct Like {
    /// From which share of the weightiest word's weight on one word in common is not too little.
    static constexpr double enoughAlone = 0.5;
    Passage passage;
    double weight = 0;
    QStringList words;      ///< as they stand in the passage, the weightiest first
    QList<double> weights;  ///< theirs; 1: of the weightiest word of the examples
    QList<text::Span> places;
    QList<int> wordOf;  ///< of each place: which of `words`, maybe in another form
};

/// A record and all its passages.
struct Filling {
    RecordId record;
    QList<Passage> passages;
};

class Index {
public:
    virtual ~Index() = default;
    /// Takes what `next` gives, until it gives nothing, into an empty index; quicker than one by one.
    virtual Result<void> fill(const std::function<std::optional<Filling>()>& next) {
        while (const auto filling = next()) replace(filling->record, filling->passages);
        return {};
    }
    /// Takes the place of all passages of a record; none: takes it out.
    virtual void replace(const RecordId& record, const QList<Passage>& passages) = 0;
    /// Makes what was replaced last, and notes which state of the study it is of. Errors: NotWritable (opened to search only),
    /// Damaged.
    virtual Result<void> commit(const QByteArray& state) = 0;
    virtual Result<Found> search(const Wanted& wanted) = 0;
    virtual Result<Facets> facets(const Query& query, const QList<Field>& fields) = 0;
    /// Words of the study that may have been meant; empty where the word is there, or nothing is near it.
    virtual QStringList spellings(const QString& word) = 0;
    /// Passages within `scope` that share the words by which `examples` differ from the rest, best first; `accept` has the last
    /// word on each. Error::Unsupported where the index cannot do it.
    virtual Result<QList<Like>> similar(const QList<Passage>& examples, const Query& scope, int count,
                                        const std::function<bool(const Passage&)>& accept) = 0;
    /// Calls `each` with every passage of a scope, in document order, until it gives false.
    virtual Result<void> eachPassage(const Query& scope, const std::function<bool(const Passage&)>& each) = 0;
    [[nodiscard]] virtual qint64 passageCount() = 0;
    [[nodiscard]] virtual qint64 wordCount() = 0;
    /// True where no words are weighed and every search reads all texts.
    [[nodiscard]] virtual bool isScan() const { return false; }
};

/// Reads all passages at every search; for texts that are too long for an index in memory.
std::unique_ptr<Index> makeScan();
/// In memory, nothing on the disk.
std::unique_ptr<Index> makeMemoryIndex();
/// In a folder that is made if need be; what is damaged or of another version is made anew, and empty. Errors: Locked while
/// another program writes it, NotWritable.
Result<std::unique_ptr<Index>> openDiskIndex(const QString& folder);
/// To search only; what another program writes meanwhile is seen at the next opening. Errors: NotFound, Damaged.
Result<std::unique_ptr<Index>> readDiskIndex(const QString& folder);
/// What commit() noted last; empty where there is no index of this version in the folder.
QByteArray stateOfDiskIndex(const QString& folder);

}  // namespace kondensat::search
