// A study in a file, with nothing in it but its first analysis.
#pragma once
#include <QTemporaryDir>

#include "app/operations/new_study.h"

namespace kondensat::test {

struct EmptyStudy {
    EmptyStudy() {
        journal::ProjectOptions options;
        options.installationFolder = folder.filePath(QStringLiteral("installation"));
        options.backups = false;
        auto made = app::createStudy(folder.filePath(QStringLiteral("a.kondensat")), QStringLiteral("A"), options);
        if (!made) qFatal("%s", qUtf8Printable(made.error().message()));
        project = std::move(made->project);
        analysis = study().list<study::Analysis>().first()->id;
    }
    [[nodiscard]] const study::Study& study() const { return project->study(); }

    QTemporaryDir folder;
    std::unique_ptr<journal::Project> project;
    RecordId analysis;
};

}  // namespace kondensat::test
