// Work that takes over a second: away from the window's thread, with progress and cancel.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <any>
#include <atomic>
#include <functional>
#include <memory>

namespace kondensat::gui {

/// What the work sees. It runs in a thread of its own: it may not touch the Session, widgets or the window's Project;
/// it opens the study for itself with Session::readingOptions().
class TaskControl {
public:
    void progress(double part) { m_part = part; }  ///< 0 to 1; never called: an endless bar
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    friend class Task;
    std::atomic<double> m_part{-1};
    std::atomic<bool> m_cancelled{false};
};

class Task : public QObject {
    Q_OBJECT
public:
    /// Runs `work`, then `done` with its answer in the window's thread, unless it was cancelled or `owner` is gone.
    /// Shown in the status line as `title` with a bar and "Cancel" once it takes longer than a moment. `done` may
    /// capture the owner.
    template <class T>
    static Task* run(QObject* owner, const QString& title, std::function<T(TaskControl&)> work,
                     std::function<void(T)> done) {
        return start(
            owner, title, [work](TaskControl& control) { return std::any(std::make_shared<T>(work(control))); },
            [done](const std::any& answer) { done(std::move(*std::any_cast<std::shared_ptr<T>>(answer))); });
    }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] double part() const { return m_control->m_part; }
    [[nodiscard]] qint64 age() const { return m_clock.elapsed(); }  ///< milliseconds
    void cancel();
    /// Tasks now running, oldest first.
    static QList<Task*> running();
    /// Cancels what runs and waits for it. To be called before the QApplication goes: Qt closes all databases then,
    /// also those that a task is reading.
    static void finishAll();

Q_SIGNALS:
    void cancelled();
    void finished();

private:
    Task(QObject* owner, const QString& title);
    static Task* start(QObject* owner, const QString& title, std::function<std::any(TaskControl&)> work,
                       std::function<void(const std::any&)> done);
    QString m_title;
    QElapsedTimer m_clock;
    std::shared_ptr<TaskControl> m_control;
};

/// Tells when tasks begin and end.
class TaskWatcher : public QObject {
    Q_OBJECT
public:
    static TaskWatcher& instance();
Q_SIGNALS:
    void changed();
};

}  // namespace kondensat::gui
