// Erasure: the one act without undo.
#pragma once
#include "core/journal/project.h"

namespace kondensat::journal {

struct EraseRequest {
    enum class What { Participant, Phrase, Recordings, All };
    What what = What::Phrase;
    RecordId participant;
    QString phrase;  ///< found without regard to case, typographic signs and white space
    QString reason;  ///< kept in the record of the erasure; names no content
    bool wholeWords = false;  ///< of a phrase: not within a longer word; genitives in -s count as the word
};

struct EraseReport {
    struct Place {
        RecordId record;
        QString type, field;
        int passages = 0;
    };
    QList<Place> places;      ///< where something is (or would be) erased
    int entries = 0;          ///< entries emptied, in part or whole
    qsizetype units = 0;      ///< UTF-16 units of long texts
    int fields = 0, attachments = 0;
    QStringList backups;      ///< backup files replaced
    QStringList outOfReach;   ///< copies that this program cannot reach, for the person to deal with
};

/// The label of an erasure's entry, as it is stored.
QString erasureWords(EraseRequest::What what);

/// Destroys the payloads concerned in project file, checkpoint and backups, and records who did it when and why, without content. With
/// dryRun nothing is changed and the report says what would be.
Result<EraseReport> erase(Project& project, const EraseRequest& request, bool dryRun);

}  // namespace kondensat::journal
