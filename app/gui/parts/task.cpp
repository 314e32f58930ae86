#include "app/gui/parts/task.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace kondensat::gui {

namespace {
QList<Task*> g_running;
}

TaskWatcher& TaskWatcher::instance() {
    static TaskWatcher watcher;
    return watcher;
}

Task::Task(QObject* owner, const QString& title)
    : QObject(owner), m_title(title), m_control(std::make_shared<TaskControl>()) {
    m_clock.start();
}

QList<Task*> Task::running() {
    return g_running;
}

void Task::finishAll() {
    for (const QList<Task*> running = g_running; Task * task : running) task->cancel();
    QThreadPool::globalInstance()->waitForDone();
}

void Task::cancel() {
    if (m_control->m_cancelled.exchange(true)) return;
    g_running.removeOne(this);
    Q_EMIT cancelled();
    Q_EMIT TaskWatcher::instance().changed();
    deleteLater();
}

Task* Task::start(QObject* owner, const QString& title, std::function<std::any(TaskControl&)> work,
                  std::function<void(const std::any&)> done) {
    auto* task = new Task(owner, title);
    g_running.append(task);
    connect(task, &QObject::destroyed, qApp, [task, control = task->m_control] {
        control->m_cancelled = true;
        if (g_running.removeOne(task)) Q_EMIT TaskWatcher::instance().changed();
    });
    Q_EMIT TaskWatcher::instance().changed();
    QThreadPool::globalInstance()->start(
        [guard = QPointer<Task>(task), control = task->m_control, work = std::move(work), done = std::move(done)] {
            std::any answer = work(*control);
            QMetaObject::invokeMethod(qApp, [guard, control, answer = std::move(answer), done] {
                if (!guard || control->isCancelled()) return;
                g_running.removeOne(guard);
                done(answer);
                if (!guard) return;
                Q_EMIT guard->finished();
                Q_EMIT TaskWatcher::instance().changed();
                guard->deleteLater();
            });
        });
    return task;
}

}  // namespace kondensat::gui
