// When a participant withdraws: what is written down, and what goes out of use.
#pragma once
#include "core/journal/project.h"
#include "core/method/withdrawal.h"
#include "core/study/change_set.h"

namespace kondensat::app {

struct WithdrawalNote {
    RecordId participant;
    QString date;   ///< ISO 8601
    QString scope;  ///< what the withdrawal covers, in the person's words; may be empty
};

/// No further use: the consent is withdrawn, every unit in which the participant speaks is set aside altogether with the reason
/// "withdrawn", gold quotes go, and quotes go out of the analytic texts. Sentences of condensates that rest on such units stay, for the
/// researcher to write anew. One entry; undoable.
study::ChangeSet withdrawFromUse(const study::Study& study, const method::WithdrawalList& affected, const WithdrawalNote& note);

/// What is published stays: the consent is withdrawn, with what was done. Nothing else changes.
study::ChangeSet withdrawFromNewUse(const study::Study& study, const WithdrawalNote& note);

/// What is written down once everything that the participant said was erased.
study::ChangeSet noteErasure(const study::Study& study, const WithdrawalNote& note);

/// Participants of whom nothing new may come in: they withdrew, or were erased.
struct OutOfUse {
    QSet<RecordId> participants;
    QSet<QString> labels;  ///< theirs, case-folded, also of those that were removed afterwards
};
/// Of the study as it is, and of the erasures in its journal. Errors: of reading that.
Result<OutOfUse> participantsOutOfUse(journal::Project& project);

}  // namespace kondensat::app
