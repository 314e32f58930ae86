// The current state of a study: typed records, and long texts that are read when they are asked for.
#pragma once
#include <QCache>
#include <functional>
#include <memory>
#include <optional>

#include "core/study/change.h"
#include "core/study/records.h"
#include "core/text/document.h"

namespace kondensat::study {

template <class T> using TableOf = QHash<RecordId, T>;

/// Everything but long texts. The fields of the meaning units, of which there are many, are apart from the rest.
struct Checkpoint {
    QByteArray records, units;
};

/// What can be withheld from a reader: a researcher's list of preliminary themes that is not shared, and what hangs on one.
using Withholdable = TypeList<PreliminaryTheme, Memo, Translation, Answer>;
template <class T, class List> inline constexpr bool isOneOf = false;
template <class T, class... Types> inline constexpr bool isOneOf<T, TypeList<Types...>> = (std::is_same_v<T, Types> || ...);

/// For one thread at a time, reading included.
class Study {
public:
    /// Puts a text together from what was read for it; may be called in any thread, once. Null where it cannot be read.
    using TextMaker = std::function<std::shared_ptr<text::Document>()>;
    using TextLoader = std::function<TextMaker(const RecordId&)>;
    // Out of line: they go through the tables of all types.
    Study();
    ~Study();
    Study(Study&& other) noexcept;
    Study& operator=(Study&& other) noexcept;

    // ---- reading -----------------------------------------------------------------------------------------------

    template <class T> [[nodiscard]] const TableOf<T>& table() const {
        if constexpr (std::is_same_v<T, MeaningUnit>) readWaiting();
        return m_tables.get<T>();
    }
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
    [[nodiscard]] bool wasRemoved(const RecordId& id) const { return m_removed.contains(id) && !isWithheld(id); }
    [[nodiscard]] QSet<RecordId> removed() const;
    /// Types found in entries that this program does not know.
    [[nodiscard]] bool hasUnknown() const { return m_unknown; }

    /// The long text of a record; never null (an empty document where there is none).
    [[nodiscard]] std::shared_ptr<const text::Document> document(const RecordId& id) const;
    [[nodiscard]] QString text(const RecordId& id) const { return document(id)->text(); }
    /// Calls `take` for the long text of each record (by its place in the list), in several threads at once and in any order; it may
    /// not touch the study. Texts that were not there before are not kept.
    void eachText(const QList<RecordId>& ids, const std::function<void(qsizetype, const text::Document&)>& take) const;
    /// Has these texts at hand, as many of the first as there is room for; with several it is faster than one by one.
    void readAhead(const QList<RecordId>& ids) const;
    /// Words in the long text of each record, as text::wordCount has them. What was counted once is remembered until its text
    /// changes, in the checkpoint as well.
    [[nodiscard]] QList<int> wordCounts(const QList<RecordId>& ids) const;
    /// Remembers the words of a text that is known to be the same elsewhere, where they were counted.
    void rememberWordCount(const RecordId& id, int words) { m_wordCounts.insert(id, words); }

    // ---- withholding -------------------------------------------------------------------------------------------

    /// The member who reads, or nobody. A researcher's preliminary themes are theirs alone until shared: another reader,
    /// and nobody in particular once there are several members, meets neither them nor memos, translations and answers
    /// about them in anything above. Folding reaches them all the same.
    void setReader(const RecordId& member);
    [[nodiscard]] const RecordId& reader() const { return m_reader; }
    /// True also for what was withheld when it was removed.
    [[nodiscard]] bool isWithheld(const RecordId& id) const;
    /// Researchers with a list that is withheld.
    [[nodiscard]] int withheldLists() const;
    /// For whoever must reach everything: erasing, and moments of which the journal has left out what is withheld now.
    void withholdNothing();
    /// For verifying.
    template <class T> [[nodiscard]] const TableOf<T>& withheld() const { return m_withheld.get<T>(); }

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
    void dropTexts() const { m_loaded->clear(); }

    // ---- checkpoint --------------------------------------------------------------------------------------------

    /// Changes with the program, so a checkpoint carries foldVersion.
    [[nodiscard]] Checkpoint toCheckpoint() const;
    /// Gives Checkpoint::units as they were written with the records; called once, when somebody asks for a unit. Where they cannot
    /// be had any more it gives something else, and the study goes on without units.
    using UnitReader = std::function<QByteArray()>;
    [[nodiscard]] bool fromCheckpoint(QByteArrayView records, UnitReader units);
    /// Raised whenever the fold, a field or the checkpoint's form changes.
    static constexpr int foldVersion = 6;

    template <class T> static void sortByPlace(QList<const T*>& records) {
        std::sort(records.begin(), records.end(), [](const T* a, const T* b) {
            const int order = a->order.compare(b->order);
            return order != 0 ? order < 0 : a->id < b->id;
        });
    }

private:
    /// Why a record may be withheld: it is of somebody's list, or it hangs on another record that is.
    struct Hold {
        RecordId owner, hangsOn;
    };
    static Hold holdOf(const PreliminaryTheme& theme) { return {theme.shared ? RecordId() : theme.member, {}}; }
    static Hold holdOf(const Memo& memo) { return {{}, memo.about}; }
    static Hold holdOf(const Translation& translation) { return {{}, translation.parent}; }
    static Hold holdOf(const Answer& answer) { return {{}, answer.place}; }
    [[nodiscard]] Hold holdOf(const RecordId& id) const;
    static Hold holdOfAdded(const Change& change);
    [[nodiscard]] bool withholds(Hold hold) const;
    void noteRemoved(const RecordId& id, const Hold& hold);
    template <class T> void place(const RecordId& id);
    void place(const RecordId& id);
    void placeHanging();
    void placeAll();
    void drop(const RecordId& id);
    /// Places what a change to one record has withheld or shown.
    template <class F> void changing(const RecordId& id, F&& change);

    void applyOne(const EntryId& entry, const Change& change, bool active);
    void applyAdd(const Change& change);
    void applySet(const Change& change);
    void applyEdit(const EntryId& entry, const Change& change, bool active);
    template <class T> TableOf<T>& tableOf() {
        if constexpr (std::is_same_v<T, MeaningUnit>) readWaiting();
        return m_tables.get<T>();
    }
    template <class T> TableOf<T>& withheldOf() { return m_withheld.get<T>(); }
    /// A live record, withheld or not; null for none.
    template <class T> T* folded(const RecordId& id) {
        auto& shown = tableOf<T>();
        if (const auto found = shown.find(id); found != shown.end()) return &*found;
        if constexpr (isOneOf<T, Withholdable>) {
            auto& hidden = withheldOf<T>();
            if (const auto found = hidden.find(id); found != hidden.end()) return &*found;
        }
        return nullptr;
    }
    /// Index of a live record's type, withheld or not.
    [[nodiscard]] std::optional<quint8> foldedType(const RecordId& id) const;
    /// Index of the type of a record that the reader meets.
    [[nodiscard]] std::optional<quint8> shownType(const RecordId& id) const;
    void readWaiting() const {
        if (m_waiting) readUnits();
    }
    void readUnits() const;

    /// The units of a checkpoint, from before anybody asked for them.
    struct Waiting {
        QList<RecordId> ids;  ///< ascending by their bytes
        UnitReader fields;
        [[nodiscard]] bool holds(const RecordId& id) const;
    };
    mutable std::unique_ptr<Waiting> m_waiting;
    mutable ByType<TableOf, AllRecords> m_tables;  // mutable: what waits is read when it is asked for
    mutable QHash<RecordId, quint8> m_types;       ///< index into AllRecords
    QSet<RecordId> m_removed;
    ByType<TableOf, Withholdable> m_withheld;
    QHash<RecordId, quint8> m_withheldTypes;
    QHash<RecordId, Hold> m_removedHolds;  ///< of removed records that are withheld from some
    RecordId m_reader;
    bool m_withholds = true;
    bool m_unknown = false;
    TextLoader m_loader;
    QHash<RecordId, std::shared_ptr<text::Document>> m_texts;  ///< without a loader
    void keep(const RecordId& id, const std::shared_ptr<text::Document>& document) const;
    using LoadedTexts = QCache<RecordId, std::shared_ptr<text::Document>>;
    mutable QHash<RecordId, int> m_wordCounts;  ///< of texts that are as they were when counted; none for empty ones
    std::unique_ptr<LoadedTexts> m_loaded = std::make_unique<LoadedTexts>(24'000'000);  ///< cost: UTF-16 units
};

}  // namespace kondensat::study
