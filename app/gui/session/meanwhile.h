// Searching before there is an index: texts are read into memory, and every question reads through those.
#pragma once
#include <QObject>
#include <atomic>
#include <memory>

#include "core/search/index_thread.h"

namespace kondensat::gui {

class Session;

/// Reads in a thread of its own and answers in between, so nobody waits until all is read. The window's thread alone calls it.
class Meanwhile : public QObject {
    Q_OBJECT
public:
    explicit Meanwhile(Session& session, QObject* parent = nullptr);
    ~Meanwhile() override;
    /// Reads the study, from nothing.
    void begin();
    /// Gives up reading and forgets the texts.
    void end();
    [[nodiscard]] bool isGoing() const { return m_going; }
    /// Whether all texts are read; an answer that comes while they are not is of those read so far, in the order of the study.
    [[nodiscard]] bool hasAll() const { return m_all; }
    /// Read so far, 0 to 1.
    [[nodiscard]] double part() const;
    /// These records are now so.
    void replace(const QList<search::Filling>& fillings);
    /// As of IndexThread.
    void ask(const search::IndexThread::Number& newest, std::function<void(search::Index&)> job) { m_thread.ask(newest, std::move(job)); }

Q_SIGNALS:
    void hasReadMore();  ///< considerably more, or all

private:
    struct Shared;
    struct Reading;
    void open(Reading& reading, std::unique_ptr<search::Index>& index) const;
    void readOn(std::shared_ptr<Reading> reading);

    Session& m_session;
    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<QSet<RecordId>> m_replaced;  ///< since begin(); of the thread
    bool m_going = false, m_all = false;
    search::IndexThread m_thread;
};

}  // namespace kondensat::gui
