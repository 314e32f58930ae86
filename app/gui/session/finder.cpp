#include "app/gui/session/finder.h"

#include <QCoreApplication>
#include <QPointer>
#include <atomic>

#include "app/gui/session/session.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int gatherFor = 60;           ///< milliseconds in which changes are taken together
constexpr qsizetype mostRecords = 400;  ///< read in the window's thread; of more, the index's thread reads the study itself
}  // namespace

/// What the window's thread and the index's both look at.
struct Finder::Shared {
    std::atomic<double> part{0};
    std::atomic<int> buildsWanted{0};  ///< a build that is not the last wanted is given up
};

struct Finder::Built {
    app::OpenedIndex::Where where = app::OpenedIndex::Where::Scan;
    QString remark;
    bool failed = false;
    QByteArray state;
};

Finder::Finder(Session& session) : m_session(session), m_shared(std::make_shared<Shared>()), m_thread(std::make_unique<search::IndexThread>()) {
    m_due.setSingleShot(true);
    m_due.setInterval(gatherFor);
    connect(&m_due, &QTimer::timeout, this, &Finder::bringUpToDate);
    connect(&session, &Session::changed, this, &Finder::gather);
    connect(&session, &Session::authorChanged, this, [this] { gather({true, {}, {}}); });
    build();
}

Finder::~Finder() {
    ++m_shared->buildsWanted;  // gives up a build that is under way
}

double Finder::part() const { return m_shared->part; }

search::Cache::Choice Finder::choice() const { return search::Cache(m_session.project().file().studyId()).choice(); }
bool Finder::mayAsk() const { return !m_session.project().file().isSealed() && choice() == search::Cache::Choice::NotAsked; }

void Finder::choose(search::Cache::Choice choice) {
    ++m_shared->buildsWanted;  // gives up a build that is under way
    const QPointer<Finder> self(this);
    m_thread->post([self, choice, cache = search::Cache(m_session.project().file().studyId())](std::unique_ptr<search::Index>& index) {
        index.reset();
        if (cache.setChoice(choice)) return;
        QMetaObject::invokeMethod(qApp, [self] {
            if (self) self->m_session.tell(tr("The choice about the search index could not be kept on this computer."));
        }, Qt::QueuedConnection);
    });
    build();
}

void Finder::build() {
    m_state = State::Building;
    m_gathered = {};
    m_shared->part = 0;
    const int number = ++m_shared->buildsWanted;
    const QPointer<Finder> self(this);
    m_thread->post([self, shared = m_shared, number, path = m_session.path(), options = m_session.readingOptions(), author = m_session.author()](std::unique_ptr<search::Index>& index) {
        Built built;
        const auto isWanted = [&] { return shared->buildsWanted == number; };
        if (!isWanted()) return;
        index.reset();
        const auto opened = [&]() -> Result<app::OpenedIndex> {
            TRY_ASSIGN(const auto project, journal::Project::open(path, options));
            project->setAuthor(author);
            TRY_ASSIGN(built.state, search::stateOf(*project));
            return app::openIndex(*project, true, [&](double part) {
                shared->part = part;
                return isWanted();
            });
        };
        auto result = opened();
        if (result && !result->index) return;  // given up
        if (result) {
            built.where = result->where;
            built.remark = result->remark;
            index = std::move(result->index);
        } else {
            built.failed = true;
            built.remark = result.error().message();
        }
        QMetaObject::invokeMethod(qApp, [self, built, number] {
            if (self && self->m_shared->buildsWanted == number) self->take(built);
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
    // Sealed meanwhile: what lay on the disk is gone, and nothing may be written there any more.
    if (m_where == app::OpenedIndex::Where::Disk && project.file().isSealed()) return build();
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
    m_thread->post([self, fillings, state = m_indexed](std::unique_ptr<search::Index>& index) {
        if (!index) return;
        for (const search::Filling& filling : fillings) index->replace(filling.record, filling.passages);
        const auto committed = index->commit(state);
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
    const auto newest = m_thread->newest(u"%1/%2"_s.arg(quintptr(asker)).arg(name));
    const quint64 number = ++*newest;
    const QPointer<QObject> to(asker);
    m_thread->post([newest, number, to, work = std::move(work), done = std::move(done)](std::unique_ptr<search::Index>& index) {
        if (*newest != number || !index) return;
        const std::any answer = work(*index);
        QMetaObject::invokeMethod(qApp, [newest, number, to, done, answer] {
            if (to && *newest == number) done(answer);
        }, Qt::QueuedConnection);
    });
}

}  // namespace kondensat::gui
