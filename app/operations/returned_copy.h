// A transcript that was written for the word processor and comes back: which of its comments are new, and where they
// hang in the text as it is here now.
#pragma once
#include "core/study/study.h"
#include "import/import.h"

namespace kondensat::app {

/// An answer to the comment of a unit; it becomes a memo.
struct UnitReply {
    RecordId unit;
    importing::Reply reply;
};

struct ReturnedCopy {
    RecordId source;                     ///< empty: it is no copy
    QList<importing::Annotation> fresh;  ///< places in the source's text, by their beginning
    QList<UnitReply> replies;  ///< to comments of units that are here, and that no memo of theirs says yet
    int known = 0;             ///< comments that are units here already
    QStringList doubtful;      ///< in plain words, a line each; comments' words, never the transcript's
};

/// True for what Word writes where a file's authors were taken out, or never named.
bool isNobody(const QString& author);

/// The source that a file is a copy of: the one that it names, or else none. It must share half of its lines.
RecordId copiedSource(const study::Study& study, const importing::Transcript& transcript);

/// A comment is known when a unit has its place, its researcher and its words. Where a researcher's comment has a
/// unit's place and other words, it is left alone and doubtful; so is one whose words are no longer there.
ReturnedCopy returnedCopy(const study::Study& study, const importing::Transcript& transcript, const RecordId& source);

}  // namespace kondensat::app
