#include "core/journal/erase.h"

#include "core/journal/erasure_plan.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

/// "[erased]" where words stood, so that a reader knows that something is missing.
void leaveNotices(study::ChangeSet& set, const Project& project, const ErasurePlan& plan) {
    QMap<RecordId, QList<qsizetype>> positions;
    for (const auto& [record, position] : plan.notices)
        if (project.study().record(record)) positions[record].append(position);
    for (auto it = positions.begin(); it != positions.end(); ++it) {
        const auto document = project.study().document(it.key());
        QList<qsizetype> at = it.value();
        std::sort(at.begin(), at.end());
        at.erase(std::unique(at.begin(), at.end()), at.end());
        text::Edit edit;
        for (const qsizetype position : at) {
            // Behind the unit that stood there, so that the notice stays within the turn that a mark on it begins.
            if (position < document->length()) edit.append(text::Insert{document->unitAt(position), u"[erased]"_s});
        }
        set.edit(it.key(), edit);
    }
}

/// Fixes salt and commitment of what is left of an entry, so that it can be verified.
Result<void> commitTo(Project& project, study::Erasure& erasure) {
    TRY_ASSIGN(const auto place, project.file().placeOf(erasure.target));
    if (!place) return {};
    TRY_ASSIGN(study::Entry entry, project.decoded(*place));
    study::applyErasure(erasure, entry);
    erasure.salt = randomBytes(16);
    erasure.commitment = commitmentOf(erasure.salt, study::payloadToJson(entry));
    return {};
}

}  // namespace

QString erasureWords(EraseRequest::What what) {
    switch (what) {
        case EraseRequest::What::Participant: return QT_TRANSLATE_N_NOOP("History", "erased a participant (%n entry)|erased a participant (%n entries)");
        case EraseRequest::What::Phrase: return QT_TRANSLATE_N_NOOP("History", "erased a phrase (%n entry)|erased a phrase (%n entries)");
        case EraseRequest::What::Recordings: return Said::tr("erased the recordings");
        case EraseRequest::What::All: return QT_TRANSLATE_N_NOOP("History", "erased everything (%n entry)|erased everything (%n entries)");
    }
    return {};
}

Result<EraseReport> erase(Project& project, const EraseRequest& request, bool dryRun) {
    if (!dryRun && project.isReadOnly())
        return Error{Error::Code::NotWritable, Said::tr("The study can only be read"), project.file().path(), {}, project.readOnlyReason()};
    ErasurePlan plan(project);
    TRY_DO(plan.build(request));
    plan.report.backups = project.installation().backups(project.file().studyId());
    if (dryRun || (plan.erasures.isEmpty() && plan.attachments.isEmpty())) return plan.report;

    study::ChangeSet set(erasureWords(request.what), plan.report.entries);
    for (study::Erasure& erasure : plan.erasures) {
        TRY_DO(commitTo(project, erasure));
        study::Change change = erasure.toChange();
        if (!request.reason.isEmpty()) change.fields[u"reason"_s] = request.reason;
        set.append(change);
    }
    if (!plan.attachments.isEmpty()) {
        study::Change change{study::Change::Kind::Erase};
        change.fields = {{u"erase"_s, QString()}, {u"attachments"_s, QJsonArray::fromStringList(plan.attachments.values())}};
        if (!request.reason.isEmpty()) change.fields[u"reason"_s] = request.reason;
        set.append(change);
    }
    if (request.what != EraseRequest::What::All) leaveNotices(set, project, plan);
    TRY_DO(project.commitErasure(set, plan.erasures.values(), plan.attachments.values()));
    const Result<void> wiped = project.file().wipeFreeSpace();
    if (!wiped) project.happenedAllTheSame(set.entry());
    for (const QString& path : project.installation().deleteBackups(project.file().studyId())) plan.report.outOfReach.append(Said::tr("a backup: %1").arg(path));
    if (!wiped) return Error{Error::Code::NotWritable, Said::tr("The words are erased, but the file could not be rewritten without its free space"), project.file().path(), {}, wiped.error().message()};
    return plan.report;
}

}  // namespace kondensat::journal
