#include "core/search/index_thread.h"

namespace kondensat::search {

IndexThread::IndexThread() : m_thread([this] { run(); }) {}

IndexThread::~IndexThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void IndexThread::post(std::function<void(std::unique_ptr<Index>&)> job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_all();
}

IndexThread::Number IndexThread::newest(const QString& asker) {
    Number& number = m_newest[asker];
    if (!number) number = std::make_shared<std::atomic<quint64>>(0);
    return number;
}

void IndexThread::ask(const Number& newest, std::function<void(Index&)> job) {
    post([this, newest, number = newest->load(), job = std::move(job)](std::unique_ptr<Index>& index) {
        if (!index || *newest != number) return;
        m_isWanted = [&] { return *newest == number; };
        job(*index);
        m_isWanted = {};
    });
}

void IndexThread::run() {
    std::unique_ptr<Index> index;
    for (;;) {
        std::function<void(std::unique_ptr<Index>&)> job;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping) return m_jobs.clear();  // here, for what they hold may belong to this thread
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(index);
    }
}

}  // namespace kondensat::search
