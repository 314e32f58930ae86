#include "benchmarks/window_bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QWidget>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"

namespace kondensat::bench {

namespace {

struct Case {
    QString name;
    std::function<void()> run;
};

std::vector<Case>& cases() {
    static std::vector<Case> all;
    return all;
}

}  // namespace

double Frames::at(double part) const {
    if (m_times.empty()) return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    return sorted[size_t(std::lround(part * double(sorted.size() - 1)))];
}

int Frames::over(double milliseconds) const {
    return int(std::count_if(m_times.begin(), m_times.end(), [=](double time) { return time > milliseconds; }));
}

Time elapsed(const std::function<void()>& act) {
    const auto cpuNow = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    QElapsedTimer timer;
    const double before = cpuNow();
    timer.start();
    act();
    return {double(timer.nsecsElapsed()) / 1e6, cpuNow() - before};
}

namespace {

/// Sees whether a window painted what had changed in it.
struct Painted : QObject {
    bool seen = false;
    bool eventFilter(QObject*, QEvent* event) override {
        seen = seen || event->type() == QEvent::UpdateRequest;
        return false;
    }
};

}  // namespace

Time frame(QWidget& widget, const std::function<void()>& act) {
    Painted painted;
    QWidget* window = widget.window();
    window->installEventFilter(&painted);
    return elapsed([&] {
        act();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (!painted.seen) window->repaint();  // a frame is counted with its painting, whoever asks for it
    });
}

void tell(const QString& what, const Frames& frames, double bound) {
    const QByteArray name = what.toUtf8();
    std::printf("%-62s %6d frames  median %7.2f ms  99 %% %7.2f  longest %7.2f (%.2f of the processor)  over 16 ms: %d",
                name.constData(), frames.count(), frames.median(), frames.at(0.99), frames.at(1), frames.longestCpu(),
                frames.over(16));
    if (bound > 0) std::printf("  bound %.2f ms, ratio %.1f", bound, frames.median() / bound);
    std::printf("\n");
    std::fflush(stdout);
}

int addCase(const QString& name, const std::function<void()>& run) {
    cases().push_back({name, run});
    return int(cases().size());
}

}  // namespace kondensat::bench

/// kondensat-window-bench [FILTER]: runs the cases whose name holds the filter.
int main(int argc, char** argv) {
    using namespace kondensat;
    QTemporaryDir home;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("KONDENSAT_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    const auto atTheEnd = qScopeGuard(&gui::Task::finishAll);
    gui::applyTheme(application, gui::ColourScheme::Light);
    const QString filter = application.arguments().value(1);
    for (const auto& one : bench::cases())
        if (one.name.contains(filter)) one.run();
    return 0;
}
