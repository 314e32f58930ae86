#include "app/operations/new_study.h"

#include <QFile>
#include <QFileInfo>

#include "app/operations/fingerprints.h"
#include "app/operations/journal_import.h"
#include "core/said.h"
#include "core/study/fold.h"
#include "core/study/order_key.h"
#include "import/archive.h"
#include "import/qda.h"
#include "import/refi.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {

namespace {

ChangeSet retitled(const QString& title) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "changed the title"));
    changes.set(RecordId::of("study"), &StudyInfo::title, title);
    return changes;
}

/// Embedded files are stored before the entries that name them.
Result<void> fill(journal::Project& project, const importing::ArchiveContent& content) {
    for (const auto& file : content.attachments) {
        TRY_ASSIGN(const QString id, project.file().addAttachment(file.bytes, file.content));
        (void)id;
    }
    return project.commitAll(content.entries);
}

/// Records and texts in which two studies differ; ranges are named anew by each reading and left out.
int differences(const Study& a, const Study& b) {
    int differing = 0;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (const T& record : a.table<T>()) {
            const T* other = b.find<T>(record.id);
            bool same = other && other->parent == record.parent && a.text(record.id) == b.text(record.id);
            forEachField<T>([&](const auto& f) {
                if constexpr (!std::is_same_v<decltype(f.member), text::Range T::*>) same = same && record.*f.member == other->*f.member;
            });
            differing += !same;
        }
        for (const T& record : b.table<T>()) differing += a.find<T>(record.id) == nullptr;
    });
    return differing;
}

Study folded(const QList<ChangeSet>& sets) {
    const ReplicaId replica = ReplicaId::fresh();
    QList<Entry> entries;
    for (const ChangeSet& set : sets) {
        Entry entry;
        entry.id = set.entry();
        entry.replica = replica;
        entry.sequence = entry.lamport = quint64(entries.size()) + 1;
        entry.changes = set.changes();
        entries.append(entry);
    }
    return fold(entries);
}

}  // namespace

void discardStudy(NewStudy& study) {
    if (!study.project) return;
    const QString path = study.project->file().path();
    const Result<void> closed = study.project->close();
    (void)closed;
    study.project.reset();
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

Result<NewStudy> createStudy(const QString& path, const QString& title, const journal::ProjectOptions& options) {
    NewStudy created;
    TRY_ASSIGN(created.project, journal::Project::create(path, options));
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "created the study"));
    StudyInfo info;
    info.id = RecordId::of("study");
    info.title = title;
    changes.add(info);
    Analysis analysis;
    analysis.title = Said::tr("Analysis %1").arg(1);
    analysis.order = orderKeyBetween({}, {});
    changes.add(analysis);
    if (const auto done = created.project->commit(changes); !done) {
        discardStudy(created);
        return done.error();
    }
    created.records = 2;
    return created;
}

Result<NewStudy> createStudyFromArchive(const QString& path, const QString& folder, const QString& title,
                                        const journal::ProjectOptions& options) {
    // The archive first: a bad one leaves no file behind.
    const bool isFile = QFileInfo(folder).isFile() && importing::looksLikeRefi(folder);
    TRY_ASSIGN(importing::ArchiveContent content, importing::looksLikeQda(folder) ? importing::readQda(folder)
                                                  : isFile                        ? importing::readRefi(folder)
                                                                                  : importing::readArchive(folder));
    if (!title.isEmpty()) content.entries.append(retitled(title));
    NewStudy created;
    TRY_ASSIGN(created.project, journal::Project::create(path, options));
    created.warnings = content.warnings;
    created.records = content.records;
    Result<void> done = fill(*created.project, content);
    if (done) done = fillFingerprints(*created.project, created.warnings);
    if (!done) {
        discardStudy(created);
        return done.error();
    }
    return created;
}

Result<NewStudy> createStudyWithHistory(const QString& path, const QString& folder, const QString& title,
                                        const journal::ProjectOptions& options) {
    TRY_ASSIGN(const importing::ArchiveContent content, importing::readArchive(folder));
    TRY_ASSIGN(JournalFile journal, readJournal(folder + u"/journal.jsonl"_s));
    QList<std::pair<QString, QByteArray>> attachments;
    for (const auto& file : content.attachments) attachments.append({file.content, file.bytes});
    NewStudy created;
    TRY_ASSIGN(created.project, createFromJournal(path, std::move(journal), attachments, options));
    created.warnings = content.warnings;
    created.records = content.records;
    if (const int n = differences(folded(content.entries), created.project->study()); n > 0)
        created.warnings.append(Said::tr("%1 records in study.yaml differ from what the journal says; the journal counts").arg(n));
    if (title.isEmpty()) return created;
    if (const auto done = created.project->commit(retitled(title)); !done) {
        discardStudy(created);
        return done.error();
    }
    return created;
}

}  // namespace kondensat::app
