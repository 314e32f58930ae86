// Work on many files or texts at once.
#pragma once
#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#include <QtGlobal>

namespace kondensat {

/// Calls work(0) … work(count - 1), in any order, in as many threads as there are cores. `goOn` hears the part that is
/// done (0 to 1), in the caller's thread, and stops what has not begun with false; then the answer is false. Neither
/// may throw.
template <class Work, class GoOn>
bool inParallel(qsizetype count, const Work& work, const GoOn& goOn) {
    std::atomic<qsizetype> next{0}, done{0};
    std::atomic<bool> stopped{false};
    const auto take = [&] {
        for (qsizetype i = next++; i < count && !stopped; i = next++) {
            work(i);
            ++done;
        }
    };
    std::vector<std::jthread> others;
    const qsizetype threads = std::min<qsizetype>(std::max(1u, std::thread::hardware_concurrency()), count);
    for (qsizetype i = 1; i < threads; ++i) others.emplace_back(take);
    for (qsizetype i = next++; i < count && !stopped; i = next++) {
        if (!goOn(double(done) / double(count))) stopped = true;
        else work(i), ++done;
    }
    others.clear();
    return !stopped;
}

/// The same to the end.
template <class Work>
void inParallel(qsizetype count, const Work& work) {
    inParallel(count, work, [](double) { return true; });
}

}  // namespace kondensat
