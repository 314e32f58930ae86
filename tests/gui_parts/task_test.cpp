// Work in the background, and its end.
#include "app/gui/parts/task.h"

#include <QThread>

#include "tests/gui_support/window_test.h"

namespace kondensat {

using namespace Qt::StringLiterals;
using gui::Task;
using gui::TaskControl;

TEST(Task, GivesItsAnswerInTheThreadOfTheWindow) {
    QObject owner;
    int answer = 0;
    Task::run<int>(
        &owner, u"counting"_s, [](TaskControl&) { return 7; },
        [&](int n) {
            EXPECT_EQ(QThread::currentThread(), qApp->thread());
            answer = n;
        });
    EXPECT_TRUE(support::eventually([&] { return answer == 7; }));
}

TEST(Task, TheEndWaitsForWorkWhoseOwnerIsGone) {
    std::atomic<bool> begun = false, ended = false;
    auto owner = std::make_unique<QObject>();
    Task::run<int>(
        owner.get(), u"counting"_s,
        [&](TaskControl& control) {
            begun = true;
            while (!control.isCancelled()) QThread::msleep(1);
            QThread::msleep(50);
            ended = true;
            return 0;
        },
        [](int) { FAIL(); });
    ASSERT_TRUE(support::eventually([&] { return begun.load(); }));
    owner.reset();
    Task::finishAll();
    EXPECT_TRUE(ended);
    QApplication::processEvents();
}

TEST(Task, TheEndCancelsWhatStillRuns) {
    QObject owner;
    std::atomic<bool> ended = false;
    Task::run<int>(
        &owner, u"counting"_s,
        [&](TaskControl& control) {
            while (!control.isCancelled()) QThread::msleep(1);
            ended = true;
            return 0;
        },
        [](int) { FAIL(); });
    Task::finishAll();
    EXPECT_TRUE(ended);
    EXPECT_TRUE(Task::running().isEmpty());
}

}  // namespace kondensat
