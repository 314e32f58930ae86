// The window on real studies on disk: opening, coding, going from step to step.
#include <cstdio>

#include "benchmarks/big_study.h"
#include "benchmarks/window_bench.h"

using namespace Qt::StringLiterals;
using namespace kondensat;

namespace {

QString folder() {
    const QString path = qEnvironmentVariable("KONDENSAT_BENCH", QDir::tempPath() + u"/kondensat-bench"_s);
    QDir().mkpath(path);
    return path;
}

void make() { std::printf("%s\n", qPrintable(bench::BigStudy{}.make(folder()))); }

const int registered[] = {bench::addCase(u"study/make"_s, make)};

}  // namespace
