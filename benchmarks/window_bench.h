// Drives real widgets and counts the frames they take. A case is a function; addCase() puts it on the list.
#pragma once
#include <QString>
#include <algorithm>
#include <functional>
#include <vector>

class QWidget;

namespace kondensat::bench {

/// Milliseconds.
struct Time {
    double wall = 0;
    double cpu = 0;  ///< of this thread: what it would have been on a machine with nothing else to do, but for waiting
};

/// Times of single frames: from the act to the painted window.
class Frames {
public:
    void add(const Time& time) { m_times.push_back(time.wall), m_cpu = std::max(m_cpu, time.cpu); }
    [[nodiscard]] double longestCpu() const { return m_cpu; }
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double at(double part) const;  ///< 1: the longest
    [[nodiscard]] int over(double milliseconds) const;
    [[nodiscard]] int count() const { return int(m_times.size()); }

private:
    std::vector<double> m_times;
    double m_cpu = 0;
};

/// Does something to a shown widget and waits until it is painted.
Time frame(QWidget& widget, const std::function<void()>& act);
Time elapsed(const std::function<void()>& act);

/// One line of the result. `bound`: what the same takes at the very least, measured in this run; its ratio to the median is printed.
void tell(const QString& what, const Frames& frames, double bound = 0);

/// `name` is what a filter on the command line is held against.
int addCase(const QString& name, const std::function<void()>& run);

}  // namespace kondensat::bench
