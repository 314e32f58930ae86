// The records being gathered, found by their ids.
#pragma once
#include <QUuid>

#include "import/archive/reader.h"

namespace kondensat::importing::refi {

class Tables {
public:
    /// Of records that a reader has already, or of none.
    explicit Tables(archive::Reader& reader) : m_reader(reader) {
        study::forEachRecordType([&](auto type) { indexAgain<typename decltype(type)::type>(); });
    }

    template <class T>
    [[nodiscard]] std::vector<archive::Loaded<T>>& all() {
        return m_reader.table<T>();
    }
    /// Valid until the next record of the type is added; null for none.
    template <class T>
    [[nodiscard]] archive::Loaded<T>* find(const RecordId& id) {
        const auto found = m_index.get<T>().constFind(id);
        return found == m_index.get<T>().cend() ? nullptr : &all<T>()[*found];
    }
    [[nodiscard]] bool isTaken(const RecordId& id) const { return m_taken.contains(id); }
    /// Valid until the next of the type. A record without an id, or with one that is taken, gets a fresh one.
    template <class T>
    archive::Loaded<T>& add(T record) {
        if (!record.id || isTaken(record.id)) record.id = RecordId::fresh();
        m_taken.insert(record.id);
        m_index.get<T>().insert(record.id, all<T>().size());
        archive::Loaded<T> loaded;
        loaded.record = std::move(record);
        all<T>().push_back(std::move(loaded));
        return all<T>().back();
    }
    /// Removes what `gone` says of a record; returns how many.
    template <class T, class F>
    int removeIf(F&& gone) {
        const auto count = std::erase_if(all<T>(), [&](const archive::Loaded<T>& loaded) {
            if (!gone(loaded)) return false;
            m_taken.remove(loaded.record.id);
            return true;
        });
        if (count > 0) indexAgain<T>();
        return int(count);
    }

private:
    template <class T>
    using Index = QHash<RecordId, size_t>;
    template <class T>
    void indexAgain() {
        m_index.get<T>().clear();
        for (size_t i = 0; i < all<T>().size(); ++i) {
            m_index.get<T>().insert(all<T>()[i].record.id, i);
            m_taken.insert(all<T>()[i].record.id);
        }
    }

    archive::Reader& m_reader;
    study::ByType<Index, study::AllRecords> m_index;
    QSet<RecordId> m_taken;
};

}  // namespace kondensat::importing::refi
