#include "app/operations/new_study.h"

#include <QFile>

#include "core/study/order_key.h"
#include "import/archive.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {

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
    ChangeSet changes(u"created the study"_s);
    StudyInfo info;
    info.id = RecordId::of("study");
    info.title = title;
    changes.add(info);
    Analysis analysis;
    analysis.title = u"Analysis 1"_s;
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
    TRY_ASSIGN(importing::ArchiveContent content, importing::readArchive(folder));
    if (!title.isEmpty()) {
        ChangeSet changes(u"changed the title"_s);
        changes.set(RecordId::of("study"), &StudyInfo::title, title);
        content.entries.append(changes);
    }
    NewStudy created;
    TRY_ASSIGN(created.project, journal::Project::create(path, options));
    created.warnings = content.warnings;
    created.records = content.records;
    if (const auto done = created.project->commitAll(content.entries); !done) {
        discardStudy(created);
        return done.error();
    }
    return created;
}

}  // namespace kondensat::app
