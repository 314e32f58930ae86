// A study as large as anybody's, made once and kept between runs of the benchmark.
#pragma once
#include <QString>

#include "core/journal/project.h"

namespace kondensat::bench {

/// Where large studies are kept between runs: $KONDENSAT_BENCH, or a folder in the temporary one.
QString folder();

/// What a result holds; ends the program where there is none.
template <class T>
T must(Result<T> result) {
    if (!result) qFatal("%s", qPrintable(result.error().message()));
    return *std::move(result);
}

struct BigStudy {
    int transcripts = 1000, words = 10'000, units = 100'000;
    int entries = 0;       ///< renamings are added until the journal has that many
    bool sealed = false;
    int quotes = 300, themes = 30;

    /// Path of the study, made in `folder` unless it is there.
    [[nodiscard]] QString make(const QString& folder) const;
};

inline const QString passphrase = QStringLiteral("benchmark");
journal::ProjectOptions options(bool readOnly, bool sealed);

}  // namespace kondensat::bench
