// What has no slot of its own in QDA-XML and is still to be read by people: condensates, analytic texts, preliminary
// themes and memos as notes.
#pragma once
#include <QUuid>

#include "export/archive/collected.h"

namespace kondensat::exporting::refi {

struct Note {
    QUuid guid;
    QString name, text;
    RecordId member;        ///< who wrote it; may be none
    QList<RecordId> about;  ///< records that name it
};

/// In the order in which records stand. Quotes in analytic texts stand as their words and, behind them, {{id}}.
QList<Note> notesOf(const study::Study& study, archive::LeftOut& leftOut);

}  // namespace kondensat::exporting::refi
