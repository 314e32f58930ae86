#include "app/gui/session/finder.h"

#include <QCoreApplication>
#include <QPointer>
#include <atomic>

#include "app/gui/session/meanwhile.h"
#include "app/gui/session/session.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int gatherFor = 60;           ///< milliseconds in which changes are taken together
constexpr qsizetype mostRecords = 400;  ///< read in the window's thread; of more, the index's thread reads the study itself
constexpr int patience = 400;           ///< milliseconds that a question waits for the index before all texts are read for it
constexpr int firstTrial = 15'000, lastTrial = 240'000;  ///< milliseconds until what did not work is tried again, twice as long each time
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

struct Finder::Question {
    QString key;  ///< asker and name
    search::IndexThread::Number newest;
    quint64 number = 0;
    QPointer<QObject> asker;
    std::function<std::any(search::Index&)> work;
    std::function<void(const std::any&)> done;
    Needs needs = Needs::AllTexts;
    bool meanwhile = false, answered = false;  ///< of the window's thread: asked already while there is no index
};

Finder::Opener Finder::opener;

Finder::Finder(Session& session)
    : m_session(session),
      m_shared(std::make_shared<Shared>()),
      m_thread(std::make_unique<search::IndexThread>()),
      m_meanwhile(std::make_unique<Meanwhile>(session)) {
    for (QTimer* timer : {&m_due, &m_patience, &m_again}) timer->setSingleShot(true);
    m_due.setInterval(gatherFor);
    m_patience.setInterval(patience);
    m_again.setInterval(firstTrial);
    m_again.setObjectName(u"trial"_s);
    connect(&m_patience, &QTimer::timeout, this, &Finder::readMeanwhile);
    connect(&m_again, &QTimer::timeout, this, [this] { tryAgain(false); });
    connect(m_meanwhile.get(), &Meanwhile::hasReadMore, this, [this] {
        Q_EMIT updated();
        askMeanwhile();
    });
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
    const auto goesOn = [thread = m_thread.get()] { return thread->isWanted(); };
    m_thread->post([self, shared = m_shared, number, open = opener, goesOn, path = m_session.path(), options = m_session.readingOptions(), author = m_session.author()](std::unique_ptr<search::Index>& index) {
        Built built;
        const auto isWanted = [&] { return shared->buildsWanted == number; };
        if (!isWanted()) return;
        index.reset();
        const auto opened = [&]() -> Result<app::OpenedIndex> {
            TRY_ASSIGN(const auto project, journal::Project::open(path, options));
            project->setAuthor(author);
            TRY_ASSIGN(built.state, search::stateOf(*project));
            const auto progress = [&](double part) {
                shared->part = part;
                return isWanted();
            };
            return open ? open(*project, progress) : app::openIndex(*project, true, progress, goesOn);
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
    if (m_state == State::Ready) {
        m_patience.stop();
        m_meanwhile->end();
    }
    Q_EMIT stateChanged();  // and whoever shows hits asks again
    if (m_remark.isEmpty())
        m_again.setInterval(firstTrial);
    else
        m_again.start();
    if (m_state == State::Failed) return;
    for (const auto& question : std::exchange(m_waiting, {})) m_thread->ask(question->newest, answering(question));
    if (const auto now = search::stateOf(m_session.project()); now && *now != m_indexed) gather({true, {}, {}});
}

// ---- what did not work ---------------------------------------------------------------------------------------------

void Finder::retry() {
    m_again.setInterval(firstTrial);
    tryAgain(true);
}

/// Where there is an index in memory, it answers until the one on the disk can be had.
void Finder::tryAgain(bool asked) {
    m_again.stop();
    if (m_remark.isEmpty() || m_state == State::Building) return;
    m_again.setInterval(std::min(lastTrial, 2 * m_again.interval()));
    if (m_state == State::Failed || m_session.project().file().isSealed()) return build();
    const search::Cache cache(m_session.project().file().studyId());
    if (cache.choice() != search::Cache::Choice::Allowed) return build();
    const QPointer<Finder> self(this);
    m_thread->post([self, asked, number = m_shared->buildsWanted.load(), folder = cache.folder()](std::unique_ptr<search::Index>&) {
        const auto opened = search::openDiskIndex(folder);
        const QString trouble = opened ? QString() : opened.error().message();
        QMetaObject::invokeMethod(qApp, [self, asked, number, trouble] {
            if (self && self->m_shared->buildsWanted == number) self->takeTrial(trouble, asked);
        }, Qt::QueuedConnection);
    });
}

void Finder::takeTrial(const QString& trouble, bool asked) {
    if (trouble.isEmpty()) return build();
    m_again.start();
    if (asked) m_session.say(tr("It still does not work: %1").arg(trouble));
    if (trouble == m_remark) return;
    m_remark = trouble;
    Q_EMIT remarked();
}

// ---- changes -------------------------------------------------------------------------------------------------------

void Finder::gather(const Touched& touched) {
    m_gathered.add(touched);
    if (!m_due.isActive()) m_due.start();
}

QList<search::Filling> Finder::fillingsOf(const QSet<RecordId>& records) const {
    QList<search::Filling> fillings;
    search::PassageReader reader(m_session.study());
    for (const RecordId& record : records) fillings.append({record, reader.of(record)});
    return fillings;
}

void Finder::bringUpToDate() {
    if (m_state != State::Ready) return tellMeanwhile();  // the building will notice, or begin again
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
    const QPointer<Finder> self(this);
    m_thread->post([self, fillings = fillingsOf(records), state = m_indexed](std::unique_ptr<search::Index>& index) {
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

void Finder::tellMeanwhile() {
    const Touched touched = std::exchange(m_gathered, {});
    if (!m_meanwhile->isGoing()) return;
    const search::Affected affected = touched.everything ? search::Affected{{}, true} : search::affectedBy(m_session.study(), touched);
    if (affected.all || affected.records.size() > mostRecords)
        m_meanwhile->begin();
    else
        m_meanwhile->replace(fillingsOf(affected.records));
    Q_EMIT updated();
}

// ---- questions -----------------------------------------------------------------------------------------------------

void Finder::start(QObject* asker, const QString& name, std::function<std::any(search::Index&)> work, std::function<void(const std::any&)> done, Needs needs) {
    const QString key = u"%1/%2"_s.arg(quintptr(asker)).arg(name);
    const auto newest = m_thread->newest(key);
    const auto question = std::make_shared<Question>(Question{key, newest, ++*newest, asker, std::move(work), std::move(done), needs});
    if (m_state == State::Ready) {
        m_waiting.remove(key);
        return m_thread->ask(newest, answering(question));
    }
    m_waiting.insert(key, question);
    if (m_meanwhile->isGoing())
        askMeanwhile();
    else if (needs != Needs::Index && !m_patience.isActive())
        m_patience.start();
}

std::function<void(search::Index&)> Finder::answering(const std::shared_ptr<Question>& question) {
    return [question, self = QPointer<Finder>(this)](search::Index& index) {
        const std::any answer = question->work(index);
        QMetaObject::invokeMethod(qApp, [question, self, answer] {
            if (*question->newest != question->number || std::exchange(question->answered, true)) return;
            if (self) self->m_waiting.remove(question->key);
            if (question->asker) question->done(answer);
        }, Qt::QueuedConnection);
    };
}

void Finder::readMeanwhile() {
    if (m_state == State::Ready || m_meanwhile->isGoing()) return;
    m_meanwhile->begin();
    Q_EMIT remarked();
}

/// What waits, and can be answered from as much as is read.
void Finder::askMeanwhile() {
    for (const auto& question : std::as_const(m_waiting)) {
        if (question->needs == Needs::Index || (question->needs == Needs::AllTexts && !m_meanwhile->hasAll())) continue;
        if (!std::exchange(question->meanwhile, true)) m_meanwhile->ask(question->newest, answering(question));
    }
}

std::optional<double> Finder::partRead() const { return m_meanwhile->isGoing() ? std::optional(m_meanwhile->part()) : std::nullopt; }
bool Finder::answersFully() const { return m_state == State::Ready || m_meanwhile->hasAll(); }

}  // namespace kondensat::gui
