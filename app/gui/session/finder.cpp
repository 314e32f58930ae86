#include "app/gui/session/finder.h"

#include <QCoreApplication>
#include <QPointer>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "app/gui/session/session.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int gatherFor = 60;           ///< milliseconds in which changes are taken together
constexpr qsizetype mostRecords = 400;  ///< read in the window's thread; of more, the index's thread reads the study itself
}  // namespace

/// The thread that owns the index. Jobs run in the order in which they were given.
class Finder::Worker {
public:
    Worker() : m_thread([this] { run(); }) {}
    ~Worker() {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
            stopping = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    void post(std::function<void()> job) {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_changed.notify_all();
    }
    /// The newest question of each asker; an older one is not worth its time.
    [[nodiscard]] std::shared_ptr<std::atomic<quint64>> newest(const QString& key) {
        auto& number = m_newest[key];
        if (!number) number = std::make_shared<std::atomic<quint64>>(0);
        return number;
    }

    std::unique_ptr<search::Index> index;  ///< of the thread
    std::atomic<double> part{0};
    std::atomic<bool> stopping{false};
    std::atomic<int> buildsWanted{0};  ///< a build that is not the last wanted is given up

private:
    void run() {
        for (;;) {
            std::function<void()> job;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_ended || !m_jobs.empty(); });
                if (m_ended) break;
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
            job();
        }
        index.reset();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_ended = false;
    QHash<QString, std::shared_ptr<std::atomic<quint64>>> m_newest;  ///< of the window's thread
    std::thread m_thread;
};

struct Finder::Built {
    bool given = false;  ///< not given up on the way
    app::OpenedIndex::Where where = app::OpenedIndex::Where::Scan;
    QString remark;
    bool failed = false;
    QByteArray state;
};

Finder::Finder(Session& session) : m_session(session), m_worker(std::make_unique<Worker>()) {
    m_due.setSingleShot(true);
    m_due.setInterval(gatherFor);
    connect(&m_due, &QTimer::timeout, this, &Finder::bringUpToDate);
    connect(&session, &Session::changed, this, &Finder::gather);
    connect(&session, &Session::authorChanged, this, [this] { gather({true, {}, {}}); });
    build();
}

Finder::~Finder() = default;

double Finder::part() const { return m_worker->part; }

search::Cache::Choice Finder::choice() const { return search::Cache(m_session.project().file().studyId()).choice(); }
bool Finder::mayAsk() const { return !m_session.project().file().isSealed() && choice() == search::Cache::Choice::NotAsked; }

void Finder::choose(search::Cache::Choice choice) {
    ++m_worker->buildsWanted;  // gives up a build that is under way
    const QPointer<Finder> self(this);
    m_worker->post([self, worker = m_worker.get(), choice, cache = search::Cache(m_session.project().file().studyId())] {
        worker->index.reset();
        if (cache.setChoice(choice)) return;
        QMetaObject::invokeMethod(qApp, [self] {
            if (self) self->m_session.tell(tr("The choice about the search index could not be kept on this computer."));
        }, Qt::QueuedConnection);
    });
    build();
}

void Finder::build() {
    m_state = State::Building;
    m_outOfDate = false;
    m_gathered = {};
    m_worker->part = 0;
    const int number = ++m_worker->buildsWanted;
    const QPointer<Finder> self(this);
    m_worker->post([self, worker = m_worker.get(), number, path = m_session.path(), options = m_session.readingOptions(), author = m_session.author()] {
        Built built;
        const auto isWanted = [&] { return !worker->stopping && worker->buildsWanted == number; };
        if (!isWanted()) return;
        worker->index.reset();
        const auto opened = [&]() -> Result<app::OpenedIndex> {
            TRY_ASSIGN(const auto project, journal::Project::open(path, options));
            project->setAuthor(author);
            TRY_ASSIGN(built.state, search::stateOf(*project));
            return app::openIndex(*project, true, [&](double part) {
                worker->part = part;
                return isWanted();
            });
        };
        auto result = opened();
        if (result && !result->index) return;  // given up
        built.given = true;
        if (result) {
            built.where = result->where;
            built.remark = result->remark;
            worker->index = std::move(result->index);
        } else {
            built.failed = true;
            built.remark = result.error().message();
        }
        QMetaObject::invokeMethod(qApp, [self, built, number] {
            if (self && self->m_worker->buildsWanted == number) self->take(built);
        }, Qt::QueuedConnection);
    });
    Q_EMIT stateChanged();
}

void Finder::take(const Built& built) {
    m_where = built.where;
    m_remark = built.remark;
    m_indexed = built.state;
    m_state = built.failed ? State::Failed : State::Ready;
    Q_EMIT stateChanged();
    if (const auto now = search::stateOf(m_session.project()); now && *now != m_indexed) gather({true, {}, {}});
}

void Finder::gather(const Touched& touched) {
    m_gathered.add(touched);
    if (!m_due.isActive()) m_due.start();
}

void Finder::bringUpToDate() {
    if (m_state != State::Ready) return;  // the building will notice, or begin again
    const Touched touched = std::exchange(m_gathered, {});
    auto& project = m_session.project();
    const auto now = search::stateOf(project);
    QSet<RecordId> records;
    bool all = !now;
    if (touched.everything) {
        const auto changed = search::changedSince(project, m_indexed);
        all = all || !changed || !*changed;
        if (!all) records = **changed;
    } else {
        const search::Affected affected = search::affectedBy(m_session.study(), touched);
        all = all || affected.all;
        records = affected.records;
    }
    if (all || records.size() > mostRecords) {
        build();
        return;
    }
    m_indexed = *now;
    QList<search::Filling> fillings;
    search::PassageReader reader(m_session.study());
    for (const RecordId& record : std::as_const(records)) fillings.append({record, reader.of(record)});
    const QPointer<Finder> self(this);
    m_worker->post([self, worker = m_worker.get(), fillings, state = m_indexed] {
        if (!worker->index) return;
        for (const search::Filling& filling : fillings) worker->index->replace(filling.record, filling.passages);
        const auto committed = worker->index->commit(state);
        QMetaObject::invokeMethod(qApp, [self, ok = committed.ok()] {
            if (!self) return;
            if (ok)
                Q_EMIT self->updated();
            else
                self->build();
        }, Qt::QueuedConnection);
    });
}

void Finder::start(QObject* asker, const QString& name, std::function<std::any(search::Index&)> work, std::function<void(const std::any&)> done) {
    const auto newest = m_worker->newest(u"%1/%2"_s.arg(quintptr(asker)).arg(name));
    const quint64 number = ++*newest;
    const QPointer<QObject> to(asker);
    m_worker->post([worker = m_worker.get(), newest, number, to, work = std::move(work), done = std::move(done)] {
        if (*newest != number || !worker->index) return;
        const std::any answer = work(*worker->index);
        QMetaObject::invokeMethod(qApp, [newest, number, to, done, answer] {
            if (to && *newest == number) done(answer);
        }, Qt::QueuedConnection);
    });
}

}  // namespace kondensat::gui
