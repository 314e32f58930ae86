// The current state of a study: typed records, and long texts that are read when they are asked for.
#pragma once
#include <QCache>
#include <functional>
#include <memory>

#include "core/study/change.h"
#include "core/study/records.h"
#include "core/text/document.h"

namespace kondensat::study {

namespace detail {
template <class List> struct TablesOf;
template <class... T> struct TablesOf<TypeList<T...>> { using type = std::tuple<QHash<RecordId, T>...>; };
}  // namespace detail

class Study {
public:
    using TextLoader = std::function<std::shared_ptr<text::Document>(const RecordId&)>;

    // ---- reading -----------------------------------------------------------------------------------------------

    template <class T> [[nodiscard]] const QHash<RecordId, T>& table() const { return std::get<QHash<RecordId, T>>(m_tables); }
    template <class T> [[nodiscard]] qsizetype count() const { return table<T>().size(); }
    /// The record, or null; valid until the next change.
    template <class T> [[nodiscard]] const T* find(const RecordId& id) const {
        const auto found = table<T>().constFind(id);
        return found == table<T>().cend() ? nullptr : &*found;
    }
    /// All records of a type by (order, id); valid until the next change.
    template <class T> [[nodiscard]] QList<const T*> list() const {
        QList<const T*> records;
        records.reserve(table<T>().size());
        for (const T& record : table<T>()) records.append(&record);
        sortByPlace(records);
        return records;
    }
    /// The children of one record by (order, id).
    template <class T> [[nodiscard]] QList<const T*> children(const RecordId& parent) const {
        QList<const T*> records;
        for (const T& record : table<T>())
            if (record.parent == parent) records.append(&record);
        sortByPlace(records);
        return records;
    }
    [[nodiscard]] const StudyInfo& info() const;
    /// Name of the type of a live record; empty for none.
    [[nodiscard]] QString typeOf(const RecordId& id) const;
    [[nodiscard]] const Record* record(const RecordId& id) const;
    /// The record's fields as JSON, without its long text; empty for none.
    [[nodiscard]] QJsonObject fieldsOf(const RecordId& id) const;
    /// By a tombstone, or because the entry that added it was taken back.
    [[nodiscard]] bool wasRemoved(const RecordId& id) const { return m_removed.contains(id); }
    [[nodiscard]] const QSet<RecordId>& removed() const { return m_removed; }
    /// Types found in entries that this program does not know.
    [[nodiscard]] bool hasUnknown() const { return m_unknown; }

    /// The long text of a record; never null (an empty document where there is none).
    [[nodiscard]] std::shared_ptr<const text::Document> document(const RecordId& id) const;
    [[nodiscard]] QString text(const RecordId& id) const { return document(id)->text(); }

    // ---- folding -----------------------------------------------------------------------------------------------

    /// Applies a change that is later in order than all applied to its record before. Of an entry that is taken back
    /// edits count (later ones may name the units it inserted, so they are there, and hidden) and what it would have added.
    void apply(const EntryId& entry, const Change& change, bool active = true);
    /// The folded text of a record, without a loader; the study has it no longer.
    [[nodiscard]] std::shared_ptr<text::Document> takeText(const RecordId& id) { return m_texts.take(id); }
    /// An entry of a newer vocabulary was met.
    void noteUnknown() { m_unknown = true; }
    /// Forgets a record, before its entries are applied again.
    void forget(const RecordId& id);
    /// With a loader long texts are read on demand and kept while there is room; without, they are kept as folded.
    void setTextLoader(TextLoader loader) { m_loader = std::move(loader); }
    void dropTexts() { m_loaded->clear(); }

    // ---- checkpoint --------------------------------------------------------------------------------------------

    /// Everything but long texts; changes with the program, so a checkpoint carries foldVersion.
    [[nodiscard]] QByteArray toCheckpoint() const;
    [[nodiscard]] bool fromCheckpoint(QByteArrayView bytes);
    /// Raised whenever the fold or a field changes.
    static constexpr int foldVersion = 2;

    template <class T> static void sortByPlace(QList<const T*>& records) {
        std::sort(records.begin(), records.end(), [](const T* a, const T* b) {
            const int order = a->order.compare(b->order);
            return order != 0 ? order < 0 : a->id < b->id;
        });
    }

private:
    void applyAdd(const Change& change);
    void applySet(const Change& change);
    void applyEdit(const EntryId& entry, const Change& change, bool active);
    template <class T> QHash<RecordId, T>& tableOf() { return std::get<QHash<RecordId, T>>(m_tables); }

    detail::TablesOf<AllRecords>::type m_tables;
    QHash<RecordId, quint8> m_types;  ///< index into AllRecords
    QSet<RecordId> m_removed;
    bool m_unknown = false;
    TextLoader m_loader;
    QHash<RecordId, std::shared_ptr<text::Document>> m_texts;  ///< without a loader
    using LoadedTexts = QCache<RecordId, std::shared_ptr<text::Document>>;
    std::unique_ptr<LoadedTexts> m_loaded = std::make_unique<LoadedTexts>(16'000'000);  ///< cost: UTF-16 units
};

}  // namespace kondensat::study
