// What an archive will hold, gathered before a file is written: which text each range lies in, and where.
#pragma once
#include <functional>

#include "core/study/ranges.h"
#include "export/archive.h"

namespace kondensat::exporting::archive {

/// A range where it stands now.
struct Placed {
    qsizetype start = 0, end = 0;  ///< code points
    QString words;                 ///< with {{id}} for quotes, as in the file
};

/// The files of one long text.
struct TextFiles {
    QString text, turns;
};

/// What could not be written because what it leads to is gone.
struct LeftOut {
    int references = 0, ranges = 0, marks = 0, surrogates = 0;
};

/// The text of a record as its file holds it, and the marks in it as the file counts.
TextFiles filesOf(const study::Study& study, const RecordId& id, LeftOut& leftOut);
/// The same of its document, where that is at hand.
TextFiles filesOf(const study::Study& study, const RecordId& id, const text::Document& document, LeftOut& leftOut);

/// Ranges by record; those whose words are gone are missing.
using PlacedRanges = QHash<RecordId, Placed>;
/// Hears the document of each source once, as that of a large study is read from its file each time it is asked for.
using SourceVisitor = std::function<void(const RecordId& source, const text::Document& document)>;
PlacedRanges placeRanges(const study::Study& study, LeftOut& leftOut, const SourceVisitor& visit = {});

/// All records of a type: by the place of their parents, then in order among siblings, or by place in the text. Places
/// of earlier types must be known; adds those of this one.
template <class T>
QList<const T*> inOrder(const study::Study& study, const PlacedRanges& ranges, QHash<RecordId, qsizetype>& places) {
    constexpr bool inText = std::is_same_v<T, study::MeaningUnit> || std::is_same_v<T, study::SentenceLink> ||
                            std::is_same_v<T, study::ParagraphLink>;
    struct Key {
        qsizetype parent, text, start, end;
        RecordId parentId;  ///< none when it has been removed
        const T* record;
    };
    constexpr qsizetype unknown = std::numeric_limits<qsizetype>::max();
    std::vector<Key> keys;
    keys.reserve(size_t(study.count<T>()));
    for (const T& record : study.table<T>()) {
        Key key{places.value(record.parent, unknown),
                0,
                0,
                0,
                study.record(record.parent) ? record.parent : RecordId(),
                &record};
        if constexpr (inText) {
            const auto placed = ranges.constFind(record.id);
            key.text = places.value(rangeOwner(study, record), unknown);
            if (placed != ranges.cend()) key.start = placed->start, key.end = placed->end;
        }
        keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
        const auto head = [](const Key& k) { return std::tie(k.parent, k.parentId, k.text, k.start, k.end); };
        if (head(a) != head(b)) return head(a) < head(b);
        const int order = inText ? 0 : a.record->order.compare(b.record->order);
        return order != 0 ? order < 0 : a.record->id < b.record->id;
    });
    QList<const T*> records;
    records.reserve(qsizetype(keys.size()));
    for (const Key& key : keys) {
        places.insert(key.record->id, places.size());
        records.append(key.record);
    }
    return records;
}

}  // namespace kondensat::exporting::archive
