// Whose names stand on the report.
#pragma once
#include "export/report/facts.h"

namespace kondensat::exporting {

struct Author {
    QString name;
    const study::Member* member = nullptr;  ///< of that name or with these initials; null where the team has none
};

/// Those that the study names, in its order; else the team of the analysis.
[[nodiscard]] QList<Author> authorsOf(const Facts& facts);

}  // namespace kondensat::exporting
