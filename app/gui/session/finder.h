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

class Meanwhile;

/// What a question needs while the index is being made: a part of the texts, all of them, or the index itself.
enum class Needs { SomeTexts, AllTexts, Index };

/// Keeps the index up to date as changes are made, in a thread of its own, where every question is answered, too. While the
/// index is being made, which takes minutes for a large study, all texts are read for whoever asks.
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
    /// Tries again what remark() is about. It is tried now and then anyway.
    void retry();

    /// Where there is no index yet and somebody asks: how much of the texts is read, 0 to 1. Answers that need only a part of
    /// the texts are of those, and incomplete before it is 1.
    [[nodiscard]] std::optional<double> partRead() const;
    /// Whether an answer that comes now is of all texts.
    [[nodiscard]] bool answersFully() const;

    /// Whether the index may lie on this computer's disk. Never asked of a sealed study.
    [[nodiscard]] search::Cache::Choice choice() const;
    [[nodiscard]] bool mayAsk() const;
    void choose(search::Cache::Choice choice);

    /// Runs `work` with the index and then `done` in the window's thread. A later question of the same asker and name takes the
    /// place of one that is not answered yet; an asker that is gone gets no answer. While the index is being made, the question
    /// waits for it or for as much of the texts as it needs.
    template <class T>
    void ask(QObject* asker, const QString& name, std::function<T(search::Index&)> work, std::function<void(T)> done, Needs needs = Needs::AllTexts) {
        start(asker, name, [work](search::Index& index) { return std::any(std::make_shared<T>(work(index))); },
              [done](const std::any& answer) { done(std::move(*std::any_cast<std::shared_ptr<T>>(answer))); }, needs);
    }

    /// How an index is made: app::openIndex(), unless a test puts something slower or broken in its place.
    using Opener = std::function<Result<app::OpenedIndex>(journal::Project& project, const search::Progress& progress)>;
    static Opener opener;

Q_SIGNALS:
    void stateChanged();
    void remarked();  ///< remark() is another one
    /// The index has taken in a change, or more texts are read: what was found may be different now.
    void updated();

private:
    struct Shared;
    struct Built;
    struct Question;
    void start(QObject* asker, const QString& name, std::function<std::any(search::Index&)> work, std::function<void(const std::any&)> done, Needs needs);
    void build();
    void take(const Built& built);
    void gather(const Touched& touched);
    void bringUpToDate();
    void tellMeanwhile();
    [[nodiscard]] QList<search::Filling> fillingsOf(const QSet<RecordId>& records) const;
    std::function<void(search::Index&)> answering(const std::shared_ptr<Question>& question);
    void readMeanwhile();
    void askMeanwhile();
    void tryAgain(bool asked);
    void takeTrial(const QString& trouble, bool asked);

    Session& m_session;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<search::IndexThread> m_thread;
    std::unique_ptr<Meanwhile> m_meanwhile;
    QHash<QString, std::shared_ptr<Question>> m_waiting;  ///< for the index; by asker and name
    State m_state = State::Building;
    app::OpenedIndex::Where m_where = app::OpenedIndex::Where::Scan;
    QString m_remark;
    QTimer m_due, m_patience, m_again{this};
    Touched m_gathered;
    QByteArray m_indexed;  ///< state of the study that the index is of, with everything handed over so far
};

}  // namespace kondensat::gui
