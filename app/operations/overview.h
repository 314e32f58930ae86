// A study in numbers.
#pragma once
#include "core/journal/project.h"
#include "core/method/index.h"

namespace kondensat::app {

struct SourceOverview {
    RecordId id;
    QString title, kind, language;
    RecordId session;
    int words = 0;            ///< as ICU segments them
    qsizetype codePoints = 0;
    int speakers = 0, turns = 0, units = 0;
};

struct Overview {
    QList<std::pair<QString, int>> counts;  ///< plural of every record type but the study → records
    QList<SourceOverview> sources;
    qint64 entries = 0;
    std::optional<journal::HistoryItem> lastChange;
};

/// `index`: of the project's study. Whoever asks it further questions reads each text once.
Result<Overview> overviewOf(journal::Project& project, const method::Index& index);

}  // namespace kondensat::app
