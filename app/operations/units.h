// Meaning units as a list, for the command line and for tables.
#pragma once
#include "core/study/study.h"

namespace kondensat::app {

struct UnitRow {
    RecordId id, analysis, source, researcher;
    QList<RecordId> participants;  ///< who speaks in it, in the order of speaking
    qsizetype start = 0, end = 0;  ///< code points of the source's text, end exclusive
    QString text, code;
    QList<RecordId> groups, subgroups;  ///< by their order in the study
    QMap<QString, QString> setAside;    ///< code group id, or "all" → reason
};

struct UnitFilter {
    RecordId analysis;     ///< empty: all
    RecordId group;        ///< a code group or subgroup; empty: all
    RecordId participant;  ///< empty: all
};

/// By source, and within it by place.
QList<UnitRow> unitRows(const study::Study& study, const UnitFilter& filter = {});

}  // namespace kondensat::app
