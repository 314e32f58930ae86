#include "app/gui/session/meanwhile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

#include "app/gui/session/session.h"
#include "core/search/passage.h"
#include "core/search/scan.h"

namespace kondensat::gui {

namespace {
constexpr int readFor = 30;       ///< milliseconds, before the next question has its turn
constexpr double tellAt = 1.5;    ///< times what was read when it was told last: telling often costs more the more is read
}  // namespace

/// What both threads look at.
struct Meanwhile::Shared {
    std::atomic<double> part{0};
    std::atomic<int> wanted{0};  ///< number of the reading that is wanted; others are given up
};

/// Held by the jobs of the thread alone: a Project belongs to its thread.
struct Meanwhile::Reading {
    int number = 0;
    QString path;
    journal::ProjectOptions options;
    RecordId author;
    std::shared_ptr<QSet<RecordId>> replaced;
    std::unique_ptr<journal::Project> project;
    std::optional<search::PassageReader> reader;
    QList<RecordId> records;
    qsizetype next = 0, told = 0;
};

Meanwhile::Meanwhile(Session& session, QObject* parent) : QObject(parent), m_session(session), m_shared(std::make_shared<Shared>()) {}
Meanwhile::~Meanwhile() { ++m_shared->wanted; }
double Meanwhile::part() const { return m_shared->part; }

void Meanwhile::begin() {
    end();
    m_going = true;
    m_shared->part = 0;
    m_replaced = std::make_shared<QSet<RecordId>>();
    auto reading = std::make_shared<Reading>();
    reading->number = m_shared->wanted;
    reading->path = m_session.path();
    reading->options = m_session.readingOptions();
    reading->author = m_session.author();
    reading->replaced = m_replaced;
    readOn(std::move(reading));
}

void Meanwhile::end() {
    ++m_shared->wanted;
    m_going = m_all = false;
    m_thread.post([](std::unique_ptr<search::Index>& index) { index.reset(); });
}

/// Where the study cannot be read, there stays no index; whoever makes the real one says why.
void Meanwhile::open(Reading& reading, std::unique_ptr<search::Index>& index) const {
    auto project = journal::Project::open(reading.path, reading.options);
    if (!project) return;
    reading.project = *std::move(project);
    reading.project->setAuthor(reading.author);
    reading.records = search::searchableRecords(reading.project->study());
    reading.reader.emplace(reading.project->study());
    index = search::makeScan([this] { return m_thread.isWanted(); });
}

/// A stretch of the texts, and then the next as another job. Takes the reading over: who asks must not be the last to hold it.
void Meanwhile::readOn(std::shared_ptr<Reading> reading) {
    m_thread.post([this, reading = std::move(reading), shared = m_shared, self = QPointer<Meanwhile>(this)](std::unique_ptr<search::Index>& index) {
        if (shared->wanted != reading->number) return;
        if (!reading->project) open(*reading, index);
        if (!index) return;
        QElapsedTimer timer;
        timer.start();
        const qsizetype count = reading->records.size();
        while (reading->next < count && !timer.hasExpired(readFor)) {
            const RecordId record = reading->records[reading->next++];
            if (!reading->replaced->contains(record)) index->replace(record, reading->reader->of(record));
        }
        const bool all = reading->next >= count;
        shared->part = all ? 1 : double(reading->next) / double(count);
        if (all || double(reading->next) >= tellAt * double(reading->told)) {
            reading->told = reading->next;
            QMetaObject::invokeMethod(qApp, [self, number = reading->number, all] {
                if (!self || self->m_shared->wanted != number) return;
                self->m_all = all;
                Q_EMIT self->hasReadMore();
            }, Qt::QueuedConnection);
        }
        if (!all) readOn(reading);
    });
}

void Meanwhile::replace(const QList<search::Filling>& fillings) {
    m_thread.post([fillings, replaced = m_replaced](std::unique_ptr<search::Index>& index) {
        if (!index) return;
        for (const search::Filling& filling : fillings) {
            replaced->insert(filling.record);
            index->replace(filling.record, filling.passages);
        }
    });
}

}  // namespace kondensat::gui
