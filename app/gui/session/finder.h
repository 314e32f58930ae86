// Full-text search of an open study, away from the window's thread.
#pragma once
#include <QObject>
#include <QTimer>
#include <any>
#include <functional>
#include <memory>

#include "app/gui/session/place.h"
#include "app/operations/searching.h"
#include "core/search/index_thread.h"

namespace kondensat::gui {

class Session;

/// Keeps the index up to date as changes are made, in a thread of its own, where every question is answered, too.
class Finder : public QObject {
    Q_OBJECT
public:
    explicit Finder(Session& session);
    ~Finder() override;

    enum class State { Building, Ready, Failed };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] double part() const;  ///< built so far, 0 to 1
    /// Where the index is; of use once it is ready.
    [[nodiscard]] app::OpenedIndex::Where where() const { return m_where; }
    /// Why there is none, or why it is not where it was allowed to be; a sentence, or empty.
    [[nodiscard]] QString remark() const { return m_remark; }

    /// Whether the index may lie on this computer's disk. Never asked of a sealed study.
    [[nodiscard]] search::Cache::Choice choice() const;
    [[nodiscard]] bool mayAsk() const;
    void choose(search::Cache::Choice choice);

    /// Runs `work` with the index and then `done` in the window's thread. A later question of the same asker and name takes the
    /// place of one that is not answered yet; an asker that is gone gets no answer. Waits while the index is being built.
    template <class T>
    void ask(QObject* asker, const QString& name, std::function<T(search::Index&)> work, std::function<void(T)> done) {
        start(asker, name, [work](search::Index& index) { return std::any(std::make_shared<T>(work(index))); },
              [done](const std::any& answer) { done(std::move(*std::any_cast<std::shared_ptr<T>>(answer))); });
    }

Q_SIGNALS:
    void stateChanged();
    /// The index has taken in a change: what was found may be different now.
    void updated();

private:
    struct Shared;
    struct Built;
    void start(QObject* asker, const QString& name, std::function<std::any(search::Index&)> work, std::function<void(const std::any&)> done);
    void build();
    void take(const Built& built);
    void gather(const Touched& touched);
    void bringUpToDate();

    Session& m_session;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<search::IndexThread> m_thread;
    State m_state = State::Building;
    app::OpenedIndex::Where m_where = app::OpenedIndex::Where::Scan;
    QString m_remark;
    QTimer m_due;
    Touched m_gathered;
    QByteArray m_indexed;  ///< state of the study that the index is of, with everything handed over so far
};

}  // namespace kondensat::gui
