// Filling an index from nothing, on two cores: one makes documents, the other keeps them.
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "core/search/xapian_index_private.h"

namespace kondensat::search {

namespace {

constexpr size_t mostWaiting = 4;      ///< lots that are made ahead
constexpr size_t documentsInALot = 200;

struct Lot {
    std::vector<Xapian::Document> documents;
    std::vector<std::pair<std::string, std::string>> variants;
};

/// Lots on their way from one thread to the other, and back once they are kept: whoever made documents takes them apart as well, for
/// that costs time of which the other has less. A document's counts of references are not atomic: whoever hands it over keeps nothing of it.
class Belt {
public:
    /// False where nobody takes them any more.
    bool put(Lot&& lot) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_lots.size() < mostWaiting || m_stopped; });
        if (m_stopped) return false;
        m_lots.push_back(std::move(lot));
        m_changed.notify_all();
        const std::vector<Lot> kept = std::exchange(m_kept, {});
        lock.unlock();
        return true;
    }
    void giveBack(Lot&& lot) {
        const std::lock_guard lock(m_mutex);
        m_kept.push_back(std::move(lot));
    }
    std::optional<Lot> take() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_lots.empty() || m_ended; });
        if (m_lots.empty()) return std::nullopt;
        Lot lot = std::move(m_lots.front());
        m_lots.pop_front();
        m_changed.notify_all();
        return lot;
    }
    void end() { set(m_ended); }
    void stop() { set(m_stopped); }

private:
    void set(bool& flag) {
        const std::lock_guard lock(m_mutex);
        flag = true;
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Lot> m_lots;
    std::vector<Lot> m_kept;
    bool m_ended = false, m_stopped = false;
};

}  // namespace

Result<void> XapianIndex::fill(const std::function<std::optional<Filling>()>& next) {
    if (!m_trouble.empty()) return troubleWith(m_trouble);
    if (const auto begun = guarded([&]() -> Result<void> { begin(); return {}; }); !begun) return begun;
    Belt belt;
    std::string trouble;
    qint64 words = 0;
    std::thread keeper([&] {
        try {
            while (auto lot = belt.take()) {
                for (const Xapian::Document& document : lot->documents) {
                    words += wordsIn(document.get_data());
                    m_writable->add_document(document);
                }
                noteVariants(lot->variants);
                belt.giveBack(std::move(*lot));
            }
        } catch (const Xapian::Error& error) {
            trouble = error.get_type();
            belt.stop();
        } catch (const std::exception& error) {
            trouble = error.what();
            belt.stop();
        }
    });
    Lot lot;
    const auto handOver = [&] {
        lot.variants = m_maker.takeVariants();
        return belt.put(std::exchange(lot, {}));
    };
    bool wanted = true;
    while (wanted) {
        const auto filling = next();
        if (!filling) break;
        for (const Passage& passage : filling->passages) {
            lot.documents.push_back(m_maker.documentOf(passage));
            if (!m_languages.contains(passage.language)) m_languages.append(passage.language);
        }
        if (lot.documents.size() >= documentsInALot) wanted = handOver();
    }
    if (wanted) handOver();
    belt.end();
    keeper.join();
    m_words += words;
    m_trouble = trouble;  // no commit() may note a state that is half there
    if (!trouble.empty()) return troubleWith(trouble);
    return {};
}

}  // namespace kondensat::search
