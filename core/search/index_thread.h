// The thread that owns a search index while a study is open.
#pragma once
#include <QHash>
#include <QString>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "core/search/index.h"

namespace kondensat::search {

/// Jobs run in the order in which they were given. An index is used by this thread alone, so it needs no locks; whoever gives a
/// job copies into it what it needs.
class IndexThread {
public:
    IndexThread();
    /// Waits for the job that runs; those behind it are dropped, in the thread. A long one asks isStopping().
    ~IndexThread();
    void post(std::function<void(std::unique_ptr<Index>&)> job);
    /// From any thread.
    [[nodiscard]] bool isStopping() const { return m_stopping; }

    /// Which question of an asker is the newest; an older one is not worth its time. For the thread that asks.
    using Number = std::shared_ptr<std::atomic<quint64>>;
    [[nodiscard]] Number newest(const QString& asker);
    /// A job that is the newest question of its asker now; left out once it is not, and where there is no index.
    void ask(const Number& newest, std::function<void(Index&)> job);
    /// For the job that runs, when it takes long: whether anybody still waits for it.
    [[nodiscard]] bool isWanted() const { return !m_stopping && (!m_isWanted || m_isWanted()); }

private:
    void run();
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void(std::unique_ptr<Index>&)>> m_jobs;
    std::atomic<bool> m_stopping{false};
    QHash<QString, Number> m_newest;
    std::function<bool()> m_isWanted;  ///< of the thread
    std::thread m_thread;
};

}  // namespace kondensat::search
